import type { Span } from "../../draft/draft.js";
import { involvementFrames, notClaims, VALUE, valueFrames } from "../phrases/claims.js";
import { matches, occurs, phrases } from "../phrases/phrase.js";
import { claimClauses } from "./claim-clauses.js";
import { type Add, overlaps, type Words } from "./context.js";

const VALUES = phrases(VALUE);

/** Claims: value frames and generic involvement, in the bidder's own voice, not of the past. */
export function readClaims(words: Words, statute: boolean, add: Add): void {
  const { own, mood } = words;
  if (statute || occurs(notClaims.spending, own) || occurs(notClaims.definition, own) || /\?\s*$/.test(own)) return;
  const places = matches(notClaims.place, own);
  const clauses: Span[] = [];
  const take = (found: Span, value: string): void => {
    if (places.some((near) => overlaps(near, found))) return;
    if (
      /\b(?:not|never|no longer|don't|doesn't|isn't|aren't|cannot|hardly|once|used to|if) (?:[a-z]+ )?$/.test(
        own.slice(Math.max(0, found.start - 18), found.start),
      ) &&
      !/never (?:compromise|lose|forget|waver|fail|stop)/.test(own.slice(found.start, found.end))
    )
      return;
    if (
      /\b(?:do not|does not|don't|doesn't|is not|are not|isn't|aren't|cannot) (?:claim|pretend|say|always|yet)?/.test(
        own.slice(found.start, found.end),
      ) &&
      !/not (?:just|simply|only|merely|a|an|negotiable)/.test(own.slice(found.start, found.end))
    )
      return;
    const clause = clauseAround(own, found);
    if (clauses.some((known) => overlaps(known, clause))) return;
    clauses.push(clause);
    // A name read as "we" gets its own letters back.
    const named = /^\s+(?=we\b)/.exec(own)?.[0].length ?? 0;
    add("claim", clause.start === named && named > 0 ? { start: 0, end: clause.end } : clause, value);
  };
  const promised = mood === "promise" && !/\b(?:passionate|committed|believe|heart|dna|pride)\b/.test(own);
  for (const frame of promised ? [] : valueFrames) {
    for (const found of matches(frame.pattern, own)) {
      const clause = clauseAround(own, found);
      const after = own.slice(found.start, Math.max(clause.end, found.end));
      const before = own.slice(clause.start, found.start);
      if (frame.value === "after" && !occurs(VALUES, after)) continue;
      if (
        frame.value === "before" &&
        !occurs(VALUES, before) &&
        !(/^\s*(?:it|this|that|they|these|and|which)?\s*$/.test(before) && occurs(VALUES, own)) &&
        !ABSTRACT.test(before)
      )
        continue;
      take(found, "value");
    }
  }
  for (const found of claimClauses(words)) {
    if (SPECIFIC.test(own.slice(found.start))) continue;
    take(found, found.family);
  }
  for (const frame of promised ? [] : involvementFrames) {
    for (const found of matches(frame, own)) {
      if (SPECIFIC.test(own.slice(found.start))) continue;
      take(found, "involvement");
    }
  }
}

const ABSTRACT =
  /\b(?:belief|principle|approach|attitude|value|spirit|idea|conviction|philosophy|commitment|they|it|that|this)s?\s*$/;
/** An occasion, a method or a count makes involvement particular. */
const SPECIFIC =
  /\b(?:every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|week|quarter|fortnight|six|four|two|eight|twelve)|monthly|weekly|quarterly|fortnightly|termly|twice a|once a|within \d|\d+ (?:times|people|residents|tenants|hours|days|weeks)|before (?:the|each|any|every) [a-z]+ (?:is|are)|at (?:the|each) [a-z-]+ (?:meeting|review|panel|walkabout|huddle|handover))\b/;

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
