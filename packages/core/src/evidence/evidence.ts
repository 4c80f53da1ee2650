import type { Block, Section, Span } from "../draft/draft.js";
import type { Interval } from "../language/dates/index.js";
import type { BlockReading, Event, Sentence, Signal } from "../language/signals.js";
import type { Slot } from "../result.js";

/** A place within a section: a span of a block's plain text. */
export interface At extends Span {
  readonly block: Block;
}

/** A sentence with the block it stands in and its number in the section. */
export interface SentenceAt {
  readonly block: Block;
  readonly reading: BlockReading;
  readonly sentence: Sentence;
  readonly unit: number;
}

/** The rule book's block: a paragraph, a list item with its nested blocks, a table row, a block quote. */
export interface Unit {
  readonly index: number;
  readonly kind: "paragraph" | "item" | "row" | "quote";
  readonly blocks: readonly Block[];
  /** The bold-only heading it stands under within its section, or null: windows and stories end there. */
  readonly under: Block | null;
  /** The outermost list's number, for items of a list of two or more. */
  readonly list: number | null;
  readonly sentences: readonly SentenceAt[];
}

export type Filled = Readonly<Partial<Record<Slot, At>>>;

export interface DatedAt extends At {
  readonly interval: Interval;
  readonly text: string;
}

export interface Claim {
  readonly at: At;
  readonly family: "value" | "involvement";
  readonly unit: number;
  readonly status: "proved" | "unproved";
  /** The sentences in which its proof was looked for, footnotes apart. */
  readonly window: readonly SentenceAt[];
  readonly filled: Filled;
}

export type ResultKind = "measured" | "sourced" | "improved" | "output" | "none";
export type Step = "issue" | "decision" | "change" | "evidence" | "impact";

export interface Example {
  readonly kind: "labelled" | "narrative" | "feedback-pair";
  /** The outermost label or heading, else the change. */
  readonly at: At;
  readonly change: At;
  readonly sentences: readonly SentenceAt[];
  readonly filled: Filled;
  /** Dates that may be its own, in order. */
  readonly dates: readonly DatedAt[];
  readonly latest: DatedAt | null;
  readonly result: ResultKind;
  /** The improvement phrase or the activity count. */
  readonly resultAt: At | null;
  /** Steps of a labelled example that nothing fills, by the names its writer uses; null for the other kinds. */
  readonly missingSteps: readonly Step[] | null;
  readonly pair: Pair | null;
  /** A change under three months old with a dated review ahead (RULEBOOK 6.3). */
  readonly awaitsReview: boolean;
}

/** People spoke and something was done. */
export interface Pair {
  /** What people said, or the claim to do "you said, we did". */
  readonly at: At;
  /** Somebody who spoke took part afterwards. */
  readonly joint: boolean;
  readonly dated: boolean;
  readonly outcome: boolean;
  readonly reviewed: boolean;
  /** "You said, we did" claimed in general, with no pair told. */
  readonly general: boolean;
}

export interface Promise_ {
  readonly at: At;
  readonly unit: number;
  readonly soft: boolean;
  readonly owner: boolean;
  readonly time: boolean;
  readonly measure: boolean;
}

/** A group told by its existence, members or meetings, with no decision, veto, budget or limit of its own near it. */
export interface UnclearGroup {
  readonly at: At;
  readonly name: string;
}

export interface SectionEvidence {
  readonly units: readonly Unit[];
  readonly claims: readonly Claim[];
  readonly examples: readonly Example[];
  /** Claims to do "you said, we did", without an example. */
  readonly pairs: readonly Pair[];
  readonly promises: readonly Promise_[];
  /** Improvement told as done, without an event. */
  readonly improvements: readonly At[];
  readonly cadences: readonly At[];
  readonly unclearGroups: readonly UnclearGroup[];
  /** Feedback gathered with no action in its window. */
  readonly gatherings: readonly (At & { readonly acted: boolean })[];
  /** Consultation called co-production. */
  readonly consultations: readonly At[];
  readonly placeholders: readonly At[];
  /** For the answer as a whole. */
  readonly words: number;
  readonly firstImprovement: At | null;
  readonly challenged: boolean;
  readonly improvingExamples: number;
}

export interface Evidence {
  readonly asOf: string;
  readonly topic: string | null;
  readonly sections: readonly { readonly section: Section; readonly evidence: SectionEvidence }[];
}

/** A span of a sentence's signals as a place. */
export function place(from: SentenceAt, span: Span): At {
  return { block: from.block, start: span.start, end: span.end };
}

export type { Event, Signal };

/** A sentence's words. */
export const textOf = ({ block, sentence }: SentenceAt): string =>
  block.text.plain.slice(sentence.span.start, sentence.span.end);
