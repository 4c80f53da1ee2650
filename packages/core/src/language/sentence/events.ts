import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { startsWithCount } from "./activity-kind.js";
import { answers, arrives } from "./answers.js";
import { type Add, holds, textOf, tokenSpan, type Words } from "./context.js";
import { eventKind } from "./event-kind.js";
import { eventOf, trimObject } from "./event-of.js";
import { fragmentOf, nowStateOf } from "./fragments.js";
import { causes, goesInto, hasDone, resolves } from "./hung-verbs.js";

/** Changes carried out and activities delivered, told as done (RULEBOOK 4). */
export function readEvents(words: Words, said: readonly Span[], add: Add): Event[] {
  if (
    words.quoted ||
    words.mood === "hypothetical" ||
    words.mood === "promise" ||
    ADMITS.test(words.own) ||
    ONCE.test(words.own) ||
    IN_VAIN.test(words.own)
  )
    return [];
  const events: Event[] = [];
  for (const [n, group] of words.groups.entries()) {
    if (
      group.negated ||
      (group.subordinate && !isShown(words, n) && !isGiven(words, group, said)) ||
      isStanding(words, group) ||
      isUnderWay(words, group)
    )
      continue;
    if (isFounding(words, group)) continue;
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

/** "Two were tried in February and the sergeant sent both back": tried, and given up. */
const IN_VAIN =
  /\b(?:tried|trialled|piloted|(?:pilot|trial) of)\b[^.]*?\b(?:(?:was|were|been) (?:later |then |soon |quickly )?(?:withdrawn|dropped|abandoned|scrapped|shelved|given up|discontinued)|sent (?:it|them|both|all|the [a-z]+) back|voted to (?:drop|end|scrap|stop)|gave (?:it|them) up|came to nothing|did(?: not|n't) work)\b/;

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

/** "Post was being opened", "eight were still coming": under way, not done. */
const isUnderWay = ({ tokens }: Words, { first, head, tense }: VerbGroup): boolean =>
  /^(?:past|past-perfect)$/.test(tense) &&
  first !== head &&
  (/ing$/.test(tokens[head]?.text ?? "") || tokens.slice(first, head).some(({ text }) => text === "being"));

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

/** "Parents asked for a shelter, which we put up in March": what they asked for, done. */
const isGiven = ({ tokens }: Words, { lemma, tense, subject }: VerbGroup, said: readonly Span[]): boolean =>
  /^(?:past|perfect)$/.test(tense) &&
  !/^(?:decline|refuse|reject|turn down|rule out|regret|note|pass|log|record)$/.test(lemma) &&
  /^(?:we|i|our)$/.test(tokens[subject[0]]?.text ?? "") &&
  tokens[subject[0] - 1]?.text === "which" &&
  said.some(({ start }) => start < (tokens[subject[0]]?.start ?? 0));

/** "A Youth Voice Group was set up for pupils over twelve": that a group is there is no example of what it changed. */
const isFounding = (words: Words, group: VerbGroup): boolean =>
  group.passive &&
  /past|perfect/.test(group.tense) &&
  /^(?:set up|form|establish|create|found|launch|start|convene|constitute|revive|relaunch)$/.test(group.lemma) &&
  ((/^it$/.test(textOf(words, group.subject)) && /^(?:set up|form|establish|convene|constitute)$/.test(group.lemma)) ||
    (words.hits.get("group") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to === group.subject[1]));

/** "rejected the first plan": a decision with an object is a change, though no example of the bidder's. */
function isSettled(words: Words, group: VerbGroup): boolean {
  return (
    /past|perfect/.test(group.tense) &&
    group.classes.has("power") &&
    !group.passive &&
    // "Parents stopped to read".
    !(group.lemma === "stop" && words.tokens[group.last]?.text === "to") &&
    (holds(words, "people", group.subject) ||
      holds(words, "group", group.subject) ||
      /\b(?:they|it)$/.test(textOf(words, group.subject))) &&
    (/^(?:the|our|its|their|a|an|one|two|three|four|five|six|all|both|any|\d)/.test(textOf(words, group.object)) ||
      (group.lemma === "vote" && /\bfor (?:a|an|the)\b/.test(textOf(words, group.object))))
  );
}

/** What an activity put on: the words that count it, where they do. */
function countOf(words: Words, group: VerbGroup): Span | null {
  const { tokens } = words;
  if (group.passive || /^go\b/.test(group.lemma))
    return startsWithCount(textOf(words, group.subject)) ? tokenSpan(tokens, ...group.subject) : null;
  return startsWithCount(textOf(words, group.object))
    ? tokenSpan(tokens, group.object[0], trimObject(words, group))
    : null;
}

/** How things were before: "Until last autumn, lunch was plated in the kitchen". */
const ONCE =
  /^\W*(?:until (?:then|recently|that|last|this|20\d\d|[a-z]+ 20\d\d)|before (?:then|that|this)|previously|in the past|historically|at one time|for years|originally)\b[^.;]*(?:,|[.;]?$)(?!.*\b(?:we|so|now)\b)/;

/** A fault owned up to, and told after a colon: "we got it wrong: in May we took …". */
const ADMITS = /\b(?:get|got|getting) (?:it|this|that|something|things|these|them)(?: [a-z]+)? wrong: /;

/** "So that is what we did!" */
const DID_IT =
  /\b(?:(?:that|this|it)(?: is|'s) (?:exactly |just |precisely )?what we (?:did|have done)|so we did(?: just that| so)?|you(?:'ve| now)? (?:got|have) (?:it|them|one|both)|and (?:they|she|he) got (?:it|them|one)|we did (?:just|exactly) that)\b/;
