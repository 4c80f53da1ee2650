#!/usr/bin/env node
// Packs each package as it would be published, looks into it, and uses it in an empty project. usage: node scripts/packages.mjs
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { NOTICES } from "./lib/notices.mjs";
import { build, pnpm } from "./lib/setup.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
build();
const place = mkdtempSync(join(tmpdir(), "tenderlint-packages-"));
const packs = join(place, "packs");
const project = join(place, "project");
mkdirSync(packs);
mkdirSync(project);

let failed = 0;
let passed = 0;
/** One check: `look` gives what is wrong, or nothing. */
async function check(name, look) {
  let wrong;
  try {
    wrong = await look();
  } catch (error) {
    wrong = (`${error.stdout ?? ""}${error.stderr ?? ""}` || error.stack).slice(-2_000);
  }
  if (wrong) failed++;
  else passed++;
  console.log(`${wrong ? "FAIL" : "ok  "} ${name}${wrong ? `\n${wrong}` : ""}`);
}
const run = (command, args, cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe", shell: process.platform === "win32" });
const node = (...args) => run(process.execPath, args);
/** Runs the command, which ends with 1 where it finds something. */
const outcome = (...args) => {
  try {
    return { code: 0, out: node(...args) };
  } catch (error) {
    return { code: error.status, out: error.stdout };
  }
};

const PACKAGES = ["core", "cli", "lsp", "word"];
/** Packages with other people's code in their files, and one whose code it is. */
const BUNDLING = { cli: "commander", lsp: "vscode-languageserver", "vscode-extension": "vscode-languageclient" };
/** The notices that its licences ask for. */
const lacksNotices = (name, text) =>
  ["micromark", "zod", "lru-cache", BUNDLING[name]]
    .filter((one) => !new RegExp(`^${one} \\d`, "m").test(text))
    .map((one) => `${NOTICES} does not tell of ${one}`);
/** Bytes of the extension, packed. */
const MOST_VSIX = 1024 * 1024;
/** Entries that are run, not imported from TypeScript: they have no types. */
const UNTYPED = { lsp: ["./node", "./browser", "./ipc-worker"] };
/** Never of use to anyone who installs a package. */
const UNWANTED =
  /(?:^|\/)(?:src|test|tests|fixtures|node_modules|\.cache)\/|\.test\.|\.map$|\.tsbuildinfo$|tsconfig|^\.(?!\/)/;
const SCRIPTS = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

for (const name of PACKAGES) {
  const folder = join(root, "packages", name);
  const before = new Set(readdirSync(packs));
  await check(`${name}: is packed`, () => {
    const code = pnpm(["--dir", folder, "pack", "--pack-destination", packs], { quiet: true });
    return code === 0 ? null : "pnpm pack failed";
  });
  const file = readdirSync(packs).find((one) => !before.has(one));
  if (!file) continue;
  const tarball = join(packs, file);
  const held = run("tar", ["-tzf", tarball], place)
    .split(/\r?\n/)
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ""));
  const manifest = JSON.parse(run("tar", ["-xzOf", tarball, "package/package.json"], place));
  await check(`${name}: holds what is used, with its licence, and nothing else`, () => {
    const unwanted = held.filter((path) => UNWANTED.test(path));
    const wanted = ["LICENSE", "README.md", "package.json", ...(BUNDLING[name] ? [NOTICES] : [])];
    const missing = wanted.filter((path) => !held.includes(path));
    const notices = held.includes(NOTICES) ? run("tar", ["-xzOf", tarball, `package/${NOTICES}`], place) : "";
    return [
      ...(BUNDLING[name] ? lacksNotices(name, notices) : []),
      ...unwanted.map((path) => `${path} is not wanted`),
      ...missing.map((path) => `${path} is missing`),
      ...(Array.isArray(manifest.files) ? [] : ["it has no “files”"]),
    ].join("\n");
  });
  await check(`${name}: runs nothing when it is installed, and names no workspace`, () => {
    const scripts = SCRIPTS.filter((script) => manifest.scripts?.[script]);
    const workspace = /"workspace:/.test(JSON.stringify({ ...manifest, devDependencies: {} }));
    const provenance = manifest.private || manifest.publishConfig?.provenance === true;
    return [
      ...scripts.map((script) => `it has a script “${script}”`),
      ...(workspace ? ["a dependency is of the workspace"] : []),
      ...(provenance ? [] : ["publishConfig does not ask for provenance"]),
    ].join("\n");
  });
  await check(`${name}: publint`, async () => {
    const bytes = Uint8Array.from(readFileSync(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
    return messages.map((message) => formatMessage(message, pkg)).join("\n");
  });
  if (name !== "cli")
    await check(`${name}: are the types wrong`, () => {
      const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
      const without = UNTYPED[name] ? ["--exclude-entrypoints", ...UNTYPED[name]] : [];
      node(attw, tarball, "--profile", "esm-only", "--no-color", "--format", "ascii", ...without);
    });
}

const extension = join(root, "packages/vscode-extension");
const vscePackage = createRequire(join(extension, "package.json")).resolve("@vscode/vsce/package.json");
const vsce = (...args) => run(process.execPath, [join(vscePackage, "..", "vsce"), ...args], extension);
await check("vscode-extension: holds what is used, with the licences, and is under 1 MB", () => {
  const held = vsce("ls", "--no-dependencies").split(/\r?\n/).filter(Boolean);
  const unwanted = held.filter((path) => UNWANTED.test(path));
  const missing = ["LICENSE", NOTICES, "README.md", "package.json"].filter((path) => !held.includes(path));
  const file = join(place, "tenderlint.vsix");
  vsce("package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", file);
  const { size } = statSync(file);
  return [
    ...unwanted.map((path) => `${path} is not wanted`),
    ...missing.map((path) => `${path} is missing`),
    ...(missing.length > 0 ? [] : lacksNotices("vscode-extension", readFileSync(join(extension, NOTICES), "utf8"))),
    ...(size > MOST_VSIX ? [`it weighs ${size} bytes`] : []),
  ].join("\n");
});

const files = readdirSync(packs).map((file) => join(packs, file));
writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true, "type": "module" }\n');
await check("all: are installed in an empty project, their scripts left out", () => {
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  try {
    run(process.platform === "win32" ? "npm.cmd" : "npm", ["install", ...options, ...files]);
  } catch (error) {
    const unreached = /E(?:AI_AGAIN|NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH)|ENOTCACHED|E5\d\d/.exec(
      error.stderr,
    );
    if (!unreached) throw error;
    return `The npm registry could not be reached (${unreached[0]}). This check needs it, and has not been made.`;
  }
});

