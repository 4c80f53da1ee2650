import { addMonths } from "../language/dates/index.js";
import { type Event, has, type Signal } from "../language/signals.js";
import { type Dates, datesAhead, datesIn, type HeadingDate, latestOf } from "./dating.js";
import type { At, DatedAt, Example, Pair, ResultKind, SentenceAt, Step, Unit } from "./evidence.js";
import { place } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import { fillSlots } from "./slots.js";
import { schemeSteps } from "./steps.js";

export interface ExampleContext extends Dates {
  /** The date of the headings above a sentence, where they have one. */
  heading(from: SentenceAt): HeadingDate | null;
}

interface EventAt {
  readonly from: SentenceAt;
  readonly event: Event;
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
  if (!first && changeStep.length === 0 && !(run.stepped && run.steps.size >= 3)) return null;
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
      ? afterLabelAt(changeStep[0], run)
      : { ...run.label };
  const dates = datesOf(told, context, run.label);
  const afterChange = told.filter((from) => !(run.steps.get("issue") ?? []).includes(from));
  const { result, resultAt } = resultOf(afterChange, inChange.length ? inChange : events.slice(0, 1), true, run);
  const filled = fillSlots(told, context);
  const steps = missingSteps(run, told, result, filled.record !== undefined);
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

function afterLabelAt(from: SentenceAt, run: LabelledRun): At {
  const { span } = from.sentence;
  const { label } = from.block.text;
  const start = label && label.start >= span.start && label.end < span.end ? label.end : span.start;
  const text = from.block.text.plain.slice(start, span.end);
  const trimmed = text.search(/[\p{L}\d"“‘']/u);
  void run;
  return { block: from.block, start: start + Math.max(0, trimmed), end: span.end };
}

function missingSteps(run: LabelledRun, told: readonly SentenceAt[], result: ResultKind, record: boolean): Step[] {
  const issue = run.steps.get("issue") ?? [];
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
            (from) => !issue.includes(from) && (has(from.sentence, "sourced") || has(from.sentence, "checked-back")),
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
      /decid|decision|power|quantity|volume|how many|^number$|last time|say over|commit|promis|owner|due|deadline|target|by when|^by$|planned|measure|kpi|responsib|timescale|milestone/i.test(
        cell,
      ),
    ) ?? false
  );
}

/**
 * The stories a unit tells. Nested bullets that each tell their own event are stories of their own. In a paragraph, an event
 * opens a new story only with a date of its own and no word that leads back; else it goes on with the one before it.
 */
function stories(unit: Unit, taken: ReadonlySet<SentenceAt>): SentenceAt[][] {
  const free = unit.sentences.filter((from) => !taken.has(from));
  const tells = new Set(free.filter((from) => toldEvents(unit, from).length > 0));
  const groups: SentenceAt[][] = [];
  let current: SentenceAt[] = [];
  let eventful = false;
  let dated = false;
  let inner: number | null = null;
  /** The story's content words so far, read up to a number of its sentences: each sentence is looked through once. */
  let words = new Set<string>();
  let heard = 0;
  const known = (): ReadonlySet<string> => {
    for (; heard < current.length; heard++)
      for (const word of contentWords(textOf(current[heard] as SentenceAt))) words.add(word);
    return words;
  };
  const telling = new Set([...tells].map(({ block }) => block.list?.innerItem));
  const close = (): void => {
    if (current.some((from) => tells.has(from))) groups.push(current);
    current = [];
    words = new Set();
    heard = 0;
    eventful = false;
    dated = false;
  };
  for (const from of free) {
    const { sentence, block } = from;
    const item = block.list && block.list.depth > 0 ? block.list.innerItem : null;
    if (item !== inner) {
      // A nested bullet with its own event starts afresh; one without goes on.
      if (item !== null && telling.has(item) && eventful) close();
      inner = item;
    }
    const hasEvent = tells.has(from);
    const ownDate = from.reading.dates.some(
      (date) =>
        !date.excluded &&
        date.start >= sentence.span.start &&
        date.end <= sentence.span.end &&
        date.kind !== "moves-on" &&
        date.start < (sentence.events[0]?.verb.start ?? 0) + 400,
    );
    const leads =
      ownDate &&
      from.reading.dates.some(
        (date) => !date.excluded && date.start >= sentence.span.start && date.start - sentence.span.start < 18,
      );
    if (hasEvent && eventful && leads && dated && !sentence.refersBack && !overlapsStory(known(), from)) close();
    current.push(from);
    if (hasEvent) {
      eventful = true;
    }
    if (ownDate) dated = true;
  }
  close();
  return groups;
}

const COMMON = new Set(
  "the and for with that this from were was had has have our their they them been into onto over after before when then than each both also all who which while about there".split(
    " ",
  ),
);
function contentWords(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:s|es|ed|ing)$/, "")),
  );
}

const textOf = ({ block, sentence }: SentenceAt): string =>
  block.text.plain.slice(sentence.span.start, sentence.span.end);

