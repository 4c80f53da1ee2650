import type { ResolvedConfig } from "./config/resolved.js";
import type { Section } from "./draft/draft.js";
import type { Evidence, SectionEvidence } from "./evidence/evidence.js";
import { createFingerprints } from "./fingerprints.js";
import { makeChanged } from "./kept.js";
import { putInWords, type Said } from "./put-in-words.js";
import type { AsOf, AsOfSource, Severity } from "./result.js";
import { rules } from "./rules/index.js";
import { type Spoken, settle } from "./rules/precedence.js";
import type { AnyRule, DraftProblem, Problem } from "./rules/rule.js";
import { tight } from "./rules/tight.js";
import { dayWords } from "./rules/wording.js";

/** A rule that is on, with its severity and checked options. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What is said in one section. As long as nothing bears on it that has changed, both lists are the same lists. */
export interface SectionSaid {
  readonly section: Section;
  readonly said: readonly Said[];
  /** The content fingerprint of each. */
  readonly fingerprints: readonly string[];
}

export interface RuleRunner {
  run(evidence: Evidence, asOf: AsOf, active: readonly ActiveRule[]): SectionSaid[];
}

const SOURCE_WORDS: Readonly<Record<AsOfSource, string>> = {
  "command-line": "the date given on the command line",
  "front-matter": "the submission date in the front matter",
  config: "the submission date in tenderlint.json",
  today: "today’s date, as no submission date is given",
};

const activeRules = new WeakMap<ResolvedConfig, readonly ActiveRule[]>();

/** The rules that a configuration turns on, options filled with their defaults. */
export function readOptions(config: ResolvedConfig): readonly ActiveRule[] {
  const known = activeRules.get(config);
  if (known) return known;
  const active = rules.flatMap((rule) => {
    const setting = config.rules.get(rule.id);
    if (!setting || setting.severity === "off") return [];
    return [{ rule, severity: setting.severity, options: rule.options.parse(setting.options ?? {}) }];
  });
  activeRules.set(config, active);
  return active;
}

/** A section's problems, as its rules and the draft's found them, and what is said of them. */
interface Judged {
  readonly key: string;
  readonly evidence: SectionEvidence;
  readonly spoken: readonly Spoken[];
  readonly ofDraft: readonly Spoken[];
  readonly said: readonly Said[];
}

const NONE: readonly Spoken[] = [];

export function createRuleRunner(): RuleRunner {
  const memo = new WeakMap<SectionEvidence, Judged>();
  const nameAll = createFingerprints();
  let last: readonly Judged[] = [];
  let key = "";
  return {
    run(evidence, asOf, active) {
      const given = JSON.stringify([asOf, evidence.topic, nameOf(active)]);
      // The same string as before: every section compares it.
      if (given !== key) key = given;
      const ofDraft = problemsOfDraft(evidence, active);
      const again = (own: SectionEvidence, before: Judged | undefined, place: number): Judged | null =>
        before?.evidence === own && before.key === key && sameProblems(before.ofDraft, ofDraft.get(place) ?? NONE)
          ? before
          : null;
      const { all, kept } = makeChanged(
        evidence.sections,
        last,
        ({ evidence: own }, before, place) => again(own, before, place),
        ({ section, evidence: own }, place) => {
          const before = memo.get(own);
          const known = again(own, before, place);
          if (known) return known;
          const spoken =
            before?.key === key
              ? before.spoken
              : problemsOfSection(own, active, asOf.date, SOURCE_WORDS[asOf.source], evidence.topic);
          const others = ofDraft.get(place) ?? NONE;
          const said = inOrder(settle(own, [...spoken, ...others])).map((one) => putInWords(one, section, active));
          const judged = { key, evidence: own, spoken, ofDraft: others, said };
          memo.set(own, judged);
          return judged;
        },
      );
      last = all;
      const fingerprints = nameAll(
        all.map(({ said }) => said),
        kept,
      );
      return evidence.sections.map(({ section }, n) => ({
        section,
        said: all[n]?.said ?? [],
        fingerprints: fingerprints[n] ?? [],
      }));
    },
  };
}

const names = new WeakMap<readonly ActiveRule[], string>();

/** Tells settings apart, whatever object holds them. */
function nameOf(active: readonly ActiveRule[]): string {
  const known =
    names.get(active) ?? JSON.stringify(active.map(({ rule, severity, options }) => [rule.id, severity, options]));
  names.set(active, known);
  return known;
}

/** What the rules that look at the draft as a whole find, by the number of the section. */
function problemsOfDraft(evidence: Evidence, active: readonly ActiveRule[]): ReadonlyMap<number, readonly Spoken[]> {
  const bySection = new Map<number, Spoken[]>();
  for (const { rule, severity, options } of active) {
    if (rule.scope !== "draft") continue;
    for (const problem of rule.check({ evidence, options }) as Iterable<DraftProblem>) {
      const spoken = speak(problem, rule, severity);
      const others = bySection.get(problem.section);
      if (others) others.push(spoken);
      else bySection.set(problem.section, [spoken]);
    }
  }
  return bySection;
}

function problemsOfSection(
  evidence: SectionEvidence,
  active: readonly ActiveRule[],
  asOf: string,
  asOfSource: string,
  topic: string | null,
): Spoken[] {
  return active.flatMap(({ rule, severity, options }) =>
    rule.scope === "section"
      ? [...rule.check({ evidence, asOf, asOfSource, topic, options })].map((problem: Problem) =>
          speak(problem, rule, severity),
        )
      : [],
  );
}

function speak(problem: Problem, rule: AnyRule, severity: Severity): Spoken {
  return { rule: rule.id, severity: softer(problem, severity), problem: { ...problem, at: tight(problem.at) } };
}

/** Whether the rules that look at the draft as a whole find in a section what they found there before. */
function sameProblems(some: readonly Spoken[], others: readonly Spoken[]): boolean {
  return some.length === others.length && some.every((one, n) => sameProblem(one, others[n]));
}

/** Only of problems that are told by their place alone: of others it is not sure. */
function sameProblem(one: Spoken, other: Spoken | undefined): boolean {
  if (one.rule !== other?.rule || one.severity !== other.severity) return false;
  const { message, at, data, related, subject } = one.problem;
  const same = other.problem;
  if (data ?? related ?? subject ?? same.data ?? same.related ?? same.subject) return false;
  return message === same.message && at.block === same.at.block && at.start === same.at.start && at.end === same.at.end;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** A problem may ask for less than its rule's severity, never for more. */
function softer(problem: Problem, severity: Severity): Severity {
  return problem.severity && RANK[problem.severity] < RANK[severity] ? problem.severity : severity;
}

/** Document order; at one place, the graver first. */
function inOrder(spoken: readonly Spoken[]): Spoken[] {
  return [...spoken].sort(
    (a, b) =>
      a.problem.at.block.at - b.problem.at.block.at ||
      a.problem.at.start - b.problem.at.start ||
      RANK[b.severity] - RANK[a.severity] ||
      (a.rule < b.rule ? -1 : 1),
  );
}

export { dayWords };
