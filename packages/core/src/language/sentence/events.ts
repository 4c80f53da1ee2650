import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { startsWithCount } from "./activity-kind.js";
import { type Add, holds, textOf, tokenSpan, WE, type Words } from "./context.js";
import { eventKind } from "./event-kind.js";
import { isIdiom } from "./tells-nothing.js";

/** Changes carried out and activities delivered, told as done (RULEBOOK 4). */
export function readEvents(words: Words, said: readonly Span[], add: Add): Event[] {
  if (
    words.quoted ||
    words.mood === "hypothetical" ||
    words.mood === "promise" ||
    ADMITS.test(words.own) ||
    ONCE.test(words.own)
  )
    return [];
  const events: Event[] = [];
  for (const [n, group] of words.groups.entries()) {
    if (group.negated || (group.subordinate && !isShown(words, n)) || isStanding(words, group)) continue;
    if (isFounding(words, group)) {
      add("changed", tokenSpan(words.tokens, group.subject[0], trimObject(words, group)), group.lemma);
      continue;
    }
    const kind = kindOf(words, group, words.groups[n + 1], said);
    if (!kind && arrives(words, group)) {
      const arrival = eventOf(words, group, "change");
      if (arrival) events.push({ ...arrival, answer: true });
      continue;
    }
    const next = words.groups[n + 1];
    const event =
      kind && eventOf(words, group, kind, next && goesInto(words, group, next) ? next.object[1] : undefined);
    if (!event && isSettled(words, group))
      add("changed", tokenSpan(words.tokens, group.subject[0], trimObject(words, group)), group.lemma);
    else if (!event && (group.classes.has("decide") || group.classes.has("power")) && resolves(words, group, next))
      add("changed", tokenSpan(words.tokens, group.subject[0], next?.object[1] ?? group.object[1]), group.lemma);
    if (!event) continue;
    events.push(event);
    add(kind === "change" ? "changed" : "activity", event.span, group.lemma, group.unknown ? 0.6 : 1);
    if (kind === "activity") add("output", countOf(words, group), "count");
  }
  const did = DID_IT.exec(words.own);
  if (did && events.length === 0) {
    const span = { start: did.index, end: did.index + did[0].length };
    events.push({
      span,
      kind: "change",
      answer: true,
      lemma: "do",
      verb: span,
      subject: null,
      byPeople: false,
      byBidder: true,
      byGroup: false,
      passive: false,
    });
  }
  if (events.length === 0) {
    const fragment = fragmentOf(words) ?? nowStateOf(words, said);
    if (fragment) {
      events.push(fragment);
      add("changed", fragment.span, fragment.lemma);
    }
  }
  return events;
}

function kindOf(
  words: Words,
  group: VerbGroup,
  next: VerbGroup | undefined,
  said: readonly Span[],
): Event["kind"] | null {
  if (hasDone(words, group, next)) return "change";
  if (group.tense === "past" || group.tense === "perfect") {
    const kind = eventKind(words, group);
    if (kind || kind === undefined) return kind ?? null;
    if (causes(words, group, next)) return "change";
  }
  return answers(words, group, said) ? "change" : null;
}

/** "Water placed at each address before a valve is touched": done each time, as the present beside it says. */
const isStanding = ({ groups, tokens, dates }: Words, group: VerbGroup): boolean =>
  group.tense === "past" &&
  !group.passive &&
  dates.every((date) => date.excluded !== null) &&
  groups.some(
    (other) =>
      other.first > group.last &&
      other.tense === "present" &&
      other.subordinate &&
      /^(?:before|until|once|whenever|unless)$/.test(tokens[other.subject[0] - 1]?.text ?? ""),
  );

/** "The action log shows that the rota changed on 1 October": told by a record, as good as told. */
function isShown({ groups, tokens, hits }: Words, n: number): boolean {
  const [shows, group] = [groups[n - 1], groups[n]];
  return (
    shows !== undefined &&
    group !== undefined &&
    group.tense === "past" &&
    !shows.negated &&
    !shows.subordinate &&
    /^(?:show|record|confirm|note|state|prove)$/.test(shows.lemma) &&
    tokens[shows.last]?.text === "that" &&
    (hits.get("record") ?? []).some((hit) => hit.from >= shows.subject[0] && hit.to <= shows.subject[1])
  );
}

