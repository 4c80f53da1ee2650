// Bundles the command to dist/main.js and its chunks. usage: node build.mjs
import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { englishOnly } from "../../scripts/lib/english-only.mjs";
import { writeNotices } from "../../scripts/lib/notices.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const core = fileURLToPath(new URL("../core/src/", import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/**
 * Functions of packages that take long to load and that many a run never asks. Each package is a file of its own, required with
 * the first question: compromise, which every other draft has no word to ask about, takes a third of the command's start;
 * string-width, which measures what is more than Latin letters, a twentieth; yaml, for drafts with front matter, a fiftieth.
 */
const LATER = {
  compromise: { module: "compromise/two", functions: ["default"] },
  "string-width": { module: "string-width", functions: ["default"] },
  yaml: { module: "yaml", functions: ["parseDocument", "isMap", "isScalar"] },
};

/** Bundles one of them, and gives it the name that it is required by, which tells its contents. */
async function bundleLater(outdir, name, { module, functions }) {
  const { metafile } = await build({
    absWorkingDir: core,
    stdin: { contents: `module.exports = require("${module}");`, resolveDir: core, sourcefile: name },
    outdir: join(outdir, "chunks"),
    entryNames: `${name}-[hash]`,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    minify: true,
    legalComments: "none",
    metafile: true,
  });
  return { module, functions, file: basename(Object.keys(metafile.outputs)[0]), metafile, from: core };
}

/** Puts in the place of such a package functions that require it when they are called. */
const requireLater = (bundles) => ({
  name: "require-later",
  setup({ onResolve, onLoad }) {
    const later = new Map(bundles.map((bundle) => [bundle.module, bundle]));
    onResolve({ filter: /^[a-z]/ }, ({ path }) => (later.has(path) ? { path, namespace: "later" } : undefined));
    onLoad({ filter: /.*/, namespace: "later" }, ({ path }) => {
      const { file, functions } = later.get(path);
      const ways = functions.map((name) =>
        name === "default"
          ? "export default (...given) => (load().default ?? held)(...given);"
          : `export const ${name} = (...given) => load().${name}(...given);`,
      );
      return {
        contents: `import { createRequire } from "node:module";
let held;
const load = () => (held ??= createRequire(import.meta.url)("./${file}"));
${ways.join("\n")}`,
        loader: "js",
      };
    });
  },
});

/**
 * Each command is a chunk of its own, so that --help loads no more than the parser of options.
 * The core comes from its source: a bundle never holds a stale build of it.
 */
export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const later = await Promise.all(Object.entries(LATER).map(([name, module]) => bundleLater(outdir, name, module)));
  const command = await build({
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
    // Half the letters are half the time to compile.
    minify: true,
    plugins: [englishOnly, requireLater(later)],
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
  return [{ metafile: command.metafile, from: process.cwd() }, ...later];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeNotices(here, "The tenderlint command", await bundle(join(here, "dist")));
}
