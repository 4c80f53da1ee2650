import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "./lib/source.mjs";

// The house's order: text becomes findings floor by floor, and only workspace/ knows a disk.
const src = join(root, "packages/core/src");

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
  .map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const text = readFileSync(path, "utf8");
    const imports = [...text.matchAll(/^(?:import|export)\s[^"]*?from "([^"]+)"|import\("([^"]+)"\)/gms)].map(
      ([whole, fixed, lazy]) => ({ name: fixed ?? lazy, typeOnly: /^(?:import|export) type/.test(whole) }),
    );
    return { path: relative(src, path).replaceAll("\\", "/"), imports };
  });

/** The floor a module of the core stands on, or null for the pipeline's own files. */
const floorOf = (path) => /^(draft|language|evidence|rules)\//.exec(path)?.[1] ?? null;
const FLOORS = ["draft", "language", "evidence", "rules"];

const target = (from, name) => join("/", from, "..", name).replaceAll("\\", "/").slice(1);

test("a floor imports from itself and the floors before it", () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const own = FLOORS.indexOf(floorOf(path));
    if (own < 0) return [];
    return imports
      .filter(({ name }) => name.startsWith(".") && FLOORS.indexOf(floorOf(target(path, name))) > own)
      .map(({ name }) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test("only language/ knows compromise, only draft/ a Markdown parser", () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ name, typeOnly }) =>
          (/^compromise/.test(name) && floorOf(path) !== "language") ||
          (/^(?:micromark|mdast|remark)/.test(name) && !typeOnly && floorOf(path) !== "draft"),
      )
      .map(({ name }) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

describe("runs in a browser", () => {
  test("nothing but workspace/ imports from Node", () => {
    const wrong = files.flatMap(({ path, imports }) =>
      path.startsWith("workspace/")
        ? []
        : imports
            .filter(({ name }) => name.startsWith("node:") || target(path, name).startsWith("workspace/"))
            .map(({ name }) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(["index.ts", "report/index.ts", "rules/index.ts", "testing/index.ts"])(
    "%s bundles for one",
    async (entry) => {
      const { errors, warnings } = await build({
        entryPoints: [join(src, entry)],
        bundle: true,
        platform: "browser",
        format: "esm",
        write: false,
        logLevel: "silent",
      });
      expect([...errors, ...warnings].map(({ text }) => text)).toEqual([]);
    },
  );
});
