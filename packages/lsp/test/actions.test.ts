import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientCapabilities, CodeAction, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { caseStudy, rulePrompts, scaffold, slotPrompts, youSaidWeDid } from "../src/features/prompts.js";
import { modern, never, startSession } from "./harness.js";

const uri = "file:///bids/a.md";
const CLAIM = "Families are at the centre of everything our team does.";
const plainClient: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true } },
  window: {},
};
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

async function actionsOf(
  text: string,
  { capabilities = plainClient, range = everything }: { capabilities?: ClientCapabilities; range?: Range } = {},
): Promise<CodeAction[]> {
  const { open, session } = startSession({ capabilities });
  open(uri, text);
  return session.codeActions({ textDocument: { uri }, range, context: { diagnostics: [] } }, never);
}

type Edits = { range: Range; newText: string }[];
const editsOf = (action: CodeAction | undefined): Edits => {
  const change = action?.edit?.documentChanges?.[0];
  return change && "edits" in change ? (change.edits as unknown as Edits) : [];
};
const apply = (text: string, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), editsOf(action));
const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
  actions.find((action) => title.test(action.title));
async function codesOf(text: string): Promise<string[]> {
  const { open, items } = startSession();
  open(uri, text);
  return (await items(uri)).map(({ code }) => String(code));
}

