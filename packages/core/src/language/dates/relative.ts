import { kindOf, type Parsed } from "./parsed.js";
import { readPart, readShape } from "./read-shape.js";
import type { DateKind, Part, Unit, When } from "./types.js";
import { readCount, unitOf, weekdays } from "./vocabulary.js";
import { at, type Word } from "./words.js";

/** Months and days of so many units; a fortnight is two weeks. */
interface Length {
  readonly months: number;
  readonly days: number;
}

const LENGTHS: ReadonlyMap<string, Length> = new Map(
  (
    [
      ["day", 0, 1],
      ["week", 0, 7],
      ["fortnight", 0, 14],
      ["month", 1, 0],
      ["quarter", 3, 0],
      ["term", 4, 0],
      ["year", 12, 0],
      ["decade", 120, 0],
    ] as const
  ).flatMap(([unit, months, days]) => [
    [unit, { months, days }],
    [`${unit}s`, { months, days }],
  ]),
);

function lengthOf(count: number, unit: string): Length | null {
  const one = LENGTHS.get(unit);
  return one ? { months: count * one.months, days: count * one.days } : null;
}

const made = (first: number, next: number, kind: DateKind, when: When): Parsed => ({ first, next, kind, when });

/** A length of time: "18 months", "two and a half years", "a couple of weeks". */
export function readLength(
  words: readonly Word[],
  i: number,
): { readonly length: Length; readonly next: number } | null {
  const count = readCount(words, i);
  if (!count) return null;
  let { next } = count;
  let extra = 0;
  if (at(words, next).text === "and" && at(words, next + 1).text === "a" && at(words, next + 2).text === "half") {
    next += 3;
    extra = 0.5;
  }
  if (at(words, next).text === "-") next++;
  if (/^(?:full|calendar|whole|short|long)$/.test(at(words, next).text)) next++;
  const length = lengthOf(count.value, at(words, next).text);
  if (!length) return null;
  const half = lengthOf(1, at(words, next).text);
  return {
    length: { months: length.months + Math.round((half?.months ?? 0) * extra), days: length.days },
    next: next + 1,
  };
}

/** Dates that begin with a length: "two years ago", "four weeks later", "six months on". */
export function readFromLength(words: readonly Word[], i: number): Parsed | null {
  if (at(words, i).joined && at(words, i - 1).kind !== "mark") return null;
  const read = readLength(words, i);
  if (!read) return null;
  const { length, next } = read;
  const word = at(words, next).text;
  if (word === "ago" || (word === "back" && !/^(?:to|in|at|from|on)$/.test(at(words, next + 1).text)))
    return made(i, next + 1, "relative", { type: "ago", ...length });
  if (/^(?:later|afterwards|thereafter)$/.test(word)) return after(i, next + 1, length);
  if (
    word === "before" &&
    (at(words, next + 1).kind !== "letters" || /^(?:and|but|was|were|had|to)$/.test(at(words, next + 1).text))
  )
    return made(i, next + 1, "relative", { type: "before", ...length, hangs: true });
  if (word === "after" && (at(words, next + 1).kind !== "letters" || /^(?:that|this)$/.test(at(words, next + 1).text)))
    return after(i, at(words, next + 1).kind === "letters" ? next + 2 : next + 1, length);
  // "in the twelve months that followed"
  if (/^(?:that|which)$/.test(word) && /^(?:followed|came after)$/.test(at(words, next + 1).text))
    return after(i, next + 2, length);
  if (word === "on") {
    const then = at(words, next + 1);
    if (then.text === "from" || then.kind === "none" || (then.kind === "mark" && /^[,.;:)]$/.test(then.text)))
      return after(i, next + 1, length);
  }
  if (word === "into" && /^(?:the|it)$/.test(at(words, next + 1).text)) return after(i, next + 1, length);
  return null;
}

const after = (first: number, next: number, length: Length): Parsed =>
  made(first, next, "moves-on", { type: "after", ...length, ahead: false });

/** "After three months the panel met again", "Within six weeks, …": on from the date before, where it opens its clause. */
export function readAfterLength(words: readonly Word[], i: number): Parsed | null {
  const read = readLength(words, i + 1);
  if (!read || at(words, i + 1).text === "the") return null;
  const then = at(words, read.next);
  const before = at(words, i - 1);
  const opens =
    before.kind === "none" || (before.kind === "mark" && before.text !== "-") || /^(?:and|but|then)$/.test(before.text);
  // Weeks or longer; "after a week's trial" tells what was tried, not when.
  if ((read.length.months === 0 && read.length.days % 7 !== 0) || then.text === "'") return null;
  if (at(words, i).text === "within")
    return opens && !/^(?:from|before)$/.test(then.text) ? after(i, read.next, read.length) : null;
  if (/^(?:of|in|at|with|on|from|as|off|away|without|under)$/.test(then.text)) return null;
  return opens || then.kind === "none" || (then.kind === "mark" && /^[.,;:)]$/.test(then.text))
    ? after(i, read.next, read.length)
    : null;
}

