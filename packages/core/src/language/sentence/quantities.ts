import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import { NUMBER_WORD, overlaps, type Words } from "./context.js";

/** A number that counts or measures something: not a date, a clock time, an age, a name's number. */
export interface Quantity extends Span {
  /** Token index of the number. */
  readonly at: number;
  readonly form: "percent" | "money" | "count" | "none";
  /** What stands right after it, up to five words, folded. */
  readonly of: string;
}

const NAMES_NUMBER =
  /^(?:ward|year|years|phase|lot|band|stage|level|route|column|room|house|block|floor|unit|grade|type|tier|section|part|appendix|table|figure|annex|question|no|number|page|version|plot|crew|bay|platform|block|key|step|example|item|article|regulation|schedule|form|iso|bs|en|ng|cg|ppn|aged|age|drawing|case|session|minute|sheet|volume|chapter|paragraph|para|slide|site|zone|district|area|cohort|group|class|junction|gate|bus|line)$/;
const NONE = /^(?:none|nil|zero|nobody)$/;

/** Quantities of a sentence in order. */
export function readQuantities({ tokens, dates, own }: Words): Quantity[] {
  const found: Quantity[] = [];
  for (const [n, token] of tokens.entries()) {
    if (own[token.start] === " " || dates.some((date) => overlaps(date, token))) continue;
    const before = tokens[n - 1];
    const next = tokens[n + 1];
    const after = tokens[n + 2];
    const of = tokens
      .slice(n + 1, n + 6)
      .map((other) => other.text)
      .join(" ");
    const form = formOf(token.text, token.kind, before?.text ?? "", next?.text ?? "");
    if (!form) continue;
    if (before && NAMES_NUMBER.test(before.text.replace(/(?<=[a-z]{2})s$/, ""))) continue;
    // "Gates 2 to 9".
    if (
      /^(?:to|and)$/.test(before?.text ?? "") &&
      tokens[n - 2]?.kind === "number" &&
      NAMES_NUMBER.test((tokens[n - 3]?.text ?? "").replace(/(?<=[a-z]{2})s$/, ""))
    )
      continue;
    if (form === "count" && token.kind === "number" && /^(?:am|pm|o'clock)$/.test(next?.text ?? "")) continue;
    if (form === "count" && /^(?:19|20)\d\d$/.test(token.text) && !(next?.kind === "word" && /s$/.test(next.key)))
      continue;
    // "11-to-14-year-olds", "24/7", "50/50", "aged 14 to 16".
    if (next?.text === "/" && after?.kind === "number") continue;
    if (before?.text === "/" || /\dx$/.test(before?.text ?? "")) continue;
    if (
      before?.capital &&
      token.kind === "number" &&
      n > 1 &&
      !/^(?:from|to|of|in|by|at|and|or|between)$/.test(before.text) &&
      next?.kind !== "word"
    )
      continue;
    found.push({ start: token.start, end: token.end, at: n, form, of });
  }
  return found;
}

function formOf(text: string, kind: string, before: string, next: string): Quantity["form"] | null {
  if (kind === "number") {
    if (/^[£$€]/.test(text)) return "money";
    if (/^\d+[a-z]/.test(text) && !/^\d+(?:\.\d+)?(?:k|m|st|nd|rd|th|g|kg|mg|ml|km|cm|mm|kwh|mwh|mph|mbps)$/.test(text))
      return null;
    if (/%$/.test(text) || /^(?:%|percent|per|points?)$/.test(next)) return "percent";
    if (
      /(?:am|pm|st|nd|rd|th)$/.test(text) ||
      (/^\d{1,2}\.\d\d$/.test(text) === true && /^(?:at|from|to|until|by|before|after)$/.test(before))
    )
      return null;
    return "count";
  }
  if (kind !== "word") return null;
  if (
    NONE.test(text) ||
    (text === "no" &&
      /s$|^(?:one|complaint|incident|[a-z]+)$/.test(next) &&
      /^(?:now|since|and|,|to|with|there|were|was|:)$/.test(before))
  )
    return "none";
  if (/^(?:both|several)$/.test(text)) return null;
  if (NUMBER_WORD.test(text)) return /^per$/.test(next) ? "percent" : "count";
  // "Half past ten", "half expected it".
  if (text === "half" && /^(?:past|expected|hoped|feared|asleep|way|hidden|believed|wanted|minded|joking)$/.test(next))
    return null;
  if (
    /^(?:half|third|quarter|fifth|tenth|thirds|quarters)$/.test(text) &&
    !/^(?:an?|the) (?:hour|term|year)/.test(next)
  )
    return "percent";
  return text === "one" && /^(?:it|was|to|were|and|now|:|,|only|just|is|from|,)$/.test(before) ? "count" : null;
}

/** Verbs of settings: what was set before and is set now is the change, not its result. */
export const SETS =
  /^(?:bring forward|bring down|move|change|extend|shorten|lengthen|put back|widen|double|set|switch)$/;

/** What is counted, in one word. */
const NOUN = /^[a-z-]+s\b/;

const CUE =
  /\b(?:before|beforehand|after|afterwards|since|now|then|against|compared|previous|previously|earlier|later|last (?:year|term|winter|summer|spring|autumn|month|quarter)|the year before|a year (?:ago|earlier|before)|once|used to|had been|where|instead of|rather than|so far|to date|this (?:year|time|term|spring|summer|autumn|winter)|that (?:year|winter|summer)|at the start|at the end|at first|to begin with|(?<!\b(?:[a-z]+ed|took|put|set|made|held|gave|sat|got|cut|stood|broke|drawn|drew|taken|given|roll|sign) )(?:down|up(?! to\b))|on (?:the )?old|on (?:the )?new|under the (?:old|new)|formerly|today|by the end|this time|following|same (?:months?|period|week|weeks|quarter|term))\b/;

/**
 * A before and after: two quantities of one form set against each other by time ("61 in January, 9 in May", "seven, now
 * three", "22% before, 58% since"). Quantities that the change itself is made of do not count.
 */
export function comparisonIn(words: Words, quantities: readonly Quantity[], events: readonly Event[]): Span | null {
  const { own, dates, tokens } = words;
  const free = quantities.filter(
    (one) =>
      one.form !== "money" &&
      !events.some(
        (event) =>
          event.verb.end <= one.start &&
          one.start < event.span.end &&
          (event.byBidder || (event.passive && SETS.test(event.lemma))),
      ),
  );
  for (let n = 0; n + 1 < free.length; n++) {
    const [one, other] = [free[n], free[n + 1]];
    if (!one || !other || (one.form !== other.form && other.form !== "none" && one.form !== "none")) continue;
    // "Two vans …, and on the four days": of different things.
    const [of, ofOther] = [NOUN.exec(one.of)?.[0], NOUN.exec(other.of)?.[0]];
    if (of && ofOther && of !== ofOther && NUMBER_WORD.test(tokens[one.at]?.text ?? "")) continue;
    const between = own.slice(one.end, other.start);
    if (/[.!?]\s/.test(between) || between.length > 110) continue;
    const tail = own.slice(other.end, Math.min(own.length, other.end + 45));
    const lead = own.slice(Math.max(0, one.start - 30), one.start);
    const datedFirst = dates.some((date) => date.start >= one.end && date.end <= other.start + 1);
    const datedSecond = dates.some((date) => date.start >= other.end && date.start < other.end + 45);
    const joined =
      /^\W*(?:[a-z'-]+ ){0,4}?(?:to|down to|up to)\W*(?:just |only |about |under |over |fewer than |more than )*$/.test(
        between,
      ) && /\b(?:from|fell|rose|dropped|climbed|went|down|up|moved|grew|cut|came down|gone)\b/.test(lead);
    const cue = CUE.test(between) || CUE.test(tail) || (datedFirst && datedSecond);
    if (!(cue || joined)) continue;
    // "12 sessions before Christmas and 14 after": things put on are counted, not compared.
    if (
      events.some(
        (event) => event.kind === "activity" && event.span.start <= one.start && other.end <= event.span.end + 2,
      )
    )
      continue;
    const last = tokens[other.at];
    return { start: one.start, end: last?.end ?? other.end };
  }
  return null;
}
