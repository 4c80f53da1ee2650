import type { ResolvedConfig } from "./config/resolved.js";
import { applyDirectives } from "./directives.js";
import type { Draft, DraftParser } from "./draft/index.js";
import type { Gatherer } from "./evidence/gather.js";
import type { FindingMaker } from "./findings.js";
import { frontMatterFindings } from "./front-matter-findings.js";
import { notesOf } from "./notes.js";
import { placesOf } from "./places.js";
import type { AsOf, DraftResult, Finding } from "./result.js";
import { type RuleRunner, readOptions } from "./run-rules.js";
import type { Summariser } from "./summary.js";

/** The floors of one linter, each with its memory. */
export interface Engine {
  readonly parser: DraftParser;
  readonly gatherer: Gatherer;
  readonly rules: RuleRunner;
  readonly findings: FindingMaker;
  readonly summarise: Summariser;
}

export interface LintInput {
  readonly path: string | null;
  /** ISO day from the command line, or null. */
  readonly asOf: string | null;
  /** ISO day used when nothing else gives one. */
  readonly today: string;
  readonly config: ResolvedConfig;
}

/** The pipeline: text → draft → evidence → problems → findings. */
export function lint(engine: Engine, text: string, input: LintInput): DraftResult {
  const draft = engine.parser.parse(text);
  const asOf = chooseAsOf(draft, input);
  const evidence = engine.gatherer.gather(draft, asOf.date);
  const places = placesOf(draft);
  const spoken = engine.rules.run(evidence, asOf, readOptions(input.config));
  const findings = [
    ...frontMatterFindings(draft, places),
    ...applyDirectives(draft, engine.findings(spoken, places), places, input.config),
  ];
  const summarise = (): DraftResult["evidence"] => engine.summarise(evidence, asOf.date, places);
  return toResult(input.path, asOf, findings, notesOf(draft, places), summarise);
}

/** RULEBOOK 1: the command line, else the front matter, else the config, else today. */
export function chooseAsOf(draft: Draft, { asOf, today, config }: LintInput): AsOf {
  if (asOf) return { date: asOf, source: "command-line" };
  if (draft.frontMatter.submissionDate) return { date: draft.frontMatter.submissionDate, source: "front-matter" };
  if (config.submissionDate) return { date: config.submissionDate, source: "config" };
  return { date: today, source: "today" };
}

function toResult(
  path: string | null,
  asOf: AsOf,
  findings: readonly Finding[],
  notes: DraftResult["notes"],
  summarise: () => DraftResult["evidence"],
): DraftResult {
  let summary: DraftResult["evidence"] | undefined;
  return {
    path,
    asOf,
    findings,
    // Worked out when it is asked for: an editor asks for findings at every keystroke, for the evidence seldom.
    get evidence() {
      summary ??= summarise();
      return summary;
    },
    notes,
  };
}
