#!/usr/bin/env node
// Everything that must hold before a change is kept. usage: npm test
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { assertNode, build, install, pnpm, run } from "./lib/setup.mjs";

const REPORT = ".cache/vitest.json";

assertNode();
for (const done of [install(), build()]) if (done) console.log(`${done}.`);

const node = (...args) => run(process.execPath, args);
const checks = [
  ["generated files", () => node("scripts/generate.mjs", "--check")],
  ["format and lint", () => node("node_modules/@biomejs/biome/bin/biome", "check", ".")],
  ["types", () => pnpm(["-r", "typecheck"], { quiet: true })],
  ["types of the tests", () => node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json")],
  ["accuracy", () => node("scripts/accuracy.mjs", "--check")],
  ["regular expressions", () => node("scripts/regexps.mjs")],
  ["dependencies", () => node("scripts/dependencies.mjs", "--check")],
  ["packages", () => node("scripts/packages.mjs")],
];
const failed = checks.filter(([name, check]) => {
  console.log(`\n== ${name}`);
  return check() !== 0;
});

console.log("\n== tests");
const tests = runTests();

const names = [...failed.map(([name]) => name), ...(tests.failed > 0 ? [`${tests.failed} tests`] : [])];
if (names.length > 0) console.log(`\nFailed: ${names.join(", ")}.`);
console.log(`${checks.length - failed.length + tests.passed} passed, ${failed.length + tests.failed} failed`);
process.exitCode = names.length === 0 ? 0 : 1;

/** A run that ends without a report, or with an error outside of any test, is a failure too. */
function runTests() {
  rmSync(REPORT, { force: true });
  mkdirSync(dirname(REPORT), { recursive: true });
  const code = node(
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
  );
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(REPORT, "utf8"));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
