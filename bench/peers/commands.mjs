import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countWords, draftOf, seeded } from "../text.mjs";
import { textlintRules } from "./adapters.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const inside = (folder, path) => join(folder, "node_modules", path);
const script = (name) => (folder) => [here("lint-files.mjs"), name, folder];

/** It finds its rules only where it is run. */
const atHome = new Set(["textlint"]);

/** How each linter is run on files, from its own installation. Of those that have no command, the smallest that lints files. */
const commands = {
  tenderlint: (folder) => [inside(folder, "tenderlint/dist/main.js"), "--as-of", "2026-03-01"],
  markdownlint: (folder) => [inside(folder, "markdownlint-cli2/markdownlint-cli2-bin.mjs")],
  "write-good": (folder) => [inside(folder, "write-good/bin/write-good.js")],
  alex: (folder) => [inside(folder, "alex/cli.js")],
  retext: script("retext"),
  textlint(folder) {
    const rules = join(folder, "rules.json");
    writeFileSync(rules, JSON.stringify({ rules: Object.fromEntries(textlintRules.map((rule) => [rule, true])) }));
    return [inside(folder, "textlint/bin/textlint.js"), "--no-color", "-c", rules];
  },
  cspell: (folder) => [inside(folder, "cspell/bin.mjs"), "lint", "--no-progress", "--no-color", "--locale", "en-GB"],
  harper: script("harper"),
};
export const scripted = new Set(["retext", "harper"]);

/** A run over many files that takes longer than this is not repeated. */
const PATIENCE = 15_000;

/**
 * Times commands from start to end, on one draft of 1,500 words and on many, taking turns. Gives, by linter, samples of
 * `one` and `many` (milliseconds of the clock on the wall) and `onePeak` and `manyPeak` (bytes).
 */
export function compareCommands(folders, bodies, { files, rounds, manyRounds, log }) {
  const drafts = mkdtempSync(join(tmpdir(), "tenderlint-bench-"));
  const names = [...folders.keys()].filter((name) => name in commands);
  const figures = new Map(names.map((name) => [name, { one: [], many: [], onePeak: 0, manyPeak: 0 }]));
  try {
    mkdirSync(join(drafts, ".git"));
    const random = seeded(11);
    let words = 0;
    const paths = Array.from({ length: files }, (_, n) => {
      const first = n % bodies.length;
      const text = draftOf([...bodies.slice(first), ...bodies.slice(0, first)], 1500, random);
      words += countWords(text);
      const path = `${String(n).padStart(4, "0")}.md`;
      writeFileSync(join(drafts, path), text);
      return path;
    });
    const sample = (name, kind, some) => {
      const { took, peak } = run(name, folders.get(name), some, drafts);
      const figure = figures.get(name);
      figure[kind].push(took);
      figure[`${kind}Peak`] = Math.max(figure[`${kind}Peak`], peak);
    };
    for (const name of names) run(name, folders.get(name), paths.slice(0, 1), drafts);
    for (let round = 0; round < rounds; round++) {
      log(`commands on one file, round ${round + 1} of ${rounds}`);
      for (const name of names) sample(name, "one", paths.slice(0, 1));
    }
    for (let round = 0; round < manyRounds; round++) {
      log(`commands on ${files} files, round ${round + 1} of ${manyRounds}`);
      for (const name of names) if (!(figures.get(name).many[0] > PATIENCE)) sample(name, "many", paths);
    }
    return { figures, words };
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

function run(name, folder, files, cwd) {
  const output = openSync(join(cwd, "output.txt"), "w");
  const peak = openSync(join(cwd, "peak.txt"), "w");
  const start = performance.now();
  const paths = atHome.has(name) ? files.map((file) => join(cwd, file)) : files;
  const done = spawnSync(process.execPath, ["-r", here("peak.cjs"), ...commands[name](folder), ...paths], {
    cwd: atHome.has(name) ? folder : cwd,
    stdio: ["ignore", output, output, peak],
  });
  const took = performance.now() - start;
  closeSync(output);
  closeSync(peak);
  // Linters end with 1 where they find something, write-good with how much it finds; none should crash.
  const said = readFileSync(join(cwd, "output.txt"), "utf8");
  if (done.status === null || /^\s*(?:\w*Error:|.*ERR_MODULE_NOT_FOUND|Failed to load)/m.test(said))
    throw new Error(`${name} did not run:\n${said.slice(0, 600)}`);
  return { took, peak: Number(readFileSync(join(cwd, "peak.txt"), "utf8")) };
}
