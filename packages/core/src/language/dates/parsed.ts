import { isoDay, lastOfMonth } from "./calendar.js";
import { daysInSplitYear, daysOf } from "./shapes.js";
import type { DateKind, Days, Exclusion, Shape, When } from "./types.js";

/** A date read from some words: the first, the one after the last, and what it says. */
export interface Parsed {
  readonly first: number;
  readonly next: number;
  readonly kind: DateKind;
  readonly when: When;
  /** Where the reader itself knows that it is no example's date. */
  readonly excluded?: Exclusion;
  /** Which numbered years it covers, for the tests of titles and contracts. */
  readonly years?: Years;
}

/** A year, a financial or academic year, or a span of years. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly kind: "year" | "financial-year" | "academic-year" | "span";
}

export const fixed = (days: { readonly from: string; readonly to: string } | null): When =>
  days ? { type: "fixed", from: days.from, to: days.to } : { type: "impossible" };

/** Told with its year: it needs nothing else to be a date. */
export const isDated = (when: When): boolean =>
  when.type === "fixed" || when.type === "either" || when.type === "range";

/** The days of a year as written. */
export function whenOfYears({ first, last, kind }: Years): When {
  if (kind === "financial-year") return { type: "fixed", from: isoDay(first, 4, 1), to: isoDay(last, 3, 31) };
  if (kind === "academic-year") return { type: "fixed", from: isoDay(first, 9, 1), to: isoDay(last, 8, 31) };
  return { type: "fixed", from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) };
}

/** A shape in a year as written. */
export function whenOfShape(shape: Shape, years: Years): When {
  if (years.kind === "year") {
    const late = daysOf(shape, years.first);
    const early = late && calendarQuarter(shape, years.first);
    return early ? { type: "either", early, late } : fixed(late);
  }
  if (years.kind === "span") return fixed(daysOf(shape, years.last));
  return fixed(daysInSplitYear(shape, years.first));
}

/** A bare quarter read as one of the calendar year: Q3 2023 ends 30 September. */
function calendarQuarter(shape: Shape, year: number): Days | null {
  if (shape.type === "quarter") {
    const month = isoDay(year, shape.quarter * 3, 1);
    return { from: isoDay(year, shape.quarter * 3 - 2, 1), to: lastOfMonth(month) };
  }
  if (shape.type !== "span" || shape.end.type !== "quarter") return null;
  const start = calendarQuarter(shape.start, year);
  const end = calendarQuarter(shape.end, year);
  return start && end && { from: start.from, to: end.to };
}

/** What a shape's date is called. */
export function kindOf(shape: Shape): DateKind {
  if (shape.type === "part") return kindOf(shape.of);
  return shape.type === "span" ? "span" : shape.type;
}
