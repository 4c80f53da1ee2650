import { dirname, resolve } from "node:path";
import type { BaselineEntry } from "@tenderlint/core";
import { clean } from "@tenderlint/core/text";
import { findBaseline, loadBaseline, pathInConfig, shownPath } from "@tenderlint/core/workspace";

/** The accepted findings of each draft, from the nearest tenderlint-baseline.json or the one that was named. */
export interface Baselines {
  /** A draft's entries. What is wrong with a baseline is reported once; its drafts then have no entries. */
  for(draft: string): readonly BaselineEntry[];
  /** The baseline file that holds for a draft and the draft's path in it; null where there is none, or the draft lies outside. */
  place(draft: string): { readonly file: string; readonly path: string } | null;
  /** Absolute paths of the baselines that hold for drafts asked about. */
  files(): readonly string[];
}

/**
 * @param named the value of --baseline: a file, or false for --no-baseline
 * @param report is given one sentence for each thing that is wrong
 */
export function createBaselines(
  cwd: string,
  named: string | false | undefined,
  report: (sentence: string) => void,
): Baselines {
  const files = new Set<string>();
  const reported = new Set<string>();
  const byFolder = new Map<string, string | null>();
  const fileOf = (draft: string): string | null => {
    if (named === false) return null;
    if (named !== undefined) return resolve(cwd, named);
    const folder = dirname(draft);
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = findBaseline(folder);
    byFolder.set(folder, found);
    return found;
  };
  const place = (draft: string): { file: string; path: string } | null => {
    const file = fileOf(draft);
    const path = file === null ? null : pathInConfig(draft, dirname(file));
    if (file === null || path === null) return null;
    files.add(file);
    return { file, path };
  };
  return {
    place,
    files: () => [...files],
    for(draft) {
      const at = place(draft);
      if (!at) return [];
      const { baseline, problem } = loadBaseline(at.file);
      if (problem !== null && !reported.has(at.file)) {
        reported.add(at.file);
        report(clean(`${shownPath(at.file, cwd)}: ${problem}`));
      }
      return baseline?.drafts.get(at.path) ?? [];
    },
  };
}
