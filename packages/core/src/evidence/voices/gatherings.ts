import { isInert } from "../../language/sentence/deeds.js";
import { type Event, has, ofKind, type Sentence, type Signal } from "../../language/signals.js";
import { windowOf } from "../claims.js";
import type { At, SentenceAt, Unit } from "../evidence.js";
import { place, textOf } from "../evidence.js";
import { CO_PRODUCES } from "../told-events.js";
import { settles } from "./settles.js";

/** Feedback gathered, and whether anything was done about it in its window (RULEBOOK 7, feedback-without-action). */
export function readGatherings(
  units: readonly Unit[],
  taken: ReadonlySet<SentenceAt>,
  runs: readonly (readonly SentenceAt[])[],
): (At & { acted: boolean })[] {
  const found: (At & { acted: boolean })[] = [];
  for (const unit of units) {
    const gathered = unit.sentences.find(gathers);
    const signal = gathered && ofKind(gathered.sentence, "gathered")[0];
    if (!gathered || !signal) continue;
    // A labelled example answers for itself under another label.
    if (taken.has(gathered) && runs.some((run) => run.includes(gathered))) continue;
    const start = unit.sentences.indexOf(gathered);
    const acted =
      // A survey after a change is how the change was checked.
      unit.sentences.slice(0, start).some(isDeed) ||
      gathered.sentence.events.some(
        (event) => isChange(gathered.sentence, event) && event.verb.end <= signal.span.start,
      ) ||
      checksOwn(gathered, wordsAt(gathered, signal)) ||
      actsWithin(gathered, wordsAt(gathered, signal)) ||
      unit.sentences.slice(start + 1).some((from) => isAction(from) || keepsPromise(from)) ||
      relatedWindow(units, unit, gathered, runs).some((from) => isAction(from) || keepsPromise(from));
    found.push({ ...place(gathered, signal.span), acted });
  }
  return found;
}

/** Feedback is gathered, and called nothing else. */
const gathers = (from: SentenceAt): boolean =>
  has(from.sentence, "gathered") &&
  // A survey that is called co-production is spoken of as that.
  ofKind(from.sentence, "co-production").every(({ value }) => value !== "") &&
  // "Shopkeepers get asked for their views on whatever we do" is a claim.
  !(IN_GENERAL.test(textOf(from)) && ofKind(from.sentence, "claim").some(({ value }) => value === "involvement"));

const IN_GENERAL =
  /\b(?:whatever|everything|anything|all (?:that )?(?:we|of our|our)|every (?:aspect|stage|decision|part|plan|step))\b/i;

/** An "it" that refers to nothing: "It is a matter of record that …". */
const EXPLETIVE = /^it (?:is|was) (?:a|an|the|in|on|only|not|worth|important|clear|our|with)\b/i;

/** The blocks after its own that go on about it: the window of 3.2, where it refers back. */
function relatedWindow(
  units: readonly Unit[],
  unit: Unit,
  gathered: SentenceAt,
  runs: readonly (readonly SentenceAt[])[],
): SentenceAt[] {
  const window = windowOf(units, unit, gathered, runs).filter((from) => !unit.sentences.includes(from));
  const [opening] = window;
  if (!opening) return [];
  const goesOn =
    (opening.sentence.refersBack && !EXPLETIVE.test(opening.block.text.plain.slice(opening.sentence.span.start))) ||
    (has(opening.sentence, "action") && opening.sentence.said.length === 0) ||
    units[opening.unit]?.kind === "item" ||
    runs.some((run) => run.includes(opening)) ||
    /:\s*$|\b(?:as shown|shown|set out|listed|table) below\b|\bas follows\b/.test(
      unit.blocks[unit.blocks.length - 1]?.text.plain ?? "",
    );
  return goesOn ? window : [];
}

/** What people add or leave is what they say. */
const isSaying = (event: Event): boolean => event.byPeople && /^(?:add|leave|send|suggest|offer)\b/.test(event.lemma);

/** A change that is more than the handling of what was handed in. */
const isChange = (sentence: Sentence, event: Event): boolean =>
  event.kind === "change" &&
  // "Six of those parents and our counsellor made a film": whatever the verb, the two did it.
  (!isInert(event.lemma) || (event.byPeople && event.byBidder)) &&
  !isSaying(event) &&
  !ofKind(sentence, "handled").some((span) => span.span.start < event.verb.end && event.verb.start < span.span.end);

/** "We co-designed the slots. A form went out …": what the survey is called is not what was done about it. */
const isDeed = ({ sentence }: SentenceAt): boolean =>
  sentence.events.some((event) => isChange(sentence, event) && !CO_PRODUCES.test(event.lemma)) ||
  has(sentence, "you-said");

/** Something done, decided or refused. */
const isAction = (from: SentenceAt): boolean =>
  has(from.sentence, "action") ||
  has(from.sentence, "deed") ||
  // "The Group looked at three ideas and chose one."
  (has(from.sentence, "changed") && has(from.sentence, "influence")) ||
  settles(from) ||
  isDeed(from);

const keepsPromise = ({ sentence }: SentenceAt): boolean => sentence.mood === "promise" && !has(sentence, "soft");

/** "We reset the boxes and went back to the four to see whether they were content": the check after a change. */
const checksOwn = ({ sentence }: SentenceAt, at: number): boolean =>
  ofKind(sentence, "checked-back").some((back) =>
    sentence.events.some((event) => isChange(sentence, event) && event.verb.start < Math.min(at, back.span.end)),
  );

/** In the sentence that gathers, what is done comes after the asking. */
function actsWithin(from: SentenceAt, at: number): boolean {
  const { sentence } = from;
  return (
    has(sentence, "action") ||
    // "They read each complaint and may call back any decision."
    (has(sentence, "influence") && MAY_DECIDE.test(textOf(from))) ||
    has(sentence, "you-said") ||
    settles(from, at) ||
    ofKind(sentence, "deed").some((signal) => signal.span.start > at) ||
    sentence.events.some((event) => isChange(sentence, event) && !event.answer && event.verb.start > at)
  );
}

const MAY_DECIDE =
  /\b(?:may|can) (?:call (?:back|in)|refuse|veto|stop|halt|overrule|overturn|decide|reject|send back|amend)\b/;

/** Where the words for what was gathered stand within their clause. */
function wordsAt({ block }: SentenceAt, signal: Signal): number {
  const at = block.text.plain.slice(signal.span.start, signal.span.end).toLowerCase().indexOf(signal.value);
  return signal.span.start + Math.max(at, 0);
}
