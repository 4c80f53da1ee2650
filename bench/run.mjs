#!/usr/bin/env node
// tenderlint beside its peers, and by itself. usage: pnpm bench [--quick] [--only NAME,…] [--own]
// A whole run writes docs/performance.md; with any option it only prints.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { root } from "../scripts/lib/source.mjs";
import { compareCommands } from "./peers/commands.mjs";
import { compareInProcess } from "./peers/in-process.mjs";
import { installOurs, installPeer, peers, sizeOf } from "./peers/install.mjs";
import { page, sections } from "./peers/tables.mjs";
import { readBodies } from "./text.mjs";

const { values } = parseArgs({
  options: { quick: { type: "boolean" }, own: { type: "boolean" }, only: { type: "string" } },
});
const log = (what) => process.stderr.write(`… ${what}\n`);

if (!values.own) await beside();
if (!values.quick && !values.only) {
  const own = spawnSync(process.execPath, [fileURLToPath(new URL("own.mjs", import.meta.url))], { stdio: "inherit" });
  process.exitCode = own.status ?? 1;
}

async function beside() {
  const names = values.only?.split(",") ?? Object.keys(peers);
  const unknown = names.filter((name) => !(name in peers));
  if (unknown.length > 0) {
    console.error(`No peer is called ${unknown.join(", ")}. There are ${Object.keys(peers).join(", ")}.`);
    process.exit(2);
  }
  log("installing tenderlint");
  const folders = new Map([["tenderlint", await installOurs()]]);
  for (const name of names) {
    log(`installing ${name}`);
    folders.set(name, installPeer(name));
  }
  const sizes = new Map([...folders].map(([name, folder]) => [name, sizeOf(folder)]));
  const files = values.quick ? 20 : 200;
  const effort = values.quick
    ? { turns: 2, letters: 2, rounds: 3, manyRounds: 1 }
    : { turns: 7, letters: 3, rounds: 7, manyRounds: 3 };
  const inProcess = await compareInProcess(folders, { ...effort, log });
  const bodies = readBodies(join(root, "fixtures/drafts"));
  const { figures: commands, words } = compareCommands(folders, bodies, { ...effort, files, log });
  const figures = sections({ inProcess, commands, sizes, files, words });
  for (const { title, about, lines } of figures) console.log(`\n## ${title}\n\n${about}\n\n${lines.join("\n")}`);
  if (values.quick || values.only) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node ${process.versions.node}`;
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  writeFileSync(join(root, "docs/performance.md"), page(figures, { date, machine, versions: peers }));
}
