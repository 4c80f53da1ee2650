// How long the command takes over many drafts: alone, with workers, from its cache. usage: node bench/many.mjs [drafts] [words] [rounds]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../packages/cli/build.mjs";
import { countWords, draftOf, readBodies, seeded } from "./text.mjs";

const [count, words, rounds] = [process.argv[2] ?? 200, process.argv[3] ?? 1500, process.argv[4] ?? 2].map(Number);
const root = fileURLToPath(new URL("..", import.meta.url));
// Beside its dependencies, as it is installed.
const built = join(root, "packages/cli/.bench");
const folder = mkdtempSync(join(tmpdir(), "tenderlint-bench-"));

try {
  await bundle(built);
  const random = seeded(11);
  const bodies = readBodies(join(root, "fixtures/drafts"));
  mkdirSync(join(folder, ".git"));
  let total = 0;
  for (let n = 0; n < count; n++) {
    const first = n % bodies.length;
    const text = draftOf([...bodies.slice(first), ...bodies.slice(0, first)], words, random);
    total += countWords(text);
    writeFileSync(join(folder, `${String(n).padStart(4, "0")}.md`), text);
  }
  const processors = availableParallelism();
  console.log(
    `${count} drafts of ${Math.round(total / count)} words; ${processors} processors; best of ${rounds} rounds.\n`,
  );

  const reports = new Map();
  const ways = [
    ["one process (--jobs 1)", ["--jobs", "1"]],
    [`workers (--jobs ${processors})`, ["--jobs", String(processors)]],
    ["as chosen", []],
    [
      "--cache, first time",
      ["--cache"],
      () => rmSync(join(folder, ".tenderlint-cache"), { recursive: true, force: true }),
    ],
    ["--cache, nothing changed", ["--cache"]],
  ];
  const best = new Map();
  // By turns, so that a busy spell falls on all of them.
  for (let round = 0; round < rounds; round++)
    for (const [name, args, before] of ways) {
      before?.();
      const report = join(folder, "report.json");
      const start = performance.now();
      const done = spawnSync(
        process.execPath,
        [join(built, "main.js"), "--fail-on", "never", "--as-of", "2026-03-01", "--format", `json=${report}`, ...args],
        { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
      );
      const took = performance.now() - start;
      if (done.status !== 0) throw new Error(`${name} ended with code ${done.status}.`);
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, took));
      reports.set(name, readFileSync(report, "utf8"));
    }
  if (new Set(reports.values()).size !== 1) throw new Error("The ways do not agree in what they report.");
  console.log(["way".padEnd(28), "seconds".padStart(8), "drafts a second".padStart(17)].join(""));
  for (const [name, took] of best)
    console.log(
      [name.padEnd(28), (took / 1000).toFixed(2).padStart(8), ((count / took) * 1000).toFixed(1).padStart(17)].join(""),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
}
