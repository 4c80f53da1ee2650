const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\S.*)?$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WORDS = /^(?:[a-z]+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;

/**
 * Reads one day as front matter gives it: 2026-03-01, 1 March 2026, March 1, 2026 or 01/03/2026, which is read in
 * British order, day first. Gives the ISO day, or null where there is no such day.
 */
export function readDay(text: string): string | null {
  const day = text.trim();
  const iso = ISO.exec(day);
  if (iso) return isoDay(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(day);
  if (numeric) return isoDay(numeric[3], numeric[2], numeric[1]);
  const words = WORDS.exec(day);
  if (words) return isoDay(words[3], monthNumber(words[2]), words[1]);
  const american = MONTH_FIRST.exec(day);
  return american ? isoDay(american[3], monthNumber(american[1]), american[2]) : null;
}

function monthNumber(name = ""): string {
  const lower = name.toLowerCase();
  const month = MONTHS.findIndex((short) => lower.startsWith(short));
  const full = new Date(Date.UTC(2000, Math.max(month, 0), 1)).toLocaleString("en-GB", {
    month: "long",
    timeZone: "UTC",
  });
  return month >= 0 && (full.toLowerCase().startsWith(lower) || lower === "sept") ? String(month + 1) : "0";
}

function isoDay(year = "", month = "", day = ""): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  return real ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
