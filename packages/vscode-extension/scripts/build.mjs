#!/usr/bin/env node
// Builds dist/: the extension for the desktop and for a browser, the server beside each, the rules' pages, the licence.
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeNotices } from "../../../scripts/lib/notices.mjs";
import { buildServers, withoutNetwork } from "./server-bundles.mjs";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const packages = join(here, "..");
const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: "linked",
  charset: "utf8",
  target: "es2022",
  format: "cjs",
  external: ["vscode"],
  alias: { "@tenderlint/lsp/protocol": join(here, "../lsp/src/protocol.ts") },
  plugins: [withoutNetwork()],
  metafile: true,
  logLevel: "warning",
};

rmSync(join(here, "dist"), { recursive: true, force: true });
const node = await build({ ...common, entryPoints: ["src/node.ts"], outfile: "dist/node.cjs", platform: "node" });
const browser = await build({
  ...common,
  entryPoints: ["src/browser.ts"],
  outfile: "dist/browser.js",
  platform: "browser",
  mainFields: ["browser", "module", "main"],
  define: { global: "globalThis" },
});
const servers = await buildServers(packages, join(here, "dist/server"));
const rules = join(packages, "core/src/rules");
mkdirSync(join(here, "dist/rules"));
for (const rule of readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  copyFileSync(join(rules, rule.name, "docs.md"), join(here, "dist/rules", `${rule.name}.md`));
copyFileSync(join(packages, "core/schema/tenderlint.schema.json"), join(here, "dist/tenderlint.schema.json"));
copyFileSync(join(here, "../../LICENSE"), join(here, "LICENSE"));
const clients = [node, browser].map(({ metafile }) => ({ metafile, from: here }));
writeNotices(here, "The tenderlint extension", [...clients, ...servers]);
for (const name of ["node.cjs", "browser.js", "server/engine.js", "server/node.cjs", "server/browser.js"])
  console.log(`dist/${name} ${Math.round(statSync(join(here, "dist", name)).size / 1024)} KB`);
