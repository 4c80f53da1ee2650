import fc from "fast-check";
import { expect, test } from "vitest";
import { contentOf, createContentNames } from "./content-names.js";
import { createFingerprints } from "./fingerprints.js";
import { makeChanged } from "./kept.js";

const drafts = fc.array(fc.array(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});

test("names are those that a draft read for the first time has", () => {
  fc.assert(
    fc.property(drafts, (states) => {
      const nameAll = createFingerprints();
      let before: readonly {
        readonly key: string;
        readonly said: readonly { content: ReturnType<typeof contentOf> }[];
      }[] = [];
      for (const sections of states) {
        const { all, kept } = makeChanged(
          sections,
          before,
          (said, known) => (known.key === said.join() ? known : null),
          (said) => ({ key: said.join(), said: said.map((what) => ({ content: contentOf(what) })) }),
        );
        before = all;
        const name = createContentNames();
        expect(
          nameAll(
            all.map(({ said }) => said),
            kept,
          ),
        ).toEqual(sections.map((said) => said.map((what) => name(what))));
      }
    }),
    { numRuns: 500 },
  );
});

test("a section that nothing bears on keeps its list of names", () => {
  const nameAll = createFingerprints();
  const section = (what: string): { content: ReturnType<typeof contentOf> }[] => [{ content: contentOf(what) }];
  const [one, two, three] = [section("one"), section("two"), section("three")];
  const before = nameAll([one, two, three], { head: 0, tail: 0 });
  const after = nameAll([one, section("other"), three], { head: 1, tail: 1 });
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toEqual(before[1]);
  expect(after[2]).toBe(before[2]);
});
