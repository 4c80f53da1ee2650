#!/usr/bin/env node
// A language server under 30,000 edits of 50 drafts, with requests, cancels and new settings in between.
// usage: pnpm soak [--edits 30000]
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { edits: { type: "string", default: "30000" } } });
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "packages/lsp/test/soak.test.ts"],
  { stdio: "inherit", env: { ...process.env, TENDERLINT_SOAK: values.edits } },
);
process.exitCode = status ?? 1;
