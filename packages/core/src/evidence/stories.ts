import { has } from "../language/signals.js";
import type { SentenceAt, Unit } from "./evidence.js";
import { textOf } from "./evidence.js";
import { toldEvents } from "./told-events.js";

/**
 * The stories a unit tells. Nested bullets that each tell their own event are stories of their own. In a paragraph, an event
 * opens a new story only with a date of its own and no word that leads back; else it goes on with the one before it.
 */
export function stories(unit: Unit, taken: ReadonlySet<SentenceAt>): SentenceAt[][] {
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
      if (item !== null && telling.has(item)) {
        if (eventful) close();
        // "94% of arrivals within ten minutes" in a bullet before it is another matter.
        else if (current.some((other) => (other.block.list?.depth ?? 0) > 0)) {
          current = current.filter((other) => (other.block.list?.depth ?? 0) === 0);
          words = new Set();
          heard = 0;
          dated = false;
        }
      }
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
      // "By March 2026 it is home in the bag": how it went on.
      !/^\W*by\b/i.test(textOf(from)) &&
      from.reading.dates.some(
        (date) => !date.excluded && date.start >= sentence.span.start && date.start - sentence.span.start < 18,
      );
    if (eventful && hasEvent && isPair(from) && current.some(isPair)) close();
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

/** "Parents also asked for …, and we arranged it": asked and answered within one sentence. */
const isPair = ({ sentence: { said, events } }: SentenceAt): boolean =>
  said.some((one) => events.some(({ verb }) => one.end <= verb.start + 1));

const COMMON = new Set(
  "the and for with that this from were was had has have our their they them been into onto over after before when then than each both also all who which while about there".split(
    " ",
  ),
);
/** The longer words of a text, cut to what their forms share. */
export function contentWords(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:s|es|ed|ing)$/, "")),
  );
}

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
export function continuation(units: readonly Unit[], u: number, taken: ReadonlySet<SentenceAt>): SentenceAt[] {
  const unit = units[u];
  if (!unit || unit.kind === "row" || (unit.kind === "item" && unit.list !== null)) return [];
  const out: SentenceAt[] = [];
  for (let n = u + 1; n < units.length && n <= u + 2; n++) {
    const next = units[n];
    const [first] = next?.sentences ?? [];
    if (
      !next ||
      !first ||
      next.under !== unit.under ||
      next.kind === "row" ||
      taken.has(first) ||
      opensAnew(unit, next)
    )
      break;
    const testimony = next.sentences.every(({ sentence }) => sentence.quoted);
    if (testimony) {
      out.push(...next.sentences);
      continue;
    }
    if (next.kind === "item" && next.list !== null) break;
    if (!(first.sentence.refersBack || reportsResult(first)) || first.sentence.events.some((event) => !event.answer))
      break;
    if (MORE.test(textOf(first)) || first.sentence.mood === "promise" || has(first.sentence, "claim")) break;
    for (const from of next.sentences) {
      if (from.sentence.events.some((event) => !event.answer)) break;
      out.push(from);
    }
    break;
  }
  return out;
}

/** "The work has also brought about …": of the whole, and not of what was just told. */
const MORE =
  /^(?:the|this|our) (?:[a-z]+ )?(?:work|project|scheme|service|programme|garden)s? (?:has|have|had) also\b/i;

/** Under labels of their own, two paragraphs tell of two things. */
const opensAnew = (one: Unit, next: Unit): boolean =>
  [one, next].every(({ blocks: [block] }) => block !== undefined && block.text.label !== null);

/** A figure with nothing else to tell: "At the re-audit in January 2026, 74 of 80 sheets had been done with the person." */
function reportsResult({ sentence }: SentenceAt): boolean {
  return (
    sentence.signals.some((signal) => signal.kind === "measure" && signal.value !== "loose") &&
    !has(sentence, "claim") &&
    !has(sentence, "gathered") &&
    // "A questionnaire was left in each locker, and 88 of 131 came back."
    !(has(sentence, "consultation") && has(sentence, "handled"))
  );
}
