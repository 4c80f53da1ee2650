#!/usr/bin/env node
// The demo. usage: npm start [-- my-answer.md …]   Lints sample drafts, or the given ones; sets up what is missing first.
import { resolve } from "node:path";
import { assertNode, build, install, run } from "./lib/setup.mjs";

const SAMPLES = [
  "fixtures/drafts/01-homecare.md",
  "fixtures/drafts/13-crisis-home-treatment.md",
  "fixtures/drafts/21-dementia-cafes.md",
];

assertNode();
const given = process.argv.slice(2).filter((argument) => argument !== "--");
// npm runs this in the project's root: the writer's own paths are meant from where they stand.
const from = process.env.INIT_CWD ?? process.cwd();
const drafts = given.map((argument) => (argument.startsWith("-") ? argument : resolve(from, argument)));

const done = [install(), build(["cli"])].filter(Boolean);

const own = drafts.some((argument) => !argument.startsWith("-"));
const code = run(process.execPath, [
  "packages/cli/dist/main.js",
  "--fail-on",
  "never",
  ...drafts,
  ...(own ? [] : SAMPLES),
]);
// Findings are no failure of a demo; a path that is not there, or a wrong option, is one.
if (code >= 2) process.exit(code);

const first = done.length > 0 ? `First ${done.join(" and ")}. ` : "";
const read = own ? "the drafts you named" : `${SAMPLES.length} sample drafts from fixtures/`;
const next = own ? "" : " For your own: npm start -- my-answer.md";
console.log(`\n${first}Read ${read}; no draft left this computer.${next}`);