/** Dates that begin with a word of direction: last, past, this, next, following, previous, that, same, earlier, later. */
export function readDirected(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  const the = at(words, i - 1).text === "the";
  const first = the ? i - 1 : i;
  switch (word.text) {
    case "last":
    case "past":
      return readLately(words, i, first, the) ?? (word.text === "last" ? readCalendar(words, i, first, -1) : null);
    case "this":
      return /^(?:past|last)$/.test(at(words, i + 1).text)
        ? readLately(words, i + 1, i, true)
        : readCalendar(words, i, first, 0);
    case "current":
      return readCalendar(words, i, first, 0);
    case "next":
      return the ? readFollowing(words, i, first) : readCalendar(words, i, first, 1);
    case "following":
    case "subsequent":
    case "ensuing":
    case "succeeding":
      return the || /^(?:in|by|over|during|that|a|and)$/.test(at(words, i - 1).text)
        ? readFollowing(words, i, first)
        : null;
    case "previous":
    case "preceding":
    case "prior":
      return readPrevious(words, i, first);
    case "same":
    case "that":
      return readSame(words, i, first);
    case "coming":
      return the ? ahead(readFollowing(words, i, first)) : null;
    default:
      return null;
  }
}

const ahead = (parsed: Parsed | null): Parsed | null =>
  parsed?.when.type === "after" ? { ...parsed, when: { ...parsed.when, ahead: true } } : parsed;

/** "the last 18 months", "the past year": up to now. Not "the last two years of the contract". */
function readLately(words: readonly Word[], i: number, first: number, the: boolean): Parsed | null {
  const from = at(words, i + 1).kind === "letters" && /^(?:full|whole)$/.test(at(words, i + 1).text) ? i + 2 : i + 1;
  const counted = readLength(words, from);
  const unit = at(words, from).text;
  const lone = the && /^(?:day|week|fortnight|month|quarter|year|decade|term)$/.test(unit) ? lengthOf(1, unit) : null;
  const length = counted?.length ?? lone;
  const next = counted ? counted.next : from + 1;
  if (!length || /^(?:of|before)$/.test(at(words, next).text)) return null;
  return made(first, next, "relative", { type: "lately", ...length });
}

/** "last year", "this quarter", "next June", "last winter's", "this financial year". */
function readCalendar(words: readonly Word[], i: number, first: number, step: number): Parsed | null {
  const part = /^(?:early|late|earlier|later)$/.test(at(words, i - 1).text)
    ? at(words, i - 1).text.startsWith("early") || at(words, i - 1).text === "earlier"
      ? "early"
      : "late"
    : null;
  const unit = readUnit(words, i + 1);
  if (unit) {
    if (/^(?:group|groups|end|olds?)$/.test(at(words, unit.next).text)) return null;
    if (step < 0 && (first < i || unit.unit === "quarter") && at(words, unit.next).text === "of") return null;
    return made(part ? i - 1 : first, unit.next, "relative", {
      type: "calendar",
      unit: unit.unit,
      step,
      part: partOf(unit.unit, part),
    });
  }
  if (step < 0 && first === i && weekdays.has(at(words, i + 1).text) && at(words, i + 1).capital)
    return made(first, i + 2, "relative", { type: "ago", months: 0, days: 7 });
  if (step < 0 && at(words, i + 1).text === "night")
    return made(i, i + 2, "relative", { type: "calendar", unit: "day", step: -1, part: null });
  if (isVerb(at(words, i + 1)) && step === 0) return null;
  const inner = readPart(words, i + 1);
  const shape = readShape(words, inner?.next ?? i + 1);
  if (!shape || (shape.shape.type === "day" && step < 0)) return null;
  if (at(words, i + 1).text === "fall" || shape.shape.type === "half") return null;
  return made(first, shape.next, kindOf(shape.shape), {
    type: "yearless",
    shape: inner ? { type: "part", part: inner.part, of: shape.shape } : shape.shape,
    which: step < 0 ? "last" : step > 0 ? "next" : "this",
    ahead: false,
    before: null,
  });
}

const partOf = (unit: Unit, part: Part | null): Part | null => (unit === "day" || unit === "week" ? null : part);

