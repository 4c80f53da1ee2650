import type { Token } from "../tokens.js";
import { DETERMINERS, isAdverb, isWord, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from "./function-words.js";

const OPENERS = /^(last|this|next|early|late|mid|during|thanks|drawing|working|having|using|for|one|earlier)$/;

/** The subject of a sentence's first verb: what is left once an opening "In May 2026," or "After a request …," is taken off. */
export function leadingSubject(tokens: readonly Token[], verb: number, date = 0): readonly [number, number] {
  let start = 0;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === "mark" && (token.text === ":" || token.text === ";" || token.text === "\n")) {
      start = i + 1;
      break;
    }
  }
  const first = tokens[start];
  if (!first) return [start, verb];
  const opens =
    PREPOSITIONS.has(first.text) || SUBORDINATORS.has(first.text) || isAdverb(first) || OPENERS.test(first.text);
  if (!opens) return [start, verb];
  const comma = tokens.findIndex((token, i) => i >= start && i < verb && token.text === ",");
  // "In February 2025 two of those drivers, their representative and our controller agreed": a list after its date.
  if (comma > date && date > start && startsSubject(tokens, date, comma, verb)) return [date, verb];
  if (comma >= 0) return [comma + 1, verb];
  if (date > start && date <= verb) return [afterDate(tokens, date, verb), verb];
  // No comma: step over the adverbial to the first determiner, pronoun or year that can close it.
  for (let i = start + 1; i < verb; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || token.kind === "mark") continue;
    if (PRONOUNS.has(token.text) && !SUBORDINATORS.has(token.text)) return [i, verb];
    if (before && PREPOSITIONS.has(before.text)) continue;
    if (DETERMINERS.has(token.text) && before && !/^(and|or)$/.test(before.text)) return [i, verb];
    if (before?.kind === "number" && token.kind === "word" && /^(19|20)\d\d$|\d\/\d/.test(before.text))
      return [i, verb];
    if (before && /^(19|20)\d\d$/.test(before.text)) return [i, verb];
  }
  return [start, verb];
}

const startsSubject = (tokens: readonly Token[], from: number, comma: number, verb: number): boolean => {
  const [first] = tokens.slice(from, comma);
  return (
    isWord(first) &&
    !PREPOSITIONS.has(first.text) &&
    !SUBORDINATORS.has(first.text) &&
    !isAdverb(first) &&
    !OPENERS.test(first.text) &&
    !/(?:ing|ed)$/.test(first.text) &&
    // "our biologist, Dr Anne Sharrock, gave": or a name between commas.
    (tokens[verb - 1]?.text === "," || tokens.slice(comma, verb).some((token) => token.text === "and"))
  );
};

/** "After the January 2026 drivers' meeting our scheduler …": what the date is of goes on to the bidder's own words. */
function afterDate(tokens: readonly Token[], date: number, verb: number): number {
  for (let i = date + 1; i < verb; i++) {
    const before = tokens[i - 1];
    if (!before || !isWord(before) || PREPOSITIONS.has(before.text) || DETERMINERS.has(before.text)) return date;
    if (/^(?:and|or)$/.test(before.text)) return date;
    if (/^(?:our|we|the|they)$/.test(tokens[i]?.text ?? "")) return i;
  }
  return date;
}

/** Where a later verb's subject begins: after the boundary that closes what stood before it. */
export function subjectAfter(
  tokens: readonly Token[],
  firstBoundary: number,
  lastBoundary: number,
  verb: number,
  afterClause: boolean,
): number {
  const last = tokens[lastBoundary];
  // A list as subject: "and the ward sister, six patients and a dozen householders went".
  if (last && (last.text === "and" || last.text === ",") && lastBoundary !== firstBoundary) {
    const first = tokens[firstBoundary];
    const second = tokens[firstBoundary + 1];
    if (first && /^[,;:]$/.test(first.text) && second && /^(so|and|but|then)$/.test(second.text))
      return firstBoundary + 2;
    if (first?.text === "," && afterClause) return firstBoundary + 1;
    // "accepted that in March and voted": "that" is what was accepted.
    if (first?.text === "that" && second && PREPOSITIONS.has(second.text)) return lastBoundary + 1;
    if (first && /^(so|but|that|when|while|because|and|;|:)$/.test(first.text)) return firstBoundary + 1;
    return lastBoundary + 1;
  }
  return Math.min(lastBoundary + 1, verb);
}

/** "No tenant lost", "nobody was asked". */
export function isNegatedSubject(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const first = tokens.slice(from, to).find(isWord);
  return first !== undefined && /^(no|nobody|none|neither|nothing)$/.test(first.text);
}
