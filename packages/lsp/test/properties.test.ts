import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { createLines, type Encoding } from "../src/text/lines.js";
import { modern, never, startSession } from "./harness.js";

const uri = "file:///bids/a.md";
/** Pieces of drafts, with everything that trips up positions. */
const piece = fc.constantFrom(
  "Families are at the centre of everything our team does.",
  "Übercool 🎉 — we’re committed to “choice” & £50 of voice.",
  "In March 2021 residents chose new lights and falls fell from nine to two.",
  "In March 2026 six e\u0301lèves rewrote the rules.",
  "You said the food was bland. We did: introduced a new menu.",
  "Supervision notes are reviewed periodically.",
  "- We listen to everyone in all decisions.",
  "> We value 👩‍🔧 people.",
  "# Example",
  "| Issue | Change | Impact |\n| --- | --- | --- |\n| Cold | Moved | [insert figure] |",
  "<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->",
  "---\nsubmission-date: 2026-09-01\n---\n",
  "[^1]: Minutes, 3 March 2026",
  "a",
  " ",
  "",
);
const gap = fc.constantFrom("\n\n", "\n", "\r\n\r\n", "\r", " ");
const text = fc.tuple(fc.array(piece, { maxLength: 8 }), gap).map(([pieces, between]) => pieces.join(between));
const edit = fc.record({
  from: fc.nat(300),
  length: fc.nat(40),
  put: fc.oneof(piece, gap, fc.constantFrom("x", ".", " ", "🎉")),
});
const encodings = fc.constantFrom<Encoding>("utf-16", "utf-8", "utf-32");

describe("properties", () => {
  it("after any edits, findings, hovers and map are those of a fresh session on the final text", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(edit, { maxLength: 6 }),
        encodings,
        fc.boolean(),
        async (start, edits, encoding, ask) => {
          const capabilities = { ...modern, general: { positionEncodings: [encoding] } };
          const old = startSession({ capabilities });
          let now = start;
          old.open(uri, now);
          for (const [n, { from, length, put }] of edits.entries()) {
            if (ask) await old.pull(uri);
            const lines = createLines(now, encoding);
            const range = lines.range(Math.min(from, now.length), Math.min(from + length, now.length));
            now = now.slice(0, lines.offset(range.start)) + put + now.slice(lines.offset(range.end));
            old.session.didChange({ textDocument: { uri, version: n + 2 }, contentChanges: [{ range, text: put }] });
          }
          const fresh = startSession({ capabilities });
          fresh.open(uri, now);
          expect(await old.items(uri)).toEqual(await fresh.items(uri));
          const map = async ({ session }: typeof old) => ({
            ...(await session.evidenceMap({ textDocument: { uri } }, never)),
            version: 0,
          });
          expect(await map(old)).toEqual(await map(fresh));
        },
      ),
      { numRuns: 80 },
    );
  });
  it("what was held back while typing is all there after the pause", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 5 }), async (start, edits) => {
        const old = startSession();
        old.settings.set("*", { typingPause: 1500 });
        let now = start;
        old.open(uri, now);
        await old.pull(uri);
        for (const [n, { from, length, put }] of edits.entries()) {
          const lines = createLines(now, "utf-16");
          const range = lines.range(Math.min(from, now.length), Math.min(from + length, now.length));
          now = now.slice(0, lines.offset(range.start)) + put + now.slice(lines.offset(range.end));
          old.session.didChange({ textDocument: { uri, version: n + 2 }, contentChanges: [{ range, text: put }] });
          await old.pull(uri);
        }
        const before = await old.items(uri);
        await old.advance(1600);
        const after = await old.items(uri);
        const fresh = startSession();
        fresh.open(uri, now);
        expect(after).toEqual(await fresh.items(uri));
        // The client is asked to look again exactly when it has not seen everything.
        expect(old.heard.refreshes > 0).toBe(before.length !== after.length);
      }),
      { numRuns: 40 },
    );
  });
  it("every position is in the document, in order and readable back, under every encoding", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(text, encodings, async (draft, encoding) => {
        const { open, items, session } = startSession({
          capabilities: { ...modern, general: { positionEncodings: [encoding] } },
        });
        open(uri, draft);
        const lines = createLines(draft, encoding);
        const all = await items(uri);
        const related = all.flatMap(({ relatedInformation = [] }) =>
          relatedInformation.map(({ location }) => location),
        );
        const map = await session.evidenceMap({ textDocument: { uri } }, never);
        const mapped = (map?.sections ?? []).flatMap(({ range, claims, examples }) => [
          { range },
          ...[...claims, ...examples].flatMap((each) => [each, ...each.filled]),
        ]);
        for (const { range } of [...all, ...related, ...mapped] as Pick<Diagnostic, "range">[]) {
          const [a, b] = [lines.offset(range.start), lines.offset(range.end)];
          expect(lines.range(a, b)).toEqual(range);
          expect(b).toBeGreaterThanOrEqual(a);
          expect(b).toBeLessThanOrEqual(draft.length);
        }
        const hover = await session.hover(
          { textDocument: { uri }, position: all[0]?.range.start ?? { line: 0, character: 0 } },
          never,
        );
        if (hover?.range)
          expect(lines.range(lines.offset(hover.range.start), lines.offset(hover.range.end))).toEqual(hover.range);
      }),
      { numRuns: 120 },
    );
  });
  it("quotes in the map are the words that their ranges mark", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (draft) => {
        const { open, session } = startSession();
        open(uri, draft);
        const lines = createLines(draft, "utf-16");
        const map = await session.evidenceMap({ textDocument: { uri } }, never);
        for (const { claims, examples } of map?.sections ?? [])
          for (const { quote, range } of [...claims, ...examples])
            expect(draft.slice(lines.offset(range.start), lines.offset(range.end))).toBe(quote);
      }),
      { numRuns: 60 },
    );
  });
});
