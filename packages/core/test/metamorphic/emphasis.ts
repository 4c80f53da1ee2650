import type { Nodes } from "mdast";
import type { Edit } from "./edits.js";
import { extentOf, isText, readMarkdown, within } from "./markdown.js";
import { seeded } from "./sample.js";
import type { Transformation } from "./suite.js";

const HOLDS_PROSE = new Set<Nodes["type"]>(["paragraph", "tableCell"]);

/** One phrase of one to four words in each stretch of prose, not its first words: strong text there is a label. */
function emphasised(source: string, mark: string, random: () => number): Edit[] {
  return [...within(readMarkdown(source), isText)].flatMap(({ node, parents }) => {
    const parent = parents[parents.length - 1];
    if (!parent || !HOLDS_PROSE.has(parent.type)) return [];
    const { start, end } = extentOf(node);
    const words = [...source.slice(start, end).matchAll(/(?<= )[\p{L}\p{N}’']*[\p{L}\p{N}](?=[ ,.;])/gu)].filter(
      ({ index }) => index > 12,
    );
    const first = words[Math.floor(random() * words.length)];
    const from = first && words.indexOf(first);
    if (!first || from === undefined) return [];
    const last = words
      .slice(from, from + 1 + Math.floor(random() * 4))
      // A phrase does not go on over a comma, a full stop or a line end.
      .findLast(({ index }) => /^[\p{L}\p{N}’' ]*$/u.test(source.slice(start + first.index, start + index)));
    if (!last) return [];
    const [opens, closes] = [start + first.index, start + last.index + last[0].length];
    return [
      { start: opens, end: opens, text: mark },
      { start: closes, end: closes, text: mark },
    ];
  });
}

export const emphasisedPhrases: Transformation = {
  name: "emphasis inside a sentence",
  variants: ({ text, name }) =>
    ["**", "*", "_", "***", "~~"]
      .slice(0, 4)
      .flatMap((mark) => [1, 2].map((seed) => ({ edits: emphasised(text, mark, seeded(`${name} ${mark} ${seed}`)) }))),
  most: 8,
};
