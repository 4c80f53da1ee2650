import fc from "fast-check";
import { expect, test } from "vitest";
import { between, makeChanged, nothingMade } from "./kept.js";

const items = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

test("gives what making each anew gives, whatever was made before", () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 4 }), (lists) => {
      let { all } = nothingMade as { all: readonly { readonly of: string }[] };
      for (const list of lists) {
        all = makeChanged(
          list,
          all,
          (item, before) => (item === before.of ? before : null),
          (item) => ({ of: item }),
        ).all;
        expect(all).toEqual(list.map((item) => ({ of: item })));
      }
    }),
  );
});

test("makes anew only what lies between the two ends that are the same", () => {
  const before = ["a", "b", "c", "d"].map((of) => ({ of }));
  const made: string[] = [];
  const { all, kept } = makeChanged(
    ["a", "b", "x", "y", "d"],
    before,
    (item, known) => (item === known.of ? known : null),
    (item) => {
      made.push(item);
      return { of: item };
    },
  );
  expect(made).toEqual(["x", "y"]);
  expect(kept).toEqual({ head: 2, tail: 1 });
  expect(all[1]).toBe(before[1]);
  expect(all[4]).toBe(before[3]);
  expect(between(all, kept)).toEqual([{ of: "x" }, { of: "y" }]);
});
