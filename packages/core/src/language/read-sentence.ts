import type { Span } from "../draft/draft.js";
import type { DateMention } from "./dates/index.js";
import type { Lexicon, VerbBook } from "./lexicon/index.js";
import { checkedBack, joint, youSaid } from "./phrases/feedback.js";
import { notClaims } from "./phrases/not-claims.js";
import { opensWindow, refersBack } from "./phrases/others.js";
import { matches } from "./phrases/phrase.js";
import { ownVoice, quotedSpans } from "./quotes.js";
import { readVague } from "./sentence/cadence.js";
import { readChallenge } from "./sentence/challenge.js";
import { readClaims } from "./sentence/claims.js";
import { readCoProduction } from "./sentence/co-production.js";
import { type Add, holds, textOf, tokenSpan, type Words } from "./sentence/context.js";
import { readEvents } from "./sentence/events.js";
import { readGathered } from "./sentence/gatherings.js";
import { readGroups } from "./sentence/groups.js";
import { moodOf } from "./sentence/mood.js";
import { readPromise } from "./sentence/promises.js";
import { readResults } from "./sentence/results.js";
import { readSaid } from "./sentence/said.js";
import { modifiedNoun, readWho } from "./sentence/who.js";
import { wholeCount, wholePraise } from "./sentence/whole-phrase.js";
import type { Sentence, Signal } from "./signals.js";
import type { Tagger } from "./tagger.js";
import { tokenise } from "./tokens.js";
import { readVerbGroups } from "./verbs/index.js";
import { pastVerbs } from "./verbs/past-verbs.generated.js";

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
  /** Run-in labels of the block, read apart from the sentences they stand before. */
  readonly labels: readonly Span[];
}

/** Reads one sentence of a block. `original` and `folded` are the sentence's text, `at` its offset in the block. */
export function readSentence(
  language: Language,
  original: string,
  folded: string,
  at: number,
  dates: readonly DateMention[],
  place: Place,
): Sentence {
  const words = understand(
    language,
    original,
    folded,
    dates.map((date) => ({ ...date, start: date.start - at, end: date.end - at })),
    place,
    [
      ...place.labels.map(({ start, end }) => ({ start: start - at, end: end - at })),
      { start: 0, end: numbering(original) },
    ],
  );
  const signals: Signal[] = [];
  const shift = (span: Span): Span => ({ start: at + span.start, end: at + span.end });
  const add: Add = (kind, found, value = "", confidence = 1) => {
    if (!found || found.end <= found.start) return;
    const span =
      kind === "output"
        ? wholeCount(words, found)
        : kind === "improved" || kind === "praise"
          ? wholePraise(words, found)
          : found;
    signals.push({ kind, span: shift(span), value, confidence });
  };
  readWho(words, add);
  readNouns(words, add);
  const statute = matches(notClaims.statute, words.own)[0];
  if (statute) add("statute", statute);
  if (!words.quoted) {
    if (words.mood !== "hypothetical") readClaims(words, statute !== undefined, add);
    readPromise(words, add);
    readVague(words, add);
  }
  readVoices(words, add);
  readGathered(words, add);
  const said = words.quoted ? [] : readSaid(words, add);
  const events = readEvents(words, said, add);
  readResults(words, events, add);
  const opening = folded.trimStart();
  return {
    span: { start: at, end: at + original.length },
    mood: words.mood,
    signals,
    events: events.map((event) => ({
      ...event,
      span: shift(event.span),
      verb: shift(event.verb),
      subject: event.subject && shift(event.subject),
    })),
    said: said.map(shift),
    refersBack: refersBack.test(opening),
    opensWindow: opensWindow.test(opening),
    quoted: words.quoted,
    words: words.tokens.filter((token) => token.kind !== "mark").length,
  };
}

/** How a label's words look to the verb reader: the end of a clause. */
const CUT = { kind: "mark", text: "\n", key: "\n" } as const;

