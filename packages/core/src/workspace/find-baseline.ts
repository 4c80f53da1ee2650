import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { BASELINE_NAME, type Baseline, LONGEST_BASELINE, parseBaseline } from "../baseline/index.js";
import { findUpwards } from "./find-config.js";
import { failureWords } from "./problem.js";

/** A baseline file as read: null when anything is wrong with it. */
export interface LoadedBaseline {
  /** Absolute path of the file. */
  readonly path: string;
  /** Absolute folder that the drafts' paths in it are relative to. */
  readonly folder: string;
  readonly baseline: Baseline | null;
  /** One sentence, without the path. */
  readonly problem: string | null;
}

/** The `tenderlint-baseline.json` that holds for drafts in a folder, found as `tenderlint.json` is. `folder` is absolute. */
export const findBaseline = (folder: string): string | null => findUpwards(folder, BASELINE_NAME);

const cache = new Map<string, { readonly key: string; readonly loaded: LoadedBaseline }>();

/** Reads a baseline; again only when it has changed on disk. Never throws. */
export function loadBaseline(path: string): LoadedBaseline {
  const folder = dirname(path);
  const wrong = (problem: string): LoadedBaseline => ({ path, folder, baseline: null, problem });
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return wrong("This is not a file.");
    // Four bytes is the most that one UTF-16 unit of the limit can take.
    if (stat.size > LONGEST_BASELINE * 4) return wrong("This file is too large to be a baseline.");
    const key = `${stat.mtimeMs}:${stat.size}:${stat.ino}`;
    const known = cache.get(path);
    if (known?.key === key) return known.loaded;
    const loaded = { path, folder, ...parseBaseline(readFileSync(path, "utf8")) };
    cache.set(path, { key, loaded });
    return loaded;
  } catch (error) {
    return wrong(`This file ${failureWords(error)}`);
  }
}
