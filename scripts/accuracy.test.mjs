import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readLabelledSet } from "./lib/labelled-set.mjs";
import { measure } from "./lib/measure.mjs";
import { scoreDraft } from "./lib/score.mjs";
import { root } from "./lib/source.mjs";

const folder = mkdtempSync(join(tmpdir(), "accuracy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A set of three labelled drafts from fixtures/. */
const NAMES = ["13-crisis-home-treatment", "28-asylum-accommodation", "33-debt-advice"];
for (const name of NAMES)
  for (const [kind, ending] of [
    ["drafts", "md"],
    ["labels", "json"],
  ])
    cpSync(join(root, "fixtures", kind, `${name}.${ending}`), join(folder, kind, `${name}.${ending}`));

const node = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
};
const accuracy = (...args) => node("scripts/accuracy.mjs", ...args);

test("counts what the command finds", async () => {
  const set = readLabelledSet(folder);
  const { drafts } = await measure(set, null);
  for (const { name, text, labels } of set) {
    const asOf = labels.asOf ? ["--as-of", labels.asOf] : [];
    const file = join(folder, "drafts", `${name}.md`);
    const run = node("packages/cli/dist/main.js", "--format", "json", "--preset", "recommended", ...asOf, file);
    const findings = JSON.parse(run.stdout).drafts[0].findings.filter(({ suppressed }) => !suppressed);
    const scored = scoreDraft(
      text,
      labels,
      findings.map(({ rule, range }) => ({ rule, start: range.start.offset, end: range.end.offset })),
    );
    const ours = drafts.find((draft) => draft.name === name);
    for (const part of ["right", "wrong", "missed"])
      expect(ours[part].length, `${name} ${part}`).toBe(scored[part].length);
  }
});

describe("the script", () => {
  test("prints a row per rule, and what was false or missed", () => {
    const { status, stdout } = accuracy(folder, "--show", "--rules", "one-way-feedback,vague-cadence");
    expect(status).toBe(0);
    const rows = stdout.split("\n").filter((line) => /^(?:one-way-feedback|vague-cadence) +\d/.test(line));
    expect(rows).toHaveLength(2);
    const sum = (column) => rows.reduce((total, row) => total + Number(row.split(/ +/)[column]), 0);
    expect(stdout.match(/^FP /gm) ?? []).toHaveLength(sum(3));
    expect(stdout.match(/^FN /gm) ?? []).toHaveLength(sum(4));
  });

  test.each([
    [["--rules", "vague-cadense"], "no such rule: vague-cadense"],
    [["--bogus"], "--bogus"],
    [["no/such/folder"], "no/such/folder has no labels/ folder."],
    [[folder, "--check"], "leave the folder and --rules out"],
  ])("%j is told, with exit code 2", (args, words) => {
    const { status, stderr } = accuracy(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test("names the draft of a label whose words are not there", () => {
    const wrong = mkdtempSync(join(folder, "wrong-"));
    for (const kind of ["drafts", "labels"]) mkdirSync(join(wrong, kind));
    writeFileSync(join(wrong, "drafts/01-a.md"), "We value quality.\n");
    writeFileSync(
      join(wrong, "labels/01-a.json"),
      '{ "findings": [{ "rule": "tokenistic-claim", "quote": "prize" }] }',
    );
    const { status, stderr } = accuracy(wrong);
    expect(status).toBe(2);
    expect(stderr).toContain('01-a: no such words in the draft: "prize"');
  });
});
