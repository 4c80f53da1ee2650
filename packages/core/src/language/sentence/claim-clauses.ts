import type { Span } from "../../draft/draft.js";
import { occurs } from "../phrases/phrase.js";
import {
  attitude,
  central,
  coProduces,
  dismissed,
  ennobled,
  image,
  letsIn,
  prized,
  revolves,
  selfImage,
  takesPart,
  welcomed,
  wholeScope,
} from "../phrases/valuing.js";
import type { Token } from "../tokens.js";
import type { VerbGroup } from "../verbs/index.js";
import { type ClaimClause, holds, overlaps, textOf, type Words } from "./context.js";
import { mottoIn } from "./mottoes.js";

/**
 * Claims read by who is the subject of what: a value at the centre of things, a bidder with an attitude, people in general
 * with a say, a bidder who lets people in. Present tense, not negated, nothing particular told (RULEBOOK 6.1).
 */
export function claimClauses(words: Words): ClaimClause[] {
  const found: ClaimClause[] = [];
  for (const [n, read] of words.groups.entries()) {
    if (!isStanding(read, words) && !isByCustom(words, read)) continue;
    const group = { ...read, subject: afterDash(words, afterNumber(words, read.subject)) };
    const clause = clauseOf(words, group, words.groups[n - 1], words.groups.slice(n + 1));
    if (!clause) continue;
    const family = familyOf(words, group, clause.predicate, clause.span.end);
    if (family) found.push({ ...clause.span, family });
  }
  if (found.length === 0) {
    const motto = mottoIn(words);
    if (motto) found.push(motto);
  }
  return found;
}

/** "2.2 Communities are consulted": what a paragraph's number stands before. */
function afterNumber({ tokens }: Words, [from, to]: VerbGroup["subject"]): VerbGroup["subject"] {
  const number = tokens[0];
  return from === 0 && number?.kind === "number" && /^\d{1,2}\.\d/.test(number.text) && tokens[1]?.capital
    ? [1, to]
    : [from, to];
}

/** "At Acme - families are …": what stands before a lone dash leads in to the subject. */
function afterDash({ tokens }: Words, [from, to]: VerbGroup["subject"]): VerbGroup["subject"] {
  const dashes = tokens.slice(from, to).flatMap((token, n) => (token.text === "-" ? [from + n] : []));
  const [dash] = dashes;
  return dash !== undefined && dashes.length === 1 && dash + 1 < to ? [dash + 1, to] : [from, to];
}

/** `end` is where the clause ends: a particular told after it is its proof and leaves it a claim. */
function familyOf(words: Words, group: VerbGroup, predicate: string, end: number): ClaimClause["family"] | null {
  const [from, to] = group.subject;
  const bidder = group.tense === "infinitive" || isBidder(words, group.subject);
  const value = (holds(words, "value", group.subject) || isGerundOfCare(words, group.subject)) && !bidder;
  if (bidder) {
    const beyond = words.tokens.findIndex((token) => token.start >= end);
    const after = [group.first, beyond < 0 ? words.tokens.length : beyond] as const;
    if (occurs(attitude, predicate) && isValued(words, after) && !isParticular(words, after)) return "value";
    if (occurs(selfImage, predicate) && !isParticular(words, after)) return "value";
    if (occurs(letsIn, predicate) && involvesAnyone(words, group)) return "involvement";
    if (occurs(coProduces, predicate) && !hasNumber(words, group.first)) return "involvement";
  }
  // "Our ethos has always been patients first."
  if (
    isCustom(words, group) &&
    (occurs(central, predicate) || occurs(selfImage, predicate)) &&
    !isParticular(words, group.subject)
  )
    return "value";
  if (from >= to && !CONTRACTED.test(textOf(words, [group.first, group.first + 1]))) return null;
  if (
    /^(?:everything|all|all that|all of this|each thing|every [a-z]+)\b/.test(textOf(words, group.subject)) &&
    occurs(revolves, predicate)
  ) {
    const after = [group.last, words.tokens.length] as const;
    if (holds(words, "value", after) && !isParticular(words, after)) return "value";
  }
  if (isGeneric(words, group.subject)) {
    if (
      occurs(takesPart, predicate) &&
      (occurs(wholeScope, predicate) ||
        (EVERYONE.test(textOf(words, group.subject)) && /^(?:has|have|gets?|enjoys?) /.test(predicate))) &&
      !hasNumber(words, group.first)
    )
      return "involvement";
    if (occurs(ennobled, predicate) && !hasNumber(words, group.first)) return "involvement";
    if (occurs(central, predicate) || occurs(dismissed, predicate)) return "value";
  }
  if (
    !bidder &&
    VOICES.test(textOf(words, group.subject)) &&
    occurs(welcomed, predicate) &&
    !hasNumber(words, group.first)
  )
    return "involvement";
  if (!bidder && occurs(prized, predicate) && !isParticular(words, group.subject)) return "value";
  const told = /^(?:it|they|this|that|these)$/.test(textOf(words, group.subject)) && occurs(image, predicate);
  const standsForIt =
    told || value || isCustom(words, group) || CONTRACTED.test(textOf(words, [group.first, group.first + 1]));
  if (
    !bidder &&
    standsForIt &&
    (occurs(central, predicate) || occurs(dismissed, predicate)) &&
    !isParticular(words, group.subject) &&
    !holds(words, "role", group.object)
  )
    return "value";
  return null;
}

