import { has, ofKind } from "../../language/signals.js";
import type { Promise_, SentenceAt, Unit } from "../evidence.js";
import { place } from "../evidence.js";

/** Promises with a soft verb, and what in them and the next sentence of their block can be held to account. */
export function readPromises(units: readonly Unit[]): Promise_[] {
  const promises: Promise_[] = [];
  for (const unit of units)
    unit.sentences.forEach((from, n) => {
      const [promise] = ofKind(from.sentence, "promise");
      if (!promise) return;
      const near = [from, unit.sentences[n + 1]].filter(
        (other): other is SentenceAt => other !== undefined && other.sentence.mood !== "hypothetical",
      );
      const any = (kind: "owner" | "promise-time" | "promise-measure"): boolean =>
        near.some(({ sentence }) => has(sentence, kind));
      const named = near.some(({ sentence }) =>
        sentence.signals.some(
          (signal) => signal.kind === "who" && (signal.value === "role" || signal.value === "name"),
        ),
      );
      promises.push({
        at: place(from, promise.span),
        unit: unit.index,
        soft: has(from.sentence, "soft"),
        owner: any("owner") || named,
        time: any("promise-time"),
        measure: any("promise-measure"),
      });
    });
  return promises;
}
