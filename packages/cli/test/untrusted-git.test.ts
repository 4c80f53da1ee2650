import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";
import { GIT_ENV, hasTool } from "./tools.js";

const { run, put, path } = useCommand();

const git = (...args: string[]): string =>
  execFileSync("git", args, {
    cwd: path("."),
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "utf8",
    env: GIT_ENV,
  }).trim();
/** What git runs, whatever becomes of it. */
const gitRuns = (...args: string[]): string[] => {
  try {
    git(...args);
  } catch {
    // That it fails is none of our business here.
  }
  return ran();
};

/** The names of the settings whose program was run since it was last asked. */
function ran(): string[] {
  const names = existsSync(path("owned")) ? readFileSync(path("owned"), "utf8").trim().split("\n") : [];
  rmSync(path("owned"), { force: true });
  return [...new Set(names)].sort();
}
/** A program that leaves its name behind; a filter lets through what it is given, others have nothing to wait for. */
const program = (name: string): string => `${path("evil.sh")} ${name}`;

const since = async (...args: string[]): Promise<{ code: number | null; quotes: string[]; err: string }> => {
  const { code, out, err } = await run(["--since", "HEAD", "--format", "json", ...args]);
  const drafts: { findings: { quote: string }[] }[] = out === "" ? [] : JSON.parse(out).drafts;
  return { code, err, quotes: drafts.flatMap(({ findings }) => findings.map(({ quote }) => quote)) };
};

