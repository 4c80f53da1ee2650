import type { VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import type { BareGroup, Tense } from "./verb-group.js";

/** What a verb reading needs from the tagger: is the unknown word at this token a verb in the past? */
export type PastVerb = (token: Token) => boolean;

/** A sentence under the verb reader's eye. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly book: VerbBook;
  readonly pastVerb: PastVerb;
}

/** A construction that begins at token `at`: the group it makes, or `none` where the construction is there without one. */
export type Reader = (scan: Scan, at: number, token: Token) => BareGroup | "none" | null;

/** A verb group of one word, or of those from `first` to `head`. */
export const group = (
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
