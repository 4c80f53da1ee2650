import { addDays, addMonths, dayExists, daysIn, easterOf, isoDay, lastOfMonth, yearOf } from "./calendar.js";
import type { Days, Feast, Part, Shape } from "./types.js";

/** The first month and the length in months of seasons and terms. Winter runs into the next year. */
const SEASONS = { spring: [3, 3], summer: [6, 3], autumn: [9, 3], winter: [12, 3] } as const;
/** Terms end as the seasons do (rule book 5). */
const TERMS = { spring: [1, 5], summer: [4, 5], autumn: [9, 3] } as const;

const run = (year: number, [month, length]: readonly [number, number]): Days => {
  const from = isoDay(year, month, 1);
  return { from, to: lastOfMonth(addMonths(from, length - 1)) };
};

/** The days of a shape in a year; null where there are none, as on 30 February. */
export function daysOf(shape: Shape, year: number): Days | null {
  switch (shape.type) {
    case "day": {
      if (!dayExists(year, shape.month, shape.day)) return null;
      const day = isoDay(year, shape.month, shape.day);
      return { from: day, to: day };
    }
    case "month":
      return run(year, [shape.month, 1]);
    case "season":
      return run(year, SEASONS[shape.season]);
    case "term":
      return run(year, TERMS[shape.term]);
    // A bare quarter takes the later reading, the financial year's: Q3 2023 ends 31 December 2023.
    case "quarter":
      return shape.quarter === 4 ? run(year + 1, [1, 3]) : run(year, [shape.quarter * 3 + 1, 3]);
    case "half":
      return run(year, [shape.half === 1 ? 1 : 7, 6]);
    case "feast":
      return daysOfFeast(shape.feast, year);
    case "part": {
      const whole = daysOf(shape.of, year);
      return whole && narrow(whole, shape.part);
    }
    case "span": {
      const end = daysOf(shape.end, year);
      const start = daysOf(shape.start, year);
      if (!end || !start) return null;
      // The year of the later end goes for the earlier too, unless that would turn them round: November to January 2026.
      const earlier = start.from <= end.to ? start : daysOf(shape.start, year - 1);
      return earlier && { from: earlier.from, to: end.to };
    }
  }
}

/** The days of a shape in a financial or academic year named by its first calendar year: Q3 2022/23, winter 2022/23. */
export function daysInSplitYear(shape: Shape, first: number): Days | null {
  switch (shape.type) {
    case "quarter":
      return daysOf(shape, first);
    case "half":
      return shape.half === 1 ? run(first, [4, 6]) : run(first, [10, 6]);
    case "season":
    case "term": {
      const name = shape.type === "season" ? shape.season : shape.term;
      return daysOf(shape, name === "autumn" || name === "winter" ? first : first + 1);
    }
    case "part": {
      const whole = daysInSplitYear(shape.of, first);
      return whole && narrow(whole, shape.part);
    }
    case "span": {
      const start = daysInSplitYear(shape.start, first);
      const end = daysInSplitYear(shape.end, first);
      return start && end && start.from <= end.to ? { from: start.from, to: end.to } : end;
    }
    case "feast":
      return daysOf(shape, daysOfFeast(shape.feast, first).from >= isoDay(first, 9, 1) ? first : first + 1);
    case "day":
    case "month":
      return daysOf(shape, shape.month >= 4 ? first : first + 1);
  }
}

/** A third of a year, a season, a month: early, mid or late. */
export function narrow({ from, to }: Days, part: Part): Days {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const third = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (months >= 3) {
    const length = Math.ceil(months / 3);
    const start = addMonths(from, third * length);
    return { from: start, to: part === "late" ? to : addDays(addMonths(start, length), -1) };
  }
  if (from.slice(8) !== "01" || months !== 1) return { from, to };
  const year = yearOf(from);
  const month = Number(from.slice(5, 7));
  const ends = [10, 20, daysIn(year, month)];
  return { from: isoDay(year, month, third * 10 + 1), to: isoDay(year, month, ends[third] ?? 10) };
}

/** Feasts that go with Easter: the first and the last day, counted from its Sunday. */
const WITH_EASTER: Readonly<Partial<Record<Feast, readonly [number, number]>>> = {
  "shrove tuesday": [-47, -47],
  "good friday": [-2, -2],
  easter: [-2, 1],
  whitsun: [49, 50],
};

/** Feasts that keep their day: the month and the first and last day. */
const KEPT_DAY: Readonly<Partial<Record<Feast, readonly [number, number, number]>>> = {
  "new year": [1, 1, 1],
  candlemas: [2, 2, 2],
  midsummer: [6, 24, 24],
  lammas: [8, 1, 1],
  michaelmas: [9, 29, 29],
  halloween: [10, 31, 31],
  "bonfire night": [11, 5, 5],
  martinmas: [11, 11, 11],
  // The second Sunday of November.
  "remembrance sunday": [11, 8, 14],
  "boxing day": [12, 26, 26],
  christmas: [12, 1, 31],
  hogmanay: [12, 31, 31],
};

function daysOfFeast(feast: Feast, year: number): Days {
  const easter = easterOf(year);
  const moved = WITH_EASTER[feast];
  if (moved) return { from: addDays(easter, moved[0]), to: addDays(easter, moved[1]) };
  const [month, first, last] = KEPT_DAY[feast] ?? [12, 1, 31];
  return { from: isoDay(year, month, first), to: isoDay(year, month, last) };
}
