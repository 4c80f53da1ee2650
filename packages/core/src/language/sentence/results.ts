import type { Span } from "../../draft/draft.js";
import { matches } from "../phrases/phrase.js";
import { measuredPatterns, peopleOutcome } from "../phrases/results.js";
import type { Event } from "../signals.js";
import { type Add, tokenSpan, type Words } from "./context.js";
import { readImproved } from "./improved.js";
import { dateOnly, isMeasure, type Numbers } from "./measures.js";
import { readLooseNumbers, readOutputs } from "./outputs.js";
import { comparisonIn, readQuantities } from "./quantities.js";
import { readSourced } from "./sourced.js";

/** What came of it: measures, sourced words, improvement words, praise, and counts of what was put on. */
export function readResults(words: Words, events: readonly Event[], add: Add): void {
  const { own, mood, quoted, tokens, hits, dates } = words;
  if (mood === "promise" || mood === "hypothetical") return;
  const listed = (list: string): Span[] =>
    (hits.get(list) ?? [])
      .map((hit) => tokenSpan(tokens, hit.from, hit.to))
      .filter((found): found is Span => found !== null);
  const numbers: Numbers = { own, dates, events, outcomes: listed("outcome"), outputs: listed("output") };
  if (NUMERIC.test(own)) {
    for (const { shape, pattern } of measuredPatterns)
      for (const found of matches(pattern, own)) {
        const text = own.slice(found.start, found.end);
        // "pick-up is within ten minutes": half a word.
        if (own[found.start - 1] === "-") continue;
        // "The walk at Gaunt Fell".
        if (shape === "direction" && endsName(words, found)) continue;
        // "So that nobody gets caught short": what for.
        if (
          shape === "none" &&
          /\b(?:so|in order) that (?:[a-z]+ ){0,3}$/.test(own.slice(0, found.start)) &&
          !/\b(?:was|were|had|did)\b/.test(text)
        )
          continue;
        if (!dateOnly(text, found, dates) && isMeasure(shape, text, found, numbers)) add("measure", found, shape);
      }
    for (const found of matches(peopleOutcome, own)) {
      const text = own.slice(found.start, found.end);
      if (/\b(?:attended|came(?! back)|took part|participated|signed up|turned up)\b/.test(text)) continue;
      // "3,100 pupils were in the hall": where they were.
      if (
        / in$/.test(text) &&
        /^ (?:the|a|an|our) (?:hall|room|audience|crowd|stands|building|classroom|tent|theatre|church|square|park|field|playground)\b/.test(
          own.slice(found.end),
        )
      )
        continue;
      // "Nine afternoons in the betting shop": a place.
      if (/\b(?:the|a|an|our|their|this|that) (?:[a-z'-]+ )?(?:shop|walk|cook)$/.test(text)) continue;
      if (/^\W*[a-z\d,-]+ (?:years?|months?|weeks?|days?|hours?|minutes?)\b/.test(text)) continue;
      // "By autumn 2025 she had learned": a year counts nobody.
      if (/^(?:19|20)\d\d\b/.test(text) && dates.some((date) => date.start <= found.start && found.start < date.end))
        continue;
      if (events.some((event) => event.verb.start < found.end && event.verb.end > found.start)) continue;
      // "Two kits travel with each nurse": how it is done, and by no people.
      if (
        mood === "habitual" &&
        /\b(?:travel|walk|cook|shop|manage)$/.test(text) &&
        !(hits.get("people") ?? []).some(
          (hit) => (tokens[hit.from]?.start ?? 0) >= found.start && (tokens[hit.to - 1]?.end ?? 0) <= found.end,
        )
      )
        continue;
      if (!dateOnly(text, found, dates)) add("measure", found, "people");
    }
    const quantities = readQuantities(words);
    const comparison = comparisonIn(words, quantities, events);
    if (comparison) add("measure", comparison, "compared");
    readOutputs(numbers, add);
    readLooseNumbers(words, quantities, events, add);
  }
  readSourced(words, add);
  if (!quoted) readImproved(words, add);
}

/** Whether the first word of a find is the last of a name. */
function endsName({ tokens }: Words, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[at]?.capital === true && tokens[at - 1]?.capital === true;
}

const NUMERIC =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|third|quarter|no|none|nil|double|all|every|both|each|hundred|teen|ty\b|since/;
