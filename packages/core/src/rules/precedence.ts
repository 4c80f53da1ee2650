import type { SectionEvidence } from "../evidence/evidence.js";
import type { Severity } from "../result.js";
import type { Problem } from "./rule.js";

/** A problem with the rule that yields it. */
export interface Spoken {
  readonly rule: string;
  readonly severity: Severity;
  readonly problem: Problem;
}

/** Claim rules, the most specific first: one speaks in a block. */
const CLAIM_RULES = [
  "consultation-as-co-production",
  "unclear-influence",
  "tokenistic-claim",
  "policy-as-evidence",
  "generic-superlative",
  "agentless-involvement",
];
const DATE_RULES = new Set(["outdated-example", "ageing-example", "undated-example"]);

/** RULEBOOK 9: which of a section's problems are said. */
export function settle(evidence: SectionEvidence, spoken: readonly Spoken[]): Spoken[] {
  if (spoken.length < 2) return [...spoken];
  const unitOf = createUnitOf(evidence);
  return oneInfoPerBlock(unitOf, oneClaimPerBlock(unitOf, withoutTemplateText(evidence, spoken)));
}

function withoutTemplateText(evidence: SectionEvidence, spoken: readonly Spoken[]): readonly Spoken[] {
  if (evidence.placeholders.length === 0) return spoken;
  const speaks = spoken.some(({ rule }) => rule === "placeholder-text");
  if (!speaks) return spoken;
  const sentences = evidence.placeholders.map((at) => ({
    block: at.block,
    ...(at.block.text.sentences.find((span) => span.start <= at.start && at.start < span.end) ?? at),
  }));
  const blanked = new Set<object>(
    evidence.examples.filter((example) =>
      example.sentences.some(({ block, sentence }) =>
        sentences.some(
          (other) => other.block === block && other.start < sentence.span.end && sentence.span.start < other.end,
        ),
      ),
    ),
  );
  return spoken.filter(({ rule, problem }) => {
    if (rule === "placeholder-text") return true;
    if (DATE_RULES.has(rule) && problem.subject && blanked.has(problem.subject)) return false;
    return !sentences.some(
      (sentence) =>
        sentence.block === problem.at.block && problem.at.start < sentence.end && sentence.start < problem.at.end,
    );
  });
}

type UnitOf = (problem: Problem) => number;

/** Finds the block of the rule book that a problem stands in; -1 for none. */
function createUnitOf({ units }: SectionEvidence): UnitOf {
  const numbers = new Map(units.flatMap(({ blocks }, number) => blocks.map((block) => [block, number] as const)));
  return ({ at }) => numbers.get(at.block) ?? -1;
}

function oneClaimPerBlock(unitOf: UnitOf, spoken: readonly Spoken[]): readonly Spoken[] {
  const best = new Map<number, number>();
  for (const { rule, problem } of spoken) {
    const rank = CLAIM_RULES.indexOf(rule);
    if (rank < 0) continue;
    const unit = unitOf(problem);
    best.set(unit, Math.min(best.get(unit) ?? rank, rank));
  }
  return spoken.filter(({ rule, problem }) => {
    const rank = CLAIM_RULES.indexOf(rule);
    return rank < 0 || best.get(unitOf(problem)) === rank;
  });
}

function oneInfoPerBlock(unitOf: UnitOf, spoken: readonly Spoken[]): Spoken[] {
  const told = new Set<number>();
  return spoken.filter(({ severity, problem }) => {
    if (severity !== "info") return true;
    const unit = unitOf(problem);
    if (unit >= 0 && told.has(unit)) return false;
    told.add(unit);
    return true;
  });
}
