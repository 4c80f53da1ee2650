import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type ConfigProblem, LONGEST_CONFIG, parseConfig, type TenderlintConfig } from "../config/index.js";
import { failureWords } from "./problem.js";

export const CONFIG_NAME = "tenderlint.json";

/** A config file as read: null config when anything is wrong with it. */
export interface LoadedConfig {
  /** Absolute path of the file. */
  readonly path: string;
  /** Absolute folder that `overrides.files` are relative to. */
  readonly folder: string;
  readonly config: TenderlintConfig | null;
  readonly problems: readonly ConfigProblem[];
}

/**
 * The `tenderlint.json` that holds for drafts in a folder: the first one on the way up. The search ends at a folder
 * with a `.git`, that folder included. Folders are never merged.
 * @param folder absolute
 */
export function findConfig(folder: string): string | null {
  return findUpwards(folder, CONFIG_NAME);
}

/** The first file of a name on the way up from a folder; the search ends at a folder with a `.git`, that one included. */
export function findUpwards(folder: string, name: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (existsSync(join(at, ".git")) || at === dirname(at)) return null;
  }
}

const cache = new Map<string, { readonly key: string; readonly loaded: LoadedConfig }>();

/** Reads a config file; again only when it has changed on disk. Never throws. */
export function loadConfig(path: string): LoadedConfig {
  const wrong = (message: string): LoadedConfig => {
    const start = { offset: 0, line: 1, column: 1 };
    return {
      path,
      folder: dirname(path),
      config: null,
      problems: [{ message, advice: null, range: { start, end: start } }],
    };
  };
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return wrong("This is not a file.");
    // Four bytes is the most that one UTF-16 unit of the limit can take.
    if (stat.size > LONGEST_CONFIG * 4) return wrong("This file is too large to be a tenderlint configuration.");
    const key = `${stat.mtimeMs}:${stat.size}:${stat.ino}`;
    const known = cache.get(path);
    if (known?.key === key) return known.loaded;
    const loaded = { path, folder: dirname(path), ...parseConfig(readFileSync(path, "utf8")) };
    cache.set(path, { key, loaded });
    return loaded;
  } catch (error) {
    return wrong(`This file ${failureWords(error)}`);
  }
}

/** A draft's path as `overrides.files` see it: relative to the config's folder, with "/". Null outside that folder. */
export function pathInConfig(draft: string, folder: string): string | null {
  const inside = relative(folder, draft);
  return inside.startsWith("..") || inside === "" ? null : inside.split(sep).join("/");
}
