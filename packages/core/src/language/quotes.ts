import type { Span } from "../draft/draft.js";

/** Spans of quoted words in folded text, marks left out: "…" of any shape, and '…' where it opens before a word. */
export function quotedSpans(folded: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] !== '"') continue;
    if (open < 0) open = i + 1;
    else {
      spans.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: folded.length });
  for (const match of folded.matchAll(/(?<![\p{L}\d"])'([^'\n]*(?:(?<=\p{L})'(?=\p{L})[^'\n]*)*)'(?![\p{L}\d])/gu)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (!spans.some((span) => start < span.end && end > span.start)) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with quoted words blanked out, lengths kept: what the bidder says in its own voice. */
export function ownVoice(folded: string, quotes: readonly Span[]): string {
  let text = folded;
  for (const quote of quotes)
    text = text.slice(0, quote.start) + " ".repeat(quote.end - quote.start) + text.slice(quote.end);
  return text;
}
