#!/usr/bin/env node
// Reads drafts that nobody would write, for as long as one likes. usage: pnpm fuzz [--times 20] [--seed N]
// The seed is printed: with it, a run can be repeated.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
console.log(`${values.times} times 20,700 drafts and every property in full, seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "packages/core/test/fuzz", "packages/core/test/properties"],
  {
    stdio: "inherit",
    env: { ...process.env, TENDERLINT_FUZZ: values.times, TENDERLINT_FULL: "1", TENDERLINT_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
