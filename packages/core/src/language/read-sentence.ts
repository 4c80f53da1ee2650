import type { Span } from "../draft/draft.js";
import type { DateMention } from "./dates/index.js";
import type { Hit, Lexicon, VerbBook } from "./lexicon/index.js";
import { GENERIC_GROUP, involvementFrames, notClaims, VALUE, valueFrames } from "./phrases/claims.js";
import {
  action,
  challenge,
  checkedBack,
  consultationNoun,
  coProductionWord,
  gatheringNoun,
  gatheringVerb,
  joint,
  notCoProduction,
  power,
  spokenNoun,
  youSaid,
} from "./phrases/feedback.js";
import { COUNT } from "./phrases/numbers.js";
import { opensWindow, oversight, refersBack, sourceVerb, trigger, vagueOften, vagueRegular } from "./phrases/others.js";
import { matches, occurs, phrases } from "./phrases/phrase.js";
import { future, hypothetical, promiseMeasure, promiseTime, softVerb } from "./phrases/promises.js";
import { improvedPatterns, measuredPatterns, peopleOutcome } from "./phrases/results.js";
import { ownVoice, quotedSpans } from "./quotes.js";
import type { Event, Mood, Sentence, Signal, SignalKind } from "./signals.js";
import type { Tagger } from "./tagger.js";
import { type Token, tokenise } from "./tokens.js";
import { readVerbGroups, type VerbGroup } from "./verb-groups.js";

/** Everything the reading of a sentence needs that is not in the sentence. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly verbs: VerbBook;
  readonly tagger: Tagger;
}

/** Where a sentence stands, so far as it changes how it is read. */
export interface Place {
  /** The subject may be left out: a bullet, a table cell, the text after a label. */
  readonly elliptic: boolean;
  /** In a block of a person's quoted words. */
  readonly quoted: boolean;
}

const VALUES = phrases(VALUE);
const GENERIC_PEOPLE = phrases(GENERIC_GROUP);
const COUNTED = phrases(
  `(?:${COUNT}|both|several of|a dozen|a handful of|half of|a third of|most of|all) (?:of )?(?:the |our |those |these |his |her |their |whose )?`,
);
const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sister|Father|Rev|Cllr|Councillor|Sir|Dame)\.? [A-Z]|(?<![.!?:]\s|^|["“‘'(])\b[A-Z][a-zé]+ [A-Z][a-zé]+(?=,| (?:said|told|and|who|from|has|rang|will|leads?|chairs?|led|ran|then|in|at|asked|rewrote|agreed|designed|chose)\b)|\b[A-Z]\.?(?=,? (?:who|aged|swapped|told|said|now|has|had|moved|was|is|chose|wanted|asked|started|came|did|could|would|and|\d)\b)|\b[A-Z]\.(?=[ ,’']s?\b)|\b[A-Z](?=, (?:who|aged|\d|a |an |the |our ))/gu;

const span = (tokens: readonly Token[], from: number, to: number): Span | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
};

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const WE = /^(we|our|ours|us|i|my)$/;

/** Reads one sentence of a block. `original` and `folded` are the sentence's text, `at` its offset in the block. */
export function readSentence(
  language: Language,
  original: string,
  folded: string,
  at: number,
  dates: readonly DateMention[],
  place: Place,
): Sentence {
  const tokens = tokenise(folded, original);
  const quotes = quotedSpans(folded);
  const whole: Span = { start: at, end: at + original.length };
  const words = tokens.filter((token) => token.kind !== "mark").length;
  const quotedLength = quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  const quoted = place.quoted || (quotedLength > 0 && quotedLength >= folded.trim().length - 4);
  const own = quotes.length ? ownVoice(folded, quotes) : folded;
  const hits = language.lexicon.find(tokens);
  const groups = readVerbGroups(
    tokens,
    language.verbs,
    (token) => language.tagger.isPastVerb(original, token.start),
    place.elliptic,
  ).filter(
    (group) =>
      !quotes.some(
        (quote) => (tokens[group.head]?.start ?? 0) >= quote.start && (tokens[group.head]?.end ?? 0) <= quote.end,
      ),
  );
  const signals: Signal[] = [];
  const add = (kind: SignalKind, found: Span | null, value = "", confidence = 1): void => {
    if (found && found.end > found.start)
      signals.push({ kind, span: { start: at + found.start, end: at + found.end }, value, confidence });
  };
  const listed = (list: string): readonly Hit[] => hits.get(list) ?? [];
  const hitSpan = (hit: Hit): Span => span(tokens, hit.from, hit.to) ?? { start: 0, end: 0 };

  const mood = moodOf(groups, own);
  readWho(tokens, original, folded, hits, add);
  for (const hit of listed("how")) add("how", hitSpan(hit));
  for (const hit of listed("record")) {
    const found = hitSpan(hit);
    const head = folded.slice(found.start, found.end);
    // A bare "log", "report" or "rota" names no record unless something says which.
    if (
      /^(logs?|reports?|rotas?|registers?|drawings?|photographs|emails|certificates?|portfolios?|protocols?|agendas?|trackers?|spreadsheets?|evaluations?|letters?|rosters?|recordings?|transcripts?|record sheets?|invoices?)$/.test(
        head,
      ) &&
      !modifiedNoun(tokens, hit)
    )
      continue;
    add("record", found, head);
  }
  for (const hit of listed("people")) add("people", hitSpan(hit));

  // Frames.
  const statute = occurs(notClaims.statute, own);
  if (statute) add("statute", matches(notClaims.statute, own)[0] ?? null);
  if (!quoted && mood !== "hypothetical") readClaims(own, mood, statute, tokens, add);
  if (!quoted) readPromise(own, mood, groups, tokens, hits, dates, at, add);

  // Feedback.
  for (const found of matches(youSaid, folded)) add("you-said", found);
  for (const found of matches(joint, own)) add("joint", found);
  for (const found of matches(checkedBack, own)) add("checked-back", found);
  for (const found of matches(action, own)) add("action", found);
  for (const found of matches(power, own)) add("influence", found);
  for (const found of matches(challenge, folded)) add("challenge", found);
  const co = matches(coProductionWord, own);
  for (const found of co) add("co-production", found, occurs(notCoProduction, own) ? "not" : "");
  for (const found of matches(consultationNoun, own)) add("consultation", found);
  for (const hit of listed("group")) {
    const found = groupName(tokens, hit);
    if (found) add("group", found.span, found.name);
  }
  readGathered(own, groups, tokens, hits, mood, add);
  const said = quoted ? [] : readSaid(own, groups, tokens, hits, at, add);

  // What happened, and what came of it.
  const events =
    quoted || mood === "hypothetical" ? [] : readEvents(language, groups, tokens, hits, folded, at, place, add);
  readResults(folded, own, groups, tokens, hits, events, mood, quoted, quotes, dates, at, add);

  // How often.
  if (!quoted) readVague(own, dates, at, mood, add);

  return {
    span: whole,
    mood,
    signals,
    events,
    said,
    refersBack: refersBack.test(folded.trimStart()),
    opensWindow: opensWindow.test(folded.trimStart()),
    quoted,
    words,
  };
}

function modifiedNoun(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to];
  if (
    after &&
    (after.kind === "number" ||
      /^[a-z]{1,4}[-/]?\d/.test(after.text) ||
      /^(shows?|showed|records?|recorded|dated|of|for|no|number|signed|found|notes?|noted|confirms?|confirmed)$/.test(
        after.text,
      ))
  )
    return true;
  if (!before || before.kind === "mark") return false;
  return (
    !/^(the|a|an|our|their|its|his|her|any|no|each|every|to|in|on|and|or|of|my|by|with|for|as|from|will|we|they|that|this)$/.test(
      before.text,
    ) || before.possessive
  );
}

