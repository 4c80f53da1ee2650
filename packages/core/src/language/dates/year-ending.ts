import { addDays, addMonths } from "./calendar.js";
import { type Parsed, whenOfShape, whenOfYears } from "./parsed.js";
import { readPartedShape } from "./read-shape.js";
import { readCount, unitOf } from "./vocabulary.js";
import { at, type Word } from "./words.js";
import { readYearAfter } from "./year-after.js";
import { readYears } from "./years.js";

const MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

/** "the year ending March 2025", "the year to 31 March 2025", "the 12 months to June 2024". */
export function readYearEnding(words: readonly Word[], i: number): Parsed | null {
  const unit = unitOf(at(words, i).text);
  if (unit !== "year" && unit !== "month" && unit !== "quarter") return null;
  let next = i + 1;
  if (at(words, next).text === "-") next++;
  if (!/^(?:ending|ended|end|to)$/.test(at(words, next).text)) return null;
  next++;
  if (/^(?:on|in|in the)$/.test(at(words, next).text)) next++;
  const shape = readPartedShape(words, next);
  const year = shape && readYearAfter(words, shape.next);
  if (!shape || !year || (shape.shape.type !== "month" && shape.shape.type !== "day")) return null;
  const end = whenOfShape(shape.shape, year.years);
  if (end.type !== "fixed") return null;
  const counted = countBefore(words, i);
  const length = (counted?.value ?? 1) * (MONTHS[unit] ?? 1);
  const from = addMonths(addDays(end.to, 1), -length);
  const kind = unit === "year" ? "financial-year" : "span";
  return { first: counted?.first ?? i, next: year.next, kind, when: { type: "fixed", from, to: end.to } };
}

function countBefore(words: readonly Word[], i: number): { readonly value: number; readonly first: number } | null {
  for (const first of [i - 3, i - 1]) {
    if (first < 0 || at(words, first).text === "a") continue;
    const count = readCount(words, first);
    if (count && count.next === i) return { value: count.value, first };
  }
  return null;
}

/** "the first three months of 2025", "the last six months of 2024/25". */
export function readMonthsOf(words: readonly Word[], i: number): Parsed | null {
  const count = readCount(words, i + 1);
  if (!count || unitOf(at(words, count.next).text) !== "month" || at(words, count.next + 1).text !== "of") return null;
  const from = at(words, count.next + 2).text === "the" ? count.next + 3 : count.next + 2;
  const read = readYears(words, from);
  const whole = read && whenOfYears(read.years);
  if (!read || whole?.type !== "fixed" || count.value < 1 || count.value > 12) return null;
  const first = at(words, i).text === "first";
  const when = first
    ? { type: "fixed" as const, from: whole.from, to: addDays(addMonths(whole.from, count.value), -1) }
    : { type: "fixed" as const, from: addMonths(addDays(whole.to, 1), -count.value), to: whole.to };
  return { first: i, next: read.next, kind: "span", when };
}