/** Seasons, those who take part and words of result: two stories may well share them. */
const ANY_STORY =
  /^(?:januar|februar|march|april|august|september|october|november|december|spring|summer|autumn|winter|resident|tenant|famil|people|patient|pupil|parent|customer|reader|member|manager|leader|officer|worker|coordinator|co-ordinator|supervisor|adviser|branch|centre|council|improv|increas|reduc|month|weekly|complaint|attendance|score)/;

/** The sentence speaks of the same thing as the story so far, of which these are the content words. */
function overlapsStory(known: ReadonlySet<string>, from: SentenceAt): boolean {
  let shared = 0;
  for (const word of contentWords(textOf(from))) if (known.has(word) && !ANY_STORY.test(word)) shared++;
  return shared >= 2;
}

/** The next units, so far as they refer back to the story without telling an event of their own (RULEBOOK 4). */
function continuation(units: readonly Unit[], u: number, taken: ReadonlySet<SentenceAt>): SentenceAt[] {
  const unit = units[u];
  if (!unit || unit.kind === "row" || (unit.kind === "item" && unit.list !== null)) return [];
  const out: SentenceAt[] = [];
  for (let n = u + 1; n < units.length && n <= u + 2; n++) {
    const next = units[n];
    const [first] = next?.sentences ?? [];
    if (!next || !first || next.under !== unit.under || next.kind === "row" || taken.has(first)) break;
    const testimony = next.sentences.every(({ sentence }) => sentence.quoted);
    if (testimony) {
      out.push(...next.sentences);
      continue;
    }
    if (next.kind === "item" && next.list !== null) break;
    if (!(first.sentence.refersBack || reportsResult(first)) || first.sentence.events.some((event) => !event.answer))
      break;
    if (first.sentence.mood === "promise" || has(first.sentence, "claim")) break;
    for (const from of next.sentences) {
      if (from.sentence.events.some((event) => !event.answer)) break;
      out.push(from);
    }
    break;
  }
  return out;
}

/** A figure with nothing else to tell: "At the re-audit in January 2026, 74 of 80 sheets had been done with the person." */
function reportsResult({ sentence }: SentenceAt): boolean {
  return (
    sentence.signals.some((signal) => signal.kind === "measure" && signal.value !== "loose") &&
    !has(sentence, "claim") &&
    !has(sentence, "gathered")
  );
}

function eventsOf(sentences: readonly SentenceAt[]): EventAt[] {
  return sentences.flatMap((from) =>
    from.sentence.mood === "hypothetical" ? [] : from.sentence.events.map((event) => ({ from, event })),
  );
}

const REFUSES = /^(?:veto|refuse|reject|turn down|throw out|vote down|overrule|overturn|block|send back|strike out)$/;

/** "Members threw out our plan. We withdrew it.": what a refusal comes to is no change of its own. */
const GIVES_UP = /^(?:withdraw|drop|scrap|abandon|cancel|shelve|take back|pull|stop)$/;
const takesBack = ({ block }: SentenceAt, event: Event): boolean =>
  / (?:it|them|this|that|the (?:plan|plans|idea|proposal|scheme))\b/i.test(
    block.text.plain.slice(event.verb.start, event.span.end),
  );
const refusedBefore = (unit: Unit, from: SentenceAt): boolean =>
  unit.sentences[unit.sentences.indexOf(from) - 1]?.sentence.signals.some(
    (signal) => signal.kind === "joint" && REFUSES.test(signal.value),
  ) ?? false;

/** What a unit tells as done, a group's use of its power left out (RULEBOOK 4, "not examples"). */
function toldEvents(unit: Unit, from: SentenceAt): readonly Event[] {
  if (from.sentence.mood === "hypothetical" || from.sentence.quoted) return [];
  const describesGroup = tellsOfGroup(unit);
  const refused = from.sentence.signals.find((signal) => signal.kind === "joint" && REFUSES.test(signal.value));
  return from.sentence.events.filter(
    (event) =>
      !(
        (event.byGroup ||
          (event.passive &&
            !event.byBidder &&
            !event.byPeople &&
            event.subject !== null &&
            /^(?:she|he|they|it)$/i.test(from.block.text.plain.slice(event.subject.start, event.subject.end)))) &&
        describesGroup
      ) &&
      !(refused && event.span.start > refused.span.start) &&
      !(GIVES_UP.test(event.lemma) && takesBack(from, event) && refusedBefore(unit, from)) &&
      (!event.answer || wasAskedFor(unit, from, event)),
  );
}

const groupUnits = new WeakMap<Unit, boolean>();

/** The unit says of a group that it is there or what it does, once looked for and remembered. */
function tellsOfGroup(unit: Unit): boolean {
  const known = groupUnits.get(unit);
  if (known !== undefined) return known;
  const tells = unit.sentences.some(
    ({ sentence }) => has(sentence, "group") && (sentence.mood === "habitual" || sentence.mood === "fragment"),
  );
  groupUnits.set(unit, tells);
  return tells;
}

