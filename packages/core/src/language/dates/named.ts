import { bareStands } from "./bare.js";
import { kindOf, type Parsed, whenOfShape, type Years } from "./parsed.js";
import { readPartedShape, type ShapeRead } from "./read-shape.js";
import type { Shape, When } from "./types.js";
import { at, type Word } from "./words.js";
import { readShortYearAfter, readYearAfter, readYearByName } from "./year-after.js";

/** Dates told by name: 12 May 2022 · May '22 · Q3 2022/23 · early spring 2024 · January to March 2026 · in June. */
export function readNamed(words: readonly Word[], i: number): Parsed | null {
  const start = readPartedShape(words, i);
  if (!start) return null;
  const own = readYearAfter(words, start.next);
  if (own && isVerb(words, start.first)) return null;
  if (own) return dated(start, own);
  const short = isMonthOrDay(start.shape) && !isVerb(words, start.first) ? readShortYearAfter(words, start.next) : null;
  if (short) return dated(start, short);
  const whole = readSpan(words, start);
  const year = whole === start ? null : readYearAfter(words, whole.next);
  if (year) return dated(whole, year);
  const step = readYearByName(words, whole.next);
  if (step) return { ...said(whole, { type: "of-year", shape: whole.shape, step: step.step }), next: step.next };
  if (!bareStands(words, whole.first, whole.next, whole.shape)) return null;
  return said(whole, { type: "yearless", shape: whole.shape, which: "near", ahead: false, before: null });
}

/** "you may 2026 people": a lower-case "may" or "march" after a word that is no preposition. */
function isVerb(words: readonly Word[], i: number): boolean {
  const word = at(words, i);
  if (word.capital || !/^(?:may|march)$/.test(word.text)) return false;
  const before = at(words, i - 1);
  return (
    before.kind === "letters" &&
    !/^(?:in|by|since|from|to|until|till|of|on|during|and|or|between|before|after|for|this|last|next|the|dated)$/.test(
      before.text,
    )
  );
}

const isMonthOrDay = (shape: Shape): boolean =>
  shape.type === "month" || shape.type === "day" || (shape.type === "part" && shape.of.type === "month");

const dated = (read: ShapeRead, { next, years }: { next: number; years: Years }): Parsed => ({
  ...said(read, whenOfShape(read.shape, years)),
  next,
});

const said = ({ first, next, shape }: ShapeRead, when: When): Parsed => ({
  first,
  next,
  when,
  kind: when.type === "impossible" ? "impossible" : kindOf(shape),
});

/** Goes on to a second shape: "January to March", "May, June and July". The shape itself where there is none. */
function readSpan(words: readonly Word[], start: ShapeRead): ShapeRead {
  let whole = start;
  for (let more = 0; more < 6; more++) {
    let next = whole.next;
    const link = at(words, next);
    if (!/^(?:to|-|and|,|\/|&|until|or|through)$/.test(link.text)) break;
    next++;
    if (link.text === "," && /^(?:and|or)$/.test(at(words, next).text)) next++;
    if (at(words, next).text === "the") next++;
    const later = readPartedShape(words, next);
    if (!later || !alike(start.shape, later.shape)) break;
    whole = { first: start.first, next: later.next, shape: { type: "span", start: start.shape, end: later.shape } };
  }
  return whole;
}

const alike = (a: Shape, b: Shape): boolean => {
  const plain = (shape: Shape): string =>
    shape.type === "part" ? plain(shape.of) : shape.type === "span" ? plain(shape.end) : shape.type;
  return plain(a) === plain(b);
};
