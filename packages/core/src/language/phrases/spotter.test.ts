import fc from "fast-check";
import { expect, test } from "vitest";
import { createSpotter, has } from "./spotter.js";

const text = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é", "\u2026"), maxLength: 30 });
const string = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é"), minLength: 1, maxLength: 5 });

test("a set is spotted where one of its strings stands in the text, and one that is null always", () => {
  const sets = fc.array(fc.option(fc.array(string, { maxLength: 4 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sets, fc.array(text, { minLength: 1, maxLength: 3 }), (given, texts) => {
      const spotter = createSpotter(given);
      for (const one of texts) {
        const bits = spotter.spot(one);
        expect(given.map((_, n) => has(bits, n))).toEqual(
          given.map((strings) => strings === null || strings.some((each) => one.includes(each))),
        );
      }
    }),
    { numRuns: 500 },
  );
});
