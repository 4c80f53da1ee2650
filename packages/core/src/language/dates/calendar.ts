/** Days of the civil calendar as ISO strings and whole numbers. No Date, so no time zone. */

/** An ISO day. The caller sees to it that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const dayOf = (iso: string): number => Number(iso.slice(8, 10));

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (LENGTHS[month - 1] ?? 31);
}

export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const firstOfMonth = (iso: string): string => `${iso.slice(0, 8)}01`;
export const lastOfMonth = (iso: string): string =>
  isoDay(yearOf(iso), monthOf(iso), daysIn(yearOf(iso), monthOf(iso)));

/** The same day `n` months on (or back), or the month's last day where it has no such day. */
export function addMonths(iso: string, n: number): string {
  const months = yearOf(iso) * 12 + monthOf(iso) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return isoDay(year, month, Math.min(dayOf(iso), daysIn(year, month)));
}

/** `n` days on (or back). */
export function addDays(iso: string, n: number): string {
  return fromNumber(toNumber(iso) + n);
}

/** Whole months from one day to another; negative where `to` is the earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return monthsBetween(to, from) === 0 ? 0 : -monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Whether a date that ended on `to` is more than `months` old on `asOf`. Exactly at the limit it is not. */
export function ageExceeds(to: string, asOf: string, months: number): boolean {
  return asOf > addMonths(to, months);
}

/** The weekday, Monday 0 to Sunday 6. */
export const weekdayOf = (iso: string): number => (((toNumber(iso) + 2) % 7) + 7) % 7;

/** Easter Sunday of the Western church (the anonymous Gregorian algorithm). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDay(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Days since 1 March of year 0, in the proleptic Gregorian calendar: February last, so that leap days end a year. */
function toNumber(iso: string): number {
  const month = monthOf(iso);
  const year = yearOf(iso) - (month <= 2 ? 1 : 0);
  const shifted = (month + 9) % 12;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((shifted * 153 + 2) / 5) +
    dayOf(iso) -
    1
  );
}

function fromNumber(days: number): string {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1);
}
