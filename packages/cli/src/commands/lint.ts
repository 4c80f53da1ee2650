import { collectResults, createLinter, type DraftResult, type ResolvedConfig, type Severity } from "@tenderlint/core";
import { clean, formatJson, formatPretty, nearest } from "@tenderlint/core/report";
import { EXIT, type ExitCode } from "../exit.js";
import { dayFlag, oneOf, presetFlag, ruleFlags } from "../flags.js";
import { outputPath, writeOutput } from "../output.js";
import { createProgress } from "../progress.js";
import { createSettings } from "../settings.js";
import { type Source, sourcesOf, stdinSource } from "../sources.js";
import { columnsOf, print, wantsColour, warn } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** The options of the command, as typed. */
export interface LintFlags {
  readonly asOf?: string;
  readonly format: string;
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly failOn: string;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  readonly quiet?: boolean;
  readonly output?: string;
}

const FORMATS = ["pretty", "json"] as const;
const BARS = ["error", "warning", "info", "never"] as const;
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const COMMANDS = ["explain", "rules", "init", "map"];

/** `tenderlint [paths or globs…]`. */
export async function lintCommand(asked: readonly string[], flags: LintFlags): Promise<ExitCode> {
  const cwd = process.cwd();
  const asOf = dayFlag(flags.asOf);
  const format = oneOf("--format", flags.format, FORMATS);
  const bar = oneOf("--fail-on", flags.failOn, BARS);
  const over = { preset: presetFlag(flags.preset), rules: ruleFlags(flags.rule ?? []) };
  if (flags.stdin && asked.length > 0) throw new UsageError("--stdin reads one draft: leave the paths out.");
  if (flags.stdinPath !== undefined && !flags.stdin) throw new UsageError("--stdin-path goes with --stdin.");

  let wrong = false;
  const complain = (sentence: string): void => {
    wrong = true;
    warn(sentence);
  };
  const sources = flags.stdin ? [await stdinSource(flags.stdinPath, cwd)] : await found(asked, cwd, complain);
  const settings = createSettings(cwd, flags.config, over, complain);
  const configs = new Map<Source, ResolvedConfig>();
  for (const source of sources) {
    const config = settings.for(source.absolute);
    if (config) configs.set(source, config);
  }
  const output =
    flags.output === undefined
      ? null
      : outputPath(flags.output, cwd, [...sources.map((source) => source.absolute), ...settings.files()]);

  const { results, texts, failed } = await lintAll(configs, asOf, complain);
  const result = collectResults(results);
  const text =
    format === "json"
      ? formatJson(result)
      : results.length === 0
        ? ""
        : formatPretty(result, texts, {
            colour: output === null && wantsColour(process.stdout),
            width: output === null ? columnsOf(process.stdout) : 100,
            evidence: !flags.quiet,
            summary: !flags.quiet,
            // They are told on standard error, whatever the format.
            notes: false,
          });
  if (output === null) print(text);
  else writeOutput(output, flags.output ?? output, text);

  if (failed) return EXIT.fault;
  if (wrong) return EXIT.usage;
  return bar !== "never" && reaches(results, bar) ? EXIT.findings : EXIT.clean;
}

async function found(asked: readonly string[], cwd: string, complain: (sentence: string) => void): Promise<Source[]> {
  const { sources, problems, notes } = await sourcesOf(asked.length > 0 ? asked : ["."], cwd);
  const [first = ""] = asked;
  const command =
    /^[a-z]+$/.test(first) && problems.length > 0 && sources.length === 0 ? nearest(first, COMMANDS) : null;
  if (command) throw new UsageError(`There is no file or command “${first}”. Did you mean “tenderlint ${command}”?`);
  problems.forEach(complain);
  notes.forEach(warn);
  return sources;
}

async function lintAll(
  configs: ReadonlyMap<Source, ResolvedConfig>,
  asOf: string | null,
  complain: (sentence: string) => void,
): Promise<{ results: DraftResult[]; texts: Map<string | null, string>; failed: boolean }> {
  const results: DraftResult[] = [];
  const texts = new Map<string | null, string>();
  let failed = false;
  if (configs.size === 0) return { results, texts, failed };
  const byPath = new Map([...configs].map(([source, config]) => [source.path, config]));
  const progress = createProgress(configs.size, process.stderr);
  const linter = await createLinter({ configFor: (path) => byPath.get(path) as ResolvedConfig });
  let done = 0;
  for (const source of configs.keys()) {
    const shown = clean(source.path ?? "Standard input");
    progress.tick(done++, shown);
    const read = source.read();
    if ("problem" in read) {
      progress.end();
      complain(read.problem);
      continue;
    }
    try {
      const result = linter.lint(read.text, { path: source.path, asOf });
      results.push(result);
      texts.set(source.path, read.text);
      if (read.text.replace(/^\uFEFF/, "").trim() === "") warn(`${shown} is empty: there is nothing to read in it.`);
      for (const { message, range } of result.notes)
        warn(`${source.path === null ? "draft" : shown}:${range.start.line}:${range.start.column} ${clean(message)}`);
    } catch (error) {
      failed = true;
      warn(`${shown} could not be linted, through a fault in tenderlint (${clean(String(error))}).`);
    }
  }
  progress.end();
  return { results, texts, failed };
}

function reaches(results: readonly DraftResult[], bar: Severity): boolean {
  return results.some(({ findings }) =>
    findings.some((finding) => finding.suppressed === null && RANK[finding.severity] >= RANK[bar]),
  );
}
