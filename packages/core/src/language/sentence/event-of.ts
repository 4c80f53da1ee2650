import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { holds, textOf, tokenSpan, WE, type Words } from "./context.js";

/** The event that a verb tells, with its clause and who acted; null for a mishap. `until` is where its object ends, where the next verb goes on with it. */
export function eventOf(words: Words, group: VerbGroup, kind: Event["kind"], until?: number): Event | null {
  const { tokens, own } = words;
  const [from, to] = group.subject;
  const by = group.passive
    ? tokens.slice(group.last, group.object[1]).findIndex((token) => /^(by|with|alongside)$/.test(token.text))
    : -1;
  const agent: readonly [number, number] = group.passive
    ? by >= 0
      ? [group.last + by, group.object[1]]
      : [0, 0]
    : group.subject;
  const first = from < to && from <= group.first ? from : group.first;
  const clause = withQuote(
    words,
    tokenSpan(
      tokens,
      first,
      Math.max(group.last, trimObject(words, until ? { ...group, object: [group.object[0], until] } : group)),
    ),
  );
  const verb = tokenSpan(tokens, group.first, group.last);
  if (!clause || !verb || MISHAP.test(own.slice(clause.start, clause.end))) return null;
  const byGroup = holds(words, "group", agent) && !AUTHORITY.test(textOf(words, agent));
  const people =
    holds(words, "people", agent) &&
    !/^(?:the |these |those |many |several |[a-z]+ )?(?:requests?|complaints?|suggestions?|feedback|comments?|concerns?|ideas?|views|grumbles?|queries|petitions?) (?:from|of|by)\b/.test(
      textOf(words, agent),
    );
  const bidder =
    holds(words, "bidder", agent) ||
    holds(words, "role", agent) ||
    tokens.slice(agent[0], agent[1]).some((token) => WE.test(token.text));
  const subject = textOf(words, group.subject);
  return {
    span: clause,
    kind,
    answer: false,
    lemma: group.lemma,
    verb,
    subject: from < to ? tokenSpan(tokens, from, to) : null,
    byPeople: people || byGroup || (!group.passive && SPEAKERS.test(subject) && !isToldTo(own, subject)),
    byBidder: bidder || (words.elliptic && from >= to),
    byGroup:
      (byGroup && !bidder) ||
      /^(?:it|they|its members|the (?:panel|group|board|forum|council|committee))$/.test(subject),
    passive: group.passive,
  };
}

/** "The Council reopened it": no group of people, unless they were named as one before. */
const AUTHORITY = /^(?:\W*(?:and|so|then|by) )?the (?:(?:borough|county|city|district|town|parish) )?council$/;

/** 'Stopped using the word "challenging"': a clause that stops at an opening quotation mark holds what is quoted. */
function withQuote({ quotes }: Words, clause: Span | null): Span | null {
  const quote = clause && quotes.find(({ start, end }) => start === clause.end && end - start < 60);
  return quote ? { start: clause.start, end: quote.end + 1 } : clause;
}

/** "Several mothers told our driver that …, so he moved it": one who was told, not those who spoke. */
const isToldTo = (own: string, subject: string): boolean =>
  /^(?:\W*(?:and|so|then) )?(?:he|she)$/.test(subject) &&
  /\b(?:told|asked|rang|wrote to|complained to|informed) (?:our|the|a|an) [a-z]/.test(own);

/** They who spoke, taken up again: "he and Sue", "those nine and the finance officer". */
const SPEAKERS =
  /^(?:\W*(?:and|so|then) )?(?:he|she|they|both|each|all of them|(?:the |those |these |all )?(?:same )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: of (?:them|(?:those|the|these)(?: [a-z]+)?))?)(?= and\b| ?,|$)|\band (?:(?:[a-z]+|\d+) of (?:them|those)|(?:those|these|the (?:same|other)) (?:two|three|four|five|six|seven|eight|nine|ten|\d+))$/;

/** Told as a failure: a lesson, not an example. */
const MISHAP =
  /\b(?:(?:days?|weeks?|months?|hours?|minutes?) late|too (?:late|early|soon|long|small|quickly|few)|by mistake|in error|wrongly|badly|unlawfully|without (?:asking|telling|consulting)|never)\b/;

/** The clause's end: before ", and we", ", so", "which" and the like. */
export function trimObject({ tokens }: Words, group: VerbGroup): number {
  let end = group.object[1];
  for (let i = group.object[0]; i < group.object[1]; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (
      (token?.text === "," && next && /^(and|so|but|which|who|when|because|while|with)$/.test(next.text)) ||
      (token && /^(because|so|while|although|which)$/.test(token.text))
    ) {
      end = i;
      break;
    }
  }
  while (end > group.last && /^(and|but|,|-|who|which|that|then|so)$/.test(tokens[end - 1]?.text ?? "")) end--;
  while (end > group.last && tokens[end - 1]?.kind === "mark" && !/^[%)"']$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}
