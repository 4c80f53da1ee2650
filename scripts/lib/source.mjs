import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const core = join(root, "packages/core");

/**
 * Imports modules of the core straight from their source, so that no script can measure or describe a stale build.
 * `modules` are paths under packages/core/src, or names of packages it depends on; their exports come back as one object.
 */
export async function importCore(modules) {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name) => `export * from "${name.endsWith(".ts") ? `./${name}` : name}";`).join("\n"),
      resolveDir: join(core, "src"),
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0].text;
  // Inside the package, where its dependencies are found; named by its content, so that a second run finds it.
  const file = join(core, ".cache", `${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    forgetOld(dirname(file));
    writeFileSync(file, code);
  }
  return import(pathToFileURL(file).href);
}

/** Every change of the source leaves a bundle behind: those of an hour ago are nobody's any more. */
function forgetOld(folder) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.mtimeMs < hourAgo) rmSync(path, { force: true });
  }
}
