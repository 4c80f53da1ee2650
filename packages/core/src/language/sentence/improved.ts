import type { Span } from "../../draft/draft.js";
import { bettered, praised } from "../phrases/betterment.js";
import { matches } from "../phrases/phrase.js";
import { type Add, holds, textOf, tokenSpan, type Words } from "./context.js";

/** Improvement and praise told in words. */
export function readImproved(words: Words, add: Add): void {
  const { own } = words;
  for (const found of moved(words)) add("improved", found);
  for (const [kind, pattern] of [
    ["improved", bettered],
    ["praise", praised],
  ] as const)
    for (const found of matches(pattern, own)) {
      // "They are shorter and use first names": what was made is like, not what it did.
      if (
        /^\W*(?:they|it) (?:are|is|'s|'re) (?:now |much )?(?:shorter|lighter|smaller|larger|bigger|simpler|clearer|brighter|newer|softer)\b/.test(
          own,
        )
      )
        continue;
      const after = own.slice(found.end);
      // "Quieter than people suppose", "was born at home".
      if (
        /^ than (?:[a-z]+ ){1,3}?(?:suppose|think|thought|expect|expected|imagine|assume|realise|might|would)\b/.test(
          after,
        )
      )
        continue;
      if (EVERYWHERE.test(after)) continue;
      // "We were pleased to host the visit."
      if (/\b(?:pleased|delighted|glad|proud|happy)$/.test(own.slice(found.start, found.end)) && /^ to\b/.test(after))
        continue;
      if (/\bborn\b|^makes? for\b/.test(own.slice(found.start, found.end))) continue;
      // "Courtesy has been impressed upon every officer".
      if (/\bimpressed$/.test(own.slice(found.start, found.end)) && /^ (?:up)?on\b/.test(after)) continue;
      // "Results are broken down by depot".
      if (/\bbroken down$/.test(own.slice(found.start, found.end))) continue;
      if (isAskedFor(own, found)) continue;
      if (/\b(?:would|could|should|'d)\b/.test(own.slice(found.start, found.end))) continue;
      const before = own.slice(Math.max(0, found.start - 24), found.start);
      const unreal = /\b(?:would|could|should|will|can|may|might|must|to|not|never|no longer|if) (?:[a-z]+ )?$/.test(
        before,
      );
      // "Was set up to bring carers closer": what for.
      if (
        /\b(?:set up|founded|formed|established|created|launched|designed|meant|intended|there) to [a-z ]{0,20}$/.test(
          own.slice(0, found.start),
        ) ||
        /\b(?:set up|founded|formed|established|created|launched) to\b/.test(own.slice(found.start, found.end))
      )
        continue;
      // "We cannot yet show that they use the department less".
      if (
        /\b(?:cannot|can't|could not|do not|don't) (?:yet )?(?:show|say|prove|claim|tell|know)\b/.test(
          own.slice(0, found.start),
        )
      )
        continue;
      if (unreal && !/prov(?:ed|en|ing|es) to be $/.test(before)) continue;
      add(kind, found);
    }
}

/** What moved for everybody is nobody's doing. */
const EVERYWHERE =
  /^ (?:(?:across|throughout|over) the (?:industry|sector|country|region|world|market|board)|nationally|nationwide)\b/;

/** Verbs that say by themselves that something got better or worse. */
const MOVES =
  /^(?:improve|rise|fall|drop|increase|decrease|decline|climb|soar|ease|lessen|shrink|shorten|come down|go up|go down|grow|pick up|recover|dwindle|plummet|tumble|rocket|tail off|level off|reduce|strengthen|progress|thrive|flourish|blossom|bloom|rocket)$/;

/** "Attendance at school improved", "energy use came down": something moved, and nothing says how far. */
function moved(words: Words): Span[] {
  const { groups, own, tokens } = words;
  return groups.flatMap((group) => {
    if (!/past|perfect/.test(group.tense) || group.negated || group.subordinate || !MOVES.test(group.lemma)) return [];
    if (
      /\b(?:prices?|costs?|rents?|wages?|salar(?:y|ies)|tax(?:es)?|thresholds?|demand|inflation|bills?|temperatures?|levels? of need)\b/.test(
        textOf(words, group.subject),
      ) &&
      /^(?:rise|increase|climb|soar|go up|grow|rocket|pick up)$/.test(group.lemma)
    )
      return [];
    if (
      group.subject[0] >= group.subject[1] ||
      holds(words, "bidder", group.subject) ||
      holds(words, "group", group.subject)
    )
      return [];
    // "A wall came down in the storm."
    if (
      /\b(?:walls?|trees?|roof|ceiling|branch|bridge|fences?|lines?|tide|river|water|sun|temperature|curtain|signs?|poles?)$/.test(
        textOf(words, group.subject),
      )
    )
      return [];
    const rest = textOf(words, group.object);
    if (EVERYWHERE.test(` ${rest}`)) return [];
    if (
      !group.passive &&
      !/^(?:$|[.,;:!)]|and\b|since|after|as|so (?:much|far|well|greatly)|hugely|a lot|again|too|at|across|in|for|over|on|by (?!\d|[a-z]+ (?:per|point))|sharply|markedly|significantly|dramatically|steadily|noticeably|greatly|considerably)/.test(
        rest,
      )
    )
      return [];
    const found = tokenSpan(tokens, group.subject[0], group.last);
    return found &&
      !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|third|none)\b/.test(
        own.slice(found.start, found.end) + rest,
      )
      ? [found]
      : [];
  });
}

/** "said it would be better if": what people ask for is no result. */
function isAskedFor(own: string, found: Span): boolean {
  return /\b(?:asked|wanted|request(?:ed)?|hoped|wished|need(?:ed)?|called|calls) (?:for|to|that)?\b[^.;]{0,40}$/.test(
    own.slice(0, found.start),
  );
}
