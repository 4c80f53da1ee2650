import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { nearest } from "../suggest.js";
import { createIgnores, ignoreRoot } from "./ignores.js";
import { failureWords, type ReadProblem } from "./problem.js";

export interface FoundDrafts {
  /** Absolute paths, each once; in the order asked for, and by name within a folder. */
  readonly drafts: readonly string[];
  /** What was asked for and cannot be linted. */
  readonly problems: readonly ReadProblem[];
  /** Drafts named one by one that `.tenderlintignore` leaves out. */
  readonly leftOut: readonly string[];
}

const EXTENSIONS = new Set([".md", ".markdown"]);
const NEVER = new Set(["node_modules", ".git"]);
const IGNORE_FILES = [".gitignore", ".tenderlintignore"];

/** Whether a file name is a draft's. */
export const isDraftName = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());

/** Whether a file name is a Word document's; `~$…` is Word's own note that one is open. */
export const isWordName = (name: string): boolean => extname(name).toLowerCase() === ".docx" && !name.startsWith("~$");

export interface FindOptions {
  /** Look for Word documents too. Default false: a caller that reads text only has no use for them. */
  readonly word?: boolean;
}

/**
 * Finds the drafts that paths and globs mean. A folder is searched for `.md` and `.markdown` (and `.docx` where asked), leaving out what
 * `.gitignore` and `.tenderlintignore` name; links to folders, and to files outside the repository, are not followed. A file named itself is linted whatever
 * its extension, unless `.tenderlintignore` names it. Never throws.
 * @param cwd absolute folder that relative paths and shown paths are about
 */
export async function findDrafts(
  asked: readonly string[],
  cwd: string,
  { word = false }: FindOptions = {},
): Promise<FoundDrafts> {
  const wanted = (name: string): boolean => isDraftName(name) || (word && isWordName(name));
  const kinds = word ? ".md, .markdown or .docx" : ".md or .markdown";
  const drafts = new Map<string, string>();
  const problems: ReadProblem[] = [];
  const leftOut: string[] = [];
  const add = (path: string): void => {
    const real = realOf(path);
    if (!drafts.has(real)) drafts.set(real, path);
  };
  const shown = (path: string): string => shownPath(path, cwd);
  const say = (problem: ReadProblem): void => {
    problems.push({ ...problem, place: isAbsolute(problem.place) ? shown(problem.place) : problem.place });
  };
  for (const one of asked) {
    const path = resolve(cwd, one);
    const stat = statOf(path);
    if (stat instanceof Error) {
      const missing = (stat as NodeJS.ErrnoException).code === "ENOENT";
      if (missing && isDynamicPattern(one)) {
        const found = await expand(one, cwd, wanted, say);
        found.forEach(add);
        if (found.length === 0) problems.push({ place: one, message: `matches no draft (${kinds}).` });
      } else problems.push({ place: one, message: missing ? missingWords(path, one) : failureWords(stat) });
    } else if (stat.isDirectory()) {
      const before = problems.length;
      const found = walk(path, cwd, wanted, say);
      found.forEach(add);
      if (found.length === 0 && problems.length === before)
        problems.push({ place: one, message: `has no draft in it (${kinds}).` });
    } else if (createIgnores(ignoreRoot(dirname(path), cwd), [".tenderlintignore"], say).ignored(path, false))
      leftOut.push(path);
    else add(path);
  }
  return { drafts: [...drafts.values()], problems, leftOut };
}

/** A path as a person should see it: relative to the folder they stand in, with "/", where it lies in it. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return (inside.startsWith("..") || isAbsolute(inside) || inside === "" ? path : inside).split(sep).join("/");
}

function walk(
  root: string,
  cwd: string,
  wanted: (name: string) => boolean,
  report: (problem: ReadProblem) => void,
): string[] {
  const top = ignoreRoot(root, cwd);
  const ignores = createIgnores(top, IGNORE_FILES, report);
  const found: string[] = [];
  // A list, not recursion: a folder can be nested deeper than a stack.
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder, report);
    const inner: string[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !ignores.ignored(path, true)) inner.push(path);
      } else if (wanted(entry.name) && isFileOrLinkToOne(entry, path) && !ignores.ignored(path, false)) {
        if (entry.isSymbolicLink() && leadsOut(path, top)) report({ place: path, message: LINK_OUT });
        else found.push(path);
      }
    }
    folders.push(...inner.reverse());
  }
  return found;
}

function entriesOf(folder: string, report: (problem: ReadProblem) => void): Dirent[] {
  try {
    // By code unit, so that every machine gives the same order; a folder's own drafts come before those of its folders.
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report({ place: folder, message: failureWords(error) });
    return [];
  }
}

/** Pipes and devices in a folder are nobody's drafts. A link that leads nowhere or to a folder is passed over. */
function isFileOrLinkToOne(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  const stat = statOf(path);
  return !(stat instanceof Error) && stat.isFile();
}

const LINK_OUT = "is a link to a file outside this folder: name it to have it checked.";

/** A folder from a stranger must not have other files read, and their sentences quoted in a report. */
function leadsOut(path: string, top: string): boolean {
  const inside = relative(realOf(top), realOf(path));
  return inside.startsWith("..") || isAbsolute(inside);
}

async function expand(
  pattern: string,
  cwd: string,
  wanted: (name: string) => boolean,
  report: (problem: ReadProblem) => void,
): Promise<string[]> {
  try {
    const paths = await glob(pattern.split(sep).join("/"), {
      cwd,
      absolute: true,
      onlyFiles: true,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    });
    const ignores = createIgnores(ignoreRoot(cwd, cwd), IGNORE_FILES, report);
    return paths
      .filter((path) => wanted(basename(path)))
      .map((path) => resolve(path))
      .filter((path) => !ignores.ignored(path, false))
      .sort();
  } catch (error) {
    report({ place: pattern, message: failureWords(error) });
    return [];
  }
}

function missingWords(path: string, asked: string): string {
  const folder = dirname(path);
  if (!existsSync(folder)) return "does not exist.";
  try {
    const near = nearest(basename(path), readdirSync(folder).slice(0, 2000));
    if (near === null) return "does not exist.";
    return `does not exist. Did you mean “${asked.slice(0, asked.length - basename(path).length)}${near}”?`;
  } catch {
    return "does not exist.";
  }
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
