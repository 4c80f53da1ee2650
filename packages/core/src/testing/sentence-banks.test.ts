import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createLinter } from "../linter.js";

/** A short draft of a bank, and whether the bank's rule must speak of it. Other rules may say what they like. */
interface BankEntry {
  readonly text: string;
  readonly asOf: string;
  readonly flag: boolean;
}

/** Precision and recall that a rule must keep on its bank: a little below what it has reached. */
const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
  "vague-cadence": { precision: 0.96, recall: 0.94 },
  "empty-promise": { precision: 0.93, recall: 0.95 },
  "placeholder-text": { precision: 0.98, recall: 0.98 },
  "unclear-influence": { precision: 0.96, recall: 0.95 },
  "consultation-as-co-production": { precision: 0.96, recall: 0.95 },
  "feedback-without-action": { precision: 0.95, recall: 0.92 },
  "only-positive": { precision: 0.95, recall: 0.97 },
};

const linter = await createLinter({ today: "2026-03-01" });

function readBank(rule: string): BankEntry[] {
  return readFileSync(new URL(`../../../../fixtures/sentences/${rule}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as BankEntry);
}

test.each(Object.entries(FLOORS))("%s keeps to its floors on its bank of sentences", (rule, floor) => {
  const bank = readBank(rule);
  expect(bank.filter((entry) => entry.flag).length).toBeGreaterThanOrEqual(60);
  expect(bank.filter((entry) => !entry.flag).length).toBeGreaterThanOrEqual(60);
  let found = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, asOf, flag } of bank) {
    const speaks = linter.lint(text, { asOf }).findings.some((finding) => finding.rule === rule);
    if (flag && speaks) found++;
    else if (flag) missed.push(text);
    else if (speaks) wrong.push(text);
  }
  const report = [...missed.map((text) => `missed: ${text}`), ...wrong.map((text) => `wrong: ${text}`)].join("\n");
  expect(found / (found + wrong.length), report).toBeGreaterThanOrEqual(floor.precision);
  expect(found / (found + missed.length), report).toBeGreaterThanOrEqual(floor.recall);
});
