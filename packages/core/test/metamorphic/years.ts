import { replacements } from "./edits.js";
import { TODAY } from "./fixtures.js";
import type { Transformation } from "./suite.js";

/** Years in dates, Acts, standards and the front matter. Sums of money and longer numbers are none. */
const YEAR = /(?<![\d£,.#&])(?:19|20)\d\d(?![\d,]\d|%)/g;
/** The second half of a financial year: 2024/25, 2024-25, FY24/25, 24/25; and a first half in short. */
const SECOND = /(?<=(?<![\d£,.#&/])(?:\b(?:19|20)|\bFY|(?<![\d/])\b)(\d\d)[/–-])\d\d(?![\d/-])/g;
const FIRST = /(?<=\bFY)\d\d(?!\d)|(?<![\d/])\b\d\d(?=\/(\d\d)(?![\d/]))/g;

const two = (year: number): string => String(((year % 100) + 100) % 100).padStart(2, "0");

const moveYear = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Leap years stay leap years, so that every day of the calendar has its counterpart. */
const SHIFTS = [4, -4, 12, -8];

export const shifted: Transformation = {
  name: "every date and the as-of date, the same number of years on or back",
  variants: ({ text, asOf }) =>
    SHIFTS.map((years) => ({
      asOf: asOf ? moveYear(asOf, years) : /^submission-date:/m.test(text) ? null : moveYear(TODAY, years),
      edits: [
        ...replacements(text, YEAR, ([year]) => String(Number(year) + years)),
        ...replacements(text, SECOND, ([end, start]) =>
          Number(end) === (Number(start) + 1) % 100 ? two(Number(end) + years) : null,
        ),
        ...replacements(text, FIRST, ([start, end]) =>
          end === undefined || Number(end) === (Number(start) + 1) % 100 ? two(Number(start) + years) : null,
        ),
      ],
    })),
  // A year elsewhere is another text for the linter's memory: every block is read anew.
  most: 2,
  least: 180,
};
