#!/usr/bin/env node
// How fast the linter is by itself, with all rules. Prints a table and passes no judgement. usage: pnpm bench --own
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { importCore, root } from "../scripts/lib/source.mjs";
import { median, quantile, time } from "./clock.mjs";
import { countWords, draftOf, readBodies, seeded, typeLetter } from "./text.mjs";

const { createLinter, presetRules } = await importCore(["linter.ts", "config/presets.ts"]);
const config = { rules: presetRules("strict"), submissionDate: "2026-03-01", lexicon: {} };

const random = seeded(20260301);
const bodies = readBodies(join(root, "fixtures/drafts"));
const newDraft = (words) => draftOf(bodies, words, random);

const started = performance.now();
const linter = await createLinter({ configFor: () => config });
const loading = performance.now() - started;
for (let i = 0; i < 20; i++) linter.lint(newDraft(1000));

const ms = (value) => value.toFixed(value < 10 ? 2 : 1);
const rows = [["what", "median", "95% under", ""]];

const fresh = Array.from({ length: 60 }, () => {
  const text = newDraft(1000);
  return (time(() => linter.lint(text)) / countWords(text)) * 1000;
});
rows.push(["new text, per 1,000 words", ms(median(fresh)), ms(quantile(fresh, 0.95)), ""]);

for (const [words, edits] of [
  [1_000, 300],
  [10_000, 300],
  [100_000, 60],
]) {
  const text = newDraft(words);
  const session = linter.open(text);
  const samples = Array.from({ length: edits }, () => {
    const typed = typeLetter(text, random);
    const took = time(() => session.update(typed));
    session.update(text);
    return took;
  });
  rows.push([
    `one letter typed in ${words.toLocaleString("en-GB")} words`,
    ms(median(samples)),
    ms(quantile(samples, 0.95)),
    "",
  ]);
}

let before = null;
for (const words of [5_000, 10_000, 20_000, 40_000, 80_000]) {
  const samples = Array.from({ length: 3 }, () => {
    const text = newDraft(words);
    return time(() => linter.lint(text));
  });
  const took = median(samples);
  const ratio = before === null ? "" : `× ${(took / before).toFixed(2)} for twice the text`;
  rows.push([`new text of ${words.toLocaleString("en-GB")} words`, ms(took), ms(Math.max(...samples)), ratio]);
  before = took;
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}. Milliseconds;`);
console.log(`time spent waiting for a processor is taken off. Loading the linter took ${ms(loading)} ms.\n`);
for (const [what, mid, high, note] of rows)
  console.log(`${what.padEnd(40)}${mid.padStart(10)}${high.padStart(12)}   ${note}`);

console.log("\nThe language server, as an editor feels it:\n");
const server = spawnSync(process.execPath, [join(root, "packages/lsp/bench.mjs")], {
  stdio: "inherit",
});
process.exitCode = server.status ?? 1;
