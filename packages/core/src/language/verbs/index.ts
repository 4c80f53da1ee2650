import type { VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { placeInClauses } from "./clauses.js";
import { type PastVerb, readBareGroups } from "./read-groups.js";
import type { VerbGroup } from "./verb-group.js";

/** Verb groups of a sentence in order. `elliptic`: the text may leave its subject out (a bullet, a cell, "We did: …"). */
export function readVerbGroups(
  tokens: readonly Token[],
  book: VerbBook,
  pastVerb: PastVerb,
  elliptic: boolean,
): VerbGroup[] {
  return placeInClauses(tokens, readBareGroups({ tokens, book, pastVerb }), book, elliptic);
}

export type { Tense, VerbGroup } from "./verb-group.js";