/** "A Youth Voice Group was set up for pupils over twelve": that a group is there is no example of what it changed. */
const isFounding = (words: Words, group: VerbGroup): boolean =>
  group.passive &&
  /past|perfect/.test(group.tense) &&
  /^(?:set up|form|establish|create|found|launch|start|convene|constitute|revive|relaunch)$/.test(group.lemma) &&
  (words.hits.get("group") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to === group.subject[1]);

/** The bidder is among those who act; people alone settle things (RULEBOOK 4). */
const acts = (words: Words, group: VerbGroup): boolean =>
  !/^(?:vote|agree|decide|choose|resolve|stop|begin|start)$/.test(group.lemma) ||
  holds(words, "bidder", group.subject) ||
  holds(words, "role", group.subject) ||
  /\b(?:we|our|and)\b/.test(textOf(words, group.subject));

/** What was done is told by the next verb too: "began to stock", "had it painted white", "helped her to join the club". */
const goesInto = (words: Words, group: VerbGroup, next: VerbGroup): boolean =>
  causes(words, group, next) ||
  hasDone(words, group, next) ||
  (/^(?:help|enable|support|assist)$/.test(group.lemma) &&
    next.tense === "infinitive" &&
    words.tokens[next.first]?.text === "to" &&
    next.first <= group.last + 5);

/** "we had it painted white": done by others for the bidder. */
function hasDone(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { tokens } = words;
  return (
    /^(?:have|get)$/.test(group.lemma) &&
    group.tense === "past" &&
    /\b(?:we|i|our [a-z -]+|[a-z]+'s (?:team|crew|staff)|the (?:team|manager|trust|school|council|contractor))$/.test(
      textOf(words, group.subject),
    ) &&
    next !== undefined &&
    /past|participle/.test(next.tense) &&
    next.first === next.head &&
    next.first > group.last &&
    next.first <= group.last + 4 &&
    (next.classes.has("change") || next.classes.has("activity")) &&
    /^(?:it|them|the|our|a|an|all|both|one|this|that|these|those|two|three|four)$/.test(tokens[group.last]?.text ?? "")
  );
}

/** "led our team to repaint", "began telephoning": what was done stands in the infinitive or the gerund. */
function causes(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { tokens } = words;
  if (!next || next.first > group.last + 6) return false;
  const infinitive = next.tense === "infinitive" && tokens[next.first]?.text === "to";
  const gerund = next.tense === "gerund" && next.first <= group.last + 1;
  if (next.tense === "gerund" && ANSWERS_BY.test(group.lemma) && tokens[next.first - 1]?.text === "by")
    return !NO_ANSWER.test(next.lemma) && !ON_PAPER.test(next.lemma);
  return (infinitive &&
    /^(lead|prompt|persuade|push|spur|begin|start|get|cause|allow|convince|inspire|vote|agree|decide|choose|resolve)$/.test(
      group.lemma,
    ) &&
    acts(words, group)) ||
    (gerund &&
      /^(begin|start|stop|switch|go over to)$/.test(group.lemma) &&
      // "Four people have stopped coming": what people do is no change of the bidder's.
      !(
        holds(words, "people", group.subject) &&
        !holds(words, "role", group.subject) &&
        !/\b(?:we|our|and)\b/.test(textOf(words, group.subject))
      ))
    ? !/^(be|have|feel|know|think|see|look|seem|like|want|wonder|worry|realise|understand|notice)$/.test(next.lemma)
    : false;
}

/** What is written down, passed on or said changes nothing by itself. */
const ON_PAPER =
  /^(?:note|log|record|file|count|collate|pass|pass on|forward|share|report|acknowledge|apologise|thank|explain|write|assure|reassure|remind|monitor|review|investigate|look)\b/;
/** "We responded by putting a trolley in the foyer", "dealt with it by moving the desk". */
const ANSWERS_BY =
  /^(?:respond|react|reply|answer|act|address|tackle|resolve|deal|deal with|solve|meet|fix|mend|remedy|follow|follow up|overcome)$/;

