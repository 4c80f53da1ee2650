import type { Finding } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import { isHeld, noteTyping, sentenceAround } from "./typing.js";

/** Text with the cursor at the bar; gives the sentence around it. */
const around = (text: string): string => {
  const cursor = text.indexOf("|");
  const plain = text.replace("|", "");
  const { start, end } = sentenceAround(plain, cursor);
  return plain.slice(start, end);
};

const finding = (rule: string, start: number, end: number): Finding =>
  ({ rule, range: { start: { offset: start }, end: { offset: end } } }) as Finding;

describe("sentenceAround", () => {
  it.each([
    ["One here. Two th|ere. Three.", "Two there."],
    ["We value it|", "We value it"],
    ["We value it.|", "We value it."],
    ["We value it. |", ""],
    ["Para one\n\nPara t|wo", "Para two"],
    ["- item one\n- item t|wo\n- three", "item two"],
    ["wrapped\nli|ne.", "wrapped\nline."],
    ["# Head\n\nText|", "Text"],
  ])("%j → %j", (text, sentence) => {
    expect(around(text)).toBe(sentence);
  });
  it("looks only so far", () => {
    const long = "word ".repeat(100_000);
    const { start, end } = sentenceAround(long, 250_000);
    expect(end - start).toBeLessThan(5000);
  });
});

describe("holding back", () => {
  const before = "We value co-productio";
  const after = "We value co-production";
  const edit = { start: 21, end: 21, text: "n" };
  const base = { before, after, edit, previous: null, shown: [], now: 100 };

  it("holds a new finding in the sentence being typed until the pause is over", () => {
    const typing = noteTyping(base);
    const held = finding("tokenistic-claim", 0, 22);
    expect(isHeld(held, typing, 100, 1500)).toBe(true);
    expect(isHeld(held, typing, 1599, 1500)).toBe(true);
    expect(isHeld(held, typing, 1600, 1500)).toBe(false);
  });
  it("keeps what the writer has been shown in that sentence", () => {
    const typing = noteTyping({ ...base, shown: [finding("tokenistic-claim", 0, 21)] });
    expect(isHeld(finding("tokenistic-claim", 0, 22), typing, 100, 1500)).toBe(false);
    expect(isHeld(finding("vague-cadence", 3, 8), typing, 100, 1500)).toBe(true);
  });
  it("remembers it over several keystrokes in the same sentence", () => {
    const first = noteTyping({ ...base, shown: [finding("tokenistic-claim", 0, 21)] });
    const second = noteTyping({
      ...base,
      before: after,
      after: `${after}s`,
      edit: { start: 22, end: 22, text: "s" },
      previous: first,
      now: 200,
    });
    expect(isHeld(finding("tokenistic-claim", 0, 23), second, 200, 1500)).toBe(false);
  });
  it("never holds findings of other sentences", () => {
    const typing = noteTyping({
      ...base,
      before: `X. ${before}`,
      after: `X. ${after}`,
      edit: { ...edit, start: 24, end: 24 },
    });
    expect(isHeld(finding("r", 0, 2), typing, 100, 1500)).toBe(false);
    expect(isHeld(finding("r", 3, 8), typing, 100, 1500)).toBe(true);
  });
  it.each([
    ["a paste", { start: 21, end: 21, text: "x".repeat(41) }],
    ["a new line", { start: 21, end: 21, text: "\n" }],
    ["many changes at once", null],
  ])("does not take %s for typing", (_, change) => {
    expect(noteTyping({ ...base, edit: change })).toBeNull();
  });
  it("holds nothing when the pause is 0", () => {
    expect(isHeld(finding("tokenistic-claim", 0, 22), noteTyping(base), 100, 0)).toBe(false);
  });
});
