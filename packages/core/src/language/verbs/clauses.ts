import { pastOnly, type VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { beforeName } from "./asides.js";
import { isAdverb, isBoundary, isClauseMark, isWord, OPENS_CLAUSE, SUBORDINATORS } from "./function-words.js";
import { phrasal } from "./phrasal.js";
import {
  afterConjunction,
  coordinated,
  describesThing,
  hasOwnObject,
  isBracketedBy,
  reducedBeforeVerb,
} from "./reduced.js";
import { hasComma, isContactClause, isContactLater, isNounsOwn, lastRelative, relativeList } from "./relatives.js";
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
  let lastMain: VerbGroup | null = null;
  let interrupted: Interrupted | null = null;
  for (const [n, verb] of bare.entries()) {
    const before: VerbGroup | undefined = groups[groups.length - 1];
    const clause: Clause = before
      ? laterClause(tokens, bare, n, before, previousFinite, lastMain, interrupted, opening.date)
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
    if (isFiniteTense(tense) && !group.subordinate)
      lastMain = /^(?:we|i)$/.test(tokens[group.subject[0]]?.text ?? "") ? group : null;
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
  if (isContactClause(tokens, bare, n)) {
    interrupted = { subject: [0, verb.first - 1], subordinate };
    subordinate = true;
  }
  // "Stops the dish until the cook has read the label": what is waited for.
  const until = tokens.findLastIndex((token, at) => at > 0 && at < verb.first && /^(?:until|unless)$/.test(token.text));
  if (until > 0 && verb.tense === "perfect" && !hasComma(tokens, until, verb.first))
    return { subject: [until + 1, verb.first], tense, subordinate: true, interrupted };
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
  /** The bidder's own clause, which "…, and laid out" goes on with after one that hangs on it. */
  lastMain: VerbGroup | null,
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
  let subordinate = lead !== undefined || isContactLater(tokens, verb);
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
    if (/^(?:we|they|i|you|he|she)'/.test(tokens[verb.first]?.text ?? "")) subject = [verb.first, verb.first + 1];
    else if (words.length === 0 && boundary >= 0 && previousFinite) {
      const goesOn =
        lastMain &&
        previousFinite.subordinate &&
        /^(?:and|but)$/.test(mark ?? "") &&
        tokens[boundary - 1]?.text === ",";
      subject = goesOn ? lastMain.subject : previousFinite.subject;
      if (!goesOn && previousFinite.subordinate && !subordinate && mark !== ",") subordinate = true;
    }
  }
  let { tense } = verb;
  // "(fund ledger, signed off by the finance manager)"
  if (tense === "past" && verb.first === verb.head && isBracketedBy(tokens, verb))
    return { subject, tense: "participle", subordinate, interrupted };
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
    /^(?:,|and|or|then)$/.test(mark ?? "") &&
    // "They were handed the catalogue and picked the lamps."
    !/^(?:the|a|an|our|their|his|her|its|two|three|four|five|six|it|them)$/.test(tokens[verb.last]?.text ?? "")
  )
    return { subject, tense: before.tense, passive: true, subordinate: before.subordinate, interrupted };
  if (tense === "past" && verb.first === verb.head && !resumes) {
    if (boundary < 0) {
      const opensClause =
        previousFinite && (previousFinite.classes.has("say") || OPENS_CLAUSE.test(previousFinite.lemma));
      // "the lovely things people wrote"
      if (opensClause || (previousFinite && pastOnly.has(tokens[verb.head]?.key ?? ""))) subordinate = true;
      else if (previousFinite) tense = "participle";
    } else if (
      words.length === 0 &&
      mark === "," &&
      previousFinite &&
      !hasOwnObject(tokens, verb) &&
      !coordinated(tokens, bare, n)
    )
      tense = "participle";
    else if (describesThing(tokens, words, from, verb, previousFinite)) tense = "participle";
    else if (words.length > 0 ? reducedBeforeVerb(tokens, bare, n) : afterConjunction(tokens, verb))
      tense = "participle";
  }
  return { subject, tense, subordinate, interrupted };
}
