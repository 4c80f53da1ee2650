import { applyBaseline, type Finding, listDirectives, type ResolvedConfig } from "@tenderlint/core";
import { clean, count } from "@tenderlint/core/report";
import { createBaselines } from "../baselines.js";
import { EXIT, type ExitCode } from "../exit.js";
import { type Linted, lintAll } from "../lint-all.js";
import { createSettings } from "../settings.js";
import { type Source, sourcesOf } from "../sources.js";
import { print, warn } from "../terminal.js";
import { readSettingFlags, type SettingFlags } from "./lint-settings.js";

export interface IgnoresFlags extends SettingFlags {
  readonly baseline?: string | false;
}

/** `tenderlint ignores [paths…]`: everything that is kept quiet, by whom and why, for the person who signs the bid off. */
export async function ignoresCommand(asked: readonly string[], flags: IgnoresFlags): Promise<ExitCode> {
  const cwd = process.cwd();
  const { asOf, over } = readSettingFlags(flags);
  let wrong = false;
  const complain = (sentence: string): void => {
    wrong = true;
    warn(sentence);
  };
  const { sources, problems, notes } = await sourcesOf(asked.length > 0 ? asked : ["."], cwd);
  problems.forEach(complain);
  notes.forEach(warn);
  const settings = createSettings(cwd, flags.config, over, complain);
  const configs = new Map<Source, ResolvedConfig>();
  for (const source of sources) {
    const config = settings.for(source.absolute);
    if (config) configs.set(source, config);
  }
  const baselines = createBaselines(cwd, flags.baseline, complain);
  const today = new Date().toISOString().slice(0, 10);
  const { linted, failed } = await lintAll(configs, { asOf, today, workers: null, cache: null, complain });
  let total = 0;
  for (const one of linted) {
    const lines = linesOf({ ...one, result: applyBaseline(one.result, baselines.for(one.source.absolute)) });
    total += lines.length;
    for (const line of lines) print(`${line}\n`);
  }
  print(total === 0 ? "Nothing is suppressed.\n" : `\n${count(total, "suppression")}.\n`);
  return failed ? EXIT.fault : wrong ? EXIT.usage : EXIT.clean;
}

function linesOf({ source, read, result }: Linted): string[] {
  const path = clean(source.path ?? "draft");
  const directives = read.word
    ? []
    : listDirectives(read.text).map(({ kind, rules, reason, range }) => {
        const place = `${path}:${range.start.line}:${range.start.column}`;
        return `${place}  ${kind}  ${rules.join(", ")}\n    ${clean(reason)}`;
      });
  const accepted = result.findings
    .filter((finding) => finding.suppressed?.by === "baseline")
    .map(
      (finding) =>
        `${placeOf(path, finding)}  baseline  ${finding.rule}\n    ${clean(finding.suppressed?.reason ?? "")}`,
    );
  return [...directives, ...accepted];
}

const placeOf = (path: string, { place, range: { start } }: Finding): string =>
  place === undefined ? `${path}:${start.line}:${start.column}` : `${path}: ${clean(place)}`;
