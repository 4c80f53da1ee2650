import { ageExceeds } from "../language/dates/index.js";
import type { Slot } from "../result.js";
import type { Example, Pair } from "./evidence.js";

/** Judgements that sibling rules share, so that exactly one of them speaks (RULEBOOK 6.2, 6.3, 9). */

export type DateJudgement = "outdated" | "ageing" | "undated" | "fine";

/** How old an example's latest date is. Limits in months. */
export function judgeDate(
  example: Example,
  asOf: string,
  maxAgeMonths: number,
  adviseAgeMonths: number,
): DateJudgement {
  if (!example.latest) return "undated";
  if (example.latest.interval.ongoing) return "fine";
  if (ageExceeds(example.latest.interval.to, asOf, maxAgeMonths)) return "outdated";
  if (ageExceeds(example.latest.interval.to, asOf, adviseAgeMonths)) return "ageing";
  return "fine";
}

export type ImpactJudgement = "missing" | "unmeasured" | "output" | "excused" | "fine";

const isSocialValue = (topic: string | null): boolean => topic !== null && /social[\s-]*value/i.test(topic);

/** What an example says of its result. */
export function judgeImpact(example: Example, topic: string | null): ImpactJudgement {
  switch (example.result) {
    case "measured":
    case "sourced":
      return "fine";
    case "improved":
      return "unmeasured";
    case "output":
      return isSocialValue(topic) ? "excused" : "output";
    case "none":
      return example.awaitsReview ? "excused" : "missing";
  }
}

export type PairJudgement = "shared" | "reviewed" | "one-way";

/** Which half of the loop a feedback pair shows (RULEBOOK 6.4). */
export function judgePair(pair: Pair): PairJudgement {
  if (pair.joint) return "shared";
  return pair.dated && pair.outcome && pair.reviewed ? "reviewed" : "one-way";
}

/** Slots that a narrative example leaves empty once a date or impact rule has spoken about its own. */
export function emptySlots(example: Example, asOf: string, topic: string | null): Slot[] {
  const impact = judgeImpact(example, topic);
  const empty: Slot[] = [];
  if (!example.filled.who) empty.push("who");
  if (!example.filled.how) empty.push("how");
  if (!example.filled.changed) empty.push("changed");
  void asOf;
  void impact;
  return empty;
}
