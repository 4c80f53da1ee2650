import { describe, expect, it } from "vitest";
import type { WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { cancellable, never, settle, startSession } from "./harness.js";

const CLAIM = "Families are at the centre of everything our team does.";
const files = { "file:///w/a.md": CLAIM, "file:///w/b.md": "Fine.", "file:///w/c.txt": CLAIM };
const start = (more: Parameters<typeof startSession>[0] = {}) =>
  startSession({ folders: ["file:///w"], files, options: { workspaceDiagnostics: true }, ...more });
const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
const brief = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.map((item) => [item.uri, item.version, item.kind === "full" ? item.items.length : item.kind]);

describe("workspace diagnostics", () => {
  it("are off unless asked for, and never with push", () => {
    const provider = (bench: ReturnType<typeof startSession>) => bench.session.answer.capabilities.diagnosticProvider;
    expect(provider(startSession())).toMatchObject({ workspaceDiagnostics: false });
    expect(provider(start())).toMatchObject({ workspaceDiagnostics: true });
    expect(provider(start({ options: { workspaceDiagnostics: true, diagnostics: "push" } }))).toBeUndefined();
  });
  it("give every draft under the folders, an open one as its buffer is", async () => {
    const { session, open } = start();
    open("file:///w/b.md", `${CLAIM}\n\n${CLAIM}`);
    const { items } = await session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    expect(brief(items)).toEqual([
      ["file:///w/a.md", null, 1],
      ["file:///w/b.md", 1, 2],
    ]);
  });
  it("are held open until something changes, then tell only of that", async () => {
    const { session, files: disk, advance } = start();
    const first = await session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    let answered = false;
    const second = session.workspaceDiagnostics({ previousResultIds: idsOf(first.items) }, never, null);
    void second.then(() => {
      answered = true;
    });
    await settle();
    session.didChangeWatchedFiles({ changes: [{ uri: "file:///w/a.md", type: 2 }] });
    await advance(500);
    expect(answered).toBe(false);
    disk.set("file:///w/b.md", CLAIM);
    session.didChangeWatchedFiles({ changes: [{ uri: "file:///w/b.md", type: 2 }] });
    await advance(500);
    expect(brief((await second).items)).toEqual([["file:///w/b.md", null, 1]]);
  });
  it("clear the findings of a file that has gone", async () => {
    const { session, files: disk } = start();
    const { items } = await session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    disk.delete("file:///w/a.md");
    const next = await session.workspaceDiagnostics({ previousResultIds: idsOf(items) }, never, null);
    expect(brief(next.items)).toEqual([["file:///w/a.md", null, 0]]);
  });
  it("tell of a changed config and of typing", async () => {
    const { session, files: disk, advance, open, type } = start();
    const first = await session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    const second = session.workspaceDiagnostics({ previousResultIds: idsOf(first.items) }, never, null);
    await settle();
    disk.set("file:///w/tenderlint.json", '{ "rules": { "tokenistic-claim": "off" } }');
    session.didChangeWatchedFiles({ changes: [{ uri: "file:///w/tenderlint.json", type: 1 }] });
    await advance(500);
    const off = await second;
    expect(brief(off.items)).toContainEqual(["file:///w/a.md", null, 0]);
    disk.delete("file:///w/tenderlint.json");
    session.didChangeWatchedFiles({ changes: [{ uri: "file:///w/tenderlint.json", type: 3 }] });
    const third = await session.workspaceDiagnostics({ previousResultIds: idsOf(off.items) }, never, null);
    expect(brief(third.items)).toContainEqual(["file:///w/a.md", null, 1]);
    const fourth = session.workspaceDiagnostics({ previousResultIds: idsOf(third.items) }, never, null);
    await settle();
    open("file:///w/b.md", "Fine.");
    type("file:///w/b.md", { line: 0, character: 5 }, `\n\n${CLAIM}`);
    await advance(500);
    expect(brief((await fourth).items)).toContainEqual(["file:///w/b.md", 2, 1]);
  });
  it("stream what they find where the client takes parts, and stay open", async () => {
    const { session, advance, files: disk } = start();
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    const { token, cancel } = cancellable();
    const held = session.workspaceDiagnostics({ previousResultIds: [] }, token, (items) => void parts.push(...items));
    await settle();
    expect(parts).toHaveLength(2);
    disk.set("file:///w/b.md", CLAIM);
    session.didChangeWatchedFiles({ changes: [{ uri: "file:///w/b.md", type: 2 }] });
    await advance(500);
    expect(brief(parts.slice(2))).toEqual([["file:///w/b.md", null, 1]]);
    cancel();
    await expect(held).rejects.toMatchObject({ code: -32800 });
  });
  it("end with the server", async () => {
    const { session } = start({ files: {} });
    const held = session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    await settle();
    session.shutdown();
    await expect(held).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: false } });
  });
  it("leave out what cannot be read, with a line in the log", async () => {
    const { session, files: disk, heard } = start();
    disk.set("file:///w/a.md", new Error("it is locked"));
    const { items } = await session.workspaceDiagnostics({ previousResultIds: [] }, never, null);
    expect(brief(items)).toEqual([["file:///w/b.md", null, 0]]);
    expect(heard.log[0]?.message).toMatch(/a\.md was left out: it is locked/);
  });
});

describe("a folder checked at once", () => {
  it("tells of every draft, with progress", async () => {
    const { session, open } = start();
    open("file:///w/b.md", `${CLAIM} [insert name]`);
    const steps: string[] = [];
    const report = await session.checkFolder({ folder: "file:///w" }, never, (done, of, name) => {
      steps.push(`${done}/${of} ${name}`);
    });
    expect(steps).toEqual(["0/2 a.md", "1/2 b.md"]);
    expect(report.drafts).toMatchObject([
      { uri: "file:///w/a.md", state: "checked", findings: [{ rule: "tokenistic-claim" }] },
      { uri: "file:///w/b.md", counts: { errors: 1 } },
    ]);
    expect(report.summary.drafts).toBe(2);
  });
  it("can be stopped", async () => {
    const { session } = start();
    const { token, cancel } = cancellable();
    const report = session.checkFolder({ folder: "file:///w" }, token, cancel);
    await expect(report).rejects.toMatchObject({ code: -32800 });
  });
  it("gives the event loop a turn every 8 ms, and stops at once when told in one", async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`file:///w/${n}.md`, `${CLAIM} ${n}`]));
    let reads = 0;
    const bench: ReturnType<typeof startSession> = start({
      files: many,
      core: (core) => ({
        ...core,
        createLinter: async (options) => {
          const linter = await core.createLinter(options);
          return {
            ...linter,
            open(text, how) {
              reads++;
              bench.spend(3);
              return linter.open(text, how);
            },
          };
        },
      }),
    });
    await bench.session.checkFolder({ folder: "file:///w" }, never, () => undefined);
    expect(reads).toBe(40);
    // Three drafts take 9 ms; the files' own turns come on top.
    expect(bench.heard.pauses).toBeGreaterThanOrEqual(13);
    reads = 0;
    const { token, cancel } = cancellable();
    const report = bench.session.checkFolder({ folder: "file:///w" }, token, (done) => done === 4 && cancel());
    await expect(report).rejects.toMatchObject({ code: -32800 });
    expect(reads).toBeLessThan(8);
  });
});
