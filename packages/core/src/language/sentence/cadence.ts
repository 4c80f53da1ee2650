import type { Span } from "../../draft/draft.js";
import { checkingNoun, checkingVerbs, holdingVerbs } from "../lexicon/cadence-words.js";
import { vagueAdjective, vagueAdverb, vagueAdverbial, vagueCondition } from "../phrases/cadence.js";
import { matches } from "../phrases/phrase.js";
import { hypothetical } from "../phrases/promises.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, holds, textOf, type Words } from "./context.js";

/** Vague frequency: an indefinite adverb, adverbial or condition on an event of meeting, checking, training or contact (RULEBOOK 7). */
export function readVague(words: Words, add: Add): void {
  const { mood } = words;
  const [supposed] = mood === "hypothetical" ? matches(hypothetical, words.own) : [];
  // "Plans are reviewed regularly, with a relative present if the tenant would like": told, up to the if.
  if (mood === "hypothetical" && (!supposed || !words.own.startsWith("if ", supposed.start))) return;
  const own = supposed ? words.own.slice(0, supposed.start) : words.own;
  // "35 hours of periodic training in each five-year cycle".
  for (const found of matches(vagueAdjective, own))
    if (!isSomebody(words, found) && !/\d (?:hours|days|sessions) of $/.test(own.slice(0, found.start)))
      add("vague-cadence", found, "regular");
  for (const found of matches(vagueAdverbial, own))
    if (onChecking(words, found, "adverbial")) add("vague-cadence", found);
  for (const found of matches(vagueCondition, own))
    if (onChecking(words, found, "condition")) add("vague-cadence", found);
  for (const found of matches(vagueAdverb, own)) {
    if (/^ (?:asked questions|used|requested)\b/.test(own.slice(found.end))) continue;
    const weak = /^(?:often|occasionally|now and)/.test(own.slice(found.start, found.end));
    if (onChecking(words, found, weak ? "weak" : "adverb")) add("vague-cadence", found);
  }
}

/** "The regular liaison officer": the words go on to name who it is, and not how often. */
const isSomebody = ({ tokens, hits }: Words, { start, end }: Span): boolean =>
  (hits.get("role") ?? []).some((hit) => {
    const last = tokens[hit.to - 1];
    return last !== undefined && last.start >= start && last.end > end && (tokens[hit.from]?.start ?? 0) <= end + 1;
  });

/** "Often" needs a verb of checking; "when needed" needs to say when a check, not a thing, is made. */
type Strength = "adverb" | "weak" | "adverbial" | "condition";

/** Whether the words at `found` say how often something is met about, checked, taught or asked. */
function onChecking(words: Words, found: Span, strength: Strength): boolean {
  const { tokens, groups, own, elliptic } = words;
  // "In first language where possible": how, and not how often.
  if (
    strength === "condition" &&
    /\bin (?:[a-z]+ ){0,3}(?:language|person|private|writing|advance) $/.test(own.slice(0, found.start))
  )
    return false;
  const clause = clauseOf(own, found);
  const text = own.slice(clause.start, found.start) + own.slice(found.end, clause.end);
  const inClause = asPassives(groups).filter((group) => {
    const first = tokens[group.first];
    const head = tokens[group.head];
    return (
      first !== undefined &&
      head !== undefined &&
      first.start >= clause.start &&
      head.end <= clause.end &&
      (head.end <= found.start || first.start >= found.end || (first.start < found.start && head.start >= found.end))
    );
  });
  const from = tokens.findIndex((token) => token.start >= found.start);
  const to = tokens.findIndex((token) => token.end >= found.end);
  // "At 8am, regularly overrunning by ten minutes": it belongs to the word after it.
  const next = tokens[to + 1]?.text ?? "";
  if (
    strength === "adverb" &&
    tokens[from - 1]?.text === "," &&
    /ing$/.test(next) &&
    !checkingVerbs.has(next.slice(0, -3)) &&
    !checkingVerbs.has(`${next.slice(0, -3)}e`)
  )
    return false;
  const verb = attached(tokens, inClause, from, to);
  if (verb && says(words, verb, text, found, strength)) return true;
  // An adverbial that opens its clause is about all of it: "From time to time a colleague sits in and assesses".
  if (
    strength === "adverbial" &&
    own.slice(clause.start, found.start).trim() === "" &&
    inClause.some((other) => says(words, other, text, found, strength))
  )
    return true;
  // "Coaches get together to compare notes as often as workloads allow": of the verb that the infinitive hangs on.
  if (
    verb?.tense === "infinitive" &&
    strength === "adverbial" &&
    inClause.some((other) => isFiniteVerb(other) && other.head < verb.head && says(words, other, text, found, strength))
  )
    return true;
  // "Rounds happen fairly regularly", where the verb looks like no verb.
  if (
    /\b(?:happens?|takes? place|occurs?)(?: [a-z]+ly)? $/.test(own.slice(clause.start, found.start)) &&
    checkingNoun.test(text)
  )
    return true;
  if (verb && isFiniteVerb(verb)) return strength !== "weak" && ownVerb(words, from, to);
  // Shorthand: "Drills sporadically", "Toolbox talks: held as needed".
  const short = elliptic || !groups.some(isFiniteVerb);
  return strength !== "weak" && ((short && checkingNoun.test(text)) || ownVerb(words, from, to));
}

