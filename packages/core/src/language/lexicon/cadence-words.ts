import { entries } from "./word-list.js";

/** Verbs of meeting, checking, training, telling and asking: how often they happen can be asked (RULEBOOK 7, vague-cadence). */
export const checkingVerbs: ReadonlySet<string> = new Set(
  entries(`
    meet, gather, convene, assemble, reconvene, review, revisit, re-visit, evaluate, reevaluate, assess, reassess, audit, re-audit, inspect, check, recheck, re-check, spotcheck, monitor, observe, supervise, coach, mentor, brief, train, retrain, refresh, update, appraise, survey, poll, consult, test, retest, sample, dip, dipsample, verify,
    measure, track, analyse, scrutinise, examine, debrief, quality assure, moderate, calibrate, rehearse, drill, practise, shadow, liaise, discuss, touch, contact, telephone, remind, reflect on, look at, look in, look into, look over, look through, read through, look again, go through, go over, catch up, get together, come together, bring together, sit down, check in, drop in, drop into, touch base, follow up, feed back, report, collect, canvass, seek, patrol, walk, visit, communicate, engage, oversee, self-assess, benchmark, stress test, proofread, reconcile, count, weigh, risk assess, exercise,
    interview, monitor, upskill, cascade, share, service, vet, validate, log, record, keep under review, revise, reinspect, re-inspect, dip into, speak, talk, ring, phone, call, ask, listen, update, keep in touch, keep up to date, invite, gather together, hear from, chat, natter, ride along, sit in
  `).map((verb) => verb.replaceAll("-", "")),
);

/** Verbs that say only that something takes place; the noun beside them says what. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  entries(
    "hold, have, carry, do, undertake, conduct, take, happen, occur, give, receive, get, run, deliver, attend, provide, offer, be, perform, complete, organise, arrange, make, schedule, timetable, put, lead, facilitate, host, use, issue, send, stay, remain, keep, form, feature, include, go, plan, repeat, commission, chair, join, come, obtain, collect, gather, seek, publish, circulate, raise, subject, refresh, maintain, stage, convene, capture",
  ),
);

/** Events of meeting, checking, training and contact, as nouns. */
export const checkingNoun =
  /\b(?:meetings?|reviews?|mystery[- ]shopp?(?:ing|s)?|exercises|audits?|auditing|feedback|training|retraining|trainings|updates?|checks?|inspections?|supervisions?|supervision|briefings?|monitoring|surveys?|refreshers?|spot[- ]?checks?|contact|catch[- ]?ups?|check[- ]?ins?|coaching|mentoring|communication|dialogue|consultations?|newsletters?|drop-ins?|forums?|workshops?|one[- ]to[- ]ones?|1:1s?|observations?|appraisals?|walkarounds?|walkabouts?|patrols?|toolbox talks?|assessments?|testing|tests?|reporting|discussions?|liaison|evaluations?|drills?|debriefs?|huddles?|handovers?|oversight|scrutiny|mystery shop(?:s|ping|per|pers)?|phone calls|focus groups?|sampling|servicing|rehearsals|exercises|views|opinions|touch|sessions|rounds|minutes|visits?|case conferences?|dip[- ]sampl(?:es|ing)|questionnaires?|polls?|quality assurance|talks|going[- ]overs?|once[- ]overs?|look[- ]overs?)\b/;