/** "Here, everyone has a voice": in all there is. */
const EVERYONE = /\b(?:everyone|everybody|every [a-z]+|each of us|all of us|we all)$/;

/** Present, or "has always been": how things are said to stand. */
function isStanding(group: VerbGroup, { own, tokens }: Words): boolean {
  const from = own.slice(tokens[group.first]?.start ?? 0);
  // "Is never up for debate", "we never lose sight of the person": valued with a no.
  if (group.negated && !occurs(dismissed, from) && !(/^never\b/.test(from) && occurs(attitude, from))) return false;
  if (group.tense === "present") return !group.subordinate || BELIEVED.test(own);
  return (
    group.tense === "perfect" &&
    !group.subordinate &&
    /^(?:be|believe|value|champion|prize|cherish|put|place|care|stand)\b/.test(group.lemma) &&
    /\b(?:always|long|ever)\b/.test(own)
  );
}

/** "It is our firm conviction that …": the claim is what is believed. */
const BELIEVED =
  /\b(?:believe|believes|feel|mean|means|hold|holds|maintain|insist|belief|conviction|creed|faith|philosophy|view|convinced|adamant|certain) that\b/;

/** "It is our custom to consult …": what is said to be done always stands in the infinitive. */
function isByCustom({ own, tokens }: Words, group: VerbGroup): boolean {
  const verb = tokens[group.first];
  return (
    group.tense === "infinitive" &&
    verb !== undefined &&
    /\b(?:our|we have (?:a|the)|us) (?:[a-z]+ ){0,2}(?:custom|practice|policy|habit|way|aim|ethos|promise|approach|mission|philosophy|culture|tradition|rule|instinct|job|business|nature)(?: (?:is|here|always))* $/.test(
      own.slice(0, verb.start),
    )
  );
}

const OPEN_END = /[;:()]|, (?:and|but|so|which|because|where|while) (?:we|our|the|it|they)\b| - |\. /;

