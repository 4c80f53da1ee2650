import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIM, useCommand } from "./command.js";

const { run, put, path } = useCommand();
const posix = process.platform !== "win32";

/** Lints the bad input beside a good draft: the sentence, the code, and that the good draft was still linted. */
async function beside(bad: string): Promise<{ code: number | null; err: string; linted: boolean }> {
  put({ "good.md": CLAIM });
  const { code, out, err } = await run([bad, "good.md", "--format", "json"]);
  const { drafts } = JSON.parse(out);
  const good = drafts.find((draft: { path: string }) => draft.path === "good.md");
  return { code, err, linted: good?.findings.length === 1 };
}

describe("what cannot be read gets one sentence, and the other drafts are linted", () => {
  it.each<[string, Record<string, string | Buffer>, string, string]>([
    ["a missing path", {}, "goood.md", "goood.md does not exist. Did you mean “good.md”?\n"],
    ["a folder without drafts", { "docs/a.txt": "x" }, "docs", "docs has no draft in it (.md, .markdown or .docx).\n"],
    ["a pattern that matches nothing", {}, "x/**/*.md", "x/**/*.md matches no draft (.md, .markdown or .docx).\n"],
    ["binary data", { "a.md": Buffer.from([0x50, 0, 1, 2, 3]) }, "a.md", "a.md is not text (it holds binary data).\n"],
    [
      "invalid UTF-8",
      { "a.md": Buffer.from("Fine.\n\x93Quoted\x94\n", "latin1") },
      "a.md",
      "a.md is not UTF-8 text (the first wrong character is on line 2): save it as UTF-8.\n",
    ],
    ["UTF-16", { "a.md": Buffer.from("\uFEFFWe", "utf16le") }, "a.md", "a.md is saved as UTF-16: save it as UTF-8.\n"],
    [
      "10 MB",
      { "a.md": Buffer.alloc(10 * 1024 * 1024, "word ") },
      "a.md",
      "a.md is too large to be a draft (10.5 MB; the limit is 10 MB).\n",
    ],
    [
      "what is no Word document",
      { "a.docx": "PK" },
      "a.docx",
      "a.docx: This is not a Word document (.docx), whatever its name says.\n",
    ],
  ])("%s", async (_, files, asked, sentence) => {
    put(files);
    expect(await beside(asked)).toEqual({ code: 2, err: sentence, linted: true });
  });
  it.runIf(posix)("a pipe", async () => {
    execFileSync("mkfifo", [path("pipe.md")]);
    expect(await beside("pipe.md")).toEqual({
      code: 2,
      err: "pipe.md is a pipe, not a file: use --stdin to lint what another command writes.\n",
      linted: true,
    });
  });
  it("a folder that is named like a draft is searched", async () => {
    mkdirSync(path("x.md"));
    expect(await beside("x.md")).toEqual({
      code: 2,
      err: "x.md has no draft in it (.md, .markdown or .docx).\n",
      linted: true,
    });
  });
  it.runIf(posix && process.getuid?.() !== 0)("a file without permission", async () => {
    put({ "a.md": "x" });
    chmodSync(path("a.md"), 0);
    expect(await beside("a.md")).toEqual({
      code: 2,
      err: "a.md cannot be read: you have no permission to open it.\n",
      linted: true,
    });
  });
  it.each([
    ["nothing", ""],
    ["a byte order mark only", "\uFEFF\n"],
  ])("an empty file (%s) is no mistake, but is told of", async (_, text) => {
    put({ "empty.md": text });
    expect(await run(["empty.md", "--quiet"])).toEqual({
      code: 0,
      out: "",
      err: "empty.md is empty: there is nothing to read in it.\n",
    });
  });
});

