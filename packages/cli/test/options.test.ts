import { spawn } from "node:child_process";
import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";

const { run, put, path, main } = useCommand();

/** An example of May 2020 with a result: outdated, whatever else. */
const OLD = "In May 2020 the tenant panel rewrote the pet policy at Elm House, and complaints fell from nine to two.\n";

const read = (out: string) => JSON.parse(out).drafts[0];
const rulesOf = (out: string): string[] => read(out).findings.map((finding: { rule: string }) => finding.rule);

describe("exit codes", () => {
  it.each([
    [CLAIM, [], 1],
    [FINE, [], 0],
    [CLAIM, ["--fail-on", "error"], 0],
    [CLAIM, ["--fail-on", "never"], 0],
    [CLAIM, ["--rule", "tokenistic-claim=info"], 0],
    [CLAIM, ["--rule", "tokenistic-claim=info", "--fail-on", "info"], 1],
    [CLAIM, ["--rule", "tokenistic-claim=error", "--fail-on", "error"], 1],
    [CLAIM, ["--rule", "tokenistic-claim=off"], 0],
    [`<!-- tenderlint-ignore-next tokenistic-claim -- agreed with the buyer -->\n${CLAIM}`, [], 0],
  ])("%s %j", async (text, args, code) => {
    put({ "a.md": text });
    expect((await run(["a.md", ...args])).code).toBe(code);
  });
});

