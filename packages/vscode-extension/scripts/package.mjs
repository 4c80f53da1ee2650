#!/usr/bin/env node
// Builds the extension and packs it: tenderlint-<version>.vsix, its size printed. Everything that it needs is in the bundle.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MOST_BYTES = 1024 * 1024;

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const need = createRequire(import.meta.url);
const vscePackage = need.resolve("@vscode/vsce/package.json");
const vsce = join(dirname(vscePackage), JSON.parse(readFileSync(vscePackage, "utf8")).bin.vsce);
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const out = join(here, `tenderlint-${version}.vsix`);

const run = (script, args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
run(join(here, "scripts/build.mjs"), []);
run(vsce, ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", out]);
const { size } = statSync(out);
console.log(`tenderlint-${version}.vsix: ${size} bytes (${Math.round(size / 1024)} KB)`);
if (size > MOST_BYTES) {
  console.error(`That is more than ${MOST_BYTES} bytes.`);
  process.exit(1);
}