describe("front matter that cannot be read is a finding, and the draft is linted", () => {
  it.each([
    ["broken YAML", '---\ntitle: "unclosed\n---\n\n', 3],
    ["an impossible date", "---\nsubmission-date: 2026-02-30\n---\n\n", 2],
  ])("%s", async (_, frontMatter, line) => {
    put({ "a.md": frontMatter + CLAIM, "b.md": `${frontMatter}Hello.\n` });
    const { code, out, err } = await run(["a.md", "--format", "json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const [front, claim] = JSON.parse(out).drafts[0].findings;
    expect(front).toMatchObject({ rule: "front-matter", severity: "warning", range: { start: { line } } });
    expect(claim).toMatchObject({ rule: "tokenistic-claim" });
    expect((await run(["b.md"])).code, "alone, it fails a gate").toBe(1);
  });
});

describe("wrong use gets one sentence and code 2", () => {
  it.each([
    [["--fromat", "json"], "There is no option --fromat. Did you mean --format?"],
    [["--zzzzzzzz"], "There is no option --zzzzzzzz. See tenderlint --help."],
    [["--format", "jsn"], "--format cannot be “jsn”. Did you mean “json”?"],
    [
      ["--format", "word"],
      "--format cannot be “word”. It can be pretty, json, sarif, github, gitlab, junit, markdown or html.",
    ],
    [["--preset", "recomended"], "--preset cannot be “recomended”. Did you mean “recommended”?"],
    [["--fail-on", "warn"], "--fail-on cannot be “warn”. Did you mean “warning”?"],
    [["--rule", "tokenistic-clam=off"], "There is no rule “tokenistic-clam”. Did you mean “tokenistic-claim”?"],
    [["--rule", "only-positive=of"], "--rule only-positive cannot be “of”. Did you mean “off”?"],
    [["--rule", "only-positive"], "--rule only-positive: write a rule and a severity, as in --rule only-positive=off."],
    [["--as-of", "2026-02-30"], "--as-of: There is no such day as 2026-02-30."],
    [["--as-of", "1 March 2026"], "--as-of: “1 March 2026” is not a day: write it as 2026-03-01."],
    [["--as-of"], "--as-of needs a value. See tenderlint --help."],
    [["--stdin", "a.md"], "--stdin reads one draft: leave the paths out."],
    [["--stdin-path", "a.md"], "--stdin-path goes with --stdin."],
    [["explian"], "There is no file or command “explian”. Did you mean “tenderlint explain”?"],
    [["explain", "outdatd-example"], "There is no rule “outdatd-example”. Did you mean “outdated-example”?"],
    [["explain", "a.md"], "a.md: name a line too, as in “tenderlint explain a.md:12”."],
    [["explain", "a.md:99"], "a.md has 2 lines, so there is no line 99."],
    [["explain", "b.md:1"], "b.md does not exist."],
    [["map"], "Something is missing: draft. See tenderlint --help."],
    [["map", "b.md"], "b.md does not exist."],
    [["init", "here"], "There is more here than this command takes. See tenderlint --help."],
    [["--output", "none/r.txt"], "--output none/r.txt: the folder to write in does not exist."],
    [["--output", "a.md"], "--output a.md: tenderlint never writes to a draft or its settings. Choose another name."],
    [["--config", "none.json"], "none.json:1:1 This file does not exist."],
  ])("%j", async (args, sentence) => {
    put({ "a.md": CLAIM });
    expect(await run(args)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
    expect(readFileSync(path("a.md"), "utf8")).toBe(CLAIM);
  });
});

describe("a config that is wrong names the line; drafts with another config are linted", () => {
  it.each([
    ['{\n  "ruls": {}\n}', "bad/tenderlint.json:2:3 There is no setting “ruls” here. Did you mean “rules”?"],
    [
      '{ "rules": { "vague-cadense": "off" } }',
      "bad/tenderlint.json:1:14 There is no rule “vague-cadense”. Did you mean “vague-cadence”?",
    ],
    ['{ "submissionDate": "2026-02-30" }', "bad/tenderlint.json:1:21 There is no such day as 2026-02-30."],
    ["{", "bad/tenderlint.json:1:2 This is not valid JSON: a closing } is missing."],
    ["[".repeat(100_000), "bad/tenderlint.json:1:41 This is nested more than 40 levels deep."],
  ])("%.60s", async (config, sentence) => {
    put({ "bad/tenderlint.json": config, "bad/a.md": CLAIM, "bad/b.md": CLAIM });
    expect(await beside("bad")).toEqual({ code: 2, err: `${sentence}\n`, linted: true });
  });
});
