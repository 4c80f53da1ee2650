import { resolve } from "node:path";
import {
  applyBaseline,
  collectResults,
  type DraftResult,
  keepChanged,
  type ResolvedConfig,
  type Severity,
} from "@tenderlint/core";
import { nearest } from "@tenderlint/core/report";
import { decodeDraft } from "@tenderlint/core/workspace";
import { annotateTarget, writeAnnotated } from "../annotate.js";
import { createBaselines } from "../baselines.js";
import { buildId } from "../build-id.js";
import { EXIT, type ExitCode } from "../exit.js";
import { countFlag, oneOf } from "../flags.js";
import type { Revision } from "../git.js";
import { type Linted, lintAll } from "../lint-all.js";
import { askedReports, planReports } from "../reports.js";
import { createSettings } from "../settings.js";
import { type Source, sourcesOf, stdinSource } from "../sources.js";
import { warn } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { writeReports } from "../write-reports.js";
import { readSettingFlags, type SettingFlags } from "./lint-settings.js";

/** The options of the command, as typed. */
export interface LintFlags extends SettingFlags {
  readonly format?: readonly string[];
  readonly failOn: string;
  readonly since?: string;
  readonly baseline?: string | false;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  readonly quiet?: boolean;
  readonly output?: string;
  readonly annotate?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly jobs?: string;
}

const BARS = ["error", "warning", "info", "never"] as const;
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const COMMANDS = ["explain", "rules", "init", "map", "baseline", "ignores", "strip"];
const CACHE = ".tenderlint-cache";

/** `tenderlint [paths or globs…]`. */
export async function lintCommand(asked: readonly string[], flags: LintFlags): Promise<ExitCode> {
  const cwd = process.cwd();
  const today = new Date().toISOString().slice(0, 10);
  const { asOf, over } = readSettingFlags(flags);
  const reports = askedReports(flags.format ?? [], flags.output);
  const bar = oneOf("--fail-on", flags.failOn, BARS);
  const workers = countFlag("--jobs", flags.jobs);
  if (flags.stdin && asked.length > 0) throw new UsageError("--stdin reads one draft: leave the paths out.");
  if (flags.stdinPath !== undefined && !flags.stdin) throw new UsageError("--stdin-path goes with --stdin.");
  const revision = flags.since === undefined ? null : await (await import("../git.js")).revisionOf(flags.since, cwd);

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
  const baselines = createBaselines(cwd, flags.baseline, complain);
  const accepted = new Map([...configs.keys()].map((source) => [source, baselines.for(source.absolute)]));
  const precious = [...sources.map((source) => source.absolute), ...settings.files(), ...baselines.files()];
  const planned = planReports(reports, cwd, precious);
  const annotated = flags.annotate === undefined ? null : annotateTarget(flags.annotate, cwd, sources, precious);
  const cache =
    flags.cache || flags.cacheLocation !== undefined
      ? (await import("../cache.js")).openCache(resolve(cwd, flags.cacheLocation ?? CACHE), {
          build: buildId,
          asOf,
          today,
        })
      : null;

  const { linted, failed } = await lintAll(configs, { asOf, today, workers, cache, complain });
  const kept: Linted[] = [];
  for (const one of linted) {
    const result = applyBaseline(one.result, accepted.get(one.source));
    kept.push({ ...one, result: revision ? await changedOnly(result, one, revision) : result });
  }
  const results = kept.map(({ result }) => result);
  writeReports(planned, collectResults(results), new Map(kept.map((one) => [one.source.path, one.read.text])), {
    quiet: flags.quiet ?? false,
  });
  if (annotated) await writeAnnotated(annotated, kept);

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

/** The findings in blocks that have changed since a revision. A draft that could not be read then is new. */
async function changedOnly(result: DraftResult, { source, read }: Linted, revision: Revision): Promise<DraftResult> {
  const bytes = await revision.textOf(source.absolute);
  if (bytes === null) return result;
  if (read.word) {
    const { readWordBytes } = await import("../read-word-file.js");
    const before = await readWordBytes(bytes, "");
    return keepChanged(result, "text" in before ? before.text : null, read.text);
  }
  const before = decodeDraft(bytes);
  return keepChanged(result, "text" in before ? before.text : null, read.text);
}

function reaches(results: readonly DraftResult[], bar: Severity): boolean {
  return results.some(({ findings }) =>
    findings.some((finding) => finding.suppressed === null && RANK[finding.severity] >= RANK[bar]),
  );
}