/** "Is given", where the participle was read apart from its "is": one passive. */
function asPassives(groups: readonly VerbGroup[]): VerbGroup[] {
  const joined: VerbGroup[] = [];
  for (const group of groups) {
    const be = joined[joined.length - 1];
    if (group.tense === "participle" && be?.lemma === "be" && group.first === be.last)
      joined[joined.length - 1] = { ...group, first: be.first, tense: be.tense, subject: be.subject, passive: true };
    else joined.push(group);
  }
  return joined;
}

const isFiniteVerb = (group: VerbGroup): boolean => /^(?:past|perfect|present|future|modal)$/.test(group.tense);

/** Forms that are verbs of meeting and of telling whatever stands round them, where a sentence has no other verb. */
const MEETS_PEOPLE =
  /\b(?:liaises?|meets?|gathers?|convenes?|communicates?|consults?|get(?:s)? together|come(?:s)? together|catch(?:es)? up|check(?:s)? in|touch(?:es)? base|sit(?:s)? down|keep(?:s)? in touch|report(?:s)? back|feed(?:s)? back|inspects?|supervises?|observes?|rehearses?|retrains?|assess(?:es)?)\b[^,;]*$|\b(?:talks?|speaks?) $/;

/** A verb of checking that the verb book does not know, told by the word before it: "we telephone to the clients on regular basis". */
function ownVerb({ tokens, groups, own }: Words, from: number, to: number): boolean {
  if (!groups.some(isFiniteVerb) && MEETS_PEOPLE.test(own.slice(0, tokens[from]?.start ?? 0))) return true;
  const near = tokens.slice(Math.max(0, from - 8), to + 4);
  return near.some(
    (token, n) =>
      // "Meet" is always a verb; "the chair and the manager meet" hides it from a reader that looks for a plural.
      (/^meets?$/.test(token.text) || /^(?:we|they|i|staff|managers|and|also)$/.test(near[n - 1]?.text ?? "")) &&
      checkingVerbs.has(token.key.replace(/^meets$/, "meet")) &&
      !/^(?:visit|contact|record|log|measure|share|service|exercise|audit|review|report|touch|sample|test|survey|walk|weigh|count)$/.test(
        token.key,
      ),
  );
}

/** Whether a verb, with the clause's nouns, tells of checking. */
function says(words: Words, verb: VerbGroup, text: string, found: Span, strength: Strength): boolean {
  if (verb.tense === "past-perfect" || (verb.tense === "infinitive" && strength !== "adverb")) return false;
  const first = (verb.lemma.split(" ")[0] ?? "").replaceAll("-", "");
  const subject = textOf(words, verb.subject);
  const object = textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]);
  const people = byPeople(words, verb, subject);
  if (/^(?:bring|keep|get)$/.test(first) && /\bup to (?:date|speed)\b/.test(text)) return strength !== "weak";
  if (isChecking(verb, object)) {
    // What people do of themselves ("residents often told us") is no cadence of the bidder's.
    if (
      people &&
      (strength === "weak" || !/^(?:meet|gather|convene|attend|receive|review|train|get|come)$/.test(first))
    )
      return false;
    if (TALKS.test(first) && strength === "weak") return /^(?:visit|walk|look|ring|phone|dip)$/.test(first);
    if (COUNTS.test(first) && !checkingNoun.test(`${subject} ${object}`) && !CHECKED.test(`${subject} ${object}`))
      return false;
    return !(strength === "condition" && !verb.passive && verb.tense === "modal");
  }
  // "We hold team briefings often".
  if (strength === "weak" && /^(?:hold|run|carry|conduct)$/.test(first) && !people)
    return checkingNoun.test(verb.passive ? subject : object);
  if (strength === "weak") return verb.lemma === "be" && /\bon site\b|\bobserving\b/.test(object);
  if (!holdingVerbs.has(first)) return false;
  if (first === "be") {
    if (strength === "condition") return false;
    if (/\b(?:in (?:contact|touch|dialogue|communication)|on site|under review)\b/.test(object)) return true;
    return (
      strength === "adverbial" && checkingNoun.test(subject) && !/\b(?:busy|late|noisy|hard|difficult)\b/.test(object)
    );
  }
  if (first === "keep" && verb.passive)
    return /review/.test(words.own.slice(found.start, found.end)) || /\bup to date\b/.test(object);
  // "Attends site to inspect brickwork": the check hangs on the verb.
  if (
    /^(?:attend|go|come|take|use)$/.test(first) &&
    strength !== "condition" &&
    /\bto (?:inspect|check|review|monitor|observe|audit|assess|supervise|test|meet|brief)\b/.test(text)
  )
    return !people;
  if (people && strength !== "adverb" && !RECEIVED.test(`${subject} ${object}`)) return false;
  if (strength === "condition")
    return checkingNoun.test(
      verb.passive ||
        verb.subject[0] >= verb.subject[1] ||
        verb.object[1] <= verb.last + 1 ||
        /^(?:take|happen|occur)$/.test(first)
        ? text
        : object,
    );
  return checkingNoun.test(verb.passive || verb.tense === "participle" ? text : `${subject} ${object}`);
}

