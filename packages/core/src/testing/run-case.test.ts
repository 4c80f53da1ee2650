import { describe, expect, test } from "vitest";
import type { Linter } from "../api.js";
import type { DraftResult, Finding } from "../result.js";
import { parseCases } from "./cases.js";
import { runCase } from "./run-case.js";

const position = (offset: number) => ({ offset, line: 1, column: offset + 1 });

const finding = (rule: string, start: number, end: number, extra: Partial<Finding> = {}): Finding => ({
  rule,
  severity: "warning",
  message: "A message.",
  why: "",
  advice: "",
  quote: "",
  range: { start: position(start), end: position(end) },
  related: [],
  suppressed: null,
  fingerprint: "",
  ...extra,
});

/** A linter that finds the same in every draft. */
function finds(findings: readonly Finding[]): Linter {
  const result = { findings } as unknown as DraftResult;
  const unused = () => {
    throw new Error("not asked for by a case");
  };
  return { lint: () => result, open: unused, read: unused };
}

const [ruleCase] = parseCases("### a case\n```md\nOne two three.\n    ^^^ a-rule\n```\n");
if (!ruleCase) throw new Error("the case above was not read");

describe("runCase", () => {
  test("is content with exactly what was asked for", () => {
    expect(runCase(finds([finding("a-rule", 4, 7)]), ruleCase, ["a-rule"])).toEqual({
      ok: true,
      missing: [],
      unexpected: [],
      report: "",
    });
  });

  test("a range that is one character off is both missing and unexpected, drawn under the words", () => {
    const outcome = runCase(finds([finding("a-rule", 4, 8)]), ruleCase, ["a-rule"]);
    expect(outcome.ok).toBe(false);
    expect(outcome.report.split("\n").slice(1)).toEqual([
      "  One two three.",
      "      ^^^ expected a-rule, not found",
      "      ^^^^ found a-rule warning, not expected: A message.",
    ]);
  });

  test("another rule's findings count only where the case or the caller names the rule", () => {
    const linter = finds([finding("a-rule", 4, 7), finding("b-rule", 0, 3)]);
    expect(runCase(linter, ruleCase, ["a-rule"]).ok).toBe(true);
    expect(runCase(linter, ruleCase, ["a-rule", "b-rule"]).unexpected.map(({ rule }) => rule)).toEqual(["b-rule"]);
  });

  test("a suppressed finding is no finding", () => {
    const suppressed = { by: "directive" as const, reason: "a reason" };
    expect(runCase(finds([finding("a-rule", 4, 7, { suppressed })]), ruleCase, ["a-rule"]).ok).toBe(false);
  });

  test("compares the severity where the case names it", () => {
    const named = { ...ruleCase, expected: [{ rule: "a-rule", severity: "info" as const, start: 4, end: 7 }] };
    expect(runCase(finds([finding("a-rule", 4, 7)]), named, []).ok).toBe(false);
    expect(runCase(finds([finding("a-rule", 4, 7, { severity: "info" })]), named, []).ok).toBe(true);
  });
});
