import type { Claim, Filled, Step, Unit } from "../evidence/evidence.js";
import { monthsBetween } from "../language/dates/index.js";
import type { Slot } from "../result.js";

/** How messages name slots and steps to a bid writer. */
export const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  who: "who took part",
  when: "when",
  how: "how it was done",
  changed: "what changed",
  improved: "what improved",
  record: "which record shows it",
};
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  issue: "the issue",
  decision: "the decision",
  change: "the change",
  evidence: "the evidence",
  impact: "the impact",
};

/** "a", "a and b", "a, b and c"; with another word before the last where one is given. */
export function listWords(words: readonly string[], joiner: "and" | "or" = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joiner} ${words[words.length - 1]}`;
}

/** The slots a claim's window leaves empty, as "who took part, what changed or a record of it". */
export function missingWords(filled: Filled): string {
  const missing: string[] = [];
  if (!filled.who) missing.push(SLOT_WORDS.who);
  if (!filled.when) missing.push(SLOT_WORDS.when);
  if (!filled.changed) missing.push(SLOT_WORDS.changed);
  if (!filled.improved) missing.push(SLOT_WORDS.improved);
  if (!filled.record) missing.push("a record of it");
  return listWords(missing, "or");
}

const UNIT_WORDS: Readonly<Record<Unit["kind"], string>> = {
  paragraph: "paragraph",
  item: "list item",
  row: "table row",
  quote: "quotation",
};
const BELOW_WORDS: Readonly<Record<Unit["kind"], string>> = {
  paragraph: "paragraph",
  item: "list",
  row: "table",
  quote: "quotation",
};

/** Where a claim's proof was looked for, as "this paragraph and the list below it". */
export function windowWords(claim: Claim, units: readonly Unit[]): string {
  const own = `this ${UNIT_WORDS[units[claim.unit]?.kind ?? "paragraph"]}`;
  const beyond = new Set(claim.window.map(({ unit }) => unit).filter((unit) => unit > claim.unit));
  const [next] = beyond;
  if (next === undefined) return own;
  const kind = units[next]?.kind ?? "paragraph";
  return beyond.size > 1 && kind === "paragraph"
    ? `${own} and the example below it`
    : `${own} and the ${BELOW_WORDS[kind]} below it`;
}

/** Words quoted in a message, cut short at a space so that the message stays one line. */
export function quoteWords(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const cut = words.lastIndexOf(" ", QUOTED);
  return words.length <= QUOTED ? words : `${words.slice(0, cut > 0 ? cut : QUOTED)} …`;
}

const QUOTED = 60;

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
];

/** "1 March 2026" for an ISO day. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "44 months" from an ISO day to another. */
export function ageWords(to: string, asOf: string): string {
  const months = monthsBetween(to, asOf);
  return months === 1 ? "1 month" : `${months} months`;
}
