import { ofKind } from "../../language/signals.js";
import type { At, Unit } from "../evidence.js";
import { place, textOf } from "../evidence.js";

/** Vague frequency with no exact frequency, date or trigger in its sentence. */
export function readCadences(units: readonly Unit[], isTriggered: (text: string) => boolean): At[] {
  const found: At[] = [];
  for (const unit of units)
    for (const from of unit.sentences) {
      const { sentence, reading } = from;
      const [vague] = ofKind(sentence, "vague-cadence");
      if (!vague) continue;
      const inside = (span: { start: number; end: number }): boolean =>
        span.start >= sentence.span.start && span.end <= sentence.span.end;
      const elsewhere = [...textOf(from).matchAll(DEADLINE_ELSEWHERE)].map(({ index }) => sentence.span.start + index);
      // "More than once a year" holds an exact word and gives no frequency.
      if (
        reading.cadences.some(
          (cadence) =>
            cadence.exact &&
            inside(cadence) &&
            !elsewhere.includes(cadence.start) &&
            !ANOTHER_MATTER.test(reading.plain.slice(vague.span.end, cadence.start)) &&
            (cadence.end <= vague.span.start || cadence.start >= vague.span.end),
        )
      )
        continue;
      if (reading.dates.some((date) => !date.excluded && inside(date) && !elsewhere.includes(date.start))) continue;
      if (isTriggered(textOf(from).replace(DEADLINE_ELSEWHERE, ""))) continue;
      found.push(place(from, vague.span));
    }
  return found;
}

/** "… on a rolling basis, and every keyworker has supervision every four weeks": how often another thing is done. */
const ANOTHER_MATTER =
  /, (?:and|but|while) (?:the |our |every |each |all |a )?[a-z-]+ (?:[a-z-]+ )?(?:has|have|is|are|meets?|gets?|holds?|receives?|takes?)\b/i;

/** "Read within two working days, and reviewed as and when …": how soon one thing is done is not how often another is. */
const DEADLINE_ELSEWHERE =
  /\bwithin (?:\d+|[a-z]+) (?:working )?(?:hours?|days?|weeks?|minutes|months)(?=[,;] (?:and|but|while)\b|;)/gi;
