import { ofKind } from "../../language/signals.js";
import type { At, Unit } from "../evidence.js";
import { trimEnd } from "./trim-end.js";

/** Co-production as a name for a survey, a comment form, a consultation. */
export function readConsultations(units: readonly Unit[]): At[] {
  const found: At[] = [];
  for (const unit of units) {
    const shared = unit.sentences.some(
      ({ sentence, block }) =>
        ofKind(sentence, "joint").some(
          (signal) =>
            !/co[- ]?(?:design|produc|creat|wr)/i.test(block.text.plain.slice(signal.span.start, signal.span.end)),
        ) ||
        ofKind(sentence, "influence").some((signal) =>
          DECIDES.test(block.text.plain.slice(signal.span.start, signal.span.end)),
        ),
    );
    if (shared) continue;
    unit.sentences.forEach((from, n) => {
      const co = ofKind(from.sentence, "co-production");
      if (co.length === 0 || co.some((signal) => signal.value === "not") || from.sentence.quoted) return;
      if (
        unit.sentences.some(({ sentence }) =>
          ofKind(sentence, "co-production").some((signal) => signal.value === "not"),
        )
      )
        return;
      const named = ofKind(from.sentence, "consultation");
      const next = unit.sentences[n + 1]?.sentence;
      const inNext =
        named.length === 0 &&
        next &&
        (next.refersBack || from.sentence.mood !== "promise") &&
        /\b(?:is|was|are|were|approach|project|call|called)\b/i.test(
          from.block.text.plain.slice(from.sentence.span.start, from.sentence.span.end),
        )
          ? ofKind(next, "consultation")
          : [];
      const [consultation] = [...named, ...inNext];
      const [word] = co;
      if (!consultation || !word) return;
      const text = from.block.text.plain;
      // A survey that was itself co-designed is the object of co-production, not its substitute.
      const between = text
        .slice(Math.min(word.span.end, consultation.span.start), Math.max(word.span.start, consultation.span.start))
        .toLowerCase();
      if (
        word.span.end <= consultation.span.start &&
        /^(?:d|s)?\s*(?:our |the |a |an |its |their |this |each |new |annual )*(?:(?!through|by|via|with|using|at|in|from|on|of|consists|is|was|means)[a-z]+ )?$/.test(
          between,
        )
      )
        return;
      if (
        consultation.span.end <= word.span.start &&
        /^\W*(?:was|were|is|are|has been|had been|itself)?\W*(?:is |was |were )?$/.test(
          text.slice(consultation.span.end, word.span.start).toLowerCase(),
        )
      )
        return;
      found.push({ block: from.block, start: from.sentence.span.start, end: trimEnd(text, from.sentence.span.end) });
    });
  }
  return found;
}

const DECIDES =
  /^(?:veto|vote|voted|votes|approve|sign|reject|chose|choose|casting|binding|final say|decid|agreed|budget|recommend|right to)/i;
