import type { Feast, Season, Unit } from "./types.js";
import { at, type Word } from "./words.js";

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");

/** Months by name and by abbreviation, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, n) => [name, n + 1] as const),
  ...MONTH_NAMES.map((name, n) => [name.slice(0, 3), n + 1] as const),
  ["sept", 9],
]);

export const isFullMonth = (text: string): boolean =>
  text.length > 3 && text !== "sept" ? months.has(text) : text === "may";

export const seasons: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["springtime", "spring"],
  ["summer", "summer"],
  ["summertime", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["wintertime", "winter"],
]);

export const feasts: ReadonlyMap<string, Feast> = new Map([
  ["easter", "easter"],
  ["christmas", "christmas"],
  ["xmas", "christmas"],
  ["candlemas", "candlemas"],
  ["halloween", "halloween"],
  ["hogmanay", "hogmanay"],
  ["lammas", "lammas"],
  ["martinmas", "martinmas"],
  ["michaelmas", "michaelmas"],
  ["midsummer", "midsummer"],
  ["pentecost", "whitsun"],
  ["whitsun", "whitsun"],
]);

/** Days named in two words, by the first and the second. */
export const namedDays: ReadonlyMap<string, ReadonlyMap<string, Feast>> = new Map([
  ["new", new Map<string, Feast>([["year", "new year"]])],
  ["boxing", new Map<string, Feast>([["day", "boxing day"]])],
  ["bonfire", new Map<string, Feast>([["night", "bonfire night"]])],
  ["good", new Map<string, Feast>([["friday", "good friday"]])],
  [
    "remembrance",
    new Map<string, Feast>([
      ["sunday", "remembrance sunday"],
      ["day", "martinmas"],
    ]),
  ],
  ["shrove", new Map<string, Feast>([["tuesday", "shrove tuesday"]])],
  [
    "pancake",
    new Map<string, Feast>([
      ["day", "shrove tuesday"],
      ["tuesday", "shrove tuesday"],
    ]),
  ],
]);

export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun".split(
    " ",
  ),
);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["term", "term"],
  ["year", "year"],
]);

/** A unit of time in the singular or plural. */
export function unitOf(text: string): Unit | null {
  return UNITS.get(text) ?? (text.endsWith("s") ? (UNITS.get(text.slice(0, -1)) ?? null) : null);
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const cardinals: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
/** First to twelfth, 1 to 12. */
export const ordinals: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, n) => [word, n + 1] as const));

interface Count {
  readonly value: number;
  /** The word after it. */
  readonly next: number;
}

/** A whole number in figures or words: "18", "eighteen", "twenty-four", "a", "a couple of". Below 1,000. */
export function readCount(words: readonly Word[], i: number): Count | null {
  const word = at(words, i);
  if (word.kind === "digits") {
    const after = at(words, i + 1);
    const split = after.joined && after.kind === "mark" && /[.,:/]/.test(after.text) && at(words, i + 2).joined;
    if (word.text.length > 3 || split || (after.joined && after.kind === "letters")) return null;
    return { value: Number(word.text), next: i + 1 };
  }
  if (word.kind !== "letters") return null;
  if (word.text === "a" || word.text === "an") {
    const next = at(words, i + 1).text;
    if (next === "couple" && at(words, i + 2).text === "of") return { value: 2, next: i + 3 };
    if (next === "dozen") return { value: 12, next: i + 2 };
    return { value: 1, next: i + 1 };
  }
  if (word.text === "couple" && at(words, i + 1).text === "of") return { value: 2, next: i + 2 };
  const value = cardinals.get(word.text);
  if (value === undefined) return null;
  if (value >= 20) {
    const from = at(words, i + 1).text === "-" ? i + 2 : i + 1;
    const unit = cardinals.get(at(words, from).text);
    if (unit !== undefined && unit > 0 && unit < 10) return { value: value + unit, next: from + 1 };
  }
  return { value, next: i + 1 };
}

/** Things counted in thousands: a four-figure number before one is no year. */
export const countables: ReadonlySet<string> = new Set(
  "people homes hours residents tenants tenancies properties visits calls meals units children adults staff members patients sessions responses families volunteers pupils students learners households miles kilometres trees users customers clients employees contacts referrals beds places square metres carers participants attendees leaflets kits days weeks times items books repairs jobs words pages copies apartments flats houses dwellings vehicles journeys passengers deliveries inspections orders tonnes kg litres kwh women men workers colleagues individuals citizens guests surveys forms appointments admissions cases complaints compliments visitors emails letters posts households bags boxes bulbs plants sites schools premises buildings accounts followers views hits words".split(
    " ",
  ),
);