function byPeople(words: Words, verb: VerbGroup, subject: string): boolean {
  if (verb.passive || holds(words, "role", verb.subject) || holds(words, "bidder", verb.subject)) return false;
  if (/\b(?:carers|volunteers|mentors|peer|inspectors|members|partners|lifeguards|lead|leads)\b/.test(subject))
    return false;
  return holds(words, "people", verb.subject) || /\b(?:who|people|they|she|he)(?: [a-z]+ly)?$/.test(subject);
}

/** Of these "often" tells no cadence; the rest of their like are checks. */
const TALKS =
  /^(?:share|log|record|count|service|invite|listen|talk|speak|call|ask|ring|phone|collect|seek|engage|communicate|touch|walk|visit|exercise|dip|weigh|go|come|get|look|sit|report|gather|keep)$/;
/** Of these any frequency needs something checked beside them. */
const COUNTS = /^(?:count|collect|log|record|service|exercise|gather|share|invite|call|keep)$/;
const CHECKED =
  /\b(?:equipment|machines?|feedback|comments|information|lessons|learning|views|outside|assessors?|experts?)\b/;
/** Events that people are given. */
const RECEIVED = /\b(?:training|supervision|briefings?|visits?|updates?|appraisals?|reviews?|coaching)\b/;

/** The verb that an adverb at tokens `at` to `to` belongs to: the one that holds it, the one right after it, the one before, else the one after. */
function attached(
  tokens: Words["tokens"],
  groups: readonly VerbGroup[],
  at: number,
  to: number,
): VerbGroup | undefined {
  const able = groups.filter((group) => group.tense !== "infinitive" || group.head < at);
  return (
    able.find((group) => group.first <= at && at <= group.head) ??
    able.find((group) => group.first > at && group.first - to <= 2 && !JOINS.test(tokens[to + 1]?.text ?? "")) ??
    [...able].reverse().find((group) => group.last <= at) ??
    able.find((group) => group.first > at)
  );
}

/** "Held regularly and well attended": what comes after is another matter. */
const JOINS = /^(?:and|but|or|so|,)$/;

/** The verb, or the verb with its particle, is one of checking. A lemma may be a guess that has lost its last "e". */
function isChecking(verb: VerbGroup, object: string): boolean {
  const lemma = verb.lemma.replaceAll("-", "");
  const first = lemma.split(" ")[0] ?? "";
  const particle = /^(?:(?:out of|back in|up to|on) )?[a-z]+/.exec(object)?.[0] ?? "";
  // "Trainers are watched in action".
  if (verb.passive && first === "watch") return true;
  return [lemma, `${lemma}e`, first, `${first}e`, `${first} ${particle}`].some((form) => checkingVerbs.has(form));
}

/** From the stop, semicolon or dash before the words to the one after; a short label before a colon belongs to it. */
function clauseOf(own: string, found: Span): Span {
  const before = own.slice(0, found.start);
  const colon = before.lastIndexOf(": ");
  const label = colon >= 0 && own.slice(0, colon).trim().split(" ").length <= 4;
  const mark = Math.max(before.lastIndexOf(";"), label ? -1 : colon, before.lastIndexOf(" - "));
  const after = own.slice(found.end).search(/;|: | - /);
  return { start: mark < 0 ? 0 : mark + 1, end: after < 0 ? own.length : found.end + after };
}
