import { has, ofKind } from "../../language/signals.js";
import type { Promise_, SentenceAt, Unit } from "../evidence.js";
import { place, textOf } from "../evidence.js";
import { contentWords } from "../stories.js";

/** "Wardens", "our drivers": many answer for nothing. */
const isMany = ({ block }: SentenceAt, { end }: { readonly end: number }): boolean =>
  /[a-z]s$/.test(block.text.plain.slice(Math.max(0, end - 3), end)) && block.text.plain[end] !== "’";

/** Somebody who can be asked: by name, or by a role that one person has. */
const namesOne = (from: SentenceAt): boolean =>
  ofKind(from.sentence, "who").some(({ value, span }) => value === "name" || (value === "role" && !isMany(from, span)));

/** The next sentence is of the same promise: it takes it up, is of us or of somebody named, or shares a word with it. */
function goesOn(from: SentenceAt, next: SentenceAt): boolean {
  if (next.sentence.refersBack || OF_US.test(textOf(next)) || namesOne(next)) return true;
  const known = contentWords(textOf(from));
  return [...contentWords(textOf(next))].some((word) => known.has(word));
}

const OF_US = /\b(?:we|our|us|it|they|this|that|these|he|she)\b/i;

/** Promises with a soft verb, and what in them and the next sentence of their block can be held to account. */
export function readPromises(units: readonly Unit[]): Promise_[] {
  const promises: Promise_[] = [];
  for (const unit of units)
    unit.sentences.forEach((from, n) => {
      const [promise] = ofKind(from.sentence, "promise");
      if (!promise) return;
      const next = unit.sentences[n + 1];
      const near = [from, ...(next && next.sentence.mood !== "hypothetical" && goesOn(from, next) ? [next] : [])];
      const any = (kind: "owner" | "promise-time" | "promise-measure"): boolean =>
        near.some(({ sentence }) => has(sentence, kind));
      const named = near.some(namesOne);
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
