import { describe, expect, test } from "vitest";
import { blockAround, sectionAround } from "./blocks.mjs";
import { figures, macroF1, scoreDraft, total } from "./score.mjs";

const slice = (text, { start, end }) => text.slice(start, end);
const around = (text, quote) => {
  const start = text.indexOf(quote);
  return slice(text, blockAround(text, start, start + quote.length));
};

describe("blockAround", () => {
  const text = [
    "# Head",
    "One line",
    "wraps here.",
    "",
    "- first item",
    "  goes on",
    "- second item",
    "",
    "| a | b |",
    "| - | - |",
    "| c | d |",
    "",
    "> quoted words",
    ">",
    "> more of them",
  ].join("\n");
  test.each([
    ["wraps", "# Head\nOne line\nwraps here."],
    ["goes", "- first item\n  goes on"],
    ["second", "- second item"],
    ["c |", "| c | d |"],
    ["quoted", "> quoted words"],
    ["more", "> more of them"],
    ["line\nwraps", "# Head\nOne line\nwraps here."],
    ["first item\n  goes on\n- sec", "- first item\n  goes on\n- second item"],
  ])("%j stands in %j", (quote, block) => {
    expect(around(text, quote)).toBe(block);
  });
});

describe("sectionAround", () => {
  const text = "Before.\n\n## One\n\nText.\n\n**Bold line**\n\nMore.\n\n## Two\n\nEnd.";
  test("runs from the heading above to the next, and a bold line is a heading", () => {
    expect(slice(text, sectionAround(text, text.indexOf("Before")))).toBe("Before.\n\n");
    expect(slice(text, sectionAround(text, text.indexOf("Text")))).toBe("## One\n\nText.\n\n");
    expect(slice(text, sectionAround(text, text.indexOf("More")))).toBe("**Bold line**\n\nMore.\n\n");
    expect(slice(text, sectionAround(text, text.indexOf("End")))).toBe("## Two\n\nEnd.");
  });
});

describe("scoreDraft", () => {
  const text = "Alpha beta.\n\nGamma delta.\n\nEpsilon zeta.";
  const at = (rule, words) => ({ rule, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const labels = { findings: [{ rule: "a", quote: "beta" }], optional: [{ rule: "a", quote: "Gamma" }] };
  const counts = (findings, given = labels) => {
    const { right, wrong, missed } = scoreDraft(text, given, findings);
    return [right.length, wrong.length, missed.length];
  };

  test("anywhere in the label's block is right", () => expect(counts([at("a", "Alpha")])).toEqual([1, 0, 0]));
  test("another block is false, and the label missed", () => expect(counts([at("a", "zeta")])).toEqual([0, 1, 1]));
  test("another rule is false", () => expect(counts([at("b", "beta")])).toEqual([0, 1, 1]));
  test("an optional label is neither", () => expect(counts([at("a", "delta")])).toEqual([0, 0, 1]));
  test("a second finding in a labelled block is neither", () =>
    expect(counts([at("a", "Alpha"), at("a", "beta")])).toEqual([1, 0, 0]));
  test("two labels of a block take a finding each", () =>
    expect(
      counts([at("a", "Alpha"), at("a", "beta")], { findings: [labels.findings[0], { rule: "a", quote: "Alpha" }] }),
    ).toEqual([2, 0, 0]));
  test("a rule that speaks once for a draft is right anywhere", () =>
    expect(counts([at("only-positive", "zeta")], { findings: [{ rule: "only-positive", quote: "Alpha" }] })).toEqual([
      1, 0, 0,
    ]));
  test("an incomplete example is right anywhere in its section", () =>
    expect(
      counts([at("incomplete-example", "zeta")], { findings: [{ rule: "incomplete-example", quote: "Alpha" }] }),
    ).toEqual([1, 0, 0]));
  test("words that are not in the draft are an error", () =>
    expect(() => counts([], { findings: [{ rule: "a", quote: "omega" }] })).toThrow("omega"));
});

describe("figures", () => {
  test("precision, recall and F1", () =>
    expect(figures({ right: 6, wrong: 2, missed: 4 })).toMatchObject({
      labelled: 10,
      found: 8,
      precision: 0.75,
      recall: 0.6,
      f1: 12 / 18,
    }));
  test("a share of nothing is null", () =>
    expect(figures({ right: 0, wrong: 0, missed: 0 })).toMatchObject({ precision: null, recall: null, f1: null }));
  test("counts add up, and the mean counts labelled rules only", () => {
    expect(
      total([
        { right: 1, wrong: 2, missed: 3 },
        { right: 4, wrong: 0, missed: 1 },
      ]),
    ).toEqual({
      right: 5,
      wrong: 2,
      missed: 4,
    });
    expect(
      macroF1([
        { labelled: 2, f1: 1 },
        { labelled: 3, f1: 0.5 },
        { labelled: 0, f1: 0 },
      ]),
    ).toBe(0.75);
  });
});
