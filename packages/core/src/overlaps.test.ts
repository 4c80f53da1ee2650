import fc from "fast-check";
import { expect, test } from "vitest";
import { createOverlaps } from "./overlaps.js";

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test("finds the overlapping span that starts first, as looking at each would", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      const overlapping = spans.filter(({ start, end }) => start < asked.end && asked.start < end);
      const first = Math.min(...overlapping.map(({ start }) => start));
      const expected = spans.findIndex((one) => overlapping.includes(one) && one.start === first);
      expect(createOverlaps(spans).first(asked)).toBe(expected);
    }),
  );
});
