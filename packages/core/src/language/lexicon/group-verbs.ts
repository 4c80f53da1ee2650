import { entries } from "./word-list.js";

/**
 * What a group of people may do without having any say: be there, meet, talk, advise, be fed. Whatever else a group does
 * ("scores the bids", "halted the works") is taken for influence, so that a power told in words of its own is not missed.
 */
export const describingVerbs: ReadonlySet<string> = new Set(
  entries(`
    be, have, do, hang, meet, gather, convene, sit, assemble, congregate, rendezvous, reconvene, comprise, consist, include, contain, draw, bring, represent, number, total, count, involve, attend, join, come, go, visit, walk, travel, chair, discuss, talk, chat, debate, deliberate, converse, consider, look, hear, listen, receive, get, gain, see, observe, watch, note, review, monitor, oversee, read,
    scrutinise, advise, comment, contribute, input, feed, provide, offer, give, help, support, assist, work, act, serve, play, enjoy, like, love, value, appreciate, share, raise, reflect, exist, continue, remain, stay, keep, grow, expand, start, begin, launch, establish, form, constitute, welcome, invite, open, take, operate, function, run, link, connect, strengthen, build, network, learn, know, understand, feel, think, say, tell, speak, express,
    voice, ask, explore, lose, face, experience, suffer, swap, exchange, eat, drink, dine, wear, celebrate, report, liaise, engage, participate, collaborate, benefit, complement, describe, call, rate, cover, bridge, enable, ensure, promote, champion, encourage, facilitate, drive, shape, inform, influence, guide, steer, inspire, focus, aim, seek, want, need, turn, pop, cook, sing, hold, host, mean, allow, let, find, feature, boast, sport, rotate, alternate, last, happen, occur, cost, live, belong, mirror, span, cut across, range, vary, use, interact, mix, socialise, relax, laugh, remember, recall, hope, wish, follow, progress, underpin, embody, show, demonstrate, highlight, identify, suggest, respond, answer, praise, thank, congratulate, compliment, commend, speak up, stand, lie, face, sound, become, develop, thrive, flourish, pride, believe, care, matter, cater, reach, organise, arrange, attract, publish, circulate, post, move around, tour, examine, explain, present, help out, volunteer, coordinate, co-ordinate, study, try, prepare, plan, look forward, get together, advocate, consult, provide insight, chip in, pull together, host, comprise of, catch up, embrace, address, add
  `).map((verb) => verb.replaceAll("-", "")),
);

/** Verbs of deciding, refusing and ruling: power wherever they stand with the group, "by", "with" or "until" it. */
export const powerVerbs: ReadonlySet<string> = new Set(
  entries(`
    accept, agree, allocate, amend, appoint, approve, authorise, award, ban, block, call in, call off, cancel, cap, change, choose, clear, commission, consent, control, countersign, cut, decide, decline, delay, demand, design, determine, direct, dismiss, draft, draw up, elect, endorse, fine, go for, opt for, plump for, forbid, fund, halt, hire, insist, instruct, interview, issue, judge, let, mark, negotiate, nominate, object, order, overrule, overturn, own, pass, pause, permit, pick,
    postpone, prevent, prioritise, propose, put forward, query, rank, ratify, recommend, redesign, redirect, redraft, refuse, reject, release, remove, require, reverse, rewrite, rule, rule out, sack, sanction, score, select, send back, set, settle, shortlist, sign, sign off, spend, stop, strike, strike out, suspend, throw out, turn away, turn back, turn down, knock back, bar, fix, veto, vote, withdraw, withhold, write
  `).map((verb) => verb.replaceAll("-", "")),
);
