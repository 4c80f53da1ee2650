#!/usr/bin/env node
// Checks every regular expression of the packages for texts that make it slow. usage: node scripts/regexps.mjs [--write]
//
// recheck says of each pattern that it is linear, or gives the worst text it can find. What it said stands in
// regexps.json, by pattern, so that only new patterns are looked into; --write thinks longer about those and keeps what was said.
// A pattern that is not linear must still be quick on its worst text at the longest it can be given (lib/attack.mjs).
import { readFileSync, writeFileSync } from "node:fs";
import { judge, keptVerdicts, keyOf, readVerdicts, slowOnes, unknownTo } from "./lib/examine.mjs";
import { findRegExps } from "./lib/regexps.mjs";

const STORE = new URL("regexps.json", import.meta.url);
/** Milliseconds: about one pattern, and about all. A check ends in time however much is new. */
const CHECKING = { patience: 3_000, budget: 60_000 };
const WRITING = { patience: 20_000 };

const write = process.argv.includes("--write");
const verdicts = readVerdicts(JSON.parse(readFileSync(STORE, "utf8")));
const found = await findRegExps();
const fresh = unknownTo(verdicts, found);
const save = () => writeFileSync(STORE, `${JSON.stringify(keptVerdicts(verdicts, found), null, 1)}\n`);

let judged = 0;
await judge(fresh, verdicts, {
  ...(write ? WRITING : CHECKING),
  onVerdict: () => {
    judged++;
    // Hours of thought are not lost when it is stopped.
    if (write && judged % 25 === 0) save();
    if (process.stderr.isTTY) process.stderr.write(`\r${judged} of ${fresh.size} new patterns`);
  },
});
if (process.stderr.isTTY && fresh.size > 0) process.stderr.write("\n");
if (write) save();

const slow = slowOnes(found, verdicts);
const number = (value) => Math.round(value).toLocaleString("en-GB");
for (const { file, source, flags, length, attack, took, limit } of slow)
  console.log(
    `${file}: ${took >= limit ? "over " : ""}${number(took)} ms on ${number(length)} characters\n` +
      `  /${source.length > 300 ? `${source.slice(0, 300)}…` : source}/${flags}\n` +
      `  attack: ${JSON.stringify(attack)}`,
  );
const linear = found.filter((one) => verdicts.safe.has(keyOf(one))).length;
console.log(
  `${number(found.length)} regular expressions: ${number(linear)} linear, ${found.length - linear - slow.length} quick on their worst text, ${slow.length} slow; ${fresh.size} were new.`,
);
if (fresh.size > 0 && !write) console.log("node scripts/regexps.mjs --write keeps what was found out about new ones.");
process.exitCode = slow.length === 0 ? 0 : 1;