function moodOf(groups: readonly VerbGroup[], own: string): Mood {
  if (occurs(hypothetical, own)) {
    const told = groups.some((group) => !group.subordinate && (group.tense === "past" || group.tense === "perfect"));
    if (!told) return "hypothetical";
  }
  const main = groups.filter((group) => !group.subordinate && !/gerund|infinitive|participle/.test(group.tense));
  if (main.some((group) => group.tense === "future") || occurs(future, own)) {
    const told = main.some((group) => group.tense === "past" || group.tense === "perfect");
    if (!told) return "promise";
  }
  if (main.some((group) => group.tense === "past" || group.tense === "perfect" || group.tense === "past-perfect"))
    return "done";
  if (main.some((group) => group.tense === "present" || group.tense === "modal")) return "habitual";
  if (groups.some((group) => group.tense === "past" || group.tense === "perfect")) return "done";
  return "fragment";
}

type Add = (kind: SignalKind, found: Span | null, value?: string, confidence?: number) => void;
type Hits = ReadonlyMap<string, readonly Hit[]>;

const SINGULAR_BEFORE =
  /^(the|our|a|an|his|her|their|its|my|this|that|one|another|each|every|new|deputy|senior|lead|assistant|former|interim|principal|head|chief|my)$/;

/** Who: a named group, a count of people, a single role, a named or initialled person. */
function readWho(tokens: readonly Token[], original: string, folded: string, hits: Hits, add: Add): void {
  const generic = new Set((hits.get("generic-people") ?? []).map((hit) => `${hit.from}:${hit.to}`));
  for (const hit of hits.get("people") ?? []) {
    let from = hit.from;
    let counted = false;
    let placed = false;
    for (let i = hit.from - 1; i >= Math.max(0, hit.from - 5); i--) {
      const token = tokens[i];
      if (!token || token.kind === "mark") break;
      if (token.kind === "number" || NUMBER_WORD.test(token.text)) {
        counted = !(
          token.kind === "number" &&
          (/^[£$€]/.test(token.text) || /%$/.test(token.text) || /^(19|20)\d\d$/.test(token.text))
        );
        if (counted) from = i;
        break;
      }
      if (
        token.text === "a" &&
        tokens[i + 1] &&
        /^(dozen|handful|couple|group|team|pair|trio|number|class|party|cohort)$/.test(tokens[i + 1]?.text ?? "")
      ) {
        counted =
          /^(dozen|couple|pair|trio|handful|class|cohort)$/.test(tokens[i + 1]?.text ?? "") ||
          tokens[i + 2]?.text === "of";
        if (counted) from = i;
        break;
      }
      if (
        !/^(the|of|our|those|these|former|current|older|younger|new|local|bereaved|disabled|deaf|paid|trained|same|other|young|long-standing|night|day|original|longest-serving|affected|first|last|two|three|more|all)$/.test(
          token.text,
        ) &&
        !token.capital
      ) {
        if (i === hit.from - 1 && token.kind === "word" && !/(ly|ing)$/.test(token.text)) continue;
        break;
      }
    }
    // "residents at Coppice Close", "families of the Elm ward": a place names them.
    const after = tokens[hit.to];
    if (after && /^(at|from|of|in|on|living|near|with|attending|using|along|around)$/.test(after.text)) {
      for (let i = hit.to + 1; i < Math.min(hit.to + 6, tokens.length); i++) {
        const token = tokens[i];
        if (!token || token.kind === "mark") break;
        if (
          token.capital &&
          !/^(january|february|march|april|may|june|july|august|september|october|november|december|i)$/.test(
            token.text,
          )
        ) {
          placed = true;
          break;
        }
        if (/^(who|that|and|to|for|have|has|are|is|was|were)$/.test(token.text)) break;
      }
    }
    const before = tokens[hit.from - 1];
    if (before?.capital && hit.from > 1 && !generic.has(`${hit.from - 1}:${hit.to}`)) placed = true;
    // A single person picked out: "one mother", "his sister", "a neighbour".
    const single = tokens[hit.to - 1];
    const picked =
      single !== undefined &&
      !/s$/.test(single.key) &&
      before !== undefined &&
      /^(one|his|her|another|a|an)$/.test(before.text) &&
      !/^(child|person|individual|customer|client|user|service|member|family|patient|tenant|resident|public|community|young)$/.test(
        tokens[hit.from]?.text ?? "",
      );
    const same = before !== undefined && (before.text === "same" || before.text === "complainant");
    const particular = /^(complainants?|stallholders?|bereaved)$/.test(single?.key ?? "");
    if (counted || placed || picked || same || particular)
      add("who", span(tokens, counted ? from : hit.from, hit.to), counted ? "count" : placed ? "place" : "person");
  }
  for (const hit of hits.get("role") ?? []) {
    const last = tokens[hit.to - 1];
    const first = tokens[hit.from];
    if (!last || !first) continue;
    const plural = /s$/.test(last.key) && !/ss$/.test(last.key);
    let from = hit.from;
    let definite = false;
    for (let i = hit.from - 1; i >= Math.max(0, hit.from - 6); i--) {
      const token = tokens[i];
      if (!token || token.kind === "mark") break;
      if (SINGULAR_BEFORE.test(token.text) || token.possessive) {
        definite = true;
        from = i + (token.possessive ? 0 : 1);
        if (
          !/^(new|deputy|senior|lead|assistant|former|interim|principal|head|chief|each|every|one|another)$/.test(
            token.text,
          )
        )
          break;
        continue;
      }
      if (token.kind === "number" || NUMBER_WORD.test(token.text)) {
        definite = true;
        from = i;
        break;
      }
      if (/^(of|in|on|at|by|with|for|and|or|to|is|are|was|were)$/.test(token.text)) {
        // "and caretaker", "with cook-manager": a bare role in a list of roles or in bid shorthand.
        definite = !plural && /^(and|by|with)$/.test(token.text);
        break;
      }
    }
    if (hit.from === 0 && !plural) definite = true;
    const counted = tokens[from]?.kind === "number" || NUMBER_WORD.test(tokens[from]?.text ?? "");
    if (plural && !counted) continue;
    if (definite) add("who", span(tokens, Math.max(0, from), hit.to), "role");
  }
  for (const hit of hits.get("group") ?? []) {
    const found = groupName(tokens, hit);
    if (found) add("who", found.span, "group");
  }
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(original); match; match = NAMED.exec(original)) {
    const text = match[0];
    if (/^(?:A|I)$/.test(text)) continue;
    if (text.length <= 2 && !/^[A-Z]\.?$/.test(text)) continue;
    if (
      /\b(?:Street|Road|Lane|Close|Court|House|Park|Ward|Centre|Council|School|College|Library|Hospital|Estate|Avenue|Hall|Green|Way|Trust|Board|Act|Plan|Strategy|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Phase|Lot|Section|Appendix|Table|Figure)\b/.test(
        text,
      )
    )
      continue;
    add("who", { start: match.index, end: match.index + text.length }, "name", 0.7);
  }
  void folded;
}

export const NUMBER_WORD =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|both|several|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?\w+)$/;

