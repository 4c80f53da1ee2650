import { bareStands } from "./bare.js";
import { type Parsed, whenOfShape, type Years } from "./parsed.js";
import type { DateKind, Part, Shape, When } from "./types.js";
import { feasts, isFullMonth, months, ordinals, seasons, weekdays } from "./vocabulary.js";
import { at, type Word } from "./words.js";
import { readShortYears, readYears } from "./years.js";

interface ShapeRead {
  readonly first: number;
  readonly next: number;
  readonly shape: Shape;
}

/** Dates told by name: 12 May 2022 · May '22 · Q3 2022/23 · early spring 2024 · January to March 2026 · in June. */
export function readNamed(words: readonly Word[], i: number): Parsed | null {
  const start = readPartedShape(words, i);
  if (!start) return null;
  const own = readYearAfter(words, start.next);
  if (own && isVerb(words, start.first)) return null;
  if (own) return dated(start, own);
  const whole = readSpan(words, start);
  const year = whole === start ? null : readYearAfter(words, whole.next);
  if (year) return dated(whole, year);
  const step = readYearByName(words, whole.next);
  if (step) return { ...said(whole, { type: "of-year", shape: whole.shape, step: step.step }), next: step.next };
  if (!bareStands(words, whole.first, whole.next, whole.shape)) return null;
  return said(whole, { type: "yearless", shape: whole.shape, which: "near", ahead: false, before: null });
}

/** "you may 2026 people": a lower-case "may" or "march" after a word that is no preposition. */
function isVerb(words: readonly Word[], i: number): boolean {
  const word = at(words, i);
  if (word.capital || !/^(?:may|march)$/.test(word.text)) return false;
  const before = at(words, i - 1);
  return (
    before.kind === "letters" &&
    !/^(?:in|by|since|from|to|until|till|of|on|during|and|or|between|before|after|for|this|last|next|the|dated)$/.test(
      before.text,
    )
  );
}

const dated = (read: ShapeRead, { next, years }: { next: number; years: Years }): Parsed => ({
  ...said(read, whenOfShape(read.shape, years)),
  next,
});

const said = ({ first, next, shape }: ShapeRead, when: When): Parsed => ({
  first,
  next,
  when,
  kind: when.type === "impossible" ? "impossible" : kindOf(shape),
});

export function kindOf(shape: Shape): DateKind {
  if (shape.type === "part") return kindOf(shape.of);
  return shape.type === "span" ? "span" : shape.type;
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

export interface PartRead {
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
  if (word.kind === "digits") return readDayFirst(words, i, i);
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
  const feast = feasts.get(word.text);
  if (feast && word.capital) {
    const noun = /^(?:holidays?|break|term)$/.test(next.text);
    if (feast === "easter" && next.text === "term") return read(i + 2, { type: "term", term: "spring" });
    return read(noun ? i + 2 : i + 1, { type: "feast", feast });
  }
  if (word.text === "new" && next.text === "year" && word.capital && next.capital)
    return read(i + 2, { type: "feast", feast: "new year" });
  if (word.text === "michaelmas" && next.text === "term") return read(i + 2, { type: "term", term: "autumn" });
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
      /^[£$€#_]$/.test(before.text) ||
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

/** The year after a shape: "2024", "of 2024", ", 2024", "'24", "2022/23", "FY23/24". */
export function readYearAfter(
  words: readonly Word[],
  i: number,
): { readonly next: number; readonly years: Years } | null {
  let from = i;
  const mark = at(words, from);
  if (mark.text === "," || mark.text === "of") from++;
  else if (mark.text === "-" && mark.joined && at(words, from + 1).joined) from++;
  if (at(words, from).text === "the") from++;
  if (at(words, from).text === "academic" && at(words, from + 1).text === "year") from += 2;
  else if (at(words, from).text === "financial" && at(words, from + 1).text === "year") from += 2;
  const word = at(words, from);
  if (word.text === "'" && word.end === at(words, from + 1).start && /^\d\d$/.test(at(words, from + 1).text))
    return { next: from + 2, years: oneYear(2000 + Number(at(words, from + 1).text)) };
  if (word.text === "fy") {
    const year = readShortYears(words, from + 1, true) ?? readYears(words, from + 1);
    return year && { next: year.next, years: year.years };
  }
  if (word.kind !== "digits") return null;
  if (word.text.length === 2) {
    const short = readShortYears(words, from, true);
    if (short && short.next > from + 1) return { next: short.next, years: short.years };
    // "May-22"
    return from > i && at(words, from - 1).text === "-" && word.joined && !at(words, from + 1).joined
      ? { next: from + 1, years: oneYear(2000 + Number(word.text)) }
      : null;
  }
  const read = readYears(words, from);
  if (!read) return null;
  // In "March 2024-June 2025" the dash joins dates.
  if (read.years.kind === "span" && at(words, from + 1).text !== "/")
    return { next: from + 1, years: oneYear(read.years.first) };
  const after = at(words, read.next);
  if (
    read.years.kind === "year" &&
    after.joined &&
    /^[,.:]$/.test(after.text) &&
    at(words, read.next + 1).joined &&
    at(words, read.next + 1).kind === "digits"
  )
    return null;
  return { next: read.next, years: read.years };
}

const oneYear = (year: number): Years => ({ first: year, last: year, kind: "year" });

/** "last year", "of this year", "next year" after a shape. */
function readYearByName(words: readonly Word[], i: number): { readonly next: number; readonly step: number } | null {
  const from = at(words, i).text === "of" ? i + 1 : i;
  if (at(words, from + 1).text !== "year") return null;
  const step = ["last", "this", "next"].indexOf(at(words, from).text);
  return step < 0 ? null : { next: from + 2, step: step - 1 };
}

/** Goes on to a second shape: "January to March", "May, June and July". The shape itself where there is none. */
function readSpan(words: readonly Word[], start: ShapeRead): ShapeRead {
  let whole = start;
  for (let more = 0; more < 6; more++) {
    let next = whole.next;
    const link = at(words, next);
    if (!/^(?:to|-|and|,|\/|&|until|or|through)$/.test(link.text)) break;
    next++;
    if (link.text === "," && /^(?:and|or)$/.test(at(words, next).text)) next++;
    if (at(words, next).text === "the") next++;
    const later = readPartedShape(words, next);
    if (!later || !alike(start.shape, later.shape)) break;
    whole = { first: start.first, next: later.next, shape: { type: "span", start: start.shape, end: later.shape } };
  }
  return whole;
}

const alike = (a: Shape, b: Shape): boolean => {
  const plain = (shape: Shape): string =>
    shape.type === "part" ? plain(shape.of) : shape.type === "span" ? plain(shape.end) : shape.type;
  return plain(a) === plain(b);
};
