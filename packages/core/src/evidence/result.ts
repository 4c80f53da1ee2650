import type { Signal } from "../language/signals.js";
import type { At, ResultKind, SentenceAt } from "./evidence.js";
import { place, textOf } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import type { EventAt } from "./told-events.js";

/** What came of it: a measure, a sourced account, improvement in words, a count of activity, or nothing (RULEBOOK 6.3). */
export function resultOf(
  told: readonly SentenceAt[],
  events: readonly EventAt[],
  labelled: boolean,
  run: LabelledRun | null,
): { result: ResultKind; resultAt: At | null } {
  const first = events[0];
  const start = first ? told.indexOf(first.from) : 0;
  const impact = run?.steps.get("impact") ?? [];
  const counts = (from: SentenceAt, signal: Signal): boolean => {
    if (from.sentence.mood === "promise") return false;
    // Beside heads counted, a bare number is one more of them: "63 people came along and gave 190 hours".
    if (
      signal.value === "loose" &&
      from.sentence.signals.some((other) => other.kind === "output" && other.value === "reach")
    )
      return false;
    if (impact.includes(from)) return true;
    const n = told.indexOf(from);
    // A bare number in the step that tells the change is part of the change.
    if (labelled && run?.stepped) return signal.value !== "loose" || !events.some((event) => event.from === from);
    if (n < start) return false;
    if (n > start || !first) return true;
    // In the change's own sentence a result stands after the verb, or compares.
    return (
      signal.span.start >= first.event.verb.start ||
      ((signal.value === "from-to" || signal.value === "direction" || signal.value === "down-from") &&
        !from.sentence.said.some((said) => signal.span.start >= said.start && signal.span.end <= said.end))
    );
  };
  const saidFirst = (from: SentenceAt, signal: Signal): boolean =>
    from.sentence.said.some((said) => said.start <= signal.span.start && signal.span.start <= said.end) &&
    first !== undefined &&
    from === first.from &&
    signal.span.start < first.event.verb.start;
  let improved: At | null = null;
  let output: At | null = null;
  for (const from of told) {
    for (const signal of from.sentence.signals) {
      if (signal.kind === "measure" && counts(from, signal) && !saidFirst(from, signal))
        return { result: "measured", resultAt: place(from, signal.span) };
      if (
        signal.kind === "sourced" &&
        counts(from, signal) &&
        !saidFirst(from, signal) &&
        (told.indexOf(from) > start || (first && signal.span.start > first.event.verb.end) || impact.includes(from))
      )
        return { result: "sourced", resultAt: place(from, signal.span) };
    }
    // "One false alarm in 2025/26", as a result: all the number that it needs.
    if (impact.includes(from) && /^\W*(?:one|none|no|nil|not one|nobody)\b/i.test(textOf(from)))
      return { result: "measured", resultAt: place(from, from.sentence.span) };
    if (from.sentence.quoted && told.indexOf(from) >= start)
      return { result: "sourced", resultAt: place(from, from.sentence.span) };
  }
  const delivered = events.filter(({ event }) => event.kind === "activity");
  for (const from of told) {
    const n = told.indexOf(from);
    if (n < start && !impact.includes(from)) continue;
    for (const signal of from.sentence.signals) {
      if ((signal.kind === "improved" || signal.kind === "praise") && !improved) improved = place(from, signal.span);
      if (
        signal.kind === "output" &&
        !output &&
        !isOccasion(from, signal) &&
        !areReplies(from, signal) &&
        (signal.value === "reach" ||
          impact.includes(from) ||
          delivered.some(
            ({ from: other, event }) =>
              other === from &&
              (signal.span.start >= event.verb.start - 1 || (event.passive && signal.span.start >= event.span.start)),
          ) ||
          (delivered.length === events.length && n > start)) &&
        !(from === first?.from && subjectOf(first, signal))
      )
        output = place(from, signal.span);
    }
  }
  if (improved) return { result: "improved", resultAt: improved };
  if (output) return { result: "output", resultAt: output };
  return { result: "none", resultAt: null };
}

/** "412 responses": what people sent in is neither what was put on nor what came of it. */
const areReplies = ({ block }: SentenceAt, { span }: Signal): boolean =>
  /\b(?:responses|replies|returns|votes|ballots|comments|submissions|degrees)$/.test(
    block.text.plain.slice(span.start, span.end),
  );

/** "Wrote a pack at three kitchen sessions": where it was made, not what there was of it. */
const isOccasion = ({ block, sentence }: SentenceAt, { span }: Signal): boolean =>
  /\b(?:at|over|in|across|during|after) (?:the |our |those )?$/.test(block.text.plain.slice(0, span.start)) &&
  /\b(?:sessions|meetings|workshops|evenings|afternoons|mornings|days|weeks|visits|walks)$/.test(
    block.text.plain.slice(span.start, span.end),
  ) &&
  sentence.events.some(({ lemma }) =>
    /^(?:put together|make|write|rewrite|build|draw up|create|design|redesign|produce|plan|record|film|compile|devise)$/.test(
      lemma,
    ),
  );

function subjectOf(first: EventAt | undefined, signal: Signal): boolean {
  const subject = first?.event.subject;
  return (
    subject != null &&
    !first?.event.passive &&
    first?.event.kind !== "activity" &&
    signal.span.start >= subject.start &&
    signal.span.end <= subject.end
  );
}
