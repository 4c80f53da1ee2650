import { addDays, addMonths } from "./calendar.js";
import { readPartedShape, readYearAfter } from "./named.js";
import { type Parsed, whenOfShape } from "./parsed.js";
import { readCount, unitOf } from "./vocabulary.js";
import { at, type Word } from "./words.js";

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
  const from = addDays(addMonths(end.to, -(counted?.value ?? 1) * (MONTHS[unit] ?? 1)), 1);
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
