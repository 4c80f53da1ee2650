import { describe, expect, test } from "vitest";
import { createDraftParser } from "./index.js";

const SIZE = 39_000;
const fill = (text: string, size = SIZE): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);

const INPUTS: Readonly<Record<string, string>> = {
  ">": fill(">"),
  "> ": fill("> "),
  "- - ": `${fill("- ")}a`,
  "stars around a word": `${fill("*", SIZE / 2)}a${fill("*", SIZE / 2)}`,
  "*a_ ": fill("*a_ "),
  "a**b": fill("a**b"),
  "[a](": fill("[a]("),
  "[": fill("["),
  "[[a]]": fill("[[a]]"),
  "a and - lines": fill("a\n-\n"),
  "a- lines": fill("a\n-"),
  backticks: fill("`a``b```c"),
  "<": fill("<a "),
  "<!--": fill("<!--"),
  "footnote storm": Array.from({ length: 3000 }, (_, n) => `[^${n}]: see[^${n + 1}]`).join("\n"),
  "definition storm": `${Array.from({ length: 2000 }, (_, n) => `[a${n}]: b`).join("\n\n")}\n\n${Array.from({ length: 2000 }, (_, n) => `[a${n}]`).join("\n\n")}`,
  "a table of 2,000 columns": `${fill("a|", 4000)}\n${fill("-|", 4000)}\n${fill(`${fill("b|", 4000)}\n`, 40_010)}`,
  "unclosed front matter": `---\n${fill("a: b\n", 500_000)}`,
  "nested YAML": `---\n${"[".repeat(20_000)}\n---\nText.`,
  "aliases of aliases": `---\na0: &a0 [x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join("\n")}\ntitle: *a40\n---\n`,
  "one sentence": fill("and then the team met and ", 200_000),
  "5 MB on one line": fill("We listen to tenants and act on what they say. ", 5_000_000),
  "5 MB without a space": fill("a", 5_000_000),
  "quotation marks": fill('"a ', 200_000),
  apostrophes: fill("'a ", 200_000),
  "full stops": fill(". A", 200_000),
  "@": fill("a@", 200_000),
  "www.": fill("www.", 200_000),
  spaces: `a${fill(" ", 500_000)}b`,
  "zero-width spaces": fill("\u200b", 500_000),
  "lone surrogates": fill("\udc00\ud800", 200_000),
  nulls: fill("\0", 200_000),
  "an open fence": `\`\`\`\n${fill("code here\n", 500_000)}`,
  "an open comment": `<!--\n${fill("text\n\n", 500_000)}`,
  directives: fill("<!-- tenderlint-ignore-next a-rule -- why -->\n", 200_000),
  "lazy lines": `> ${fill("a\n", 39_000)}`,
  "many small tables": fill("a|b\n-|-\n", 39_000),
  "a definition that does not end": `[a]: b '${fill("a\n", 39_000)}`,
  "deep list": Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"),
};

describe("hostile input is read within two seconds", () => {
  test.each(Object.entries(INPUTS))("%s", (_, source) => {
    const parser = createDraftParser();
    // CPU time: the machine may be busy with other work.
    const before = process.cpuUsage();
    const draft = parser.parse(source);
    parser.parse(`${source}x`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
    for (const note of draft.notes)
      expect(note.message).toMatch(/(?:it was|characters were) read(?: as|, as) plain text\./);
    for (const { start, end, content } of draft.sections)
      for (const { at, extent, text } of content.blocks) {
        expect(start + at).toBeLessThanOrEqual(end);
        expect(start + extent.end).toBeLessThanOrEqual(end);
        expect(text.plain.length).toBeLessThanOrEqual(extent.end - extent.start);
      }
  });
});

test("a block that cannot be trusted to Markdown is read as plain text, and said so; the rest is Markdown", () => {
  const source = `Before **it**.\n\n${"> ".repeat(60)}deep words\n\nAfter **it**.\n`;
  const { notes, sections } = createDraftParser().parse(source);
  expect(notes.map(({ message }) => message)).toEqual([
    "This block is too deeply nested to be read as Markdown: it was read as plain text.",
  ]);
  expect(source.slice(notes[0]?.span.start, notes[0]?.span.end)).toContain("deep words");
  const plains = sections[0]?.content.blocks.map(({ text }) => text.plain);
  expect(plains?.[0]).toBe("Before it.");
  expect(plains?.[1]).toContain("> > deep words");
  expect(plains?.[2]).toBe("After it.");
});

test("of a block that no writer would write, the beginning is read, and the note says so", () => {
  const source = `Before it.\n\n${fill("We listen to *tenants* and act. ", 300_000)}\n\nAfter it.\n`;
  const { notes, sections } = createDraftParser().parse(source);
  expect(notes.map(({ message }) => message)).toEqual([
    "This block is too long: only its first 100,000 characters were read, as plain text. Break it into paragraphs with blank lines.",
  ]);
  const plains = sections[0]?.content.blocks.map(({ text }) => text.plain);
  expect(plains?.[1]?.length).toBeGreaterThan(99_000);
  expect(plains?.[1]?.length).toBeLessThanOrEqual(100_000);
  expect(plains?.[2]).toBe("After it.");
});

test("long fences, comments and rules say nothing and need no note", () => {
  for (const source of [
    `\`\`\`\n${fill("a *b* ", 80_000)}\n\`\`\``,
    `<!-- ${fill("a ", 80_000)} -->`,
    fill("- ", 300),
    fill("_", 300),
  ]) {
    const { notes, sections } = createDraftParser().parse(source);
    expect(notes).toEqual([]);
    expect(sections).toEqual([]);
  }
});
