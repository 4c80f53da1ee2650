import { readFileSync } from "node:fs";
import { readWord } from "@tenderlint/word";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { CLAIM, useCommand } from "./command.js";

const { run, put, path } = useCommand();
const document = readFileSync(new URL("../../word/fixtures/supported-living.docx", import.meta.url));

describe("a Word document", () => {
  it("is linted by its headings, paragraphs and words", async () => {
    put({ "answer.docx": document });
    const { code, out, err } = await run(["answer.docx", "--as-of", "2026-03-01"]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^answer\.docx: .*paragraph \d+ {2}(?:warning|error) {2}[a-z-]+\n/m);
    expect(out).toMatch(/\n {4}“.+”\n/);
    expect(out).not.toMatch(/answer\.docx:\d/);
    expect(out).not.toContain("│");
    expect(path("answer.docx")).toSatisfy((file: string) => readFileSync(file).equals(document));
  });
  it("has the place in JSON, where ranges are of the Markdown it was read as", async () => {
    put({ "answer.docx": document });
    const { drafts } = JSON.parse((await run(["answer.docx", "--format", "json"])).out);
    const { markdown } = await readWord(document);
    expect(drafts[0].findings.length).toBeGreaterThan(0);
    for (const { place, quote, range } of drafts[0].findings) {
      expect(place).toMatch(/paragraph|row|heading|footnote|list/i);
      expect(markdown.slice(range.start.offset, range.end.offset)).toBe(quote);
    }
  });
  it("gives a result that fits the schema", async () => {
    put({ "answer.docx": document });
    const schema = new URL("../../core/schema/tenderlint-result.schema.json", import.meta.url);
    const validate = new Ajv().compile(JSON.parse(readFileSync(schema, "utf8")));
    const { out } = await run(["answer.docx", "--format", "json"]);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });
  it("has a map by its places, and no lines to explain", async () => {
    put({ "answer.docx": document });
    const { code, out } = await run(["map", "answer.docx"]);
    expect(code).toBe(0);
    expect(out).toMatch(/claim, (?:un)?proved · .*paragraph \d+: “/);
    expect(out).not.toMatch(/, line \d/);
    expect(await run(["explain", "answer.docx:3"])).toEqual({
      code: 2,
      out: "",
      err: "answer.docx is a Word document, which has no lines: “tenderlint map answer.docx” lists what was read in it.\n",
    });
  });
  it("is found in a folder beside Markdown drafts; Word’s own lock files are not", async () => {
    put({ "a.md": CLAIM, "bids/answer.docx": document, "bids/~$answer.docx": "lock" });
    const { out, err } = await run(["--format", "json"]);
    expect(err).toBe("");
    expect(JSON.parse(out).drafts.map((draft: { path: string }) => draft.path)).toEqual(["a.md", "bids/answer.docx"]);
  });
  it("comes back annotated in a copy, and is never written to", async () => {
    put({ "answer.docx": document });
    const { code, err } = await run(["answer.docx", "--annotate", "reviewed.docx", "--quiet"]);
    expect([code, err]).toEqual([1, ""]);
    const copy = readFileSync(path("reviewed.docx"));
    expect((await readWord(copy)).markdown).toBe((await readWord(document)).markdown);
    expect(copy.includes("word/comments.xml")).toBe(true);
    expect(readFileSync(path("answer.docx")).equals(document)).toBe(true);
    for (const [name, words] of [
      ["answer.docx", "never writes to a draft"],
      ["reviewed.txt", "its name ends in .docx"],
    ] as const) {
      const refused = await run(["answer.docx", "--annotate", name]);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain(words);
    }
    expect(readFileSync(path("answer.docx")).equals(document)).toBe(true);
  });
  it("is accepted by a baseline, and keeps it when read again", async () => {
    put({ "answer.docx": document });
    await run(["baseline", "add"]);
    expect((await run([])).code).toBe(0);
  });
  it.each([
    ["cut short", document.subarray(0, 2000)],
    ["empty", Buffer.alloc(0)],
  ])("that is %s gets one sentence", async (_, bytes) => {
    put({ "answer.docx": bytes, "a.md": CLAIM });
    const { code, err, out } = await run(["answer.docx", "a.md"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^answer\.docx: This .+\.\n$/);
    expect(out).toContain("a.md:1:1");
  });
});
