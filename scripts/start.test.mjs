import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./lib/source.mjs";

const folder = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As npm runs it: in the project's root, with the folder that the writer stands in told beside. */
function start(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/start.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder, NO_COLOR: "1", FORCE_COLOR: undefined },
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

test("marks the four faults of the mission in sample drafts, and exits 0", { timeout: 120_000 }, () => {
  const { status, stdout } = start();
  expect(status).toBe(0);
  for (const rule of ["tokenistic-claim", "outdated-example", "missing-impact-measure", "one-way-feedback"])
    expect(stdout).toContain(rule);
  expect(stdout.trim().split("\n").at(-1)).toMatch(
    /Read 3 sample drafts from fixtures\/; no draft left this computer\./,
  );
});

test("reads a writer's own draft from where the writer stands", { timeout: 120_000 }, () => {
  writeFileSync(join(folder, "my-answer.md"), "We are passionate about co-production.\n");
  const { status, stdout } = start("--", "my-answer.md");
  expect(status).toBe(0);
  expect(stdout).toContain("my-answer.md:1:1");
  expect(stdout).not.toContain("fixtures/");
});

test("says when a draft is not there, and fails", { timeout: 120_000 }, () => {
  const { status, stderr } = start("--", "nope.md");
  expect(status).toBe(2);
  expect(stderr).toContain("nope.md");
});
