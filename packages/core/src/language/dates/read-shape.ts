import type { Part, Shape } from "./types.js";
import { feasts, isFullMonth, months, namedDays, ordinals, seasons, weekdays } from "./vocabulary.js";
import { at, type Word } from "./words.js";
import { readYearAfter, readYearByName } from "./year-after.js";
import { readYears } from "./years.js";

export interface ShapeRead {
  readonly first: number;
  readonly next: number;
  readonly shape: Shape;
}

const PARTS: Readonly<Record<string, Part>> = {
  early: "early",
  start: "early",
  beginning: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
  close: "late",
};

interface PartRead {
  readonly part: Part;
  readonly next: number;
}

/** "early", "mid-", "late in", "the end of": where it ends, and which third it names. */
export function readPart(words: readonly Word[], i: number): PartRead | null {
  const word = at(words, i);
  const part = PARTS[word.text];
  if (!part || word.kind !== "letters") return null;
  let next = i + 1;
  const noun = /^(?:start|beginning|middle|end|close)$/.test(word.text);
  if (at(words, next).text === "-" && !noun) next++;
  else if (at(words, next).text === "of") next++;
  else if (at(words, next).text === "in" && !noun) next++;
  else if (noun) return null;
  if (at(words, next).text === "the") next++;
  return { part, next };
}

/** A shape, perhaps with the part of it that is meant. */
export function readPartedShape(words: readonly Word[], i: number): ShapeRead | null {
  const part = readPart(words, i);
  const read = readShape(words, part ? part.next : i);
  if (!read || !part) return read;
  return { first: i, next: read.next, shape: { type: "part", part: part.part, of: read.shape } };
}

