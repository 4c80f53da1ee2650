/** The rule tester: cases written as Markdown, run through the linter. Knows no test runner and touches no disk. */
export { type ExpectedFinding, parseCases, type RuleCase } from "./cases.js";
export { type CaseOutcome, runCase } from "./run-case.js";
