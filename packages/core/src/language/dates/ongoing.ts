import type { Parsed } from "./parsed.js";
import { readLength } from "./relative.js";
import { ordinals } from "./vocabulary.js";
import { at, type Word } from "./words.js";

/** How far a sentence is looked through, in words, for what shows that a thing still goes on. */
const REACH = 60;

const PRESENT =
  /^(?:have|has|ve|is|are|am|re|now|still|currently|today|remains?|continues?|keeps?|does|do|runs?|meets?|holds?|uses?|works?|sits?|chairs?|approves?|decides?|chooses?|makes?|leads?|helps?|gives?|takes?|attends?|ongoing|each|every|weekly|monthly|quarterly)$/;
const PAST =
  /^(?:was|were|had|did|fell|rose|met|ran|went|gave|took|made|led|chose|held|built|saw|grew|came|became|kept|won|cut|brought|told|wrote|rewrote|drew|set|began|dropped|halved|doubled)$/;

/**
 * "since 2019" with a present or present-perfect verb, or with still, now or to date, goes on. `since` is the word's
 * place and `next` the place after its date. A past verb and no present one: the date is only when it began.
 */
export function goesOn(words: readonly Word[], since: number, next: number): boolean {
  const { sentence } = at(words, since);
  let past = false;
  for (let n = 0; n < REACH; n++) {
    for (const i of [since - 1 - n, next + n]) {
      const word = at(words, i);
      if (word.sentence !== sentence || word.kind !== "letters") continue;
      if (PRESENT.test(word.text)) return true;
      if (PAST.test(word.text) || (word.text.length > 4 && word.text.endsWith("ed"))) past = true;
    }
  }
  return !past;
}

/** "titles that had not been lent since 2019": told from a past point of view. */
export function isPastPerfect(words: readonly Word[], since: number): boolean {
  for (let i = since - 1; i > since - 8; i--) {
    const word = at(words, i);
    if (word.sentence !== at(words, since).sentence || word.kind !== "letters") return false;
    if (/^(?:has|have|is|are)$/.test(word.text)) return false;
    if (word.text === "had") return true;
  }
  return false;
}

/** After a date: "to date", "to the present", "onwards", "– present": it goes on. Where that ends, or null. */
export function readToDate(words: readonly Word[], i: number): number | null {
  const link = at(words, i).text;
  const a = at(words, i + 1).text;
  const b = at(words, i + 2).text;
  if (link === "onwards" || link === "onward") return i + 1;
  if (link === "and" && /^(?:still|ongoing)$/.test(a)) return i + 2;
  if (link !== "to" && link !== "-" && link !== "until" && link !== "(") return null;
  if (/^(?:date|present|now|today|ongoing)$/.test(a)) return i + 2;
  if (a === "the" && /^(?:present|current)$/.test(b)) return at(words, i + 3).text === "day" ? i + 4 : i + 3;
  if (link === "(" && a === "to" && b === "date") return i + 3;
  return null;
}

const going = (first: number, next: number): Parsed => ({
  first,
  next,
  kind: "ongoing",
  when: { type: "ongoing", start: null },
});

/** Things told as going on, without a date: "58 meetings to date", "now in its fifth year", "has run for seven years". */
export function readOngoing(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  if (word.text === "to") {
    // "to date", not "up to date", "to date them", "to date cards"
    const then = at(words, i + 2);
    if (at(words, i + 1).text !== "date" || /^(?:up|bring|keep|kept|brought)$/.test(at(words, i - 1).text)) return null;
    return then.text === "with" || /^(?:each|every|them|it)$/.test(then.text) ? null : going(i, i + 2);
  }
  if (word.text === "in") {
    if (!/^(?:its|their|his|her|our)$/.test(at(words, i + 1).text) || at(words, i + 3).text !== "year") return null;
    const ordinal = at(words, i + 2).text;
    if (!ordinals.has(ordinal) || ordinal === "first") return null;
    // "in its fifth year" of something that goes on; "in its first year" and "in its fifth year it closed" do not say.
    const before = at(words, i - 1).text;
    return /^(?:now|currently|already|is|are|runs|running)$/.test(before)
      ? going(before === "now" ? i - 1 : i, i + 4)
      : null;
  }
  if (word.text === "for") {
    if (
      !/^(?:run|running|met|meeting|operated|operating|place|use|chaired|sat|going|worked)$/.test(at(words, i - 1).text)
    )
      return null;
    let perfect = false;
    for (let n = 2; n < 7; n++) if (/^(?:has|have|ve)$/.test(at(words, i - n).text)) perfect = true;
    const from = /^(?:over|nearly|almost)$/.test(at(words, i + 1).text)
      ? i + 2
      : at(words, i + 1).text === "more" && at(words, i + 2).text === "than"
        ? i + 3
        : i + 1;
    const length = perfect ? readLength(words, from) : null;
    return length ? going(i, length.next) : null;
  }
  if (word.text === "still") return at(words, i + 1).text === "running" ? going(i, i + 2) : null;
  return null;
}
