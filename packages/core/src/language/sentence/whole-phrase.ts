import type { Span } from "../../draft/draft.js";
import { DETERMINERS, isAdverb, isBoundary, NOMINATIVE, PREPOSITIONS } from "../verbs/function-words.js";
import { overlaps, type Words } from "./context.js";

type Clause = Pick<Words, "tokens" | "dates" | "groups">;

/**
 * A count with all of what it counts and nothing of when: "supporting 73 school leavers" where only "supporting 73 school"
 * was found, "150 hours of volunteering" for "150 hours of", "three apprentices" for "three apprentices in 2025".
 */
export function wholeCount(clause: Clause, found: Span): Span {
  const { tokens, dates } = clause;
  const [from, last] = tokensOf(clause, found);
  if (last <= from) return found;
  let to = last;
  let of = tokens[to - 1]?.text === "of";
  for (;;) {
    // "140 of our drivers", "40 hours of debt advice".
    if (!of && tokens[to]?.text === "of" && goesOn(clause, to + 1)) {
      of = true;
      to++;
    } else if (goesOn(clause, to) && (of || !acts(clause, to, /gerund|participle/))) to++;
    else break;
  }
  while (
    to > from + 1 &&
    (dates.some((date) => overlaps(date, tokens[to - 1] as Span)) || STRAY.test(tokens[to - 1]?.text ?? ""))
  )
    to--;
  return { start: found.start, end: tokens[to - 1]?.end ?? found.end };
}

/** Words of improvement with the noun that they end in and the article that they begin with: "is a much safer place", "the head is delighted". */
export function wholePraise(clause: Clause, found: Span): Span {
  const { tokens } = clause;
  const [from, last] = tokensOf(clause, found);
  if (last <= from) return found;
  let to = last;
  while (to < last + 2 && goesOn(clause, to) && !acts(clause, to, /participle/)) to++;
  const before = tokens[from - 1];
  return {
    start:
      before && DETERMINERS.has(before.text) && !/^(?:that|which|this|both)$/.test(before.text)
        ? before.start
        : found.start,
    end: tokens[to - 1]?.end ?? found.end,
  };
}

function tokensOf({ tokens }: Clause, found: Span): readonly [from: number, to: number] {
  const from = tokens.findIndex((token) => token.end > found.start);
  const to = tokens.findIndex((token) => token.start >= found.end);
  return [Math.max(0, from), to < 0 ? tokens.length : to];
}

/** A word that a noun phrase may go on with. */
function goesOn({ tokens, dates }: Clause, i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === "word" &&
    !dates.some((date) => overlaps(date, token)) &&
    !PREPOSITIONS.has(token.text) &&
    !NOMINATIVE.test(token.text) &&
    !isBoundary(token) &&
    !isAdverb(token) &&
    !ENDS.test(token.text)
  );
}

/** A token of a verb, but for verbs of the tenses named. */
const acts = ({ groups }: Clause, i: number, but: RegExp): boolean =>
  groups.some(({ first, last, tense }) => first <= i && i < last && !but.test(tense));

/** Words that no noun phrase goes over: times, and what opens another phrase. */
const ENDS =
  /^(?:last|this|next|that|these|those|which|who|each|every|per|a|an|the|than|more|less|is|are|was|were|be|been)$/;
/** What is left hanging where a date has been taken off. */
const STRAY = /^(?:in|on|at|by|during|over|from|since|for|of|the|our|and|or|to|between|until|last|this|,)$/;
