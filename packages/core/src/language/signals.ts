import type { Span } from "../draft/draft.js";
import type { CadenceMention, DateMention } from "./dates/index.js";

/**
 * What a stretch of words was read as. Spans are into the block's plain text. `confidence` is 1 for a word list's own
 * entry, less where the tagger or a looser pattern had to judge.
 */
export interface Signal {
  readonly kind: SignalKind;
  readonly span: Span;
  /** What exactly: the shape of a measure, the family of a claim, the lemma of a change … */
  readonly value: string;
  readonly confidence: number;
}

export type SignalKind =
  | "who"
  | "how"
  | "record"
  | "changed"
  | "activity"
  | "power"
  | "measure"
  | "sourced"
  | "improved"
  | "praise"
  | "output"
  | "claim"
  | "promise"
  | "soft"
  | "owner"
  | "promise-time"
  | "promise-measure"
  | "people"
  | "said"
  | "you-said"
  | "joint"
  | "checked-back"
  | "gathered"
  | "action"
  | "deed"
  | "handled"
  | "group"
  | "described"
  | "influence"
  | "consultation"
  | "co-production"
  | "shared"
  | "challenge"
  | "vague-cadence"
  | "placeholder"
  | "statute";

/** How a sentence stands to the facts (RULEBOOK 4). */
export type Mood = "done" | "habitual" | "promise" | "hypothetical" | "fragment";

/** Something that happened: a change carried out, or an activity delivered. */
export interface Event {
  /** The change verb's clause. */
  readonly span: Span;
  readonly kind: "change" | "activity";
  /** It only came about ("a screen went up"): an example where people asked for it before, else none. */
  readonly answer: boolean;
  readonly lemma: string;
  readonly verb: Span;
  readonly subject: Span | null;
  /** People took part in it. */
  readonly byPeople: boolean;
  readonly byBidder: boolean;
  /** A group alone, or a pronoun that may stand for one. */
  readonly byGroup: boolean;
  readonly passive: boolean;
}

export interface Sentence {
  readonly span: Span;
  readonly mood: Mood;
  readonly signals: readonly Signal[];
  readonly events: readonly Event[];
  /** The main verb's subject is a group or people who speak up, and what they say. */
  readonly said: readonly Span[];
  /** Goes on about what stands before it. */
  readonly refersBack: boolean;
  /** Opens with a date, an example label or a reference back (RULEBOOK 3.2). */
  readonly opensWindow: boolean;
  /** Wholly a person's quoted words. */
  readonly quoted: boolean;
  readonly words: number;
}

export interface BlockReading {
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly cadences: readonly CadenceMention[];
}

export function ofKind(sentence: Sentence, ...kinds: SignalKind[]): Signal[] {
  return sentence.signals.filter((signal) => kinds.includes(signal.kind));
}

export function has(sentence: Sentence, kind: SignalKind): boolean {
  return sentence.signals.some((signal) => signal.kind === kind);
}
