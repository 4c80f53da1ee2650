import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importCore, root } from "./lib/source.mjs";

// The README as a reader uses it: its programs run, its command lines run, and both print what it says. Needs a build.
const readme = readFileSync(join(root, "README.md"), "utf8");

/** Fenced blocks of a language, each with the comment right above it, or null. */
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`(?:<!-- (.*) -->\\n)?\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, comment, text]) => ({ comment: comment ?? null, text }),
  );

// A project of somebody else's, with the core and remark installed.
const folder = mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "node_modules/@tenderlint"), { recursive: true });
symlinkSync(join(root, "packages/core"), join(folder, "node_modules/@tenderlint/core"), "junction");
symlinkSync(join(root, "node_modules/remark"), join(folder, "node_modules/remark"), "junction");
for (const { comment, text } of blocks("md"))
  if (comment?.startsWith("example: ")) writeFileSync(join(folder, comment.slice("example: ".length)), text);

const node = (...args) => {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return stderr + stdout;
};

describe("programs", () => {
  test.each(blocks("js"))("program $#", ({ text }) => {
    writeFileSync(join(folder, "program.mjs"), text);
    const says = [...text.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line]) => line);
    expect(says.length).toBeGreaterThan(0);
    expect(node("program.mjs").trim().split("\n")).toEqual(says);
  });
});

describe("command lines", () => {
  const shown = blocks("text").filter(({ comment }) => comment?.startsWith("output: tenderlint "));
  test("there is one at least", () => expect(shown.length).toBeGreaterThan(0));
  test.each(shown)("$comment", ({ comment, text }) => {
    const args = comment.slice("output: tenderlint ".length).split(" ");
    expect(node(join(root, "packages/cli/dist/main.js"), ...args).trim()).toBe(text.trim());
  });
});

describe("settings", async () => {
  const { parseConfig, rules } = await importCore(["config/index.ts", "rules/index.ts"]);
  test.each(blocks("jsonc"))("tenderlint.json $#", ({ text }) => {
    expect(parseConfig(text)).toMatchObject({ problems: [], config: {} });
  });

  test("comments name rules that there are", () => {
    const named = [...readme.matchAll(/<!-- tenderlint-ignore-[a-z]+ ([a-z-]+) /g)].map(([, rule]) => rule);
    expect(named.length).toBeGreaterThan(0);
    for (const rule of named) expect(rules.map(({ id }) => id)).toContain(rule);
  });
});

test("tells of every option and command that --help lists, and of no other", () => {
  const options = (text) => new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g));
  const helped = options(node(join(root, "packages/cli/dist/main.js"), "--help"));
  const told = options(readme.slice(readme.indexOf("## The command"), readme.indexOf("## tenderlint.json")));
  expect([...told].filter((option) => !helped.has(option))).toEqual([]);
  expect([...helped].filter((option) => !told.has(option) && !["--help", "--version"].includes(option))).toEqual([]);
});

describe("links", () => {
  test("every link into the project leads to a file", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(() => readFileSync(join(root, path)), path).not.toThrow();
  });
});
