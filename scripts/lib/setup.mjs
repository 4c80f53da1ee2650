import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// This file and those that import it run before anything is installed: Node's own modules only.

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs on every Node this project supports, which the newest pnpm does not. */
const PNPM = "pnpm@10.34.9";
const LEAST_NODE = [20, 19];

/** Ends the process with a sentence when Node is too old. */
export function assertNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`tenderlint needs Node ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Runs a command in the project's root. Quiet ones show their output only when they fail. Gives the exit code. */
export function run(command, args, { quiet = false } = {}) {
  // "npm test --silent" is about npm's own words: pnpm would take it as its own and keep errors to itself.
  const { npm_config_loglevel: _, ...env } = process.env;
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 1 << 26,
  });
  const code = done.status ?? 1;
  if (quiet && code !== 0) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return code;
}

/** pnpm, brought by npx, so that a new machine needs only Node and npm. */
export const pnpm = (args, options) => run("npx", ["--yes", PNPM, ...args], options);

/** Installs what the lockfile names, unless that is done already. Gives what was done, or null. */
export function install() {
  const installed = newest([join(root, "node_modules/.modules.yaml")]);
  if (installed > newest([join(root, "pnpm-lock.yaml")])) return null;
  // Without a terminal pnpm would rather fail than replace a node_modules made elsewhere; CI=1 tells it to go on.
  process.env.CI ??= "1";
  orExit(
    pnpm(["install", "--frozen-lockfile"], { quiet: true }),
    "The dependencies could not be installed (see above).",
  );
  return "installed the dependencies";
}

/**
 * Builds the packages in these folders of packages/ (default: all that can be built), unless each build is newer than every
 * package's sources. Gives what was done, or null.
 */
export function build(names = buildable()) {
  const folders = names.map((name) => join(root, "packages", name));
  const sources = newest(
    readdirSync(join(root, "packages")).flatMap((name) =>
      ["src", "package.json", "tsconfig.json", "build.mjs", "scripts"].map((part) =>
        join(root, "packages", name, part),
      ),
    ),
  );
  if (folders.every((folder) => newest([join(folder, "dist")]) > sources)) return null;
  const filters = names.map((name) => `--filter=./packages/${name}`);
  orExit(pnpm(["-r", ...filters, "build"], { quiet: true }), "The build failed (see above).");
  return "built what was missing";
}

const buildable = () =>
  readdirSync(join(root, "packages")).filter((name) => {
    const manifest = join(root, "packages", name, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.build !== undefined;
  });

function orExit(code, sentence) {
  if (code === 0) return;
  console.error(sentence);
  process.exit(3);
}

/** The latest time of change, in ms, of files and of all files in folders; 0 where there is none. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    const time = stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
    latest = Math.max(latest, time);
  }
  return latest;
}
