import type { Linter } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import { cancellable, marked, never, pushing, settle, startSession } from "./harness.js";

const uri = "file:///bids/a.md";
const CLAIM = "Families are at the centre of everything our team does.";
const end = (text: string) => ({ line: 0, character: text.length });

describe("pull", () => {
  it("answers with a rule, a page, what to do, and what actions need", async () => {
    const { open, items, session } = startSession();
    open(uri, CLAIM);
    const [item] = await items(uri);
    expect(item).toMatchObject({
      code: "tokenistic-claim",
      source: "tenderlint",
      severity: 2,
      codeDescription: { href: "file:///pages/tokenistic-claim.md" },
      data: { rule: "tokenistic-claim", fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(String(item?.message).split("\n")).toHaveLength(2);
    expect(marked(CLAIM, item?.range ?? never_)).toBe(CLAIM.slice(0, -1));
    expect(session.answer.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  });
  it("tells the chain: the claim, where proof was looked for, what was found", async () => {
    const { open, items } = startSession();
    const text =
      "One.\n\nWe are committed to listening to the tenant panel.\n\nIt meets on the first Monday of each month.\n\nTwo.\n";
    open(uri, text);
    const [item] = await items(uri);
    expect(marked(text, item?.relatedInformation?.[1]?.location.range ?? never_)).toBe(text.slice(6, -7));
    const chain = (item?.relatedInformation ?? []).map(({ message }) => message);
    expect(chain[0]).toMatch(/^The claim: “We are committed/);
    expect(chain[1]).toMatch(/^Proof was looked for in .*: what was found follows\.$/);
    expect(chain.slice(2).join("\n")).toMatch(/^Found: /m);
  });
  it("never sends what it answers", async () => {
    const { open, items, type, heard } = startSession();
    open(uri, CLAIM);
    await items(uri);
    type(uri, end(CLAIM), " And more.");
    await items(uri);
    await settle();
    expect(heard.published).toEqual([]);
  });
  it("says unchanged, without reading again, for the same text, settings, day and rules", async () => {
    let reads = 0;
    const { open, pull, type, heard, setToday, settings, session } = startSession({
      core: (core) => ({ ...core, createLinter: async (options) => counting(await core.createLinter(options)) }),
    });
    const counting = (linter: Linter): Linter => ({
      ...linter,
      open(text, options) {
        reads++;
        const inner = linter.open(text, options);
        return {
          get result() {
            return inner.result;
          },
          update(next) {
            reads++;
            return inner.update(next);
          },
        };
      },
    });
    open(uri, CLAIM);
    const first = await pull(uri);
    const id = first.resultId;
    expect(reads).toBe(1);
    expect(await pull(uri, id)).toEqual({ kind: "unchanged", resultId: id });
    expect(reads).toBe(1);
    type(uri, end(CLAIM), "!");
    expect((await pull(uri, id)).kind).toBe("full");
    session.didChange({
      textDocument: { uri, version: 3 },
      contentChanges: [{ range: { start: end(CLAIM), end: { line: 0, character: CLAIM.length + 1 } }, text: "" }],
    });
    expect(await pull(uri, id)).toEqual({ kind: "unchanged", resultId: id });
    setToday("2026-11-23");
    expect((await pull(uri, id)).kind).toBe("full");
    setToday("2026-11-22");
    expect((await pull(uri, id)).kind).toBe("unchanged");
    settings.set("*", { typingPause: 0, rules: { "tokenistic-claim": "error" } });
    session.didChangeConfiguration({ settings: null });
    const strict = await pull(uri, id);
    expect(strict).toMatchObject({ kind: "full", items: [{ severity: 1 }] });
    await settle();
    expect(heard.refreshes).toBe(1);
  });
  it("asks for another look only when an answer would change", async () => {
    const { open, pull, session, settings, heard } = startSession();
    open(uri, CLAIM);
    await pull(uri);
    session.didChangeConfiguration({ settings: null });
    await settle();
    settings.set("*", { typingPause: 0, rules: { "outdated-example": "off" } });
    session.didChangeConfiguration({ settings: null });
    await settle();
    expect(heard.refreshes).toBe(0);
    settings.set("*", { typingPause: 0, rules: { "tokenistic-claim": "off" } });
    session.didChangeConfiguration({ settings: null });
    await settle();
    expect(heard.refreshes).toBe(1);
  });
  it("never answers a cancelled request with an empty list", async () => {
    const { open, session } = startSession();
    open(uri, CLAIM);
    const { token, cancel } = cancellable();
    const answer = session.diagnostics({ textDocument: { uri } }, token);
    cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });
  it("reads the newest text when changes come while it waits", async () => {
    const { open, pull, type } = startSession();
    open(uri, "Hello.");
    const answer = pull(uri);
    type(uri, { line: 0, character: 6 }, ` ${CLAIM}`);
    expect(await answer).toMatchObject({ kind: "full", items: [{ code: "tokenistic-claim" }] });
  });
  it("answers for a file that is not open, and for one that is not there", async () => {
    const { pull, files } = startSession();
    files.set(uri, CLAIM);
    const report = await pull(uri);
    expect(report).toMatchObject({ kind: "full", items: [{ code: "tokenistic-claim" }] });
    expect(await pull(uri, report.resultId)).toEqual({ kind: "unchanged", resultId: report.resultId });
    expect(await pull("file:///bids/none.md")).toEqual({ kind: "full", items: [] });
    files.set("file:///bids/locked.md", new Error("locked"));
    expect(await pull("file:///bids/locked.md")).toEqual({ kind: "full", items: [] });
  });
  it("shows at most 200 and counts the rest", async () => {
    const { open, items } = startSession();
    const text = Array.from({ length: 230 }, (_, n) => `We will ensure [insert thing ${n}] soon.`).join("\n\n");
    open(uri, text);
    const all = await items(uri);
    const findings = all.filter(({ code }) => code !== "more");
    expect(findings).toHaveLength(200);
    expect(all[all.length - 1]).toMatchObject({
      code: "more",
      severity: 3,
      message: expect.stringMatching(/^\d+ more findings from here on/),
    });
  });
  it("shows what is wrong with the front matter", async () => {
    const { open, items } = startSession();
    open(uri, "---\nsubmission-date: 2026-02-31\n---\n\nHello.\n");
    expect(await items(uri)).toMatchObject([
      { code: "front-matter", severity: 2, message: expect.stringContaining("2026-02-31") },
    ]);
  });
  it("leaves out what is ignored with a reason, fades a directive that does nothing", async () => {
    const { open, items } = startSession();
    open(
      uri,
      `<!-- tenderlint-ignore-next tokenistic-claim -- agreed with the bid lead -->\n${CLAIM}\n\n<!-- tenderlint-ignore-next vague-cadence -- no need -->\nHello.\n`,
    );
    expect(await items(uri)).toMatchObject([{ code: "directive", tags: [1] }]);
  });
  it("leaves out what the client does not know", async () => {
    const { open, items } = startSession({ capabilities: { textDocument: { diagnostic: {} } } });
    open(uri, CLAIM);
    const [item] = await items(uri);
    expect(Object.keys(item ?? {}).sort()).toEqual(["code", "message", "range", "severity", "source"]);
  });
});

const never_ = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe("push", () => {
  it("sends with the version, once for a burst of changes, and clears on closing", async () => {
    const { open, type, heard, session } = startSession({ capabilities: pushing });
    expect(session.answer.capabilities.diagnosticProvider).toBeUndefined();
    open(uri, CLAIM);
    await settle();
    expect(heard.published).toMatchObject([{ uri, version: 1, diagnostics: [{ code: "tokenistic-claim" }] }]);
    for (let n = 0; n < 20; n++) type(uri, end(CLAIM), "!");
    await settle(80);
    expect(heard.published).toHaveLength(2);
    expect(heard.published[1]).toMatchObject({ version: 21 });
    session.didClose({ textDocument: { uri } });
    expect(heard.published[2]).toMatchObject({ uri, diagnostics: [] });
  });
  it("is what the client gets that asks for it, though it could pull", async () => {
    const { open, heard, session } = startSession({ options: { diagnostics: "push" } });
    expect(session.answer.capabilities.diagnosticProvider).toBeUndefined();
    open(uri, CLAIM);
    await settle();
    expect(heard.published).toHaveLength(1);
  });
  it("can be turned into pull", () => {
    const { session } = startSession({ capabilities: pushing, options: { diagnostics: "pull" } });
    expect(session.answer.capabilities.diagnosticProvider).toBeDefined();
  });
  it("sends again when settings change an answer", async () => {
    const { open, heard, session, settings } = startSession({ capabilities: pushing });
    open(uri, CLAIM);
    await settle();
    session.didChangeConfiguration({ settings: null });
    await settle();
    expect(heard.published).toHaveLength(1);
    settings.set("*", { enable: false });
    session.didChangeConfiguration({ settings: null });
    await settle();
    expect(heard.published[1]).toMatchObject({ diagnostics: [] });
  });
});

describe("the sentence being typed", () => {
  const slow = { typingPause: 1500 };
  const typed = "We are committed to co-production and ";
  const lines = (items: readonly { range: { start: { line: number } } }[]) =>
    items.map(({ range }) => range.start.line);

  it("is left alone for the pause, then the client is asked to look again", async () => {
    const { open, items, type, settings, heard, advance, pull } = startSession();
    settings.set("*", slow);
    open(uri, `choice\n\n${CLAIM}\n`);
    expect(lines(await items(uri))).toEqual([2]);
    type(uri, { line: 0, character: 0 }, typed);
    const early = await pull(uri);
    expect(early.kind === "full" && lines(early.items)).toEqual([2]);
    await advance(1400);
    expect(heard.refreshes).toBe(0);
    await advance(200);
    expect(heard.refreshes).toBe(1);
    const late = await pull(uri, early.resultId);
    expect(late.kind === "full" && lines(late.items)).toEqual([0, 2]);
    await advance(5000);
    expect(heard.refreshes).toBe(1);
  });
  it("keeps what is shown in it, so that nothing flickers", async () => {
    const { open, items, type, settings, heard, advance } = startSession();
    settings.set("*", slow);
    open(uri, `${CLAIM}\n`);
    expect(lines(await items(uri))).toEqual([0]);
    type(uri, { line: 0, character: CLAIM.length - 1 }, " today");
    expect(lines(await items(uri))).toEqual([0]);
    await advance(2000);
    expect(heard.refreshes).toBe(0);
  });
  it("is shown as soon as the writer goes on to the next", async () => {
    const { open, items, type, settings } = startSession();
    settings.set("*", slow);
    open(uri, "choice");
    await items(uri);
    type(uri, { line: 0, character: 0 }, typed);
    expect(await items(uri)).toHaveLength(0);
    type(uri, { line: 0, character: typed.length + 6 }, ". ");
    type(uri, { line: 0, character: typed.length + 8 }, "T");
    expect(await items(uri)).toHaveLength(1);
  });
  it("is sent after the pause to a client that is sent its findings", async () => {
    const { open, type, settings, heard, advance } = startSession({ capabilities: pushing });
    settings.set("*", slow);
    open(uri, "choice\n");
    await settle();
    type(uri, { line: 0, character: 0 }, typed);
    await advance(0);
    expect(heard.published.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 0]);
    await advance(1600);
    expect(heard.published.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 0, 1]);
  });
  it("holds nothing for a client that cannot be asked to look again", async () => {
    const { open, items, type, settings } = startSession({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    });
    settings.set("*", slow);
    open(uri, "Hello.\n");
    await items(uri);
    type(uri, { line: 0, character: 0 }, "We value voice.");
    expect(await items(uri)).toHaveLength(1);
  });
});

describe("faults", () => {
  const breaking =
    (rule: string | null) =>
    (core: Parameters<NonNullable<Parameters<typeof startSession>[0]>["core"] & object>[0]) => ({
      ...core,
      createLinter: async (options: Parameters<typeof core.createLinter>[0]) => {
        const given = options as { configFor: (path: string | null) => { rules: Map<string, unknown> } };
        const linter = await core.createLinter(options);
        const unlessFaulty = <T>(run: () => T): T => {
          if (rule === null || given.configFor(null).rules.has(rule)) throw new Error("a fault in a rule");
          return run();
        };
        return {
          ...linter,
          lint: (text: string, how?: object) => unlessFaulty(() => linter.lint(text, how)),
          open: (text: string, how?: object) => unlessFaulty(() => linter.open(text, how)),
        };
      },
    });
  it("of one rule leave the others' findings and a line in the log", async () => {
    const { open, items, heard } = startSession({ core: breaking("vague-cadence") });
    open(uri, CLAIM);
    expect(await items(uri)).toMatchObject([{ code: "tokenistic-claim" }]);
    expect(heard.log.map(({ message }) => message).join()).toMatch(/vague-cadence failed .*left out/);
  });
  it("of the engine are told, not thrown", async () => {
    const { open, items, session } = startSession({ core: breaking(null) });
    open(uri, CLAIM);
    expect(await items(uri)).toEqual([]);
    expect(await session.status({ textDocument: { uri } }, never)).toMatchObject({
      state: "not-checked",
      reason: expect.stringContaining("fault"),
    });
  });
});
