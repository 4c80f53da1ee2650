import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDraft } from "./drafts.js";
import { runs } from "./runs.js";
import { createStrictLinter } from "./strict-linter.js";

const [one, other] = [await createStrictLinter(), await createStrictLinter()];

test("results are plain JSON", () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const { evidence, ...rest } = one.lint(text, { path: "answer.md" });
      const plain = { ...rest, evidence };
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    }),
    runs(80),
  );
});

test("the same text, day and settings give the same result, whatever was read before", () => {
  const sequence = fc.array(anyDraft, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(sequence, (texts) => {
      const forwards = texts.map((text) => JSON.stringify(one.lint(text)));
      const backwards = [...texts].reverse().map((text) => JSON.stringify(other.lint(text)));
      expect(backwards.reverse()).toEqual(forwards);
    }),
    runs(25),
  );
});
