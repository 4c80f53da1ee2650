// Finds every regular expression of the packages: literals in their sources, and patterns put together when they load.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const PACKAGES = ["core", "cli", "lsp", "word", "vscode-extension"];

/** A pattern with where it stands: `{ file, source, flags }`. Each pattern once for each file. */
export async function findRegExps() {
  const files = PACKAGES.flatMap((name) => sources(join(root, "packages", name, "src")));
  const built = await builtPatterns();
  for (const path of files)
    if (readFileSync(path, "utf8").includes("new RegExp(") && !built.some(({ file }) => file === shown(path)))
      throw new Error(`${shown(path)} puts a pattern together that is not seen when a draft is read.`);
  const found = [...files.flatMap(literals), ...built];
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.m?ts$/.test(path) && !/\.test\.ts$|\.d\.ts$|\.generated\.ts$|[\\/]testing[\\/]/.test(path));
}

const shown = (path) => relative(root, path).split(sep).join("/");

/** The patterns written out in a source file. */
export function literals(path) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file: shown(path), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Loads the engine and reads a draft with it, and notes each `new RegExp` on the way. */
async function builtPatterns() {
  const out = join(tmpdir(), `tenderlint-regexps-${process.pid}.mjs`);
  const core = join(root, "packages/core/src");
  const noted = [];
  globalThis.__noteRegExp = (file, source, flags = "") => {
    noted.push({ file, source: String(source?.source ?? source), flags: source?.source ? source.flags : flags });
    return new RegExp(source, flags || undefined);
  };
  try {
    await build({
      stdin: {
        contents: ["index", "workspace/index", "report/index", "text/index", "testing/index"]
          .map((name, n) => `export * as part${n} from "./${name}.ts";`)
          .join("\n"),
        resolveDir: core,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      outfile: out,
      logLevel: "error",
      banner: { js: 'import { createRequire as _cr } from "node:module"; const require = _cr(import.meta.url);' },
      plugins: [{ name: "note-patterns", setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, noteIn) }],
    });
    const { part0 } = await import(pathToFileURL(out).href);
    const linter = await part0.createLinter({ today: "2026-03-01" });
    for (const name of readdirSync(join(root, "fixtures/drafts")).slice(0, 6))
      linter.lint(readFileSync(join(root, "fixtures/drafts", name), "utf8"));
  } finally {
    rmSync(out, { force: true });
    delete globalThis.__noteRegExp;
  }
  return noted;
}

function noteIn({ path }) {
  const text = readFileSync(path, "utf8");
  const named = JSON.stringify(shown(path));
  return { loader: "ts", contents: text.replaceAll("new RegExp(", `globalThis.__noteRegExp(${named}, `) };
}
