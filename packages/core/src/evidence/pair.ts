import { type Event, has, ofKind, type Signal } from "../language/signals.js";
import type { At, DatedAt, Pair, ResultKind, SentenceAt } from "./evidence.js";
import { place, textOf } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import type { EventAt } from "./told-events.js";

export function afterLabelAt(from: SentenceAt): At {
  const { span } = from.sentence;
  const { label } = from.block.text;
  const start = label && label.start >= span.start && label.end < span.end ? label.end : span.start;
  const text = from.block.text.plain.slice(start, span.end);
  const trimmed = text.search(/[\p{L}\d"“‘']/u);
  return { block: from.block, start: start + Math.max(0, trimmed), end: span.end };
}

/** Wishes and feelings of a person in a case: no feedback to the bidder. */
const WISHES =
  /^(?:want|feel|like|hate|dislike|struggle|need|wish|miss|fancy|crave|find|fear|dread|hope|know|understand|be)$/;

/** Whether people spoke before the change. `strict`: wishing and feeling is not speaking. */
export function saidBeforeChange(told: readonly SentenceAt[], first: EventAt | undefined, strict = false): boolean {
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

/** "The Checkers wrote a one-page rule", where the Quality Checkers have been told of: a group by its last word. */
const isNamedGroup = (told: readonly SentenceAt[], { block }: SentenceAt, { subject }: Event): boolean => {
  const head = subject && block.text.plain.slice(subject.start, subject.end).trim().split(/\s+/).pop()?.toLowerCase();
  return (
    head != null &&
    told.some(({ sentence }) => ofKind(sentence, "group").some(({ value }) => value.split(" ").pop() === head))
  );
};

/** "The librarian and Priti swapped it", where the library team had spoken; "assistants settled on strips with our cook". */
function actsBesideUs({ block, sentence }: SentenceAt, event: Event, issue: string): boolean {
  const { subject, span, passive } = event;
  if (!subject || passive) return false;
  const text = block.text.plain;
  // "Three residents, the refuge manager and | our scheduler chose".
  if (
    sentence.said.length === 0 &&
    !/\b(?:we|i)\b/i.test(text.slice(subject.start, subject.end)) &&
    / and $/.test(text.slice(sentence.span.start, subject.start)) &&
    sentence.signals.some(
      (signal) => signal.kind === "people" && signal.span.end <= subject.start && subject.start - signal.span.end < 60,
    ) &&
    sentence.events.every((other) => other.verb.start >= event.verb.start)
  )
    return true;
  const who = text
    .slice(subject.start, subject.end)
    .replace(/^(?:.*,|[\s,;]*) ?(?:and|so|but|then) (?=(?:the|our|a|we|they|he|she)\b)/i, "");
  if (/\b(?:we|us|i)\b/i.test(who)) return false;
  if (/\bwith (?:us|our)\b/.test(text.slice(subject.end, span.end)) && !/\bour\b/i.test(who)) return true;
  if (!/,| and /.test(who)) return false;
  // "Six revenues officers and our adoption lead"
  const ours = who.search(/ and (?:one of )?our\b/i);
  if (ours >= 0 && !/\bour\b/i.test(who.slice(0, ours))) return true;
  const known = stemsOf(issue);
  return [...stemsOf(who)].some((stem) => known.has(stem));
}

/** Names, and longer words cut to what their family shares: "librarian" and "library". */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.match(/\b(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}/gu) ?? []),
    ...(text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 6)),
  ]);

/** Who took part after people spoke, and whether the answer came back to them (RULEBOOK 6.4). */
export function readPair(
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
  const spoken = (issue[0] ? issue : saidIn ? [saidIn] : []).map(textOf).join(" ");
  const at: At = issue[0]
    ? afterLabelAt(issue[0])
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
    (run?.decided && run.steps.has("decision")) ||
    told.some(
      (from) =>
        from.sentence.signals.some((signal) => signal.kind === "joint" && after(from, signal)) ||
        from.sentence.events.some(
          (event) =>
            (event.byPeople || isNamedGroup(told, from, event)) &&
            !COMES.test(event.lemma) &&
            !(run && issue.includes(from)),
        ) ||
        (!issue.includes(from) && from.sentence.events.some((event) => actsBesideUs(from, event, spoken))),
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
