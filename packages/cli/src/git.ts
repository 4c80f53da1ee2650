import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { clean } from "@tenderlint/core/text";
import { GitError, git } from "./run-git.js";
import { UsageError } from "./usage-error.js";

/** The drafts as they were at a git revision. */
export interface Revision {
  /** A draft's text then, or null when there was none: it is new, or lies in no repository of that revision. */
  textOf(absolute: string): Promise<Buffer | null>;
}

/**
 * The revision that `--since` names, looked up in the repository of the folder. A file that was renamed since then is
 * followed. Throws `UsageError` where git is missing or does not trust the repository, the folder is in none, or there is
 * no such revision. Nothing that the repository's own settings name is run: see `git`.
 */
export async function revisionOf(ref: string, cwd: string): Promise<Revision> {
  let root: string;
  try {
    root = (await git(cwd, ["rev-parse", "--show-toplevel"])).toString("utf8").trim();
  } catch (error) {
    throw new UsageError(whyUnread(error, cwd));
  }
  let commit: string;
  try {
    commit = (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]))
      .toString("utf8")
      .trim();
  } catch (error) {
    if (error instanceof GitError && error.reason === "slow") throw new UsageError(whyUnread(error, root));
    throw new UsageError(
      `--since: there is no revision “${clean(ref)}” in this repository. In CI, fetch the whole history first.`,
    );
  }
  const before = await renamesSince(root, commit);
  return {
    async textOf(absolute) {
      const inside = relative(root, await realOf(absolute))
        .split(sep)
        .join("/");
      if (inside.startsWith("../")) return null;
      const blob = `${commit}:${before.get(inside) ?? inside}`;
      try {
        return await git(root, ["cat-file", "blob", blob]);
      } catch (error) {
        if (error instanceof GitError && error.reason === "too-large") return null;
      }
      if (await isThere(root, blob))
        throw new UsageError(
          `--since: this clone lacks ${clean(inside)} as it was then, and tenderlint fetches nothing. Fetch it with git first.`,
        );
      return null;
    },
  };
}

/** One sentence on why git does not read a repository. */
function whyUnread(error: unknown, folder: string): string {
  if (!(error instanceof GitError)) throw error;
  if (error.reason === "missing") return "--since needs git, which is not installed here.";
  if (error.reason === "slow") return "--since: git gave no answer in this repository within 30 seconds.";
  if (/dubious ownership|unsafe repository/.test(error.said))
    return `--since: git does not read this repository, because another user owns it. If you trust them: git config --global --add safe.directory ${clean(folder)}`;
  const [, fatal] = /^fatal: (.*)$/m.exec(error.said) ?? [];
  return fatal === undefined || /not a git repository|invalid gitfile|work tree/.test(fatal)
    ? "--since: this folder is in no git repository."
    : `--since: git cannot read this repository: ${clean(fatal)}.`;
}

/** Whether a revision lists a file, be its contents here or not. */
async function isThere(root: string, blob: string): Promise<boolean> {
  try {
    await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", blob]);
    return true;
  } catch {
    return false;
  }
}

/** More files than this that moved without git being told are new. */
const MOST_MOVED = 200;
const COMPARE = ["diff-index", "--cached", "-r", "-z", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

/**
 * What renamed files were called at the commit, by what they are called now. It is the index that is compared, not the files:
 * to read those, git would run the filters that the repository names.
 */
async function renamesSince(root: string, commit: string): Promise<Map<string, string>> {
  const list = async (...args: string[]): Promise<string[]> => {
    try {
      return (await git(root, args)).toString("utf8").split("\0").slice(0, -1);
    } catch {
      // Without it, renamed files are new.
      return [];
    }
  };
  const renames = new Map<string, string>();
  const follow = (fields: readonly string[], counts: (from: string) => boolean): void => {
    for (let at = 0; at + 2 < fields.length; at += 3) {
      const [from = "", to = ""] = [fields[at + 1], fields[at + 2]];
      if (counts(from)) renames.set(to, from);
    }
  };
  follow(await list(...COMPARE, "--name-status", "-M", "--diff-filter=R", commit, "--"), () => true);
  // The new name was added, the old one is gone, but still in the index: git takes that for a copy.
  const gone = await list("ls-files", "-z", "--deleted");
  if (gone.length === 0 || gone.length > MOST_MOVED) return renames;
  const added = await list(...COMPARE, "--name-only", "--no-renames", "--diff-filter=A", commit, "--");
  if (added.length === 0 || added.length > MOST_MOVED) return renames;
  const among = [...COMPARE, "--name-status", "-C", "--find-copies-harder", "--diff-filter=C", commit, "--"];
  follow(await list(...among, ...gone, ...added), (from) => !existsSync(join(root, from)));
  return renames;
}

/** git knows a file by where it really is. */
async function realOf(path: string): Promise<string> {
  const { realpath } = await import("node:fs/promises");
  try {
    return resolve(await realpath(dirname(path)), path.slice(dirname(path).length + 1));
  } catch {
    return path;
  }
}