/** A shape: day, month, season, term, quarter, half, feast. */
export function readShape(words: readonly Word[], i: number): ShapeRead | null {
  const word = at(words, i);
  if (word.kind === "digits") return readDayFirst(words, i, i) ?? readNthQuarter(words, i);
  if (word.kind !== "letters") return null;
  const read = (next: number, shape: Shape): ShapeRead => ({ first: i, next, shape });
  const next = at(words, i + 1);
  const month = months.get(word.text);
  if (month !== undefined && (word.capital || isFullMonth(word.text) || /[\d']/.test(next.text.charAt(0))))
    return readMonth(words, i, month);
  if (weekdays.has(word.text)) {
    let from = i + 1;
    if (/^[,.]$/.test(at(words, from).text)) from++;
    if (at(words, from).text === "the") from++;
    return at(words, from).kind === "digits" ? readDayFirst(words, from, i) : null;
  }
  const season = seasons.get(word.text);
  if (season) {
    const hyphen = next.text === "-" ? 2 : 1;
    const noun = at(words, i + hyphen).text;
    if ((noun === "term" || noun === "semester") && season !== "winter")
      return read(i + hyphen + 1, { type: "term", term: season });
    if (/^(?:holidays?|break)$/.test(noun)) return read(i + hyphen + 1, { type: "season", season });
    return read(i + 1, { type: "season", season });
  }
  if (word.text === "michaelmas" && next.text === "term") return read(i + 2, { type: "term", term: "autumn" });
  const feast = feasts.get(word.text);
  if (feast && word.capital) {
    const noun = /^(?:holidays?|break|term)$/.test(next.text);
    if (feast === "easter" && next.text === "term") return read(i + 2, { type: "term", term: "spring" });
    return read(noun ? i + 2 : i + 1, { type: "feast", feast });
  }
  const day = word.capital && next.capital ? namedDays.get(word.text)?.get(next.text) : undefined;
  if (day) return read(i + 2, { type: "feast", feast: day });
  return readFraction(words, i);
}

/** Q3 · quarter 3 · the third quarter · H1 · the second half (of a year). */
function readFraction(words: readonly Word[], i: number): ShapeRead | null {
  const word = at(words, i);
  const next = at(words, i + 1);
  const quarter = (n: number, end: number): ShapeRead | null =>
    n >= 1 && n <= 4 ? { first: i, next: end, shape: { type: "quarter", quarter: n } } : null;
  if ((word.text === "q" || word.text === "qtr") && next.kind === "digits" && (next.joined || word.text === "qtr"))
    return next.text.length === 1 ? quarter(Number(next.text), i + 2) : null;
  if (word.text === "h" && next.kind === "digits" && next.joined && word.capital && /^[12]$/.test(next.text))
    return { first: i, next: i + 2, shape: { type: "half", half: Number(next.text) } };
  if (word.text === "quarter") {
    const n = ["one", "two", "three", "four"].indexOf(next.text) + 1;
    if (n > 0) return quarter(n, i + 2);
    return next.kind === "digits" && next.text.length === 1 ? quarter(Number(next.text), i + 2) : null;
  }
  const nth = word.text === "last" || word.text === "final" ? 4 : ordinals.get(word.text);
  if (nth === undefined) return null;
  if (next.text === "quarter" && at(words, i + 2).text === "of") {
    const of = at(words, i + 3).text === "the" ? i + 4 : i + 3;
    const year = readYearAfter(words, of);
    // "The last quarter of 2025" is the calendar year's; "Q4 2025" may be the financial year's.
    if (year?.years.kind === "year" && !ordinals.has(word.text))
      return {
        first: i,
        next: i + 2,
        shape: { type: "span", start: { type: "month", month: 10 }, end: { type: "month", month: 12 } },
      };
    return year || readYearByName(words, of) || /^(?:financial|fiscal)$/.test(at(words, of).text)
      ? quarter(nth, i + 2)
      : null;
  }
  if (next.text === "quarter" && word.text !== "last") return quarter(nth, i + 2);
  if (next.text === "half" && nth <= 2 && at(words, i + 2).text === "of" && readYearAfter(words, i + 2))
    return { first: i, next: i + 2, shape: { type: "half", half: nth } };
  return null;
}

/** "1st quarter" */
function readNthQuarter(words: readonly Word[], i: number): ShapeRead | null {
  const nth = Number(at(words, i).text);
  if (nth < 1 || nth > 4 || !/^(?:st|nd|rd|th)$/.test(at(words, i + 1).text) || at(words, i + 2).text !== "quarter")
    return null;
  return { first: i, next: i + 3, shape: { type: "quarter", quarter: nth } };
}

/** Days of a month, day first: 12 May · 12th of May · 3 to 10 June · 12, 13 and 14 May. */
function readDayFirst(words: readonly Word[], i: number, first: number): ShapeRead | null {
  let day = readDay(words, i);
  if (!day || isPartOfNumber(words, i)) return null;
  const earliest = day.day;
  for (let more = 0; more < 6; more++) {
    const from = at(words, day.next).text === "of" ? day.next + 1 : day.next;
    const word =
      at(words, from).text === "-" && at(words, from + 1).kind === "letters" ? at(words, from + 1) : at(words, from);
    const month = word.kind === "letters" ? months.get(word.text) : undefined;
    if (month !== undefined) {
      if (!word.capital && !isFullMonth(word.text) && at(words, from + 1).kind === "letters") return null;
      const next = from + (word === at(words, from) ? 1 : 2);
      const dot =
        at(words, next).text === "." && at(words, next).joined && at(words, next + 1).kind === "digits" ? 1 : 0;
      const last: Shape = { type: "day", month, day: day.day };
      return {
        first,
        next: next + dot,
        shape: earliest < day.day ? { type: "span", start: { type: "day", month, day: earliest }, end: last } : last,
      };
    }
    let then = day.next;
    if (!/^(?:-|to|and|,|\/|&|until)$/.test(at(words, then).text)) return null;
    then++;
    if (/^(?:and|the)$/.test(at(words, then).text)) then++;
    if (weekdays.has(at(words, then).text)) then++;
    const later = readDay(words, then);
    if (!later) return null;
    day = later;
  }
  return null;
}

const isPartOfNumber = (words: readonly Word[], i: number): boolean => {
  const before = at(words, i - 1);
  return (
    at(words, i).joined &&
    (before.kind === "letters" ||
      /^[£$€#_%]$/.test(before.text) ||
      (/^[.,:/]$/.test(before.text) && at(words, i - 2).kind === "digits"))
  );
};

function readDay(words: readonly Word[], i: number): { readonly day: number; readonly next: number } | null {
  const word = at(words, i);
  if (word.kind !== "digits" || word.text.length > 2) return null;
  const day = Number(word.text);
  if (day < 1 || day > 31) return null;
  const suffix = at(words, i + 1);
  return { day, next: suffix.joined && /^(?:st|nd|rd|th)$/.test(suffix.text) ? i + 2 : i + 1 };
}

/** A month, or a day of it with the month first: May · Sept. · May 12 (with a year or "th" after it). */
function readMonth(words: readonly Word[], i: number, month: number): ShapeRead {
  let next = i + 1;
  // "Sept. 2024"
  if (
    at(words, next).text === "." &&
    at(words, next).joined &&
    at(words, next + 1).kind === "digits" &&
    !isFullMonth(at(words, i).text)
  )
    next++;
  const day = readDay(words, next);
  if (day && at(words, i).capital) {
    const suffixed = day.next === next + 2;
    const comma = at(words, day.next).text === "," ? day.next + 1 : day.next;
    if (readYears(words, comma)?.years.kind === "year" || suffixed)
      return { first: i, next: day.next, shape: { type: "day", month, day: day.day } };
  }
  if (at(words, next).text === "half" && /^(?:term|-)$/.test(at(words, next + 1).text)) {
    const end = at(words, next + 1).text === "-" ? next + 3 : next + 2;
    return { first: i, next: end, shape: { type: "month", month } };
  }
  return { first: i, next, shape: { type: "month", month } };
}
