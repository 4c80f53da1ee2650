import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));
const bundles = ["node.cjs", "browser.js", "server/engine.js", "server/node.cjs", "server/browser.js"];
const read = (name: string): string => readFileSync(join(here, "dist", name), "utf8");

beforeAll(() => {
  if (bundles.every((name) => existsSync(join(here, "dist", name)))) return;
  const { status, stderr } = spawnSync(process.execPath, [join(here, "scripts/build.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
});

describe.each(bundles)("no network and no telemetry: dist/%s", (name) => {
  test.each([
    [
      "a module that opens connections",
      /\brequire\(["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns|undici|ws)["']\)/,
    ],
    [
      "a request from a page or worker",
      // A class may have a method of such a name: it follows a brace, or is called on an object.
      /(?<!["'`.}\w$])\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\s*\(/,
    ],
    [
      "a request through the global scope",
      /\b(?:self|window|globalThis|navigator)\.(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/,
    ],
    ["VS Code's telemetry", /createTelemetryLogger|TelemetryLogger|isTelemetryEnabled|telemetryLevel/],
    ["a telemetry service", /applicationinsights|google-analytics|sentry\.io|segment\.io|mixpanel|posthog/i],
  ])("has nothing that is %s", (_, pattern) => expect(read(name).match(pattern)?.[0]).toBeUndefined());
});

describe.each(["browser.js", "server/browser.js", "server/engine.js"])("for a browser: dist/%s", (name) => {
  test("asks for no module of Node's", () => {
    const wanted = [...read(name).matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, module]) => module);
    expect(wanted.filter((module) => module !== "vscode")).toEqual([]);
  });
});

test("the schema of tenderlint.json is bundled", () => {
  const { contributes } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  const [{ fileMatch, url }] = contributes.jsonValidation;
  expect(fileMatch).toBe("tenderlint.json");
  expect(JSON.parse(readFileSync(join(here, url), "utf8")).properties.rules.properties).toHaveProperty(
    "tokenistic-claim",
  );
});

test("the engine is shipped once", () => {
  const marks = bundles.filter(
    (name) => read(name).includes("tokenistic-claim: ") || read(name).includes('id:"tokenistic-claim"'),
  );
  expect(marks).toEqual(["server/engine.js"]);
});
