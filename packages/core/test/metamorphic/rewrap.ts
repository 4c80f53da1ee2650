import type { Nodes, Paragraph } from "mdast";
import type { Edit } from "./edits.js";
import { extentOf, isParagraph, isText, readMarkdown, within } from "./markdown.js";
import type { Transformation } from "./suite.js";

/** A word that would begin something else than a line of prose, or that GFM may read as part of a table. */
const OPENS_A_BLOCK = /^(?:[-+*#>=|`~<:_]|\d+[.)]|\[)/;

/** What a continuation line of a paragraph begins with: its quotes' marks, and spaces for its items' markers. */
function prefixOf(source: string, start: number): string {
  const line = source.lastIndexOf("\n", start - 1) + 1;
  return source.slice(line, start).replace(/[^>\s]/g, " ");
}

/** Breaks in a paragraph's prose: spaces between words, and line ends with what the next line begins with. */
function breaksOf(source: string, paragraph: Paragraph): Edit[] {
  const prefix = prefixOf(source, extentOf(paragraph).start);
  return [...within(paragraph, isText)].flatMap(({ node }) => {
    const { start, end } = extentOf(node);
    return [...source.slice(start, end).matchAll(/(?<=\S)(?: |\n[ \t>]*)(?=\S)/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: `\n${prefix}`,
    }));
  });
}

const inTable = (parents: readonly Nodes[]): boolean => parents.some(({ type }) => type === "table");

const paragraphsOf = (source: string): Paragraph[] =>
  [...within(readMarkdown(source), isParagraph)].filter(({ parents }) => !inTable(parents)).map(({ node }) => node);

/** Wraps every paragraph so that no line is longer than `width`, or, at a width of 0, puts each word on its own line. */
function wrapped(source: string, width: number): Edit[] {
  return paragraphsOf(source).flatMap((paragraph) => {
    const { start, end } = extentOf(paragraph);
    const breaks = breaksOf(source, paragraph);
    let lineStart = start;
    return breaks.map((edit, n) => {
      const next = breaks[n + 1]?.start ?? end;
      const wraps = next - lineStart > width && !OPENS_A_BLOCK.test(source.slice(edit.end, edit.end + 3));
      if (wraps) lineStart = edit.end;
      return wraps ? edit : { ...edit, text: " " };
    });
  });
}

const changing = (source: string, edits: readonly Edit[]): Edit[] =>
  edits.filter(({ start, end, text }) => source.slice(start, end) !== text);

export const rewrapped: Transformation = {
  name: "re-wrapping every paragraph",
  variants: ({ text }) =>
    [0, 24, 60, 100, Number.POSITIVE_INFINITY].map((width) => ({ edits: changing(text, wrapped(text, width)) })),
  most: 5,
};