describe("actions", () => {
  it("put in the evidence behind the block, as blanks that are flagged until they are filled", async () => {
    const text = `# One\n\n${CLAIM}\nAnd so on.\n\nNext.\n`;
    const fixed = apply(text, titled(await actionsOf(text), /Put in the evidence/));
    expect(fixed).toMatch(/^# One\n\nFamilies .*\nAnd so on\.\n\n- \*\*Issue:\*\* \[/);
    expect(fixed).toMatch(/\n- \*\*Impact:\*\* \[.*\]\n\nNext\.\n$/);
    const codes = await codesOf(fixed);
    expect(codes.filter((code) => code === "placeholder-text")).toHaveLength(4);
  });
  it("ask with blanks that are each flagged until they are filled", async () => {
    const scaffolds = [scaffold, youSaidWeDid, caseStudy].flat().map(({ label, blank }) => `- **${label}:** ${blank}`);
    const prompts = [...Object.values(slotPrompts), ...Object.values(rulePrompts).flat()].map(
      ({ text }) => `Hello. ${text}`,
    );
    for (const text of [...scaffolds, ...prompts]) {
      const blanks = text.match(/\[[^\]]+\]/g) ?? [];
      expect(blanks.length, text).toBe(1);
      expect(
        (await codesOf(text)).filter((code) => code === "placeholder-text"),
        text,
      ).toHaveLength(1);
    }
  });
  it("leave an example that proves the claim once its blanks are filled", async () => {
    const text = `${CLAIM}\n`;
    let filled = apply(text, titled(await actionsOf(text), /Put in the evidence/));
    for (const words of [
      "in March 2026 six family carers at Elm House said that mornings were rushed",
      "the carers and our rota lead agreed a 7am start in April 2026",
      "visit log, 14 July 2026",
      "late calls fell from 14 to 3 a week, and the same six carers confirmed it in July 2026",
    ])
      filled = filled.replace(/\[[^\]]+\]/, words);
    expect(await codesOf(filled)).toEqual([]);
  });
  it("stay in the list item or quote that they are about", async () => {
    const list = `- ${CLAIM}\n- Another.\n`;
    expect(apply(list, titled(await actionsOf(list), /Put in the evidence/))).toMatch(
      /^- Families .*\n {2}- \*\*Issue:\*\* \[.*\n {2}- \*\*Change:[\s\S]*\n- Another\.\n$/,
    );
    const quote = `> ${CLAIM}\n\nNext.\n`;
    const actions = await actionsOf(quote);
    expect(apply(quote, titled(actions, /Put in the evidence/))).toMatch(/^> Families .*\n>\n> - \*\*Issue:\*\*/);
  });
  it("are snippets with tab stops where the client has them, in either form", async () => {
    const standard = await actionsOf(CLAIM, { capabilities: modern });
    const edit = titled(standard, /Put in the evidence/)?.edit?.documentChanges?.[0];
    expect(edit).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [
        { snippet: { kind: "snippet", value: expect.stringMatching(/\*\*Issue:\*\* \$\{1:\[add .*\$\{4:\[.*\$0$/s) } },
      ],
    });
    const experimental = await actionsOf(CLAIM, {
      capabilities: { ...plainClient, experimental: { snippetTextEdit: true } },
    });
    expect(titled(experimental, /Put in the evidence/)?.edit?.documentChanges?.[0]).toMatchObject({
      edits: [{ insertTextFormat: 2, newText: expect.stringContaining("${1:[add ") }],
    });
  });
  it("ask for each missing slot behind the sentence", async () => {
    const text = `${CLAIM} We have ten vans.\n`;
    const fixed = apply(text, titled(await actionsOf(text), /Add when it happened/));
    expect(fixed).toBe(`${CLAIM} When? [month and year] We have ten vans.\n`);
    expect(await codesOf(fixed)).toContain("placeholder-text");
  });
  it("offer something for every finding", async () => {
    const text = [
      CLAIM,
      "You said the food was bland. We did: introduced a new menu.",
      "In March 2021 residents chose new lights and falls fell from nine to two.",
      "Supervision notes are reviewed periodically by the lead.",
      "We will continue to enhance the experience of everyone.",
      "The Residents’ Forum brings together eleven tenants.",
    ].join("\n\n");
    const { open, items, session } = startSession({ capabilities: plainClient });
    open(uri, text);
    const found = await items(uri);
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(4);
    for (const { range, code } of found) {
      const actions = await session.codeActions({ textDocument: { uri }, range, context: { diagnostics: [] } }, never);
      const own = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === code);
      expect(own.filter(({ title }) => title.startsWith("Ignore "))).toHaveLength(3);
      expect(own.filter(({ title }) => title.startsWith("Open the page")).map(({ command }) => command)).toMatchObject([
        { command: "tenderlint.openRulePage", arguments: [code] },
      ]);
      expect(own.length, `${code}`).toBeGreaterThan(4);
    }
  });
  it("take positions from the document, never from what the client echoes", async () => {
    const text = "Übercool 🎉 — Families are at the centre of everything our team does.";
    const { open, session } = startSession({ capabilities: plainClient });
    open(uri, text);
    const at = { line: 0, character: 20 };
    const bytes = { start: { line: 0, character: 19 }, end: { line: 0, character: 60 } };
    const ask = (context: object) =>
      session.codeActions(
        { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], ...context } },
        never,
      );
    const honest = await ask({});
    const echoed = await ask({ diagnostics: [{ range: bytes, message: "x", code: "tokenistic-claim", data: 7 }] });
    expect(echoed).toEqual(honest);
    expect(apply(text, titled(honest, /Add when/))).toBe(`${text} When? [month and year]`);
  });
  it("keep to the kinds that are asked for", async () => {
    const { open, session } = startSession();
    open(uri, CLAIM);
    const ask = (only: string[]) =>
      session.codeActions({ textDocument: { uri }, range: everything, context: { diagnostics: [], only } }, never);
    expect(await ask(["source.organizeImports"])).toEqual([]);
    expect(await ask(["refactor"])).toEqual([]);
    expect((await ask(["quickfix"])).length).toBeGreaterThan(3);
    expect((await ask([""])).length).toBeGreaterThan(3);
  });
  it("use plain changes for clients without documentChanges, and nothing for those without action objects", async () => {
    const old = { ...plainClient, workspace: {} };
    const [first] = await actionsOf(CLAIM, { capabilities: old });
    expect(Object.keys(first?.edit?.changes ?? {})).toEqual([uri]);
    const oldest = { ...old, textDocument: { ...modern.textDocument, codeAction: {} } };
    expect(await actionsOf(CLAIM, { capabilities: oldest })).toEqual([]);
  });
});

