import { addMonths } from "../language/dates/index.js";
import { has } from "../language/signals.js";
import { type Dates, datesAhead, datesIn, type HeadingDate, latestOf } from "./dating.js";
import type { At, DatedAt, Example, ResultKind, SentenceAt, Step, Unit } from "./evidence.js";
import { place } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import { afterLabelAt, readPair, saidBeforeChange } from "./pair.js";
import { resultOf } from "./result.js";
import { fillSlots } from "./slots.js";
import { schemeSteps } from "./steps.js";
import { continuation, stories } from "./stories.js";
import { type EventAt, toldEvents } from "./told-events.js";

export interface ExampleContext extends Dates {
  /** The date of the headings above a sentence, where they have one. */
  heading(from: SentenceAt): HeadingDate | null;
}

/** A labelled example or a pair of two labels, read from its run; null where it tells of nothing done and says nothing. */
export function readLabelled(run: LabelledRun, context: ExampleContext): Example | null {
  const told = run.sentences.filter(({ sentence }) => sentence.mood !== "hypothetical");
  const events = eventsOf(told);
  const changeStep = [...(run.steps.get("decision") ?? []), ...(run.steps.get("change") ?? [])];
  const inChange = events.filter(({ from }) => changeStep.includes(from));
  const first =
    inChange[0] ??
    (changeStep[0]
      ? undefined
      : (events.find(({ from }) => !(run.steps.get("issue") ?? []).includes(from)) ?? events[0]));
  if (!first && changeStep.length === 0 && !isStepped(run)) return null;
  // A plan set out under step labels is a promise, not an example.
  if (
    !first &&
    changeStep.length > 0 &&
    changeStep.every(({ sentence }) => sentence.mood === "promise" || sentence.mood === "hypothetical")
  )
    return null;
  if (!first && !run.stepped) return null;
  if (
    !first &&
    changeStep.length > 0 &&
    changeStep.every(
      ({ sentence, block }) =>
        sentence.mood === "habitual" &&
        !/\bnow\b/i.test(block.text.plain.slice(sentence.span.start, sentence.span.end)),
    ) &&
    !run.speech
  )
    return null;
  const change = first
    ? place(first.from, first.event.span)
    : changeStep[0]
      ? afterLabelAt(changeStep[0])
      : { ...run.label };
  const dates = datesOf(told, context, run.label);
  const afterChange = told.filter((from) => !(run.steps.get("issue") ?? []).includes(from));
  const { result, resultAt } = resultOf(afterChange, inChange.length ? inChange : events.slice(0, 1), true, run);
  const filled = fillSlots(told, context);
  // "Example – family letters": what the example is called keeps no record of it.
  const { record } = filled;
  const kept = record !== undefined && !(record.block === run.label.block && record.start < run.label.end);
  const steps = missingSteps(run, told, result, kept);
  return {
    kind: run.kind,
    at: run.kind === "feedback-pair" ? change : { ...run.label },
    change,
    sentences: told,
    filled: { ...filled, changed: filled.changed ?? change },
    dates,
    latest: latestOf(dates),
    result,
    resultAt,
    missingSteps: run.kind === "labelled" ? steps : null,
    pair: run.speech || saidBeforeChange(told, first, run.stepped) ? readPair(run, told, first, dates, result) : null,
    awaitsReview: awaits(dates, told, context),
  };
}

/** Enough steps to be an example, though none of them tells a change: three, or where it began and where it ended. */
const isStepped = ({ stepped, steps, kind }: LabelledRun): boolean =>
  stepped && (steps.size >= 3 || (kind === "labelled" && steps.has("issue") && steps.has("impact")));

