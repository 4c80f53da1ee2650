#!/usr/bin/env node
// Precision, recall and F1 per rule over labelled drafts. See the usage below.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { accuracyMisses, accuracyPage, accuracyTable } from "./lib/accuracy-page.mjs";
import { belowFloor, raised } from "./lib/floor.mjs";
import { readFirstSight, readFixtures, readLabelledSet } from "./lib/labelled-set.mjs";
import { measure } from "./lib/measure.mjs";
import { root } from "./lib/source.mjs";

const USAGE = `usage: pnpm accuracy [FOLDER] [--show] [--rules a,b] [--write] [--check] [--raise]

FOLDER holds drafts/NN-name.md and labels/NN-name.json; without it, the drafts of fixtures/ and
fixtures/further/ are read.
  --show    list every false (FP) and missed (FN) finding
  --rules   count these rules only
  --write   write docs/accuracy.md
  --check   exit 1 when a rule is below its floor in fixtures/floor.json
  --raise   raise the floors to the present figures`;

const { values, positionals } = readArguments();
const fixtures = join(root, "fixtures");
const folder = positionals[0] ? resolve(process.env.INIT_CWD ?? ".", positionals[0]) : null;
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if ((values.write || values.check || values.raise) && (folder || values.rules)) {
  console.error(
    "--write, --check and --raise are about all the rules over fixtures/: leave the folder and --rules out.",
  );
  process.exit(2);
}
if (folder && !existsSync(join(folder, "labels"))) {
  console.error(`${folder} has no labels/ folder.`);
  process.exit(2);
}

const measured = await measureOrExplain();
if (values.show) console.log(`${accuracyMisses(measured).join("\n")}\n`);
console.log(accuracyTable(measured));

if (values.write) {
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(root, "docs/accuracy.md"), accuracyPage(measured, readFirstSight()));
  console.log("\ndocs/accuracy.md written.");
}
const floorFile = join(fixtures, "floor.json");
const floors = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, "utf8")) : {};
if (values.raise) {
  writeFileSync(floorFile, `${JSON.stringify(raised(floors, measured), null, 2)}\n`);
  console.log("\nfixtures/floor.json raised to these figures where they are higher.");
}
if (values.check) {
  const page = join(root, "docs/accuracy.md");
  if (!existsSync(page) || readFileSync(page, "utf8") !== accuracyPage(measured, readFirstSight()))
    console.log('\ndocs/accuracy.md tells of other figures than these: run "pnpm accuracy --write".');
  const below = belowFloor(floors, measured);
  console.log(below.length === 0 ? "\nEvery figure is at or above its floor." : `\n${below.join("\n")}`);
  if (below.length > 0) process.exitCode = 1;
}

async function measureOrExplain() {
  try {
    return await measure(folder ? readLabelledSet(folder) : readFixtures(), values.rules?.split(",") ?? null);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function readArguments() {
  try {
    return parseArgs({
      args: process.argv.slice(2).filter((argument) => argument !== "--"),
      allowPositionals: true,
      options: {
        show: { type: "boolean" },
        rules: { type: "string" },
        write: { type: "boolean" },
        check: { type: "boolean" },
        raise: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}