const INVOLVED =
  /^(tenants?|residents?|people|peoples|service|users?|patients?|customers?|clients?|famil(?:y|ies)|relatives?|carers?|parents?|children|children's|childrens|young|youth|pupils?|learners?|students?|members?|passengers?|occupiers?|building|community|communities|lived|experience|expert|experts|involvement|voice|voices|participation|engagement|co-production|coproduction|reference|advisory|scrutiny|user|peer|peers|women's|womens|women|men's|men|survivors?|veterans?|visitors?|volunteers?|readers?|neighbours?|householders?|leaseholders?|ward|school|student|bereaved|access|disability|disabled|diversity|prisoner|prisoners|prison|wing|site|residents'|customer|citizens?|citizens'|guest|guests|public|parent|faith|traders?|shopkeepers?|cyclists?|users'|benefits|dementia|deaf|autistic|autism|food|menu|nutrition|eco|eco-committee|house|council|friends|foster|care|leavers|leaver|looked-after|stakeholder|stakeholders|consultative|liaison|allotment|employer|employers|tenant's|tenants'|gardeners|inspectors|ambassadors|commissioners|quality|editorial|design|sounding|self-advocacy|refugee|swimmers|buyers|farmers|landowners|flood|local|neighbourhood|housing|health|recovery|consumer|diners|lodgers|interpreter|interpreters|claimants|learner|apprentice|apprentices|worshippers|pensioners|older|elders)$/;

/** A group of people that a bidder can point to: its name, modifiers included. A group with no word for its members is none. */
function groupName(tokens: readonly Token[], hit: Hit): { span: Span; name: string } | null {
  let from = hit.from;
  let people = false;
  let capital = tokens[hit.to - 1]?.capital ?? false;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 6); i--) {
    const token = tokens[i];
    if (!token || token.kind !== "word") break;
    const key = token.text;
    if (/^(and|&)$/.test(key) && tokens[i - 1] && (tokens[i - 1]?.capital || INVOLVED.test(tokens[i - 1]?.text ?? "")))
      continue;
    if (!(token.capital || token.possessive || INVOLVED.test(key) || /^[a-z]+(-[a-z]+)?$/.test(key)) || STOPS.test(key))
      break;
    if (INVOLVED.test(key) || INVOLVED.test(token.key)) people = true;
    if (token.capital && i > 0) capital = true;
    from = i;
  }
  // Modifiers inside the hit count as well: "reference group", "parliament".
  const words = tokens.slice(hit.from, hit.to).map((token) => token.text);
  if (
    /^(panel|forum|parliament|reference|advisory|ambassadors|jury|ppg|patient|residents|tenants|parents|carers|users|user|consultative|scrutiny|participation|involvement|experience|self-advocacy|young|quality|youth|sounding|focus|access|passenger|customer|members|friends|readers|stakeholder|community|house|liaison|shadow|lived|citizens|commissioners|inspectors|steering|working|design)/.test(
      words[0] ?? "",
    )
  )
    people = true;
  // "of": "a panel of tenants", "a board made up of learners".
  const next = tokens[hit.to];
  if (
    next &&
    /^(of|made|for)$/.test(next.text) &&
    tokens.slice(hit.to, hit.to + 6).some((token) => INVOLVED.test(token.text))
  )
    people = true;
  if (!people && !capital) return null;
  if (
    /^(network|club|association|circle|alliance|monitors|inspectors|meeting|committee|council|cabinet|assembly|board|collective|commissioners|jury|senate)/.test(
      words[0] ?? "",
    ) &&
    !people
  )
    return null;
  const found = span(tokens, from, hit.to);
  if (!found) return null;
  const name = tokens
    .slice(from, hit.to)
    .filter((token) => !/^(new|own|second|first|next|monthly|quarterly|weekly|annual|active|same)$/.test(token.text))
    .map((token) => token.key)
    .join(" ");
  return { span: found, name };
}

const STOPS =
  /^(the|a|an|our|their|its|his|her|this|that|these|those|each|every|any|some|all|both|no|of|in|on|at|by|with|for|from|to|into|as|is|are|was|were|be|been|has|have|had|will|would|can|may|and|or|but|so|then|when|where|which|who|we|they|it|he|she|you|i|not|meets|met|told|asked|gave|give|runs|ran|run|hold|holds|held|chair|chairs|attend|attends|attended|join|joins|joined|set|also|through|via|including|such|like|per|one|two|three|four|five|six|seven|eight|nine|ten|its|host|hosts|call|called|named|established|formed|created|launched|support|supports|supported|put|take|took|involve|consult|between|whose|there|another)$/;

/** Claims: value frames and generic involvement, in the bidder's own voice, not of the past. */
function readClaims(own: string, mood: Mood, statute: boolean, tokens: readonly Token[], add: Add): void {
  if (mood === "promise" && !/\b(?:passionate|committed|believe|heart|dna|pride)\b/.test(own)) return;
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
    add("claim", clause, value);
  };
  for (const frame of valueFrames) {
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
  for (const frame of involvementFrames) {
    for (const found of matches(frame, own)) {
      if (SPECIFIC.test(own.slice(found.start))) continue;
      take(found, "involvement");
    }
  }
  void tokens;
}

const ABSTRACT =
  /\b(?:belief|principle|approach|attitude|value|spirit|idea|conviction|philosophy|commitment|they|it|that|this)s?\s*$/;
/** An occasion, a method or a count makes involvement particular. */
const SPECIFIC =
  /\b(?:every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|week|quarter|fortnight|six|four|two|eight|twelve)|monthly|weekly|quarterly|fortnightly|termly|twice a|once a|within \d|\d+ (?:times|people|residents|tenants|hours|days|weeks)|before (?:the|each|any|every) [a-z]+ (?:is|are)|at (?:the|each) [a-z-]+ (?:meeting|review|panel|walkabout|huddle|handover))\b/;

