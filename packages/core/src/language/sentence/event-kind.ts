import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { activityKind, helped, isProgramme, startsWithCount } from "./activity-kind.js";
import { holds, textOf, type Words } from "./context.js";
import { isHistory, isPowerAlone, isResult } from "./no-event.js";
import { isSurvey } from "./survey.js";
import { tellsNothing } from "./tells-nothing.js";
import { readTold, type Told } from "./told.js";

/**
 * What a verb group in the past tells: a change, an activity delivered, or neither (null). `undefined`: neither, and
 * nothing around it can make it one.
 */
export function eventKind(words: Words, group: VerbGroup): Event["kind"] | null | undefined {
  const told = readTold(words, group);
  const { subject, object, agent } = told;
  if (isHistory(told) || isResult(told) || tellsNothing(told)) return undefined;
  // "The team went paperless in July".
  if (group.lemma === "go" && /^(?:paperless|digital|cashless|electric|smoke-free|car-free|[a-z]+-free)\b/.test(object))
    return "change";
  if (NO_CHANGE.has(group.lemma) || (group.unknown && NO_CHANGE.has(`${group.lemma}e`)))
    return helped(told) ?? activityKind(told);
  if (agent.people && !agent.bidder && /^(?:begin|start|finish|leave|end)$/.test(group.lemma)) return null;
  // "The fee was raised after talks": what is paid is set by whoever pays it.
  if (/^(?:raise|lower|freeze)$/.test(group.lemma) && group.passive && PAID.test(subject)) return "change";
  // "210 young trees went out to village greens"
  if (/^go(?: out)?$/.test(group.lemma) && /^(?:out )?to\b/.test(object) && startsWithCount(subject) && !agent.people)
    return /^out/.test(object) || group.lemma === "go out" ? "activity" : null;
  if (isSurvey(told)) return null;
  if (isPowerAlone(told)) return null;
  if (group.classes.has("change") || group.classes.has("decide")) return changeKind(told);
  if (group.classes.has("activity")) return helped(told) ?? activityKind(told);
  if (
    ["state", "report", "check", "say", "gather", "perform", "rise", "better"].some((name) =>
      group.classes.has(name as never),
    )
  )
    return null;
  return unknownKind(told);
}

const PAID =
  /\b(?:fees?|rates?|pay|wages?|allowances?|grants?|limits?|budgets?|rents?|charges?|deposits?)(?: (?:for|of|at|on) [a-z -]+)?$/;

/** Verbs whose past tells no change, whatever their object. */
const NO_CHANGE: ReadonlySet<string> = new Set(
  "be have go come get see say know mean use work live stay remain seem become happen need want keep like continue feel look show find hear think believe use to join enjoy phone ring call apologise miss last cost exist follow expect take place spend lead to result in turn out turn up include base name describe certify accredit judge inspect locate situate own hold qualify train as earn win achieve pass trade employ house operate welcome thank praise commend experience face suffer receive reply respond answer note verify confirm measure calculate count report publish monitor check review audit record log wait let down overrun slip lose ask ask for tell complain help support enable assist attend visit involve serve deliver complete give reach contribute volunteer read teach learn meet speak promise ignore forget remember rehearse type file share collate hear from listen listen to understand realise notice watch taste sleep sit stand walk travel drive arrive leave return bring together celebrate debate discuss deliberate consider weigh trigger deserve rate score vote throw draw drawn name do set out spot re-examine reexamine re-assess reassess resit re-sit retake".split(
    /\s(?!to\b|place\b|out\b|up\b|in\b|as\b|down\b|for\b|together\b|from\b)/,
  ),
);

const DIRECT =
  /^(the|our|their|its|a|an|his|her|this|that|these|those|all|each|every|both|it|them|him|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|extra|new|some|another|weekly|monthly|daily)$/;
const DIRECT_OR_COUNT = /^(?:\d|the|our|a|an|all|each|every|two|three|four|five|six|seven|eight|nine|ten|twelve) ?/;
const INTRANSITIVE = /^(switch|move|go in|change over|reopen|close|split|merge|transfer|start|go live|swap|open)$/;
/** "Changes were made", "actions were taken": says that something was done, not what. */
const VAGUE_OBJECT =
  /^(?:(?:\d+|[a-z]+) )*(?:changes?|actions?|improvements?|adjustments?|amendments?|steps|measures|decisions?|progress|arrangements|efforts?|plans?)\s*$/;

function changeKind(told: Told): Event["kind"] | null {
  const { words, group, agent, subject, object } = told;
  const { lemma, classes, passive } = group;
  if (/^(?:make|take|implement|agree|complete)$/.test(lemma) && VAGUE_OBJECT.test(passive ? subject : object))
    return null;
  if (/^make$/.test(lemma) && MADE_NOTHING.test(object)) return null;
  // "Recruited two further assessors": who works here now is other than it was.
  if (
    /^(?:recruit|appoint|hire|employ)$/.test(lemma) &&
    holds(words, "role", passive ? group.subject : group.object) &&
    !/\b(?:volunteers?|apprentices?|trainees?|mentors?|members?|champions?|ambassadors?|reps?)\b/.test(
      passive ? subject : object,
    )
  )
    return "change";
  const counted = startsWithCount(passive ? subject : object);
  if (classes.has("activity") && !strongChange(lemma, object, counted)) {
    if (!passive && (holds(words, "output", group.object) || counted)) return "activity";
    if (passive && (holds(words, "output", group.subject) || counted)) return "activity";
  }
  if (!passive && (object === "" || /^[.,;:)]/.test(object)) && !INTRANSITIVE.test(lemma)) return fitted(told);
  if (!passive && agent.omitted === false && isThing(told)) return fitted(told);
  return "change";
}

