import type { Block, Span } from "../draft/draft.js";
import { type Event, has, ofKind } from "../language/signals.js";
import type { SentenceAt, Unit } from "./evidence.js";

/** An event with the sentence that tells it. */
export interface EventAt {
  readonly from: SentenceAt;
  readonly event: Event;
}

const REFUSES = /^(?:veto|refuse|reject|turn down|throw out|vote down|overrule|overturn|block|send back|strike out)$/;

const REFUSED = /^(?:refused|vetoed|rejected|blocked|overruled)$/i;
const wordsOf = ({ block }: SentenceAt, { span }: { readonly span: Span }): string =>
  block.text.plain.slice(span.start, span.end);

/** "They've used it twice, and we've moved both men": a power that was made use of. */
const USED_IT =
  /\b(?:[Tt]hey|[Ww]ho|members)(?:['’]ve| have)? (?:used|exercised|invoked) (?:it|them|that|this|(?:the|their|its) (?:veto|power|right)) (?:once|twice|in|on|[a-z]+ times)\b/i;

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
export function toldEvents(unit: Unit, from: SentenceAt): readonly Event[] {
  if (from.sentence.mood === "hypothetical" || from.sentence.quoted) return [];
  if (unit.kind === "row" && (isFigures(from.block) || isSchedule(from.block))) return [];
  const describesGroup = tellsOfGroup(unit);
  const refused = from.sentence.signals.find(
    (signal) =>
      (signal.kind === "joint" && REFUSES.test(signal.value)) ||
      // "They refused to have it moved, and the officer backed them."
      (signal.kind === "influence" && REFUSED.test(wordsOf(from, signal))),
  );
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
      !(isOnlyCalled(from) && CO_PRODUCES.test(event.lemma)) &&
      !(refused && event.verb.start >= refused.span.end) &&
      !USED_IT.test(from.block.text.plain.slice(from.sentence.span.start, event.verb.start)) &&
      !(GIVES_UP.test(event.lemma) && takesBack(from, event) && refusedBefore(unit, from)) &&
      (!event.answer || wasAskedFor(unit, from, event)),
  );
}

/** What people say they did together: a name, until somebody shows it. */
export const CO_PRODUCES = /^co-?(?:produce|design|create)$/;

/** "Our offer was co-produced through two open mornings": a name for what was done, with no date of its own. */
const isOnlyCalled = ({ sentence, reading, block }: SentenceAt): boolean =>
  has(sentence, "consultation") &&
  // "…, and the finished leaflet is now handed out": what was made is told of.
  !/\bnow\b/.test(block.text.plain.slice(sentence.span.start, sentence.span.end)) &&
  ofKind(sentence, "co-production").some(({ value }) => value === "") &&
  !reading.dates.some(
    ({ start, end, excluded }) => excluded === null && start >= sentence.span.start && end <= sentence.span.end,
  );

/** "Plastic drums bought | 620 | 95": a row of figures under their name. */
const isFigures = ({ text: { plain, cells } }: Block): boolean =>
  cells.length >= 3 &&
  cells.slice(1).filter(({ start, end }) => /^[£$€]?[\d.,]+(?:%| ?[a-z]{1,3})?$/i.test(plain.slice(start, end).trim()))
    .length >= 2;

/** "Meadow cut, arisings removed | Twice a year": a row of what is done how often. */
const isSchedule = ({ table }: Block): boolean =>
  table?.header.some((heading) => /\b(?:interval|frequency|how often)\b/i.test(heading)) ?? false;

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