/** People spoke in the two sentences before it, or in its own before it. */
function wasAskedFor(unit: Unit, from: SentenceAt, event: Event): boolean {
  const at = unit.sentences.indexOf(from);
  return unit.sentences.slice(Math.max(0, at - 2), at + 1).some(
    (other) =>
      (other !== from && other.sentence.quoted) ||
      other.sentence.said.some((said) => other !== from || said.end <= event.span.start + 1) ||
      // "A kettle went in at the request of two families": wherever in its own sentence it stands.
      (other === from && other.sentence.signals.some((signal) => signal.kind === "said" && signal.value === "noun")),
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

/** What came of it: a measure, a sourced account, improvement in words, a count of activity, or nothing (RULEBOOK 6.3). */
function resultOf(
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

/** Wishes and feelings of a person in a case: no feedback to the bidder. */
const WISHES =
  /^(?:want|feel|like|hate|dislike|struggle|need|wish|miss|fancy|crave|find|fear|dread|hope|know|understand|be)$/;

/** Whether people spoke before the change. `strict`: wishing and feeling is not speaking. */
function saidBeforeChange(told: readonly SentenceAt[], first: EventAt | undefined, strict = false): boolean {
  if (!first) return false;
  const start = told.indexOf(first.from);
  for (let n = Math.max(0, start - 2); n <= start; n++) {
    const from = told[n];
    if (!from) continue;
    if (n < start && from.sentence.quoted) return true;
    // "…, at the request of the head": wherever in the change's own sentence it stands.
    if (
      n === start &&
      !strict &&
      from.sentence.signals.some((signal) => signal.kind === "said" && signal.value === "noun")
    )
      return true;
    if (strict && from.sentence.signals.every((signal) => signal.kind !== "said" || WISHES.test(signal.value)))
      continue;
    if (from.sentence.said.some((said) => n < start || said.start < first.event.verb.start)) {
      // The change is the provider's own answer to it, or nobody's.
      return true;
    }
  }
  return false;
}

/** "Eleven children come now": that people use it is no part in deciding it. */
const COMES = /^(?:come|come in|go in|go up|arrive|attend|use|visit|return|stay|turn up|join)$/;

/** Who took part after people spoke, and whether the answer came back to them (RULEBOOK 6.4). */
function readPair(
  run: LabelledRun | null,
  told: readonly SentenceAt[],
  first: EventAt | undefined,
  dates: readonly DatedAt[],
  result: ResultKind,
): Pair {
  const issue = run?.steps.get("issue") ?? [];
  const saidIn = told.find(({ sentence }) => sentence.said.length > 0);
  const said = saidIn?.sentence.said[0];
  // Quoted words stand for what was said: "“The steps are slippery.” → We laid grit strips".
  const quotedIn = first && told.slice(0, told.indexOf(first.from)).find(({ sentence }) => sentence.quoted);
  const at: At = issue[0]
    ? afterLabelAt(issue[0], run as LabelledRun)
    : saidIn && said
      ? place(saidIn, said)
      : quotedIn
        ? place(quotedIn, quotedIn.sentence.span)
        : run
          ? { ...run.label }
          : first
            ? place(first.from, first.event.span)
            : { block: told[0]?.block as At["block"], start: 0, end: 1 };
  const startAt = first ? told.indexOf(first.from) : 0;
  const after = (from: SentenceAt, signal: Signal): boolean => {
    if (run && issue.includes(from) && !(run.steps.get("change") ?? []).includes(from)) return false;
    if (
      from.sentence.said.some(
        (span) =>
          signal.span.start >= span.start &&
          signal.span.end <= span.end &&
          told.indexOf(from) <= startAt &&
          signal.span.end < (first?.event.verb.start ?? 0),
      )
    )
      return false;
    return true;
  };
  // "Agreed with | Visit leads at three schools": a step that names who decided needs no verb.
  const deciders = (run?.steps.get("decision") ?? []).some(
    ({ sentence }) =>
      sentence.mood === "fragment" && (has(sentence, "people") || has(sentence, "who") || has(sentence, "group")),
  );
  const joint =
    deciders ||
    told.some(
      (from) =>
        from.sentence.signals.some((signal) => signal.kind === "joint" && after(from, signal)) ||
        from.sentence.events.some(
          (event) => event.byPeople && !COMES.test(event.lemma) && !(run && issue.includes(from)),
        ),
    );
  const reviewed = told.some((from) =>
    from.sentence.signals.some(
      (signal) =>
        signal.kind === "checked-back" &&
        after(from, signal) &&
        (from !== first?.from || signal.span.start > first.event.verb.start),
    ),
  );
  return {
    at,
    joint,
    dated: dates.length > 0,
    outcome: result === "measured" || result === "sourced",
    reviewed,
    general: false,
  };
}
