import { describe, expect, test } from "vitest";
import { createDraftParser } from "./index.js";

function only(source: string): {
  kind: string;
  ids: string[];
  placed: string[];
  reason: string | null;
  covers: string | null;
  malformed: string | null;
  comment: string;
} {
  const { directives } = createDraftParser().parse(source);
  expect(directives).toHaveLength(1);
  const [directive] = directives;
  if (!directive) throw new Error("no directive");
  const { kind, rules, reason, span, covers, malformed } = directive;
  return {
    kind,
    ids: rules.map(({ id }) => id),
    placed: rules.map((rule) => source.slice(rule.span.start, rule.span.end)),
    reason,
    covers: covers && source.slice(covers.start, covers.end),
    malformed,
    comment: source.slice(span.start, span.end),
  };
}

test("the whole of one", () => {
  const comment = "<!-- tenderlint-ignore-next one-rule, two-rule -- agreed with the client -->";
  expect(only(`Before.\n\n${comment}\nAfter\nit.\n\nLater.\n`)).toEqual({
    kind: "ignore-next",
    ids: ["one-rule", "two-rule"],
    placed: ["one-rule", "two-rule"],
    reason: "agreed with the client",
    covers: "After\nit.",
    malformed: null,
    comment,
  });
});

describe("forms", () => {
  test.each([
    ["<!-- tenderlint-ignore-start a-rule -- why -->", "ignore-start", ["a-rule"], "why"],
    ["<!--tenderlint-ignore-end a-rule-->", "ignore-end", ["a-rule"], null],
    ["<!-- tenderlint-ignore-file a-rule -- why -- and more -->", "ignore-file", ["a-rule"], "why -- and more"],
    ["<!-- tenderlint-ignore-next a-rule -->", "ignore-next", ["a-rule"], null],
    ["<!-- tenderlint-ignore-next -- why -->", "ignore-next", [], "why"],
    ["<!-- tenderlint-ignore-next a-rule -- -->", "ignore-next", ["a-rule"], null],
    [
      "<!-- tenderlint-ignore-next a-rule – a word processor’s dash -->",
      "ignore-next",
      ["a-rule"],
      "a word processor’s dash",
    ],
    [
      "<!-- tenderlint-ignore-next\n  a-rule,\n  b-rule\n  -- why\n  it is so -->",
      "ignore-next",
      ["a-rule", "b-rule"],
      "why it is so",
    ],
  ])("%j", (source, kind, ids, reason) => {
    expect(only(`${source}\n\nText.\n`)).toMatchObject({ kind, ids, placed: ids, reason, malformed: null });
  });
  test.each([
    ["<!-- tenderlint-ignore-nxt a-rule -- why -->", /did you mean tenderlint-ignore-next\?/],
    ["<!-- tenderlint-disable a-rule -->", /tenderlint-disable” is no note/],
  ])("malformed: %j", (source, message) => {
    expect(only(source).malformed).toMatch(message);
  });
  test.each([
    "<!-- an ordinary comment -->",
    "```\n<!-- tenderlint-ignore-next a-rule -- why -->\n```",
    "    <!-- tenderlint-ignore-next a-rule -- why -->",
    "`<!-- tenderlint-ignore-next a-rule -- why -->`",
    "- item\n\n  ~~~\n  <!-- tenderlint-ignore-next a-rule -- why -->\n  ~~~",
    "<!-- see tenderlint-ignore-next in the manual -->",
  ])("none: %j", (source) => {
    expect(createDraftParser().parse(source).directives).toEqual([]);
  });
});

describe("what it covers", () => {
  const comment = "<!-- tenderlint-ignore-next a-rule -- why -->";
  test.each([
    [
      "an item with what is nested in it",
      `${comment}\n\n- one\n  - inner\n\n  more\n- two\n`,
      "- one\n  - inner\n\n  more",
    ],
    ["a whole table", `${comment}\n\n| a |\n| - |\n| b |\n| c |\n\nText.`, "| a |\n| - |\n| b |\n| c |"],
    ["a quote", `${comment}\n\n> one\n>\n> two\n\nText.`, "> one\n>\n> two"],
    ["a heading and what stands under it", `${comment}\n\n# Head\n\nText.\n\nMore.`, "# Head\n\nText."],
    ["inside an item, the next block of it", `- one\n  ${comment}\n\n  two\n- three`, "two"],
    ["inside an item, the next item", `- one ${comment}\n- two\n- three`, "- two"],
    ["inside a quote", `> one\n>\n> ${comment}\n>\n> two\n\nText.`, "two"],
    ["text on its own line", `${comment} We are **here**.\n\nMore.`, "We are **here**."],
    ["after a paragraph that holds it", `One ${comment} more.\n\nTwo.`, "Two."],
    ["nothing", `Text.\n\n${comment}\n`, null],
  ])("%s", (_, source, covers) => {
    expect(only(source).covers).toBe(covers);
  });
  test("text on the comment’s line is read", () => {
    const { sections } = createDraftParser().parse(`- ${comment} We are **here**.\n`);
    expect(sections[0]?.content.blocks.map(({ text, list }) => [text.plain, list?.item])).toEqual([
      ["We are here.", 0],
    ]);
  });
});

test("a comment over lines of a quote keeps its places", () => {
  const source = "> Text.\n>\n> <!-- tenderlint-ignore-next\n> a-rule -- the reason\n> goes on -->\n>\n> Next.\n";
  expect(only(source)).toMatchObject({ placed: ["a-rule"], reason: "the reason goes on", covers: "Next." });
});
