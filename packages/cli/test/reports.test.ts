import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";

const { run, put, path } = useCommand();
const read = (name: string): string => readFileSync(path(name), "utf8");

describe("reports", () => {
  it("go to several files and the terminal in one run", async () => {
    put({ "a.md": CLAIM, "b.md": FINE });
    const names = ["json=r.json", "sarif=r.sarif", "gitlab=gl.json", "junit=r.xml", "markdown=out.md", "html=r.html"];
    mkdirSync(path("ignored"));
    const done = await run([
      "a.md",
      "b.md",
      "--as-of",
      "2026-03-01",
      "--format",
      "github",
      ...names.flatMap((name) => ["--format", name]),
    ]);
    expect([done.code, done.err]).toEqual([1, ""]);
    expect(done.out).toMatch(/^::warning file=a\.md,line=1,col=1,/);
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(JSON.parse(read("r.json")).summary).toMatchObject({ drafts: 2, warnings: 1 });
    expect(JSON.parse(read("r.sarif")).runs[0].tool.driver.semanticVersion).toBe(version);
    expect(JSON.parse(read("gl.json"))).toHaveLength(1);
    expect(read("r.xml")).toContain('<testsuites name="tenderlint" tests="2" failures="1"');
    expect(read("out.md")).toMatch(/^<!-- tenderlint report -->\n/);
    expect(read("r.html")).toContain("<title>Evidence review: 2 drafts</title>");
    expect(readdirSync(path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  it("take their format from the file’s name", async () => {
    put({ "a.md": CLAIM });
    for (const [name, start] of [
      ["r.html", "<!doctype html>"],
      ["r.sarif", '{\n  "$schema"'],
      ["r.xml", "<?xml"],
      ["r.md", "<!-- tenderlint report -->"],
      ["r.txt", "a.md:1:1"],
    ] as const) {
      await run(["a.md", "-o", name]);
      expect(read(name).startsWith(start), name).toBe(true);
    }
    await run(["a.md", "--format", "json", "-o", "r.txt"]);
    expect(JSON.parse(read("r.txt")).schemaVersion).toBe(1);
  });
  it("in Markdown are told from drafts: written over, and left out of a run", async () => {
    put({ "a.md": CLAIM, "mine.md": "<!-- not a report -->\nMine.\n" });
    for (const _ of [1, 2]) expect((await run(["a.md", "-o", "review.md"])).err).toBe("");
    const { out, err } = await run(["--format", "json"]);
    expect(JSON.parse(out).drafts.map((draft: { path: string }) => draft.path)).toEqual(["a.md", "mine.md"]);
    expect(err).toBe("review.md is left out: it is a report of tenderlint’s.\n");
    expect((await run(["a.md", "-o", "mine.md"])).code).toBe(2);
  });
  it("of unreadable drafts only are still written to their files", async () => {
    const done = await run(["none.md", "--format", "junit=r.xml"]);
    expect(done).toEqual({ code: 2, out: "", err: "none.md does not exist.\n" });
    expect(read("r.xml")).toContain('tests="0"');
  });
  it.each([
    [
      ["--format", "html", "--format", "sarif"],
      "Only one report can go to the terminal: give the others a file, as in --format sarif=report.sarif.",
    ],
    [["--format", "html=", "--format", "sarif"], "--format html=: name a file after the “=”."],
    [
      ["--format", "html=a.html", "--output", "b.html"],
      "--output is for one report without a file of its own. For several: --format html=review.html --format sarif=review.sarif.",
    ],
    [["--format", "html=x", "--format", "json=x"], "--format json=x: another report goes to this file already."],
    [["--format", "html=none/x.html"], "--format html=none/x.html: the folder to write in does not exist."],
    [
      ["--format", "html=a.md"],
      "--format html=a.md: tenderlint never writes to a draft or its settings. Choose another name.",
    ],
    [["--jobs", "many"], "--jobs cannot be “many”: it takes a number from 1 on."],
    [
      ["--annotate", "x.docx"],
      "--annotate x.docx: name one Word document, as in tenderlint answer.docx --annotate reviewed.docx.",
    ],
  ])("%j is refused with a sentence", async (args, sentence) => {
    put({ "a.md": CLAIM });
    writeFileSync(path("before"), "");
    expect(await run(["a.md", ...args])).toEqual({ code: 2, out: "", err: `${sentence}\n` });
    expect(readdirSync(path(".")).sort()).toEqual([".git", "a.md", "before"]);
  });
});
