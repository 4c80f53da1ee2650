import stringWidth from "string-width";
import { expect, test } from "vitest";
import { displayWidth, isSimple } from "./text.js";

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const simple = characters.filter(isSimple);

test("simple characters take one column each, alone and together, and join with none", () => {
  expect(simple.length).toBeGreaterThan(700);
  expect(simple.filter((character) => stringWidth(character) !== 1)).toEqual([]);
  const together = simple.join("");
  expect(stringWidth(together)).toBe(simple.length);
  expect([...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(together)].length).toBe(simple.length);
  expect(stringWidth([...simple].reverse().join(""))).toBe(simple.length);
});

test("others are measured", () => {
  expect(isSimple("e\u0301")).toBe(false);
  expect(["café", "cafe\u0301", "日本", "👩‍👧", "a\u200bb", "“So”"].map(displayWidth)).toEqual([4, 4, 4, 2, 2, 4]);
});
