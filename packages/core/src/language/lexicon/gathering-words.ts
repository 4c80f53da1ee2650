import { entries, type WordList } from "./word-list.js";

/** Every first word with every second: "listening day", "rating card". */
const pairs = (first: string, second: string): string[] =>
  entries(first).flatMap((one) => entries(second).map((two) => `${one} ${two}`));

/** What views are gathered with, and the views themselves (RULEBOOK 7, feedback-without-action). */
export const gatheringLists: readonly WordList[] = [
  {
    name: "instrument",
    inflect: "noun",
    words: [
      ...pairs(
        "listening, feedback, comments, suggestion, rating, opinion, satisfaction, tell-us, have-your-say, smiley",
        "card, form, e-form, slip, sheet, postcard, box, book, jar, tin, pot, day, morning, afternoon, evening, lunch, tea, session, event, exercise, round, call, text, email, link, code, tablet, screen, kiosk, terminal, button, wall, tree, pad, booth, tour, post, line, poll, token, stall, survey, questionnaire, interview",
      ),
      ...entries(`
      survey, questionnaire, poll, census, focus group, exit interview, exit call, exit form, leaving form, leaving interview, comment card, comments card, comment form, comments form, comment box, comments box, comment book, comments book, visitors' book, suggestion box, suggestions box, suggestion card, suggestion slip, suggestion scheme, suggestions jar, suggestion jar,
      feedback form, feedback card, feedback session, feedback postcard, feedback slip, feedback questionnaire, feedback survey, feedback link, feedback sheet, feedback exercise, feedback call, evaluation form, evaluation sheet, net promoter score, net promoter, nps, csat, friends and family test, fft, smiley-face sheet, smiley-face card, smiley-face button, smiley face, emoji card, satisfaction card, satisfaction form,
      satisfaction call, satisfaction score, satisfaction rating, listening day, listening event, listening exercise, listening session, listening tour, consultation evening, consultation event, consultation exercise, consultation day, consultation, reply slip, tell-us card, rating request, feedback request, survey link, response card, customer call, courtesy call, telephone interview, phone interview, doorstep interview, sticky note wall, patient story, user interview,
      welcome call, check-out card, follow-up call, mystery shop, straw poll, rating screen, opinion poll, big conversation, conversation day, listening post, text-back, wishing tree, talking wall, graffiti wall, feedback tree, feedback wall, comment wall, reviews site, trustpilot, review site, telephone round, phone round, ring-round, ring round, call round, pulse check, temperature check, ratings card, opinionnaire, exit chat, leaver call
    `),
    ],
    not: entries(`
      survey drawing, survey drawings, survey plan, survey plans, survey vessel, survey data, topographical survey, ecological survey, structural survey, condition survey, stock condition survey, asbestos survey, site survey, land survey, roof survey, building survey, measured survey, damp survey, drainage survey, tree survey, bat survey, traffic survey, noise survey, energy survey, ground survey, habitat survey, geotechnical survey, utility survey, cctv survey, survey of the roof, survey of the building, survey of the ground, dilapidation survey, ordnance survey,
      the census, school census, national census, survey team, medical consultation, clinical consultation, video consultation, telephone consultation, gp consultation, consultation room, consultation rooms, consultation hours, nurse consultation, pharmacy consultation, consultation document, job interview, job interviews
    `),
  },
  {
    name: "views",
    inflect: "noun",
    words: entries(`
      feedback, comment, view, opinion, thoughts, suggestion, idea, complaint, compliment, concern, response, reply, replies, rating, returns, remark, answers, hopes, soundings, impressions, reviews, star rating, presses, testimonial, perceptions, grumbles, likes and dislikes, input, insights
    `),
    not: entries(`
      safeguarding concern, safeguarding concerns, welfare concern, welfare concerns, clinical concern, clinical concerns, health concern, health concerns, complaints procedure, complaint procedure, complaints policy, complaints team, complaints officer, complaints process, in view of, feedback loop, feedback policy, point of view, with a view to, in response to, emergency response, response time, response times, response rate, response rates, response unit, rapid response, first response, input data, business rates, rating scale, care reviews, case reviews, review meeting, design ideas
    `),
  },
];

/** Verbs that only take views in, hand them on, count or keep them: no action. Also what people do who give them. */
export const inertVerbs: ReadonlySet<string> = new Set(
  entries(`
    be, have, do, say, tell, ask, answer, reply, respond, return, complete, fill, rate, score, like, love, mention, come, go, give, get, make, take, show, find, reveal, suggest, indicate, confirm, demonstrate, report, share, present, read, keep, file, count, display, publish, store, upload, circulate, pass, feed, feel, think, want, need, enjoy, thank, praise, discuss, consider, look, see, note, record, log, collate, compile, analyse, theme, monitor, gather, collect, seek, receive, invite, capture, obtain,
    elicit, canvass, solicit, hear, listen, draw, attract, bring, write, type, run, hold, carry, conduct, undertake, send, issue, email, text, post, hand, distribute, use, put, place, pin, hang, sit, stand, lie, last, average, total, reach, achieve, name, describe, attend, turn up, meet, visit, ring, phone, call, speak, talk, know, understand, hope, learn, help, value, welcome, encourage, treat, please, remain, stay, range, vary, rise, fall, improve, send back, put on, consolidate, aggregate, code, group, categorise, transcribe, exceed, follow, tend, work, live, arrive, leaf, celebrate, frame, summarise,
    play, play back, key, key in, key up, enter, chart, graph, plot, scan, digitise, tabulate, type up, typed, roll up, bundle, box, box up, stack, photocopy, copy, paste, tag, index, batch, sift, import, export, transfer, prefer, favour, oppose, dislike, take part, participate, cherish, treasure, love to read, drop in, post back, win, top, chalk, chalk up, pool, theme,
    tally, tot, total, press, tap, click, tick, vote for us, wish, appreciate, highlight, identify, cover, include, contain, concern, relate, focus, flag, quote, survey, poll, interview, consult, sample, explore, examine, review, measure, track, benchmark, compare, inform, escalate, forward, submit, table, minute, notice, remember, recommend, state, express, voice, comment, complain, agree with, blow, delight, humble, move to tears, host, organise, offer, provide, serve, trigger, generate, produce, yield, produce, set, aim, help, let, feature, print, laminate, photograph, film, edit, bind, archive, lock, save, appear, seem, become, grow, mean, end, begin, start, open, close, take place, happen, occur, belong, choose to answer, choose, decline to answer, thumb, finish, run to, spend, travel, empty, weigh, design, launch, expect, shut, believe, except, suppose, imagine, guess, mist, oblige, bother, go on, comply, convene, rave, gush, laugh, cry, smile, pour, pour in, flood, flood in, trickle, trickle in, land, drop, dribble, stuff, cram, squeeze, doodle, scrawl, scribble
  `).map((verb) => verb.replaceAll("-", "")),
);
