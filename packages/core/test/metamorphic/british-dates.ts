import { replacements } from "./edits.js";
import type { Transformation } from "./suite.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day in full. One that ends a span ("1 to 28 April 2024") shares its month with a day before it and stays as it is. */
const WORDS = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?(?: ?[-–] ?| to | and | or |, ))\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join("|")}) (\\d{4})\\b`,
  "g",
);
const FIGURES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

const ordinal = (day: number): string => {
  const last = day % 10;
  const suffix = (day > 10 && day < 14) || last > 3 || last === 0 ? "th" : ["st", "nd", "rd"][last - 1];
  return `${day}${suffix}`;
};

const two = (number: number): string => String(number).padStart(2, "0");

const SPELLINGS: readonly ((day: number, month: number, year: string) => string)[] = [
  (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  (day, month, year) => `${ordinal(day)} ${MONTHS[month - 1]} ${year}`,
  (day, month, year) => `${two(day)}/${two(month)}/${year}`,
];

export const datesSpelled: Transformation = {
  name: "12 May 2025, 12th May 2025, 12/05/2025",
  variants: ({ text }) =>
    SPELLINGS.map((spell) => ({
      edits: [
        ...replacements(text, WORDS, ([, day, month, year]) =>
          spell(Number(day), MONTHS.indexOf(month ?? "") + 1, year ?? ""),
        ),
        ...replacements(text, FIGURES, ([, day, month, year]) =>
          Number(day) > 0 && Number(month) > 0 ? spell(Number(day), Number(month), year ?? "") : null,
        ),
      ],
    })),
  least: 40,
};
