import { dayExists, isoDay } from "./calendar.js";
import { fixed, type Parsed } from "./parsed.js";
import { daysOf } from "./shapes.js";
import { at, type Word } from "./words.js";

const SEPARATORS = new Set(["/", "-", "."]);

/** Dates in figures: 12/05/2022 in UK order, 12.5.22, 12-05-2022, 2022-05-12, 05/2022. */
export function readNumeric(words: readonly Word[], i: number): Parsed | null {
  const a = at(words, i);
  const sep = at(words, i + 1);
  const b = at(words, i + 2);
  if (!SEPARATORS.has(sep.text) || !sep.joined || b.kind !== "digits" || !b.joined) return null;
  if (hangsOn(words, i)) return null;
  const sep2 = at(words, i + 3);
  const c = at(words, i + 4);
  if (sep2.text === sep.text && sep2.joined && c.kind === "digits" && c.joined)
    return runsOn(words, i + 5, sep.text) ? null : dayOfFigures(i, sep.text, a.text, b.text, c.text);
  if (runsOn(words, i + 3, sep.text) || b.text.length > 4) return null;
  return monthOfFigures(i, sep.text, a.text, b.text);
}

function dayOfFigures(first: number, sep: string, a: string, b: string, c: string): Parsed | null {
  const parsed = (year: number, month: number, day: number): Parsed => ({
    first,
    next: first + 5,
    kind: dayExists(year, month, day) ? "day" : "impossible",
    when: fixed(daysOf({ type: "day", month, day }, year)),
  });
  if (a.length === 4) {
    if (sep === "." || b.length !== 2 || c.length !== 2 || !/^(?:19|20)/.test(a)) return null;
    return parsed(Number(a), Number(b), Number(c));
  }
  if (a.length > 2 || b.length > 2) return null;
  if (c.length === 4) return /^(?:19|20|00)/.test(c) ? parsed(Number(c), Number(b), Number(a)) : null;
  if (c.length !== 2) return null;
  const year = (Number(c) < 60 ? 2000 : 1900) + Number(c);
  // With a short year only what is a date: 20-45-12 is a sort code, 2.31.40 a version.
  return dayExists(year, Number(b), Number(a)) ? parsed(year, Number(b), Number(a)) : null;
}

function monthOfFigures(first: number, sep: string, a: string, b: string): Parsed | null {
  const monthFirst = sep === "/" && a.length <= 2 && b.length === 4 && /^20/.test(b);
  const yearFirst = sep === "-" && a.length === 4 && b.length === 2 && /^(?:19|20)/.test(a);
  if (!monthFirst && !yearFirst) return null;
  const year = Number(monthFirst ? b : a);
  const month = Number(monthFirst ? a : b);
  // 2011-12 is a financial year.
  if (month < 1 || month > 12 || (yearFirst && month === (year + 1) % 100)) return null;
  const { from, to } = daysOf({ type: "month", month }, year) ?? { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  return { first, next: first + 3, kind: "month", when: { type: "fixed", from, to } };
}

/** Part of something longer to the left: AB/12/05/2022, 1.12.05.2022, v2.1.22. */
function hangsOn(words: readonly Word[], i: number): boolean {
  const before = at(words, i - 1);
  if (!at(words, i).joined || before.kind === "none") return false;
  if (before.kind === "letters" || before.text === "_" || before.text === "£" || before.text === "#") return true;
  const further = at(words, i - 2);
  return (
    SEPARATORS.has(before.text) &&
    before.joined &&
    (further.kind === "digits" || (before.text !== "-" && further.kind === "letters"))
  );
}

/** Part of something longer to the right: 12/05/2022/7, 1.2.3.4. An ISO time after "T" is no such thing. */
function runsOn(words: readonly Word[], i: number, sep: string): boolean {
  const after = at(words, i);
  if (i >= words.length || !after.joined) return false;
  if (after.kind === "letters") return after.text !== "t";
  if (after.text === "%" || after.text === "_") return true;
  const further = at(words, i + 1);
  if (!further.joined || further.kind === "none") return false;
  if (after.text === sep || after.text === "/") return further.kind === "digits" || after.text === "/";
  return (after.text === "." || after.text === ",") && further.kind === "digits";
}
