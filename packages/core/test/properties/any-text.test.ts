import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position, SourceRange } from "../../src/result.js";
import { anyDraft } from "./drafts.js";
import { runs } from "./runs.js";
import { createStrictLinter } from "./strict-linter.js";

const linter = await createStrictLinter();

/** Every range of a result, whatever holds it. */
function* rangesIn(value: unknown): Generator<SourceRange & { readonly quote?: string }> {
  if (value === null || typeof value !== "object") return;
  if ("range" in value)
    yield { ...(value.range as SourceRange), ...("quote" in value ? { quote: value.quote as string } : {}) };
  for (const part of Object.values(value)) yield* rangesIn(part);
}

/** Lines end at LF, CRLF or a lone CR. */
function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  // An offset between the two characters of a CRLF is still on the line before.
  const within = text[offset - 1] === "\r" && text[offset] === "\n";
  const column = within ? offset - (text.slice(0, offset - 1).search(/[^\r\n]*$/) ?? 0) : (lines.at(-1)?.length ?? 0);
  return { offset, line: lines.length - (within ? 1 : 0), column: column + 1 };
}

test("never throws; ranges lie in the text and quote it", () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const result = linter.lint(text);
      for (const { start, end, quote } of rangesIn({ ...result, evidence: result.evidence })) {
        expect(start.offset).toBeGreaterThanOrEqual(0);
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
        expect(start).toEqual(positionOf(text, start.offset));
        expect(end).toEqual(positionOf(text, end.offset));
        if (quote !== undefined) expect(quote).toBe(text.slice(start.offset, end.offset));
      }
    }),
    runs(250),
  );
});

test("findings stand in document order and mark something", () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const { findings } = linter.lint(text);
      const starts = findings.map(({ range }) => range.start.offset);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    runs(100),
  );
});

test("each finding has a name of its own", () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const names = linter.lint(text).findings.map(({ fingerprint }) => fingerprint);
      expect(new Set(names).size).toBe(names.length);
    }),
    runs(100),
  );
});

test("explaining any line never throws", () => {
  fc.assert(
    fc.property(anyDraft, fc.nat(400), (text, line) => {
      expect(linter.read(text, line).line).toBe(line);
    }),
    runs(100),
  );
});
