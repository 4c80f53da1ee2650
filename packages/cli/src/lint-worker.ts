import { createLinter, type DraftResult, type Linter, type ResolvedConfig } from "@tenderlint/core";

/** One draft to lint, as it crosses to a worker. */
export interface LintTask {
  readonly path: string | null;
  readonly text: string;
  readonly config: ResolvedConfig;
  /** ISO day from the command line, or null. */
  readonly asOf: string | null;
  /** ISO day that counts where nothing gives one. */
  readonly today: string;
}

let config: ResolvedConfig | undefined;
let linter: Promise<Linter> | undefined;

/** Lints one draft; what it has read stays in memory for the next. Runs in a worker, or where it is called. */
export default async function lintTask(task: LintTask): Promise<DraftResult> {
  linter ??= createLinter({ configFor: () => config as ResolvedConfig, today: task.today });
  const ready = await linter;
  config = task.config;
  const { path, asOf, findings, evidence, notes } = ready.lint(task.text, { path: task.path, asOf: task.asOf });
  return { path, asOf, findings, evidence, notes };
}
