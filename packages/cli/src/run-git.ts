import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { devNull } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** As much as a draft may have, and a little more. */
const MOST = 11_000_000;
/** A repository whose settings are a pipe would wait for ever. Milliseconds. */
const PATIENCE = 30_000;

/**
 * A repository's own settings can name programs for git to run. The folder may be a stranger's, so these are overruled,
 * and only commands are used that read no file of the work tree: those would run the filters that a repository names
 * under names of its own, which no setting overrules.
 */
const OVERRULED = [
  "core.fsmonitor=",
  `core.hooksPath=${devNull}`,
  "core.alternateRefsCommand=",
  "core.sshCommand=",
  "core.gitProxy=",
  "core.askPass=",
  "credential.helper=",
  "protocol.allow=never",
  "safe.bareRepository=explicit",
].flatMap((setting) => ["-c", setting]);

/** Why git gave nothing. */
export class GitError extends Error {
  override readonly name = "GitError";
  constructor(
    readonly reason: "missing" | "slow" | "too-large" | "refused",
    /** What git said. */
    readonly said: string,
  ) {
    super(said);
  }
}

/**
 * Runs one of git's reading commands in a folder. It starts no program that the repository names, fetches nothing
 * (a partial clone would ask its remote for what it lacks, over whatever transport it names), takes no lock and opens no pager.
 * Throws `GitError`.
 */
export async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const program = gitProgram(process.env.PATH ?? "");
  if (program === null) throw new GitError("missing", "");
  const env = {
    ...process.env,
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PAGER: "",
    LC_ALL: "C",
  };
  try {
    const { stdout } = await run(program, [...OVERRULED, "--literal-pathspecs", "-C", folder, ...args], {
      encoding: "buffer",
      maxBuffer: MOST,
      timeout: PATIENCE,
      killSignal: "SIGKILL",
      env,
    });
    return stdout;
  } catch (error) {
    const { code, killed, stderr } = error as { code?: unknown; killed?: boolean; stderr?: Buffer };
    const reason =
      code === "ENOENT"
        ? "missing"
        : code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER"
          ? "too-large"
          : killed
            ? "slow"
            : "refused";
    throw new GitError(reason, String(stderr ?? ""));
  }
}

/**
 * Where git is: never in the folder one stands in, where Windows looks first and an empty or relative part of PATH leads.
 * Null where it is not installed.
 */
function gitProgram(path: string): string | null {
  const name = process.platform === "win32" ? "git.exe" : "git";
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, name);
    if (statSync(program, { throwIfNoEntry: false })?.isFile()) return program;
  }
  return null;
}
