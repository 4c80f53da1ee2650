import { has, ofKind } from "../../language/signals.js";
import type { Pair, SentenceAt, Unit } from "../evidence.js";
import { trimEnd } from "./trim-end.js";

/** "You said, we did" claimed in general: a board, a poster, a slogan. */
export function readGeneralPairs(units: readonly Unit[], taken: ReadonlySet<SentenceAt>): Pair[] {
  const pairs: Pair[] = [];
  for (const unit of units)
    for (const from of unit.sentences) {
      if (taken.has(from) || from.sentence.mood === "promise" || from.sentence.mood === "hypothetical") continue;
      const [said] = ofKind(from.sentence, "you-said");
      if (!said) continue;
      const text = from.block.text.plain.slice(said.span.start, said.span.end).toLowerCase();
      if (!/we (?:did|listened|acted|heard|responded|do|changed|delivered)|we asked|actions|you spoke|\bwe$/.test(text))
        continue;
      const joint = unit.sentences.some(({ sentence, block }) =>
        ofKind(sentence, "joint").some(
          (signal) => !(signal.span.start < said.span.end && said.span.start < signal.span.end && block === from.block),
        ),
      );
      const reviewed = unit.sentences.some(({ sentence }) => has(sentence, "checked-back"));
      pairs.push({
        at: {
          block: from.block,
          start: from.sentence.span.start,
          end: trimEnd(from.block.text.plain, from.sentence.span.end),
        },
        joint,
        dated: unit.sentences.some(({ reading }) => reading.dates.some((date) => !date.excluded)),
        outcome: unit.sentences.some(({ sentence }) => has(sentence, "measure") || has(sentence, "sourced")),
        reviewed,
        general: true,
      });
    }
  return pairs;
}
