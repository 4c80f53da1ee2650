import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildIfStale, SERVER } from "../client.js";

/** Characters of two, three and four bytes stand before the flagged words: byte columns would cut words apart. */
const DRAFT = `# Ümläut 🎉

Café Zoë — 🎉 £50 & “more”. Families are at the centre of everything our team does.

Supervision notes are reviewed periodically by the lead.
`;
const FIXED = DRAFT.replace("team does.", "team does. When? [month and year]");

interface Seen {
  readonly findings: readonly { marked: string; message: string }[];
  readonly offered: readonly string[];
  readonly hover: string;
  readonly text: string;
  readonly trouble: string | null;
}

let folder = "";
beforeEach(() => {
  buildIfStale();
  folder = mkdtempSync(join(tmpdir(), "tenderlint-editor-"));
  writeFileSync(join(folder, "draft.md"), DRAFT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
function run(program: string, args: readonly string[], words: Record<string, string>): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    encoding: "utf8",
    timeout: 150_000,
    env: {
      ...process.env,
      ...words,
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      LANG: "C.UTF-8",
      DRAFT: join(folder, "draft.md"),
      SERVER: JSON.stringify([process.execPath, SERVER, "--stdio"]),
    },
  });
}
function seenBy(program: string, args: readonly string[], words: Record<string, string>): Seen {
  const { stdout, stderr, error } = run(program, args, words);
  const line = `${stdout}\n${stderr}`
    .split("\n")
    .filter((each) => each.startsWith("{"))
    .pop();
  if (!line) throw new Error(`${program} said nothing: ${error ?? ""} ${stdout} ${stderr}`);
  return JSON.parse(line) as Seen;
}

/** Why a test of an editor is not run; null when it can be. In CI a missing editor is a failure, so it is run there. */
function missing(program: string, probe: readonly string[]): string | null {
  if (spawnSync(program, probe, { encoding: "utf8" }).status === 0 || process.env.CI === "true") return null;
  return `NOT RUN: ${program} is not installed on this machine (apt-get install neovim emacs-nox elpa-eglot).`;
}

function check({ findings, offered, hover, text, trouble }: Seen): void {
  expect(trouble ?? null).toBeNull();
  expect(findings.map(({ marked }) => marked)).toEqual([
    "Families are at the centre of everything our team does",
    expect.stringMatching(/periodically/),
  ]);
  expect(hover).toContain("Families are at the centre");
  expect(hover).toContain("Why it costs marks");
  expect(offered.length).toBeGreaterThan(5);
  expect(text).toBe(FIXED);
}

describe("Neovim", { timeout: 180_000 }, () => {
  const why = missing("nvim", ["--version"]);
  it(why ?? "gets findings, a hover and a quick fix on the right characters", (context) => {
    if (why) return context.skip(why);
    const args = ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${script("./neovim.lua")}`];
    check(seenBy("nvim", args, { EXPECT: "^tokenistic", FIX: "^Add when it happened", AFTER: "Template text" }));
  });
});

describe("Emacs with Eglot", { timeout: 180_000 }, () => {
  const why = missing("emacs", [
    "--batch",
    "-Q",
    "--eval",
    "(progn (require 'package) (dolist (d '(\"/usr/share/emacs/site-lisp/elpa\" \"/usr/share/emacs/site-lisp/elpa-src\")) (add-to-list 'package-directory-list d)) (package-initialize) (require 'eglot))",
  ]);
  it(why ?? "gets findings, a hover and a quick fix on the right characters", (context) => {
    if (why) return context.skip(why);
    const args = ["--batch", "-Q", "-l", script("./eglot.el")];
    check(
      seenBy("emacs", args, {
        EXPECT: "Nothing near this claim",
        FIX: "^Add when it happened",
        AFTER: "Template text",
      }),
    );
  });
});
