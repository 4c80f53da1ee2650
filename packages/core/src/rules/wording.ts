import type { Filled, Step } from "../evidence/evidence.js";
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

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

/** The slots a claim's window leaves empty, as "no who, when or change". */
export function missingWords(filled: Filled): string {
  const missing: string[] = [];
  if (!filled.who) missing.push("who");
  if (!filled.when) missing.push("when");
  if (!filled.changed) missing.push("what changed");
  if (!filled.improved) missing.push("what improved");
  if (!filled.record) missing.push("record");
  return `no ${missing.length < 2 ? missing.join("") : `${missing.slice(0, -1).join(", ")} or ${missing[missing.length - 1]}`}`;
}

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
