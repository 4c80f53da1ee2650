import { pastOnly, type VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { beforeBrackets, beforeName } from "./asides.js";
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isBoundary,
  isWord,
  MODALS,
  NOMINATIVE,
  NOT,
  OPENS_CLAUSE,
  PREPOSITIONS,
  PRONOUNS,
} from "./function-words.js";
import { ADJECTIVAL, baseReadsPast, guessLemma, isAttributive, looksPast, participleAt } from "./participles.js";
import type { BareGroup, Tense } from "./verb-group.js";

/** What a verb reading needs from the tagger: is the unknown word at this token a verb in the past? */
export type PastVerb = (token: Token) => boolean;

/** A sentence under the verb reader's eye. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly book: VerbBook;
  readonly pastVerb: PastVerb;
}

/** A construction that begins at token `at`: the group it makes, or `none` where the construction is there without one. */
type Reader = (scan: Scan, at: number, token: Token) => BareGroup | "none" | null;

/** Verb groups in order, before their clauses are known. */
export function readBareGroups(scan: Scan): BareGroup[] {
  const groups: BareGroup[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i];
    if (!isWord(token) || token.kind !== "word") continue;
    for (const read of READERS) {
      const group = read(scan, i, token);
      if (group === null) continue;
      if (group !== "none") {
        groups.push(group);
        i = group.head;
      }
      break;
    }
  }
  return withoutNouns(scan.tokens, groups);
}

const group = (
  first: number,
  head: number,
  lemma: string,
  tense: Tense,
  extra: Partial<Pick<BareGroup, "passive" | "negated" | "unknown">> = {},
): BareGroup => ({
  first,
  head,
  last: head + 1,
  lemma,
  tense,
  passive: false,
  negated: false,
  unknown: false,
  ...extra,
});

/** Steps over adverbs and "not" from a token; says whether a "not" was met. */
function skip({ tokens, book }: Scan, from: number): { at: number; negated: boolean } {
  let negated = false;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (NOT.has(token.text)) {
      if (token.text === "no") break;
      negated = true;
    } else if (token.kind === "word" && isAdverb(token) && !book.read(token.key)) continue;
    else if (token.text === "," || token.kind !== "word" || !isAdverb(token) || BE.has(token.text)) break;
  }
  return { at, negated };
}

/** "will review", "would have been asked". */
const modal: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!MODALS.has(word) && !(word.endsWith("'ll") && /^\w+'ll$/.test(word))) return null;
  if (word === "may" && token.capital) return "none";
  const previous = tokens[i - 1];
  if (
    (word === "will" || word === "can" || word === "might") &&
    previous &&
    (DETERMINERS.has(previous.text) || previous.possessive) &&
    !PRONOUNS.has(previous.text)
  )
    return "none";
  const after = skip(scan, i + 1);
  const negated = after.negated || /n't$|cannot/.test(word);
  const tense: Tense = /^(will|shall|won't)$|'ll$/.test(word) ? "future" : "modal";
  let at = after.at;
  const perfect = tokens[at]?.text === "have";
  if (perfect) at = skip(scan, at + 1).at;
  if (tokens[at]?.text === "be" || tokens[at]?.text === "been") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(tokens, beyond, book);
    return part
      ? group(i, beyond, part.lemma, tense, { passive: true, negated, unknown: part.unknown })
      : group(i, at, "be", tense, { negated });
  }
  const main = tokens[at];
  if (!isWord(main) || main.kind !== "word") return "none";
  const reading = book.read(main.key);
  const part = perfect ? participleAt(tokens, at, book) : null;
  return group(i, at, part?.lemma ?? reading?.lemma ?? main.key, tense, { negated, unknown: !reading });
};

/** "have changed", "had been asked", "has a seat". */
const perfect: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!HAVE.has(word) && !(word.includes("'") && /^(we|they|you|i)'ve$|^(we|they|you|i|he|she)'d$/.test(word)))
    return null;
  const after = skip(scan, i + 1);
  const negated = after.negated || word.endsWith("n't");
  const tense: Tense = word === "had" || word === "hadn't" || word.endsWith("'d") ? "past-perfect" : "perfect";
  const { at } = after;
  if (tokens[at]?.text === "been" || tokens[at]?.text === "being") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(tokens, beyond, book);
    if (part) return group(i, beyond, part.lemma, tense, { passive: true, negated, unknown: part.unknown });
    const reading = tokens[beyond] ? book.read(tokens[beyond].key) : null;
    return reading?.form === "gerund"
      ? group(i, beyond, reading.lemma, "present", { negated })
      : group(i, at, "be", tense, { negated });
  }
  const part = participleAt(tokens, at, book);
  const next = tokens[at + 1];
  const describes =
    ADJECTIVAL.has(tokens[at]?.key ?? "") && isWord(next) && next.kind === "word" && !PREPOSITIONS.has(next.text);
  if (part && !describes) return group(i, at, part.lemma, tense, { negated, unknown: part.unknown });
  return HAVE.has(word)
    ? group(i, i, "have", word.startsWith("had") ? "past" : "present", {
        negated: negated || tokens[i + 1]?.text === "no",
      })
    : "none";
};

