import type { Years } from "./parsed.js";
import { at, type Word } from "./words.js";
import { readShortYears, readYears } from "./years.js";

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
export function readYearByName(
  words: readonly Word[],
  i: number,
): { readonly next: number; readonly step: number } | null {
  const from = at(words, i).text === "of" ? i + 1 : i;
  if (at(words, from + 1).text !== "year") return null;
  const step = ["last", "this", "next"].indexOf(at(words, from).text);
  return step < 0 ? null : { next: from + 2, step: step - 1 };
}

/** "in Nov 22", "on 12 May 22": two bare figures after a month or a day of one. UK order puts a day before its month. */
export function readShortYearAfter(
  words: readonly Word[],
  i: number,
): { readonly next: number; readonly years: Years } | null {
  const word = at(words, i);
  if (word.kind !== "digits" || word.joined || !/^[1-4]\d$/.test(word.text)) return null;
  const after = at(words, i + 1);
  const ends =
    after.kind === "none" ||
    (after.kind === "mark" ? /^[,;:.()\]]$/.test(after.text) && !at(words, i + 2).joined : ENDS.test(after.text));
  return ends && !(after.joined && after.kind !== "mark")
    ? { next: i + 1, years: oneYear(2000 + Number(word.text)) }
    : null;
}

const ENDS =
  /^(?:and|the|we|our|it|they|when|after|with|for|at|by|on|was|were|a|an|but|where|who|which|from|in|she|he)$/;
