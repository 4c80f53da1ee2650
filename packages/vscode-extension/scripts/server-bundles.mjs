// The server as the extension ships it: the engine once, and beside it a thin server for Node and one for a worker that
// load it when it is first wanted. Whole bundles for both would hold the engine twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { englishOnly } from "../../../scripts/lib/english-only.mjs";

/** Modules that could open a connection or start a program are not there to be called. */
export const withoutNetwork = (also = []) => ({
  name: "without-network",
  setup({ onResolve, onLoad }) {
    const names = ["net", "http", "https", "http2", "tls", "dgram", "dns", ...also].join("|");
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${names})$`) }, ({ path }) => ({ path, namespace: "without" }));
    onLoad({ filter: /.*/, namespace: "without" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
});

/** The engine's two entries, answered by the shared file. `load` is an expression that gives its exports. */
const sharedEngine = (load) => ({
  name: "shared-engine",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tenderlint\/core(?:\/rules)?$/ }, () => ({ path: "engine", namespace: "engine" }));
    onLoad({ filter: /.*/, namespace: "engine" }, () => ({ contents: `module.exports = ${load};`, loader: "js" }));
  },
});

/** The two files of the workspace floor that a server calls; its index would bring the configuration's schema too. */
const onlyFiles = (workspace) => ({
  name: "only-files",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tenderlint\/core\/workspace$/ }, () => ({ path: "files", namespace: "files" }));
    onLoad({ filter: /.*/, namespace: "files" }, () => ({
      contents: 'export * from "./find-drafts.js"; export * from "./read-draft.js";',
      resolveDir: workspace,
      loader: "js",
    }));
  },
});

/**
 * Writes engine.js, node.cjs and browser.js into `folder`. `packages` is the folder that holds core and lsp. Gives what each
 * bundle holds: esbuild's account of it, and the folder that its paths start at.
 */
export async function buildServers(packages, folder) {
  const core = join(packages, "core");
  const lsp = join(packages, "lsp");
  const { version } = JSON.parse(readFileSync(join(lsp, "package.json"), "utf8"));
  const { exports: parts } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"));
  const sourceOf = (part) => join(core, parts[part].default.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts"));
  const common = {
    absWorkingDir: lsp,
    bundle: true,
    minify: true,
    legalComments: "linked",
    charset: "utf8",
    target: "es2022",
    define: { __VERSION__: JSON.stringify(version) },
    metafile: true,
    logLevel: "warning",
  };
  const engine = await build({
    ...common,
    stdin: {
      contents: 'export * from "@tenderlint/core"; export { rulePages, rules } from "@tenderlint/core/rules";',
      resolveDir: lsp,
    },
    alias: { "@tenderlint/core/rules": sourceOf("./rules"), "@tenderlint/core": sourceOf(".") },
    outfile: join(folder, "engine.js"),
    platform: "browser",
    // Where a package has a build for workers, it is the one without a page around it.
    conditions: ["worker", "browser"],
    format: "iife",
    globalName: "tenderlintEngine",
    footer: { js: 'if (typeof module === "object") module.exports = tenderlintEngine;' },
    plugins: [englishOnly, withoutNetwork()],
  });
  const node = await build({
    ...common,
    entryPoints: ["src/transport/node.ts"],
    outfile: join(folder, "node.cjs"),
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    // A module that asks where it lies is answered: in CommonJS there is no import.meta.
    define: { ...common.define, "import.meta.url": "hereUrl" },
    banner: { js: 'const hereUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [
      sharedEngine('require(__dirname + "/engine.js")'),
      onlyFiles(join(core, "src/workspace")),
      withoutNetwork(["child_process"]),
    ],
  });
  const browser = await build({
    ...common,
    entryPoints: ["src/transport/browser.ts"],
    outfile: join(folder, "browser.js"),
    platform: "browser",
    conditions: ["worker", "browser"],
    format: "iife",
    // The client tells the worker where the engine lies before it loads this file.
    plugins: [sharedEngine("(importScripts(self.tenderlintEngineAt), self.tenderlintEngine)"), withoutNetwork()],
  });
  return [engine, node, browser].map(({ metafile }) => ({ metafile, from: lsp }));
}
