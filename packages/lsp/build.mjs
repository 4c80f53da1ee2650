// Builds dist/: the server for Node and for a browser's worker, each in one file, and the rules' pages beside them.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { writeNotices } from "../../scripts/lib/notices.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const core = join(here, "../core/src");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/** The engine is bundled from its source, so that nothing has to be built before. */
const { exports: parts } = JSON.parse(readFileSync(join(core, "../package.json"), "utf8"));
const alias = Object.fromEntries(
  Object.entries(parts)
    .filter(([, target]) => target.default)
    .map(([part, target]) => [
      `@tenderlint/core${part.slice(1)}`,
      join(core, target.default.replace(/^\.\/dist\//, "").replace(/\.js$/, ".ts")),
    ])
    .sort(([a], [b]) => b.length - a.length),
);

/** Modules that could open a connection or start a program are not there to be called. */
const without = {
  name: "without-network",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:net|child_process|http|https|http2|tls|dgram|dns)$/ }, ({ path }) => ({
      path,
      namespace: "without",
    }));
    onLoad({ filter: /.*/, namespace: "without" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/** zod brings its own messages in fifty languages; ours are the only ones shown, so English is enough. */
const englishOnly = {
  name: "english-only",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: "eof",
  target: "es2022",
  alias,
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [without, englishOnly],
  metafile: true,
  logLevel: "warning",
};

const node = await build({
  ...common,
  entryPoints: ["src/transport/node.ts"],
  outfile: "dist/node.cjs",
  platform: "node",
  // The CommonJS builds of some packages load their parts in ways that cannot be bundled.
  mainFields: ["module", "main"],
  format: "cjs",
  // Packages written as modules ask where they stand; in CommonJS that has to be told.
  define: { ...common.define, "import.meta.url": "importMetaUrl" },
  banner: { js: '#!/usr/bin/env node\nconst importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
});
const ipc = await build({
  ...common,
  entryPoints: ["src/transport/ipc-worker.ts"],
  outfile: "dist/ipc-worker.cjs",
  platform: "node",
  format: "cjs",
});
const browser = await build({
  ...common,
  entryPoints: ["src/transport/browser.ts"],
  outfile: "dist/browser.js",
  write: false,
  platform: "browser",
  // Where a package has a build for workers, it is the one without a page around it.
  conditions: ["worker", "browser"],
  format: "iife",
  // A worker has none; packages that look for it find nothing, and none can come to need it unnoticed.
  define: { ...common.define, process: "undefined" },
});
// Nothing in the worker reads a page or a process, and a search must be able to show it: properties that happen to be
// called "document" are asked for by their quoted name, and the words of texts ("our complaints process.") are escaped.
// What is left in code after that is no JavaScript any more, and the build fails here.
const worker = browser.outputFiles[0].text
  .replace(/(?<=[\w$)\]])(\?)?\.document\./g, (_, optional) => `${optional ? "?." : ""}["document"].`)
  .replace(/\b(process|document)\./g, "$1\\x2e");
new Script(worker);
writeFileSync(join(here, "dist/browser.js"), worker);
const bundles = [node, ipc, browser].map(({ metafile }) => ({ metafile, from: here }));
writeNotices(here, "The tenderlint language server", bundles);
await build({
  ...common,
  bundle: false,
  plugins: [],
  alias: {},
  minify: false,
  entryPoints: ["src/protocol.ts"],
  outfile: "dist/protocol.js",
  format: "esm",
});

const protocol = readFileSync(join(here, "src/protocol.ts"), "utf8");
writeFileSync(join(here, "dist/protocol.d.ts"), ts.transpileDeclaration(protocol, { compilerOptions: {} }).outputText);

const { rulePages } = await loadPages();
mkdirSync(join(here, "dist/rules"), { recursive: true });
for (const [rule, page] of Object.entries(rulePages)) writeFileSync(join(here, "dist/rules", `${rule}.md`), page);
for (const name of ["node.cjs", "browser.js"])
  console.log(`dist/${name} ${Math.round(statSync(join(here, "dist", name)).size / 1024)} KB`);

async function loadPages() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(core, "rules/pages.generated.ts")],
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
