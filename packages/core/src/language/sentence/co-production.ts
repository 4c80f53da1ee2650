import type { Span } from "../../draft/draft.js";
import {
  consultationNoun,
  coProductionName,
  coProductionWord,
  notCoProduction,
  shares,
} from "../phrases/co-production.js";
import { matches, occurs } from "../phrases/phrase.js";
import { type Add, overlaps, textOf, type Words } from "./context.js";

/**
 * Co-production by name, and what it is a name for (RULEBOOK 7, consultation-as-co-production).
 * Adds `co-production` (value "not" where it is denied or defined, "name" where it names people or papers, "product" where what was
 * made together is the survey itself), `consultation` and `shared`.
 */
export function readCoProduction(words: Words, add: Add): void {
  const { own, folded, quotes } = words;
  const consultations = matches(consultationNoun, own);
  for (const found of consultations) add("consultation", found);
  const named = matches(coProductionWord, folded);
  for (const found of matches(shares, folded))
    if (!byOthers(words, found) && !named.some((word) => overlaps(word, found))) add("shared", found);
  // In scare quotes the word is the bidder's own; in what a person says it is theirs.
  const found = named.filter(
    (word) =>
      !quotes.some((quote) => overlaps(quote, word) && folded.slice(quote.start, quote.end).split(" ").length > 3),
  );
  if (found.length === 0 || /\?\W*$/.test(own)) return;
  const denied = occurs(notCoProduction, own);
  const names = matches(coProductionName, own);
  for (const word of found) {
    const value = denied
      ? "not"
      : names.some((name) => overlaps(name, word))
        ? "name"
        : consultations.length > 0 && consultations.every((survey) => isProduct(own, word, survey))
          ? "product"
          : "";
    add("co-production", word, value);
  }
}

/** "We decided", "our designers selected the chairs", "the plan was approved": not the people's decision. */
function byOthers(words: Words, found: Span): boolean {
  const { tokens, groups, hits } = words;
  const verb = groups.find((group) => {
    const head = tokens[group.head];
    return head !== undefined && head.start < found.end && head.end > found.start;
  });
  if (!verb || !/^(?:past|perfect|present|past-perfect)$/.test(verb.tense)) return false;
  const theirs = (range: readonly [number, number]): boolean =>
    ["people", "group"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from >= range[0] && hit.to <= range[1]),
    );
  if (verb.passive) return !theirs(verb.object);
  if (/^(?:who|which)$/.test(tokens[verb.first - 1]?.text ?? "")) return false;
  const subject = textOf(words, verb.subject);
  // The buyer's consent is no share of the people's.
  if (/\bthe (?:client|customer|buyer|commissioner)$/.test(subject)) return true;
  if (/\bour (?:[a-z-]+ )?(?:partners?|contractors?|suppliers?|architects?|designers?|consultants?)\b/.test(subject))
    return true;
  return (
    subject !== "" &&
    !theirs(verb.subject) &&
    !/\b(?:they|who|which|that|them|it|both|and we|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: [a-z]+ly)?$/.test(
      subject,
    )
  );
}

const DETERMINERS =
  "(?:our |the |a |an |its |their |this |each |new |annual |next |first |short |shorter |tenant |staff )*";
const MADE = new RegExp(
  `^(?:d|s)?\\s*(?:of )?${DETERMINERS}(?:(?!through|by|via|with|using|at|in|from|on|of|consists|is|was|means)[a-z]+ )?$`,
);
const WAS = /^\W*(?:(?:form|itself|was|were|is|are|has been|had been|and its questions|too)\W*)+$/;

/** A survey that was itself made together is the product of co-production, not its substitute. */
function isProduct(own: string, word: Span, survey: Span): boolean {
  const text = own.slice(word.start, word.end);
  // "Co-produced by means of a form": the form is the means.
  if (/^(?:by|through|via|using|in|takes?|consists?|for) /.test(own.slice(survey.start, survey.end))) return false;
  // "The survey was too long, so six of them co-designed a shorter one."
  if (/^ (?:a|an|the) (?:[a-z-]+ ){1,2}one\b/.test(own.slice(word.end)) && /d$/.test(text)) return true;
  if (word.end <= survey.start) {
    // "Co-design of the survey", "co-produced the questionnaire", "our co-produced newsletter": but "our co-production survey" is a survey.
    const between = own.slice(word.end, survey.start);
    if (/(?:production|creation|design)$/.test(text)) return /^ of /.test(between) && MADE.test(between);
    if (/^ (?:a |an )?(?:shorter|better|new) [a-z]+ with/.test(own.slice(word.end))) return true;
    return MADE.test(between);
  }
  return /(?:ed|design)$/.test(text) && WAS.test(own.slice(survey.end, word.start));
}
