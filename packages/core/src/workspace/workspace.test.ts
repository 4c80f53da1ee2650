import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findConfig, findDrafts, loadConfig, pathInConfig, readDraftFile, sentence } from "./index.js";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(files: Record<string, string | Buffer>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
const posix = process.platform !== "win32";
const find = async (...asked: string[]) => {
  const { drafts, problems, leftOut } = await findDrafts(asked, root);
  const short = (path: string) => path.slice(root.length + 1).replaceAll("\\", "/");
  return { drafts: drafts.map(short), problems: problems.map(sentence), leftOut: leftOut.map(short) };
};

describe("findDrafts", () => {
  it("searches folders for .md and .markdown, by name, without node_modules", async () => {
    put({ "b.md": "", "a.MARKDOWN": "", "c.txt": "", "sub/d.md": "", "node_modules/x/e.md": "", ".git/f.md": "" });
    expect(await find(".")).toEqual({ drafts: ["a.MARKDOWN", "b.md", "sub/d.md"], problems: [], leftOut: [] });
  });
  it("honours .gitignore and .tenderlintignore in every folder, the deeper one last", async () => {
    put({
      ".git/HEAD": "",
      ".gitignore": "old/\n*.draft.md\n",
      ".tenderlintignore": "README.md\n",
      "README.md": "",
      "a.md": "",
      "x.draft.md": "",
      "old/b.md": "",
      "bids/.gitignore": "!y.draft.md\n/secret.md\n",
      "bids/y.draft.md": "",
      "bids/secret.md": "",
      "bids/sub/secret.md": "",
      "bids/sub/.tenderlintignore": "README.md\n",
      "bids/sub/README.md": "",
    });
    expect((await find(".")).drafts).toEqual(["a.md", "bids/y.draft.md", "bids/sub/secret.md"]);
    expect((await find("bids")).drafts).toEqual(["bids/y.draft.md", "bids/sub/secret.md"]);
    expect((await find("**/*.md")).drafts).toEqual(["a.md", "bids/sub/secret.md", "bids/y.draft.md"]);
  });
  it("takes a file that is named whatever git ignores, but leaves out what .tenderlintignore names", async () => {
    put({ ".gitignore": "*", ".tenderlintignore": "no.md", "yes.txt": "", "no.md": "" });
    expect(await find("yes.txt", "no.md")).toEqual({ drafts: ["yes.txt"], problems: [], leftOut: ["no.md"] });
  });
  it("does not let a stranger’s ignore file stop it", async () => {
    put({ ".gitignore": `${"*a".repeat(40)}b\nx.md\n`, [`${"a".repeat(240)}.md`]: "", "x.md": "" });
    expect(await find(".")).toEqual({
      drafts: [`${"a".repeat(240)}.md`],
      problems: [".gitignore has a pattern with too many wildcards, which is not followed."],
      leftOut: [],
    });
  });
  it("takes each draft once", async () => {
    put({ "a.md": "", "b.md": "" });
    expect((await find("b.md", ".", "*.md")).drafts).toEqual(["b.md", "a.md"]);
  });
  it("takes a name with brackets for the file that has it", async () => {
    put({ "a[1].md": "" });
    expect((await find("a[1].md")).drafts).toEqual(["a[1].md"]);
  });
  it("says in a sentence what is missing, and goes on", async () => {
    put({ "answer.md": "", "empty/x.txt": "" });
    expect(await find("anser.md", "empty", "z/*.md", "answer.md", "answer.md/x")).toEqual({
      drafts: ["answer.md"],
      problems: [
        "anser.md does not exist. Did you mean “answer.md”?",
        "empty has no draft in it (.md or .markdown).",
        "z/*.md matches no draft (.md or .markdown).",
        "answer.md/x does not exist.",
      ],
      leftOut: [],
    });
  });
  it.runIf(posix)("survives link loops, pipes and links to nowhere", async () => {
    put({ "a.md": "", "sub/b.md": "" });
    symlinkSync("..", join(root, "sub/loop"));
    symlinkSync("self.md", join(root, "self.md"));
    symlinkSync("nowhere.md", join(root, "gone.md"));
    symlinkSync("a.md", join(root, "link.md"));
    execFileSync("mkfifo", [join(root, "pipe.md")]);
    mkdirSync(join(root, "folder.md"));
    expect(await find(".")).toEqual({ drafts: ["a.md", "sub/b.md"], problems: [], leftOut: [] });
    expect((await find("self.md")).problems).toEqual([
      "self.md cannot be read: it is a link that leads back to itself.",
    ]);
  });
  it.runIf(posix && process.getuid?.() !== 0)("says which folder it may not open", async () => {
    put({ "a.md": "", "locked/b.md": "" });
    chmodSync(join(root, "locked"), 0);
    expect(await find(".")).toEqual({
      drafts: ["a.md"],
      problems: ["locked cannot be read: you have no permission to open it."],
      leftOut: [],
    });
    chmodSync(join(root, "locked"), 0o700);
  });
});

describe("readDraftFile", () => {
  const read = (name: string) => readDraftFile(join(root, name));
  it("keeps a byte order mark, so that offsets are those of the file", () => {
    put({ "a.md": "\uFEFFHello\r\n" });
    expect(read("a.md")).toEqual({ text: "\uFEFFHello\r\n" });
  });
  it.each([
    ["binary", Buffer.from([1, 2, 0, 3]), "is not text (it holds binary data)."],
    ["UTF-16 with a mark", Buffer.from("\uFEFFHello", "utf16le"), "is saved as UTF-16: save it as UTF-8."],
    [
      "UTF-16, the other order",
      Buffer.from("\uFEFFHello", "utf16le").swap16(),
      "is saved as UTF-16: save it as UTF-8.",
    ],
    ["UTF-16 without a mark", Buffer.from("Hello there", "utf16le"), "is saved as UTF-16: save it as UTF-8."],
    [
      "Windows-1252",
      Buffer.from("one\ntwo \x93quoted\x94\n", "latin1"),
      "is not UTF-8 text (the first wrong character is on line 2): save it as UTF-8.",
    ],
    [
      "cut UTF-8",
      Buffer.from([0x61, 0xc3]),
      "is not UTF-8 text (the first wrong character is on line 1): save it as UTF-8.",
    ],
    ["10 MB", Buffer.alloc(10_000_000, "a "), "is too large to be a draft (10.0 MB; the limit is 10 MB)."],
  ])("%s gets a sentence", (_, bytes, problem) => {
    put({ "a.md": bytes });
    expect(read("a.md")).toEqual({ problem });
  });
  it("names a Word document", () => {
    put({ "a.docx": Buffer.from("PK\u0003\u0004\0\0") });
    expect(read("a.docx")).toEqual({ problem: "is a Word document: save it as plain text in Markdown (.md) first." });
  });
  it("gives a sentence for what is not there, or no file", () => {
    mkdirSync(join(root, "x.md"));
    expect(read("x.md")).toEqual({ problem: "is a folder, not a draft." });
    expect(read("y.md")).toEqual({ problem: "does not exist." });
    expect(read("a\0b.md")).toEqual({ problem: "is not a name that a file can have." });
  });
  it.runIf(posix)("does not wait for pipes and devices", () => {
    execFileSync("mkfifo", [join(root, "pipe.md")]);
    expect(read("pipe.md")).toMatchObject({ problem: expect.stringContaining("is a pipe") });
    expect(readDraftFile("/dev/zero")).toEqual({ problem: "is a device, not a file." });
  });
  it.runIf(posix && process.getuid?.() !== 0)("says when it may not open a file", () => {
    put({ "a.md": "x" });
    chmodSync(join(root, "a.md"), 0);
    expect(read("a.md")).toEqual({ problem: "cannot be read: you have no permission to open it." });
  });
});

describe("config", () => {
  it("is the first on the way up, and never from outside the repository", () => {
    put({ "tenderlint.json": "{}", "repo/.git/HEAD": "", "repo/a/b/x.md": "", "repo/a/tenderlint.json": "{}" });
    expect(findConfig(join(root, "repo/a/b"))).toBe(join(root, "repo/a/tenderlint.json"));
    expect(findConfig(join(root, "repo"))).toBeNull();
    expect(findConfig(root)).toBe(join(root, "tenderlint.json"));
  });
  it("is read again only when it has changed", () => {
    put({ "tenderlint.json": '{ "extends": "strict" }' });
    const path = join(root, "tenderlint.json");
    const first = loadConfig(path);
    expect(first).toMatchObject({ folder: root, config: { extends: "strict" }, problems: [] });
    expect(loadConfig(path)).toBe(first);
    put({ "tenderlint.json": '{ "extends": "strickt" }' });
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(loadConfig(path).problems).toMatchObject([{ message: "There is no preset “strickt”." }]);
  });
  it("is refused unread when it is huge, missing or no file", () => {
    put({ "tenderlint.json": Buffer.alloc(50_000_000, " ") });
    expect(loadConfig(join(root, "tenderlint.json")).problems[0]?.message).toMatch(/too large/);
    expect(loadConfig(join(root, "none.json")).problems[0]?.message).toBe("This file does not exist.");
    expect(loadConfig(root).problems[0]?.message).toBe("This is not a file.");
  });
  it("knows a draft by its path in the config's folder", () => {
    expect(pathInConfig(join(root, "a/b.md"), root)).toBe("a/b.md");
    expect(pathInConfig(join(root, "b.md"), join(root, "a"))).toBeNull();
  });
});
