import fc from "fast-check";
import { expect, test } from "vitest";
import { createToldGroups, sameGroup } from "./groups.js";

const word = fc.constantFrom("youth", "tenant", "leigh", "care", "panel", "board");
/** No name says a word twice. */
const name = fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

test("a group is told of again where one that was told of before is the same", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const isTold = createToldGroups();
      const told: string[] = [];
      for (const one of names) {
        const before = told.some((other) => sameGroup(other, one));
        expect(isTold(one), `${one} after ${told.join(", ")}`).toBe(before);
        if (!before) told.push(one);
      }
    }),
    { numRuns: 2000 },
  );
});
