import { expect, test } from "vitest";
import { countWords, draftOf, exchangeWords, seeded, typeLetter } from "./text.mjs";

const text =
  "## A heading\n\nOur cook and eight pupils rewrote the menu. The plates that came back were fewer, by the log.\n";

test("one word of each sentence is exchanged, and the length in words stays", () => {
  const other = exchangeWords(text, seeded(1));
  const changed = text.split(" ").filter((word, n) => other.split(" ")[n] !== word);
  expect(changed).toHaveLength(2);
  expect(countWords(other)).toBe(countWords(text));
});

test("the same seed gives the same draft, of about the length asked for", () => {
  const draft = draftOf([text], 500, seeded(7));
  expect(draftOf([text], 500, seeded(7))).toBe(draft);
  expect(countWords(draft)).toBeGreaterThanOrEqual(500);
  expect(countWords(draft)).toBeLessThan(500 + countWords(text) + 1);
});

test("typing puts in one letter", () => {
  const typed = typeLetter(text, seeded(3));
  expect(typed).toHaveLength(text.length + 1);
  expect(typed).not.toBe(text);
});
