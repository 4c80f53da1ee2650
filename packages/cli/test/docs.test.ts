import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLAIM, FINE, useCommand } from "./command.js";
import { GIT_ENV, hasTool } from "./tools.js";

// docs/ci.md and docs/reports.md as a reader uses them: their commands run, their files work.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const pages = { ci: read("docs/ci.md"), reports: read("docs/reports.md") };
const document = readFileSync(new URL("../../word/fixtures/supported-living.docx", import.meta.url));
const { version } = JSON.parse(read("packages/cli/package.json"));

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A page's fenced blocks: the file that a comment says they are, or null, the language and the text. */
const blocksOf = (page: string): { file: string | null; language: string; text: string }[] =>
  [...page.matchAll(/(?:<!-- file: (.*) -->\n)?```(\w+)\n([\s\S]*?)```/g)].map(
    ([, file, language = "", text = ""]) => ({
      file: file ?? null,
      language,
      text,
    }),
  );

const fileOf = (name: string): string => blocksOf(pages.ci).find(({ file }) => file === name)?.text ?? "";

const { put, path, main } = useCommand();

const env = () => ({
  ...GIT_ENV,
  PATH: `${path("bin")}${delimiter}${process.env.PATH}`,
  NO_COLOR: "1",
});

const shell = (line: string) => spawnSync("sh", ["-c", line], { cwd: path("."), env: env(), encoding: "utf8" });
const git = (...args: string[]) => spawnSync("git", args, { cwd: path("."), env: env(), encoding: "utf8" });

/** `tenderlint` and npx as a reader has them, in a repository with a few drafts. */
function prepare(): void {
  rmSync(path(".git"), { recursive: true });
  put({
    "bin/tenderlint": `#!/bin/sh\nexec "${process.execPath}" "${main()}" "$@"\n`,
    "bin/npx": `#!/bin/sh\n[ "$1 $2" = "--yes tenderlint@${version}" ] || exit 99\nshift 2\nexec tenderlint "$@"\n`,
    ".gitignore": "bin\n",
    "answer.md": `<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n${CLAIM}`,
    "answer.docx": document,
    "bids/a.md": CLAIM,
  });
  for (const name of ["tenderlint", "npx"]) chmodSync(path(`bin/${name}`), 0o755);
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "first");
}

