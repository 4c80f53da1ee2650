import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "./index.js";

/** What a writer finds on every rule's page, in this order. */
const HEADINGS = [
  "What it finds",
  "Why evaluators care",
  "Flagged",
  "Not flagged",
  "Options",
  "Known limits",
  "Sources",
];

/** Words of the workshop, which a bid writer should not have to know. */
const JARGON = /\b(?:slots?|regex\w*|tokens?|linter|parser|AST|heuristics?|lexer|precedence|memo\w*|offsets?)\b/i;

describe.each([...rules])("$id", (rule) => {
  const page = readFileSync(new URL(`./${rule.id}/docs.md`, import.meta.url), "utf8");
  const parts = new Map(
    page
      .replace(/```[\s\S]*?```/g, "")
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]),
  );

  test("has its name, one short paragraph and the fixed headings", () => {
    expect(page).toMatch(new RegExp(`^# ${rule.id}\n\n[A-Z][^\n]{20,200}\\.\n\n## `));
    expect([...parts.keys()]).toEqual(HEADINGS);
  });

  test("shows a passage before and after", () => {
    expect(parts.get("What it finds")).toMatch(/Before → after:\n\n> .+\n\n> .+/);
  });

  test("is written for a bid writer: no workshop words, short paragraphs", () => {
    for (const [heading, text] of parts) {
      if (heading !== "Options") expect(text, heading).not.toMatch(JARGON);
      for (const paragraph of text.split(/\n\n/)) expect(paragraph.length, paragraph).toBeLessThan(700);
    }
  });

  test("names the articles that the rule names", () => {
    expect(parts.get("Sources")?.split("\n")).toEqual(rule.sources.map((title) => `- ${title}`));
  });
});
