import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedEnds } from "./common.js";
import { createLineIndex, lineStarts, lineStartsAfter } from "./line-index.js";

test("lines end at LF, CR LF and lone CR", () => {
  const index = createLineIndex("a\nbc\r\nd\re");
  expect(index.lines).toBe(4);
  expect(index.position(0)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(index.position(3)).toEqual({ offset: 3, line: 2, column: 2 });
  expect(index.position(6)).toEqual({ offset: 6, line: 3, column: 1 });
  expect(index.position(8)).toEqual({ offset: 8, line: 4, column: 1 });
  expect(index.position(99)).toEqual({ offset: 9, line: 4, column: 2 });
  expect(index.offset(2, 2)).toBe(3);
  expect(index.offset(2, 99)).toBe(4);
  expect(index.offset(9, 1)).toBe(9);
  expect(index.offset(0, 5)).toBe(0);
});

test("an empty text has one line, and a last line end opens another", () => {
  expect(createLineIndex("").position(0)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(createLineIndex("a\n").position(2)).toEqual({ offset: 2, line: 2, column: 1 });
});

test("offsets and positions are each other’s inverse", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "é", "\ud83d\ude00")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.nat(50), (source, at) => {
      const index = createLineIndex(source);
      const { offset, line, column } = index.position(at);
      const before = source.slice(0, offset);
      // Between the two halves of CR LF the line has not ended yet.
      const ended = before.endsWith("\r") && source[offset] === "\n" ? before.slice(0, -1) : before;
      expect(line).toBe(ended.split(/\r\n|\r|\n/).length);
      if (ended === before) expect(index.offset(line, column)).toBe(offset);
    }),
  );
});

test("after an edit lines start where a fresh reading finds them", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "\n", "\r", "\r\n", ""), { maxLength: 20 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, text, text, (start, cut, put, end) => {
      const [before, after] = [start + cut + end, start + put + end];
      const edit = { ...sharedEnds(before, after), before: before.length };
      expect(lineStartsAfter(after, lineStarts(before), edit)).toEqual(lineStarts(after));
    }),
    { numRuns: 2000 },
  );
});
