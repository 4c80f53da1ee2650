import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLinter } from "../linter.js";
import { rules } from "../rules/index.js";
import { parseCases, type RuleCase } from "./cases.js";
import { runCase } from "./run-case.js";

/** The four rules the product exists for are held to more cases than the others. */
const MISSION = new Set(["tokenistic-claim", "outdated-example", "missing-impact-measure", "one-way-feedback"]);
const DAY = "2026-11-22";
/** Ranges are tight (RULEBOOK 2): no white space, stop, list marker, arrow, bar or half of an emphasis at an end. */
const LOOSE = /^$|^[\s.,;:|*>→-]|[\s.,;:|*→]$|\n/;

const linter = await createLinter({ today: DAY });

/** The cases of a rule's page; none where the page is missing, which is a failure of its own below. */
function casesOf(rule: string, page: "cases.md" | "docs.md"): RuleCase[] {
  const place = new URL(`../rules/${rule}/${page}`, import.meta.url);
  return existsSync(place) ? parseCases(readFileSync(place, "utf8")) : [];
}

const flagged = (cases: readonly RuleCase[], rule: string): RuleCase[] =>
  cases.filter(({ expected }) => expected.some((finding) => finding.rule === rule));

describe.each(rules.map(({ id }) => id))("%s", (rule) => {
  for (const page of ["cases.md", "docs.md"] as const) {
    const cases = casesOf(rule, page);
    describe(page, () => {
      for (const ruleCase of cases)
        test(`${ruleCase.group} › ${ruleCase.name} (line ${ruleCase.line})`, () => {
          expect(runCase(linter, ruleCase, [rule]).report).toBe("");
        });

      test("carets stand under words, with no mark-up or closing stop at either end", () => {
        const loose = cases.flatMap(({ draft, expected }) =>
          expected.map(({ start, end }) => draft.slice(start, end)).filter((words) => LOOSE.test(words)),
        );
        expect(loose).toEqual([]);
      });

      test("a flagged case asks for the rule, and a silent one for nothing", () => {
        const asking = new Set(flagged(cases, rule));
        const wrong = cases.filter((one) => asking.has(one) !== (one.group === "Flagged"));
        expect(wrong.map(({ name, line }) => `${name} (line ${line})`)).toEqual([]);
      });
    });
  }

  const least = MISSION.has(rule) ? 20 : 15;
  test(`has at least ${least} flagged and ${least} silent cases`, () => {
    const cases = casesOf(rule, "cases.md");
    const asking = flagged(cases, rule).length;
    expect(asking).toBeGreaterThanOrEqual(least);
    expect(cases.length - asking).toBeGreaterThanOrEqual(least);
  });

  test("its page shows at least three of each", () => {
    const shown = casesOf(rule, "docs.md");
    const asking = flagged(shown, rule).length;
    expect(asking).toBeGreaterThanOrEqual(3);
    expect(shown.length - asking).toBeGreaterThanOrEqual(3);
  });
});
