import { pastOnly, type VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { beforeName } from "./asides.js";
import {
  DETERMINERS,
  isAdverb,
  isBoundary,
  isClauseMark,
  isWord,
  NOMINATIVE,
  OPENS_CLAUSE,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./function-words.js";
import { phrasal } from "./phrasal.js";
import { isNegatedSubject, leadingSubject, subjectAfter } from "./subjects.js";
import { type BareGroup, isFiniteTense, type Tense, type VerbGroup } from "./verb-group.js";

type Range = readonly [from: number, to: number];

/** The subject that a relative clause ("the people who raised it") interrupts, for the verb after the clause. */
interface Interrupted {
  readonly subject: Range;
  readonly subordinate: boolean;
}

/** What a verb's clause says of it. */
interface Clause {
  readonly subject: Range;
  readonly tense: Tense;
  /** Set where it shares the auxiliary of a passive before it: "are heard, respected and involved". */
  readonly passive?: boolean;
  readonly subordinate: boolean;
  readonly interrupted: Interrupted | null;
}

const OPENS_SUBORDINATE =
  /^(when|if|while|whilst|because|although|though|since|once|until|after|before|as|where|whenever|unless)$/;
const RELATIVE = /^(who|which|that)$/;

/** Finds subjects and objects, tells reduced participles from finite verbs, looks phrasal verbs up. */
export function placeInClauses(
  tokens: readonly Token[],
  bare: readonly BareGroup[],
  book: VerbBook,
  opening: { readonly elliptic: boolean; readonly date: number },
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let previousFinite: VerbGroup | null = null;
  let interrupted: Interrupted | null = null;
  for (const [n, verb] of bare.entries()) {
    const before: VerbGroup | undefined = groups[groups.length - 1];
    const clause: Clause = before
      ? laterClause(tokens, bare, n, before, previousFinite, interrupted, opening.date)
      : firstClause(tokens, bare, n, opening);
    interrupted = clause.interrupted;
    const bareVerb = verb.tense === "past" && verb.first === verb.head;
    const tense =
      bareVerb && /^(as|than|once|if|when)$/.test(tokens[verb.first - 1]?.text ?? "")
        ? "participle"
        : clause.tense === "participle" && verb.tense === "past" && pastOnly.has(tokens[verb.head]?.key ?? "")
          ? "past"
          : clause.tense;
    const end = bare[n + 1]?.first ?? tokens.length;
    const { lemma, last, classes } = phrasal(tokens, verb, end, book);
    let stop = last;
    while (stop < end && !(tokens[stop] && isClauseMark(tokens[stop] as Token))) stop++;
    const group: VerbGroup = {
      ...verb,
      passive: clause.passive ?? verb.passive,
      last,
      lemma,
      tense,
      negated: verb.negated || isNegatedSubject(tokens, clause.subject),
      subordinate: clause.subordinate,
      classes,
      subject: clause.subject,
      object: [last, stop],
    };
    // The next clause's subject is no part of this clause's object.
    const [from, to] = group.subject;
    // "gave talks on pigeons and food waste, reaching 1,900 pupils": nor has a gerund after a comma one of its own.
    const trails = tense === "gerund" && tokens[verb.first - 1]?.text === ",";
    if (before && !trails && from > before.last && from < before.object[1] && from < to)
      groups[groups.length - 1] = { ...before, object: [before.object[0], from] };
    groups.push(group);
    if (isFiniteTense(tense)) previousFinite = group;
  }
  return groups;
}

function firstClause(
  tokens: readonly Token[],
  bare: readonly BareGroup[],
  n: number,
  { elliptic, date }: { readonly elliptic: boolean; readonly date: number },
): Clause {
  const verb = bare[n] as BareGroup;
  const subject = leadingSubject(tokens, verb.first, date);
  const opener = tokens[0];
  let { tense } = verb;
  let interrupted: Interrupted | null = null;
  const bareVerb = tense === "past" && verb.first === verb.head;
  // "Built in 2019, the centre …": a participle at the start, unless the subject is left out on purpose.
  if (
    bareVerb &&
    verb.first === tokens.findIndex(isWord) &&
    !elliptic &&
    bare.slice(n + 1).some((other) => isFiniteTense(other.tense)) &&
    hasComma(tokens, verb.last, bare[n + 1]?.first ?? tokens.length)
  )
    tense = "participle";
  let subordinate =
    opener !== undefined &&
    OPENS_SUBORDINATE.test(opener.text) &&
    subject[0] > 0 &&
    !hasComma(tokens, 0, verb.first) &&
    // "Since June 2026 our drivers have …", "After comments the shelter was moved": no clause of its own.
    date === 0 &&
    bare.slice(n + 1).some((other) => isFiniteTense(other.tense));
  // "Fourteen parents, recruited through children's centres, with a crèche."
  if (
    bareVerb &&
    tokens[verb.first - 1]?.text === "," &&
    // One comma: an aside ("our contact worker, Dave, sorted it") has two.
    tokens.slice(0, verb.first).filter((token) => token.text === ",").length === 1 &&
    subject[0] < verb.first &&
    bare
      .slice(n + 1)
      .every((other) => other.first === other.head && /past|participle|gerund|infinitive/.test(other.tense)) &&
    tokens.slice(0, verb.first - 1).some((token) => token.kind === "word") &&
    !/^(?:in|on|at|by|during|since|after|before|over|last|this|following|from|between|for|with)$/.test(
      tokens[0]?.text ?? "",
    )
  )
    tense = "participle";
  // "The plan agreed with tenants was introduced": a participle that describes the subject.
  if (bareVerb && tense === "past" && reducedBeforeVerb(tokens, bare, n)) tense = "participle";
  // "Those we look after are …": a relative clause with no word to open it.
  if (CONTACT.test(textBefore(tokens, verb.first)) || isContact(tokens, bare, n)) {
    interrupted = { subject: [0, verb.first - 1], subordinate };
    subordinate = true;
  }
  const relative = lastRelative(tokens, verb.first);
  const word = tokens[relative]?.text ?? "";
  if (relative > 0 && relative >= subject[0] && !/^(so|then)$/.test(word)) {
    if (RELATIVE.test(word)) interrupted = { subject: leadingSubject(tokens, relative), subordinate };
    subordinate = true;
  }
  return { subject, tense, subordinate, interrupted };
}

function laterClause(
  tokens: readonly Token[],
  bare: readonly BareGroup[],
  n: number,
  before: VerbGroup,
  previousFinite: VerbGroup | null,
  carried: Interrupted | null,
  date: number,
): Clause {
  const verb = bare[n] as BareGroup;
  const from = before.last;
  let interrupted = carried;
  let boundary = -1;
  let firstBoundary = -1;
  // "…, who had lost an appeal, and our lead, Grace Ohene, cut the letter": a name between commas parts nothing.
  for (let i = beforeName(tokens, verb.first - 1); i >= from; i--) {
    const token = tokens[i];
    if (!token || !isBoundary(token)) continue;
    if (boundary < 0) boundary = i;
    firstBoundary = i;
    // What stands before a semicolon or colon is another clause's.
    if (token.text === ";" || token.text === ":") break;
  }
  // "which the library assistants and our driver set up": the list is within the relative clause.
  const opener = tokens[boundary]?.text === "and" ? relativeList(tokens, from, boundary, verb.first) : -1;
  if (opener >= 0) return { subject: [opener + 1, verb.first], tense: verb.tense, subordinate: true, interrupted };
  const start = boundary >= 0 ? subjectAfter(tokens, firstBoundary, boundary, verb.first, before.subordinate) : from;
  // "The app for booking respite nights was …", "After the Building Safety Act 2022 our officer and … redrew …": nothing
  // finite yet, so the subject began the sentence or stands after its opening date.
  let subject: Range =
    !previousFinite &&
    ((boundary < 0 && (before.tense === "gerund" || isNounsOwn(tokens, before))) ||
      (before.last <= date && date <= verb.first))
      ? leadingSubject(tokens, verb.first, date)
      : [start, verb.first];
  const region = tokens.slice(boundary >= 0 ? boundary : from, verb.first);
  const lead = region.find(
    (token) => token.kind === "word" && SUBORDINATORS.has(token.text) && !/^(so|as|than)$/.test(token.text),
  );
  let subordinate = lead !== undefined;
  const relative = lead && RELATIVE.test(lead.text) ? tokens.indexOf(lead) : -1;
  const words = tokens
    .slice(start, verb.first)
    .filter((token) => isWord(token) && !isAdverb(token) && !/^(and|but|or|then|so|later|also)$/.test(token.text));
  const mark = tokens[boundary]?.text;
  const resumes =
    interrupted !== null &&
    before.subordinate &&
    relative < 0 &&
    (boundary < 0 || (words.length === 0 && mark === ","));
  // "The two owners who complained and our planner tried it": the list goes on after the relative clause.
  const joins =
    interrupted !== null &&
    before.subordinate &&
    mark === "and" &&
    relative < 0 &&
    words.length > 0 &&
    /^(?:our|the|a|an|his|her|their|its|two|three|four|five|six|[a-z]+)$/.test(words[0]?.text ?? "");
  if (joins && interrupted) {
    subject = [interrupted.subject[0], verb.first];
    subordinate = interrupted.subordinate;
    interrupted = null;
  } else if (resumes && interrupted) {
    subject = interrupted.subject;
    subordinate = interrupted.subordinate;
    interrupted = null;
  } else {
    if (relative > from)
      interrupted = {
        subject: [boundary >= 0 && boundary < relative ? boundary + 1 : from, relative],
        subordinate: region
          .slice(0, -1)
          .some((token) => /^(until|when|if|unless|while|because|before|after)$/.test(token.text)),
      };
    if (words.length === 0 && boundary >= 0 && previousFinite) {
      subject = previousFinite.subject;
      if (previousFinite.subordinate && !subordinate && mark !== ",") subordinate = true;
    }
  }
  let { tense } = verb;
  // "We ask other things and let them overrule us": what is past in form goes on in the present.
  if (
    tense === "past" &&
    tokens[verb.head]?.text === verb.lemma &&
    words.length === 0 &&
    previousFinite?.tense === "present"
  )
    tense = "present";
  if (
    tense === "past" &&
    verb.first === verb.head &&
    before.passive &&
    words.length === 0 &&
    /^(?:,|and|or|then)$/.test(mark ?? "")
  )
    return { subject, tense: before.tense, passive: true, subordinate: before.subordinate, interrupted };
  if (tense === "past" && verb.first === verb.head && !resumes) {
    if (boundary < 0) {
      const opensClause =
        previousFinite && (previousFinite.classes.has("say") || OPENS_CLAUSE.test(previousFinite.lemma));
      // "the lovely things people wrote"
      if (opensClause || (previousFinite && pastOnly.has(tokens[verb.head]?.key ?? ""))) subordinate = true;
      else if (previousFinite) tense = "participle";
    } else if (words.length === 0 && mark === "," && previousFinite && !coordinated(tokens, bare, n))
      tense = "participle";
    else if (describesThing(tokens, words, from, verb, previousFinite)) tense = "participle";
    else if (words.length > 0 ? reducedBeforeVerb(tokens, bare, n) : afterConjunction(tokens, verb))
      tense = "participle";
  }
  return { subject, tense, subordinate, interrupted };
}

/** The "which" or "who" that opens a clause with a list of those who act, up to the verb; -1 where there is none. */
function relativeList(tokens: readonly Token[], from: number, and: number, verb: number): number {
  const opener = tokens.slice(from, and).findLastIndex((token) => /^(?:which|that|whom)$/.test(token.text));
  const part = tokens.slice(from + opener + 1, verb);
  return opener >= 0 &&
    /^(?:the|our|a|an|two|three|four|five|six|his|her|their)$/.test(part[0]?.text ?? "") &&
    part.every((token) => token.kind === "word") &&
    part.length <= 10
    ? from + opener
    : -1;
}

/** "The right to be heard", "a chance to speak": an infinitive that a noun at the start brings along. */
const isNounsOwn = (tokens: readonly Token[], { tense, first }: VerbGroup): boolean =>
  tense === "infinitive" &&
  first >= 1 &&
  first <= 5 &&
  /^(?:right|chance|freedom|opportunity|power|ability|duty|need|wish|desire|will|space|time|permission|choice|option|decision|plan|promise|commitment|willingness)$/.test(
    tokens[first - 1]?.text ?? "",
  );

/** "A card printed in nine languages", "with plans pinned up", "and landscaped gardens": what a thing is like, not what was done. */
function describesThing(
  tokens: readonly Token[],
  words: readonly Token[],
  from: number,
  verb: BareGroup,
  previousFinite: VerbGroup | null,
): boolean {
  if (previousFinite?.tense !== "present") return false;
  const between = tokens.slice(from, verb.first);
  if (words.some((token) => NOMINATIVE.test(token.text))) return false;
  if (/^(?:a|an)$/.test(words[0]?.text ?? "") || between.some((token) => token.text === "with")) return true;
  const next = tokens[verb.last];
  // "are solid, painted and fitted with panels"
  if (words.length === 0 && previousFinite.lemma === "be") return true;
  return (
    words.length === 0 &&
    next?.kind === "word" &&
    /s$/.test(next.key) &&
    !PREPOSITIONS.has(next.text) &&
    !isAdverb(next)
  );
}

const CONTACT =
  /^(?:those|people|the people|everyone|everybody|anyone|all|the (?:women|men|children|families|young people|tenants|residents|patients)) (?:we|they|you)$/;
/** "The form we sent round was …": a noun, who did something with it, and then the verb that the noun is subject of. */
function isContact(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  const verb = bare[n] as BareGroup;
  const first = tokens.findIndex(isWord);
  const noun = tokens[verb.first - 2];
  const next = bare[n + 1];
  return (
    next !== undefined &&
    isFiniteTense(next.tense) &&
    /^(the|a|an|our|their|its|this|that)$/.test(tokens[first]?.text ?? "") &&
    /^(we|they|i|he|she)$/.test(tokens[verb.first - 1]?.text ?? "") &&
    verb.first - 2 > first &&
    noun?.kind === "word" &&
    !/^(day|week|month|year|quarter|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend|time|term|moment|more|less|result)$/.test(
      noun.text,
    ) &&
    !tokens.slice(first, next.first).some(isBoundary)
  );
}

const textBefore = (tokens: readonly Token[], to: number): string =>
  to > 6
    ? ""
    : tokens
        .slice(0, to)
        .map((token) => token.text)
        .join(" ");

const afterConjunction = (tokens: readonly Token[], verb: BareGroup): boolean =>
  /^(when|if|once|as|until|while|where|than|after|before|since|because|that|though|although|what|how)$/.test(
    tokens[verb.first - 1]?.text ?? "",
  );

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.text === ",");

/** The last word before a verb that opens a clause around it, or -1. */
function lastRelative(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i >= 0; i--) {
    const token = tokens[i];
    if (
      token?.kind !== "word" ||
      !/^(who|which|that|when|because|while|although|if|where|whose|whom|since|until|once|after|before|as)$/.test(
        token.text,
      )
    )
      continue;
    // A comma after it closes the clause it opened; "that day", "since 2019", "after a request" open none with a verb.
    if (hasComma(tokens, i, to)) return -1;
    if (/^(after|before|since|until|as|that|once)$/.test(token.text) && i === tokens.findIndex(isWord)) return -1;
    if (/^(after|before|since|until|as)$/.test(token.text)) continue;
    return i;
  }
  return -1;
}

