#!/usr/bin/env node
import { spawnSync } from "node:child_process";
// The extension, end to end, in real editors. usage: node e2e/run.mjs [--only desktop,host,web,speed] [--out DIR]
//   desktop  the packed .vsix in VS Code (code-server, Chromium): mouse, keys, pictures; and in Restricted Mode
//   host     tests inside the extension host of the same VS Code
//   web      tests inside the browser's extension host, the server as a worker (VS Code for the Web 1.91)
//   speed    from a key press to its squiggle, 20 times, in a draft of 2,000 words
// What it needs is installed into .cache/e2e once. Pictures and logs go to .cache/e2e/out. Exit: 0 all passed, 1 a step
// failed; where the machine cannot run it, one line says so and the exit is 0 (1 with --must).
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { desktop, restricted } from "./desktop.mjs";
import { host } from "./host.mjs";
import { installChromium, installCodeServer, installTestWeb, Unable, versionOf } from "./install.mjs";
import { createReport } from "./report.mjs";
import { speed } from "./speed.mjs";
import { web } from "./web.mjs";

/** Everything, the first installation too, must be over by then. */
const LIMIT_MINUTES = Number(process.env.TENDERLINT_E2E_MINUTES ?? 12);

const here = dirname(fileURLToPath(import.meta.url));
const extension = join(here, "..");
const cache = join(extension, "../../.cache/e2e");
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "desktop,host,web,speed" },
    out: { type: "string", default: join(cache, "out") },
    must: { type: "boolean", default: false },
  },
});
const only = values.only.split(",");
const out = resolve(values.out);
const report = createReport();

const end = (code) => {
  const { passed, failed } = report.counts();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(code ?? (failed ? 1 : 0));
};
setTimeout(() => {
  report.fail(`the end-to-end tests took more than ${LIMIT_MINUTES} minutes`);
  end();
}, LIMIT_MINUTES * 60_000).unref();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
  const from = Date.now();
  installChromium();
  const needsCode = only.some((part) => part !== "web");
  const codeServer = needsCode ? installCodeServer(cache) : null;
  const testWeb = only.includes("web") ? installTestWeb(cache) : null;
  console.log(
    `tools ready in ${((Date.now() - from) / 1000).toFixed(0)} s${needsCode ? `: VS Code ${versionOf(cache)}` : ""}`,
  );
  const vsix = pack();
  const given = (name) => ({ codeServer, testWeb, vsix, extension, report, out: join(out, name) });
  if (only.includes("desktop")) {
    await desktop(given("desktop"));
    await restricted(given("restricted"));
  }
  if (only.includes("host")) await host(given("host"));
  if (only.includes("web")) await web(given("web"));
  if (only.includes("speed")) await speed(given("speed"));
  end();
} catch (error) {
  if (error instanceof Unable) {
    console.log(`This machine cannot run the end-to-end tests: ${error.message}`);
    end(values.must ? 1 : undefined);
  }
  report.fail(`the run broke off: ${error.stack ?? error}`);
  end();
}

/** The packed extension. */
function pack() {
  const done = spawnSync(process.execPath, [join(extension, "scripts/package.mjs")], { encoding: "utf8" });
  const last = done.stdout.trim().split("\n").pop();
  const path = join(extension, last.split(":")[0] ?? "");
  if (done.status !== 0 || !existsSync(path)) throw new Error(`packing failed: ${done.stdout}${done.stderr}`);
  console.log(last);
  return path;
}
