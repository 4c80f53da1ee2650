import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createLines, type Encoding } from "./lines.js";
import { applyChanges, createSnapshot } from "./snapshot.js";

const encodings: readonly Encoding[] = ["utf-16", "utf-8", "utf-32"];
/** What trips up position arithmetic: emoji with joiners, combining marks, pounds, curly quotes, all line ends. */
export const awkwardText = fc
  .array(
    fc.constantFrom(
      "a",
      "Ü",
      "£",
      "—",
      "’",
      "“",
      "🎉",
      "👩‍🔧",
      "e\u0301",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\uFEFF",
      "\ud83c",
      "word",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** The same count by another road. */
const widthOf = (text: string, encoding: Encoding): number =>
  encoding === "utf-16" ? text.length : encoding === "utf-8" ? Buffer.byteLength(text) : [...text].length;

describe("createLines", () => {
  it("counts as the reference implementation does in UTF-16", () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        const reference = TextDocument.create("x", "markdown", 1, text);
        const lines = createLines(text, "utf-16");
        expect(lines.count).toBe(reference.lineCount);
        expect(lines.position(offset)).toEqual(reference.positionAt(offset));
      }),
    );
  });
  it.each(encodings)("reads back every place that is not inside a character or line end: %s", (encoding) => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const lines = createLines(text, encoding);
        let at = 0;
        for (const character of text) {
          const inLineEnd = character === "\n" && text[at - 1] === "\r";
          if (!inLineEnd) {
            const position = lines.position(at);
            expect(lines.offset(position)).toBe(at);
            expect(position.character).toBe(widthOf(text.slice(lines.start(position.line), at), encoding));
          }
          at += character.length;
        }
        expect(lines.offset(lines.position(text.length))).toBe(text.length);
      }),
    );
  });
  it.each(encodings)("moves impossible positions into the text: %s", (encoding) => {
    fc.assert(
      fc.property(
        awkwardText,
        fc.integer({ min: -3, max: 50 }),
        fc.integer({ min: -3, max: 90 }),
        (text, line, character) => {
          const lines = createLines(text, encoding);
          const offset = lines.offset({ line, character });
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
          if (line >= 0 && line < lines.count) expect(offset).toBeLessThanOrEqual(lines.end(line));
        },
      ),
    );
  });
  it("never answers with half a character", () => {
    expect(createLines("a🎉b", "utf-8").offset({ line: 0, character: 3 })).toBe(1);
    expect(createLines("a🎉b", "utf-8").offset({ line: 0, character: 5 })).toBe(3);
    expect(createLines("Ü—x", "utf-8").position(2)).toEqual({ line: 0, character: 5 });
    expect(createLines("a🎉b", "utf-32").position(3)).toEqual({ line: 0, character: 2 });
  });
  it("takes not-a-number for the start", () => {
    expect(createLines("ab\ncd", "utf-16").offset({ line: Number.NaN, character: 1 })).toBe(0);
    expect(createLines("ab\ncd", "utf-8").offset({ line: 1, character: Number.NaN })).toBe(3);
    expect(createLines("ab\ncd", "utf-16").offset({ line: 1, character: Number.NaN })).toBe(3);
  });
});

describe("applyChanges", () => {
  it.each(encodings)("gives the text that the client has: %s", (encoding) => {
    const change = fc.record({ from: fc.nat(60), length: fc.nat(12), text: awkwardText });
    fc.assert(
      fc.property(awkwardText, fc.array(change, { maxLength: 6 }), (start, changes) => {
        let text = start;
        let snapshot = createSnapshot("x", 0, "markdown", text, encoding);
        for (const [n, { from, length, text: put }] of changes.entries()) {
          const lines = createLines(text, encoding);
          // A client only names places that it can name: not inside a character or a line end.
          const range = lines.range(from, from + length);
          const [a, b] = [lines.offset(range.start), lines.offset(range.end)];
          text = text.slice(0, a) + put + text.slice(b);
          snapshot = applyChanges(snapshot, n + 1, [{ range, text: put }], encoding).snapshot;
        }
        expect(snapshot.text).toBe(text);
      }),
    );
  });
  it("agrees with the reference implementation on several changes in one message", () => {
    const place = fc.record({ line: fc.nat(4), character: fc.nat(12) });
    const change = fc.record({ range: fc.record({ start: place, end: place }), text: awkwardText });
    fc.assert(
      fc.property(awkwardText, fc.array(change, { maxLength: 4 }), (text, changes) => {
        const before = createSnapshot("x", 1, "markdown", text, "utf-16");
        const after = applyChanges(before, 2, changes, "utf-16").snapshot;
        // Made anew for each change: its own way of keeping line starts goes wrong where an edit joins \r and \n.
        const reference = changes.reduce(
          (now, change) => TextDocument.update(TextDocument.create("x", "markdown", 1, now), [change], 2).getText(),
          text,
        );
        expect(after.text).toBe(reference);
        expect(before.text).toBe(text);
      }),
    );
  });
  it("takes whole texts and mixed messages", () => {
    const before = createSnapshot("x", 1, "markdown", "one", "utf-16");
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const { snapshot, edit } = applyChanges(before, 2, [{ text: "two" }, { range, text: "T" }], "utf-16");
    expect(snapshot.text).toBe("Two");
    expect(edit).toBeNull();
  });
});