describe.runIf(process.platform !== "win32" && hasTool("git"))("--since in a stranger’s repository", () => {
  const LONG = `# Voice\n\n${FINE.repeat(20)}\n${CLAIM}`;
  beforeEach(() => {
    rmSync(path(".git"), { recursive: true });
    git("init", "-q");
    put({ "a.md": LONG, "b.md": CLAIM, ".gitattributes": "*.md diff=evil filter=evil\n" });
    git("add", ".");
    git("commit", "-qm", "first");
    put({ "evil.sh": `#!/bin/sh\necho "$1" >> '${path("owned")}'\ncase "$1" in filter.*) cat ;; esac\n` });
    chmodSync(path("evil.sh"), 0o755);
  });
  /** Each setting that names a program, and each hook. */
  function arm(): void {
    for (const name of [
      "core.fsmonitor",
      "core.sshCommand",
      "core.pager",
      "core.editor",
      "core.askPass",
      "core.alternateRefsCommand",
      "credential.helper",
      "gpg.program",
      "diff.external",
      "diff.evil.command",
      "diff.evil.textconv",
      "filter.evil.clean",
      "filter.evil.smudge",
      "sequence.editor",
      "uploadpack.packObjectsHook",
    ])
      git("config", name, program(name));
    git("config", "alias.diff-index", `!${program("alias")}`);
    for (const hook of ["post-index-change", "post-checkout", "reference-transaction", "pre-auto-gc"]) {
      put({ [`.git/hooks/${hook}`]: `#!/bin/sh\n${program(hook)}\n` });
      chmodSync(path(`.git/hooks/${hook}`), 0o755);
    }
  }
  /** Leaves every draft's contents as they are, but has git believe that they may have changed. */
  const touch = (): void => {
    for (const name of ["a.md", "b.md"]) utimesSync(path(name), new Date(0), new Date(0));
  };

  it("runs no fsmonitor, external diff, text conversion, filter or hook that it names", async () => {
    arm();
    touch();
    // They would be run: git itself does.
    expect(gitRuns("diff", "HEAD")).toEqual(expect.arrayContaining(["core.fsmonitor", "filter.evil.clean"]));
    put({ "a.md": `${LONG}\nQuality is in our DNA.\n` });
    expect(gitRuns("diff", "HEAD")).toContain("diff.evil.command");
    git("config", "--unset", "diff.evil.command");
    expect(gitRuns("diff", "--no-ext-diff", "HEAD")).toContain("diff.evil.textconv");
    git("config", "diff.evil.command", program("diff.evil.command"));
    touch();
    ran();
    const { code, quotes, err } = await since();
    expect({ code, quotes, err }).toEqual({ code: 1, quotes: ["Quality is in our DNA"], err: "" });
    expect(ran()).toEqual([]);
  });
  it("runs none for a draft that was renamed, staged or not, and still follows it", async () => {
    git("mv", "a.md", "new.md");
    renameSync(path("b.md"), path("c.md"));
    git("add", "c.md");
    put({ "new.md": `${LONG}\nQuality is in our DNA.\n` });
    arm();
    expect(gitRuns("diff", "HEAD").length).toBeGreaterThan(2);
    expect(await since()).toMatchObject({ quotes: ["Quality is in our DNA"], err: "" });
    expect(ran()).toEqual([]);
  });
  it("runs none that a repository within it names", async () => {
    put({ "sub/x.md": CLAIM });
    git("-C", "sub", "init", "-q");
    git("-C", "sub", "add", ".");
    git("-C", "sub", "commit", "-qm", "first");
    git("add", "sub");
    git("commit", "-qm", "second");
    git("-C", "sub", "config", "core.fsmonitor", program("submodule"));
    expect(gitRuns("diff", "HEAD")).toEqual(["submodule"]);
    expect((await since()).quotes).toEqual(["We are passionate about co-production"]);
    expect(ran()).toEqual([]);
  });
  it("fetches nothing for a clone that lacks contents, and says what is missing", async () => {
    const blob = git("rev-parse", "HEAD:a.md");
    rmSync(path(join(".git/objects", blob.slice(0, 2), blob.slice(2))), { force: true });
    for (const [name, value] of [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.promisor", "true"],
      ["remote.origin.url", path(".")],
      ["remote.origin.uploadpack", program("uploadpack")],
      ["protocol.allow", "always"],
      ["protocol.file.allow", "always"],
      ["protocol.ext.allow", "always"],
    ] as const)
      git("config", name, value);
    for (const [url, name] of [
      [path("."), "uploadpack"],
      [`ext::${program("transport")}`, "transport"],
    ] as const) {
      git("config", "remote.origin.url", url);
      expect(gitRuns("cat-file", "blob", "HEAD:a.md")).toEqual([name]);
      expect(await since()).toMatchObject({
        code: 2,
        err: "--since: this clone lacks a.md as it was then, and tenderlint fetches nothing. Fetch it with git first.\n",
      });
      expect(ran()).toEqual([]);
    }
  });
  it("runs no git that lies in the folder", async () => {
    put({ git: `#!/bin/sh\n${program("git")}\n` });
    chmodSync(path("git"), 0o755);
    const PATH = `.::${process.env.PATH}`;
    const { code, err } = await run(["--since", "HEAD"], { env: { PATH } });
    expect({ code, err, ran: ran() }).toEqual({ code: 0, err: "", ran: [] });
    const without = await run(["--since", "HEAD"], { env: { PATH: "." } });
    expect({ ...without, ran: ran() }).toEqual({
      code: 2,
      out: "",
      err: "--since needs git, which is not installed here.\n",
      ran: [],
    });
  });
  it("does not heed settings in the environment that name programs", async () => {
    put({ "a.md": `${LONG}\nQuality is in our DNA.\n` });
    const env = {
      GIT_EXTERNAL_DIFF: program("GIT_EXTERNAL_DIFF"),
      GIT_SSH_COMMAND: program("GIT_SSH_COMMAND"),
      GIT_ASKPASS: program("GIT_ASKPASS"),
      GIT_PAGER: program("GIT_PAGER"),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program("GIT_CONFIG"),
    };
    expect((await run(["--since", "HEAD"], { env })).code).toBe(1);
    expect(ran()).toEqual([]);
  });
  it("changes nothing in it", async () => {
    touch();
    const before = statSync(path(".git/index"));
    await since();
    const after = statSync(path(".git/index"));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });
  it("says so where git does not trust it", async () => {
    const { code, out, err } = await run(["--since", "HEAD"], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: `--since: git does not read this repository, because another user owns it. If you trust them: git config --global --add safe.directory ${path(".").replace(/\/$/, "")}\n`,
    });
  });
  it("says so where its settings cannot be read, in signs for control characters", async () => {
    put({ ".git/config": "[\u001B[2Jcore\n" });
    const { code, out, err } = await run(["--since", "HEAD"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^--since: git cannot read this repository: bad config line 1 in file .+\.\n$/);
    expect(err).not.toContain("\u001B");
    expect((await run(["--since", "\u001B[2J"])).err).not.toContain("\u001B");
  });
  it("does not wait for ever for settings that are a pipe", { timeout: 90_000 }, async () => {
    rmSync(path(".git/config"));
    execFileSync("mkfifo", [path(".git/config")]);
    expect(await run(["--since", "HEAD"])).toEqual({
      code: 2,
      out: "",
      err: "--since: git gave no answer in this repository within 30 seconds.\n",
    });
  });
});
