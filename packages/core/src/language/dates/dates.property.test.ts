import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, type Interval, readCadences, readDates, resolveDate } from "./index.js";

const PIECES = (
  "May|march|June|Sept|spring|winter|term|autumn term|Q3|H1|FY22/23|2022/23|2024|'25|12/05/2022|31/02/2024|3 to 10|12th|1,2024|2019–2024|" +
  "in|since|by|of|the|last|next|this|following|previous|that|same|from|to|and|between|early|mid-|end of|year|month|weeks|18|two|a|ago|later|on|" +
  "still|will|have|had|founded|Act|Strategy|Census|contract|ISO 9001:2015|aged 19|v2.1|(|)|,|.|–|/|’|\u00a0|tenants|we|every|each|twice|within|monthly|İ|😀"
).split("|");
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(" ", "", "\u00a0", "\n").map((gap) => pieces.join(gap)));
const isoDays = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

/** Whether mentions lie within the text, in order, none over another, each holding the words it says. */
function inOrder(text: string, mentions: readonly { start: number; end: number; text: string }[]): boolean {
  let free = 0;
  for (const { start, end, text: words } of mentions) {
    if (start < free || end <= start || end > text.length || text.slice(start, end) !== words) return false;
    free = end;
  }
  return true;
}

describe("whatever the text", () => {
  test("dates lie within it, in order, and none over another", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary", maxLength: 80 })), (text) =>
        inOrder(text, readDates(text)),
      ),
      { numRuns: 2000 },
    );
  });

  test("cadences lie within it, in order, and none over another", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary", maxLength: 80 })), (text) =>
        inOrder(text, readCadences(text)),
      ),
      { numRuns: 2000 },
    );
  });

  test("a date comes to an interval that runs forwards, of days that exist", () => {
    const real = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
    fc.assert(
      fc.property(texts, isoDays, (text, asOf) => {
        let previous: Interval | null = null;
        for (const mention of readDates(text)) {
          const interval: Interval | null = resolveDate(mention, asOf, previous);
          if (!interval) continue;
          expect(interval.from <= interval.to).toBe(true);
          expect(real(interval.from) && real(interval.to)).toBe(true);
          previous = interval;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("case, straight or curly quotes and kinds of space and dash change no year's date", () => {
    const variants = (text: string): string[] => [
      text.replaceAll(" ", "\u00a0"),
      text.replaceAll("-", "–"),
      text.replaceAll("-", "\u2011"),
      text.replaceAll("'", "’"),
      text.replaceAll(" ", "\n"),
    ];
    const told = (text: string): unknown => readDates(text).map(({ start, end, when }) => [start, end, when]);
    for (const text of [
      "In mid-2024 we met",
      "May '22",
      "2019-2024",
      "from 3-10 June 2025",
      "the 12th of May 2022",
      "Q3 2022-23",
    ])
      for (const variant of variants(text)) expect(told(variant)).toEqual(told(text));
  });
});

describe("moved on by whole years", () => {
  const TEMPLATES = [
    "In March {y} the panel chose it",
    "On 12/05/{y} we met",
    "On the 3rd of June, {y} we met",
    "In {y} we met",
    "between May {y} and June {y+1}",
    "Autumn term {y}",
    "Winter {y} was hard",
    "Q3 {y} and H1 {y+1}",
    "In March {y} they asked; over the following six months it fell; by the next spring it was done",
    "since {y} the panel has met",
    "early {y}, mid-{y}, the end of {y}",
    "from 62% in {y} to 91% in {y+1}",
    "Two years ago; last year; in the last 18 months; in June; last spring; this term; last financial year",
    "We won the contract in {y}, under the Care Act {y}",
  ];
  // Leap days apart, a calendar of whole years looks the same from anywhere in it; weeks and Easter do not.
  const noLeap = (day: string): string => (day.endsWith("-02-29") ? `${day.slice(0, 8)}28` : day);
  const read = (template: string, year: number, asOf: string): (string | null)[] => {
    const text = template.replaceAll("{y}", String(year)).replaceAll("{y+1}", String(year + 1));
    let previous: Interval | null = null;
    return readDates(text).map((mention) => {
      const interval: Interval | null = resolveDate(mention, asOf, previous);
      if (!mention.excluded) previous = interval ?? previous;
      return interval && `${mention.excluded} ${noLeap(interval.from)} ${noLeap(interval.to)} ${interval.ongoing}`;
    });
  };
  test("text and as-of date give the same dates moved on", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.integer({ min: 2000, max: 2030 }),
        fc.integer({ min: 1, max: 15 }),
        isoDays,
        (template, year, n, asOf) => {
          const moved = read(template, year + n, addMonths(asOf, 12 * n));
          const back = moved.map((date) =>
            date?.replace(/(\d{4})(-\d\d-\d\d)/g, (_, y: string, rest: string) => `${Number(y) - n}${rest}`),
          );
          expect(back.map((date) => date ?? null)).toEqual(read(template, year, asOf));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("time", () => {
  const HOSTILE: readonly [string, string][] = [
    ["figures", "1"],
    ["figures and slashes", "12/05/"],
    ["figures and dots", "1.2."],
    ["months", "May "],
    ["months joined", "May to June, "],
    ["years and dashes", "2022-"],
    ["years and slashes", "2022/23/"],
    ["days of a list", "3, 4 and 5 "],
    ["since and since", "since 2019 "],
    ["bare months", "in June "],
    ["moves on", "the following six months later a year on "],
    ["brackets", "(2019) ("],
    ["titles", "Act of the Code for "],
    ["standards", "ISO/IEC/"],
    ["ordinary words with dates", "The panel met in May 2026 and Care Act 2014 fell, "],
    ["counts", "twenty-four and a half "],
    ["cadences", "every six at each within 4 times a "],
  ];
  const text = (piece: string, length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  /** Milliseconds of processor time: a clock on the wall tells of the machine's other work too. */
  const time = (piece: string, length: number): number => {
    const read = text(piece, length);
    const begin = process.cpuUsage();
    readDates(read);
    readCadences(read);
    return process.cpuUsage(begin).user / 1000;
  };

  test.each(HOSTILE)("200,000 characters of %s take less than a second, and double when they double", (_, piece) => {
    time(piece, 20_000);
    // What grows with the square does so every time; a collection of garbage spoils only some.
    let least = Number.POSITIVE_INFINITY;
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 10 && (least > 1000 || growth > 2.6); attempt++) {
      const half = time(piece, 100_000 + attempt);
      const whole = time(piece, 200_000 + attempt);
      least = Math.min(least, whole);
      // What takes under 30 ms is mostly the collector's time, and hurts nobody.
      growth = Math.min(growth, whole < 30 ? 1 : whole / half);
    }
    expect(least).toBeLessThan(1000);
    expect(growth).toBeLessThan(2.6);
  });
});
