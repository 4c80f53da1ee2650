import { ofKind } from "../../language/signals.js";
import type { At, Unit } from "../evidence.js";
import { place } from "../evidence.js";

/** Vague frequency with no exact frequency, date or trigger in its sentence. */
export function readCadences(units: readonly Unit[], isTriggered: (text: string) => boolean): At[] {
  const found: At[] = [];
  for (const unit of units)
    for (const from of unit.sentences) {
      const { sentence, block, reading } = from;
      const [vague] = ofKind(sentence, "vague-cadence");
      if (!vague) continue;
      const inside = (span: { start: number; end: number }): boolean =>
        span.start >= sentence.span.start && span.end <= sentence.span.end;
      // "More than once a year" holds an exact word and gives no frequency.
      if (
        reading.cadences.some(
          (cadence) =>
            cadence.exact && inside(cadence) && (cadence.end <= vague.span.start || cadence.start >= vague.span.end),
        )
      )
        continue;
      if (reading.dates.some((date) => !date.excluded && inside(date))) continue;
      if (isTriggered(block.text.plain.slice(sentence.span.start, sentence.span.end))) continue;
      found.push(place(from, vague.span));
    }
  return found;
}
