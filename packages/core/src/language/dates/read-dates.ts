import { aheadOf, leadingUp, since } from "./around.js";
import { exclusionOf } from "./exclusions.js";
import { readDate } from "./one-date.js";
import { readToDate } from "./ongoing.js";
import { isDated, type Parsed } from "./parsed.js";
import type { DateMention } from "./types.js";
import { at, readWords, type Word } from "./words.js";

/** The dates of a text in order, none overlapping another. Linear in the text's length. */
export function readDates(text: string): DateMention[] {
  const words = readWords(text);
  const mentions: DateMention[] = [];
  const sentences: number[] = [];
  let i = 0;
  let free = 0;
  while (i < words.length) {
    const word = words[i];
    const read = word && readDate(words, i);
    if (!read || read.first < free) {
      i++;
      continue;
    }
    const parsed = since(words, joined(words, read));
    const first = words[parsed.first];
    const last = words[parsed.next - 1];
    if (first && last) {
      mentions.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        kind: parsed.kind,
        excluded: parsed.excluded ?? exclusionOf(words, parsed),
        when: aheadOf(words, parsed),
      });
      sentences.push(first.sentence);
    }
    i = free = Math.max(parsed.next, i + 1);
  }
  return mentions.map((mention, n) => leadingUp(mention, n, mentions, sentences));
}

/** From one date to another, or to now: "May 2024 to June 2025", "between 2021 and 2023", "April 2025 to date". */
function joined(words: readonly Word[], read: Parsed): Parsed {
  if (isDated(read.when)) {
    const link = at(words, read.next).text;
    const between = at(words, read.first - 1).text === "between";
    if (/^(?:to|-|until|till|through)$/.test(link) || (link === "and" && between)) {
      const from = at(words, read.next + 1).text === "the" ? read.next + 2 : read.next + 1;
      const later = readDate(words, from);
      if (
        later &&
        later.first === from &&
        (isDated(later.when) || later.when.type === "of-year" || later.when.type === "calendar")
      )
        return {
          first: read.first,
          next: later.next,
          kind: "span",
          when: { type: "range", start: read.when, end: later.when },
          ...(read.years && later.years
            ? { years: { first: read.years.first, last: later.years.last, kind: "span" as const } }
            : {}),
        };
    }
  }
  const next = read.when.type === "ongoing" || read.when.type === "impossible" ? null : readToDate(words, read.next);
  return next ? { ...read, next, kind: "ongoing", when: { type: "ongoing", start: read.when } } : read;
}
