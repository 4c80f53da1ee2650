import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver";
import { countWords, MOST_WORDS } from "../src/features/hover.js";
import { readPages } from "../src/features/pages.js";
import { loadCore, marked, modern, never, settle, startSession, TODAY } from "./harness.js";

const uri = "file:///bids/a.md";
const CLAIM = "Families are at the centre of everything our team does.";
const PROVED =
  "We value co-production: in March 2026 six people on Cedar ward rewrote the visiting rules and complaints fell from nine to two.";
const drafts = fileURLToPath(new URL("../../../fixtures/drafts/", import.meta.url));

const wordsOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? "";

describe("hover", () => {
  it("says what was seen, why it costs marks, what good looks like and the source", async () => {
    const { open, session } = startSession();
    open(uri, CLAIM);
    const hover = await session.hover({ textDocument: { uri }, position: { line: 0, character: 12 } }, never);
    expect(marked(CLAIM, hover?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })).toBe(
      CLAIM.slice(0, -1),
    );
    expect(hover?.contents).toMatchObject({ kind: "markdown" });
    expect(wordsOf(hover)).toMatch(/^“Families are at the centre/);
    expect(wordsOf(hover)).toMatch(/\*\*Why it costs marks\*\*: .+\n\n\*\*What good looks like\*\*: .+/);
    expect(countWords(wordsOf(hover))).toBeLessThan(MOST_WORDS);
  });
  it("is plain text where the client has no Markdown", async () => {
    const { open, session } = startSession({ capabilities: { ...modern, textDocument: {} } });
    open(uri, "We **value** voice.");
    const hover = await session.hover({ textDocument: { uri }, position: { line: 0, character: 6 } }, never);
    expect(hover?.contents).toMatchObject({ kind: "plaintext" });
    expect(wordsOf(hover)).toMatch(/\nWhy it costs marks: /);
  });
  it("shows the slots of a proved claim", async () => {
    const { open, session } = startSession();
    open(uri, PROVED);
    const words = wordsOf(await session.hover({ textDocument: { uri }, position: { line: 0, character: 5 } }, never));
    expect(words).toContain("proof near it");
    expect(words).toMatch(/\*\*When\*\*: “.*March 2026”/);
    expect(words).toMatch(/\*\*Empty\*\*: .*record/);
  });
  it("shows the slots and age of an example", async () => {
    const { open, session } = startSession();
    open(uri, PROVED);
    const character = PROVED.indexOf("rewrote");
    const words = wordsOf(await session.hover({ textDocument: { uri }, position: { line: 0, character } }, never));
    expect(words).toMatch(/\*\*Newest date\*\*: .*March 2026 \(7 months old\)/);
  });
  it("is silent where there is nothing to say", async () => {
    const { open, session } = startSession();
    open(uri, "Our offices are in Leeds.");
    expect(await session.hover({ textDocument: { uri }, position: { line: 0, character: 3 } }, never)).toBeNull();
    expect(
      await session.hover({ textDocument: { uri: "file:///no.md" }, position: { line: 0, character: 3 } }, never),
    ).toBeNull();
  });
  it("does not let a draft's words become links or markup", async () => {
    const { open, session } = startSession();
    open(uri, "We are passionate about [quality](https://example.invalid) <b>and</b> `voice`.");
    const words = wordsOf(await session.hover({ textDocument: { uri }, position: { line: 0, character: 5 } }, never));
    expect(words).not.toMatch(/[^\\]\]\(|[^\\]<b>/);
  });
  it("stays under 80 words over every finding, claim and example of the fixtures", async () => {
    let seen = 0;
    for (const name of readdirSync(drafts)) {
      const { open, session, items } = startSession();
      const text = readFileSync(`${drafts}${name}`, "utf8");
      open(uri, text);
      const map = await session.evidenceMap({ textDocument: { uri } }, never);
      const places = [
        ...(await items(uri)),
        ...(map?.sections.flatMap(({ claims, examples }) => [...claims, ...examples]) ?? []),
      ];
      for (const { range } of places) {
        const words = wordsOf(await session.hover({ textDocument: { uri }, position: range.start }, never));
        expect(countWords(words), words).toBeLessThan(MOST_WORDS);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
  it("finds a good example and a source in every rule's page", async () => {
    const { rules, rulePages } = await loadCore();
    const pages = readPages(rulePages);
    for (const { id } of rules) {
      expect(pages.get(id)?.good, id).toBeTruthy();
      expect(pages.get(id)?.sources.length, id).toBeGreaterThan(0);
    }
  });
});

describe("completion", () => {
  const complete = async (text: string, capabilities = modern) => {
    const offset = text.indexOf("|");
    const plain = text.slice(0, offset) + text.slice(offset + 1);
    const before = plain.slice(0, offset).split("\n");
    const position = { line: before.length - 1, character: (before[before.length - 1] ?? "").length };
    const { open, session } = startSession({ capabilities });
    open(uri, plain);
    const list = await session.completions({ textDocument: { uri }, position }, never);
    return list.map((item) => ({
      label: item.label,
      text: item.textEdit && "range" in item.textEdit ? item.textEdit.newText : "",
      range: item.textEdit && "range" in item.textEdit ? item.textEdit.range : null,
      format: item.insertTextFormat,
    }));
  };
  it("offers scaffolds at the start of a line and not within a sentence", async () => {
    const offered = await complete("Hello.\n\nex|");
    expect(offered.map(({ label }) => label)).toEqual(["example"]);
    expect(offered[0]?.text).toMatch(/^- \*\*Issue:\*\* \$\{1:\[/);
    expect(offered[0]?.range?.start.character).toBe(0);
    expect((await complete("Hello.\n\n|")).map(({ label }) => label)).toEqual([
      "example",
      "you said we did",
      "case study",
    ]);
    expect(await complete("This is an ex|")).toHaveLength(0);
    expect((await complete("- you said|"))[0]?.label).toBe("you said we did");
  });
  it("offers plain text with blanks where the client has no snippets", async () => {
    const [offered] = await complete("ca|", { textDocument: {} });
    expect(offered).toMatchObject({
      label: "case study",
      format: 1,
      text: expect.stringMatching(/^- \*\*Situation:\*\* \[add/),
    });
  });
  it("offers directives and then the rules, each once", async () => {
    expect((await complete("<!-- tender|")).map(({ label }) => label)).toContain("tenderlint-ignore-next");
    expect((await complete("<!-- |-->"))[0]?.text).not.toContain("-->");
    const { rules } = await loadCore();
    expect(await complete("<!-- tenderlint-ignore-next |")).toHaveLength(rules.length);
    const second = await complete("<!-- tenderlint-ignore-next vague-cadence, tok|");
    expect(second.map(({ label }) => label)).not.toContain("vague-cadence");
    expect(second).toHaveLength(rules.length - 1);
    expect(await complete("<!-- tenderlint-ignore-next vague-cadence -- rea|")).toEqual([]);
  });
  it("offers front-matter keys that are not there yet, and today's date", async () => {
    const keys = (await complete("---\ntitle: x\n|\n---\n")).map(({ label }) => label);
    expect(keys).toContain("submission-date");
    expect(keys).not.toContain("title");
    expect(await complete("---\nsubmission-date: |\n---\n")).toMatchObject([{ label: TODAY, text: TODAY }]);
    expect(await complete("---\nsubmission-date: 20|\n---\n")).toMatchObject([{ range: { start: { character: 17 } } }]);
    expect(await complete("---\ntopic: |\n---\n")).toMatchObject([{ label: "social value" }]);
    expect((await complete("---\ntitle: x\n---\n|")).map(({ label }) => label)).toContain("example");
  });
  it("offers nothing in what is no draft", async () => {
    const { open, session } = startSession();
    open("file:///bids/tenderlint.json", "{}", "json");
    const position = { line: 0, character: 0 };
    expect(
      await session.completions({ textDocument: { uri: "file:///bids/tenderlint.json" }, position }, never),
    ).toEqual([]);
  });
});

describe("what an extension asks for", () => {
  const text = `---
submission-date: 2026-09-01
---

# Voice

${CLAIM}

## Visiting

${PROVED}

<!-- tenderlint-ignore-next vague-cadence -- the buyer's own word -->
Supervision notes are reviewed periodically by the lead.

# Quiet

Our offices are in Leeds.
`;
  it("gets a map of sections, claims, examples, slots, newest date and age", async () => {
    const { open, session } = startSession();
    open(uri, text);
    const map = await session.evidenceMap({ textDocument: { uri } }, never);
    expect(map).toMatchObject({
      uri,
      version: 1,
      asOf: { date: "2026-09-01", source: "front-matter", words: "from the draft’s submission-date" },
      claims: { proved: 1, unproved: 1 },
      sections: [
        { title: "Voice", claims: [{ status: "unproved", filled: [] }], examples: [] },
        {
          title: "Visiting",
          path: ["Voice", "Visiting"],
          claims: [{ status: "proved" }],
          newest: { end: "2026-03-31", months: 5 },
        },
        { title: "Quiet", claims: [], examples: [], newest: null },
      ],
    });
    const example = map?.sections[1]?.examples[0];
    expect(marked(text, example?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })).toBe(
      example?.quote,
    );
    expect(
      marked(text, map?.sections[1]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
    ).toBe("## Visiting");
    expect(example?.missing.map(({ label }) => label)).toContain("Record");
    for (const { quote, range } of example?.filled ?? []) expect(marked(text, range)).toBe(quote);
  });
  it("gets a status in numbers and words, as a request and as a notification when it changes", async () => {
    const { open, session, heard, pull } = startSession({ options: { statusNotifications: true } });
    open(uri, text);
    expect(await session.status({ textDocument: { uri } }, never)).toMatchObject({
      state: "checked",
      counts: { errors: 0, warnings: 1, ignored: 1 },
      asOf: { date: "2026-09-01" },
    });
    await pull(uri);
    await pull(uri);
    expect(heard.statuses).toHaveLength(1);
    expect(await session.status({ textDocument: { uri: "file:///no.md" } }, never)).toMatchObject({
      state: "not-checked",
      reason: "it is not open",
    });
    open("file:///bids/x.ts", "x", "typescript");
    expect(await session.status({ textDocument: { uri: "file:///bids/x.ts" } }, never)).toMatchObject({
      reason: "it is not a Markdown draft",
    });
  });
  it("gets the ignored findings with their reasons", async () => {
    const { open, session } = startSession();
    open(uri, text);
    expect(await session.ignored({ textDocument: { uri } }, never)).toMatchObject([
      { rule: "vague-cadence", reason: "the buyer's own word" },
    ]);
  });
  it("gets lenses above headings only when they are switched on", async () => {
    const { open, session, settings, heard } = startSession();
    open(uri, text);
    expect(await session.lenses({ textDocument: { uri } }, never)).toEqual([]);
    settings.set("*", { codeLens: true });
    session.didChangeConfiguration({ settings: null });
    await settle();
    expect(heard.lensRefreshes).toBe(1);
    const lenses = await session.lenses({ textDocument: { uri } }, never);
    expect(lenses.map(({ command, range }) => [range.start.line, command?.title])).toEqual([
      [4, "0 of 1 claim proved · 0 examples"],
      [8, "1 of 1 claim proved · 1 example · newest March 2026"],
    ]);
  });
});
