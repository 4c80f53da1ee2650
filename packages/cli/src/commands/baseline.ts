import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  addToBaseline,
  BASELINE_NAME,
  type Baseline,
  emptyBaseline,
  formatBaseline,
  pruneBaseline,
  type ResolvedConfig,
} from "@tenderlint/core";
import { clean, count } from "@tenderlint/core/report";
import { findConfig, loadBaseline, pathInConfig, shownPath } from "@tenderlint/core/workspace";
import { createBaselines } from "../baselines.js";
import { EXIT, type ExitCode } from "../exit.js";
import { type Linted, lintAll } from "../lint-all.js";
import { writeOutput } from "../output.js";
import { createSettings } from "../settings.js";
import { type Source, sourcesOf } from "../sources.js";
import { print, warn } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { readSettingFlags, type SettingFlags } from "./lint-settings.js";

export interface BaselineFlags extends SettingFlags {
  readonly baseline?: string;
  readonly reason?: string;
}

const ACTIONS = ["add", "show", "prune"] as const;
export type BaselineAction = (typeof ACTIONS)[number];

/** `tenderlint baseline add|show|prune [paths…]`. */
export async function baselineCommand(
  action: BaselineAction,
  asked: readonly string[],
  flags: BaselineFlags,
): Promise<ExitCode> {
  const cwd = process.cwd();
  const { asOf, over } = readSettingFlags(flags);
  if (flags.reason?.trim() === "") throw new UsageError("--reason cannot be empty: leave it out, or say why.");
  let wrong = false;
  const complain = (sentence: string): void => {
    wrong = true;
    warn(sentence);
  };
  const baselines = createBaselines(cwd, flags.baseline, complain);
  if (action === "show") return show(asked, baselines, cwd, () => wrong);

  const { sources, problems, notes } = await sourcesOf(asked.length > 0 ? asked : ["."], cwd);
  problems.forEach(complain);
  notes.forEach(warn);
  const settings = createSettings(cwd, flags.config, over, complain);
  const configs = new Map<Source, ResolvedConfig>();
  for (const source of sources) {
    const config = settings.for(source.absolute);
    if (config) configs.set(source, config);
  }
  const today = new Date().toISOString().slice(0, 10);
  const { linted, failed } = await lintAll(configs, { asOf, today, workers: null, cache: null, complain });
  const edits = new Map<string, Baseline>();
  const read = (file: string): Baseline => {
    const known = edits.get(file);
    if (known) return known;
    if (!existsSync(file)) return emptyBaseline;
    const { baseline, problem } = loadBaseline(file);
    if (!baseline) throw new UsageError(clean(`${shownPath(file, cwd)}: ${problem}`));
    return baseline;
  };
  const placeOf = (one: Linted): { file: string; path: string } => {
    const at = baselines.place(one.source.absolute);
    if (at) return at;
    const file = flags.baseline === undefined ? newBaseline(one.source.absolute, cwd) : resolve(cwd, flags.baseline);
    const path = pathInConfig(one.source.absolute, dirname(file));
    if (path === null)
      throw new UsageError(
        clean(
          `${one.source.path} lies outside the folder of ${shownPath(file, cwd)}: a baseline is for the drafts beside and below it.`,
        ),
      );
    return { file, path };
  };
  let changed = 0;
  for (const one of linted) {
    const { file, path } = placeOf(one);
    if (action === "add") {
      const { baseline, added } = addToBaseline(
        read(file),
        path,
        one.result,
        flags.reason?.trim() ?? "accepted as it is",
      );
      changed += added.length;
      if (added.length > 0) edits.set(file, baseline);
    } else {
      const { baseline, removed } = pruneBaseline(read(file), path, one.result);
      changed += removed.length;
      if (removed.length > 0) edits.set(file, baseline);
    }
  }
  if (action === "prune") changed += pruneGone(asked, baselines, cwd, edits, read);
  for (const [file, baseline] of edits) writeOutput(file, shownPath(file, cwd), formatBaseline(baseline));
  const files = [...edits.keys()].map((file) => shownPath(file, cwd)).join(", ");
  print(
    changed === 0
      ? action === "add"
        ? "Nothing to add: every finding is in the baseline, or suppressed.\n"
        : "Nothing to prune: every entry answers to a finding.\n"
      : action === "add"
        ? `Added ${count(changed, "finding")} to ${files}. They no longer count; they come back when their words change.\n`
        : `Took ${count(changed, "entry", "entries")} out of ${files}.\n`,
  );
  return failed ? EXIT.fault : wrong ? EXIT.usage : EXIT.clean;
}

/** Beside the settings that hold for a draft, else where the person stands. */
function newBaseline(draft: string, cwd: string): string {
  const config = findConfig(dirname(draft));
  if (config !== null) return join(dirname(config), BASELINE_NAME);
  return join(pathInConfig(draft, cwd) === null ? dirname(draft) : cwd, BASELINE_NAME);
}

/** Entries of drafts that are no longer there, where the whole folder was asked about. */
function pruneGone(
  asked: readonly string[],
  baselines: ReturnType<typeof createBaselines>,
  cwd: string,
  edits: Map<string, Baseline>,
  read: (file: string) => Baseline,
): number {
  if (asked.length > 0) return 0;
  const here = baselines.place(join(cwd, "draft.md"));
  const files = new Set([...baselines.files(), ...(here ? [here.file] : [])]);
  let removed = 0;
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const path of [...read(file).drafts.keys()]) {
      if (existsSync(join(dirname(file), path))) continue;
      const pruned = pruneBaseline(read(file), path, null);
      removed += pruned.removed.length;
      edits.set(file, pruned.baseline);
    }
  }
  return removed;
}

/** Lists the entries, those of the drafts or folders asked for. */
function show(
  asked: readonly string[],
  baselines: ReturnType<typeof createBaselines>,
  cwd: string,
  wrong: () => boolean,
): ExitCode {
  const roots = (asked.length > 0 ? asked : ["."]).map((path) => resolve(cwd, path));
  const files = new Set<string>();
  for (const root of roots) {
    // A folder's own baseline is found as a draft in it would find it.
    for (const draft of [root, join(root, "draft.md")]) {
      const at = baselines.place(draft);
      if (at) files.add(at.file);
      baselines.for(draft);
    }
  }
  const within = (path: string): boolean => roots.some((root) => path === root || pathInConfig(path, root) !== null);
  let shown = 0;
  for (const file of files) {
    for (const [path, entries] of loadBaseline(file).baseline?.drafts ?? []) {
      const absolute = join(dirname(file), path);
      if (!within(absolute)) continue;
      print(`${clean(shownPath(absolute, cwd))}\n`);
      for (const { rule, words, reason } of entries) {
        shown++;
        print(`  ${clean(rule)}  “${clean(words)}”\n    ${clean(reason)}\n`);
      }
    }
  }
  if (shown === 0 && !wrong()) print("There is no baseline entry here. “tenderlint baseline add” makes them.\n");
  else if (shown > 0) print(`\n${count(shown, "entry", "entries")}.\n`);
  return wrong() ? EXIT.usage : EXIT.clean;
}
