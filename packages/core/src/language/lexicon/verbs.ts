import { entries } from "./word-list.js";

/**
 * What a verb says has happened. A verb may belong to several classes; a phrasal verb ("bring in") is looked up
 * before its first word. Verbs in no list are judged by the tagger and count, with less confidence, as `change`.
 */
export type VerbClass =
  | "change" // a decision carried out or a thing made different: fills `changed`, opens an example
  | "decide" // people settling something: joint decision, influence
  | "power" // a group using its right to refuse or permit: influence shown, never asked for its own impact
  | "gather" // collecting views
  | "say" // people speaking
  | "activity" // something put on or delivered: counts of it are outputs
  | "involve" // the bidder letting people in
  | "rise" // a result in the intransitive: "complaints fell"
  | "better" // improvement told in a verb
  | "check" // looking again whether it worked
  | "report" // telling people what happened
  | "state" // being, having, feeling, knowing: no event
  | "perform"; // meeting a standard: performance figures

export const verbClasses: Readonly<Record<VerbClass, readonly string[]>> = {
  change: entries(`
    bring, begin as, start as, abandon, abolish, adapt, add, adjust, adopt, agree, allocate, alter, amend, appoint, assemble, award, ban, bin, bolt, book, borrow, box, bring back,
    bring forward, bring in, bring together, build, buy, cancel, cap, carve out, change, chop, clear out, close, co-create, co-design, co-produce, co-write,
    codesign, coproduce, colour-code, combine, commission, compile, compose, construct, convert, create, cut, cut out, decorate, delete, demolish, design, develop, devise,
    digitise, disband, ditch, divert, do away with, double, draft, draw up, drop, earmark, edit, employ, enlarge, end, equip, erect, establish, exchange, expand, extend,
    fence, film, fit, fix, fund, furnish, get rid of, grit, halve, hand over, hire, implement, insert, insource, install, instal, introduce, issue, invest in, join up, knock down,
    knock through, landscape, launch, lay, lay on, lease, lengthen, lift, line, limit, lower, make, map, mend, merge, modify, mount, move, narrow, offer, open, open up, order, organise, organize,
    overhaul, paint, pause, pay for, pedestrianise, phase in, phase out, pick, piece together, pilot, place, plant, post, prepare, print, procure, produce, protect, provide, publish, pull out, purchase,
    put back, put in, put in place, put on, put together, put up, re-cut, re-let, re-order, re-route, re-time, re-zone, re-write, reallocate, rearrange, rebuild, recast, recruit, recut, redecorate, redeploy,
    redesign, redirect, redo, redraft, redraw, reduce, refit, reformat, refresh, refurbish, rehouse, reinstate, rejig, relaunch, relax, relet, relocate, remake, remodel, remove, rename, renegotiate, renew, renovate, reopen,
    reorder, reorganise, repaint, repair, replace, reposition, reprint, reroute, reschedule, reset, reshape, resite, restart, restore, restructure, resurface, retender, rethink, retime, retrain, reverse, revamp, revise, rework, reword, rewrite, ring-fence, ringfence,
    roll out, rota, scrap, script, second, separate, set aside, set up, shift, shorten, shut, simplify, slim down, sort, sort out, source, split, stagger, standardise, start, stencil, stock, stop, streamline, strengthen, strip out, subsidise,
    substitute, supply, swap, switch, switch off, switch on, take away, take down, take off, take on, take out, tailor, tarmac, tear up, test, throw out, throw open, fling open, tighten, trade, train up, transfer, transform, translate, trial, trim, try, try out, turn into, unlock, update, upgrade,
    dream up, cook up, think up, knock together, swap round, turn around, waive, widen, wire, withdraw, write, write into, lay out, fold, retire, rotate, begin, turn over, re-lay, relay, re-site, re-tender, re-train, resequence, re-sequence, co-author, rebrand, retrofit, insulate, glaze, reline, redistribute, rezone, re-open, go over to, dispense with, buy in, put an end to, bring down, bring to an end, re-run, rerun, let out,
    turn on, turn off, turn round, turn over to, crown-lift, mill, refold, re-fold, re-plan, re-equip, equip, re-word, re-hang, streamline, telephone, absorb, staff, swop, sign, hang, hinge, widen, lock, unlock, relabel, re-label, colour, number, stagger, pair, match, team up, set aside, print, laminate, translate, caption, sub-title, subtitle, dim, shade, screen, cover, wrap, soften, quieten, slow, speed, bring round, leave open, keep open, hold back, put by, thin, prune, sow, dig, dig out, take over, go in, go live, come into use, come into force, put up, stay open, dredge, raise, ramp, light, relight, shelter, heat, ventilate, soundproof, carpet, tile, wallpaper, sign up, re-sign, post up, pin up, give over, hand back, bring on, bring over, retimetable, re-timetable, timetable, reassign, unpick, come up with, drop off, pull forward, push back, build in, factor in, write in, write out, paint out, clear, unblock, drain, enrol, brief out, kit out, fit out, roll back, scale back, cut back, cut down, redact, gate, adapt, re-key, rekey, rehang, re-hang, position, mount, erect, bolt, hoist, rope off, cordon off, screen off, fence off, mark off, section off, partition, stretch, stretch out, stick up, nail up, tack up, rig up, hang up
  `),
  decide: entries(`
    agree, approve, choose, co-design, co-produce, co-write, codesign, coproduce, decide, decide on, design, draw up, draft, elect, settle, settle on, settle upon, agree upon, hit upon, alight on, select, set, pick, plan, prioritise, rank, rate, redesign, redraft, rewrite, rework, score, shape, shortlist, sign off, vote,
    vote for, vote on, vote through, opt for, opt, plump for, go for, insist on, insist, rule out, turn down, reject, narrow down, allocate, write, test, trial, try, try out, negotiate, thrash out, work out, hammer out, devise, pass, ratify, endorse, resolve, map out
  `),
  power: entries(`
    veto, refuse, reject, block, overrule, overturn, send back, strike out, throw out, turn down, vote down, rule out, pause, halt, stop, sign off, approve, recommend, vote, vote for, vote on, vote against, co-opt, elect, endorse, ratify, hold back, strike off, knock back, withhold, adjudicate, scrutinise, challenge, instruct, direct, allocate
  `),
  gather: entries(`
    ask, canvass, capture, collate, collect, compile, conduct, consult, convene, drum up, elicit, gather, garner, hear from, interview, invite, issue, listen, listen to, obtain, poll, pool, pull together, receive, record, seek, solicit, survey, take soundings, welcome, note, log, analyse, return, circulate, hand out, send out, draw out, ring round, sound out, quiz, question, record, write down, go out, come back, come in, distribute
  `),
  say: entries(`
    add, admit, alert, answer, appeal, argue, ask, ask for, beg, call for, call, claim, comment, complain, confide, confirm, criticise, describe, detail, disclose, explain, express, feed back, feel, flag, flag up, grumble, highlight, hint, identify, indicate, inform, let know, mention,
    mutter, name, note, object, observe, offer, petition, plead, point out, point, protest, query, question, raise, reckon, remark, remind, reply, report, request, respond, say, share, show, signal, speak, speak up, state, stress, suggest, talk, tell, think, urge, voice, want, fancy, warn, wish, wonder, worry, write to, write in, email, put forward, bring up, lobby, long for, would like, prefer, struggle, ring, phone, approach, need, recommend, propose, moan, gripe, bemoan, ask to, press for, push for, make plain, make clear, find
  `),
  activity: entries(`
    attend, deliver, distribute, facilitate, give, give out, hand out, help, host, hold, lay on, lead, organise, organize, present, provide, put on, reach, run, run out, serve, stage, support, teach, train, tutor, visit, complete, assist, advise, coach, mentor, accompany, issue, leaflet, send, send out, signpost, engage, involve, welcome, meet, speak to, work with, donate, contribute, volunteer, mark, celebrate, answer, handle, process, carry out, undertake, conduct, see, make, record, log, plant, clear, clean, collect, pick, inspect, brief, cook, screen, vaccinate, knock on, door-knock, post, arrange, pack, bring together, hand over, fill, sort, bag, label, wrap, box up, put together, dish up, dish out, carry, ferry, drive, fetch, ring round, call on, walk, guide, demonstrate, exhibit, perform, screen, check, test, assess, book in, register, enrol, recruit, sign up, place, source, set up, take through, lead through, put through
  `),
  involve: entries(`
    involve, engage, consult, include, listen, listen to, hear, work with, work alongside, work in partnership with, work together with, work closely with, work collaboratively with, partner with, collaborate with, co-produce, co-design, co-create, co-deliver, coproduce, codesign, empower, enable, encourage, invite, welcome, seek, seek out, take into account, take on board, take account of, act on, act upon, respond to, reflect, respect, value, place, put, give, shape, inform, influence, drive, guide, underpin, steer, talk to, ask, support, draw on, champion, respect, take seriously, walk alongside, liaise with, link with, reach out to, hand over, share, treat, consider, capture, have
  `),
  rise: entries(`
    climb, come down, decline, decrease, diminish, dip, double, drop, dwindle, edge down, edge up, ease, fall, go, go down, go up, grow, halve, increase, jump, leap, lengthen, lessen, plummet, plunge, quadruple, recover, reduce, rise, run, shorten, shrink, slip, slow, slump, soar, stand, steady, surge, taper, treble, triple, tumble, vanish, disappear, widen, fade, rally, speed up, reach, average, settle at, total, stabilise, hold steady, come out at, come in at, creep up, creep back, tail off, dry up, melt away, nudge up, inch up, sit at, remain, stay, hit
  `),
  better: entries(`
    improve, enhance, boost, strengthen, transform, enrich, better, benefit, flourish, thrive, blossom, bloom, flower, brighten, lift, pick up, turn around, turn the corner, come on, come along, come out of, progress, gain, excel, raise, perk up, settle, soar, climb, grow in, deepen, bring joy, delight, ease, relax, revolutionise, revitalise, reinvigorate, alleviate, reduce, increase, rise, fall, rocket, drop, decrease, decline, lessen, shrink, shorten, recover, cheer up, lighten, smooth, streamline, pay off, pay dividends, go down well, work wonders, work well, gel, come into their own
  `),
  check: entries(`
    audit, check, check back, evaluate, examine, follow up, go back, go over, inspect, look at, look over, look through, read through, look again, monitor, re-audit, re-check, re-survey, re-test, recheck, reinterview, re-interview, resurvey, retest, review, revisit, sample, score, spot-check, test, track, walk through, go through, measure, return to, take back, come back, look back, confirm, sign off, re-run, assess, trial, ask again, rate, verify, meet again
  `),
  report: entries(`
    announce, call back, display, email back, explain, feed back, go back to, inform, let know, notify, post, present, publish, read out, relay, reply, report back, report to, ring back, send, share, show, tell, update, write back, write to, write, ring, phone, text, visit, take back, come back to, apologise, share with, return to
  `),
  state: entries(`
    turn upon, hinge, hinge on, hinge upon, rest on, rest upon, appear, be, become, believe, belong, care, come from, consist, contain, cost, depend, deserve, dislike, enjoy, exist, expect, face, fear, feel, forget, hate, have, hope, include, know, lack, last, lie, like, live, look, love, matter, mean, need, notice, own, possess, realise, recall, recognise, regard, rely, remain, remember, resemble, see, seem, sound, stay, struggle, suffer, take place, think, trust, understand, used to, value, want, watch, wait, work, happen, attend, join, go, come, arrive, leave, sit, stand, sleep, cry, laugh, smile, talk, turn up, show up, find, show, prove, reveal, suggest, indicate, demonstrate, grow up, spend, comprise, relate, apply, vary, differ, fail, miss, try, hold, keep, get, meet, learn, overlap, coincide, rise, stem, result, arise, follow, involve, use, retain, live up, employ, operate, serve, cover, manage, own, maintain, stick, start, begin, finish, end, close, matter, count, run through, flow, permeate, pervade, underpin, infuse, drive, guide, inform, shape, define, anchor, sit, lie, rest, stand, turn, colour, govern, inspire, frame, fuel, power, suffuse, touch,
    dictate, breathe, cherish, treasure, prize, champion, celebrate, honour, embrace, uphold, embody, prioritise, advocate, believe in, respect, appreciate, pride, strive, revolve, radiate, shine, carry, thread, weave, sum up, deem, admire, trust in, swear by, insist, care about, stand for, consider, read, see to, speak, hear, smell, taste, watch over, exist for, live by, sound like, ring true, sink in, dream, prefer, adore, await, dread, persuade, convince, admit, doubt, guess, imagine, suppose, wonder, pretend, overlap, afford, tend, please, upset, bother, worry, intend, hope for, figure
  `),
  perform: entries(`
    achieve, answer, attain, complete, deliver, exceed, fulfil, hit, maintain, manage, meet, pass, reach, record, resolve, respond, score, secure, stand, sustain, attend, average, beat, handle, process, retain, rate, hold, log, close, earn, win, gain, verify
  `),
};