describe("ignoring with a reason", () => {
  const texts: Record<string, string> = {
    paragraph: `Hello.\n\n${CLAIM}\n\nBye.\n`,
    "first line": `${CLAIM}\n`,
    "list item": `Intro:\n\n- first\n- ${CLAIM}\n- last\n`,
    "numbered item": `1. ${CLAIM}\n2. other\n`,
    "nested item": `- outer\n  - ${CLAIM}\n`,
    "under a heading": `# Head\n\n${CLAIM}\n\n# Next\n\nText.\n`,
    "front matter": `---\ntitle: x\n---\n\n${CLAIM}\n`,
    "front matter with no gap": `---\ntitle: x\n---\n${CLAIM}\n`,
    CRLF: `# Head\r\n\r\n${CLAIM}\r\n\r\n# Next\r\n`,
    "byte order mark": `\uFEFF${CLAIM}\n`,
    "wrapped paragraph": "Families are at the centre\nof everything our team does.\n",
  };
  for (const [where, text] of Object.entries(texts))
    for (const scope of ["here", "in this section", "in this file"])
      it(`works ${scope}: ${where}`, async () => {
        const action = titled(await actionsOf(text), new RegExp(`Ignore tokenistic-claim ${scope},`));
        const asked = apply(text, action);
        // Until a reason is written it is not followed, and says so.
        expect(await codesOf(asked)).toEqual(expect.arrayContaining(["directive", "tokenistic-claim"]));
        expect(await codesOf(asked.replace(" --  -->", " -- the buyer asked for this sentence -->"))).toEqual([]);
      });
  it.each([
    [
      "a table row",
      "| You said | We did |\n| --- | --- |\n| The food was bland | We introduced a new menu |\n",
      "one-way-feedback",
    ],
    [
      "a row in a list",
      "- Intro:\n\n  | You said | We did |\n  | --- | --- |\n  | The food was bland | We introduced a new menu |\n",
      "one-way-feedback",
    ],
    [
      "a labelled example",
      "Hello.\n\n## Case study: rota\n\nIn June 2026 six carers and the rota lead agreed a 7am start, and late calls fell from nine to two.\n",
      "incomplete-example",
    ],
  ])("works for %s", async (_, text, rule) => {
    for (const scope of ["here", "in this section"]) {
      expect(await codesOf(text)).toContain(rule);
      const asked = apply(text, titled(await actionsOf(text), new RegExp(`Ignore ${rule} ${scope},`)));
      const codes = await codesOf(asked.replace(" --  -->", " -- the buyer asked for it -->"));
      expect(codes, `${scope}\n${asked}`).not.toContain(rule);
      expect(codes, `${scope}\n${asked}`).not.toContain("directive");
    }
  });
  it("puts the cursor on the reason", async () => {
    const snippet = titled(await actionsOf(CLAIM, { capabilities: modern }), /here/);
    expect(JSON.stringify(snippet?.edit)).toContain("<!-- tenderlint-ignore-next tokenistic-claim -- $1 -->");
    const { open, session, heard } = startSession({
      capabilities: { ...plainClient, window: { showDocument: { support: true } } },
    });
    open(uri, `Hello.\n\n${CLAIM}\n`);
    const context = { diagnostics: [] };
    const actions = await session.codeActions({ textDocument: { uri }, range: everything, context }, never);
    const action = titled(actions, /here/);
    const [edit] = editsOf(action);
    session.didChange({
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: edit?.range ?? everything, text: edit?.newText ?? "" }],
    });
    await session.execute(action?.command ?? { command: "" });
    expect(heard.shown).toMatchObject([{ uri, selection: { start: { line: 2, character: 48 } } }]);
  });
  it("can be taken back where it has no effect", async () => {
    const idle = "Hello.\n\n<!-- tenderlint-ignore-next tokenistic-claim -- old -->\nText.\n";
    const gone = titled(await actionsOf(idle), /Take out/);
    expect(apply(idle, gone)).toBe("Hello.\n\nText.\n");
    const two = `<!-- tenderlint-ignore-next vague-cadence, tokenistic-claim -- old -->\n${CLAIM}\n`;
    expect(apply(two, titled(await actionsOf(two), /Take out/))).toBe(
      `<!-- tenderlint-ignore-next tokenistic-claim -- old -->\n${CLAIM}\n`,
    );
  });
  it("offers the rule that was meant", async () => {
    const text = `<!-- tenderlint-ignore-next tokenistic-clam -- x -->\n${CLAIM}\n`;
    const fixed = apply(text, titled(await actionsOf(text), /Change to tokenistic-claim/));
    expect(await codesOf(fixed)).toEqual([]);
  });
});