/** "It made a lovely dissertation", "made a difference", "made us welcome". */
const MADE_NOTHING =
  /^(?:it |this |that |us|them|him|her|(?:a|an|such a|some|good|the|all the|every|much of a|quite a) (?:[a-z]+ ){0,3}?(?:difference|impact|success|sense|start|contribution|effort|point|dissertation|progress|mark|impression|friends?|mess|mistake|error|case|complaint|request|suggestion|comment|offer|decision|bid|claim)s?\b|progress|sense|sure|use of|clear|headway)/;

/** "Shields fitted.", "Phones staffed until six": where auxiliaries may be left out, a thing's participle is a passive. */
function fitted({ words, group, agent, subject }: Told): Event["kind"] | null {
  const bare = group.first === group.head && group.tense === "past";
  const telegraphic = words.elliptic || words.groups.length === 1;
  if (
    !bare ||
    !telegraphic ||
    subject === "" ||
    /\b(?:we|i|they|he|she)\b/.test(subject) ||
    (agent.people && !agent.bidder)
  )
    return null;
  return holds(words, "outcome", group.subject) ? null : "change";
}

/** "Our lettings process has streamlined …": what a bidder has does nothing either. */
const OUR_WAYS =
  /^our (?:[a-z-]+ ){0,3}?(?:process|procedure|commitment|investment|efforts?|dedication|expertise|ethos|approach|system|policy|model)s?$/;

const MADE_BY_HAND = /^(?:fit|refit|mend|repair|make|build|rebuild|weld|paint|replace|convert|adapt|rewire)$/;

/** A thing as the subject of an active verb acts on nothing: "the lift broke the silence". Names and roles do. */
function isThing({ words, group, agent }: Told): boolean {
  if ((agent.bidder && !OUR_WAYS.test(textOf(words, group.subject))) || agent.people || agent.role) return false;
  // "The workshop fitted heated ones": a place where things are made.
  if (/\b(?:the|our) workshop$/.test(textOf(words, group.subject)) && MADE_BY_HAND.test(group.lemma)) return false;
  const part = words.tokens.slice(group.subject[0], group.subject[1]);
  if (part.some((token, n) => token.capital && (n > 0 || part.length <= 2))) return false;
  return (
    holds(words, "outcome", group.subject) ||
    /\b(?:scheme|programme|project|initiative|service|approach|process|procedure|commitment|investment|efforts?|dedication|expertise|ethos|system|training|clubs?|sessions?|course|policy|model|app|website|garden|workshops?)s?$/.test(
      textOf(words, group.subject),
    )
  );
}

const STRONG =
  /^(launch|open|introduce|set up|bring in|build|create|start|move|redesign|change|replace|fit|install|convert|drop|stop|rewrite|add|extend|buy|appoint|recruit|fund|pay for|switch|swap|remove|adapt|lengthen|shorten|double|reopen|refurbish|repaint|plant|provide|develop|design|trial|pilot|implement|put in|put up|take on|lay on)$/;
const strongChange = (lemma: string, object: string, counted: boolean): boolean =>
  STRONG.test(lemma) && !counted && object !== "";

/** "Put leaf guards on the science block". */
const PUT_THINGS =
  /^(?:[a-z-]+ )?[a-z-]{3,}s (?:on|onto|into|under|round|around|over|across|along|beside|outside|behind) (?:the|our|all|both|each|every|its|their|two|three|four|five|six|\d+)\b/;

/** A verb in no list of ours is a change when somebody who acts did it to something. */
function unknownKind({ words, group, agent, object }: Told): Event["kind"] | null {
  // "The pilot put 60 homes on fibre": what was put somewhere is no longer where it was.
  if (
    group.lemma === "put" &&
    !group.passive &&
    (DIRECT_OR_COUNT.test(object) || (PUT_THINGS.test(object) && !holds(words, "people", group.object))) &&
    / (?:on|onto|in|into|under|through|back|behind|beside|round|around|over|across|along|outside) /.test(
      `${object} `,
    ) &&
    (agent.bidder || agent.role || isProgramme(textOf(words, group.subject).replace(/ (?:in|of|during|from) .*$/, "")))
  )
    return startsWithCount(object) ? "activity" : "change";
  const again = /^re/.test(group.lemma) && group.unknown;
  if (group.passive) return again && !holds(words, "outcome", group.subject) ? "change" : null;
  const direct = words.tokens[group.object[0]];
  const acts = agent.bidder || agent.people || agent.role || (words.elliptic && agent.omitted);
  if (!acts || !direct || group.tense === "perfect" || object === "") return null;
  // "In spring 2024 our optician tagged reading pairs red": dated, and to things.
  if (
    group.unknown &&
    (agent.bidder || agent.role || agent.people) &&
    words.dates.some((date) => date.excluded === null && date.kind !== "moves-on") &&
    /^(?:[a-z-]+ing )?[a-z-]{3,}s\b(?! (?:that|who|which)\b)/.test(object)
  )
    return "change";
  return DIRECT.test(direct.text) || direct.kind === "number" ? "change" : null;
}
