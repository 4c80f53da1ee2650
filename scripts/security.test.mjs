import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./lib/source.mjs";

const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const named = [...page.matchAll(/`((?:packages|scripts|docs|\.ci)\/[^`]+)`|\]\(([^)]+)\)/g)].map(
  ([, file, link]) => file ?? link,
);

test("SECURITY.md names tests that are there", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("and each of its rows and claims names one", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:---|from|part)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`(?:packages|scripts)\/[^`]+`/.test(row))).toEqual([]);
});
