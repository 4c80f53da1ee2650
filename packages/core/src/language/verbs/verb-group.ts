import type { VerbClass } from "../lexicon/index.js";

export type Tense =
  | "past"
  | "perfect"
  | "past-perfect"
  | "present"
  | "future"
  | "modal"
  | "infinitive"
  | "gerund"
  | "participle";

/** A verb with its auxiliaries, as it stands in a sentence. Numbers are token indices, ends exclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Stands in a clause after "who", "when", "because" …: background, not the sentence's own news. */
  readonly subordinate: boolean;
  readonly classes: ReadonlySet<VerbClass>;
  /** In no list of ours: the tagger says that it is a verb. */
  readonly unknown: boolean;
  /** Tokens of the subject; empty where none is written. */
  readonly subject: readonly [from: number, to: number];
  /** Tokens up to the next clause. */
  readonly object: readonly [from: number, to: number];
}

/** A verb group before its clause is known. */
export interface BareGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly unknown: boolean;
}

export const isFiniteTense = (tense: Tense): boolean =>
  tense !== "gerund" && tense !== "infinitive" && tense !== "participle";
