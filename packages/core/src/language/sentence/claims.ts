import type { Span } from "../../draft/draft.js";
import { notClaims } from "../phrases/not-claims.js";
import { matches, occurs } from "../phrases/phrase.js";
import { claimClauses } from "./claim-clauses.js";
import { type Add, overlaps, type Words } from "./context.js";

/** Claims: values and generic involvement, in the bidder's own voice, not of the past (RULEBOOK 6.1). */
export function readClaims(words: Words, statute: boolean, add: Add): void {
  const { own } = words;
  if (statute || occurs(notClaims.spending, own) || occurs(notClaims.definition, own) || /\?\s*$/.test(own)) return;
  const clauses = claimClauses(words);
  if (clauses.length === 0) return;
  const places = matches(notClaims.place, own);
  const taken: Span[] = [];
  for (const clause of clauses) {
    const isPlace = clause.family === "value" && places.some((place) => overlaps(place, clause));
    if (isPlace || SPECIFIC.test(own.slice(clause.start, clause.end))) continue;
    const whole = clauseAround(own, clause);
    if (taken.some((known) => overlaps(known, whole))) continue;
    taken.push(whole);
    add("claim", whole, clause.family);
  }
}

/** An occasion, a method or a count makes involvement particular. */
const SPECIFIC =
  /\b(?:every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|week|quarter|fortnight|six|four|two|eight|twelve)|monthly|weekly|quarterly|(?:after|before|following) (?:each|every|any) (?!stage|step|turn|decision)[a-z]+|fortnightly|termly|twice a|once a|within \d|\d+ (?:times|people|residents|tenants|hours|days|weeks)|before (?:the|each|any|every) [a-z]+ (?:is|are)|at (?:the|each) [a-z-]+ (?:meeting|review|panel|walkabout|huddle|handover))\b/;

/** The clause that holds a frame: from the mark or "and we" before it to the one after it. */
export function clauseAround(text: string, found: Span): Span {
  let start = 0;
  let end = text.length;
  const before = text.slice(0, found.start);
  const marks = [
    ...before.matchAll(
      /[;:.(\n]\s|, (?:and|but|so|which|because) (?:we|our|the|it|they)\b|, (?:so|but|and) | and (?=(?:we|our|they|it)\b)| (?:but|so|because|which) /g,
    ),
  ];
  const last = marks[marks.length - 1];
  if (last)
    start =
      last.index +
      (/^[;:.(\n]/.test(last[0])
        ? last[0].length
        : /^, (?:and|but|so|which|because) (?:we|our|the|it|they)/.test(last[0])
          ? last[0].search(/(?:we|our|the|it|they)\b/)
          : last[0].length);
  const after = text.slice(found.end);
  const close = after.search(
    /[;:)]|, (?:and|but|so|which|because|where|while|with) | (?:and|but) (?:we|our|they|it|the) |\.\s*$|[.!?]["']?\s*$| - /,
  );
  if (close >= 0) end = found.end + close;
  while (start < found.start && /[\s"',(-]/.test(text[start] ?? "")) start++;
  while (end > found.end && /[\s.,"'-]/.test(text[end - 1] ?? "")) end--;
  return { start: Math.min(start, found.start), end: Math.max(end, found.end) };
}