/** How things were before: "Until last autumn, lunch was plated in the kitchen". */
const ONCE =
  /^\W*(?:until (?:then|recently|that|last|this|20\d\d|[a-z]+ 20\d\d)|before (?:then|that|this)|previously|in the past|historically|at one time|for years|originally)\b[^.;]*(?:,|$)(?!.*\b(?:we|so|now)\b)/;

/** A fault owned up to, and told after a colon: "we got it wrong: in May we took …". */
const ADMITS = /\b(?:get|got|getting) (?:it|this|that|something|things|these|them)(?: [a-z]+)? wrong: /;

/** "So that is what we did!" */
const DID_IT =
  /\b(?:(?:that|this|it)(?: is|'s) (?:exactly |just |precisely )?what we (?:did|have done)|so we did(?: just that| so)?|we did (?:just|exactly) that)\b/;

const NO_ANSWER =
  /^(deliver|act|respond|be|have|know|think|feel|believe|hear|listen|see|find|recognise|understand|want|need|expect|do|meet|mean|like|say|tell|ask|note|read|agree)$/;
/** Something put there in answer: "a screen went up", "it went", "a coffee morning now runs". */
const ARRIVES =
  /^(go up|go in|come in|come out|come away|go out|go back|go|come into use|come into force|start|begin|open|arrive|appear|run|change|end|stop|follow|move)$/;

/** Something that came about, or is so now: an example only where people asked for it before. */
function arrives(words: Words, group: VerbGroup): boolean {
  const object = textOf(words, group.object);
  const told = group.tense === "past" || group.tense === "perfect";
  // "We gave the duty manager's number to all households": whatever the bidder did, where it was asked for.
  if (
    told &&
    !group.passive &&
    (holds(words, "role", group.subject) ||
      /^(?:and |so |then |in [^,]{0,60},? ){0,3}(?:we|i|our [a-z -]+|the (?:team|manager|coordinator|company|trust|school|council|contractor|service|practice))$/.test(
        textOf(words, group.subject),
      )) &&
    /^\p{L}|^\d/u.test(object) &&
    !NO_ANSWER.test(group.lemma) &&
    !isIdiom({ group, object }) &&
    !["say", "gather", "state", "check", "report"].some((name) => group.classes.has(name as never))
  )
    return true;
  // "One was put there on 12 January"
  if (told && group.passive && group.lemma === "put") return true;
  if (told)
    return (
      (ARRIVES.test(group.lemma) || ARRIVES.test(`${group.lemma} ${object.split(" ")[0]}`)) &&
      !/^(?:to|on|off|well|from|down by|up by)\b/.test(object) &&
      !holds(words, "outcome", group.subject) &&
      (!/^(?:it|this|that|which)$/.test(textOf(words, group.subject)) ||
        (group.lemma === "go" && /^(?:,.*)?$/.test(object)))
    );
  const verb = words.tokens[group.first];
  return (
    group.tense === "present" &&
    verb !== undefined &&
    /\bnow\b/.test(words.own.slice(Math.max(0, verb.start - 14), verb.end + 14)) &&
    !/^(?:be|have|know|feel|think|say)$/.test(group.passive ? "" : group.lemma)
  );
}

/** The bidder's answer to what people said before in the same sentence, whatever the verb: "you asked for longer; we stayed open until six". */
function answers(words: Words, group: VerbGroup, said: readonly Span[]): boolean {
  const verb = words.tokens[group.first];
  if (
    !verb ||
    !said.some((span) => span.start < verb.start) ||
    said.some((span) => span.start <= verb.start && verb.start < span.end)
  )
    return false;
  if (group.classes.has("say") || group.classes.has("gather") || NO_ANSWER.test(group.lemma))
    return group.lemma === "be" && group.tense === "present" && /\bnow\b/.test(textOf(words, group.object));
  const ours = /\b(?:we|our|staff|the team|managers?)\b/.test(textOf(words, group.subject));
  if (group.tense === "past" || group.tense === "perfect") return ours || ARRIVES.test(group.lemma);
  return group.tense === "present" && /\bnow\b/.test(words.own.slice(Math.max(0, verb.start - 20), verb.end + 12));
}

/** "rejected the first plan": a decision with an object is a change, though no example of the bidder's. */
function isSettled(words: Words, group: VerbGroup): boolean {
  return (
    /past|perfect/.test(group.tense) &&
    group.classes.has("power") &&
    !group.passive &&
    (holds(words, "people", group.subject) ||
      holds(words, "group", group.subject) ||
      /\b(?:they|it)$/.test(textOf(words, group.subject))) &&
    (/^(?:the|our|its|their|a|an|one|two|three|four|five|six|all|both|any|\d)/.test(textOf(words, group.object)) ||
      (group.lemma === "vote" && /\bfor (?:a|an|the)\b/.test(textOf(words, group.object))))
  );
}

/** "voted to replace the set meal": a decision with its object, whoever took it. */
const resolves = ({ tokens }: Words, group: VerbGroup, next: VerbGroup | undefined): boolean =>
  next?.tense === "infinitive" &&
  tokens[next.first]?.text === "to" &&
  next.first <= group.last + 1 &&
  (next.classes.has("change") || next.classes.has("decide"));

function eventOf(words: Words, group: VerbGroup, kind: Event["kind"], until?: number): Event | null {
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
  const byGroup = holds(words, "group", agent);
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
  /^(?:\W*(?:and|so|then) )?(?:he|she|they|both|each|all of them|(?:the |those |these |all )?(?:same )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: of (?:them|(?:those|the|these)(?: [a-z]+)?))?)(?= and\b| ?,|$)|\band (?:[a-z]+|\d+) of (?:them|those)$/;

/** What an activity put on: the words that count it, where they do. */
function countOf(words: Words, group: VerbGroup): Span | null {
  const { tokens } = words;
  if (group.passive || /^go\b/.test(group.lemma))
    return startsWithCount(textOf(words, group.subject)) ? tokenSpan(tokens, ...group.subject) : null;
  return startsWithCount(textOf(words, group.object))
    ? tokenSpan(tokens, group.object[0], trimObject(words, group))
    : null;
}

/** Told as a failure: a lesson, not an example. */
const MISHAP =
  /\b(?:too (?:late|early|soon|long|small|quickly|few)|by mistake|in error|wrongly|badly|unlawfully|without (?:asking|telling|consulting)|never)\b/;

/** "More employer talks: done", "toilets: now fixed": an answer with no verb of its own, where subjects may be left out. */
function fragmentOf(words: Words): Event | null {
  if (!words.elliptic) return null;
  const found =
    /(?:[:–—-]|->|→|=)\s*(?:now )?(?:all )?(done|sorted|fixed|agreed|introduced|in place|completed|delivered|actioned)\b[.!]?\s*$/.exec(
      words.own,
    );
  if (!found) return null;
  const start = words.own.length - words.own.trimStart().length;
  const end = words.own.trimEnd().replace(/[.!]$/, "").length;
  return {
    span: { start, end },
    kind: "change",
    answer: false,
    lemma: "do",
    verb: { start: found.index, end },
    subject: null,
    byPeople: false,
    byBidder: true,
    byGroup: false,
    passive: true,
  };
}

/** "…, so the print's bigger now": how things are since, in answer to what was said in the sentence. */
function nowStateOf({ own }: Words, said: readonly Span[]): Event | null {
  const [first] = said;
  if (!first) return null;
  const found =
    /(?:,|;|:|-|\bso\b|\band\b) (?:so |and )?((?:the |our |its |their |all )?(?:[a-z'-]+ ){0,3}?(?:[a-z]+'s|[a-z]+'re|is|are) (?:[a-z'-]+ ){1,6}?now\b|(?:now )?(?:got|have|has|had) (?:it|them|one)\b|(?:now )(?:the |our |its |their |all )?(?:[a-z'-]+ ){0,3}?(?:is|are|has|have) [^.;]{3,60})/.exec(
      own,
    );
  if (!found?.[1] || found.index < first.start) return null;
  const start = found.index + found[0].indexOf(found[1]);
  const end = start + found[1].trimEnd().length;
  return {
    span: { start, end },
    kind: "change",
    answer: false,
    lemma: "be",
    verb: { start, end },
    subject: null,
    byPeople: false,
    byBidder: true,
    byGroup: false,
    passive: true,
  };
}

/** The clause's end: before ", and we", ", so", "which" and the like. */
function trimObject({ tokens }: Words, group: VerbGroup): number {
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