describe("the report", () => {
  it("shows place, words, what was read and the counts", async () => {
    put({ "bids/a.md": CLAIM });
    const { out, err } = await run(["bids", "--as-of", "2026-03-01"]);
    expect(err).toBe("");
    expect(out).toMatch(/^bids\/a\.md:1:1 {2}warning {2}tokenistic-claim\n/);
    expect(out).toMatch(/\n {4}1 │ We are passionate about co-production\.\n {6}│ \^{20,37}\n/);
    expect(out).toContain(
      "bids/a.md: 1 claim, none proved · no examples · measured to 1 March 2026, from the command line",
    );
    expect(out).toMatch(/\n1 draft: 1 warning\n$/);
  });
  it("is findings only when quiet, and nothing when there are none", async () => {
    put({ "a.md": CLAIM, "b.md": FINE });
    expect((await run(["b.md", "--quiet"])).out).toBe("");
    const { out } = await run(["--quiet"]);
    expect(out).toContain("a.md:1:1");
    expect(out).not.toContain("measured to");
    expect(out).not.toContain("drafts:");
  });
  it("has colours when they are forced, and not where NO_COLOR is set", async () => {
    put({ "a.md": CLAIM });
    expect((await run(["a.md"])).out).not.toContain("\u001B[");
    expect((await run(["a.md"], { env: { FORCE_COLOR: "1" } })).out).toContain("\u001B[33m");
    expect((await run(["a.md"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).out).not.toContain("\u001B[");
  });
  it("goes to a file without colours, and not to the terminal", async () => {
    put({ "a.md": CLAIM });
    const done = await run(["a.md", "--output", "report.txt"], { env: { FORCE_COLOR: "1" } });
    expect(done).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(path("report.txt"), "utf8")).toMatch(/^a\.md:1:1 {2}warning/);
  });
  it("is never written over a draft, by whatever name", async () => {
    put({ "a.md": CLAIM, "b.md": CLAIM, "tenderlint.json": "{}" });
    linkSync(path("a.md"), path("hard.txt"));
    symlinkSync("a.md", path("soft.txt"));
    for (const name of ["a.md", "b.md", "hard.txt", "soft.txt", "tenderlint.json"])
      expect(await run(["a.md", "--output", name])).toMatchObject({
        code: 2,
        err: `--output ${name}: tenderlint never writes to a draft or its settings. Choose another name.\n`,
      });
    expect(readFileSync(path("a.md"), "utf8")).toBe(CLAIM);
    expect(readFileSync(path("tenderlint.json"), "utf8")).toBe("{}");
  });
  it("ends quietly when its reader has gone", async () => {
    put(
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.md`, CLAIM.repeat(30).replaceAll("\n", "\n\n")])),
    );
    const child = spawn(process.execPath, [main(), "--format", "json"], { cwd: path(".") });
    let err = "";
    child.stderr.on("data", (part) => {
      err += part;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
  });
});

describe("json", () => {
  it("fits the schema that is published with the core, for every fixture", async () => {
    const schema = new URL("../../core/schema/tenderlint-result.schema.json", import.meta.url);
    const validate = new Ajv().compile(JSON.parse(readFileSync(schema, "utf8")));
    const drafts = fileURLToPath(new URL("../../../fixtures/drafts", import.meta.url));
    const { out, err } = await run([drafts, "--format", "json", "--fail-on", "never"]);
    expect(err).toBe("");
    const result = JSON.parse(out);
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(result.summary.drafts).toBeGreaterThanOrEqual(24);
    for (const { path: draft, findings } of result.drafts) {
      const source = readFileSync(draft, "utf8");
      for (const { quote, range } of findings) expect(source.slice(range.start.offset, range.end.offset)).toBe(quote);
    }
  });
});

describe("settings", () => {
  it("take the as-of date from the command line, else front matter, else the config, else today", async () => {
    put({
      "tenderlint.json": '{ "submissionDate": "2021-01-01" }',
      "a.md": `---\nsubmission-date: 2022-01-01\n---\n\n${OLD}`,
      "b.md": OLD,
      "c/.git/HEAD": "",
      "c/c.md": OLD,
    });
    const asOf = async (...args: string[]) => read((await run([...args, "--format", "json"])).out).asOf;
    expect(await asOf("a.md", "--as-of", "2026-03-01")).toEqual({ date: "2026-03-01", source: "command-line" });
    expect(await asOf("a.md")).toEqual({ date: "2022-01-01", source: "front-matter" });
    expect(await asOf("b.md")).toEqual({ date: "2021-01-01", source: "config" });
    expect(await asOf("c/c.md")).toMatchObject({ source: "today" });
  });
  it("come from the nearest tenderlint.json, with overrides by path", async () => {
    put({
      "tenderlint.json": `{
        // old examples are fine for works
        "rules": { "tokenistic-claim": "off" },
        "overrides": [{ "files": ["works/**"], "rules": { "outdated-example": { "maxAgeMonths": 120 } } }]
      }`,
      "care/a.md": OLD + CLAIM,
      "works/a.md": OLD,
      "own/tenderlint.json": "{}",
      "own/a.md": CLAIM,
    });
    const found = async (draft: string) =>
      rulesOf((await run([draft, "--format", "json", "--as-of", "2026-03-01"])).out);
    expect(await found("care/a.md")).toContain("outdated-example");
    expect(await found("care/a.md")).not.toContain("tokenistic-claim");
    expect(await found("works/a.md")).not.toContain("outdated-example");
    expect(await found("own/a.md")).toContain("tokenistic-claim");
  });
  it("come from the named file", async () => {
    put({ "a.md": CLAIM, "tenderlint.json": "{}", "other/off.json": '{ "rules": { "tokenistic-claim": "off" } }' });
    expect((await run(["a.md", "--config", "other/off.json"])).code).toBe(0);
  });
});

describe("standard input", () => {
  it("is linted under the path that is given, with that path’s settings", async () => {
    put({ "bids/tenderlint.json": '{ "rules": { "tokenistic-claim": "info" } }' });
    const { code, out } = await run(["--stdin", "--stdin-path", "bids/new.md", "--format", "json"], { input: CLAIM });
    expect(code).toBe(0);
    expect(read(out)).toMatchObject({ path: "bids/new.md", findings: [{ severity: "info" }] });
  });
  it("has no path of its own", async () => {
    const { code, out } = await run(["--stdin", "--format", "json"], { input: `\uFEFF${CLAIM}` });
    expect(code).toBe(1);
    expect(read(out)).toMatchObject({ path: null, findings: [{ range: { start: { offset: 1 } } }] });
    expect((await run(["--stdin"], { input: CLAIM })).out).toMatch(/^draft:1:1 {2}warning/);
  });
  it("is checked like a file", async () => {
    const bytes = Buffer.from("\x93no\x94", "latin1");
    expect(await run(["--stdin"], { input: bytes })).toEqual({
      code: 2,
      out: "",
      err: "Standard input is not UTF-8 text (the first wrong character is on line 1): save it as UTF-8.\n",
    });
    const large = await run(["--stdin", "--stdin-path", "x.md"], { input: Buffer.alloc(11_000_000, "a ") });
    expect(large.err).toMatch(/^x\.md is too large to be a draft/);
  });
});

describe("which drafts", () => {
  it("are those of this folder when none is named, without the ignored ones", async () => {
    put({
      "a.md": FINE,
      "sub/b.markdown": FINE,
      "c.txt": CLAIM,
      "old.md": CLAIM,
      ".gitignore": "old.md\n",
      "d.md": CLAIM,
    });
    put({ ".tenderlintignore": "d.md\n" });
    const { out } = await run(["--format", "json"]);
    expect(JSON.parse(out).drafts.map((draft: { path: string }) => draft.path)).toEqual(["a.md", "sub/b.markdown"]);
    expect(await run(["d.md"])).toEqual({
      code: 0,
      out: "",
      err: "d.md is left out: .tenderlintignore names it.\n",
    });
  });
});
