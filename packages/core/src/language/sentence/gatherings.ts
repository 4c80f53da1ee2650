import type { Span } from "../../draft/draft.js";
import { inertVerbs } from "../lexicon/gathering-words.js";
import type { Hit } from "../lexicon/index.js";
import { acted, askedFor, viewClause } from "../phrases/gathering.js";
import { matches, occurs } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { clauseAround } from "./claims.js";
import { type Add, textOf, tokenSpan, type Words } from "./context.js";

/** Verbs with which an instrument only exists, or is itself made, changed or given up. */
const NOT_RUNNING =
  /^(?:sit|hang|stand|lie|live|exist|withdraw|scrap|drop|rewrite|redesign|reword|shorten|translate|replace|design|codesign|coproduce|cowrite|cocreate|create|develop|write|change|stop|end|close|move|shrink|lead|mean|go wrong|need|matter|help|inform|feed|cost|follow|differ|allow|enable|precede|become|keep|call|choose|agree|rank|vote)$/;
/** Verbs that take views in or hand them on. */
const TAKES_IN =
  /^(?:gather|collect|seek|receive|invite|capture|obtain|collate|elicit|canvass|solicit|log|record|analyse|hear|take|draw|attract|bring|get|note|write|type|monitor|request|ask|count|display|read|share|pass|pool|compile|publish|report|feed|upload|store|keep|discuss|present|put|file|post|theme|have|offer|leave|give|tally|tot|garner|enter|circulate|send|look|track|consider|pin|hang|review|examine|scrutinise|assess|categorise|escalate|forward|study|attach|summarise)$/;
const ASKS =
  /^(?:ask|invite|survey|canvass|poll|interview|consult|sound|ring|phone|email|text|visit|write|call|quiz|question|encourage|speak|talk|listen|hear)$/;
/** Others whose survey is no business of the bidder's. */
const THIRD =
  /^(?:the |a |each )?(?:council|buyer|commissioner|authority|government|regulator|landlord|ombudsman|nhs england|ofsted|cqc|department|county|borough|trust board)(?: itself)?$/;

/** Feedback gathered, once or habitually: a survey run, comments received, people asked what they think (RULEBOOK 7). Adds `gathered` and `action`. */
export function readGathered(words: Words, add: Add): void {
  const { own, mood } = words;
  for (const found of matches(acted, own)) add("action", found);
  readDeeds(words, add);
  if (mood === "promise" || mood === "hypothetical") return;
  const found = findGathered(words);
  if (found) add("gathered", clauseAround(own, found), own.slice(found.start, found.end));
}