describe("the rule's page", () => {
  it("is shown by the editor, or its place is told", async () => {
    const shows = startSession();
    await shows.session.execute({ command: "tenderlint.openRulePage", arguments: ["tokenistic-claim"] });
    expect(shows.heard.shown).toEqual([{ uri: "file:///pages/tokenistic-claim.md", selection: null }]);
    const tells = startSession({ capabilities: plainClient });
    await tells.session.execute({ command: "tenderlint.openRulePage", arguments: ["tokenistic-claim"] });
    expect(tells.heard.messages).toEqual([expect.stringContaining("file:///pages/tokenistic-claim.md")]);
  });
  it("opens nothing that is no rule", async () => {
    const { session, heard } = startSession();
    for (const bad of [["../../etc/passwd"], [7], [], undefined])
      await session.execute({ command: "tenderlint.openRulePage", ...(bad ? { arguments: bad } : {}) });
    expect(heard.shown).toEqual([]);
  });
});

describe("every edit", () => {
  const piece = fc.constantFrom(
    CLAIM,
    "Übercool 🎉 — we value voice.",
    "- We are committed to choice.",
    "> We are passionate about “quality” & £50.",
    "| You said | We did |\n| --- | --- |\n| The food was bland | We introduced a new menu |",
    "## A heading é",
    "You said X. We did: changed Y.",
    "Reviews happen regularly.",
    "1. We listen to everyone in everything.",
    "   continued",
    "",
  );
  it("stays inside the text, is undone to the same text, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\n\n", "\n", "\r\n\r\n", "\r"),
        fc.constantFrom("utf-8", "utf-16", "utf-32"),
        async (pieces, gap, encoding) => {
          const text = pieces.join(gap);
          const { open, session } = startSession({
            capabilities: { ...plainClient, general: { positionEncodings: [encoding] } },
          });
          open(uri, text);
          const context = { diagnostics: [] };
          const actions = await session.codeActions({ textDocument: { uri }, range: everything, context }, never);
          const { createLines } = await import("../src/text/lines.js");
          const lines = createLines(text, encoding as "utf-8");
          for (const action of actions) {
            let changed = text;
            const done: { at: number; length: number; removed: string }[] = [];
            const edits = editsOf(action)
              .map(({ range, newText }) => ({
                start: lines.offset(range.start),
                end: lines.offset(range.end),
                range,
                newText,
              }))
              .sort((a, b) => b.start - a.start);
            for (const { start, end, range, newText } of edits) {
              expect(lines.position(start)).toEqual(range.start);
              expect(lines.position(end)).toEqual(range.end);
              done.push({ at: start, length: newText.length, removed: changed.slice(start, end) });
              changed = changed.slice(0, start) + newText + changed.slice(end);
            }
            for (const { at, length, removed } of done.reverse())
              changed = changed.slice(0, at) + removed + changed.slice(at + length);
            expect(changed).toBe(text);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