const DRAFT = "We are passionate about co-production.\n";
writeFileSync(join(project, "answer.md"), DRAFT);
writeFileSync(
  join(project, "use.ts"),
  `import { createLinter, type DraftResult, type Finding } from "@tenderlint/core";
import { formatPretty } from "@tenderlint/core/report";
import { rules } from "@tenderlint/core/rules";
import { findConfig } from "@tenderlint/core/workspace";
import { statusRequest } from "@tenderlint/lsp/protocol";
import * as word from "@tenderlint/word";

const linter = await createLinter({ today: "2026-03-01" });
const result: DraftResult = linter.lint(${JSON.stringify(DRAFT)});
const said: readonly Finding[] = result.findings;
const rule: string | undefined = said[0]?.rule;
const config: string | null = findConfig(process.cwd());
console.log(JSON.stringify([rule, rules.length > 10, typeof formatPretty, config, typeof statusRequest, Object.keys(word).length > 0]));
`,
);
await check("core, lsp, word: are used from TypeScript, strictly", () => {
  const options = { module: "nodenext", target: "es2022", strict: true, outDir: "out", skipLibCheck: false, types: [] };
  const node = { ...options, types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: node, files: ["use.ts"] }));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
});
await check("core, lsp, word: are imported as modules", () => {
  const said = node("out/use.js").trim();
  const expected = '["tokenistic-claim",true,"function",null,"string",true]';
  return said === expected ? null : `${said}\ninstead of\n${expected}`;
});
await check("cli: runs, finds and fails", () => {
  const { code, out } = outcome("node_modules/tenderlint/dist/main.js", "answer.md", "--format", "json");
  const found = JSON.parse(out).drafts[0].findings.map(({ rule }) => rule);
  return code === 1 && found.includes("tokenistic-claim") ? null : `${code} ${found}`;
});
await check("cli: says its version and its help", () => {
  const version = node("node_modules/tenderlint/dist/main.js", "--version").trim();
  const help = node("node_modules/tenderlint/dist/main.js", "--help");
  return /^\d+\.\d+\.\d+$/.test(version) && help.includes("--format") ? null : version;
});
await check("lsp: says its version", () => {
  const version = node("node_modules/@tenderlint/lsp/dist/node.cjs", "--version").trim();
  return /^\d+\.\d+\.\d+$/.test(version) ? null : version;
});
await check("core: is bundled for a browser, and lints there", async () => {
  const entry = `import { createLinter } from "@tenderlint/core"; globalThis.lint = async (text) => (await createLinter({ today: "2026-03-01" })).lint(text).findings.map(({ rule }) => rule);`;
  await bundle({
    stdin: { contents: entry, resolveDir: project },
    bundle: true,
    minify: true,
    platform: "browser",
    // Where a package has a build for workers, it is the one without a page around it.
    conditions: ["worker", "browser"],
    format: "iife",
    outfile: join(project, "browser.js"),
    logLevel: "silent",
  });
  // A world without Node's modules, process and require, as a worker is: it knows itself as "self".
  writeFileSync(
    join(project, "worker.mjs"),
    `import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
const world = createContext({ TextEncoder, TextDecoder, URL, structuredClone, queueMicrotask, setTimeout });
world.self = world;
runInContext(readFileSync("browser.js", "utf8"), world);
console.log((await world.lint(${JSON.stringify(DRAFT)})).join());`,
  );
  const said = node("worker.mjs").trim();
  return said.includes("tokenistic-claim") ? null : said;
});

rmSync(place, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
