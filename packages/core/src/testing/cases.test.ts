import { describe, expect, test } from "vitest";
import { parseCases } from "./cases.js";

const spec = (...lines: string[]): string => lines.join("\n");

describe("parseCases", () => {
  test("takes the carets out and says which characters they were under", () => {
    const [only] = parseCases(
      spec(
        "# a-rule",
        "## Flagged",
        "### a date",
        "```md as-of=2026-11-22",
        "In May 2021 we moved it.",
        "   ^^^^^^^^ a-rule",
        "Later text.",
        "```",
      ),
    );
    expect(only).toMatchObject({ name: "a date", group: "Flagged", line: 4, asOf: "2026-11-22" });
    expect(only?.draft).toBe("In May 2021 we moved it.\nLater text.");
    const [expected] = only?.expected ?? [];
    expect(only?.draft.slice(expected?.start, expected?.end)).toBe("May 2021");
    expect(expected).toMatchObject({ rule: "a-rule", severity: null });
  });

  test("carets after a blank line speak of the last line with words", () => {
    const [only] = parseCases(spec("```md", "First.", "", "## Site, May 2021", "", "         ^^^^^^^^ a-rule", "```"));
    const [expected] = only?.expected ?? [];
    expect(only?.draft.slice(expected?.start, expected?.end)).toBe("May 2021");
  });

  test("several carets under one line, with a severity", () => {
    const [only] = parseCases(spec("```md", "One two.", "^^^ a-rule info", "    ^^^ b-rule", "```"));
    expect(only?.draft).toBe("One two.");
    expect(only?.expected).toEqual([
      { rule: "a-rule", severity: "info", start: 0, end: 3 },
      { rule: "b-rule", severity: null, start: 4, end: 7 },
    ]);
  });

  test.each([
    ["in a table cell", "| One |", "| ^^^ a-rule |"],
    ["with no rule", "One.", "^^^"],
    ["above every line", "^^^ a-rule", "One."],
  ])("carets %s are an error that names their line", (_, ...draft) => {
    expect(() => parseCases(spec("### a case", "```md", ...draft, "```"))).toThrow(
      /^Line [34]: carets that mark nothing/,
    );
  });

  test("numbers the cases under one heading; headings inside a draft name nothing", () => {
    const cases = parseCases(spec("## Silent", "```md", "## In the draft", "```", "```md", "Two.", "```"));
    expect(cases.map(({ name, group }) => [name, group])).toEqual([
      ["Silent", "Silent"],
      ["Silent (2)", "Silent"],
    ]);
  });

  test("a longer fence may hold a draft with code in it, and other languages are no case", () => {
    const cases = parseCases(spec("```js", "x", "```", "````md", "```", "code", "```", "````"));
    expect(cases.map(({ draft }) => draft)).toEqual(["```\ncode\n```"]);
  });
});
