import { dirname, resolve } from "node:path";
import { type ConfigOver, type ResolvedConfig, resolveConfig } from "@tenderlint/core";
import { clean } from "@tenderlint/core/text";
import { findConfig, type LoadedConfig, loadConfig, pathInConfig, shownPath } from "@tenderlint/core/workspace";

/** The settings of each draft, from the nearest tenderlint.json or the one that was named. */
export interface Settings {
  /**
   * A draft's settings, or null when its config is wrong; what is wrong has then been reported, once.
   * @param path absolute path of the draft; for text from standard input, of where it would stand
   */
  for(path: string): ResolvedConfig | null;
  /** Absolute paths of the configs that have been read. */
  files(): readonly string[];
}

/**
 * @param named the value of --config: the config of every draft
 * @param report is given one sentence for each thing that is wrong
 */
export function createSettings(
  cwd: string,
  named: string | undefined,
  over: ConfigOver,
  report: (sentence: string) => void,
): Settings {
  const reported = new Set<string>();
  const seen = new Set<string>();
  const byFolder = new Map<string, string | null>();
  const configPathOf = (draft: string): string | null => {
    if (named !== undefined) return resolve(cwd, named);
    const folder = dirname(draft);
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = findConfig(folder);
    byFolder.set(folder, found);
    return found;
  };
  return {
    for(draft) {
      const path = configPathOf(draft);
      if (path === null) return resolveConfig(null, null, over);
      const loaded = loadConfig(path);
      seen.add(path);
      if (loaded.config) return resolveConfig(loaded.config, pathInConfig(draft, loaded.folder), over);
      if (!reported.has(path)) {
        reported.add(path);
        for (const sentence of problemsOf(loaded, shownPath(path, cwd))) report(sentence);
      }
      return null;
    },
    files: () => [...seen],
  };
}

function problemsOf({ problems }: LoadedConfig, shown: string): string[] {
  return problems.map(({ message, advice, range }) =>
    clean(`${shown}:${range.start.line}:${range.start.column} ${[message, advice].filter(Boolean).join(" ")}`),
  );
}
