import { execFile } from "node:child_process";
import { dirname, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "./usage-error.js";

const run = promisify(execFile);

/** The drafts as they were at a git revision. */
export interface Revision {
  /** A draft's text then, or null when there was none: it is new, or lies in no repository of that revision. */
  textOf(absolute: string): Promise<Buffer | null>;
}

/** As much as a draft may have, and a little more. */
const MOST = 11_000_000;

async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  // Neither a pager nor a lock: this only reads.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_PAGER: "", LC_ALL: "C" };
  const { stdout } = await run("git", ["-C", folder, ...args], { encoding: "buffer", maxBuffer: MOST, env });
  return stdout;
}

/**
 * The revision that `--since` names, looked up in the repository of the folder. A file that was renamed since then is
 * followed. Throws `UsageError` where git is missing, the folder is in no repository, or there is no such revision.
 */
export async function revisionOf(ref: string, cwd: string): Promise<Revision> {
  let root: string;
  try {
    root = (await git(cwd, ["rev-parse", "--show-toplevel"])).toString("utf8").trim();
  } catch (error) {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? "--since needs git, which is not installed here."
        : "--since: this folder is in no git repository.",
    );
  }
  let commit: string;
  try {
    commit = (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]))
      .toString("utf8")
      .trim();
  } catch {
    throw new UsageError(
      `--since: there is no revision “${ref}” in this repository. In CI, fetch the whole history first.`,
    );
  }
  const before = await renamesSince(root, commit);
  return {
    async textOf(absolute) {
      const inside = relative(root, await realOf(absolute))
        .split(sep)
        .join("/");
      if (inside.startsWith("../")) return null;
      try {
        return await git(root, ["cat-file", "blob", `${commit}:${before.get(inside) ?? inside}`]);
      } catch {
        return null;
      }
    },
  };
}

/** What renamed files were called at the commit, by what they are called now. */
async function renamesSince(root: string, commit: string): Promise<Map<string, string>> {
  const renames = new Map<string, string>();
  let listed: Buffer;
  try {
    listed = await git(root, ["diff", "--name-status", "-z", "-M", "--diff-filter=R", "--no-ext-diff", commit, "--"]);
  } catch {
    // Without it, renamed files are new.
    return renames;
  }
  const fields = listed.toString("utf8").split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) renames.set(fields[at + 2] ?? "", fields[at + 1] ?? "");
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
