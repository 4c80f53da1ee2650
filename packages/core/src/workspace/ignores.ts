import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { ReadProblem } from "./problem.js";

const MOST_BYTES = 1_000_000;

/** Says whether a path is left out by ignore files. `path` is absolute; a folder's verdict holds for all in it. */
export interface Ignores {
  ignored(path: string, isFolder: boolean): boolean;
}

/**
 * Reads ignore files (`.gitignore`, `.tenderlintignore`) of every folder from `root` down, as git does:
 * a deeper folder's file has the last word, and nothing can be taken back in from a folder that is left out.
 * Later names in `names` win over earlier ones in the same folder.
 */
export function createIgnores(
  root: string,
  names: readonly string[],
  report: (problem: ReadProblem) => void = () => {},
): Ignores {
  const files = new Map<string, Ignore | null>();
  const folders = new Map<string, boolean>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = files.get(folder);
    if (known !== undefined) return known;
    const rules = readRules(folder, names, report);
    files.set(folder, rules);
    return rules;
  };
  /** The verdict on a path itself, its folders taken as kept. */
  const verdict = (path: string, isFolder: boolean): boolean => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = rulesOf(folder);
      const inside = rules ? relative(folder, path).split(sep).join("/") : "";
      const test = rules?.test(isFolder ? `${inside}/` : inside);
      if (test?.ignored) return true;
      if (test?.unignored || folder === root || folder === dirname(folder)) return false;
    }
  };
  const folderIgnored = (folder: string): boolean => {
    if (folder === root || !folder.startsWith(root)) return false;
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const ignored = folderIgnored(dirname(folder)) || verdict(folder, true);
    folders.set(folder, ignored);
    return ignored;
  };
  return {
    ignored: (path, isFolder) =>
      isFolder ? folderIgnored(path) : path.startsWith(root) && (folderIgnored(dirname(path)) || verdict(path, false)),
  };
}

function readRules(folder: string, names: readonly string[], report: (problem: ReadProblem) => void): Ignore | null {
  let rules: Ignore | null = null;
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (!stat?.isFile()) continue;
      if (stat.size > MOST_BYTES) {
        report({ place: path, message: "is too large to be an ignore file, so it is not followed." });
        continue;
      }
      const lines = readFileSync(path, "utf8")
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/);
      const kept = lines.filter((line) => line.startsWith("#") || !isSlow(line));
      if (kept.length < lines.length)
        report({ place: path, message: "has a pattern with too many wildcards, which is not followed." });
      rules = (rules ?? ignore({ allowRelativePaths: true })).add(kept);
    } catch (error) {
      // Too deep a path: the folder itself is told of when it is searched.
      if ((error as NodeJS.ErrnoException).code === "ENAMETOOLONG") continue;
      report({ place: path, message: "cannot be read, so it is not followed." });
    }
  }
  return rules;
}

/** Each wildcard in one part of a pattern multiplies the ways to match it: a folder from a stranger could stop the linter. */
function isSlow(pattern: string): boolean {
  const globstars = pattern.split("/").filter((part) => part === "**").length;
  return globstars > 3 || pattern.split("/").some((part) => part !== "**" && (part.match(/\*+/g)?.length ?? 0) > 4);
}

/** The folder whose ignore files count first for a path: the repository it is in, else `fallback` where that holds it, else itself. */
export function ignoreRoot(folder: string, fallback: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) break;
  }
  return folder === fallback || folder.startsWith(fallback.endsWith(sep) ? fallback : fallback + sep)
    ? fallback
    : folder;
}