function clauseOf(
  words: Words,
  group: VerbGroup,
  before: VerbGroup | undefined,
  later: readonly VerbGroup[],
): { readonly span: Span; readonly predicate: string } | null {
  const { own, tokens } = words;
  const verb = tokens[group.first];
  const first =
    group.subject[0] < group.subject[1] &&
    (!before || group.subject[0] >= before.last || (before.subordinate && group.subject[0] < before.first))
      ? tokens[group.subject[0]]
      : verb;
  if (!verb || !first) return null;
  const rest = own.slice(verb.start);
  const stop = rest.slice(1).search(OPEN_END);
  let end = Math.min(verb.start + (stop < 0 ? rest.length : stop + 1), nextClause(words, later));
  while (end > verb.end && /[\s.,!?"'-]/.test(own[end - 1] ?? "")) end--;
  return { span: { start: first.start, end }, predicate: withoutNames(words, verb.start, end) };
}

/** Where ", and residents are …" begins a clause with a subject of its own, or the end of the sentence. */
function nextClause({ own, tokens }: Words, later: readonly VerbGroup[]): number {
  for (const { subject, tense, first } of later) {
    const [from] = subject;
    const comma = tokens[from - 2];
    if (
      from < first &&
      /present|past|perfect|future/.test(tense) &&
      comma?.text === "," &&
      /^(?:and|but|so|yet)$/.test(tokens[from - 1]?.text ?? "")
    )
      return comma.start;
  }
  return own.length;
}

/** The predicate with names read as "us": "at the heart of Corvane" says what "at the heart of us" says. */
function withoutNames({ own, tokens, dates }: Words, start: number, end: number): string {
  let text = "";
  let at = start;
  for (const token of tokens) {
    // "DNA" is an image, for all its capitals.
    if (
      !token.capital ||
      token.text === "dna" ||
      token.start <= start ||
      token.end > end ||
      dates.some((date) => overlaps(date, token))
    )
      continue;
    text += `${own.slice(at, token.start)}us`;
    at = token.end;
  }
  return (text + own.slice(at, end))
    .replace(/^to (?=[a-z])/, "")
    .replace(/^(?:it|that|this|they|we|i|he|she|you)(?='(?:s|re|ve|m)\b)/, "")
    .replace(/\bus(?: us)+\b/g, "us");
}

const OWN = /^(?:we|our|us|i|my)$/;

/** What people say, as a subject. */
const VOICES =
  /\b(?:views?|voices?|opinions?|wishes|feedback|ideas|input|suggestions?|contributions?|involvement|participation|thoughts|preferences)(?: (?:of|from) [a-z' ]+)?$/;

/** "It's baked in": a pronoun for the value told before. */
const CONTRACTED = /^(?:it|that|this|they)'(?:s|re)$/;

/** The bidder: "we", "our drivers", an organisation's name. */
function isBidder(words: Words, [from, to]: readonly [number, number]): boolean {
  const part = words.tokens.slice(from, to);
  const [first] = part;
  if (!first) return words.elliptic || /^(?:we|i)'/.test(words.tokens[from]?.text ?? "");
  if (/^(?:we|i)'/.test(first.text)) return true;
  if (OWN.test(first.text))
    return !/^(?:our|my)$/.test(first.text) || holds(words, "bidder", [from, to]) || !holds(words, "value", [from, to]);
  if (/^(?:everyone|everybody|each one|all) (?:here|at|in this|of us|who works)/.test(textOf(words, [from, to])))
    return true;
  if (
    namesBidder(words, [from, to]) &&
    // "A good working relationship with officers": what it has with them.
    !/^(?:a|an|the) (?:[a-z-]+ ){0,3}?(?:relationships?|partnership|dialogue|understanding|teamwork|trust|cooperation|co-operation|communication) (?:with|between)\b/.test(
      textOf(words, [from, to]),
    ) &&
    !holds(words, "group", [from, to]) &&
    !part.some((token) => token.text === ",")
  )
    return true;
  return isName(words, part);
}

/** Who we are, and not what is said to be ours: "the safety of crews". */
const namesBidder = ({ hits, tokens }: Words, [from, to]: readonly [number, number]): boolean =>
  (hits.get("bidder") ?? []).some(
    (hit) => hit.from >= from && hit.to <= to && !/^(?:of|for)$/.test(tokens[hit.from - 1]?.text ?? ""),
  );

/** A name that opens a sentence: a capital that is no known noun, or two in a row. */
function isName(words: Words, part: readonly Token[]): boolean {
  const named = part.filter((token) => token.kind === "word");
  const [first] = named;
  if (!first?.capital || named.length > 5 || named.length === 0) return false;
  const capitals = named.filter((token) => token.capital);
  if (capitals.length >= 2 && capitals.length >= named.length - 1)
    return !holds(words, "group", [words.tokens.indexOf(first), words.tokens.indexOf(first) + part.length]);
  if (named.length > 1) return false;
  const at = words.tokens.indexOf(first);
  return (
    !COMMON_OPENER.test(first.text) &&
    !holds(words, "value", [at, at + 1]) &&
    !holds(words, "people", [at, at + 1]) &&
    !/(?:ing|ed|ly|tion|ness|ment|ity|ance|ence|ism)$/.test(first.text)
  );
}
const COMMON_OPENER =
  /^(?:the|a|an|this|that|these|those|it|they|he|she|you|there|here|who|what|when|where|how|why|if|in|at|on|by|for|from|with|no|not|all|each|every|some|many|most|others?|both|either|nothing|nobody|none|as|and|but|so|or|then|now|today|staff|life|work|one|two|three|four|five|meetings?|minutes|reports?|training|visits?|their|his|her|its|your|feedback|themes?|results?)$/;

/** People in general: "residents and their loved ones", "firefighters, control staff and their representative bodies". */
function isGeneric(words: Words, range: readonly [number, number]): boolean {
  const [from, to] = range;
  if (to - from > 14 || to <= from) return false;
  const part = words.tokens.slice(from, to);
  if (part.some((token, n) => token.kind === "number" || (token.capital && n > 0 && token.text !== "i"))) return false;
  const text = textOf(words, range);
  if (
    /^(?:this|that|a|an|one|his|her|it|these|the same|both|two|three|four|five|six|seven|eight|nine|ten)\b/.test(text)
  )
    return false;
  if (/^those\b/.test(text) && /\bthose (?:we|who|in our care|living|using)\b/.test(words.own)) return true;
  if (holds(words, "people", range) || holds(words, "generic-people", range))
    return (
      (!holds(words, "role", range) || part.some((token) => /^(?:,|and)$/.test(token.text))) &&
      // "Friends' groups" are groups of a kind; "the Friends' Group" is one.
      (!holds(words, "group", range) ||
        /\b(?:groups|forums|panels|councils|associations|boards|committees)$/.test(text))
    );
  const head = part.filter((token) => token.kind === "word").pop();
  return (
    head !== undefined &&
    /s$/.test(head.key) &&
    /\b(?:staff|workers?|bodies|agencies|partners|teams|groups|crews|officers|schools|businesses|firms)\b|(?:ers|ors|ists|ants|ents|ians)\b/.test(
      text,
    ) &&
    !holds(words, "bidder", range)
  );
}

const hasNumber = ({ tokens }: Words, from: number): boolean =>
  tokens.slice(from).some((token) => token.kind === "number" && !/^(?:1|100)%?$/.test(token.text));

/** Something countable or named makes a clause particular: a number, a name within, an exact occasion. */
function isParticular(words: Words, [from, to]: readonly [number, number]): boolean {
  return words.tokens
    .slice(from, to)
    .some(
      (token, n) =>
        (token.kind === "number" && !/^(?:1|100)%?$/.test(token.text)) ||
        (token.capital && from + n > 0 && holds(words, "group", [from, to])),
    );
}

/** "Listening", "putting people first", "what children tell us", "being heard". */
function isGerundOfCare(words: Words, range: readonly [number, number]): boolean {
  const text = textOf(words, range);
  return (
    /^(?:listening|hearing|involving|including|putting|treating|caring|respecting|getting|keeping|being|doing right|working (?:[a-z]+ ){0,4}?(?:with|together|in partnership|alongside)|co-?producing|co-?designing|giving|empowering|sharing|learning|looking after|supporting|helping|understanding|knowing)\b/.test(
      text,
    ) ||
    (/^(?:what|how|whatever)\b/.test(text) && (holds(words, "people", range) || holds(words, "value", range))) ||
    /\b(?:culture|ethos|spirit|sense|commitment|belief|passion|philosophy|principle|notion|idea|voices?) (?:of|to|in|that)\b/.test(
      text,
    )
  );
}

/** "It is our custom to consult …", "our belief is that …". */
function isCustom(words: Words, group: VerbGroup): boolean {
  return /^our (?:[a-z]+ ){0,2}(?:custom|practice|policy|way|habit|belief|aim|ethos|promise|approach|mission|philosophy|culture|vision|values?|commitment|passion|priority|purpose)$/.test(
    textOf(words, group.subject),
  );
}

/** What an attitude is to: a value, people in general, or whoever is put first ("we put witnesses first"). */
const isValued = (words: Words, after: readonly [number, number]): boolean =>
  holds(words, "value", after) ||
  holds(words, "people", after) ||
  /\bput(?:s|ting)? (?:our |the |their |its )?[a-z]+s first\b/.test(textOf(words, after));

/** Whom the bidder lets in: a group with no name, number or particular occasion. */
function involvesAnyone(words: Words, group: VerbGroup): boolean {
  const rest: readonly [number, number] = [group.last, words.tokens.length];
  if (!holds(words, "generic-people", rest) && !holds(words, "people", rest)) return false;
  return !isParticular(words, rest) && !words.dates.length && !namesGroup(words, rest) && !namesRecord(words, rest);
}

/** A group, and not clubs or forums of any kind: "parents and clubs". */
const namesGroup = ({ hits, tokens }: Words, [from, to]: readonly [number, number]): boolean =>
  (hits.get("group") ?? []).some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      !(
        /^(?:clubs|groups|forums|associations|networks|boards|committees|councils)$/.test(
          tokens[hit.to - 1]?.text ?? "",
        ) && /^(?:,|and|or|with)$/.test(tokens[hit.from - 1]?.text ?? "")
      ),
  );

/** A record, and not "delivery and evaluation" as something done. */
const namesRecord = ({ hits, tokens }: Words, [from, to]: readonly [number, number]): boolean =>
  (hits.get("record") ?? []).some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      !/^(?:evaluations?|reports?|reporting|drawings?|letters?)$/.test(tokens[hit.to - 1]?.text ?? ""),
  );
