#!/usr/bin/env node
// What ships with tenderlint, why, and under which licence. usage: node scripts/dependencies.mjs [--write | --check]
// Writes docs/dependencies.md; --check fails where it is out of date, a reason is missing, or a licence is not allowed.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NOTICES } from "./lib/notices.mjs";
import { reasons } from "./lib/reasons.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const PAGE = join(root, "docs/dependencies.md");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** What ships, with or without its text, under any of these. */
const SHIPPED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
/** What only builds and tests. */
const TOOLS = new Set([
  ...SHIPPED,
  "Artistic-2.0",
  "CC-BY-3.0",
  "CC0-1.0",
  "MPL-2.0",
  "Python-2.0",
  "WTFPL",
  "SEE LICENSE IN LICENSE.txt", // @vscode/vsce-sign: signs an extension when it is published
]);

const licenceOf = ({ license, licenses }) => {
  if (typeof license === "string") return license;
  const given = Array.isArray(license) ? license : Array.isArray(licenses) ? licenses : [license ?? licenses];
  return given.map((one) => one?.type ?? one ?? "none").join(" OR ");
};
/** "(MIT OR CC0-1.0)": one of them is enough. "A AND B": both are needed. */
const allowed = (licence, by) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((part) => by.has(part.trim())));

/** The folder of a package that another one asks for. */
function resolve(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
    if (at === dirname(at)) return null;
  }
}

const problems = [];

/** A shipped package and all that it brings along: manifests by folder. */
function closure(name, from) {
  const found = new Map();
  const waiting = [[name, from]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, asker] = next;
    const folder = resolve(name, asker);
    if (folder === null) {
      problems.push(`${name} is not installed.`);
      continue;
    }
    if (found.has(folder)) continue;
    const manifest = read(join(folder, "package.json"));
    found.set(folder, manifest);
    for (const inner of Object.keys(manifest.dependencies ?? {})) waiting.push([inner, folder]);
  }
  return found;
}

const shipped = new Map();
const parts = Object.entries(reasons).map(([part, given]) => {
  const folder = join(root, "packages", part);
  const manifest = read(join(folder, "package.json"));
  const own = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith("@tenderlint/"));
  for (const name of own)
    if (!given[name]) problems.push(`packages/${part} depends on ${name}; scripts/lib/reasons.mjs does not say why.`);
  const rows = Object.entries(given).map(([name, reason]) => {
    // What the command bundles through another package of this repository stands in that one's manifest.
    const from = resolve(name, folder) ? folder : join(root, "packages/word");
    const bundled = !own.includes(name);
    if (bundled && !reason.endsWith("Bundled.")) problems.push(`packages/${part} no longer depends on ${name}.`);
    const all = closure(name, from);
    for (const [where, what] of all) shipped.set(where, what);
    const direct = all.get(resolve(name, from) ?? "");
    return { name, reason, licence: direct ? licenceOf(direct) : "?", brings: all.size - 1 };
  });
  return { name: manifest.name, part, given, rows };
});

// What the bundles really hold, by the notices that their builds wrote, against what is said here.
for (const { part, given } of parts) {
  const claims = Object.entries(given).filter(([, reason]) => reason.endsWith("Bundled."));
  if (claims.length === 0) continue;
  const notices = join(root, "packages", part, NOTICES);
  if (!existsSync(notices)) {
    problems.push(`packages/${part} has no ${NOTICES}: npm run build writes it.`);
    continue;
  }
  const held = new Set(
    [...readFileSync(notices, "utf8").matchAll(/^(\S+) (\d\S*) \(.+\)$/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    ),
  );
  const known = new Set([...shipped.values()].map(({ name, version }) => `${name} ${version}`));
  for (const one of held)
    if (!known.has(one)) problems.push(`packages/${part} bundles ${one}, which no dependency given here brings along.`);
  for (const [name] of claims)
    if (![...held].some((one) => one.startsWith(`${name} `)))
      problems.push(`packages/${part} does not bundle ${name}.`);
}

const store = join(root, "node_modules/.pnpm");
const installed = readdirSync(store).flatMap((entry) => {
  const inner = join(store, entry, "node_modules");
  if (!existsSync(inner)) return [];
  return readdirSync(inner)
    .flatMap((name) => (name.startsWith("@") ? readdirSync(join(inner, name)).map((rest) => join(name, rest)) : [name]))
    .map((name) => join(inner, name))
    .filter((folder) => existsSync(join(folder, "package.json")) && realpathSync(folder) === folder);
});
for (const folder of new Set([...installed, ...shipped.keys()])) {
  const manifest = read(join(folder, "package.json"));
  const ships = shipped.has(folder);
  if (!allowed(licenceOf(manifest), ships ? SHIPPED : TOOLS))
    problems.push(
      `${manifest.name} ${manifest.version} is under ${licenceOf(manifest)}, which ${ships ? "what ships" : "a tool"} may not be.`,
    );
}

const licences = [...new Set([...shipped.values()].map(licenceOf))].sort();
const page = `# Dependencies

What ships with tenderlint, and why. This page is written by \`pnpm dependencies --write\`, and held to the packages by \`npm test\`.

${parts
  .map(
    ({ name, rows }) =>
      `## \`${name}\`\n\n| dependency | why | licence | brings along |\n| --- | --- | --- | --: |\n${rows
        .map((row) => `| \`${row.name}\` | ${row.reason} | ${row.licence} | ${row.brings || "–"} |`)
        .join("\n")}`,
  )
  .join("\n\n")}

The command, the language server and the extension bundle the engine, and what it depends on, into their own files. Each brings a
\`THIRD-PARTY-NOTICES.txt\` with the licences of all that its bundles hold; the builds write it from what esbuild put in.

## Licences

Everything that ships, ${shipped.size} packages in all, is under one of: ${licences.join(", ")}. Tools that only build and test may also be
under ${[...TOOLS].filter((one) => !SHIPPED.has(one) && !one.startsWith("SEE")).join(", ")}. \`npm test\` fails on any other licence.
`;

if (process.argv.includes("--write")) writeFileSync(PAGE, page);
else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== page)
  problems.push("docs/dependencies.md is out of date: run pnpm dependencies --write.");
for (const problem of problems) console.log(problem);
if (problems.length === 0)
  console.log(
    `${shipped.size} packages ship, ${installed.length} are installed: each for a reason, under a licence that is allowed.`,
  );
process.exitCode = problems.length === 0 ? 0 : 1;