function findGathered(words: Words): Span | null {
  const { tokens, hits, groups, own, mood } = words;
  const instruments = (hits.get("instrument") ?? []).filter(
    (hit) => !denied(words, hit) && !ofThings(words, hit) && !isBroughtIn(words, hit),
  );
  const views = (hits.get("views") ?? []).filter((hit) => !denied(words, hit));
  const clauses = matches(viewClause, own);
  let previous = 0;
  for (const group of groups) {
    const start = previous;
    if (/^(?:past|perfect|past-perfect|present)$/.test(group.tense)) previous = group.last;
    // "We telephone the family to hear how things went."
    if (group.tense === "infinitive" && /^(?:hear|find|ask|see|learn)\b/.test(group.lemma)) {
      const heard = clauses.find(
        (span) => span.start >= (tokens[group.head]?.end ?? 0) && span.start <= (tokens[group.head]?.end ?? 0) + 25,
      );
      if (heard && group.head > 1) return heard;
    }
    if (group.negated || /^(?:future|modal|infinitive)$/.test(group.tense)) continue;
    const first = (group.lemma.split(" ")[0] ?? "").replaceAll("-", "");
    const subject = textOf(words, group.subject);
    if (THIRD.test(subject)) continue;
    const [from, to] = [
      Math.min(group.passive ? start : group.subject[0], group.subject[0], group.first),
      Math.max(group.object[1], group.last),
    ];
    const near = (hit: Hit): boolean => hit.to > from && hit.from < to;
    const tool = instruments.find(near);
    if (tool && runs(words, group, first, tool)) return tokenSpan(tokens, tool.from, tool.to);
    const view = views.find(near);
    if (view && TAKES_IN.test(first) && takesIn(words, group, first, view))
      return tokenSpan(tokens, view.from, view.to);
    const clause = clauses.find(
      (span) => span.start >= (tokens[from]?.start ?? 0) - 1 && span.start <= (tokens[to - 1]?.end ?? own.length) + 40,
    );
    if (
      clause &&
      (/^(?:write|record|type|note|put|draw|collect|gather|hear|keep|log|capture|ask|invite|find|listen)$/.test(
        first,
      ) ||
        (/^(?:tell|say)$/.test(first) && instruments.length > 0)) &&
      !/\b(?:so|and) (?:we|the|it)\b/.test(own.slice(clause.end, clause.end + 12))
    )
      return clause;
    const asked = asks(words, group, first);
    if (asked) return asked;
  }
  // Shorthand and participles: "Annual survey of all members, 600 replies", "Exit interviews with every volunteer".
  const [tool] = instruments;
  if (tool && tool.from <= 4 && mood === "fragment") {
    const rest = textOf(words, [tool.to, tokens.length]);
    const lead = textOf(words, [0, tool.from]);
    if (
      /\d|\b(?:every|each|all|annual|yearly|monthly|quarterly|replies|responses|returns|returned|collected|typed|completed|gathered|received|came)\b/.test(
        `${lead} ${rest}`,
      ) &&
      !/\b(?:in|on|at|by) (?:reception|the (?:counter|desk|wall|door|hall|foyer))\b/.test(rest)
    )
      return tokenSpan(tokens, tool.from, tool.to);
  }
  const card = CARD.exec(own);
  if (!card) return null;
  const before = own.slice(0, card.index);
  // An officer's own form is paperwork; people's form is their say.
  const stands = (list: string): boolean =>
    (hits.get(list) ?? []).some((hit) => (tokens[hit.from]?.start ?? 0) < card.index);
  if (
    /^(?:fill|complete)/.test(card[0]) &&
    (stands("role") || !(stands("people") || /\b(?:they|who|we)\b/.test(before)))
  )
    return null;
  return !/\b(?:no|nobody|not|never|no one|cannot|can't|if|unable)\b[^.;,]{0,40}$/.test(before)
    ? { start: card.index, end: card.index + card[0].length }
    : null;
}

/** Forms and cards that people hand in, whatever they are called: "19 forms came back", "clients fill in a smiley-face card". */
const CARD =
  /\b(?:fill(?:s|ed)? (?:in|out)|complete[sd]?|returned|return|sent back|send back|handed in|hand in|posted back) (?:\d+ |a |an |the |our |their |this |these |\w+ )?(?:short |paper |online |[a-z]+(?:-[a-z]+)? )?(?:forms?|cards?|slips?|sheets?|evaluations?)\b(?! (?:for|of) (?:work|leave|payment|the bank))|\b\d[\d,]* (?:forms|cards|slips|sheets|replies|responses|returns|comments|ratings|ballots|postcards) (?:(?:were|have been|has been) )?(?:came|come|returned|received|arrived|sent|handed|in\b|back)|\b(?:a|the|short) (?:short |paper |online )?(?:form|card|slip) (?:is|are|was) (?:sent|given|handed|posted|emailed|texted) (?:to|out)|\b(?:are|is|were|was) (?:sent|given|handed|posted|emailed) (?:a|an) (?:short |paper |online |brief )?(?:form|card|slip)\b|\bcard through the door after\b|\b(?:rate[sd]?|score[sd]?|graded?) (?:us|our service|the service|their stay|their visit|their journey|each (?:visit|job|journey|session|ride|call)|every (?:visit|job|journey|session|call))\b|\b(?:give|gave|share|shared|offer|voice|air|express|leave|left|post|submit) (?:us )?(?:their|his|her|your) (?:honest |own )?(?:views|opinions|thoughts|feedback|comments|suggestions|impressions)\b|\brates? (?:us|each|every|their|the) [a-z]+(?: [a-z]+)? (?:on|from|out of|by)\b|\btext asking\b|\b(?:took|take|takes|taking) (?:soundings|comments|views)\b|\bheard (?:back )?from (?:\d|[a-z]+(?:teen|ty|ve|ine|en|wo|ree|our|ix|ght)\b)/;

/** "Brought in a weekly welcome call": a thing done, not yet a thing used. */
const isBroughtIn = ({ groups }: Words, { from, to }: Hit): boolean =>
  groups.some(
    (group) =>
      !group.passive &&
      /^(?:bring in|introduce|start|launch|install|set up|add|put in)$/.test(group.lemma) &&
      from >= group.last &&
      to <= group.object[1],
  );

/** "A survey of the bridge": of things, not of people. */
function ofThings({ tokens, hits }: Words, { to }: Hit): boolean {
  if (!/^(?:surveys?|census)$/.test(tokens[to - 1]?.text ?? "") || tokens[to]?.text !== "of") return false;
  const whom = tokens.slice(to + 1, to + 7);
  const stop = whom.findIndex((token) => /^(?:found|was|were|is|in|on|by|and|,|\.)$/.test(token.text));
  const end = to + 1 + (stop < 0 ? whom.length : stop);
  return (
    !whom.slice(0, 3).some((token) => token.kind === "number") &&
    !["people", "role", "generic-people", "group"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from > to && hit.from < end),
    ) &&
    !/\b(?:satisfaction|opinions?|views|users?|schools|businesses|households|officers|staff|leavers)\b/.test(
      whom
        .slice(0, end - to - 1)
        .map((token) => token.text)
        .join(" "),
    )
  );
}

