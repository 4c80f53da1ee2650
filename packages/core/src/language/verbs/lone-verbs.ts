import type { VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { beforeBrackets, beforeName } from "./asides.js";
import {
  DETERMINERS,
  isAdverb,
  isBoundary,
  isWord,
  NOMINATIVE,
  NOT,
  PREPOSITIONS,
  PRONOUNS,
} from "./function-words.js";
import { baseReadsPast, guessLemma, isAttributive, looksPast } from "./participles.js";
import { group, type Reader } from "./scan.js";

/** A verb on its own, in a form that the verb book knows. */
export const known: Reader = ({ tokens, book }, i, token) => {
  const reading = book.read(token.key);
  if (!reading) return null;
  const { form, lemma } = reading;
  const before = beforeBrackets(tokens, i - 1);
  const previous = tokens[form === "third" ? beforeName(tokens, before) : before];
  const next = tokens[i + 1];
  const nounBefore =
    previous !== undefined && isWord(previous) && !PREPOSITIONS.has(previous.text) && !DETERMINERS.has(previous.text);
  if (form === "gerund" && (inCompound(tokens, i, book) || isWorkingDay(tokens, i) || isPutOn(tokens, i)))
    return "none";
  if (form === "gerund")
    return previous && (DETERMINERS.has(previous.text) || previous.possessive) ? "none" : group(i, i, lemma, "gerund");
  if (form === "past" || form === "past-or-participle" || form === "participle" || form === "base-or-past") {
    if (isAttributive(tokens, i) || endsName(tokens, i)) return "none";
    // "Our seniors review closed cases"
    if (
      isWord(next) &&
      /s$/.test(next.key) &&
      previous !== undefined &&
      (/s$/.test(tokens[i - 2]?.key ?? "") || PRONOUNS.has(tokens[i - 2]?.text ?? "")) &&
      /^(?:review|check|audit|sample|inspect|test|monitor|visit|record|report|survey|log|score|count|close|reopen|chase|read|need|use|meet|see)$/.test(
        previous.text,
      )
    )
      return "none";
    // "The list on the door's changed before lunch": is, or has; with an object, has.
    if (
      previous?.possessive &&
      !previous.capital &&
      !/^(?:a|an|the|our|his|her|their|its|it|them)$/.test(next?.text ?? "")
    )
      return group(i, i, lemma, "participle");
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
  // "We never forget": a verb with its "never", where somebody stands before it.
  const doer = tokens[i - 2];
  if (
    previous?.text === "never" &&
    isWord(doer) &&
    (form === "third" ||
      PRONOUNS.has(doer.text) ||
      /s$/.test(doer.key) ||
      /^(people|children|men|women|staff)$/.test(doer.text))
  )
    return group(i - 1, i, lemma, "present", { negated: true });
  // A noun as often as a verb: only where a subject stands before it and a complement or an end after it.
  if (!previous || !nounBefore) return "none";
  if (/^(more|most|less|fewer|many|several|few|other|new|old|free|extra|additional)$/.test(previous.text))
    return "none";
  if (form === "third") {
    // "Go through case notes"
    if (
      token.text === "notes" &&
      /^(?:case|session|file|care|field|medical|daily|handover|progress|meeting)$/.test(previous.text)
    )
      return "none";
    // "A film or slides they have made"
    if (/^(?:and|or)$/.test(previous.text) && /^(?:we|they|he|she|i)$/.test(next?.text ?? "")) return "none";
    // "Faculty IT leads": no "it".
    if (previous.text === "it" && previous.capital && isWord(tokens[before - 1])) return "none";
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

/** "We delivered training to 140 staff": a thing put on. */
const isPutOn = (tokens: readonly Token[], i: number): boolean =>
  /^(?:training|coaching|mentoring|counselling|screening|tutoring|teaching)$/.test(tokens[i]?.text ?? "") &&
  /^(?:deliver|provide|run|ran|give|gave|offer|arrange|commission|receive|lead|led|fund)(?:s|ed|d)?$/.test(
    tokens[i - 1]?.text ?? "",
  );

/** "Castellan Property Services Limited", "Gaunt Fell" */
const endsName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true &&
  tokens[i - 1]?.capital === true &&
  /^(?:limited|united|incorporated|associated|allied|amalgamated|combined|integrated|fell|rose)$/.test(
    tokens[i]?.text ?? "",
  );

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
export const unknown: Reader = ({ tokens, pastVerb }, i, token) =>
  looksPast(token.key) &&
  !token.possessive &&
  !isAttributive(tokens, i) &&
  (/^(we|they|he|she|i)$/.test(tokens[i - 1]?.text ?? "") || (!COMPOUND.test(token.text) && pastVerb(token)))
    ? group(i, i, guessLemma(token.key), "past", { unknown: true })
    : null;
