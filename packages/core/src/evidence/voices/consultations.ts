import { has, ofKind } from "../../language/signals.js";
import type { At, SentenceAt, Unit } from "../evidence.js";
import { textOf } from "../evidence.js";
import { settles } from "./settles.js";
import { trimEnd } from "./trim-end.js";

/** Co-production as a name for a survey, a comment form, a consultation, with no shared decision in its block (RULEBOOK 7). */
export function readConsultations(units: readonly Unit[]): At[] {
  const found: At[] = [];
  for (const unit of units) {
    const words = unit.sentences.map(({ sentence }) => ofKind(sentence, "co-production"));
    if (words.flat().some((word) => word.value === "not" || word.value === "product")) continue;
    if (unit.sentences.some((from) => has(from.sentence, "shared") || settles(from))) continue;
    if (
      unit.sentences.some(({ sentence }) =>
        ofKind(sentence, "influence").some((power) => power.confidence === 1 && has(sentence, "group")),
      )
    )
      continue;
    unit.sentences.forEach((from, n) => {
      if (from.sentence.quoted || from.sentence.mood === "hypothetical") return;
      if (!words[n]?.some((word) => word.value === "")) return;
      if (!asks(from) && !explains(unit, n)) return;
      found.push({
        block: from.block,
        start: from.sentence.span.start,
        end: trimEnd(from.block.text.plain, from.sentence.span.end),
      });
    });
  }
  return found;
}

const asks = ({ sentence }: SentenceAt): boolean => has(sentence, "consultation") || has(sentence, "gathered");

const CALLED = /\b(?:is|was|are|were|been|approach|project|call|called)\b/i;
/** A survey after it that tells what came of it. */
const TELLS_RESULT = /%|\b(?:per cent|showed|found|said|rated|liked|satisfied|rose|fell|since)\b/i;

/** The survey stands beside it: "We call the guide co-produced. The draft went out for consultation." */
function explains(unit: Unit, n: number): boolean {
  const from = unit.sentences[n];
  const next = unit.sentences[n + 1];
  const before = unit.sentences[n - 1];
  if (!from) return false;
  const text = textOf(from);
  if (next && asks(next) && (CALLED.test(text) || (/^\W*(?:we|our)\b/i.test(text) && !TELLS_RESULT.test(textOf(next)))))
    return true;
  return before !== undefined && asks(before) && /^\W*(?:this|that|these|it|so|in this way)\b/i.test(text);
}