function denied({ tokens }: Words, { from }: Hit): boolean {
  return (
    /^(?:no|without|any|never|fewer|less)$/.test(tokens[from - 1]?.text ?? "") ||
    /^(?:no|without|never|fewer)$/.test(tokens[from - 2]?.text ?? "")
  );
}

/** An instrument at work: sent, filled in, scored, showing something; not hanging on a wall, not itself being changed. */
function runs(words: Words, group: VerbGroup, first: string, tool: Hit): boolean {
  const { tokens } = words;
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  const subjectTool = tool.to <= group.first && tool.from >= group.subject[0];
  if (NOT_RUNNING.test(first) && !(first === "call" && group.passive)) return false;
  // "After the poll we dropped the stop": the poll is when, not what.
  const lead = textOf(words, [Math.max(0, tool.from - 4), tool.from]);
  if (
    tool.from >= group.last &&
    /\b(?:after|following|before|since|from|until) (?:the|our|a|an|this|that|each|every)?(?: [a-z]+)?$/.test(lead) &&
    !inertVerbs.has(first)
  )
    return false;
  if (/^(?:be|have)$/.test(first)) {
    if (group.passive) return true;
    if (subjectTool)
      return (
        /\d|\b(?:positive|good|high|excellent|response|replies|satisfied|open (?:for|to)|ran|six weeks)\b/.test(
          object,
        ) && !/^(?:in|on|at|by|available|beside|near|kept)\b/.test(object)
      );
    return first === "have" && /\d/.test(object) && !/\b(?:is|are)\b/.test(object);
  }
  // "Told the survey that …" gives a source; "runs through every consultation" is no running of one.
  if (/\b(?:through|in|at|during|into) (?:every|each|all|any)(?: [a-z]+)?$/.test(lead)) return false;
  if (first === "tell" && !subjectTool && tool.from >= group.last) return false;
  if (/^(?:hold|run|use|do)$/.test(first))
    return (
      subjectTool || !/\b(?:through|in|into|at|during|across|from|by)\b/.test(textOf(words, [group.last, tool.from]))
    );
  if (!subjectTool && group.tense === "gerund" && !/^(?:use|run|hold|carry|send|complete|fill|conduct)$/.test(first))
    return false;
  return (
    inertVerbs.has(first) ||
    group.classes.has("gather") ||
    (group.passive && /^(?:survey|deliver|commission|administer|repeat|launch|facilitate|organise)$/.test(first)) ||
    /^(?:commission|administer|repeat|facilitate|deliver|ask)$/.test(first) ||
    (tokens[tool.from - 1] !== undefined && subjectTool && /^(?:drew|ask|return)$/.test(first))
  );
}

/** Views as what is taken in: the verb's object, or its subject in the passive or where they come in by themselves. */
function takesIn(words: Words, group: VerbGroup, first: string, view: Hit): boolean {
  const { tokens } = words;
  const noun = textOf(words, [view.from, view.to]);
  const next = tokens[view.to]?.text ?? "";
  const subject = view.to <= group.first;
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  // "Responses to emergency calls took four minutes", "replies to letters are sent".
  if (
    /^(?:responses?|repl(?:y|ies)|answers)$/.test(noun) &&
    (next === "to" ||
      (subject &&
        !/^(?:collate|analyse|read|receive|count|log|record|share|file|type|compile|put)$/.test(first) &&
        !/\b(?:in|back)\b/.test(object)))
  )
    return false;
  if (
    /^(?:ideas?|concerns?)$/.test(noun) &&
    /^(?:have|share|discuss|give|take|bring|get)$/.test(first) &&
    !group.passive
  )
    return first === "bring" && /\bin\b/.test(object);
  if (subject && !group.passive)
    return /^(?:come|arrive|draw|bring|have|take|average)$/.test(first) && /^(?:in|back|from)\b/.test(object);
  if (!subject && group.passive && !/^(?:ask|invite|encourage|give|offer|send)$/.test(first)) return false;
  if (/^(?:have|put|keep|send|give|leave|offer|look|hang|take|get)$/.test(first) && !group.passive) {
    if (first === "have") return /\d/.test(object);
    if (first === "leave" || first === "give")
      return (
        /\b(?:people|visitors|guests|customers|they|us)\b/.test(`${textOf(words, group.subject)} ${object}`) &&
        /\b(?:feedback|comments?|views|thoughts)\b/.test(noun)
      );
    if (first === "look") return /^(?:at|over|through)/.test(object);
    return /^(?:take|get|keep)$/.test(first);
  }
  return true;
}

