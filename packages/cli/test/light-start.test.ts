import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { CLAIM, useCommand } from "./command.js";

const { run, put, path, metafile } = useCommand();

const HEAVY =
  /node_modules\/(compromise|unified|mdast-util-|micromark|remark-)|core\/src\/(draft|language\/read-block)/;

/** The source files in the chunks that a run of the command loaded. */
async function loadedBy(args: string[]): Promise<string[]> {
  const log = path("loaded.txt");
  writeFileSync(log, "");
  writeFileSync(
    path("hooks.mjs"),
    `import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(log)}, url + "\\n");
  return next(url, context);
}`,
  );
  writeFileSync(
    path("spy.mjs"),
    `import { register } from "node:module"; register(${JSON.stringify(pathToFileURL(path("hooks.mjs")).href)});`,
  );
  const done = await run(args, { node: ["--import", pathToFileURL(path("spy.mjs")).href] });
  expect(done.code, done.err).toBeLessThan(2);
  const chunks = new Set(
    readFileSync(log, "utf8")
      .split("\n")
      .map((url) => basename(url)),
  );
  expect(chunks).toContain("main.js");
  return Object.entries(metafile().outputs)
    .filter(([name]) => chunks.has(basename(name)))
    .flatMap(([, output]) => Object.keys(output.inputs));
}

describe("a start without the linter", () => {
  it.each([[["--help"]], [["--version"]], [["rules"]], [["explain", "tokenistic-claim"]], [["init"]]])(
    "%j loads neither remark nor compromise",
    async (args) => {
      const loaded = await loadedBy(args);
      expect(loaded.length).toBeGreaterThan(3);
      expect(loaded.filter((file) => HEAVY.test(file))).toEqual([]);
    },
  );
  it("--help and --version do not even load the rules", async () => {
    for (const flag of ["--help", "--version"])
      expect((await loadedBy([flag])).filter((file) => file.includes("core/src"))).toEqual([]);
  });
  it("linting does load them, so that this test would notice", async () => {
    put({ "a.md": CLAIM });
    const loaded = await loadedBy(["a.md"]);
    expect(loaded.some((file) => /node_modules\/(mdast-util-|micromark)/.test(file))).toBe(true);
  });
  it.each([
    ["In May 2026 four tenants moved the bin store.", "compromise", false],
    ["In May 2026 four tenants regrommeted the bin store.", "compromise", true],
    ["In May 2026 four tenants moved the bin store.", "yaml", false],
    ["---\ntitle: Bins\n---\n\nIn May 2026 four tenants moved the bin store.", "yaml", true],
  ])("%j has something to ask %s about, so that it is loaded: %j", async (text, name, asks) => {
    const log = path("required.txt");
    put({
      "a.md": text,
      "required.txt": "",
      "spy.cjs": `const Module = require("node:module");
const { appendFileSync } = require("node:fs");
const load = Module._load;
Module._load = function (name, ...rest) {
  appendFileSync(${JSON.stringify(log)}, name + "\\n");
  return load.call(this, name, ...rest);
};`,
    });
    const done = await run(["a.md"], { node: ["--require", path("spy.cjs")] });
    expect(done.err).toBe("");
    expect(done.code).toBeLessThan(2);
    expect(readFileSync(log, "utf8").includes(`/${name}-`)).toBe(asks);
  });
});
