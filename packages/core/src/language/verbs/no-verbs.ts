import { pastOnly } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import {
  DETERMINERS,
  isAdverb,
  isBoundary,
  isWord,
  NOMINATIVE,
  OPENS_CLAUSE,
  PREPOSITIONS,
  PRONOUNS,
} from "./function-words.js";
import type { BareGroup } from "./verb-group.js";

const HARDLY_A_NOUN =
  /^(offer|provide|include|give|receive|need|want|keep|make|have|take|get|see|bring|require|deliver|serve|show|carry|hold|run|use)$/;

/** "Shared decision-making runs through …", "Retained firefighters told us": a participle before its noun, at the start. */
function describesSubject(tokens: readonly Token[], [one, next, after]: readonly BareGroup[]): boolean {
  // "Planned changes to a route are sent": a plural noun may look like a verb before the verb.
  const finite =
    next?.tense === "present" && next.first === next.head && next.first === one?.last && after?.passive ? after : next;
  return (
    one !== undefined &&
    finite !== undefined &&
    one.first === one.head &&
    /past|participle/.test(one.tense) &&
    one.first === tokens.findIndex(isWord) &&
    /past|perfect|present|future|modal/.test(finite.tense) &&
    finite.first > one.last &&
    finite.first <= one.last + 4 &&
    tokens[one.last]?.kind === "word" &&
    !PREPOSITIONS.has(tokens[one.last]?.text ?? "") &&
    !DETERMINERS.has(tokens[one.last]?.text ?? "") &&
    !tokens.slice(one.last, finite.first).some(isBoundary)
  );
}

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|all|both|some)$/;

/** Plurals that are hardly ever the verbs they look like. */
const MOSTLY_NOUN =
  /^(?:numbers|seats|hours|shifts|desks|rooms|names|days|times|rates|prices|forms|questions|answers|lists|notes|places|boxes|signs|steps|charges|fees|tasks|roles|tables|doors|lights|locks|taps|tiles|bins|cards|slips|posters|labels|maps|plates|trays|rotas|routes|posts|dates|menus|benches|screens)$/;

/** What could be a verb's object: the word before it would be that verb. */
const isOpenToObject = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.text) || token.kind === "number" || token.text === "that");

/** A verb that can be no participle, or hardly: what follows it right away is its object. */
const putsOn = (tokens: readonly Token[], { head, lemma }: BareGroup): boolean =>
  pastOnly.has(tokens[head]?.key ?? "") || /^(?:hold|lead|make|buy)$/.test(lemma);

/** A present form right before a finite past in one clause is a noun: "the peer mentors replaced", "the premises lead moved". */
export function withoutNouns(tokens: readonly Token[], all: readonly BareGroup[]): BareGroup[] {
  const groups = describesSubject(tokens, all) ? all.slice(1) : all;
  return groups.filter((one, n) => {
    const acting = groups[n - 1];
    // "introduced protected mealtimes": a participle between a verb and its noun.
    if (
      acting &&
      one.first === one.head &&
      one.first === acting.last &&
      !one.passive &&
      /past|participle/.test(one.tense) &&
      /past|perfect|present|future|infinitive/.test(acting.tense) &&
      !/^(?:be|have|get|become|feel|seem)$/.test(acting.lemma) &&
      tokens[one.last]?.kind === "word" &&
      !PREPOSITIONS.has(tokens[one.last]?.text ?? "") &&
      !DETERMINERS.has(tokens[one.last]?.text ?? "")
    )
      return false;
    // "Operates two converted vehicles": so many of them.
    if (
      acting?.tense === "present" &&
      one.first === one.head &&
      /past|participle/.test(one.tense) &&
      one.first > acting.last &&
      tokens.slice(acting.last, one.first).every((token) => token.kind === "number" || NUMBERS.test(token.text)) &&
      isWord(tokens[one.last]) &&
      !PREPOSITIONS.has(tokens[one.last]?.text ?? "")
    )
      return false;
    // "are equal partners": what somebody is.
    if (
      acting?.lemma === "be" &&
      !acting.passive &&
      /past|present|perfect/.test(acting.tense) &&
      one.tense === "present" &&
      one.first === one.head &&
      !tokens.slice(acting.last, one.first).some((token) => isBoundary(token) || PRONOUNS.has(token.text))
    )
      return false;
    // "has a joinery shop, a training bay and covered storage": in a list of things that there are, one of them.
    if (
      acting &&
      acting.tense === "present" &&
      /^(?:be|have|include|offer|provide|contain|comprise|need)$/.test(acting.lemma) &&
      one.first === one.head &&
      /past|participle/.test(one.tense) &&
      /^(?:and|or)$/.test(tokens[one.first - 1]?.text ?? "") &&
      tokens[one.last]?.kind === "word" &&
      !PREPOSITIONS.has(tokens[one.last]?.text ?? "") &&
      !DETERMINERS.has(tokens[one.last]?.text ?? "")
    )
      return false;
    if (one.tense !== "present" || one.first !== one.head || one.passive || /^(be|have|do)$/.test(one.lemma))
      return true;
    const before = tokens[one.first - 1];
    if (before && (NOMINATIVE.test(before.text) || /^(who|which|that)$/.test(before.text) || isAdverb(before)))
      return true;
    // "carried out 1,460 technique checks", "gave talks": within what the verb before it acts on, a noun.
    const previous = groups[n - 1];
    // "Panel swapped numbers for words", "We changed shifts": what was acted on.
    if (
      previous?.tense === "past" &&
      one.first === previous.last &&
      MOSTLY_NOUN.test(tokens[one.head]?.text ?? "") &&
      !isOpenToObject(tokens[one.last])
    )
      return false;
    // "the council and the office manager replaced slips": two do not "slips".
    if (
      previous &&
      previous.tense === "past" &&
      one.first === previous.last &&
      /s$/.test(tokens[one.head]?.text ?? "") &&
      tokens.slice(Math.max(0, previous.first - 6), previous.first).some((token) => token.text === "and")
    )
      return false;
    if (
      previous &&
      /past|perfect/.test(previous.tense) &&
      previous.lemma !== "be" &&
      (one.first > previous.last || putsOn(tokens, previous)) &&
      !tokens.slice(previous.last, one.first).some(isBoundary) &&
      (!OPENS_CLAUSE.test(previous.lemma) || PREPOSITIONS.has(tokens[previous.last]?.text ?? ""))
    )
      return false;
    const next = groups[n + 1];
    if (!next || !/past|perfect|present/.test(next.tense) || OPENS_CLAUSE.test(one.lemma)) return true;
    // "Our scheme offers reduced prices": what follows describes a noun.
    // "listens to its members in everything it does": the next verb has a subject of its own.
    if (NOMINATIVE.test(tokens[next.first - 1]?.text ?? "")) return true;
    if (HARDLY_A_NOUN.test(one.lemma) && next.first === next.head && next.first === one.last) return true;
    return tokens.slice(one.last, next.first).some(isBoundary);
  });
}
