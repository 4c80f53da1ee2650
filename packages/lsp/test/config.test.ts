import { addToBaseline, createLinter, emptyBaseline, formatBaseline } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver";
import { modern, never, settle, startSession } from "./harness.js";

const uri = "file:///bids/answers/a.md";
const config = "file:///bids/tenderlint.json";
const CLAIM = "Families are at the centre of everything our team does.";
const severityOf = async (bench: ReturnType<typeof startSession>, of = uri) =>
  (await bench.items(of)).map(({ severity }) => severity);
const changed = (bench: ReturnType<typeof startSession>, ...uris: string[]) =>
  bench.session.didChangeWatchedFiles({ changes: uris.map((each) => ({ uri: each, type: 2 })) });
const rule = (severity: string) => `{ "rules": { "tokenistic-claim": "${severity}" } }`;

describe("tenderlint.json", () => {
  it("is the first on the way up, and stops at a repository's root", async () => {
    const bench = startSession({ files: { [config]: rule("error"), "file:///tenderlint.json": rule("off") } });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    bench.files.delete(config);
    changed(bench, config);
    expect(await severityOf(bench)).toEqual([]);
    bench.files.set("file:///bids/.git/HEAD", "");
    changed(bench, config);
    expect(await severityOf(bench)).toEqual([2]);
  });
  it("is taken from the editor's buffer before the disk, as it is typed", async () => {
    const bench = startSession({ files: { [config]: rule("error") } });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    bench.open(config, rule("info"), "json");
    await settle();
    expect(bench.heard.refreshes).toBe(1);
    expect(await severityOf(bench)).toEqual([3]);
    bench.session.didChange({ textDocument: { uri: config, version: 2 }, contentChanges: [{ text: rule("off") }] });
    expect(await severityOf(bench)).toEqual([]);
    bench.session.didClose({ textDocument: { uri: config } });
    expect(await severityOf(bench)).toEqual([1]);
  });
  it("is found by another spelling of its URI", async () => {
    const bench = startSession({ files: { "file:///c%3A/bids/tenderlint.json": rule("error") } });
    bench.open("file:///C:/bids/a.md", CLAIM);
    expect(await severityOf(bench, "file:///C:/bids/a.md")).toEqual([1]);
    bench.open("file:///c:/bids/tenderlint.json", rule("info"), "json");
    expect(await severityOf(bench, "file:///C:/bids/a.md")).toEqual([3]);
  });
  it("decides by the draft's place in its folder", async () => {
    const overrides = `{ "overrides": [{ "files": ["answers/*.md"], "rules": { "tokenistic-claim": "error" } }] }`;
    const bench = startSession({ files: { [config]: overrides } });
    bench.open(uri, CLAIM);
    bench.open("file:///bids/b.md", CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    expect(await severityOf(bench, "file:///bids/b.md")).toEqual([2]);
  });
  it.each([
    ["empty", "", /empty/],
    ["broken", "{ rules: }", /not valid JSON/],
    ["cut off", '{ "rules": { "tokenistic-claim": "err', /not valid JSON/],
    ["locked", new Error("EACCES: permission denied"), /cannot be read .*permission denied/],
  ])("that is %s keeps the last good one and shows one problem on that file", async (_, file, problem) => {
    const bench = startSession({ files: { [config]: rule("error") } });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    bench.files.set(config, file);
    changed(bench, config);
    await settle();
    expect(await severityOf(bench)).toEqual([1]);
    expect(bench.heard.published).toMatchObject([
      { uri: config, diagnostics: [{ code: "config", severity: 1, message: expect.stringMatching(problem) }] },
    ]);
    expect(await bench.session.status({ textDocument: { uri } }, never)).toMatchObject({
      config,
      configProblem: expect.stringMatching(problem),
    });
    changed(bench, config);
    await settle();
    expect(bench.heard.published).toHaveLength(1);
    bench.files.set(config, rule("info"));
    changed(bench, config);
    await settle();
    expect(await severityOf(bench)).toEqual([3]);
    expect(bench.heard.published[1]).toMatchObject({ uri: config, diagnostics: [] });
  });
  it("shows a wrong rule where it stands, with the one that was meant", async () => {
    const text = '{ "rules": { "tokenistic-clam": "error" } }';
    const bench = startSession({ files: { [config]: text } });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([2]);
    expect(bench.heard.published).toMatchObject([
      {
        diagnostics: [
          { message: expect.stringContaining("tokenistic-claim"), range: { start: { line: 0, character: 13 } } },
        ],
      },
    ]);
  });
  it("that is broken is told in words to a client that takes no findings sent", async () => {
    const capabilities = { textDocument: { diagnostic: {} } } satisfies ClientCapabilities;
    const bench = startSession({ capabilities, files: { [config]: "{" } });
    bench.open(uri, CLAIM);
    await bench.pull(uri);
    expect(bench.heard.published).toEqual([]);
    expect(bench.heard.messages).toEqual([expect.stringContaining("tenderlint.json")]);
  });
  it("is read again after a while where the client cannot watch files", async () => {
    const bench = startSession({
      capabilities: { textDocument: { diagnostic: {} } },
      files: { [config]: rule("error") },
    });
    expect(bench.heard.watchers).toEqual([]);
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    bench.files.set(config, rule("info"));
    expect(await severityOf(bench)).toEqual([1]);
    await bench.advance(2500);
    expect(await severityOf(bench)).toEqual([3]);
  });
  it("is read again when it is saved", async () => {
    const bench = startSession({ files: { [config]: rule("error") } });
    bench.open(uri, CLAIM);
    await bench.items(uri);
    bench.files.set(config, rule("info"));
    bench.session.didSave({ textDocument: { uri: config } });
    expect(await severityOf(bench)).toEqual([3]);
  });
  it("gives its submission date to drafts without one", async () => {
    const bench = startSession({ files: { [config]: '{ "submissionDate": "2026-03-01" }' } });
    bench.open(uri, CLAIM);
    expect((await bench.session.status({ textDocument: { uri } }, never)).asOf).toEqual({
      date: "2026-03-01",
      source: "config",
      words: "from submissionDate in tenderlint.json",
    });
  });
});

describe("the editor's settings", () => {
  it("are asked for per draft, and win over tenderlint.json", async () => {
    const bench = startSession({ files: { [config]: rule("error") } });
    bench.settings.set("file:///bids/b.md", { rules: { "tokenistic-claim": "info" } });
    bench.open(uri, CLAIM);
    bench.open("file:///bids/b.md", CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    expect(await severityOf(bench, "file:///bids/b.md")).toEqual([3]);
  });
  it("come with the notification for a client that answers no questions", async () => {
    const bench = startSession({
      capabilities: { textDocument: { diagnostic: {} } },
      options: { settings: { rules: { "tokenistic-claim": "error" } } },
    });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([1]);
    bench.session.didChangeConfiguration({ settings: { tenderlint: { enable: false } } });
    expect(await severityOf(bench)).toEqual([]);
    bench.session.didChangeConfiguration({ settings: { rules: { "tokenistic-claim": "info" } } });
    expect(await severityOf(bench)).toEqual([3]);
  });
  it("that make no sense fall back to the defaults", async () => {
    const bench = startSession();
    bench.settings.set("*", {
      enable: "yes",
      preset: 7,
      rules: { "tokenistic-claim": "loud" },
      typingPause: -1,
      codeLens: [],
    });
    bench.open(uri, CLAIM);
    expect(await severityOf(bench)).toEqual([2]);
  });
  it("are not waited for longer than two seconds", async () => {
    const bench = startSession();
    bench.settings.set("*", new Promise(() => undefined));
    bench.open(uri, CLAIM);
    const answer = bench.items(uri);
    await bench.advance(2100);
    expect(await answer).toHaveLength(1);
    expect(bench.heard.log[0]?.message).toMatch(/did not answer/);
  });
});

describe("places", () => {
  it("untitled drafts use the first folder's config", async () => {
    const bench = startSession({ folders: ["file:///bids"], files: { [config]: rule("error") } });
    bench.open("untitled:Untitled-1", CLAIM);
    expect(await severityOf(bench, "untitled:Untitled-1")).toEqual([1]);
  });
  it("untitled drafts without a folder use the recommended rules", async () => {
    const bench = startSession();
    bench.open("untitled:Untitled-1", CLAIM);
    expect(await severityOf(bench, "untitled:Untitled-1")).toEqual([2]);
  });
  it("virtual files are read by their own scheme", async () => {
    const bench = startSession({ files: { "vscode-vfs://github/x/tenderlint.json": rule("error") } });
    bench.open("vscode-vfs://github/x/a.md", CLAIM);
    expect(await severityOf(bench, "vscode-vfs://github/x/a.md")).toEqual([1]);
  });
  it("each root of many has its own config", async () => {
    const bench = startSession({
      folders: ["file:///one", "file:///two"],
      files: { "file:///one/tenderlint.json": rule("error"), "file:///two/tenderlint.json": rule("info") },
    });
    bench.open("file:///one/a.md", CLAIM);
    bench.open("file:///two/a.md", CLAIM);
    expect(await severityOf(bench, "file:///one/a.md")).toEqual([1]);
    expect(await severityOf(bench, "file:///two/a.md")).toEqual([3]);
  });
  it("asks to watch configs and drafts", () => {
    expect(startSession({ capabilities: modern }).heard.watchers).toEqual([
      "**/tenderlint.json",
      "**/tenderlint-baseline.json",
      "**/*.{md,markdown}",
    ]);
  });
});

describe("tenderlint-baseline.json", () => {
  const baseline = "file:///bids/tenderlint-baseline.json";
  const draft = "file:///bids/lot-1/answer.md";
  const accepting = async (reason: string): Promise<string> => {
    const result = (await createLinter()).lint(CLAIM, { path: "lot-1/answer.md" });
    return formatBaseline(addToBaseline(emptyBaseline, "lot-1/answer.md", result, reason).baseline);
  };
  it("accepts what it names, and nothing once its words change or it is gone", async () => {
    const bench = startSession({ files: { [baseline]: await accepting("agreed with the bid lead") } });
    bench.open(draft, CLAIM);
    expect(await bench.items(draft)).toEqual([]);
    bench.open("file:///bids/other.md", CLAIM);
    expect(await bench.items("file:///bids/other.md")).toHaveLength(1);
    bench.type(draft, { line: 0, character: 0 }, "In every home, ");
    expect((await bench.items(draft)).map(({ code }) => code)).toEqual(["tokenistic-claim"]);
  });
  it("is told on itself when it cannot be read, and accepts nothing", async () => {
    const bench = startSession({ files: { [baseline]: "{" } });
    bench.open(draft, CLAIM);
    expect(await bench.items(draft)).toHaveLength(1);
    expect(bench.heard.published.filter(({ uri }) => uri === baseline)).toMatchObject([
      { diagnostics: [{ message: expect.stringMatching(/not valid JSON/) }] },
    ]);
  });
});
