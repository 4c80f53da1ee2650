import type { Paragraph, RootContent } from "mdast";
import type { Edit } from "./edits.js";
import { extentOf, freeParagraphs } from "./markdown.js";
import type { Transformation } from "./suite.js";

/** Begins every line of a paragraph with something. */
function linesBeginWith(source: string, paragraph: Paragraph, first: string, later: string): Edit[] {
  const { start, end } = extentOf(paragraph);
  const edits: Edit[] = [{ start, end: start, text: first }];
  for (let line = source.indexOf("\n", start); line >= 0 && line < end; line = source.indexOf("\n", line + 1))
    edits.push({ start: line + 1, end: line + 1, text: later });
  return edits;
}

/** Beside a list, a marker that neither neighbour uses makes a list of its own. */
function freeMarker(source: string, neighbours: readonly (RootContent | undefined)[]): string {
  const taken = neighbours.flatMap((node) => (node?.type === "list" ? [source.charAt(extentOf(node).start)] : []));
  return ["-", "*", "+"].find((marker) => !taken.includes(marker)) ?? "-";
}

const isQuote = (node: RootContent | undefined): boolean => node?.type === "blockquote";

export const inListItem: Transformation = {
  name: "moving a paragraph into a list item",
  variants: ({ text }) =>
    freeParagraphs(text).map(({ node, before, after }) => ({
      edits: linesBeginWith(text, node, `${freeMarker(text, [before, after])} `, "  "),
    })),
  most: 6,
  least: 400,
};

export const inQuote: Transformation = {
  name: "moving a paragraph into a quote block",
  variants: ({ text }) =>
    freeParagraphs(text)
      // Two quotes in a row would become one.
      .filter(({ before, after }) => !isQuote(before) && !isQuote(after))
      .map(({ node }) => ({ edits: linesBeginWith(text, node, "> ", "> ") })),
  most: 6,
  least: 400,
};
