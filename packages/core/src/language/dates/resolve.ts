import { addDays, addMonths, firstOfMonth, isoDay, lastOfMonth, monthOf, weekdayOf, yearOf } from "./calendar.js";
import { daysOf, narrow } from "./shapes.js";
import type { DateMention, Interval, Part, Shape, Unit, When } from "./types.js";

/**
 * The interval a mention comes to, or null where it comes to none: an impossible date, or one that moves on from a date
 * before it where there is none. `asOf` is an ISO day; `previous` the date before it in the text.
 */
export function resolveDate(
  mention: Pick<DateMention, "when">,
  asOf: string,
  previous: Interval | null,
): Interval | null {
  return resolve(mention.when, asOf, previous);
}

const interval = (from: string, to: string): Interval => ({ from, to, ongoing: false });

function resolve(when: When, asOf: string, previous: Interval | null): Interval | null {
  switch (when.type) {
    case "impossible":
      return null;
    case "fixed":
      return interval(when.from, when.to);
    case "either":
      return when.late.from <= asOf ? interval(when.late.from, when.late.to) : interval(when.early.from, when.early.to);
    case "yearless":
      return yearless(when, asOf, previous);
    case "of-year": {
      const whole = daysOf(when.shape, yearOf(asOf) + when.step);
      return whole && interval(whole.from, whole.to);
    }
    case "ago": {
      if (when.months === 0) {
        const day = addDays(asOf, -when.days);
        return interval(day, day);
      }
      const then = addMonths(asOf, -when.months);
      return interval(firstOfMonth(then), lastOfMonth(then));
    }
    case "lately":
      return interval(back(asOf, when.months, when.days), asOf);
    case "calendar": {
      const whole = unitAround(when.unit, asOf, when.step);
      const part = narrowed(whole, when.part);
      // "Earlier this year" has already been.
      return interval(part.from, when.part === "early" && when.step === 0 && part.from <= asOf ? asOf : part.to);
    }
    case "after": {
      const from = when.ahead && (!previous || previous.to < asOf) ? asOf : previous?.to;
      if (from === undefined) return null;
      const to = on(from, when.months, when.days);
      // "After twelve years in hospital" told of last May: a length of time, not what came after.
      if (when.months > LONGEST && to > asOf && !when.ahead) return null;
      return interval(addDays(from, 1), to);
    }
    case "before":
      if (!previous && when.hangs) return null;
      if (!previous) return interval(back(asOf, when.months, when.days), asOf);
      return interval(back(previous.from, when.months, when.days), addDays(previous.from, -1));
    case "same": {
      if (!previous) return null;
      if (when.unit === "day") return interval(previous.to, previous.to);
      const { from, to } = unitAround(when.unit, previous.to, 0);
      return interval(from, to);
    }
    case "range": {
      const end = resolve(when.end, asOf, previous);
      if (!end) return null;
      const start = resolve(when.start, asOf, end);
      return { from: start && start.from <= end.to ? start.from : end.from, to: end.to, ongoing: end.ongoing };
    }
    case "ongoing": {
      const start = when.start && resolve(when.start, asOf, previous);
      if (when.start && !start) return null;
      return { from: start?.from ?? asOf, to: start && start.from > asOf ? start.to : asOf, ongoing: true };
    }
  }
}

/** Months: a story that runs on for longer than this does so into the past, not beyond the as-of date. */
const LONGEST = 24;

function yearless(when: When & { type: "yearless" }, asOf: string, previous: Interval | null): Interval | null {
  const { shape } = when;
  const latest = (day: string): Interval | null => lastOf(shape, day, (found) => found.from <= day);
  if (when.which === "last") return lastOf(shape, asOf, (found) => found.to < asOf);
  if (when.which === "next") return firstOf(shape, asOf, (found) => found.from > asOf);
  if (when.which === "following")
    return previous ? firstOf(shape, previous.to, (found) => found.from > previous.to) : latest(asOf);
  if (when.which === "this") {
    const whole = daysOf(shape, yearOf(asOf));
    if (whole && (when.ahead || whole.from <= asOf)) return interval(whole.from, whole.to);
    return latest(asOf);
  }
  if (when.ahead) return firstOf(shape, asOf, (found) => found.to >= asOf);
  const before = when.before && resolve(when.before, asOf, previous);
  if (before) return latest(before.to);
  if (previous) {
    const within = lastOf(
      shape,
      previous.to < asOf ? previous.to : asOf,
      (found) => found.from >= previous.from && found.to <= previous.to && found.from <= asOf,
    );
    const found = within ?? firstOf(shape, previous.from, (found) => found.to >= previous.to);
    if (found && found.from <= asOf) return found;
  }
  return latest(asOf);
}

function lastOf(shape: Shape, day: string, fits: (found: Interval) => boolean): Interval | null {
  const last = yearOf(day) + 1;
  for (let year = last; year > last - 11; year--) {
    const found = daysOf(shape, year);
    if (found && fits({ ...found, ongoing: false })) return interval(found.from, found.to);
  }
  return null;
}

function firstOf(shape: Shape, day: string, fits: (found: Interval) => boolean): Interval | null {
  const first = yearOf(day) - 1;
  for (let year = first; year < first + 11; year++) {
    const found = daysOf(shape, year);
    if (found && fits({ ...found, ongoing: false })) return interval(found.from, found.to);
  }
  return null;
}

const on = (from: string, months: number, days: number): string => {
  if (months === 0) return addDays(from, days);
  const then = addMonths(from, months);
  // From the end of a month to the end of a month.
  return addDays(from, 1).slice(8) === "01" ? lastOfMonth(then) : then;
};
const back = (to: string, months: number, days: number): string => addDays(addMonths(to, -months), -days);

const narrowed = (whole: { from: string; to: string }, part: Part | null): { from: string; to: string } =>
  part ? narrow(whole, part) : whole;

/** The unit of the calendar that holds a day, or one some steps from it. */
function unitAround(unit: Unit, day: string, step: number): { from: string; to: string } {
  const year = yearOf(day);
  const span = (from: string, months: number): { from: string; to: string } => ({
    from,
    to: addDays(addMonths(from, months), -1),
  });
  switch (unit) {
    case "day":
      return { from: addDays(day, step), to: addDays(day, step) };
    case "week": {
      const monday = addDays(day, step * 7 - weekdayOf(day));
      return { from: monday, to: addDays(monday, 6) };
    }
    case "month":
      return span(addMonths(firstOfMonth(day), step), 1);
    case "quarter":
      return span(addMonths(isoDay(year, monthOf(day) - ((monthOf(day) - 1) % 3), 1), step * 3), 3);
    case "term":
      return termAround(day, step);
    case "year":
      return span(isoDay(year + step, 1, 1), 12);
    case "financial year":
      return span(isoDay((monthOf(day) >= 4 ? year : year - 1) + step, 4, 1), 12);
    case "academic year":
      return span(isoDay((monthOf(day) >= 9 ? year : year - 1) + step, 9, 1), 12);
  }
}

/** Spring term January to May, summer to August, autumn to November and, for what is left of the year, December. */
function termAround(day: string, step: number): { from: string; to: string } {
  const month = monthOf(day);
  const index = yearOf(day) * 3 + (month <= 5 ? 0 : month <= 8 ? 1 : 2) + step;
  const year = Math.floor(index / 3);
  const term = (["spring", "summer", "autumn"] as const)[index - year * 3] ?? "spring";
  return daysOf({ type: "term", term }, year) ?? { from: day, to: day };
}
