import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findBaseline, loadBaseline } from "./find-baseline.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-baseline-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("is found on the way up, read again when it has changed, and refused with a sentence", () => {
  const path = join(root, "tenderlint-baseline.json");
  mkdirSync(join(root, "lots/one"), { recursive: true });
  mkdirSync(join(root, "other/.git"), { recursive: true });
  writeFileSync(path, '{ "version": 1, "drafts": {} }');
  expect(findBaseline(join(root, "lots/one"))).toBe(path);
  expect(findBaseline(join(root, "other"))).toBeNull();
  const first = loadBaseline(path);
  expect(first).toMatchObject({ folder: root, baseline: { drafts: new Map() }, problem: null });
  expect(loadBaseline(path)).toBe(first);
  writeFileSync(path, "{ nonsense");
  utimesSync(path, new Date(), new Date(Date.now() + 5000));
  expect(loadBaseline(path)).toMatchObject({ baseline: null, problem: expect.stringContaining("not valid JSON") });
  expect(loadBaseline(root).problem).toBe("This is not a file.");
  expect(loadBaseline(join(root, "none.json")).problem).toBe("This file does not exist.");
});
