import { describe, expect, test } from "vitest";
import { createDraftParser } from "./index.js";
import { outline } from "./testing.js";

describe("sections", () => {
  test("run from heading to heading, with the headings above them", () => {
    const source = "Before.\n\n# One\n\nFirst.\n\n## Two\nSecond.\n\nThree\n-----\n\nThird.\n\n# Four\n";
    const { sections } = createDraftParser().parse(source);
    expect(sections.map(({ path, start, end }) => [path.join(" > "), source.slice(start, end)])).toEqual([
      ["", "Before.\n\n"],
      ["One", "# One\n\nFirst.\n\n"],
      ["One > Two", "## Two\nSecond.\n\n"],
      ["One > Three", "Three\n-----\n\nThird.\n\n"],
      ["Four", "# Four\n"],
    ]);
  });
  test("an empty text has none", () => {
    expect(createDraftParser().parse("").sections).toEqual([]);
  });
});

describe("blocks", () => {
  test("paragraphs, items, rows, quotes", () => {
    expect(
      outline("Intro:\n- one\n- two\n  - inner\n\n  more\n\n> said\n> so\n\n| a | b |\n| - | - |\n| c | **d** e |\n"),
    ).toEqual([
      "paragraph body “Intro:”",
      "paragraph body list 0 item 0 of 2 “one”",
      "paragraph body list 0 item 1 of 2 “two”",
      "paragraph body list 0 item 1 of 1 depth 1 “inner”",
      "paragraph body list 0 item 1 of 2 later “more”",
      "paragraph body quote 0 “said so”",
      "row body table 0 row 0 “c|d e”",
    ]);
  });
});

describe("memory", () => {
  const source = "# One\n\nFirst words.\n\n- a\n- b\n\n# Two\n\nSecond words.\n\n# Three\n\nThird[^1] words.\n";
  test("an edit leaves the contents of other sections the same objects", () => {
    const parser = createDraftParser();
    const before = parser.parse(source);
    const after = parser.parse(source.replace("Second", "Secund"));
    expect(after.sections[0]?.content).toBe(before.sections[0]?.content);
    expect(after.sections[1]?.content).not.toBe(before.sections[1]?.content);
    expect(after.sections[2]?.content).toBe(before.sections[2]?.content);
    expect(after.sections[2]?.start).toBe(before.sections[2]?.start);
    expect(parser.parse(source).sections[1]?.content).toBe(before.sections[1]?.content);
  });
  test("the same section has the same content wherever it stands", () => {
    const { sections } = createDraftParser().parse("# A\n\nWords.\n\n# B\n\n# A\n\nWords.\n\n");
    expect(sections[0]?.content).toBe(sections[2]?.content);
  });
  test("a definition anywhere changes what cites it, and nothing else", () => {
    const parser = createDraftParser();
    const before = parser.parse(source);
    const after = parser.parse(`${source}\n[^1]: A note.\n`);
    expect(before.sections[2]?.content.blocks[0]?.text.plain).toBe("Third[^1] words.");
    expect(after.sections[2]?.content.blocks[0]?.text).toMatchObject({ plain: "Third words.", footnotes: ["1"] });
    expect(after.sections[0]?.content).toBe(before.sections[0]?.content);
  });
});