/** A stretch of a text blanked out, its length kept. */
function blank(text: string, { start, end }: Span): string {
  const from = Math.max(0, start);
  const to = Math.min(end, text.length);
  return to <= from ? text : text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}

/** What an opening phrase with a date in it begins with: "After a house meeting of 11 February 2026 staff …". */
const OPENS_WITH = /^(?:after|since|before|following|during|at|in|on|by|from|over|under|until|throughout|within)$/;

/** Tokens up to the end of a date that the sentence opens with, and of its comma. */
function openingDate(tokens: Words["tokens"], dates: Words["dates"]): number {
  const [first] = dates;
  const from = first ? tokens.findIndex((token) => token.start >= first.start) : -1;
  if (
    !first ||
    from < 0 ||
    from > (OPENS_WITH.test(tokens[0]?.text ?? "") ? 8 : 3) ||
    tokens.slice(0, from).some((token) => token.kind === "mark")
  )
    return 0;
  const to = tokens.findIndex((token) => token.start >= first.end);
  const after = to < 0 ? tokens.length : to;
  return /^(?:year|term|season|financial|academic|,)$/.test(tokens[after]?.text ?? "") ? after + 1 : after;
}

/** How far a paragraph's own number reaches ("4.2 ", "3.1.4 ", "(b) "): no quantity of the sentence. */
function numbering(original: string): number {
  return /^\s*(?:\d+(?:\.\d+)+\.?|\(?[a-hivx\d]{1,3}\))\s+(?=\p{Lu})/u.exec(original)?.[0].length ?? 0;
}

function understand(
  language: Language,
  original: string,
  folded: string,
  dates: Words["dates"],
  { elliptic, quoted }: Place,
  labels: readonly Span[],
): Words {
  const tokens = tokenise(folded, original);
  const quotes = quotedSpans(folded);
  const voiced = quotes.length ? ownVoice(folded, quotes) : folded;
  const own = labels.reduce(blank, voiced);
  const groups = readVerbGroups(
    tokens.map((token) =>
      labels.some((label) => label.start <= token.start && token.end <= label.end) ? { ...token, ...CUT } : token,
    ),
    language.verbs,
    (token) => pastVerbs.has(token.key) || language.tagger.isPastVerb(original, token.start),
    { elliptic, date: openingDate(tokens, dates) },
  ).filter((group) => {
    const head = tokens[group.head];
    return head !== undefined && !quotes.some((quote) => head.start >= quote.start && head.end <= quote.end);
  });
  const length = quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return {
    original,
    folded,
    own,
    quotes,
    tokens,
    groups,
    hits: language.lexicon.find(tokens),
    dates,
    mood: moodOf(groups, own, tokens),
    quoted: quoted || (length > 0 && length >= folded.trim().length - 4),
    elliptic,
  };
}

/** "None of it was reviewed with those who had asked". */
const isDenied = (own: string, found: Span): boolean =>
  /\b(?:not|never|none|nobody|no one|neither|nothing|without|n't)\b[^.;,]{0,40}$/.test(
    own.slice(Math.max(0, found.start - 60), found.start),
  );

/** Slots that a noun fills by itself. */
function readNouns({ tokens, folded, hits }: Words, add: Add): void {
  for (const hit of hits.get("how") ?? []) add("how", tokenSpan(tokens, hit.from, hit.to));
  for (const hit of hits.get("people") ?? []) add("people", tokenSpan(tokens, hit.from, hit.to));
  for (const hit of hits.get("record") ?? []) {
    const found = tokenSpan(tokens, hit.from, hit.to);
    if (!found) continue;
    const noun = folded.slice(found.start, found.end);
    // "Slots of fifteen minutes".
    if (
      noun === "minutes" &&
      /^(?:\d+|[a-z]+(?:teen|ty)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several)$/.test(
        tokens[hit.from - 1]?.text ?? "",
      )
    )
      continue;
    if (!PLAIN_RECORD.test(noun) || modifiedNoun(tokens, hit)) add("record", found, noun);
  }
  for (const pattern of [MINUTES_OF, ACCORDING_TO, BY_THE_SHEETS])
    for (const { index, 0: text } of folded.matchAll(pattern))
      add("record", { start: index, end: index + text.length }, text);
}

