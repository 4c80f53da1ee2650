import type { Span } from "../../draft/draft.js";
import type { DateMention } from "../dates/index.js";
import type { Hit } from "../lexicon/index.js";
import type { Mood, SignalKind } from "../signals.js";
import type { Token } from "../tokens.js";
import type { VerbGroup } from "../verbs/index.js";

/** A sentence as its readers see it. Spans are relative to the sentence. */
export interface Words {
  readonly original: string;
  /** Lower case, plain quotes and hyphens. */
  readonly folded: string;
  /** `folded` with quoted words and labels blanked: what the bidder says in its own voice. */
  readonly own: string;
  readonly quotes: readonly Span[];
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** Dates within the sentence, excluded ones too. */
  readonly dates: readonly (Span & Pick<DateMention, "excluded" | "kind">)[];
  readonly mood: Mood;
  /** A person's quoted words. */
  readonly quoted: boolean;
  /** The subject may be left out. */
  readonly elliptic: boolean;
}

export type Add = (kind: SignalKind, found: Span | null, value?: string, confidence?: number) => void;

export const WE = /^(we|our|ours|us|i|my)$/;

/** The span of tokens `from` to `to`, or null where there are none. */
export function tokenSpan(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

/** Whether an entry of a word list stands within tokens `from` to `to`. */
export function holds(words: Words, list: string, [from, to]: readonly [number, number]): boolean {
  return (words.hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to);
}

/** The folded words of tokens `from` to `to`, one space between. */
export function textOf(words: Words, [from, to]: readonly [number, number]): string {
  return words.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A whole number in words, as a token. */
export const NUMBER_WORD =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|both|several|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?\w+)$/;

/** A clause that values something or involves everyone, with its family. */
export interface ClaimClause extends Span {
  readonly family: "value" | "involvement";
}