/** Asking people what they think. */
function asks(words: Words, group: VerbGroup, first: string): Span | null {
  const { tokens, hits, own } = words;
  if (!ASKS.test(first)) return null;
  const span: [number, number] = [Math.min(group.subject[0], group.first), Math.max(group.object[1], group.last)];
  const people = (hits.get("people") ?? []).filter((hit) => hit.from >= span[0] && hit.to <= span[1] + 2);
  const asked = group.passive
    ? people.some((hit) => hit.to <= group.first)
    : people.some((hit) => hit.from >= group.last);
  const subject = textOf(words, group.subject);
  // People who ask for something are no survey.
  const byPeople =
    !group.passive &&
    people.some((hit) => hit.to <= group.first) &&
    !/\b(?:we|student|researcher|officer|staff|interviewer|peer|volunteer|mentor)\b/.test(subject);
  if (!asked || byPeople) return null;
  if (
    !group.passive &&
    /\b(?:whether|that|if|how|what|why)\b/.test(
      textOf(words, [group.last, people.find((hit) => hit.from >= group.last)?.from ?? group.last]),
    )
  )
    return null;
  const place = tokenSpan(tokens, span[0], span[1]);
  if (!place) return null;
  if (/^(?:survey|canvass|poll|interview|sound|quiz)$/.test(first))
    return /\b(?:candidates?|applicants?|suspects?|bidders)\b/.test(own) || group.tense === "gerund" ? null : place;
  if (/^(?:consult)$/.test(first)) return /past|perfect/.test(group.tense) ? place : null;
  if (/^(?:speak|talk|listen|hear)$/.test(first))
    return first === "hear" && /past|perfect/.test(group.tense) && /^from \d/.test(textOf(words, [group.last, span[1]]))
      ? place
      : null;
  const tail = own.slice(tokens[group.head]?.end ?? 0);
  return occurs(askedFor, tail) &&
    !/\bto (?:help|choose|pick|design|decide|vote|set|write|redesign|join|rewrite)\b/.test(tail.slice(0, 80))
    ? place
    : null;
}

/** Deeds: a verb in the past, perfect or present that does more than take in, hand on, count and keep. */
function readDeeds(words: Words, add: Add): void {
  if (words.mood === "hypothetical") return;
  for (const group of words.groups) {
    if (group.negated || !/^(?:past|perfect|present)$/.test(group.tense) || isIdle(words, group)) continue;
    add("deed", tokenSpan(words.tokens, group.first, group.last), group.lemma);
  }
}

/** Whether a lemma (or a guess at one, its last "e" lost) only takes in, hands on, counts or keeps. */
export function isInert(lemma: string): boolean {
  const word = lemma.replaceAll("-", "");
  return inertVerbs.has(word) || inertVerbs.has(`${word}e`);
}

function isIdle(words: Words, group: VerbGroup): boolean {
  const { tokens, hits } = words;
  const first = group.lemma.split(" ")[0] ?? "";
  const subject = textOf(words, group.subject);
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  const givesViews = (hits.get("views") ?? []).some((hit) => hit.from >= group.last && hit.to <= group.object[1]);
  // What moves us moves nothing else: "we were blown away".
  if (group.passive && /\b(?:we|i|us|staff|they)$/.test(subject)) return true;
  if (
    group.tense === "present" &&
    (group.subordinate ||
      (!group.passive && (subject === "" || /^(?:of|in|on|at|for|by|with|from|to|and)\b/.test(subject))))
  )
    return true;
  if (
    /^(?:add|suggest|send|leave|offer|put forward)$/.test(first) &&
    (givesViews ||
      /\b(?:people|they|who)$/.test(subject) ||
      (hits.get("people") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to <= group.subject[1]))
  )
    return true;
  if (first === "raise")
    return (
      !/^(?:we|they|our [a-z]+|the [a-z]+)$/.test(subject) ||
      /\b(?:concerns?|issues?|points?|questions?|complaints?|themes?)\b/.test(object)
    );
  if (first === "put" && !group.passive)
    return (
      givesViews ||
      /^(?:the |our |them|it|these|this|those|all|scores?|results?|boards?|answers?|cards?|forms?|out|up (?:the )?(?:boards?|posters?)|together a (?:report|summary))/.test(
        object,
      )
    );
  if (isInert(group.lemma)) return true;
  if (!isInert(first)) return false;
  return givesViews || !IDIOMS.test(textOf(words, [group.head, Math.min(tokens.length, group.head + 3)]));
}

/** Verbs that are idle alone and deeds with their particle. */
const IDIOMS =
  /^(?:put (?:in|right|back)|puts right|took (?:out|away|off|down|on)|taken (?:out|away|off|down|on)|brought (?:in|forward|back)|set up|got rid|gave up|turned (?:down|off|on|up the)|rang back|rung back|made (?:it|them) |kept (?:two|it open|open)|came of)/;
