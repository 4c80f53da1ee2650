import type { VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { placeInClauses } from "./clauses.js";
import { readBareGroups } from "./read-groups.js";
import type { PastVerb } from "./scan.js";
import type { VerbGroup } from "./verb-group.js";

/** How a sentence opens, so far as its verbs' subjects depend on it. */
export interface Opening {
  /** The text may leave its subject out: a bullet, a cell, "We did: …". */
  readonly elliptic: boolean;
  /** Number of tokens of an opening date ("Over the 2023/24 year"), 0 where there is none: no subject begins in it. */
  readonly date: number;
}

/** Verb groups of a sentence in order. */
export function readVerbGroups(
  tokens: readonly Token[],
  book: VerbBook,
  pastVerb: PastVerb,
  opening: Opening,
): VerbGroup[] {
  return placeInClauses(tokens, readBareGroups({ tokens, book, pastVerb }), book, opening);
}

export type { Tense, VerbGroup } from "./verb-group.js";
