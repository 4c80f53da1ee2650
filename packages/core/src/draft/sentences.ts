import { AMBIGUOUS, BEFORE_NUMBER, LEADS_ON, MONTHS, NAMES, OPENERS } from "./abbreviations.js";
import type { Span } from "./draft.js";

const STOP = /[.!?…]+/g;
const CLOSER = /["'”’)\]»]/;
const OPENER = /["'“‘([«]/;
const SPACE = /\s/;
/** A sentence is cut at the last comma or space before this many UTF-16 units: what reads it grows faster than it. */
const LONGEST = 2_000;
/** Quoted sentences of one speaker stay together up to this length. */
const LONGEST_QUOTE = 500;

/**
 * Splits plain text into sentences, trimmed of white space. Linear in the text. Knows abbreviations, initials, decimals,
 * times, ellipses and closing quotes; colons and semicolons end nothing; several sentences within one pair of quotes are
 * one; a run-in `label`'s full stop does not end the sentence it opens.
 */
export function splitSentences(plain: string, label: Span | null): Span[] {
  const sentences: Span[] = [];
  const quotes = quoteSpans(plain);
  const from = label ? label.end : 0;
  let start = 0;
  let quote = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(plain); match; match = STOP.exec(plain)) {
    const at = match.index;
    let end = at + match[0].length;
    while (end < plain.length && CLOSER.test(plain[end] ?? "")) end++;
    // The label's own mark: it parts the label from its text, it does not end a sentence.
    if (label && at < from) continue;
    if (label && at < from + 3 && plain.slice(from, at).trim() === "" && plain.slice(end).trim() !== "") continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= at) quote++;
    const around = quotes[quote];
    if (around && around.start < at && end < around.end) continue;
    if (!ends(plain, start, at, match[0], end)) continue;
    push(sentences, plain, start, end);
    start = end;
    STOP.lastIndex = Math.max(STOP.lastIndex, end);
  }
  push(sentences, plain, start, plain.length);
  return sentences;
}

/** Whether the stop at `at`, whose closing marks end at `end`, ends the sentence that began at `start`. */
function ends(plain: string, start: number, at: number, stop: string, end: number): boolean {
  if (end >= plain.length) return true;
  let next = end;
  while (next < plain.length && SPACE.test(plain[next] ?? "")) next++;
  if (next >= plain.length) return true;
  if (next === end) return false;
  let opens = next;
  while (opens < plain.length && opens < next + 3 && OPENER.test(plain[opens] ?? "")) opens++;
  const following = plain.slice(opens, opens + 24);
  if (/^\p{Ll}/u.test(following)) return false;
  if (stop !== "." || end > at + 1) return true;
  return endsAtFullStop(plain, start, at, following);
}

/** A single full stop with white space after it: an abbreviation's, an initial's, a list number's, or the end. */
function endsAtFullStop(plain: string, start: number, at: number, following: string): boolean {
  const before = wordBefore(plain, start, at);
  const word = before.toLowerCase();
  const number = /^[\d£$€]/.test(following);
  const opens = OPENERS.has((/^[\p{L}'’]+/u.exec(following)?.[0] ?? "").toLowerCase().replace("’", "'"));
  const capital = word !== before;
  if (LEADS_ON.has(word)) return false;
  if (BEFORE_NUMBER.has(word) && (number || /^\p{Lu}(?:[\s.,;)]|$)/u.test(following)) && !opens) return false;
  if (capital && MONTHS.has(word) && number) return false;
  if (AMBIGUOUS.has(word) || (capital && (MONTHS.has(word) || NAMES.has(word)))) return opens;
  if (/^(?:a\.m|p\.m|am|pm)$/.test(word))
    return !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|GMT|BST)\b/i.test(following);
  if (/^\p{Lu}$/u.test(before)) return opens;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return opens;
  if (/^\d{1,3}$/.test(word) && plain.slice(start, at - before.length).trim() === "") return false;
  return true;
}

/** The word that a full stop ends, inner full stops with it. */
function wordBefore(plain: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 24 && /[\p{L}\d.]/u.test(plain[from - 1] ?? "")) from--;
  return plain.slice(from, at).replace(/^\.+/, "");
}

function push(sentences: Span[], plain: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(plain[from] ?? "")) from++;
  while (to > from && SPACE.test(plain[to - 1] ?? "")) to--;
  while (to - from > LONGEST) {
    const cut = cutAt(plain, from, from + LONGEST);
    sentences.push({ start: from, end: trimEnd(plain, from, cut) });
    from = cut;
    while (from < to && SPACE.test(plain[from] ?? "")) from++;
  }
  if (to > from) sentences.push({ start: from, end: to });
}

/** Where to cut an over-long sentence: after a semicolon or comma, else at a space, else between characters. */
function cutAt(plain: string, from: number, limit: number): number {
  const text = plain.slice(from, limit);
  const comma = Math.max(text.lastIndexOf("; "), text.lastIndexOf(", "));
  if (comma > LONGEST / 2) return from + comma + 1;
  const space = text.search(/\s\S*$/);
  if (space > 0) return from + space;
  const high = plain.charCodeAt(limit - 1);
  return high >= 0xd800 && high < 0xdc00 ? limit - 1 : limit;
}

function trimEnd(plain: string, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && SPACE.test(plain[to - 1] ?? "")) to--;
  return to;
}

const MARKS = /["“”‘’']/g;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "'": "'" };

/** Spans between a pair of quotation marks, marks included, that are short enough to be one person's words. */
function quoteSpans(plain: string): Span[] {
  const marks = [...plain.matchAll(MARKS)].map((match) => match.index);
  if (marks.length < 2) return [];
  const spans: Span[] = [];
  const reached: Record<string, number> = {};
  let from = 0;
  marks.forEach((open, n) => {
    const closer = CLOSES[plain[open] ?? ""];
    if (open < from || closer === undefined || !opensQuote(plain, open)) return;
    // Each kind of closing mark is looked for once along the text, so that many openings cost no more than one.
    let at = Math.max(n + 1, reached[closer] ?? 0);
    while (at < marks.length && !closesQuote(plain, marks[at] ?? 0, closer)) at++;
    reached[closer] = at;
    const close = marks[at];
    if (close === undefined || close - open > LONGEST_QUOTE) return;
    spans.push({ start: open, end: close + 1 });
    from = close + 1;
  });
  return spans;
}

function opensQuote(plain: string, at: number): boolean {
  return (at === 0 || /[\s([–—:-]/.test(plain[at - 1] ?? "")) && /[\p{L}\d…]/u.test(plain[at + 1] ?? "");
}

/** A single mark closes only after a stop or comma: elsewhere it is an apostrophe. */
function closesQuote(plain: string, at: number, closer: string): boolean {
  if (plain[at] !== closer || /[\p{L}\d]/u.test(plain[at + 1] ?? "")) return false;
  return closer === '"' || closer === "”" || /[.,!?…]/.test(plain[at - 1] ?? "");
}
