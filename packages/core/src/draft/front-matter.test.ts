import { describe, expect, test } from "vitest";
import { readDay } from "./day.js";
import { createDraftParser } from "./index.js";

const parse = (source: string): ReturnType<ReturnType<typeof createDraftParser>["parse"]> =>
  createDraftParser().parse(source);

test("the keys that are known", () => {
  const source = `---
title: "Our answer: involvement"
buyer: Halden
question: >
  How do you
  involve people?
submission-date: 2026-09-30
word-limit: 1,500
sector: care
topic: co-production
author: left alone
---
Body.
`;
  const { frontMatter, sections } = parse(source);
  expect(frontMatter).toMatchObject({
    title: "Our answer: involvement",
    buyer: "Halden",
    question: "How do you involve people?",
    submissionDate: "2026-09-30",
    wordLimit: 1500,
    sector: "care",
    topic: "co-production",
    problems: [],
  });
  expect(source.slice(0, frontMatter.span?.end).endsWith("author: left alone\n---")).toBe(true);
  expect(sections[0]?.content.blocks[0]?.text.plain).toBe("Body.");
});

describe("problems, each with its place", () => {
  test.each([
    ["submission-date: 2026-02-30", "2026-02-30", /not a day that exists/],
    ['submission-date: "31/11/2026"', '"31/11/2026"', /31\/11\/2026/],
    ["submission-date: soon", "soon", /not a day/],
    ["submission-date: [1, 2]", "submission-date", /not a day/],
    ["word-limit: lots", "lots", /whole number/],
    ["title: [a, b]", "title", /one piece of text/],
    ["title: a\ntitle: b", "title", /title twice/],
  ])("%j", (yaml, words, message) => {
    const source = `\ufeff---\n${yaml}\n---\nBody.\n`;
    const { frontMatter } = parse(source);
    expect(frontMatter.problems).toHaveLength(1);
    const [problem] = frontMatter.problems;
    expect(problem?.message).toMatch(message);
    expect(source.slice(problem?.span.start, problem?.span.end).startsWith(words)).toBe(true);
  });
  test.each(["title: a: b: c", "title: 'open", "- a\n- b", "\tx: y", "{", "just words", "? [a\n"])(
    "broken: %j",
    (yaml) => {
      const { frontMatter, sections } = parse(`---\n${yaml}\n---\nBody.\n`);
      expect(frontMatter.problems).toHaveLength(1);
      expect(sections[0]?.content.blocks[0]?.text.plain).toBe("Body.");
    },
  );
  test("a broken line does not lose the date", () => {
    const { frontMatter } = parse("---\nsubmission-date: 2026-03-01\ntitle: Lot 1: care\n---\n");
    expect(frontMatter.submissionDate).toBe("2026-03-01");
    expect(frontMatter.problems[0]?.message).toMatch(/line 3/);
  });
  test("an empty value is no problem", () => {
    expect(parse("---\nsubmission-date:\nword-limit:\ntitle:\n---\n").frontMatter.problems).toEqual([]);
  });
});

describe("what is not front matter", () => {
  test("an unclosed fence is text", () => {
    const { frontMatter, sections } = parse("---\ntitle: x\n\nWords here.\n");
    expect(frontMatter.span).toBeNull();
    expect(sections.flatMap(({ content }) => content.blocks).at(-1)?.text.plain).toBe("Words here.");
  });
  test("rules around text are rules", () => {
    expect(parse("---\n\nWords here.\n\n---\n").frontMatter.span).toBeNull();
    expect(parse("Words.\n\n---\ntitle: x\n---\n").frontMatter.span).toBeNull();
  });
});

test("after an edit in it, the body keeps its contents", () => {
  const parser = createDraftParser();
  const body = "# One\n\nWords here.\n\n# Two\n\nMore.\n";
  const before = parser.parse(`---\ntitle: a\n---\n${body}`);
  const after = parser.parse(`---\ntitle: ab\n---\n${body}`);
  expect(after.frontMatter.title).toBe("ab");
  expect(after.sections.map(({ content }) => content)).toEqual(before.sections.map(({ content }) => content));
  after.sections.forEach(({ content }, n) => {
    expect(content).toBe(before.sections[n]?.content);
  });
});

test.each([
  ["2026-03-01", "2026-03-01"],
  ["2026-3-1", "2026-03-01"],
  ["2026-03-01T12:00:00Z", "2026-03-01"],
  ["30/09/2026", "2026-09-30"],
  ["01.03.2026", "2026-03-01"],
  ["1 March 2026", "2026-03-01"],
  ["Monday 1st March 2026", "2026-03-01"],
  ["1 Sept 2026", "2026-09-01"],
  ["March 1, 2026", "2026-03-01"],
  ["29 February 2028", "2028-02-29"],
  ["29 February 2026", null],
  ["2026-13-01", null],
  ["09/30/2026", null],
  ["1 Marchember 2026", null],
  ["March 2026", null],
])("the day %s is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});
