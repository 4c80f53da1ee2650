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

/** Subjects that say no more than "we". */
const BARE =
  /^(?:and |so |then )?(?:we|i|it|they|this|that|these|those|which|who|our|(?:our|the) (?:whole |entire )?(?:team|staff|company|service|people|organisation|business|firm|charity|trust)|staff|management|(?:a|the) (?:new )?[a-z-]+)$/i;

/** Whoever did it is told, if not by name: "our voids team", "was refreshed with the harbour master". */
function tellsWho(example: Example): boolean {
  return example.sentences.some(({ block, sentence }) =>
    sentence.events.some(({ subject, passive, span, answer, lemma }) => {
      if (answer) return false;
      const text = block.text.plain;
      if (passive)
        return / (?:by|with|alongside) (?!us\b|our (?:own )?(?:team|staff)\b|\d)\p{L}/iu.test(
          text.slice(span.start, span.end),
        );
      // "adopted a charter with Kelsey College": whoever it was done with is told.
      const partnered =
        / with (?!us\b|our (?:own )?(?:team|staff)\b|\d|a\b|an\b|new\b)(?:the |our |some |two |three |four |five |six )?\p{L}/u.test(
          text.slice(span.start, span.end),
        );
      if (partnered && !/^(?:replace|fit|fill|swap|equip|cover|fix|finish|supply|furnish|provide)$/.test(lemma))
        return true;
      return subject !== null && !BARE.test(text.slice(subject.start, subject.end).trim());
    }),
  );
}

/**
 * Slots that a narrative example leaves empty once those that a date or impact rule speaks about are taken away
 * (RULEBOOK 7): who and how. A change or an activity is told in every example.
 */
export function emptySlots(example: Example): Slot[] {
  const empty: Slot[] = [];
  if (!example.filled.who && !tellsWho(example)) empty.push("who");
  if (!example.filled.how) empty.push("how");
  return empty;
}
