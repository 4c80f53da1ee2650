/**
 * Word lists are data: what means it, and what looks like it but does not (`not`).
 * Matching is on whole words, any inflection, hyphen or space ("co-production", "coproduction", "co production").
 */
export interface WordList {
  readonly name: string;
  /** How entries inflect: nouns in their last word, verbs in their first; `fixed` not at all. */
  readonly inflect: "noun" | "verb" | "fixed";
  readonly words: readonly string[];
  /** Near misses: where one of these covers a hit, the hit is dropped. */
  readonly not?: readonly string[];
}

/** What a house list in the config adds to and takes from a word list of ours. */
export interface WordListChange {
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** Splits a text of words and phrases separated by commas or line ends: lists stay readable as lists. */
export function entries(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
