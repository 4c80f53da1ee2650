import { describe, expect, it } from "vitest";
import { configJsonSchema, parseConfig } from "./index.js";

/** "line:column message advice" of each problem. */
const problems = (text: string): string[] =>
  parseConfig(text).problems.map(({ message, advice, range }) =>
    [`${range.start.line}:${range.start.column}`, message, advice].filter(Boolean).join(" "),
  );

describe("a config that is right", () => {
  it("is read with comments, trailing commas and a byte order mark", () => {
    const { config, problems } = parseConfig(`\uFEFF// ours
{ "extends": ["recommended"], /* works */ "rules": { "outdated-example": { "severity": "error", "maxAgeMonths": 60, }, "only-positive": "off" }, }`);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      extends: ["recommended"],
      rules: { "outdated-example": { severity: "error", maxAgeMonths: 60 }, "only-positive": "off" },
    });
  });
  it("keeps options as written, without defaults", () => {
    expect(parseConfig('{"rules":{"outdated-example":{}}}').config).toEqual({ rules: { "outdated-example": {} } });
  });
});

describe("a config that is wrong names the place and says what to do", () => {
  it.each([
    ['{\n  "ruls": {}\n}', "2:3 There is no setting “ruls” here. Did you mean “rules”?"],
    [
      '{ "rules": {\n "tokenistic-clam": "off" } }',
      "2:2 There is no rule “tokenistic-clam”. Did you mean “tokenistic-claim”?",
    ],
    ['{ "rules": { "zebra": "off" } }', "1:14 There is no rule “zebra”. “tenderlint rules” lists them all."],
    ['{ "extends": "recomended" }', "1:14 There is no preset “recomended”. Did you mean “recommended”?"],
    ['{ "extends": ["strict", "strickt"] }', "1:25 There is no preset “strickt”. Did you mean “strict”?"],
    ['{ "extends": 3 }', "1:14 “extends” takes the name of a preset, or a list of names."],
    ['{ "lexicon": { "peple": { "add": ["kin"] } } }', "1:16 There is no word list “peple”. Did you mean “people”?"],
    ['{ "rules": { "only-positive": "warn" } }', "1:31 There is no severity “warn”. Did you mean “warning”?"],
    [
      '{ "rules": { "outdated-example": { "age": 60 } } }',
      "1:36 The rule “outdated-example” has no option “age”. It takes: severity, maxAgeMonths.",
    ],
    [
      '{ "rules": { "outdated-example": { "maxAgeMonth": 60 } } }',
      "1:36 The rule “outdated-example” has no option “maxAgeMonth”. Did you mean “maxAgeMonths”?",
    ],
    ['{ "rules": { "outdated-example": { "maxAgeMonths": "60" } } }', "1:52 This should be a number."],
    ['{ "rules": { "outdated-example": { "maxAgeMonths": 0 } } }', "1:52 This should be more than 0."],
    ['{ "submissionDate": "2026-02-30" }', "1:21 There is no such day as 2026-02-30."],
    ['{ "submissionDate": "1 March" }', "1:21 “1 March” is not a day: write it as 2026-03-01."],
    ['{ "overrides": [{ "files": [] }] }', "1:28 This list is empty."],
    [
      '{ "overrides": [{ "files": ["../x.md"] }] }',
      "1:29 A pattern cannot leave the folder of tenderlint.json: take “..” out.",
    ],
    ['{ "overrides": [{ "files": ["*a*a*a*a*a*a*.md"] }] }', "1:29 This pattern has too many wildcards."],
    ['{ "overrides": [{ "rules": {} }] }', "1:17 This should be a list in square brackets."],
    ['{ "rules": {}, "rules": {} }', "1:16 “rules” is written twice. Keep one of them."],
    [
      '{ "__proto__": { "rules": {} } }',
      "1:3 There is no setting “__proto__” here. There are: $schema, extends, rules, overrides, submissionDate, lexicon.",
    ],
    ["[]", "1:1 This should be a group of settings in braces."],
    ["", "1:1 This file is empty. Write {} for the recommended settings."],
    ['{ "rules": {', "1:13 This is not valid JSON: a closing } is missing."],
    ['{\r\n "extends" "strict" }', "2:12 This is not valid JSON: a colon is missing."],
    ["module.exports = {}", "1:1 This is not valid JSON: there is a word here that is not in double quotes."],
  ])("%s", (text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(parseConfig(text).config).toBeNull();
  });
  it("tells of every problem, in order", () => {
    expect(problems('{ "rules": { "a-b": "off", "only-positive": "loud" }, "x": 1 }')).toHaveLength(3);
  });
});

describe("a hostile config is refused with one sentence", () => {
  it.each([
    [
      "large",
      `{ "$schema": "${"x".repeat(50_000_000)}" }`,
      "1:1 This file is too large to be a tenderlint configuration.",
    ],
    ["deep", "[".repeat(200_000), "1:41 This is nested more than 40 levels deep."],
    ["deep objects", '{"a":'.repeat(100_000), "1:201 This is nested more than 40 levels deep."],
  ])("%s", (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

it("gives editors a JSON schema that knows the rules and their options", () => {
  const text = JSON.stringify(configJsonSchema());
  expect(text).toContain('"maxAgeMonths"');
  expect(text).toContain('"tokenistic-claim"');
  expect(text).toContain('"additionalProperties":false');
});
