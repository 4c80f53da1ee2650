import type { DraftStatus, FolderReport } from "@tenderlint/lsp/protocol";
import { describe, expect, test } from "vitest";
import { isConfig, isDraft } from "../src/draft-documents.js";
import { explanation } from "../src/explanation.js";
import { folderWords } from "../src/folder-words.js";
import { t } from "./translate.js";

describe("which documents are drafts", () => {
  const doc = (scheme: string, languageId = "markdown", path = "/a.md") => ({ languageId, uri: { scheme, path } });

  test.each(["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web", "memfs", "github"])(
    "%s is",
    (scheme) => expect(isDraft(doc(scheme))).toBe(true),
  );
  test.each(["git", "output", "vscode-notebook-cell", "comment", "vscode-scm", "tenderlint"])("%s is not", (scheme) =>
    expect(isDraft(doc(scheme))).toBe(false),
  );
  test("other languages are not", () => expect(isDraft(doc("file", "plaintext"))).toBe(false));
  test("a config is told by its name", () => {
    expect(isConfig(doc("file", "jsonc", "/bid/tenderlint.json"))).toBe(true);
    expect(isConfig(doc("file", "jsonc", "/bid/my-tenderlint.json"))).toBe(false);
    expect(isConfig(doc("git", "jsonc", "/bid/tenderlint.json"))).toBe(false);
  });
});

describe("what is said when a folder has been checked", () => {
  const status: DraftStatus = {
    uri: "file:///a.md",
    version: null,
    state: "checked",
    reason: null,
    counts: { errors: 0, warnings: 0, infos: 0, ignored: 0 },
    asOf: null,
    config: null,
    configProblem: null,
  };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const finding = { rule: "r", severity: "warning", message: "m", advice: "a", quote: "q", range } as const;
  const report = (drafts: FolderReport["drafts"], warnings: number): FolderReport => ({
    folder: "file:///",
    drafts,
    summary: { drafts: drafts.length, errors: 0, warnings, infos: 0 },
  });
  const clean = { ...status, findings: [] };
  const weak = { ...status, findings: [finding] };

  test.each([
    [report([], 0), "There are no Markdown drafts in this folder."],
    [report([clean], 0), "1 answer checked, nothing to flag."],
    [report([clean, weak], 1), "2 answers checked, 1 to look at in 1 of them."],
    [report([weak, weak, clean], 2), "3 answers checked, 2 to look at in 2 of them."],
    [
      report([weak, { ...clean, state: "not-checked", reason: "it is too large" }], 1),
      "1 answer checked, 1 to look at in 1 of them, 1 not checked.",
    ],
  ])("%#", (given, said) => expect(folderWords(given, t)).toBe(said));
});

describe("the page about a finding", () => {
  const page =
    "# vague-cadence\n\nWhat it finds.\n\n```md as-of=2026-11-22\nWe meet regularly.\n        ^^^^^^^^^ vague-cadence\n```\n";

  test("has no marks for tests in it", () => {
    expect(explanation(page, null, t)).toBe("# vague-cadence\n\nWhat it finds.\n\n```md\nWe meet regularly.\n```\n");
  });
  test("begins with what was found in the draft, and takes no markup from there", () => {
    const text = explanation(page, "“<b>*regularly*</b>”\nSay how often.", t);
    expect(text).toMatch(/^# vague-cadence\n\n\*\*In your draft\*\*\n\n> “\\<b\\>\\\*regularly/);
    expect(text).toContain("> Say how often.");
    expect(text).toContain("What it finds.");
  });
});
