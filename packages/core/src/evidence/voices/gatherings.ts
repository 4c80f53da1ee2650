import { has, ofKind } from "../../language/signals.js";
import { windowOf } from "../claims.js";
import type { At, SentenceAt, Unit } from "../evidence.js";
import { place } from "../evidence.js";

/** Feedback gathered, and whether anything was done about it in its window. */
export function readGatherings(
  units: readonly Unit[],
  taken: ReadonlySet<SentenceAt>,
  runs: readonly (readonly SentenceAt[])[],
): (At & { acted: boolean })[] {
  const found: (At & { acted: boolean })[] = [];
  for (const unit of units) {
    const gathered = unit.sentences.find(({ sentence }) => has(sentence, "gathered"));
    const signal = gathered && ofKind(gathered.sentence, "gathered")[0];
    if (!gathered || !signal || taken.has(gathered)) continue;
    const start = unit.sentences.indexOf(gathered);
    const own = unit.sentences.slice(Math.max(0, start - 1));
    const window = windowOf(units, unit, gathered, runs).filter((from) => !unit.sentences.includes(from));
    const [opening] = window;
    // The next block answers for it only where it goes on about it.
    const goesOn =
      opening !== undefined &&
      (opening.sentence.refersBack ||
        (has(opening.sentence, "action") && opening.sentence.said.length === 0) ||
        opening.unit !== unit.index + 1 ||
        units[opening.unit]?.kind === "item" ||
        runs.some((run) => run.includes(opening)) ||
        /:\s*$/.test(unit.blocks[unit.blocks.length - 1]?.text.plain ?? ""));
    const related = goesOn ? window : [];
    const acted = [...own, ...related].some(
      ({ sentence }, n) =>
        has(sentence, "action") ||
        sentence.events.some((event) => event.kind === "change") ||
        has(sentence, "joint") ||
        has(sentence, "you-said") ||
        (n > 0 && sentence.mood === "promise" && !has(sentence, "soft")),
    );
    found.push({ ...place(gathered, signal.span), acted });
  }
  return found;
}
