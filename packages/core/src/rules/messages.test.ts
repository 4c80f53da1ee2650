import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLinter } from "../linter.js";
import type { Finding } from "../result.js";
import { parseCases } from "../testing/cases.js";
import { rules } from "./index.js";

/** The words that a bid writer should not have to know, and those that would tell her marks. */
const JARGON =
  /\b(?:blocks?|slots?|spans?|windows?|tokens?|regex|lint\w*|signals?|narrative|heuristic|null|marks?|scor(?:e|es|ed|ing)|points)\b/i;

const linter = await createLinter({ today: "2026-11-22" });

/** Every finding of the rules' own cases: the messages as they are read, blanks filled. */
const findings: Finding[] = rules.flatMap(({ id }) =>
  parseCases(readFileSync(new URL(`./${id}/cases.md`, import.meta.url), "utf8")).flatMap(
    ({ draft, asOf }) => linter.lint(draft, { asOf }).findings,
  ),
);

const messages = rules.flatMap((rule) =>
  Object.entries(rule.messages).map(([name, message]) => ({ rule: rule.id, name, message })),
);

/** A message with its blanks, as a pattern. */
const shape = (what: string): RegExp =>
  new RegExp(`^${what.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, "[\\s\\S]+")}$`);

describe.each(messages)("$rule, $name", ({ rule, message }) => {
  const said = findings.filter((finding) => finding.rule === rule && shape(message.what).test(finding.message));

  test("is said in a case, every blank filled", () => {
    expect(said.length).toBeGreaterThan(0);
    for (const { message: what, why, advice } of said) expect(`${what} ${why} ${advice}`).not.toMatch(/[{}]|undefined/);
  });

  test("says what is missing in one sentence of under 100 characters", () => {
    for (const { message: what } of said) {
      expect(what.length, what).toBeLessThan(100);
      expect(what).toMatch(/^[A-Z“].*\.$/);
    }
  });

  test("why and advice end as sentences do", () => {
    for (const text of [message.why, message.advice]) expect(text).toMatch(/^[A-Z“].*\.$/);
  });

  test("uses a bid writer's words, tells no marks and calls nobody untrue", () => {
    const own = `${message.what} ${message.why} ${message.advice}`;
    expect(own).not.toMatch(JARGON);
    expect(own).not.toMatch(/\b(?:untrue|false|lie|lying|dishonest)\b/i);
  });
});

test("the longest claim message still fits on a line", () => {
  const [finding] = linter.lint("We value dignity.").findings;
  expect(finding?.message).toBe(
    "Nothing near this claim shows who took part, when, what changed, what improved or a record of it.",
  );
  expect(finding?.message.length).toBeLessThan(100);
});

test("a long blank is quoted in part", () => {
  const [finding] = linter.lint(
    "The contract manager is [insert the name, telephone number and electronic mail address of the contract manager].",
  ).findings;
  expect(finding?.rule).toBe("placeholder-text");
  expect(finding?.message.length).toBeLessThan(100);
  expect(finding?.message).toContain("…");
});
