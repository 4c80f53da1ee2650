#!/usr/bin/env node
// Writes what is made from the rules, the config schema and the verb book. usage: pnpm generate [--check]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { neededModule } from "./lib/needed.mjs";
import { pastVerbsModule } from "./lib/past-verbs.mjs";
import { optionsOf, pageOf, pagesModule, publishedIndex, publishedPage, ruleTable } from "./lib/rule-pages.mjs";
import { importCore, root } from "./lib/source.mjs";

const check = process.argv.includes("--check");
const { rules, configJsonSchema, toJSONSchema } = await importCore(["rules/index.ts", "config/schema.ts", "zod"]);
const { compileVerbs, loadTagger, looksPast } = await importCore([
  "language/lexicon/compile.ts",
  "language/tagger.ts",
  "language/verbs/participles.ts",
]);
const { allLines, neededRows } = await importCore([
  "index.ts",
  "language/phrases/phrase.ts",
  "language/phrases/needed-by-line.ts",
]);
const book = compileVerbs();
const knows = (word) => book.read(word) !== null;

const entries = rules.map((rule) => {
  const page = pageOf(rule);
  return { rule, page, options: optionsOf(rule, page, toJSONSchema) };
});

const files = new Map([
  ["packages/core/src/rules/pages.generated.ts", pagesModule(entries)],
  ["packages/core/src/language/verbs/past-verbs.generated.ts", await pastVerbsModule({ loadTagger, looksPast, knows })],
  ["packages/core/src/language/phrases/needed.generated.ts", neededModule(neededRows(allLines()))],
  ["packages/core/schema/tenderlint.schema.json", `${JSON.stringify(configJsonSchema(), null, 2)}\n`],
  ["docs/rules/README.md", publishedIndex(entries)],
  ...entries.map(({ rule, page }) => [`docs/rules/${rule.id}.md`, publishedPage(rule, page)]),
  ["README.md", withTable(readFileSync(join(root, "README.md"), "utf8"), ruleTable(entries, "docs/rules/"))],
]);

const changed = [...files].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);
const left = (existsSync(join(root, "docs/rules")) ? readdirSync(join(root, "docs/rules")) : [])
  .map((name) => `docs/rules/${name}`)
  .filter((path) => !files.has(path));

if (check) {
  for (const [path] of changed) console.error(`${path} is not what its sources make it: run "pnpm generate".`);
  for (const path of left) console.error(`${path} belongs to no rule: run "pnpm generate".`);
  if (changed.length + left.length > 0) process.exitCode = 1;
  else console.log(`${files.size} generated files are up to date.`);
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
  if (changed.length + left.length === 0) console.log(`${files.size} generated files are up to date.`);
}

/** Puts the table between the README's markers. */
function withTable(readme, table) {
  const marked = /(<!-- rules: written by pnpm generate -->\n)[\s\S]*?(<!-- end of rules -->)/;
  if (!marked.test(readme)) throw new Error("README.md has no place for the table of rules");
  return readme.replace(marked, (_, before, after) => `${before}\n${table}\n\n${after}`);
}
