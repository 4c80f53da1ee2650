import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { bundle } from "../build.mjs";
import { CLAIM, FINE } from "./command.js";
import { GIT_ENV, hasTool } from "./tools.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const workspace = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

describe("the hook", () => {
  it("names this version of the package, and nothing in the root stands in npm’s way", () => {
    expect(hook.additional_dependencies).toEqual([`tenderlint@${version}`]);
    expect(hook.entry).toBe("tenderlint");
    // pre-commit runs npm install in the root, which takes no workspace: dependency and chokes on a prepare script's words.
    expect(JSON.stringify([workspace.dependencies, workspace.devDependencies])).not.toContain("workspace:");
    expect(workspace.scripts.prepare).toBeUndefined();
  });
  it("takes Markdown and Word, and no file that is about the repository", () => {
    // Python's (?i) at the front is JavaScript's flag.
    const expression = (text: string): RegExp => new RegExp(text.replace("(?i)", ""), "i");
    const taken = (path: string): boolean => expression(hook.files).test(path) && !expression(hook.exclude).test(path);
    expect(
      ["a.md", "x/B.DOCX", "c.markdown", "readme-answer.md", "x/about README.md"].filter((path) => !taken(path)),
    ).toEqual([]);
    expect(["README.md", "x/readme.md", "CHANGELOG.md", "a.txt", "x/~$a.docx", "a.md.bak"].filter(taken)).toEqual([]);
  });
});

describe.runIf(process.platform !== "win32" && hasTool("pre-commit") && hasTool("git"))("pre-commit itself", () => {
  const base = mkdtempSync(join(tmpdir(), "tenderlint-hook-"));
  const hooks = join(base, "hooks");
  const drafts = join(base, "drafts");
  const env = {
    ...GIT_ENV,
    PRE_COMMIT_HOME: join(base, "home"),
  };
  const git = (cwd: string, ...args: string[]) => spawnSync("git", args, { cwd, env, encoding: "utf8" });
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(drafts, name), text);
  /** Commits what is staged: the exit code, and what was printed. */
  const commit = (...files: string[]): { code: number | null; out: string } => {
    git(drafts, "add", ...files);
    const { status, stdout, stderr } = git(drafts, "commit", "-m", "x");
    return { code: status, out: stdout + stderr };
  };
  beforeAll(async () => {
    // The package as it would be published, and a repository of hooks that names it.
    const packed = join(base, "package");
    await bundle(join(packed, "dist"));
    for (const name of ["package.json", "README.md"])
      cpSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), join(packed, name));
    execFileSync("npm", ["pack", "--silent", "--pack-destination", base], { cwd: packed });
    const tarball = readdirSync(base).find((name) => name.endsWith(".tgz")) ?? "";
    mkdirSync(hooks);
    writeFileSync(join(hooks, "package.json"), JSON.stringify({ ...workspace, devDependencies: undefined }));
    writeFileSync(
      join(hooks, ".pre-commit-hooks.yaml"),
      stringify([{ ...hook, additional_dependencies: [join(base, tarball)] }]),
    );
    git(hooks, "init", "-q", "-b", "main");
    git(hooks, "add", ".");
    git(hooks, "commit", "-qm", "hooks");
    mkdirSync(drafts);
    git(drafts, "init", "-q", "-b", "main");
    const rev = git(hooks, "rev-parse", "HEAD").stdout.trim();
    writeFileSync(
      join(drafts, ".pre-commit-config.yaml"),
      stringify({ repos: [{ repo: hooks, rev, hooks: [{ id: "tenderlint" }] }] }),
    );
    execFileSync("pre-commit", ["install", "--install-hooks"], { cwd: drafts, env, stdio: "ignore" });
    expect(commit(".pre-commit-config.yaml").code).toBe(0);
  }, 180_000);
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it("refuses a weak draft with readable findings, and lets the mended one through", () => {
    put("answer.md", CLAIM);
    const weak = commit("answer.md");
    expect(weak.code).toBe(1);
    expect(weak.out).toMatch(/tenderlint\.+Failed\n/);
    expect(weak.out).toMatch(/^answer\.md:1:1 {2}warning {2}tokenistic-claim\n {2}Nothing near this claim/m);
    put("answer.md", FINE);
    const mended = commit("answer.md");
    expect(mended.out).toMatch(/tenderlint\.+Passed\n/);
    expect(mended.code).toBe(0);
  }, 120_000);
  it("reads the staged drafts only, and what is staged of them", () => {
    put("other.md", CLAIM);
    put("staged.md", FINE);
    git(drafts, "add", "staged.md");
    put("staged.md", CLAIM);
    expect(commit().code).toBe(0);
    expect(readFileSync(join(drafts, "staged.md"), "utf8")).toBe(CLAIM);
  }, 120_000);
  it("reads Word documents, and leaves files about the repository alone", () => {
    put("README.md", CLAIM);
    expect(commit("README.md").out).toMatch(/no files to check/);
    cpSync(new URL("../../word/fixtures/supported-living.docx", import.meta.url), join(drafts, "answer.docx"));
    const word = commit("answer.docx");
    expect(word.code).toBe(1);
    expect(word.out).toMatch(/^answer\.docx: .*paragraph \d+ {2}/m);
  }, 120_000);
});
