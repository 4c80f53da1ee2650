import type { ResolvedConfig } from "./config/resolved.js";
import { type Content, contentOf, createContentNames } from "./content-names.js";
import type { Section } from "./draft/draft.js";
import type { Evidence, SectionEvidence } from "./evidence/evidence.js";
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

/** A problem that is to be said, in words. */
export interface Said extends Spoken {
  readonly section: Section;
  readonly words: { readonly what: string; readonly why: string; readonly advice: string };
  readonly fingerprint: string;
}

export interface RuleRunner {
  run(evidence: Evidence, asOf: AsOf, active: readonly ActiveRule[]): Said[];
}

const SOURCE_WORDS: Readonly<Record<AsOfSource, string>> = {
  "command-line": "the date given on the command line",
  "front-matter": "the submission date in the front matter",
  config: "the submission date in tenderlint.json",
  today: "today’s date, as no submission date is given",
};

/** The rules that a configuration turns on, options filled with their defaults. */
export function readOptions(config: ResolvedConfig): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = config.rules.get(rule.id);
    if (!setting || setting.severity === "off") return [];
    return [{ rule, severity: setting.severity, options: rule.options.parse(setting.options ?? {}) }];
  });
}

export function createRuleRunner(): RuleRunner {
  const memo = new WeakMap<SectionEvidence, { key: string; spoken: readonly Spoken[]; settled: readonly Settled[] }>();
  return {
    run(evidence, asOf, active) {
      const asOfSource = SOURCE_WORDS[asOf.source];
      const key = JSON.stringify([
        asOf,
        evidence.topic,
        active.map(({ rule, severity, options }) => [rule.id, severity, options]),
      ]);
      const ofDraft = active.flatMap(({ rule, severity, options }) =>
        rule.scope === "draft"
          ? [...rule.check({ evidence, options })].map((problem: DraftProblem) => ({
              rule: rule.id,
              severity: softer(problem, severity),
              problem: { ...problem, at: tight(problem.at) },
              section: problem.section,
            }))
          : [],
      );
      const bySection = new Map<number, Spoken[]>();
      for (const said of ofDraft) bySection.set(said.section, [...(bySection.get(said.section) ?? []), said]);
      const names = createContentNames();
      return evidence.sections.flatMap(({ section, evidence: own }, number) => {
        let known = memo.get(own);
        if (known?.key !== key) {
          const spoken = runSection(own, active, asOf.date, asOfSource, evidence.topic);
          known = { key, spoken, settled: settled(own, spoken, section, active) };
          memo.set(own, known);
        }
        const others = bySection.get(number);
        const said = others ? settled(own, [...known.spoken, ...others], section, active) : known.settled;
        return said.map(({ rule, severity, problem, words, content }) => ({
          rule,
          severity,
          problem,
          section,
          words,
          fingerprint: names.again(content),
        }));
      });
    },
  };
}

/** A problem that is to be said, in words. A section that has not changed keeps its own, whatever is typed elsewhere. */
interface Settled extends Spoken {
  readonly words: Said["words"];
  readonly content: Content;
}

function settled(
  evidence: SectionEvidence,
  spoken: readonly Spoken[],
  section: Section,
  active: readonly ActiveRule[],
): Settled[] {
  return inOrder(settle(evidence, spoken)).map((each) => {
    const { words, sentence } = putInWords(each, active);
    return { ...each, words, content: contentOf(each.rule, ...section.path, sentence) };
  });
}

function runSection(
  evidence: SectionEvidence,
  active: readonly ActiveRule[],
  asOf: string,
  asOfSource: string,
  topic: string | null,
): Spoken[] {
  return active.flatMap(({ rule, severity, options }) =>
    rule.scope === "section"
      ? [...rule.check({ evidence, asOf, asOfSource, topic, options })].map((problem: Problem) => ({
          rule: rule.id,
          severity: softer(problem, severity),
          problem: { ...problem, at: tight(problem.at) },
        }))
      : [],
  );
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

/** A problem's message with its slots filled, and the sentence it stands in, folded. */
interface Worded {
  readonly words: Said["words"];
  readonly sentence: string;
}

function putInWords({ rule: id, problem }: Spoken, active: readonly ActiveRule[]): Worded {
  const message = active.find((other) => other.rule.id === id)?.rule.messages[problem.message];
  if (!message) throw new Error(`Rule ${id} has no message "${problem.message}"`);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => problem.data?.[name] ?? whole);
  return {
    words: { what: fill(message.what), why: fill(message.why), advice: fill(message.advice) },
    sentence: sentenceAt(problem.at),
  };
}

const sentences = new WeakMap<object, Map<number, string>>();

/** The sentence that a place begins in, folded; kept as long as the block's text is. */
function sentenceAt({ block, start, end }: Problem["at"]): string {
  const { plain, sentences: spans } = block.text;
  const span = spans.find((each) => each.start <= start && start < each.end);
  if (!span) return normal(plain.slice(start, end));
  const known = sentences.get(block.text) ?? new Map<number, string>();
  sentences.set(block.text, known);
  const folded = known.get(span.start) ?? normal(plain.slice(span.start, span.end));
  known.set(span.start, folded);
  return folded;
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export { dayWords };