/** The clause that holds a frame: from the mark or "and we" before it to the one after it. */
function clauseAround(text: string, found: Span): Span {
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

/** Promises with their verb, owner, time and measure. */
function readPromise(
  own: string,
  mood: Mood,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  hits: Hits,
  dates: readonly DateMention[],
  at: number,
  add: Add,
): void {
  for (const found of matches(promiseTime, own)) add("promise-time", found);
  for (const found of matches(promiseMeasure, own)) add("promise-measure", found);
  for (const date of dates) if (!date.excluded) add("promise-time", { start: date.start - at, end: date.end - at });
  if (mood !== "promise") return;
  const frame = matches(future, own);
  const promised = groups.filter((group) => group.tense === "future");
  const start = promised[0] ? (tokens[promised[0].subject[0]] ?? tokens[promised[0].first])?.start : frame[0]?.start;
  const clause = clauseAround(own, {
    start: start ?? 0,
    end: promised[0] ? (tokens[promised[0].last - 1]?.end ?? own.length) : (frame[0]?.end ?? own.length),
  });
  add("promise", clause);
  const from = promised[0] ? (tokens[promised[0].first]?.start ?? 0) : (frame[0]?.start ?? 0);
  for (const found of matches(softVerb, own)) if (found.start >= from) add("soft", found);
  // Who answers for it: a role or a named person as the subject, never "we".
  const roles = [...(hits.get("role") ?? [])];
  for (const role of roles) {
    const found = span(tokens, role.from, role.to);
    const plural = /s$/.test(tokens[role.to - 1]?.key ?? "");
    if (found && !plural) add("owner", found);
  }
  const subject = promised[0]?.subject;
  if (subject) {
    const first = tokens[subject[0]];
    const words = tokens.slice(subject[0], subject[1]).filter((token) => token.kind === "word");
    if (
      first?.capital &&
      words.length >= 1 &&
      words.length <= 4 &&
      words.every((token) => token.capital) &&
      !WE.test(first.text) &&
      !/^(it|they|this|that|there|the|each|every|all|these|those|everyone|staff|people|tenants|residents)$/.test(
        first.text,
      ) &&
      subject[0] > 0
    )
      add("owner", span(tokens, subject[0], subject[1]));
    if (
      first?.capital &&
      words.length === 2 &&
      words.every((token) => token.capital) &&
      !/^(our|the|we|all|each|every|this|these)$/.test(first.text)
    )
      add("owner", span(tokens, subject[0], subject[1]));
  }
}

/** Feedback gathered: a survey run, comments received (RULEBOOK 7, feedback-without-action). */
function readGathered(
  own: string,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  hits: Hits,
  mood: Mood,
  add: Add,
): void {
  if (mood === "promise" || mood === "hypothetical") return;
  const nouns = matches(gatheringNoun, own);
  const strong = nouns.filter((found) => !LOOSE.test(own.slice(found.start, found.end)));
  const gathers = GATHERS.test(own);
  const first = (gathers ? nouns : strong)[0];
  if (first) {
    const told = groups.some((group) => /past|perfect/.test(group.tense) && !group.negated);
    const runs = occurs(gatheringVerb, own);
    if ((gathers || told || runs) && !/\b(?:no|without|not a) (?:[a-z]+ )?$/.test(own.slice(0, first.start)))
      add("gathered", clauseAround(own, first), own.slice(first.start, first.end));
    return;
  }
  for (const group of groups) {
    if (group.subordinate || group.negated || !/^(past|perfect|present)$/.test(group.tense)) continue;
    if (!/^(survey|canvass|poll|consult|interview|sound out)$/.test(group.lemma)) continue;
    const object = tokens.slice(group.object[0], group.object[1]);
    const people =
      (hits.get("people") ?? []).some((hit) => hit.from >= group.object[0] && hit.to <= group.object[1]) ||
      (group.passive &&
        (hits.get("people") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to <= group.subject[1]));
    if (people && object.length >= 0 && group.tense !== "present")
      add("gathered", span(tokens, group.subject[0], Math.max(group.last, group.object[1])), group.lemma);
  }
}

const LOOSE =
  /(?:complaints?|comments|views|opinions|interviews|returns|replies|responses|consultations?|feedback|suggestions|compliments|postcards?|qr code)$/;
const GATHERS =
  /\b(?:gather(?:s|ed|ing)?|collect(?:s|ed|ing)?|seek|seeks|sought|receiv(?:e|es|ed|ing)|invit(?:e|es|ed)|captur(?:e|es|ed|ing)|obtain(?:s|ed)?|collat(?:e|es|ed)|elicit(?:s|ed)?|canvass(?:es|ed)?|welcom(?:e|es|ed)|solicit(?:s|ed)?|log(?:s|ged)|record(?:s|ed)|analys(?:e|es|ed)|held|ran|took place|carried out|conducted|came in|came back|encouraged|asked for|recorded|compiled|totted up|pulled together|monitored|monitors|drew|draws|attracted|hear|heard|fed back|pooled|counted|rang)\b/;

/** People speaking up: a clause whose subject is people and whose verb is one of saying; or a noun for what they said. */
function readSaid(
  own: string,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  hits: Hits,
  at: number,
  add: Add,
): Span[] {
  const said: Span[] = [];
  const people = [...(hits.get("people") ?? []), ...(hits.get("group") ?? [])];
  for (const group of groups) {
    if (!/past|perfect|present/.test(group.tense) || group.negated) continue;
    const saying =
      group.classes.has("say") ||
      (group.classes.has("state") &&
        /^(want|like|feel|hate|dislike|struggle|need|prefer|wish|miss|notice|find)$/.test(group.lemma)) ||
      (/^(ask for|want|request|complain|be)$/.test(group.lemma) && group.lemma !== "be");
    if (!saying) continue;
    if (group.tense === "present" && !/^(tell|say|want|ask|ask for|complain|feel|report)$/.test(group.lemma)) continue;
    const [from, to] = group.subject;
    const byPeople =
      people.some((hit) => hit.from >= from && hit.to <= to) ||
      tokens
        .slice(from, to)
        .some((token) => /^(you|they|someone|somebody|several|many|some|others|who|she|he)$/.test(token.text)) ||
      /(?:^|\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) *$/.test(
        tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(" "),
      );
    if (
      group.passive &&
      /^(raise|mention|flag|report|suggest|request|voice|express|identify|highlight|propose|ask|ask for)$/.test(
        group.lemma,
      )
    ) {
      const agent = tokens.slice(group.last, group.object[1]).findIndex((token) => token.text === "by");
      if (agent >= 0) {
        const found = span(tokens, group.subject[0], group.object[1]);
        if (found) said.push({ start: at + found.start, end: at + found.end });
      }
      continue;
    }
    if (!byPeople || group.passive) continue;
    const first = tokens[from];
    if (first && WE.test(first.text)) continue;
    // "The panel recommended" is a decision; "tenants recommended" is speaking.
    const found = span(tokens, from < to ? from : group.first, group.object[1]);
    if (found) {
      said.push({ start: at + found.start, end: at + found.end });
      add("said", found, group.lemma);
    }
  }
  for (const noun of matches(spokenNoun, own)) {
    said.push({ start: at + noun.start, end: at + noun.end });
    add("said", noun, "noun");
  }
  return said;
}

const NEVER_EVENTS =
  /^(be|have|do|go|come|get|see|say|know|mean|use|work|live|stay|remain|seem|become|happen|need|want|help|keep|like|try|start|begin|continue|feel|look|show|find|hear|think|believe|use to|attend|join|enjoy|visit|phone|ring|call|apologise|miss|last|cost|exist|follow|expect|take place|spend|lead to|result in|turn out|turn up|include|involve|base|name|call|know|describe|award|found|establish|incorporate|register|certify|accredit|rate|judge|inspect|locate|situate|own|hold|qualify|train as|earn|win|achieve|pass|trade|grow|employ|house|serve|operate|deliver on|welcome|thank|praise|commend|experience|face|suffer|receive|reply|respond|answer|agree that|note|verify|confirm|measure|calculate|count|report|publish|monitor|check|review|audit|record|log|wait|let down|overrun|slip)$/;

/** Changes carried out and activities delivered, told as done. */
function readEvents(
  language: Language,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  hits: Hits,
  folded: string,
  at: number,
  place: Place,
  add: Add,
): Event[] {
  const events: Event[] = [];
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (!group || group.negated || group.subordinate) continue;
    if (group.tense !== "past" && group.tense !== "perfect") {
      // "agreed to close the hatch", "helped residents to plan": the change stands in the infinitive; the verb before it is the event.
      continue;
    }
    const kind = eventKind(group, tokens, hits, folded);
    if (!kind) continue;
    const [from, to] = group.subject;
    const words = tokens.slice(from, to);
    const inSubject = (list: string): boolean => (hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to);
    const agentAfter = group.passive ? tokens.slice(group.last, group.object[1]) : [];
    const by = agentAfter.findIndex((token) => token.text === "by" || token.text === "with");
    const inAgent = (list: string): boolean =>
      by >= 0 && (hits.get(list) ?? []).some((hit) => hit.from >= group.last + by && hit.to <= group.object[1]);
    const byBidder =
      words.some((token) => WE.test(token.text)) ||
      inSubject("bidder") ||
      inAgent("bidder") ||
      (place.elliptic && from >= to);
    const byPeople = !group.passive ? inSubject("people") || inSubject("group") : inAgent("people") || inAgent("group");
    const clauseFrom = from < to && from <= group.first ? from : group.first;
    const own = from < to && from <= group.first ? clauseFrom : group.first;
    const clause = span(tokens, own, Math.max(group.last, trimObject(tokens, group)));
    const verb = span(tokens, group.first, group.last);
    if (!clause || !verb) continue;
    const subject = from < to ? span(tokens, from, to) : null;
    events.push({
      span: { start: at + clause.start, end: at + clause.end },
      kind,
      lemma: group.lemma,
      verb: { start: at + verb.start, end: at + verb.end },
      subject: subject ? { start: at + subject.start, end: at + subject.end } : null,
      byPeople,
      byBidder,
      passive: group.passive,
    });
    add(kind === "change" ? "changed" : "activity", clause, group.lemma, group.unknown ? 0.6 : 1);
  }
  void language;
  return events;
}