/** Adjectival participles that still make a passive: "was agreed", "was funded". */
const STILL_PASSIVE = /agreed|planned|funded|employed|extended|established|engaged/;

/** "was moved", "are meeting", "is going to fund". */
const being: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!BE.has(word) && !(word.includes("'") && /^(we|they|you)'re$|^(he|she|it|that|there|who)'s$|^i'm$/.test(word)))
    return null;
  if (word === "being" && /^(?:human|well)$/.test(tokens[i - 1]?.text ?? "")) return "none";
  const past = word === "was" || word === "were" || word === "wasn't" || word === "weren't";
  const after = skip(scan, i + 1);
  const negated = after.negated || word.endsWith("n't");
  let { at } = after;
  if (tokens[at]?.text === "being") at = skip(scan, at + 1).at;
  const main = tokens[at];
  const tense: Tense =
    word === "be" ? "infinitive" : word === "being" || word === "been" ? "participle" : past ? "past" : "present";
  const part = participleAt(tokens, at, book);
  if (part && !(ADJECTIVAL.has(main?.key ?? "") && !STILL_PASSIVE.test(main?.key ?? "")))
    return group(i, at, part.lemma, tense, { passive: true, negated, unknown: part.unknown });
  const reading = main ? book.read(main.key) : null;
  if (reading?.form === "gerund" && main && !DETERMINERS.has(main.text)) {
    if (main.text === "going" && tokens[at + 1]?.text === "to") {
      const promised = tokens[at + 2];
      const lemma = promised ? (book.read(promised.key)?.lemma ?? promised.key) : "go";
      return group(i, at + 2, lemma, "future", { negated });
    }
    return group(i, at, reading.lemma, past ? "past" : "present", { negated });
  }
  return group(i, i, "be", tense, { negated });
};

/** "to change", "to be changed". */
const infinitive: Reader = (scan, i, token) => {
  if (token.text !== "to") return null;
  const { at } = skip(scan, i + 1);
  const main = scan.tokens[at];
  // "to be heard"
  if (main?.text === "be") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(scan.tokens, beyond, scan.book);
    if (part && !ADJECTIVAL.has(scan.tokens[beyond]?.key ?? ""))
      return group(i, beyond, part.lemma, "infinitive", { passive: true, unknown: part.unknown });
  }
  const base = main ? scan.book.read(main.key) : null;
  return base && /base/.test(base.form) && main?.kind === "word" ? group(i, at, base.lemma, "infinitive") : "none";
};

const DO = new Set(["did", "didn't", "does", "doesn't", "do", "don't"]);

/** "did not change", "we did". */
const doing: Reader = (scan, i, token) => {
  const word = token.text;
  if (!DO.has(word)) return null;
  const after = skip(scan, i + 1);
  const main = scan.tokens[after.at];
  const base = main ? scan.book.read(main.key) : null;
  const negated = after.negated || word.endsWith("n't");
  const tense: Tense = word.startsWith("did") ? "past" : "present";
  return base && /base/.test(base.form)
    ? group(i, after.at, base.lemma, tense, { negated })
    : group(i, i, "do", tense, { negated });
};

