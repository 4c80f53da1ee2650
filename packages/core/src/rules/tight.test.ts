import { expect, test } from "vitest";
import { createDraftParser } from "../draft/index.js";
import { tight } from "./tight.js";

/** What is left of a place in a paragraph of these words. */
function left(words: string): string {
  const block = createDraftParser().parse(`Before ${words} after`).sections[0]?.content.blocks[0];
  if (!block) throw new Error("no block was read");
  const start = block.text.plain.indexOf(words);
  const { start: from, end } = tight({ block, start, end: start + words.length });
  return block.text.plain.slice(from, end);
}

test.each([
  ["We laid grit.", "We laid grit"],
  ["→ We laid grit", "We laid grit"],
  ["– moved it,", "moved it"],
  ["the desk opens at 8 a.m.", "the desk opens at 8 a.m."],
  ["fell by 12%", "fell by 12%"],
  ["“so kind”", "“so kind”"],
  ["- -", "- -"],
])("%s → %s", (words, expected) => expect(left(words)).toBe(expected));
