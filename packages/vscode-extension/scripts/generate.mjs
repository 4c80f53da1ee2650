#!/usr/bin/env node
// Writes what this package makes from others' sources: the rules' settings, the snippets, the blocks of the insert
// command and the bundle of translatable sentences.
// usage: node scripts/generate.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(here, path), "utf8");

/** The files and what they should hold, by path within this package. */
export async function generated() {
  const { rules } = await source("../core/src/rules/index.ts");
  const prompts = await source("../lsp/src/features/prompts.ts");
  const blocks = blocksOf(prompts);
  return new Map([
    ["package.json", withRules(read("package.json"), rules)],
    ["snippets/tenderlint.json", snippets(blocks)],
    ["src/evidence-blocks.generated.ts", blockModule(blocks)],
    ["l10n/bundle.l10n.json", sentences()],
  ]);
}

/** A TypeScript module of the project, bundled and run. */
async function source(path) {
  const { outputFiles } = await build({
    entryPoints: [join(here, path)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "warning",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest with a property for each rule under the setting `tenderlint.rules`. */
function withRules(manifest, rules) {
  const parsed = JSON.parse(manifest);
  const setting = parsed.contributes.configuration.properties["tenderlint.rules"];
  setting.properties = Object.fromEntries(
    rules.map(({ id, severity, messages }) => [
      id,
      {
        type: "string",
        enum: ["error", "warning", "info", "off"],
        description: `${Object.values(messages)[0].what.replace(/\{\w+\}\.?/g, "…")} (${severity} unless set)`,
      },
    ]),
  );
  return json(parsed);
}

/** The server's scaffolds: the same words whether they come from a quick fix, a completion, a snippet or the command. */
function blocksOf({ scaffold, youSaidWeDid, caseStudy, scaffoldLines, toSnippet }) {
  return [
    ["example", "Example", "Issue, change, evidence, impact", scaffold],
    ["you said we did", "You said, we agreed, we did, we checked", "Feedback, and the whole loop back", youSaidWeDid],
    ["case study", "Case study", "Situation, approach, change, evidence, impact", caseStudy],
  ].map(([prefix, label, detail, lines]) => ({
    prefix,
    label,
    detail,
    snippet: toSnippet(scaffoldLines(lines).join("\n")),
  }));
}

const snippets = (blocks) =>
  json(
    Object.fromEntries(
      blocks.map(({ prefix, label, detail, snippet }) => [
        `Tenderlint: ${label}`,
        { prefix: `evidence ${prefix}`, description: detail, body: snippet.split("\n") },
      ]),
    ),
  );

const blockModule = (blocks) => `// Written by scripts/generate.mjs from the server's scaffolds.

export interface EvidenceBlock {
  readonly label: string;
  readonly detail: string;
  /** A snippet whose tab stops are the blanks. */
  readonly snippet: string;
}

export const evidenceBlocks: readonly EvidenceBlock[] = ${JSON.stringify(
  blocks.map(({ label, detail, snippet }) => ({ label, detail, snippet })),
  null,
  2,
)};
`;

/** Every sentence that is given to \`t\`, for translators. */
function sentences() {
  const files = readdirSync(join(here, "src"), { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  const found = files.flatMap((name) =>
    [...read(join("src", name)).matchAll(/\bt\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)),
  );
  const named = [...read("src/days.ts").matchAll(/^(?: {2}"([A-Z][a-z]+)",|const WEEKDAYS = \[(.*)\])/gm)].flatMap(
    ([, month, weekdays]) => (month ? [month] : [...weekdays.matchAll(/"(\w+)"/g)].map(([, day]) => day)),
  );
  return json(Object.fromEntries([...new Set([...found, ...named])].sort().map((text) => [text, text])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const files = await generated();
  const changed = [...files].filter(([path, text]) => !existsSync(join(here, path)) || read(path) !== text);
  for (const [path, text] of changed) {
    if (check)
      console.error(`${path} is not what its sources make it: run "pnpm --filter tenderlint-vscode generate".`);
    else {
      writeFileSync(join(here, path), text);
      console.log(`wrote ${path}`);
    }
  }
  if (check && changed.length > 0) process.exitCode = 1;
  if (changed.length === 0) console.log(`${files.size} generated files of the extension are up to date.`);
}
