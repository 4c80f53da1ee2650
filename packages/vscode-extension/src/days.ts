import type { Translate } from "./translate.js";

/** Calendar days as ISO text ("2026-03-14"); no clock and no time zone in here. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const two = (n: number): string => String(n).padStart(2, "0");
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

const parts = (day: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day where the writer sits, as ISO text. */
export const today = (now = new Date()): string => iso(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** "14 March 2026" */
export function dayInWords(day: string, t: Translate): string {
  const [year, month, date] = parts(day);
  return `${date} ${t(MONTHS[month - 1] ?? "")} ${year}`;
}

/** "Saturday" */
export function weekday(day: string, t: Translate): string {
  const [year, month, date] = parts(day);
  return t(WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? "");
}

/** "2026-03" and the months after it, `count` in all, with their names. */
export function monthsFrom(day: string, count: number, t: Translate): { month: string; words: string }[] {
  const [year, month] = parts(day);
  return Array.from({ length: count }, (_, n) => {
    const at = year * 12 + month - 1 + n;
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    return { month: `${y}-${two(m)}`, words: `${t(MONTHS[m - 1] ?? "")} ${y}` };
  });
}

/** Every day of a month ("2026-03"). */
export function daysOf(month: string): string[] {
  const [year, number] = parts(`${month}-01`);
  return Array.from({ length: daysIn(year, number) }, (_, n) => iso(year, number, n + 1));
}

/**
 * A day as a person in the UK types it: "2026-03-14", "14/3/2026", "14/3/26", "14 Mar 2026", "14th of March",
 * "March 14 2026", "tomorrow". Without a year it is the next such day from `from` on. Null for what is no day, such as
 * 30 February.
 */
export function readDay(typed: string, from: string): string | null {
  const text = typed.trim().toLowerCase().replace(/,/g, " ").replace(/\s+/g, " ");
  if (text === "today") return from;
  if (text === "tomorrow") return addDays(from, 1);
  const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (whole) return realDay(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) return inYear(numeric[3], Number(numeric[2]), Number(numeric[1]), from);
  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(text) ??
    swap(/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text));
  if (!named) return null;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(named[2] ?? "?")) + 1;
  return month === 0 ? null : inYear(named[3], month, Number(named[1]), from);
}

const swap = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]];

function inYear(year: string | undefined, month: number, day: number, from: string): string | null {
  if (year) return realDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const [now] = parts(from);
  // 29 February may be up to eight years away.
  for (let at = now; at <= now + 8; at++) {
    const found = realDay(at, month, day);
    if (found && found >= from) return found;
  }
  return null;
}

const realDay = (year: number, month: number, day: number): string | null =>
  year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? iso(year, month, day)
    : null;

/** The day `count` days on. */
export function addDays(day: string, count: number): string {
  const [year, month, date] = parts(day);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}
