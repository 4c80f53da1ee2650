import { has, ofKind } from "../../language/signals.js";
import type { Promise_, SentenceAt, Unit } from "../evidence.js";
import { place } from "../evidence.js";

/** "Wardens", "our drivers": many answer for nothing. */
const isMany = ({ block }: SentenceAt, { end }: { readonly end: number }): boolean =>
  /[a-z]s$/.test(block.text.plain.slice(Math.max(0, end - 3), end)) && block.text.plain[end] !== "’";

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
          (signal) =>
            signal.kind === "who" &&
            (signal.value === "name" || (signal.value === "role" && !isMany(from, signal.span))),
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
