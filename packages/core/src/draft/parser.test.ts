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
