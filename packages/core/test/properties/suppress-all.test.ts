import { expect, test } from "vitest";
import type { Finding } from "../../src/result.js";
import { applyEdits } from "../metamorphic/edits.js";
import { type Fixture, fixtures } from "../metamorphic/fixtures.js";
import { extentOf, readMarkdown } from "../metamorphic/markdown.js";
import { createStrictLinter } from "./strict-linter.js";

const linter = await createStrictLinter();

const rulesOf = (findings: readonly Finding[]): string => [...new Set(findings.map(({ rule }) => rule))].join(", ");

/** What is still spoken, and what was said without the directives but is no longer in the result at all. */
function outcome({ text, asOf }: Fixture, directed: string): { readonly spoken: string[]; readonly lost: string[] } {
  const before = linter.lint(text, { asOf }).findings;
  const after = linter.lint(directed, { asOf }).findings;
  const kept = new Set(after.map(({ rule, quote }) => `${rule}: ${quote}`));
  return {
    spoken: after.filter(({ suppressed }) => suppressed === null).map(({ rule, quote }) => `${rule}: ${quote}`),
    lost: before.map(({ rule, quote }) => `${rule}: ${quote}`).filter((said) => !kept.has(said)),
  };
}

const bodyStart = (text: string): number => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;

const speaking = fixtures.filter(({ text, asOf }) => linter.lint(text, { asOf }).findings.length > 0);

test.each(speaking)("$name: a directive for the file silences everything and loses nothing", (fixture) => {
  const { text, asOf } = fixture;
  const rules = rulesOf(linter.lint(text, { asOf }).findings);
  const directed = `${text.trimEnd()}\n\n<!-- tenderlint-ignore-file ${rules} -- read and agreed -->\n`;
  expect(outcome(fixture, directed)).toEqual({ spoken: [], lost: [] });
});

test.each(speaking)("$name: so does a directive from start to end", (fixture) => {
  const { text, asOf } = fixture;
  const rules = rulesOf(linter.lint(text, { asOf }).findings);
  const at = bodyStart(text);
  const directed = `${text.slice(0, at)}\n<!-- tenderlint-ignore-start ${rules} -- read and agreed -->\n\n${text.slice(at).trimEnd()}\n\n<!-- tenderlint-ignore-end ${rules} -->\n`;
  expect(outcome(fixture, directed)).toEqual({ spoken: [], lost: [] });
});

test.each(speaking)("$name: so does one before each paragraph, quote and table that is spoken about", (fixture) => {
  const { text, asOf } = fixture;
  const { findings } = linter.lint(text, { asOf });
  const places = readMarkdown(text).children.flatMap((node) => {
    const { start, end } = extentOf(node);
    const own = findings.filter(({ range }) => range.start.offset < end && start < range.end.offset);
    // Before a list, a directive is about its first item; before a heading, about what follows it.
    return own.length > 0 && /^(?:paragraph|blockquote|table)$/.test(node.type) ? [{ start, end, own }] : [];
  });
  const edits = places.map(({ start, own }) => ({
    start,
    end: start,
    text: `<!-- tenderlint-ignore-next ${rulesOf(own)} -- read and agreed -->\n\n`,
  }));
  const { text: directed, back } = applyEdits(text, edits);
  const spoken = linter.lint(directed, { asOf }).findings.filter(({ suppressed, range }) => {
    const { start, end } = back(range.start.offset, range.end.offset);
    return suppressed === null && places.some((place) => start < place.end && place.start < end);
  });
  expect(spoken.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
});
