import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../packages/cli/build.mjs";
import { root } from "../../scripts/lib/source.mjs";

/** Where peers are installed: never among the project's own dependencies. */
export const home = join(root, ".cache/bench");
/** Each peer with its packages at exact versions, so that two runs compare the same things. */
export const peers = JSON.parse(readFileSync(new URL("peers.json", import.meta.url), "utf8"));

const npmInstall = (folder, more = []) =>
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", ...more], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });

/** Installs a peer in a folder of its own, unless these versions are there already. */
export function installPeer(name) {
  const folder = join(home, name);
  const wanted = JSON.stringify({ name: `peer-${name}`, private: true, type: "module", dependencies: peers[name] });
  const file = join(folder, "package.json");
  if (existsSync(join(folder, "package-lock.json")) && readFileSync(file, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  npmInstall(folder);
  return folder;
}

/** Packs the command as it is published and installs the package, as a user has it. */
export async function installOurs() {
  const folder = join(home, "tenderlint");
  const made = join(folder, "made");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
  delete manifest.devDependencies;
  delete manifest.scripts;
  writeFileSync(join(made, "package.json"), JSON.stringify(manifest));
  await bundle(join(made, "dist"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: made, stdio: "ignore" });
  rmSync(made, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "ours", private: true, type: "module" }));
  npmInstall(folder, [join(folder, `${manifest.name}-${manifest.version}.tgz`)]);
  return folder;
}

/** Bytes and packages that an installation put on the disk. */
export function sizeOf(folder) {
  const packages = Object.keys(JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages);
  return { bytes: bytesIn(join(folder, "node_modules")), packages: packages.length - 1 };
}

const bytesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : entry.isFile() ? statSync(path).size : 0);
  }, 0);
