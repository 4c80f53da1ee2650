import type { Parsed } from "./parsed.js";
import type { Exclusion } from "./types.js";
import { at, type Word } from "./words.js";

/** Figures that are no date and would be taken for a year or a count: standards and ages. */
const number = (first: number, next: number, excluded: Exclusion): Parsed => ({
  first,
  next,
  kind: "number",
  when: { type: "impossible" },
  excluded,
});

/** What a standard, a guideline or a policy note is known by. */
export const standards: ReadonlySet<string> = new Set(
  "iso iec bs bsen en pas ng cg qs ta ph ipg mtg ppn dcb ohsas nist htm hbn hsg breeam".split(" "),
);

/** ISO 9001:2015 · BS EN ISO 20417:2021 · NG197 (2021) · PPN 06/20. */
export function readStandard(words: readonly Word[], i: number): Parsed | null {
  let next = i;
  while (
    next < i + 8 &&
    (standards.has(at(words, next).text) ||
      (next > i && at(words, next).text === "/" && standards.has(at(words, next + 1).text)))
  ) {
    if (at(words, next).kind === "letters" && !at(words, next).capital) return null;
    next++;
  }
  if (next === i) return null;
  if (at(words, next).text === "-") next++;
  if (at(words, next).kind !== "digits" || at(words, i).text === "breeam") return null;
  next++;
  while (
    /^[:\-/]$/.test(at(words, next).text) &&
    at(words, next).joined &&
    at(words, next + 1).kind === "digits" &&
    at(words, next + 1).joined
  )
    next += 2;
  if (
    at(words, next).text === "(" &&
    /^(?:19|20)\d\d$/.test(at(words, next + 1).text) &&
    at(words, next + 2).text === ")"
  )
    next += 3;
  return number(i, next, "standard");
}

/** "aged 19 to 25", "who is 34", "a 34-year-old". */
export function readAge(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  if (word.text === "aged" || word.text === "age" || word.text === "ages") {
    let from = i + 1;
    if (/^(?:between|over|under|from|around|about)$/.test(at(words, from).text)) from++;
    if (at(words, from).kind !== "digits" || at(words, from).text.length > 3) return null;
    let next = from + 1;
    if (
      /^(?:to|-|and)$/.test(at(words, next).text) &&
      at(words, next + 1).kind === "digits" &&
      at(words, next + 1).text.length < 4
    )
      next += 2;
    return number(i, next, "age");
  }
  if (word.kind !== "digits" || word.text.length > 3) return null;
  const dash = at(words, i + 1).text === "-" ? 1 : 0;
  if (/^years?$/.test(at(words, i + 1 + dash).text)) {
    const then = i + 2 + dash;
    const old = at(words, then).text === "-" ? then + 1 : then;
    return /^olds?$/.test(at(words, old).text) ? number(i, old + 1, "age") : null;
  }
  if (/^(?:is|was|turned)$/.test(at(words, i - 1).text) && /^(?:who|she|he)$/.test(at(words, i - 2).text)) {
    const after = at(words, i + 1);
    return after.kind === "none" || after.kind === "mark" || /^(?:and|when|now|but)$/.test(after.text)
      ? number(i, i + 1, "age")
      : null;
  }
  return null;
}