function missingSteps(run: LabelledRun, told: readonly SentenceAt[], result: ResultKind, record: boolean): Step[] {
  const issue = run.steps.get("issue") ?? [];
  const changes = run.steps.get("change") ?? [];
  const change = told.findIndex(({ sentence }) => sentence.events.length > 0);
  return schemeSteps[run.scheme].filter((step) => {
    if (run.steps.has(step)) return false;
    switch (step) {
      case "issue":
        // Told without labels: what stood before the change, a problem or a voice is the issue.
        return (
          run.stepped ||
          !told.some(
            ({ sentence }, n) => n <= change && (n < change || has(sentence, "said") || has(sentence, "challenge")),
          )
        );
      case "decision":
        return !told.some(({ sentence }) => has(sentence, "joint"));
      case "change":
        return !run.steps.has("decision") && !told.some(({ sentence }) => sentence.events.length > 0);
      case "evidence":
        return (
          !record &&
          !told.some(
            (from) =>
              !issue.includes(from) &&
              (has(from.sentence, "sourced") ||
                // "Her coach sat down with her": what was done, not how it was checked.
                (has(from.sentence, "checked-back") &&
                  !(changes.includes(from) && from.sentence.events.length === 0 && !has(from.sentence, "measure")))),
          )
        );
      case "impact":
        return result === "none";
    }
    return false;
  });
}

/** Pairs and narrative examples of a unit that no labelled run has taken, and what follows it. */
export function readNarratives(
  units: readonly Unit[],
  taken: ReadonlySet<SentenceAt>,
  context: ExampleContext,
): Example[] {
  const examples: Example[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u];
    if (!unit || isPlan(unit)) continue;
    for (const sentences of stories(unit, taken)) {
      const events = sentences.flatMap((from) => toldEvents(unit, from).map((event) => ({ from, event })));
      const first = events[0];
      if (!first) continue;
      const last = sentences[sentences.length - 1] === unit.sentences[unit.sentences.length - 1];
      const following = last ? continuation(units, u, taken) : [];
      const told = [...sentences, ...following];
      const dates = datesOf(told, context, null);
      const at = place(first.from, first.event.span);
      const { result, resultAt } = resultOf(told, events, false, null);
      const pair = saidBeforeChange(told, first) ? readPair(null, told, first, dates, result) : null;
      examples.push({
        kind: pair ? "feedback-pair" : "narrative",
        at,
        change: changePlace(first),
        sentences: told,
        filled: { ...fillSlots(told, context), changed: at },
        dates,
        latest: latestOf(dates),
        result,
        resultAt,
        missingSteps: null,
        pair,
        awaitsReview: awaits(dates, told, context),
      });
    }
  }
  return examples;
}

function changePlace({ from, event }: EventAt): At {
  return place(from, event.span);
}

/** A row of a table of commitments, targets or figures tells of no event. */
function isPlan(unit: Unit): boolean {
  const header = unit.blocks[0]?.table?.header;
  return (
    header?.some((cell) =>
      /decid|decision|power|quantity|volume|how many|^number$|last time|say over|commit|promis|owner|due|deadline|target|by when|^by$|planned|measure|kpi|responsib|timescale|milestone|checked by|frequency|^standards?$|what happens|service level|^how (?:it|this|each|they) (?:is|are) /i.test(
        cell,
      ),
    ) ?? false
  );
}

function eventsOf(sentences: readonly SentenceAt[]): EventAt[] {
  return sentences.flatMap((from) =>
    from.sentence.mood === "hypothetical" ? [] : from.sentence.events.map((event) => ({ from, event })),
  );
}

function datesOf(told: readonly SentenceAt[], context: ExampleContext, label: LabelledRun["label"] | null): DatedAt[] {
  const own = datesIn(told, context);
  const [first] = told;
  const heading = own.length > 0 || !first ? null : context.heading(first);
  if (!heading || !first) return own;
  if (heading.at) return [{ ...heading.at, interval: heading.interval, text: heading.text }];
  const block = label?.block ?? first.block;
  const change = told.find(({ sentence }) => sentence.events.length > 0);
  const at = change
    ? place(change, change.sentence.events[0]?.span ?? change.sentence.span)
    : { block, start: 0, end: block.text.plain.length };
  return [{ ...at, interval: heading.interval, text: heading.text }];
}

function awaits(dates: readonly DatedAt[], told: readonly SentenceAt[], context: ExampleContext): boolean {
  const latest = latestOf(dates);
  return latest !== null && addMonths(latest.interval.to, 3) > context.asOf && datesAhead(told, context);
}