/** "Minutes of 6 May", "the minutes of the meeting": a record, where "ten minutes of quiet" is a time. */
const MINUTES_OF =
  /(?<!\d )(?<!\b(?:few|ten|five|fifteen|twenty|thirty|forty|sixty|two|three|some) )\bminutes of (?:the |our |its |their |that |a )?(?:\d{1,2}\b|(?:[a-z]+ ){0,2}?(?:meetings?|forum|panel|board|group|committee|council|january|february|march|april|may|june|july|august|september|october|november|december)\b)/g;

/** "According to in-cab records": whichever they are, somebody keeps them. */
const ACCORDING_TO =
  /\baccording to (?:the |our |their )?[a-z-]+(?: [a-z-]+)? (?:records|logs|data|figures|counts|returns|sheets|registers|diaries|charts|books)\b/g;

/** "From 22 a month to 3, by the round sheets." */
const BY_THE_SHEETS =
  /\bby (?:the |our |their )(?:[a-z]+ ){1,2}(?:sheets|logs?|records|counts?|register|diar(?:y|ies))\b/g;

/** Records only with a word that says which. */
const PLAIN_RECORD =
  /^(logs?|reports?|rotas?|registers?|drawings?|photographs|emails|certificates?|portfolios?|protocols?|agendas?|trackers?|spreadsheets?|evaluations?|letters?|rosters?|recordings?|transcripts?|record sheets?|invoices?)$/;

const BUYER = /(?:^|\b)the (?:client|customer|buyer|commissioner)$/;

/** Deciding together, checking back, acting, power, difficulty; consultation and co-production by name. */
function readVoices(words: Words, add: Add): void {
  const { folded, own, groups, tokens } = words;
  for (const found of matches(youSaid, folded)) add("you-said", found);
  for (const found of matches(joint, own))
    if (
      !isDenied(own, found) &&
      !/^(?:client|customer) [a-z]+/.test(own.slice(found.start, found.end).replace(/^the /, ""))
    )
      add("joint", found);
  for (const group of groups) {
    // People settle something: "they and the youth worker chose", "the residents' meeting voted".
    if (group.tense === "past-perfect") continue;
    if (group.negated || group.passive || group.subordinate || !/past|perfect|present/.test(group.tense)) continue;
    if ((!group.classes.has("decide") && !group.classes.has("power")) || group.lemma === "rate") continue;
    // "Parents stopped to read."
    if (group.lemma === "stop" && tokens[group.last]?.text === "to") continue;
    const people =
      (holds(words, "people", group.subject) && !BUYER.test(textOf(words, group.subject))) ||
      holds(words, "group", group.subject) ||
      /^(?:the|our|their|its|a) (?:[a-z']+ ){0,2}(?:meeting|assembly)$/.test(
        textOf(words, group.subject).replace(/^in [a-z]+ (?:20\d\d )?/, ""),
      ) ||
      (/^vote\b/.test(group.lemma) && !/\b(?:we|our)\b/.test(textOf(words, group.subject))) ||
      /^(?:they|both|each|(?:all|[a-z]+|\d+) of (?:them|those|these))\b/.test(textOf(words, group.subject));
    if (people) add("joint", tokenSpan(tokens, Math.min(group.subject[0], group.first), group.last), group.lemma);
  }
  for (const found of matches(checkedBack, own)) if (!isDenied(own, found)) add("checked-back", found);
  readGroups(words, add);
  readChallenge(words, add);
  readCoProduction(words, add);
}
