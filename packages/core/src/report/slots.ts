import type { ExampleSummary, Slot } from "../result.js";

/** The words that reports call slots and kinds of examples by. */

export const SLOTS: readonly Slot[] = ["who", "when", "how", "changed", "improved", "record"];

/** The slots as questions an evaluator asks. */
export const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  who: "who",
  when: "when",
  how: "how",
  changed: "what changed",
  improved: "what improved",
  record: "record",
};

export const KINDS: Readonly<Record<ExampleSummary["kind"], string>> = {
  labelled: "labelled example",
  narrative: "example",
  "feedback-pair": "you said, we did",
};

/** "who, when or record". */
export function slotList(slots: readonly Slot[], joiner = "or"): string {
  const words = slots.map((slot) => SLOT_WORDS[slot]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joiner} ${words[words.length - 1]}`;
}
