// Bundles the command to dist/main.js and its chunks. usage: node build.mjs
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeNotices } from "../../scripts/lib/notices.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const core = fileURLToPath(new URL("../core/src/", import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/**
 * Each command is a chunk of its own, so that --help loads no more than the parser of options.
 * The core comes from its source: a bundle never holds a stale build of it.
 */
export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  return build({
    entryPoints: [join(here, "src/main.ts"), join(here, "src/lint-worker.ts")],
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // jsonc-parser and its like hide their modules from a bundler in their CommonJS form.
    mainFields: ["module", "main"],
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    chunkNames: "chunks/[name]-[hash]",
    define: { TENDERLINT_VERSION: JSON.stringify(version) },
    alias: {
      "@tenderlint/core/report": join(core, "report/index.ts"),
      "@tenderlint/core/rules": join(core, "rules/index.ts"),
      "@tenderlint/core/text": join(core, "text/index.ts"),
      "@tenderlint/core/workspace": join(core, "workspace/index.ts"),
      "@tenderlint/core": join(core, "index.ts"),
      "@tenderlint/word": fileURLToPath(new URL("../word/src/index.ts", import.meta.url)),
    },
    // It finds its worker beside itself, so it stays where npm puts it.
    external: ["tinypool"],
    // Dependencies in CommonJS ask for Node's own modules with require.
    banner: { js: 'import { createRequire as _cr } from "node:module"; const require = _cr(import.meta.url);' },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { metafile } = await bundle(join(here, "dist"));
  writeNotices(here, "The tenderlint command", [{ metafile, from: process.cwd() }]);
}
