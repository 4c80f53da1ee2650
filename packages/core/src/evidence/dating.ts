import type { Block } from "../draft/draft.js";
import { type Interval, readDates, resolveDate } from "../language/dates/index.js";
import type { DatedAt, Example, SentenceAt } from "./evidence.js";

/** What dates are measured to. */
export interface Dates {
  /** ISO day. */
  readonly asOf: string;
}

/** Dates of the past in sentences, in order, each resolved with the one before it. Excluded and future dates are left out. */
export function datesIn(sentences: readonly SentenceAt[], { asOf }: Dates): DatedAt[] {
  const found: DatedAt[] = [];
  let previous: Interval | null = null;
  for (const { block, reading, sentence } of sentences) {
    if (sentence.mood === "hypothetical") continue;
    for (const mention of reading.dates) {
      if (mention.start < sentence.span.start || mention.end > sentence.span.end || mention.excluded) continue;
      const interval = resolveDate(mention, asOf, previous);
      if (!interval) continue;
      if (interval.from > asOf) continue;
      if (sentence.mood === "promise" && interval.to > asOf) continue;
      found.push({ block, start: mention.start, end: mention.end, text: mention.text, interval });
      previous = interval;
    }
  }
  return found;
}

/** Dates ahead of the as-of date: a review to come. */
export function datesAhead(sentences: readonly SentenceAt[], { asOf }: Dates): boolean {
  let previous: Interval | null = null;
  for (const { block, reading, sentence } of sentences) {
    for (const mention of reading.dates) {
      if (mention.start < sentence.span.start || mention.end > sentence.span.end || mention.excluded) continue;
      const interval = resolveDate(mention, asOf, previous);
      if (!interval) continue;
      if (interval.from > asOf || (interval.to > asOf && sentence.mood === "promise")) return true;
      // "agreed a trial, to be reviewed with them in July"
      if (TO_BE_REVIEWED.test(block.text.plain.slice(sentence.span.start, mention.start))) return true;
      previous = interval;
    }
  }
  return false;
}

/** A review still to come, up to its date. */
const TO_BE_REVIEWED =
  /\b(?:to be|is due to be|are due to be|due for|due) (?:reviewed|review|checked|re-?measured|measured|re-?run|repeated|re-?audited|evaluated|looked at again|revisited|decided)\b[^.;]{0,60}$/i;

/** The date that ends last; of equals, the first. */
export function latestOf(dates: readonly DatedAt[]): DatedAt | null {
  const ongoing = dates.find((date) => date.interval.ongoing);
  if (ongoing) return ongoing;
  return dates.reduce<DatedAt | null>(
    (latest, date) => (latest && latest.interval.to >= date.interval.to ? latest : date),
    null,
  );
}

/** Where an example's age shows: at its latest date, or at the one that a stretch of time ("within three weeks") is counted from. */
export function shownAt({ dates, latest }: Pick<Example, "dates" | "latest">): DatedAt | null {
  if (!latest || !STRETCH.test(latest.text)) return latest;
  return dates.slice(0, dates.indexOf(latest)).findLast((date) => !STRETCH.test(date.text)) ?? latest;
}

const STRETCH =
  /^(?:within|after|in|over) (?:the (?:first|next|following) )?(?:\d+|[a-z]+) (?:days?|weeks?|months?|terms?)\b|^(?:\d+|[a-z]+) (?:days?|weeks?|months?) (?:later|on|after)\b/i;

/** A date of a heading, with its place where the heading is one of the section's own blocks. */
export interface HeadingDate {
  readonly interval: Interval;
  readonly text: string;
  readonly at: { readonly block: Block; readonly start: number; readonly end: number } | null;
}

/**
 * A date in a heading dates the blocks under it. `own` are the section's own headings, the nearest first; `above` the
 * texts of those around it, the outermost first.
 */
export function headingDate(own: readonly Block[], above: readonly string[], asOf: string): HeadingDate | null {
  const headings = [
    ...own.map((block) => ({ text: block.text.plain, block })),
    ...[...above].reverse().map((text) => ({ text, block: null })),
  ];
  for (const { text, block } of headings) {
    for (const mention of readDates(text)) {
      // "Developments delivered to date": no day of theirs.
      if (mention.excluded || mention.kind === "ongoing") continue;
      const interval = resolveDate(mention, asOf, null);
      if (interval && interval.from <= asOf)
        return { interval, text: mention.text, at: block && { block, start: mention.start, end: mention.end } };
    }
  }
  return null;
}