/** The clause's end: before ", and we", ", so", a following subordinate with its own subject. */
function trimObject(tokens: readonly Token[], group: VerbGroup): number {
  let end = group.object[1];
  for (let i = group.object[0]; i < group.object[1]; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.text === "," && next && /^(and|so|but|which|who|when|because|while|with)$/.test(next.text)) {
      end = i;
      break;
    }
    if (token && /^(because|so|while|although|which)$/.test(token.text)) {
      end = i;
      break;
    }
  }
  while (end > group.last && /^(and|but|,|-|who|which|that|then|so)$/.test(tokens[end - 1]?.text ?? "")) end--;
  while (end > group.last && tokens[end - 1]?.kind === "mark" && !/^[%)"']$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}

function eventKind(
  group: VerbGroup,
  tokens: readonly Token[],
  hits: Hits,
  folded: string,
): "change" | "activity" | null {
  const { classes, lemma } = group;
  const [from, to] = group.subject;
  const subjectText = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  const object = tokens.slice(group.object[0], group.object[1]);
  const objectText = object.map((token) => token.text).join(" ");
  const inSubject = (list: string): boolean => (hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to);
  const inObject = (list: string): boolean =>
    (hits.get(list) ?? []).some((hit) => hit.from >= group.object[0] && hit.to <= group.object[1]);
  // "has provided care since 1998": what a company has been doing is no event.
  if (
    group.tense === "perfect" &&
    /\bsince (?:19|20)\d\d\b|\bfor (?:over |more than |the (?:last|past) )?(?:\d+|[a-z]+) years\b/.test(folded) &&
    !group.passive
  )
    return null;
  if (
    IDENTITY.test(`${lemma} ${objectText}`) &&
    (inSubject("bidder") || /^(?:[a-z&' -]+)$/.test(subjectText)) &&
    /\b(?:in|since) (?:19|20)\d\d\b/.test(folded) &&
    /^(found|establish|incorporate|register|form|set up|open|start|launch|create|begin)$/.test(lemma) &&
    group.passive
  )
    return null;
  const known = classes.has("change") || classes.has("decide");
  const results =
    inSubject("outcome") &&
    !inSubject("people") &&
    !inSubject("bidder") &&
    !inSubject("role") &&
    !/\b(?:we|our|they)\b/.test(subjectText);
  if (!group.passive && results && (classes.has("rise") || classes.has("better"))) return null;
  const measures =
    /\b(?:from|by|to) (?:[£\d]|two|three|four|five|six|seven|eight|nine|ten|a third|half|zero|none)/.test(objectText);
  // "turnover was reduced", "waits have been cut": a result told in the passive.
  if (
    group.passive &&
    results &&
    (classes.has("rise") ||
      classes.has("better") ||
      /^(reduce|cut|halve|lower|shorten|increase|raise|double|improve|lift|eliminate|sustain|maintain|achieve|avoid|prevent)$/.test(
        lemma,
      ))
  )
    return null;
  if (
    classes.has("rise") &&
    !group.passive &&
    !object.some(
      (token) =>
        token.kind === "word" &&
        /^(the|our|their|its|a|an|his|her|this|all|each|every|both|it|them)$/.test(token.text) &&
        object.indexOf(token) === 0,
    ) &&
    !(object[0]?.kind === "number" || NUMBER_WORD.test(object[0]?.text ?? "")) &&
    !known
  )
    return null;
  if (classes.has("rise") && !group.passive && /^(?:by|to|from|at|up|down|back|$)/.test(objectText)) return null;
  if (
    /^(improve|enhance|better|benefit|boost|strengthen|transform|flourish|thrive|progress|gain|excel|grow)$/.test(
      lemma,
    ) &&
    !measures
  )
    return null;
  if (NEVER_EVENTS.test(lemma)) return performOrActivity(group, tokens, hits, inSubject, inObject, folded);
  if (classes.has("state") && !known) return null;
  if (classes.has("report") && !known && !classes.has("activity")) return null;
  if (classes.has("check") && !known && !classes.has("activity")) return null;
  if (classes.has("say") && !known && !classes.has("activity")) return null;
  if (classes.has("gather") && !known && !classes.has("activity")) return null;
  if (classes.has("perform") && !known && !classes.has("activity")) return null;
  const people = inSubject("people") || inSubject("group");
  const bidder = inSubject("bidder") || /\b(?:we|our|i)\b/.test(subjectText);
  // A survey run, a questionnaire sent: gathering feedback, never an example.
  if (
    SURVEY.test(objectText) &&
    (classes.has("gather") ||
      classes.has("activity") ||
      /^(put|run|launch|hold|issue|send|introduce|post|place|publish|design|create|develop|offer)$/.test(lemma)) &&
    !/\b(?:trial|pilot|panel|layout)/.test(objectText)
  )
    return null;
  if (
    group.passive &&
    SURVEY.test(subjectText) &&
    (classes.has("gather") ||
      classes.has("activity") ||
      /^(put|place|run|hold|issue|send|post|analyse|collate|launch|publish)$/.test(lemma))
  )
    return null;
  // Speaking and asking with "change" homonyms: raise, write to, record.
  if (
    classes.has("say") &&
    classes.has("change") &&
    /^(raise|share|show|present|offer|publish|propose|recommend|name|return|note|report)$/.test(lemma) &&
    (people || !inObject("outcome"))
  ) {
    if (/^(raise|share|show|propose|recommend|name|report|note)$/.test(lemma)) return null;
  }
  // A group using its power, and that alone.
  if (
    people &&
    !bidder &&
    classes.has("power") &&
    !/^(stop|allocate|direct|scrutinise|instruct|write|pause|halt)$/.test(lemma) &&
    !/\b(?:and|then)\b/.test(objectText.slice(0, 0))
  )
    return null;
  if (known) {
    if (classes.has("activity") && !strongChange(lemma, objectText) && delivered(lemma, objectText, inObject))
      return "activity";
    if (group.passive && inSubject("output") && classes.has("activity") && !strongChange(lemma, objectText))
      return "activity";
    if (
      /^(select|choose|pick|vote|elect|rank|score|rate|plan|prioritise|agree|decide|settle|resolve|insist|endorse|approve|pass)$/.test(
        lemma,
      ) &&
      object.length === 0 &&
      !group.passive
    )
      return null;
    return "change";
  }
  if (classes.has("activity")) return performOrActivity(group, tokens, hits, inSubject, inObject, folded);
  if (group.unknown) {
    const direct = object[0];
    const agent = bidder || people || inSubject("role");
    if (group.passive) return inSubject("outcome") ? null : "change";
    if (
      agent &&
      direct &&
      (/^(the|our|their|its|a|an|his|her|this|all|each|every|both|it|them|two|three|four|five|six|seven|eight|nine|ten)$/.test(
        direct.text,
      ) ||
        direct.kind === "number")
    )
      return "change";
    return null;
  }
  if (lemma === "do" && /^(?:the|it|this|a)\b/.test(objectText)) return null;
  return null;
}

const IDENTITY = /^(?:found|establish|incorporate|register|form|set up|open|start|create|launch|begin)/;
const SURVEY =
  /\b(?:surveys?|questionnaires?|polls?|focus groups?|exit interviews?|comment cards?|comments? forms?|suggestion box(?:es)?|feedback (?:forms?|cards?|sessions?|exercise)|consultations?|consultation (?:event|exercise)|listening (?:event|exercise)s?|interviews|views|opinions|feedback|comments|responses|replies)\b/;

function strongChange(lemma: string, objectText: string): boolean {
  return (
    /^(launch|open|introduce|set up|bring in|build|create|start|move|redesign|change|replace|fit|install|convert|drop|stop|rewrite|add|extend|buy|appoint|recruit|fund|pay for|switch|swap|remove|adapt|lengthen|shorten|double|reopen|refurbish|repaint|plant|provide|develop|design|trial|pilot|implement)$/.test(
      lemma,
    ) &&
    !/^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over \d|more than \d|some \d|a total of)/.test(
      objectText,
    )
  );
}

function delivered(lemma: string, objectText: string, inObject: (list: string) => boolean): boolean {
  void lemma;
  return (
    inObject("output") ||
    /^(?:over |more than |some |around |nearly |almost |a total of |about )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|dozens)/.test(
      objectText,
    )
  );
}

function performOrActivity(
  group: VerbGroup,
  tokens: readonly Token[],
  hits: Hits,
  inSubject: (list: string) => boolean,
  inObject: (list: string) => boolean,
  folded: string,
): "activity" | "change" | null {
  const object = tokens.slice(group.object[0], group.object[1]);
  const objectText = object.map((token) => token.text).join(" ");
  const subjectText = tokens
    .slice(group.subject[0], group.subject[1])
    .map((token) => token.text)
    .join(" ");
  const bidder =
    inSubject("bidder") ||
    inSubject("role") ||
    /\b(?:we|our|i)\b/.test(subjectText) ||
    group.subject[0] >= group.subject[1];
  // Performance figures: "completed on 46 of 49 schemes", "answered 94% of calls".
  if (/\b\d+(?:\.\d+)?(?:%| per cent)|\b\d+ (?:out )?of (?:the )?\d+/.test(objectText) && group.classes.has("perform"))
    return null;
  if (group.lemma === "help" || group.lemma === "support" || group.lemma === "enable" || group.lemma === "assist") {
    // "We helped D. to get a place": help given to somebody particular.
    const who = object[0];
    if (!who || !bidder) return null;
    if (who.kind === "number" || NUMBER_WORD.test(who.text) || /^(?:over|more|some|around|nearly)$/.test(who.text))
      return "activity";
    if (who.capital || inObject("people"))
      return /\b(?:to|into|with|back|find|get|move|start|join)\b/.test(objectText) &&
        !/^(?:people|service|individuals|everyone|families|tenants|residents|patients|customers|clients|all)\b/.test(
          objectText,
        )
        ? "change"
        : null;
    return null;
  }
  if (!group.classes.has("activity")) return null;
  if (/^(attend|join|come|go|volunteer|visit)$/.test(group.lemma) && inSubject("people") && !bidder) return null;
  if (SURVEY.test(objectText) || SURVEY.test(subjectText)) return null;
  const counted =
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|dozens|a dozen)\b/.test(
      group.passive ? `${subjectText} ${objectText}` : objectText,
    );
  const put = group.passive ? inSubject("output") : inObject("output");
  if (
    /^(hold|meet|see|speak|speak to|talk|hear|record|log|make|engage|involve|answer|handle|process|complete|contribute|reach|serve|attend|receive|give|help|support|clean|collect|clear|inspect|lead|present|mark|celebrate|send|issue|complete|work with|respond|resolve|advise)$/.test(
      group.lemma,
    ) &&
    !counted
  ) {
    if (/^(give|lead|present|mark|celebrate|send|issue)$/.test(group.lemma) && put && bidder) return "activity";
    return /^(hold|make|complete|give|contribute)$/.test(group.lemma) && put && bidder ? "activity" : null;
  }
  if (!put && !counted)
    return /^(deliver|run|organise|organize|host|stage|teach|train|facilitate|lay on|put on|provide|distribute|hand out|give out)$/.test(
      group.lemma,
    ) &&
      (bidder || group.passive)
      ? "activity"
      : null;
  if (!bidder && !group.passive && !inSubject("people") && !inSubject("group")) return null;
  if (
    /\b(?:meets?|calls?|jobs?|repairs?|inspections?|collections?|invoices|orders|tickets)\b/.test(objectText) &&
    /^(answer|handle|process|complete|respond|resolve|attend)$/.test(group.lemma)
  )
    return null;
  void folded;
  void hits;
  return "activity";
}

/** Measures, sourced words, improvement words, praise and output counts. */
function readResults(
  folded: string,
  own: string,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  hits: Hits,
  events: readonly Event[],
  mood: Mood,
  quoted: boolean,
  quotes: readonly Span[],
  dates: readonly DateMention[],
  at: number,
  add: Add,
): void {
  const dateSpans = dates.map((date) => ({ start: date.start - at, end: date.end - at }));
  const free = (found: Span): boolean =>
    !dateSpans.some(
      (date) => within(found, date) || (overlaps(date, found) && found.end - found.start <= date.end - date.start + 4),
    );
  const inFuture = mood === "promise";
  const outcomes = (hits.get("outcome") ?? [])
    .map((hit) => span(tokens, hit.from, hit.to))
    .filter((found): found is Span => found !== null);
  const outputs = (hits.get("output") ?? [])
    .map((hit) => span(tokens, hit.from, hit.to))
    .filter((found): found is Span => found !== null);
  const relative: readonly Event[] = events.map((event) => ({
    ...event,
    span: { start: event.span.start - at, end: event.span.end - at },
    verb: { start: event.verb.start - at, end: event.verb.end - at },
  }));
  if (
    /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|third|quarter|no|none|nil|double|all|every|both|each|hundred|teen|ty\b|since/.test(
      own,
    ) &&
    !inFuture
  ) {
    for (const { shape, pattern } of measuredPatterns) {
      for (const found of matches(pattern, own)) {
        const text = own.slice(found.start, found.end);
        if (!free(found) && !/from|against|down|up|by|to/.test(text)) continue;
        if (dateOnly(text, found, dateSpans)) continue;
        if (isMeasure(shape, text, found, own, tokens, relative, outcomes, outputs, groups, at))
          add("measure", found, shape);
      }
    }
    for (const found of matches(peopleOutcome, own)) {
      if (/\b(?:attended|came|took part|participated|signed up|turned up)\b/.test(own.slice(found.start, found.end)))
        continue;
      if (relative.some((event) => event.verb.start < found.end && event.verb.end > found.start)) continue;
      if (!dateOnly(own.slice(found.start, found.end), found, dateSpans)) add("measure", found, "people");
    }
  }
  // Output counts.
  for (const match of own.matchAll(OUTPUT_COUNT)) {
    const found = { start: match.index, end: match.index + match[0].length };
    if (free(found) && !inFuture) add("output", found);
  }
  // Sourced words: somebody particular, or a record, says what it came to.
  if (!inFuture && mood !== "hypothetical") readSourced(folded, own, quoted, quotes, tokens, hits, groups, add);
  // Improvement in words.
  if (!inFuture && mood !== "hypothetical" && !quoted) {
    for (const { kind, pattern } of improvedPatterns) {
      for (const found of matches(pattern, own)) {
        const before = own.slice(Math.max(0, found.start - 30), found.start);
        if (
          /\b(?:to|will|would|can|could|should|may|might|must|not|never|no|yet to|help|helps|aim|hope|want|wants|need|needs|if|how|whether|not yet|be|in order|so that [a-z ]+)\s*$/.test(
            before,
          )
        )
          continue;
        if (
          /^(?:improv|enhanc|boost|strengthen|benefit)/.test(own.slice(found.start)) &&
          /\b(?:the|our|an|this|its|their|any|for|of|and|service|continuous|quality)\s*$/.test(before)
        )
          continue;
        if (isComplaintContext(own, found)) continue;
        add(kind === "praise" ? "praise" : "improved", found, own.slice(found.start, found.end));
      }
    }
  }
}

/** "said it would be better if": what people ask for is no result. */
function isComplaintContext(own: string, found: Span): boolean {
  return /\b(?:asked|wanted|request(?:ed)?|hoped|wished|need(?:ed)?|called|calls) (?:for|to|that)?\b[^.;]{0,40}$/.test(
    own.slice(0, found.start),
  );
}

const OUTPUT_COUNT = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:over|more than|some|around|nearly|almost|about|a total of|up to|just over|upwards of|as many as) )?(?:${COUNT}|hundreds of|dozens of|thousands of|scores of) (?:[a-z'-]+ ){0,4}?(?:sessions?|workshops?|events?|people|residents|tenants|pupils|students|learners|families|children|young people|participants|attendees|volunteers|members|visitors|patients|carers|parents|households|leaflets?|visits?|hours?|meals?|lessons?|classes|courses|kits?|assemblies|talks?|meetings?|walks?|parcels?|packs?|calls?|emails?|newsletters?|posters?|places|placements?|apprentices?|trees?|bulbs?|bags?|books?|toolbox talks?|briefings?|inductions?|drop-ins?|clinics?|trips?|outings?|delegates?|staff|colleagues|employees|women|men|teenagers|youngsters|guests|customers|clients|passengers|beneficiaries|referrals|appointments|screenings|tests|vaccinations|interventions|consultations|views|downloads|hits|posts|stalls|roadshows?|sites|schools|homes|doors|letters?|surveys|responses|miles|items|tickets|days|shifts|interviews)(?![\\p{L}])|(?:attended by|reaching|reached|supporting|supported|serving|engaging|engaged|involving|helping|helped|training|trained|touching|benefiting) (?:over |more than |some |around |nearly |almost |about |a total of |up to )?(?:${COUNT}|hundreds of|dozens of|thousands of) [a-z]+`,
  "gu",
);

function dateOnly(text: string, found: Span, dates: readonly Span[]): boolean {
  // Take the dates out; a number must be left.
  let rest = text;
  for (const date of dates) {
    if (!overlaps(date, found)) continue;
    const start = Math.max(0, date.start - found.start);
    const end = Math.min(text.length, date.end - found.start);
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|third|thirds|quarter|quarters|fifth|tenth|none|nil|zero|no|not|nobody|neither|all|every|each|both|halved|doubled|trebled|tripled|disappeared|vanished|ceased|dried|twice|double|quadrupled|last|only|hasn't|haven't|didn't|stopped|without|did|had|used|once)\b/.test(
    rest,
  );
}

/** Whether numbers of a shape are a result, and not a setting changed, money, the bidder's own output or a plain quantity. */
function isMeasure(
  shape: string,
  text: string,
  found: Span,
  own: string,
  tokens: readonly Token[],
  events: readonly Event[],
  outcomes: readonly Span[],
  outputs: readonly Span[],
  groups: readonly VerbGroup[],
  at: number,
): boolean {
  void tokens;
  void groups;
  void at;
  if (
    /\bfrom [£$€][^ ]+ to [£$€]/.test(text) &&
    !/\b(?:arrears|debt|cost|costs|bill|bills|spend|saving|savings|waste|fuel|loss|owed|income|earnings|savings)\b/.test(
      own,
    )
  )
    return false;
  if (
    /\bfrom (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|midnight|noon|nine|ten) to (?:\d|nine|ten|midnight|noon|six|seven|eight)/.test(
      text,
    ) &&
    /(?:am|pm|o'clock|midnight|noon|curfew|opening hours|hours are|open)/.test(own)
  )
    return false;
  const clauseEvent = events.find((event) => event.span.start <= found.start && found.start < event.span.end + 2);
  const clauseStart =
    Math.max(
      own.lastIndexOf(";", found.start),
      own.lastIndexOf(", and ", found.start),
      own.lastIndexOf(", so ", found.start),
      own.lastIndexOf(". ", found.start),
      own.lastIndexOf(": ", found.start),
      -1,
    ) + 1;
  const clauseEnd = (() => {
    const rest = own.slice(found.end).search(/[;]|, (?:and|so|but|which) |\.\s|$/);
    return rest < 0 ? own.length : found.end + rest;
  })();
  const clause: Span = { start: clauseStart, end: clauseEnd };
  const outcomeNear = outcomes.some((outcome) => overlaps(outcome, clause));
  const strongOutcome = outcomes.some(
    (outcome) =>
      overlaps(outcome, clause) &&
      !/^(?:trips?|journeys?|visits?|returns?|score|scores|total|numbers?|users?|applications?|calls to|tickets?|contacts?|waste|hours of sleep|words|points|steps|weight|average|share|risk|sales|bookings|stays|readings|balance|claims?|loans?|figure|figures)$/.test(
        own.slice(outcome.start, outcome.end),
      ),
  );
  switch (shape) {
    case "from-to": {
      if (
        clauseEvent &&
        !clauseEvent.passive &&
        (clauseEvent.byBidder || clauseEvent.byPeople || clauseEvent.kind === "change")
      )
        return strongOutcome;
      if (/\bfrom (?:\d+|[a-z]+) (?:years?|months?|weeks?) to\b/.test(text) && /\baged?\b/.test(own)) return false;
      return true;
    }
    case "direction":
      if (
        /^(?:halved|doubled|trebled|tripled|quadrupled|disappeared|vanished|ceased|stopped)/.test(text) ||
        /halved|doubled|trebled/.test(text)
      )
        return !clauseEvent || strongOutcome || clauseEvent.lemma === "double";
      if (
        /^(?:was|were|is|are|now|ran|running|runs|moved|taken|held|came in|standing|changed|cut|raised|lifted|reduced|lowered|shifted|narrowed|widened|reached|averages|hit)\b/.test(
          text,
        )
      ) {
        if (clauseEvent && !strongOutcome) return false;
        if (/^(?:was|were|is|are|ran|running|runs|held|moved|taken|came in)\b/.test(text))
          return outcomeNear && !/\b(?:at|from) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|[a-z]+ o'clock)/.test(text);
        return outcomeNear || /%|per cent/.test(text);
      }
      if (clauseEvent && !strongOutcome && clauseEvent.verb.start <= found.start && clauseEvent.verb.end > found.start)
        return false;
      return true;
    case "down-from":
      if (/^(?:up|down) (?:by )?(?:at|to|the)/.test(text)) return outcomeNear;
      if (/^(?:once|had been|used to be|having been)/.test(text)) return outcomeNear;
      if (/^(?:instead of|rather than|in place of)/.test(text)) return outcomeNear || !clauseEvent;
      if (
        /^up\b/.test(text) &&
        /\b(?:set|sign|made|make|put|draw|follow|add|end|open|sum|take|pick|free|warm|clean|round|line|step|stand) up\b/.test(
          own.slice(Math.max(0, found.start - 8), found.end),
        )
      )
        return false;
      return !/^against (?:a )?(?:budget|£)/.test(text);
    case "fewer":
      return (
        !/^(?:\d+|[a-z]+) (?:or )?(?:more|later|earlier|above|below)$/.test(text) ||
        outcomeNear ||
        /\bthan\b/.test(text)
      );
    case "share":
      if (clauseEvent?.kind === "activity" && !outcomeNear) return false;
      if (
        /\b(?:replied|responded|attended|returned|took part|came|completed the (?:survey|form|questionnaire)|signed up|joined|wrote in)\b/.test(
          own.slice(found.start, clause.end),
        ) &&
        !/\b(?:said|told|felt|rated)\b/.test(own.slice(found.start, clause.end))
      )
        return false;
      return (
        !/\b(?:staff|workers|posts|members|team|drivers|nurses|vehicles|sites|buildings|schemes)\s*(?:are|is|hold|have|live)\b/.test(
          own.slice(found.start, clause.end),
        ) || outcomeNear
      );
    case "percent":
      if (outcomeNear) return true;
      if (
        /\b(?:said|say|says|told|felt|feel|rated|rate|agreed|agree|reported|report|would recommend|recommended|satisfied|happy|passed|gained|sustained|kept|moved|achieved|reached|met|stayed|remained|completed|found|secured|resolved|fixed|arrived|knew|know|could|can|were able|chose|now|lower|higher|fewer|less|more|faster|down|up|fell|rose|on time)\b/.test(
          own.slice(clause.start, clause.end),
        )
      )
        return !(clauseEvent?.kind === "activity");
      return false;
    case "score":
      return !/^\d+\/\d+$/.test(text) || outcomeNear || /\b(?:scored|score|rated|rating|average)\b/.test(own);
    case "rate":
      return outcomeNear;
    case "none":
      if (/\bthere (?:was|were|has been|have been)\b/.test(text)) return outcomeNear;
      if (/^(?:no|zero|nil|not one|not a single|without)/.test(text))
        return (
          outcomeNear ||
          outputs.some((output) => overlaps(output, found)) ||
          /\b(?:since|in the|over the|after|missed|lost|moved|needed|reported|recorded|cancelled)\b/.test(text)
        );
      return true;
    case "every":
      return (
        /\b(?:now|still|kept|passed|stayed|returned|since|arrived)\b/.test(text) &&
        !/\b(?:staff|our|vehicles|sites|drivers|homes) (?:are|is|have|has)\b/.test(text)
      );
    case "now-count":
      return (
        !/\b(?:hold|holds|employ|employs|operate|operates|run|runs|serve|serves|work|works|sit|sits on|have|has)\b/.test(
          text,
        ) ||
        outcomeNear ||
        /\b(?:sit with|sits with)\b/.test(own) ||
        (outputs.length > 0 && !/\bwe\b/.test(own.slice(clause.start, found.start)))
      );
    case "where-before":
      return true;
    case "ahead":
      return true;
    case "duration":
      return outcomeNear && !clauseEvent;
    default:
      return outcomeNear;
  }
}

/** Who said or saw it, and how it was gathered (RULEBOOK 3.1, improved). */
function readSourced(
  folded: string,
  own: string,
  quoted: boolean,
  quotes: readonly Span[],
  tokens: readonly Token[],
  hits: Hits,
  groups: readonly VerbGroup[],
  add: Add,
): void {
  const long = quotes.filter((quote) => quote.end - quote.start > 12);
  const particular = (from: number, to: number): boolean => {
    const words = tokens.slice(from, to);
    if (words.length === 0) return false;
    const text = words.map((token) => token.text).join(" ");
    if (/^(?:we|our|us|i)\b/.test(text)) return false;
    const counted =
      new RegExp(
        `^(?:all |both |almost all |nearly all |at least |some |each of the |the (?:same )?)*(?:${COUNT})\\b`,
      ).test(text) && !/^one$/.test("");
    const roleOrRecord = ["role", "record", "group", "how"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to),
    );
    const named = words.some(
      (token, i) =>
        token.capital &&
        (from + i > 0 || /^[a-z]$/.test(token.text)) &&
        !/^(january|february|march|april|may|june|july|august|september|october|november|december|i)$/.test(token.text),
    );
    const person =
      /\b(?:one|his|her|another|a|an|the|their|my) (?:[a-z'-]+ ){0,3}?(?:mother|father|mum|dad|sister|brother|daughter|son|husband|wife|widow|parent|carer|resident|tenant|patient|pupil|learner|student|neighbour|teacher|nurse|trader|passenger|grandmother|grandfather|partner|aunt|uncle|foster carer|member|caller|volunteer|reader|guest|householder|shopkeeper|customer|family|relative|inspector|auditor|matron|doctor|gp|psychologist|therapist)\b/.test(
        text,
      );
    const inspected =
      /\b(?:ofsted|cqc|inspectorate|inspectors?|auditors?|ombudsman|healthwatch|hse|commissioners?|monitoring|evaluation|evaluators?|university|survey|report|figures|data|records?|log|interviews?|researchers?|peer)\b/.test(
        text,
      );
    const again =
      /^(?:the )?(?:same|those|these|they|he|she|both|each|all|most|several)\b/.test(text) &&
      !/^(?:they|these|those) /.test(text);
    return counted || roleOrRecord || named || person || inspected || again || /^(?:he|she)$/.test(text.trim());
  };
  for (const group of groups) {
    if (group.negated || !/past|perfect|present/.test(group.tense)) continue;
    const word = tokens[group.head]?.text ?? "";
    if (!occurs(sourceVerb, word)) continue;
    if (!particular(group.subject[0], group.subject[1])) continue;
    const object = tokens
      .slice(group.object[0], group.object[1])
      .map((token) => token.text)
      .join(" ");
    const found = span(tokens, group.subject[0] < group.first ? group.subject[0] : group.first, tokens.length);
    if (!found) continue;
    // Speaking up before a change is the issue, not its result; the evidence floor looks at the order.
    const content =
      long.length > 0 ||
      /\b(?:that|how|no|fewer|less|more|better|calmer|happier|safer|now|felt|feel|had|has|have|would|could|can|were|was|is|are|it|as|they|he|she|them|him|her|an?|the)\b/.test(
        object,
      ) ||
      group.object[1] - group.object[0] >= 3;
    if (content) add("sourced", found, long.length ? "quotation" : word);
  }
  if (long.length && !quoted && occurs(QUOTE_SPEAKER, own)) add("sourced", long[0] ?? null, "quotation");
  if (quoted && long.length && folded.trim().length > 20)
    add("sourced", { start: 0, end: folded.length }, "quotation", 0.8);
  void QUALIFIES;
}
const QUALIFIES = GENERIC_PEOPLE;
const QUOTE_SPEAKER = phrases(
  `(?:as )?(?:one|his|her|another|a|an|the|their|mrs|mr|ms|dr|[a-z])\\.? ?(?:[a-z'-]+ ){0,4}?(?:said|says|told|wrote|writes|put it|explained|added|commented|recalled|described|reported|reflected|called it|noted|summed it up|summed up|texted|emailed)(?: [^.;"]{0,40})?`,
);

/** Vague frequency about meeting, reviewing, auditing, feedback or training, with no exact frequency beside it. */
function readVague(own: string, dates: readonly DateMention[], at: number, mood: Mood, add: Add): void {
  if (mood === "hypothetical") return;
  for (const found of matches(vagueRegular, own)) add("vague-cadence", found, "regular");
  for (const found of matches(vagueOften, own)) {
    const clauseStart = Math.max(own.lastIndexOf(";", found.start), own.lastIndexOf(": ", found.start), 0);
    const semi = own.indexOf(";", found.end);
    const clause = own.slice(clauseStart, semi < 0 ? own.length : semi);
    if (occurs(oversight, clause)) add("vague-cadence", found, "often");
  }
  void dates;
  void at;
}

export { COUNTED, trigger, VALUES };