describe("the pages", () => {
  it("lead to files that there are", () => {
    for (const page of Object.values(pages))
      for (const [, target = ""] of page.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        expect(existsSync(join(root, "docs", target)), target).toBe(true);
  });
  it("name this version, and no option that there is not", () => {
    const help = spawnSync(process.execPath, [main(), "--help"], { encoding: "utf8" }).stdout;
    for (const page of Object.values(pages)) {
      for (const [, named] of page.matchAll(/tenderlint@(\d[\w.-]*)/g)) expect(named).toBe(version);
      for (const [line] of page.matchAll(/tenderlint (?!baseline|strip|ignores)[^\n`]*/g))
        for (const [option] of line.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)) expect(help).toContain(option);
    }
  });
});

describe.runIf(process.platform !== "win32" && hasTool("git"))("what the pages say", () => {
  beforeEach(prepare);

  const commands = Object.values(pages)
    .flatMap(blocksOf)
    .filter(({ language, file }) => language === "sh" && file === null)
    .map(({ text }) => text.trim().split("\n"));
  it("has commands to try", () => expect(commands.flat().length).toBeGreaterThan(12));
  it.each(commands.map((lines) => [lines.map((line) => line.replace(/\s+#.*/, "")).join("; "), lines] as const))(
    "runs: %s",
    (_, lines) => {
      for (const line of lines) {
        const { status, stderr } = shell(line);
        expect(stderr, line).toBe("");
        expect([0, 1], line).toContain(status);
      }
    },
    120_000,
  );

  it("stops a commit by the plain git hook, which reads what is staged", () => {
    put({ ".git/hooks/pre-commit": fileOf(".git/hooks/pre-commit"), "new one.md": CLAIM });
    chmodSync(path(".git/hooks/pre-commit"), 0o755);
    git("add", "new one.md");
    put({ "new one.md": FINE });
    const refused = git("commit", "-m", "x");
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("new one.md:1:1  warning  tokenistic-claim");
    git("add", "new one.md");
    put({ "new one.md": CLAIM });
    expect(git("commit", "-m", "x").status).toBe(0);
  });

  it("stops a commit by lint-staged", () => {
    const manifest = createRequire(import.meta.url).resolve("lint-staged/package.json");
    const lintStaged = join(
      dirname(manifest),
      JSON.parse(readFileSync(manifest, "utf8")).bin["lint-staged"] ?? JSON.parse(readFileSync(manifest, "utf8")).bin,
    );
    const run = () => spawnSync(process.execPath, [lintStaged], { cwd: path("."), env: env(), encoding: "utf8" });
    put({ ".lintstagedrc.json": fileOf(".lintstagedrc.json"), "bids/new.md": CLAIM, "notes.md": CLAIM });
    git("add", ".");
    const refused = run();
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toMatch(/bids\/new\.md:1:1 {2}warning/);
    expect(refused.stdout + refused.stderr).not.toContain("notes.md:1:1");
    put({ "bids/new.md": FINE });
    git("add", ".");
    expect(run().status).toBe(0);
  });

  it("writes what GitLab asks for", () => {
    const job = parse(fileOf(".gitlab-ci.yml")).tenderlint;
    put({ "bids/new.md": CLAIM });
    const { status, stdout, stderr } = shell(`CI_MERGE_REQUEST_DIFF_BASE_SHA=HEAD; ${job.script.join("\n")}`);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("bids/new.md:1:1");
    expect(stdout).not.toContain("bids/a.md:1:1");
    expect(JSON.parse(readFileSync(path(job.artifacts.reports.codequality), "utf8"))).toHaveLength(1);
    expect(readFileSync(path(job.artifacts.reports.junit), "utf8")).toContain('failures="1"');
    expect(existsSync(path(job.artifacts.paths[0]))).toBe(true);
  });
});

describe("configurations", () => {
  it("for pre-commit agree with the hook", () => {
    const [hook] = parse(read(".pre-commit-hooks.yaml"));
    const [local] = parse(fileOf(".pre-commit-config.yaml")).repos[0].hooks;
    for (const key of ["id", "entry", "language", "args", "types", "require_serial", "additional_dependencies"])
      expect(local[key], key).toEqual(hook[key]);
    const files = new RegExp(local.files.replace("(?i)", ""), "i");
    expect(["bids/a.md", "bids/x/b.docx", "README.md"].map((name) => files.test(name))).toEqual([true, true, false]);
  });
  it("for GitHub give inputs that the action has", () => {
    const steps: { uses?: string; with?: object }[] = parse(fileOf(".github/workflows/drafts.yml")).jobs.tenderlint
      .steps;
    const inputs = Object.keys(parse(read("action.yml")).inputs);
    const own = steps.find(({ uses }) => uses?.includes("tenderlint"));
    expect(own?.uses).toBe(`OWNER/tenderlint@v${version}`);
    for (const name of Object.keys(own?.with ?? {})) expect(inputs).toContain(name);
  });
});

describe("programs", () => {
  it.each(blocksOf(pages.reports).filter(({ language }) => language === "js"))(
    "print what they say",
    async ({ text }) => {
      mkdirSync(path("built"), { recursive: true });
      const core = join(root, "packages/core/src");
      await build({
        stdin: { contents: text, resolveDir: join(root, "packages/cli") },
        bundle: true,
        platform: "node",
        format: "esm",
        mainFields: ["module", "main"],
        outfile: path("built/program.mjs"),
        logLevel: "silent",
        banner: { js: 'import { createRequire as _cr } from "node:module"; const require = _cr(import.meta.url);' },
        alias: { "@tenderlint/core/report": join(core, "report/index.ts"), "@tenderlint/core": join(core, "index.ts") },
      });
      const { stdout } = spawnSync(process.execPath, [path("built/program.mjs")], { encoding: "utf8" });
      expect(stdout.trim()).toBe([...text.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line]) => line).join("\n"));
    },
  );
});
