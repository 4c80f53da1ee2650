/**
 * Findings in the sentence being typed are held back for a moment: half a sentence is always an unproved claim.
 * What the writer has already been shown there stays, so nothing flickers.
 */

import type { Finding } from "@tenderlint/core";
import type { Edit } from "./snapshot.js";

/** The sentence being typed, in offsets of the newest text. */
export interface Typing {
  readonly start: number;
  readonly end: number;
  /** Clock time of the last keystroke in it, in ms. */
  readonly at: number;
  /** Rules with a finding already shown in this sentence. */
  readonly known: ReadonlySet<string>;
}

/** Longer or many-line insertions are pastes and fixes, not typing. */
const LONGEST_KEYSTROKE = 40;

export interface TypingInput {
  readonly before: string;
  readonly after: string;
  /** The change, or null for one that is not a single replacement. */
  readonly edit: Edit | null;
  readonly previous: Typing | null;
  /** What the writer sees, in offsets of `before`. */
  readonly shown: readonly Finding[];
  readonly now: number;
}

/** The sentence being typed after an edit, or null when the edit was not typing. */
export function noteTyping({ before, after, edit, previous, shown, now }: TypingInput): Typing | null {
  if (!edit || edit.text.length > LONGEST_KEYSTROKE || /[\r\n]/.test(edit.text)) return null;
  const sentence = sentenceAround(after, edit.start + edit.text.length);
  if (sentence.start >= sentence.end) return null;
  const old = sentenceAround(before, edit.start);
  const same = previous !== null && edit.start <= previous.end && previous.start <= edit.end ? previous.known : [];
  const seen = shown.filter((finding) => overlaps(finding, old)).map((finding) => finding.rule);
  return { ...sentence, at: now, known: new Set([...same, ...seen]) };
}

/** Whether a finding is not to be shown yet. `pause` in ms; 0 holds nothing back. */
export function isHeld(finding: Finding, typing: Typing | null, now: number, pause: number): boolean {
  return typing !== null && now < typing.at + pause && !typing.known.has(finding.rule) && overlaps(finding, typing);
}

const overlaps = ({ range }: Finding, span: { start: number; end: number }): boolean =>
  range.start.offset < span.end && span.start < range.end.offset;

/**
 * The sentence that holds the cursor, roughly: up to a full stop with white space behind it, a blank line or the start of
 * a list item. A cursor behind "… done. " is in the next, empty sentence.
 */
export function sentenceAround(text: string, cursor: number): { start: number; end: number } {
  const reach = 2000;
  const from = Math.max(0, cursor - reach);
  const back = text.slice(from, cursor);
  const border = /[.!?]["'”’)*_]*\s+|(?:\r\n|\n|\r)[ \t>]*(?:(?:\r\n|\n|\r)|[-*+] |\d+[.)] |#+ |\|)/g;
  let start = from;
  for (const match of back.matchAll(border)) start = from + match.index + match[0].length;
  const ahead = /([.!?]["'”’)*_]*)(?=\s|$)|(?:\r\n|\n|\r)[ \t>]*(?:(?:\r\n|\n|\r)|[-*+] |\d+[.)] |#+ |\||$)/.exec(
    text.slice(cursor, cursor + reach),
  );
  const end = ahead ? cursor + ahead.index + (ahead[1] ?? "").length : Math.min(text.length, cursor + reach);
  return { start: Math.min(start, cursor), end: text.slice(start, end).trim() === "" ? start : end };
}
