import { describe, expect, test } from "vitest";
import { optionsOf, pagesModule, publishedPage, summaryOf } from "./rule-pages.mjs";

const rule = {
  id: "a-rule",
  severity: "warning",
  category: "claims",
  presets: ["recommended"],
  since: "0.1.0",
  options: {},
};
const page = (options) =>
  `# a-rule\n\nSays one\nthing.\n\n## What it finds\n\nMore.\n\n## Options\n\n${options}\n\n## Known limits\n`;
const table = (...rows) => ["| option | default | meaning |", "| --- | --- | --- |", ...rows].join("\n");
const schema = (properties) => () => ({ properties });
const months = schema({ months: { type: "integer", default: 36 } });

describe("rule pages", () => {
  test("the first paragraph is the summary", () => expect(summaryOf(page("None."))).toBe("Says one thing."));

  test("options come from the schema, their meaning from the page", () =>
    expect(optionsOf(rule, page(table("| `months` | 36 | the age |")), months)).toEqual([
      { name: "months", type: "whole number", fallback: "36", meaning: "the age" },
    ]));

  test.each([
    ["a wrong default", table("| `months` | 24 | the age |"), "24"],
    ["an option not told of", "None.", "does not tell"],
    ["an option that is not there", table("| `months` | 36 | the age |", "| `weeks` | 1 | no |"), "weeks"],
  ])("%s is an error", (_, options, words) => {
    expect(() => optionsOf(rule, page(options), months)).toThrow(words);
  });

  test("the published page holds the whole page, its facts under the title", () => {
    const published = publishedPage(rule, page("None."));
    expect(published).toMatch(/^# a-rule\n\nSeverity: \*\*warning\*\* · about: claims/);
    expect(published).toContain("## Known limits");
    expect(published).toContain("tenderlint-ignore-next a-rule");
  });

  test("the module gives each page back as it was written", async () => {
    const text = `A \`page\` with "quotes", \${no} template and a \\ in it.\n`;
    const code = pagesModule([{ rule, page: text }]).replace(": Readonly<Record<string, string>>", "");
    const { rulePages } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(rulePages).toEqual({ "a-rule": text });
  });
});
