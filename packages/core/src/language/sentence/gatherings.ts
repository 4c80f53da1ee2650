import type { Span } from "../../draft/draft.js";
import type { Hit } from "../lexicon/index.js";
import { acted, takenViews, viewClause } from "../phrases/gathering.js";
import { matches } from "../phrases/phrase.js";
import { clauseAround } from "./claims.js";
import { type Add, textOf, tokenSpan, type Words } from "./context.js";
import { readDeeds } from "./deeds.js";
import { CARD, isBroughtIn, ofThings, runs } from "./instruments.js";
import { asks, takesIn } from "./views.js";

/** Others whose survey is no business of the bidder's. */
const THIRD =
  /^(?:the |a |each )?(?:council|buyer|commissioner|authority|government|regulator|landlord|ombudsman|nhs england|ofsted|cqc|department|county|borough|trust board)(?: itself)?$/;

/** Before words that take views in: not done, or not yet, or by somebody else. */
const NOT_TAKEN =
  /\b(?:will|(?<!\bused )to|can|may|could|would|not|never|no|nobody|if|should|must|cannot|without|council|commissioner|authority|regulator)(?: [a-z]+){0,2} $/;
/** "Tutors receive feedback on their marking." */
const ofStaff = (own: string, { start, end }: Span): boolean =>
  /^(?:receiv|tak|took)/.test(own.slice(start, end)) &&
  (!/\bfrom (?!time)/.test(own.slice(end, end + 40)) ||
    /\b(?:staff|tutors|drivers|learners|trainees) $/.test(own.slice(0, start)));