/** A bare participle is followed, before any clause mark, by the finite verb that the sentence is really about. */
function reducedBeforeVerb(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  const verb = bare[n];
  const next = bare.slice(n + 1).find((other) => other.tense !== "gerund" && other.tense !== "infinitive");
  if (!verb || !next || next.tense === "participle") return false;
  if (next.first === next.head && PREPOSITIONS.has(tokens[next.first - 1]?.text ?? "")) return false;
  if (NOMINATIVE.test(tokens[verb.first - 1]?.text ?? "")) return false;
  // "The number elected goes to the Council".
  if (next.first === verb.last && next.first === next.head && next.tense === "present") return true;
  // "the volunteers and our supervisor jointly settled upon five positions"
  if (/^(?:jointly|then|later|together|also|finally|eventually|first|duly)$/.test(tokens[verb.first - 1]?.text ?? ""))
    return false;
  const after = tokens[verb.last];
  // "tried out a round with the questions sent ahead": a verb with its particle and its object.
  if (after && /^(out|up|down|off|back|away)$/.test(after.text) && DETERMINERS.has(tokens[verb.last + 1]?.text ?? ""))
    return false;
  if (!after || !(PREPOSITIONS.has(after.text) || after.kind === "number" || isAdverb(after))) return false;
  if (verb.lemma === "agree" && !/^(with|by|at|in)$/.test(after.text)) return false;
  // The stroke of "2025/26" ends no clause.
  return !tokens
    .slice(verb.last, next.first)
    .some((token, n, all) => isBoundary(token) && !(token.text === "/" && all[n + 1]?.kind === "number"));
}

/** "…, dropped two, and opened the third": a verb in a list of verbs. */
function coordinated(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  return bare.slice(n + 1).some((other) => {
    const before = tokens[other.first - 1];
    const two = tokens[other.first - 2];
    return (
      before !== undefined &&
      (/^(and|then|but)$/.test(before.text) || (isAdverb(before) && two?.text === "and")) &&
      /past|perfect/.test(other.tense)
    );
  });
}