/** "this may include", "the following may help" */
const isVerb = (word: Word): boolean => !word.capital && /^(?:may|march)$/.test(word.text);

function readUnit(words: readonly Word[], i: number): { readonly unit: Unit; readonly next: number } | null {
  const word = at(words, i).text;
  const then = at(words, i + 1).text;
  if (then === "year" && /^(?:financial|fiscal|tax|accounting|contract)$/.test(word))
    return { unit: "financial year", next: i + 2 };
  if (then === "year" && /^(?:academic|school)$/.test(word)) return { unit: "academic year", next: i + 2 };
  if (then === "year" && word === "calendar") return { unit: "year", next: i + 2 };
  if (word === "half" && (then === "term" || (then === "-" && at(words, i + 2).text === "term")))
    return { unit: "term", next: then === "-" ? i + 3 : i + 2 };
  return /^(?:week|month|quarter|term|year)$/.test(word) ? { unit: unitOf(word) ?? "year", next: i + 1 } : null;
}

/** "the following six months", "the next year", "by the following spring", "the following May". */
function readFollowing(words: readonly Word[], i: number, first: number): Parsed | null {
  const word = at(words, i + 1).text;
  const counted = readLength(words, i + 1);
  if (counted) return after(first, counted.next, counted.length);
  const lone = /^(?:day|week|fortnight|month|quarter|year|term)$/.test(word) ? lengthOf(1, word) : null;
  if (lone && !/^(?:groups?|review)$/.test(at(words, i + 2).text)) return after(first, i + 2, lone);
  if (weekdays.has(word) && at(words, i + 1).capital) return after(first, i + 2, { months: 0, days: 7 });
  const shape = isVerb(at(words, i + 1)) ? null : readShape(words, i + 1);
  if (!shape || shape.shape.type === "day" || word === "fall") return null;
  return made(first, shape.next, "moves-on", {
    type: "yearless",
    shape: shape.shape,
    which: "following",
    ahead: false,
    before: null,
  });
}

/** "the previous year": before the date in hand. */
function readPrevious(words: readonly Word[], i: number, first: number): Parsed | null {
  const counted = readLength(words, i + 1);
  if (counted) return made(first, counted.next, "relative", { type: "before", ...counted.length, hangs: false });
  const word = at(words, i + 1).text;
  const lone = /^(?:day|week|fortnight|month|quarter|year|term)$/.test(word) ? lengthOf(1, word) : null;
  if (lone) return made(first, i + 2, "relative", { type: "before", ...lone, hangs: false });
  return null;
}

/** "that December", "the same summer", "later that year". */
function readSame(words: readonly Word[], i: number, first: number): Parsed | null {
  const from = at(words, i).text === "that" && at(words, i + 1).text === "same" ? i + 2 : i + 1;
  if (at(words, i).text === "same" && at(words, i - 1).text === "that") return null;
  const begin = at(words, i).text === "that" && first < i ? i : first;
  const word = at(words, from).text;
  if (/^(?:day|week|month|year)$/.test(word) && at(words, i - 1).text !== "at")
    return made(begin, from + 1, "moves-on", { type: "same", unit: word as "day" | "week" | "month" | "year" });
  const shape = readShape(words, from);
  if (
    !shape ||
    shape.shape.type === "day" ||
    shape.shape.type === "quarter" ||
    shape.shape.type === "half" ||
    word === "fall"
  )
    return null;
  // "that may", "that spring from"
  if (!at(words, from).capital && (shape.shape.type === "month" || at(words, shape.next).text === "from")) return null;
  return made(begin, shape.next, kindOf(shape.shape), {
    type: "yearless",
    shape: shape.shape,
    which: "that",
    ahead: false,
    before: null,
  });
}

/** "the month after", "the year before", "a year on" is a length: see readFromLength. */
export function readTheUnitAfter(words: readonly Word[], i: number): Parsed | null {
  const length = lengthOf(1, at(words, i + 1).text);
  if (!length) return null;
  const then = at(words, i + 2).text;
  const further = at(words, i + 3);
  // "the day after he is paid" has its own clause.
  const ends =
    further.kind !== "letters" ||
    /^(?:and|but|or|so|to|in|at|on|was|were|had|when|while|with|by|for|is|showed|there)$/.test(further.text);
  if (then === "after" && ends) return after(i, i + 3, length);
  if (then === "before" && ends) return made(i, i + 3, "relative", { type: "before", ...length, hangs: true });
  return null;
}

/** "yesterday". */
export function readYesterday(words: readonly Word[], i: number): Parsed | null {
  return at(words, i).text === "yesterday" ? made(i, i + 1, "relative", { type: "ago", months: 0, days: 1 }) : null;
}
