import { describe, expect, test } from "vitest";
import { createDraftParser } from "./index.js";

const roles = (source: string): string[] =>
  createDraftParser()
    .parse(source)
    .sections.flatMap(({ content }) => content.blocks.map(({ role }) => role));

describe("the buyer’s text", () => {
  test.each([
    "Question 4.2 (15%) Tell us how you involve people.",
    "**Question 4.2 (15%)** Tell us how you involve people.",
    "Question: How will you involve people?",
    "Question 2 Please describe your approach.",
    "Question – how do you involve people?",
    "Q1 Describe how you involve people.",
    "Q3. How do you involve people?",
    "Q4.2(a): How?",
    "Requirement 3: The supplier shall involve people.",
    "Specification: people are involved.",
    "Tender question 5 – involvement (20%)",
    "Award criterion 2: involvement",
    "> Question 1\n> How do you involve people?\n>\n> Give two examples.",
    "> Please describe how you will involve people (500 words).",
    "> The supplier shall hold a meeting each month with your tenants.",
  ])("%j", (source) => {
    expect(new Set(roles(source))).toEqual(new Set(["buyer"]));
  });
});

describe("the bidder’s text", () => {
  test.each([
    "Questions were asked by tenants in May.",
    "Question time with the head is on Fridays.",
    "Question 2 asks about staffing, and we answer it below.",
    "Q1 2025 saw attendance rise.",
    "Q3 attendance rose by 4%.",
    "Q1–Q3 figures rose.",
    "Q2 (2024/25): attendance rose.",
    "Requirements changed after tenants met.",
    "Specifications were agreed with families.",
    "The question we asked was hard.",
    "Describe is a word tenants use.",
    "> “Please explain it to me again,” she said, “and then your rota.”",
    "> She rang at eight to ask had we slept.",
    "Our method statement covers this.",
  ])("%j", (source) => {
    expect(roles(source)).toEqual(["body"]);
  });
  test("a heading that names a question is a heading", () => {
    const { sections } = createDraftParser().parse("## Question 2\n\nWe hold meetings.\n");
    expect(sections[0]?.content.heading?.role).toBe("body");
    expect(sections[0]?.content.blocks.map(({ role }) => role)).toEqual(["body"]);
  });
});

test("the front matter’s question is the buyer’s wherever it is repeated", () => {
  const question = "How do you involve the people who use your service in decisions";
  expect(
    roles(
      `---\nquestion: ${question}?\n---\n${question}?\n\n> **How do you** involve the people\n> who use your service in decisions?\n\nWe do.\n`,
    ),
  ).toEqual(["buyer", "buyer", "body"]);
});

test("a question that ends in a colon goes on in the list after it", () => {
  expect(
    roles(
      "Question 3: Describe how you will do each of these:\n\n- involve people\n- report back\n\nWe do both.\n\n- One way\n",
    ),
  ).toEqual(["buyer", "buyer", "buyer", "body", "body"]);
  expect(roles("Question 3:\n\n- We meet monthly.\n")).toEqual(["buyer", "body"]);
});

describe("tables of contents", () => {
  test("links to places in the draft, dots with page numbers, lists under Contents", () => {
    expect(roles("- [One](#one)\n- [Two](#two)\n  - [Three](#three)\n")).toEqual(["contents", "contents", "contents"]);
    expect(roles("Introduction ........ 4\n\nMethod … … 9\n")).toEqual(["contents", "body"]);
    expect(roles("# Contents\n\n1. Our approach\n2. Our people\n\nWe begin here.\n")).toEqual([
      "contents",
      "contents",
      "body",
    ]);
    expect(roles("**Contents**\n\n- Our approach\n\n**Approach**\n\n- We meet.\n")).toEqual([
      "body",
      "contents",
      "body",
      "body",
    ]);
  });
  test("a list that cites places in its words is the bidder’s", () => {
    expect(roles("- As in [section two](#two), tenants chose.\n- [Log](https://example.org)\n")).toEqual([
      "body",
      "body",
    ]);
  });
});

test("a footnote’s text is a note, outside the sections", () => {
  const source = "Fewer falls.[^a]\n\n[^a]: Falls log,\n    May 2026.\n\n    Signed by the lead.\n\nAfter.\n";
  const draft = createDraftParser().parse(source);
  expect(roles(source)).toEqual(["body", "body"]);
  expect(draft.sections[0]?.content.blocks[0]?.text.footnotes).toEqual(["a"]);
  const note = draft.footnotes.get("a");
  expect(note?.role).toBe("note");
  expect(note?.text.plain).toBe("Falls log, May 2026.\nSigned by the lead.");
  expect(note?.text.sentences).toHaveLength(2);
  expect(source.slice(note?.at, note?.extent.end)).toBe("Falls log,\n    May 2026.\n\n    Signed by the lead.");
});