/** A verb on its own, in a form that the verb book knows. */
const known: Reader = ({ tokens, book }, i, token) => {
  const reading = book.read(token.key);
  if (!reading) return null;
  const { form, lemma } = reading;
  const before = beforeBrackets(tokens, i - 1);
  const previous = tokens[form === "third" ? beforeName(tokens, before) : before];
  const next = tokens[i + 1];
  const nounBefore =
    previous !== undefined && isWord(previous) && !PREPOSITIONS.has(previous.text) && !DETERMINERS.has(previous.text);
  if (form === "gerund" && (inCompound(tokens, i, book) || isWorkingDay(tokens, i))) return "none";
  if (form === "gerund")
    return previous && (DETERMINERS.has(previous.text) || previous.possessive) ? "none" : group(i, i, lemma, "gerund");
  if (form === "past" || form === "past-or-participle" || form === "participle" || form === "base-or-past") {
    if (isAttributive(tokens, i) || endsName(tokens, i)) return "none";
    if (form === "base-or-past" && !baseReadsPast(tokens, i, book))
      return nounBefore &&
        (PRONOUNS.has(previous.text) ||
          (DETERMINERS.has(next?.text ?? "") &&
            !previous.possessive &&
            (/[^s]s$/.test(previous.key) || /^(people|children|men|women|staff)$/.test(previous.text))))
        ? group(i, i, lemma, "present")
        : "none";
    return group(
      i,
      i,
      lemma,
      form === "participle" || previous?.text === "having" || isOfEach(tokens, i, lemma) ? "participle" : "past",
      {
        negated: previous !== undefined && NOT.has(previous.text) && previous.text !== "no",
      },
    );
  }
  // "We hand round postcards and ask what everyone made of it"
  if (form === "base" && previous?.text === "and" && /^(what|how|whether|if)$/.test(next?.text ?? ""))
    return group(i, i, lemma, "present");
  // A noun as often as a verb: only where a subject stands before it and a complement or an end after it.
  if (!previous || !nounBefore) return "none";
  if (/^(more|most|less|fewer|many|several|few|other|new|old|free|extra|additional)$/.test(previous.text))
    return "none";
  if (form === "third") {
    // "comment slips": what they are handed in.
    if (/^(comment|comments|feedback|suggestion|reply|rating)$/.test(previous.text)) return "none";
    // "to compare notes"
    if (
      tokens[i - 2]?.text === "to" &&
      /^(?:note|view|plan|visit|report|record|check|test|review|result|point|form|score|name)s$/.test(token.text)
    )
      return "none";
    // "the standing frames": a participle before its noun.
    if (DETERMINERS.has(tokens[i - 2]?.text ?? "") && book.read(previous.key)?.form === "gerund") return "none";
    const paired = next?.text === "and" && book.read(tokens[i + 2]?.key ?? "")?.form === "third";
    if ((!isWord(next) || /^(and|or)$/.test(next.text)) && !PRONOUNS.has(previous.text) && !paired) return "none";
    if (
      previous.possessive ||
      previous.kind === "number" ||
      (/(?<!s)s$/.test(previous.key) &&
        previous.text !== "us" &&
        !PRONOUNS.has(previous.text) &&
        !isAdverb(previous) &&
        !isNameOfOne(tokens, i) &&
        headBefore(tokens, i) !== "singular")
    )
      return "none";
  } else {
    const subject =
      PRONOUNS.has(previous.text) ||
      /s$/.test(previous.key) ||
      isAdverb(previous) ||
      /^(people|children|men|women|staff|to)$/.test(previous.text) ||
      headBefore(tokens, i) === "plural" ||
      // "Quality and integrity run through …"
      (tokens[i - 2]?.text === "and" && isWord(tokens[i - 3]) && isWord(next));
    if (!subject || previous.possessive) return "none";
    // "a later finish"
    if (isAdverb(previous) && DETERMINERS.has(tokens[i - 2]?.text ?? "")) return "none";
    if (
      NOUN_FORM.test(token.text) &&
      !DETERMINERS.has(next?.text ?? "") &&
      !/^(us|them|me|him|her)$/.test(next?.text ?? "") &&
      !NOMINATIVE.test(previous.text) &&
      !isAdverb(previous)
    )
      return "none";
  }
  return group(i, i, lemma, "present");
};

/** "The Larches opens five days a week", "Reyne Services puts residents first": a name that ends as a plural does. */
const isNameOfOne = (tokens: readonly Token[], i: number): boolean =>
  i > 1 &&
  tokens[i - 1]?.capital === true &&
  (tokens[i - 2]?.capital === true ||
    tokens[i + 1]?.kind === "number" ||
    /^(?:two|three|four|five|six|seven)$/.test(tokens[i + 1]?.text ?? ""));

/**
 * The number of the noun that a verb agrees with, where a preposition stands between: "Homes on the telecare list keep their
 * line", "Consultation on transfers follows the Act". Only before what is plainly an object.
 */
