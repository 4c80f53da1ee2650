import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtures } from "../metamorphic/fixtures.js";
import { anyDraft, mutate, mutations, soup } from "../properties/drafts.js";
import { createStrictLinter } from "../properties/strict-linter.js";
import { findFault } from "./sound.js";

/** How many times the ordinary number of drafts are read: `pnpm fuzz` asks for more. */
const TIMES = Number(process.env.TENDERLINT_FUZZ ?? 1);
const seed = Number(process.env.TENDERLINT_SEED ?? 20260302);

/** A few blocks of a fixture in a row: what most of a draft is, at a hundredth of its length. */
const passages = fixtures.flatMap(({ text }) => {
  const blocks = text.split(/\n{2,}/);
  return blocks.map((_, n) => blocks.slice(n, n + 3).join("\n\n"));
});
const passage = fc.constantFrom(...passages);

/** A word, mark or line of one passage put elsewhere in another. */
const crossed = fc
  .tuple(passage, passage, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other, from, at]) => {
    const words = other.split(/(?<=\s)/);
    const start = Math.floor(from * words.length);
    return mutate(one, { at, size: 0, text: words.slice(start, start + 6).join("") });
  });

const kinds = {
  "Markdown of no sense": { cases: 9_000, drafts: soup.map((parts) => parts.slice(0, 24).join("")) },
  "characters of no sense": { cases: 4_000, drafts: fc.string({ unit: "binary", maxLength: 120 }) },
  "passages with mistakes": {
    cases: 4_000,
    drafts: fc.tuple(passage, mutations(4)).map(([text, edits]) => edits.reduce(mutate, text)),
  },
  "passages put into passages": { cases: 3_500, drafts: crossed },
  "whole drafts": { cases: 200, drafts: anyDraft },
};

test.each(Object.entries(kinds))(
  "%s: read without a fault, anew and as a change",
  { timeout: 170_000 * TIMES },
  async (_, kind) => {
    const linter = await createStrictLinter();
    const session = linter.open("");
    fc.assert(
      fc.property(kind.drafts, (text) => {
        expect(findFault(linter, session, text)).toBeNull();
      }),
      { seed, numRuns: kind.cases * TIMES },
    );
  },
);

test("reads 20,000 drafts", () => {
  expect(Object.values(kinds).reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(20_000);
});
