import type { Linter } from "../api.js";
import type { Finding } from "../result.js";
import type { ExpectedFinding, RuleCase } from "./cases.js";
import { drawCase } from "./draw-case.js";

export interface CaseOutcome {
  readonly ok: boolean;
  /** Asked for and not found. */
  readonly missing: readonly ExpectedFinding[];
  /** Found and not asked for. */
  readonly unexpected: readonly Finding[];
  /** The draft with carets under what was asked for and what was found; empty when `ok`. */
  readonly report: string;
}

/**
 * Lints a case's draft and compares what is found, range for range, with what the case asks for. All of the linter's
 * rules run, so that precedence counts; only findings of `rules` and of the rules that the case names are compared.
 * Suppressed findings do not count. Errors: `RangeError` when the case's as-of date is no real day.
 */
export function runCase(linter: Linter, ruleCase: RuleCase, rules: readonly string[]): CaseOutcome {
  const compared = new Set([...rules, ...ruleCase.expected.map(({ rule }) => rule)]);
  const found = linter
    .lint(ruleCase.draft, { asOf: ruleCase.asOf })
    .findings.filter((finding) => compared.has(finding.rule) && !finding.suppressed);
  const missing = ruleCase.expected.filter((expected) => !found.some((finding) => meets(finding, expected)));
  const unexpected = found.filter((finding) => !ruleCase.expected.some((expected) => meets(finding, expected)));
  const ok = missing.length === 0 && unexpected.length === 0;
  return { ok, missing, unexpected, report: ok ? "" : drawCase(ruleCase, missing, unexpected) };
}

const meets = (finding: Finding, expected: ExpectedFinding): boolean =>
  finding.rule === expected.rule &&
  finding.range.start.offset === expected.start &&
  finding.range.end.offset === expected.end &&
  (expected.severity === null || finding.severity === expected.severity);