function headBefore(tokens: readonly Token[], i: number): "singular" | "plural" | null {
  const next = tokens[i + 1];
  if (
    !DETERMINERS.has(next?.text ?? "") &&
    next?.kind !== "number" &&
    !/^(?:through|throughout|across)$/.test(next?.text ?? "")
  )
    return null;
  for (let at = i - 1; at > 0 && at > i - 6; at--) {
    const token = tokens[at];
    if (!isWord(token) || isBoundary(token)) return null;
    if (PREPOSITIONS.has(token.text)) {
      const head = tokens[at - 1];
      if (!isWord(head)) return null;
      return /s$/.test(head.key) ? "plural" : "singular";
    }
  }
  return null;
}

/** "every decision made on site", "any complaint received": said of each of them, not told. */
const isOfEach = (tokens: readonly Token[], i: number, lemma: string): boolean =>
  /^(?:make|take|give|raise|receive|record|report|offer|hold|provide|spend|use|run|deliver|find|log)$/.test(lemma) &&
  tokens[i - 1]?.kind === "word" &&
  /^(?:every|each|any|all|no)$/.test(tokens[i - 2]?.text ?? "") &&
  (!isWord(tokens[i + 1]) || PREPOSITIONS.has(tokens[i + 1]?.text ?? ""));

/** "within one working day" */
const isWorkingDay = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "working" &&
  /^(?:days?|weeks?|hours?|party|parties|groups?|relationships?|age|conditions|practices?|arrangements|life|lives|order|knowledge|patterns?|environment)$/.test(
    tokens[i + 1]?.text ?? "",
  );

/** "Castellan Property Services Limited" */
const endsName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true &&
  tokens[i - 1]?.capital === true &&
  /^(?:limited|united|incorporated|associated|allied|amalgamated|combined|integrated)$/.test(tokens[i]?.text ?? "");

/** "hate-crime training", "team meeting": a gerund that ends a compound noun. */
function inCompound(tokens: readonly Token[], i: number, book: VerbBook): boolean {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    isWord(previous) &&
    previous.kind === "word" &&
    !PREPOSITIONS.has(previous.text) &&
    !PRONOUNS.has(previous.text) &&
    !isBoundary(previous) &&
    !isAdverb(previous) &&
    !book.read(previous.key) &&
    !/s$/.test(previous.key) &&
    !(isWord(next) && (DETERMINERS.has(next.text) || PRONOUNS.has(next.text) || next.kind === "number"))
  );
}

/** Words that are nouns far more often than verbs, in the form that a plural subject takes. */
const NOUN_FORM =
  /^(team|staff|crew|man|park|book|light|ring|post|bin|box|line|map|rota|film|ramp|fence|fund|bag|label|guide|match|pair|place|plant|sign|tile|wire|gate|shelter|heat|cap|stock|number|colour|screen|cover|hinge|paint|pilot|trial|display|schedule|fold|print|mount|supply|store|double|second|lock|drain|bolt|edit|script|report|record|log|check|test|review|audit|survey|score|visit|call|contact|train|coach|mentor|volunteer|market)$/;

/** "trauma-informed", "self-contained": what something is like. "Re-graded" may be done. */
const COMPOUND = /^(?!(?:re|co|pre|de|mis|over|out|under)-)[a-z]+-/;

/** A word in "-ed" that no list knows and the tagger reads as a verb. */
const unknown: Reader = ({ tokens, pastVerb }, i, token) =>
  looksPast(token.key) &&
  !token.possessive &&
  !isAttributive(tokens, i) &&
  (/^(we|they|he|she|i)$/.test(tokens[i - 1]?.text ?? "") || (!COMPOUND.test(token.text) && pastVerb(token)))
    ? group(i, i, guessLemma(token.key), "past", { unknown: true })
    : null;

const READERS: readonly Reader[] = [modal, perfect, being, infinitive, doing, known, unknown];

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

/** A verb that can be no participle, or hardly: what follows it right away is its object. */
const putsOn = (tokens: readonly Token[], { head, lemma }: BareGroup): boolean =>
  pastOnly.has(tokens[head]?.key ?? "") || /^(?:hold|lead|make|buy)$/.test(lemma);

/** A present form right before a finite past in one clause is a noun: "the peer mentors replaced", "the premises lead moved". */
function withoutNouns(tokens: readonly Token[], all: readonly BareGroup[]): BareGroup[] {
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
    // "to compare notes"
    if (previous?.tense === "infinitive" && one.first === previous.last) return false;
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