/** Feedback gathered, once or habitually: a survey run, comments received, people asked what they think (RULEBOOK 7). Adds `gathered` and `action`. */
export function readGathered(words: Words, add: Add): void {
  const { own, mood } = words;
  for (const found of matches(acted, own)) add("action", found);
  readDeeds(words, add);
  if (mood === "promise" || mood === "hypothetical") return;
  const found = findGathered(words);
  // "Writes what was said into the care plan": acted on for whoever said it.
  if (found && /\binto (?:the|their|his|her|each [a-z]+'s) (?:[a-z]+ )?(?:plan|passport|profile)\b/.test(own)) return;
  // "The share of women who said that they could ask what they wanted rose to 84%": what came of it.
  if (
    found &&
    /\b(?:share|proportion|percentage|number) of [a-z ]+ (?:who|that) (?:said|told|felt|reported)\b[^;.]*$/.test(
      own.slice(0, found.start),
    )
  )
    return;
  if (found) add("gathered", clauseAround(own, found), own.slice(found.start, found.end));
}

function findGathered(words: Words): Span | null {
  const { tokens, hits, groups, own, mood } = words;
  const instruments = (hits.get("instrument") ?? []).filter(
    (hit) => !denied(words, hit) && !ofThings(words, hit) && !isBroughtIn(words, hit) && !isNamed(words, hit),
  );
  const views = (hits.get("views") ?? []).filter(
    (hit) =>
      !denied(words, hit) &&
      !isSafeguarding(words, hit) &&
      !groups.some((group) => hit.from >= group.first && hit.to <= group.last),
  );
  const clauses = matches(viewClause, own);
  let previous = 0;
  for (const group of groups) {
    const start = previous;
    if (/^(?:past|perfect|past-perfect|present)$/.test(group.tense)) previous = group.last;
    // "We telephone the family to hear how things went."
    if (group.tense === "infinitive" && /^(?:hear|find|ask|see|learn)\b/.test(group.lemma)) {
      const heard = clauses.find(
        (span) => span.start >= (tokens[group.head]?.end ?? 0) && span.start <= (tokens[group.head]?.end ?? 0) + 25,
      );
      if (heard && group.head > 1) return heard;
    }
    if (group.negated || /^(?:future|modal|infinitive)$/.test(group.tense)) continue;
    const first = (group.lemma.split(" ")[0] ?? "").replaceAll("-", "");
    const subject = textOf(words, group.subject);
    if (THIRD.test(subject)) continue;
    const [from, to] = [
      Math.min(group.passive ? start : group.subject[0], group.subject[0], group.first),
      Math.max(group.object[1], group.last),
    ];
    const near = (hit: Hit): boolean => hit.to > from && hit.from < to;
    const tool = instruments.find(near);
    if (tool && runs(words, group, first, tool)) return tokenSpan(tokens, tool.from, tool.to);
    const view = views.find(
      (hit) =>
        near(hit) &&
        // "Receive training in choking response": what the training is in.
        !(
          hit.from >= group.last &&
          /\b(?:training|briefings?|instruction|coaching|course|guidance)\b/.test(textOf(words, [group.last, hit.from]))
        ),
    );
    if (view && takesIn(words, group, first, view)) return tokenSpan(tokens, view.from, view.to);
    const clause = clauses.find(
      (span) => span.start >= (tokens[from]?.start ?? 0) - 1 && span.start <= (tokens[to - 1]?.end ?? own.length) + 40,
    );
    if (
      clause &&
      (/^(?:write|record|type|note|put|draw|collect|gather|hear|keep|log|capture|ask|invite|find|listen)$/.test(
        first,
      ) ||
        (/^(?:tell|say)$/.test(first) && instruments.length > 0)) &&
      !/\b(?:so|and) (?:we|the|it)\b/.test(own.slice(clause.end, clause.end + 12))
    )
      return clause;
    const asked = asks(words, group, first);
    if (asked) return asked;
  }
  // "Interviews with 30 people by December 2027": still to come.
  if (
    /\bby (?:the end of |end |early |mid )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|month|week|year|q[1-4]|20\d\d)\b/.test(
      own,
    ) &&
    mood === "fragment"
  )
    return null;
  const taken = matches(takenViews, own).find(
    (span) => !NOT_TAKEN.test(own.slice(0, span.start)) && !ofStaff(own, span),
  );
  if (taken) return taken;
  // Shorthand and participles: "Annual survey of all members, 600 replies", "Exit interviews with every volunteer".
  const [tool] = instruments;
  if (tool && tool.from <= 4 && mood === "fragment") {
    const rest = textOf(words, [tool.to, tokens.length]).replace(
      /\b(?:act|regulations?|order|code) (?:\d+ )?\d{4}\b/g,
      "",
    );
    const lead = textOf(words, [0, tool.from]);
    if (
      /\d|\b(?:every|each|all|annual|yearly|monthly|quarterly|replies|responses|returns|returned|collected|typed|completed|gathered|received|came)\b/.test(
        `${lead} ${rest}`,
      ) &&
      !/\b(?:in|on|at|by) (?:reception|the (?:counter|desk|wall|door|hall|foyer))\b/.test(rest)
    )
      return tokenSpan(tokens, tool.from, tool.to);
  }
  const card = CARD.exec(own);
  if (!card) return null;
  const before = own.slice(0, card.index);
  // "The fidelity review scored us 108 out of 125": an inspector's mark.
  if (
    /\b(?:review|inspection|audit|auditors?|inspectors?|inspectorate|assessors?|assessment|ofsted|cqc|regulator|evaluators?|benchmark(?:ing)?)\b(?:, [^.;,]{2,40},)?[^.;,]*$/.test(
      before,
    ) &&
    /^(?:rate|score|grade)/.test(card[0])
  )
    return null;
  // An officer's own form is paperwork; people's form is their say.
  const stands = (list: string): boolean =>
    (hits.get(list) ?? []).some((hit) => (tokens[hit.from]?.start ?? 0) < card.index);
  if (
    /^(?:fill|complete|is|are|was|were)/.test(card[0]) &&
    ((stands("role") && /^(?:fill|complete)/.test(card[0])) ||
      /\b(?:volunteers?|coach(?:es)?|mentors?|stewards?|buddy|buddies|staff|tutors?)\b/.test(before) ||
      (/^(?:fill|complete)/.test(card[0]) && !(stands("people") || /\b(?:they|who|we)\b/.test(before))))
  )
    return null;
  return !/\b(?:no|nobody|not|never|no one|cannot|can't|if|unable)\b[^.;,]{0,40}$/.test(before)
    ? { start: card.index, end: card.index + card[0].length }
    : null;
}

/** "The Strengths and Difficulties Questionnaire": a test by name. */
const isNamed = ({ tokens }: Words, { from, to }: Hit): boolean =>
  from > 1 &&
  tokens[to - 1]?.capital === true &&
  tokens[from - 1]?.capital === true &&
  tokens.slice(Math.max(0, from - 7), from).some((token) => token.text === "on");

/** "Concerns are passed to the school's own lead": of somebody's safety. */
const isSafeguarding = ({ tokens, own }: Words, { from, to }: Hit): boolean =>
  // "Concerns that are disclosed in a training room".
  /^ (?:that|which) (?:is|are) disclosed\b/.test(own.slice(tokens[to - 1]?.end ?? 0)) ||
  (/^concerns?$/.test(tokens[to - 1]?.text ?? "") &&
    (from === 0 || tokens[from - 1]?.kind === "mark") &&
    /^ (?:are|is|were|was) (?:[a-z]+ ){0,2}?(?:passed|reported|escalated|referred|raised|taken) (?:[a-z]+ )?(?:to|with)\b[^.;]*\b(?:lead|leads|officer|safeguarding|dsl|hub|manager|social workers?|gp|police|mash)\b/.test(
      own.slice(tokens[to - 1]?.end ?? 0),
    ));

function denied({ tokens }: Words, { from }: Hit): boolean {
  return (
    /^(?:no|without|any|never|fewer|less)$/.test(tokens[from - 1]?.text ?? "") ||
    /^(?:no|without|never|fewer)$/.test(tokens[from - 2]?.text ?? "")
  );
}
