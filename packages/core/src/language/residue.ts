import type { Span } from "../draft/draft.js";
import { triggered } from "./phrases/cadence.js";
import { occurs } from "./phrases/phrase.js";
import { quotedSpans } from "./quotes.js";
import { findMarked } from "./residue/marks.js";
import { findRuns } from "./residue/runs.js";
import { fold } from "./tokens.js";

/** Unfilled template residue in a block's plain text, in order; a mark that holds another counts once. */
export function findPlaceholders(plain: string): Span[] {
  if (!MAYBE.test(plain)) return [];
  const folded = fold(plain);
  const quotes = quotedSpans(folded);
  const quoted = (at: number): boolean => quotes.some((quote) => at >= quote.start && at < quote.end);
  const found = [...findMarked(plain, folded, quoted), ...findRuns(plain, folded, quoted)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Span[] = [];
  for (const span of found) {
    const last = kept[kept.length - 1];
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** What residue cannot do without: most blocks hold none of it, and are not looked at twice. */
const MAYBE =
  /[[<{%$@#_…]|\?\?|\.{6}|00\/|--\/|(?<![a-z])(?:x+|n{2,3}|y{2,3}|dd\/mm|tb[acd]|tbconfirmed|to be|lorem|insert|enter|add|type|paste|click|choose|your|client|company|buyer|authority|abc|xyz|note to|drafting|writer's|todo|fixme|details|names?|figures?|text|examples?|drop)(?![a-z])|\d(?:xx|yy)|[£$€] ?x/i;

/** Whether a sentence names a trigger ("after every fall"), as good as a frequency. */
export function isTriggered(text: string): boolean {
  return occurs(triggered, fold(text));
}
