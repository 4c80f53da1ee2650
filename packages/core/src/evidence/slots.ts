import { has, type Signal } from "../language/signals.js";
import type { Slot } from "../result.js";
import { type Dates, datesIn } from "./dating.js";
import type { At, Filled, SentenceAt } from "./evidence.js";
import { place } from "./evidence.js";

/** Slots that sentences fill, with the first words that fill each (RULEBOOK 3.1). Promises and hypotheticals fill none. */
export function fillSlots(sentences: readonly SentenceAt[], dates: Dates): Filled {
  const filled: Partial<Record<Slot, At>> = {};
  const fill = (slot: Slot, at: At): void => {
    filled[slot] ??= at;
  };
  for (const from of sentences) {
    const { sentence } = from;
    if (sentence.mood === "hypothetical") continue;
    const promised = sentence.mood === "promise";
    for (const signal of sentence.signals) {
      const at = place(from, signal.span);
      switch (signal.kind) {
        case "who":
          if (!promised) fill("who", at);
          break;
        case "how":
          fill("how", at);
          break;
        case "record":
          if (!promised && !isWhatChanged(from, signal)) fill("record", at);
          break;
        case "changed":
          fill("changed", at);
          break;
        case "measure":
          if (signal.value === "loose") break;
          fill("improved", at);
          break;
        case "sourced":
          fill("improved", at);
          break;
      }
    }
    if (!promised)
      for (const cadence of from.reading.cadences) {
        if (cadence.exact && cadence.start >= sentence.span.start && cadence.end <= sentence.span.end)
          fill("when", { block: from.block, start: cadence.start, end: cadence.end });
      }
    if (sentence.quoted && has(sentence, "sourced")) fill("improved", place(from, sentence.span));
  }
  for (const date of datesIn(sentences, dates)) fill("when", date);
  return filled;
}

/** "Rewrote the handover sheet": a paper that was itself changed keeps no record of the change. */
const isWhatChanged = ({ sentence }: SentenceAt, { span }: Signal): boolean =>
  sentence.events.some(
    (event) =>
      !event.passive &&
      span.start >= event.verb.end &&
      span.end <= event.span.end &&
      span.start - event.verb.end < 30 &&
      /^(?:rewrite|redesign|redraft|replace|shorten|simplify|rework|revise|update|change|scrap|drop|reword|translate|redraw|reformat)$/.test(
        event.lemma,
      ),
  );

/** RULEBOOK 3.2: two of who, when, changed, improved, record, one of them changed, improved or record. */
export function proves(filled: Filled): boolean {
  const shows = [filled.changed, filled.improved, filled.record].filter(Boolean).length;
  return shows > 0 && shows + [filled.who, filled.when].filter(Boolean).length >= 2;
}
