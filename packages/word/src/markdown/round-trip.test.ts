import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, it } from "vitest";
import { readDocument } from "../read-document.js";
import { readWord } from "../read-word.js";
import { bold, li, numbering, p, r, styled, table, wordOf } from "../testing/word-of.js";
import { escapeXml, rawOffset } from "../xml/text.js";

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** What each paragraph, heading and cell of Markdown says. */
function wordsOf(node: Nodes): string[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return [flat(node)];
  return "children" in node ? node.children.flatMap((one) => wordsOf(one as Nodes)) : [];
}

function flat(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((one) => flat(one as Nodes)).join("") : "";
}

const trimmed = (text: string): string => text.replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "");

/** Text that is full of what Markdown would take for markup. */
const mark = fc.constantFrom(
  ..."*_`[]()<>#+-=|~!\\&;:.^$\"'“’–…@/ \t\u00a0",
  ..."abX1é🙂",
  "1. ",
  "- ",
  "# ",
  "> ",
  "---",
  "===",
  "***",
  "```",
  "~~",
  "&amp;",
  "&#42;",
  "<!-- x -->",
  "<br>",
  "[^1]",
  "[x] ",
  "![a](b)",
  "[a]: b",
  "|-|",
  ":-",
  "a_b_c",
  "\\*",
  "tenderlint-ignore-next",
);
const text = fc
  .array(mark, { minLength: 1, maxLength: 14 })
  .map((marks) => marks.join(""))
  .filter((all) => /[a-zA-Z1]/.test(all));

/** Text without web addresses reads back as itself. (GFM makes links of `a@b.c`, which change no words.) */
const reads = async (body: string, expected: readonly string[]): Promise<void> => {
  const draft = await readWord(wordOf({ body, numbering }));
  expect(wordsOf(parse(draft.markdown))).toEqual(expected.map(trimmed));
  expect(draft.place({ start: 0, end: draft.markdown.length })).not.toBeNull();
};

it("reads back any text as itself, in paragraphs, headings, lists, quotes and cells", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (one, two) => {
      await reads(p(r(escapeXml(one))) + p(r(escapeXml(two))), [one, two]);
      await reads(styled("Heading2", r(escapeXml(one))) + p(r(escapeXml(two))), [one, two]);
      await reads(li(1, 0, r(escapeXml(one))) + li(1, 1, r(escapeXml(two))) + li(2, 0, r(escapeXml(one))), [
        one,
        two,
        one,
      ]);
      await reads(table([p(r("A")), p(r("B"))], [p(r(escapeXml(one))), p(r(escapeXml(two)))]), ["A", "B", one, two]);
    }),
    { numRuns: 200 },
  );
});

it("reads back text with bold in it as itself, and as bold", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, async (before, strong, after) => {
      const { markdown } = await readWord(
        wordOf({ body: p(r(escapeXml(`a${before}`)) + bold(escapeXml(strong)) + r(escapeXml(`${after}a`))) }),
      );
      const tree = parse(markdown);
      const expected = trimmed(`a${before}${strong}${after}a`);
      expect(wordsOf(tree)).toEqual([expected]);
      const first = tree.children[0];
      const bolds = first?.type === "paragraph" ? first.children.filter((one) => one.type === "strong") : [];
      expect(bolds.map((one) => flat(one))).toEqual([trimmed(strong).trim()]);
    }),
    { numRuns: 200 },
  );
});

it("reads back lines as lines of one paragraph", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (one, two) => {
      await reads(p(`${r(escapeXml(one))}<w:r><w:br/></w:r>${r(escapeXml(two))}`), [`${trimmed(one)} ${trimmed(two)}`]);
    }),
    { numRuns: 200 },
  );
});

it("knows the very words of every stretch, and finds those of any range", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), async (texts, a, b) => {
      const body = texts.map((one, n) => (n % 2 ? li(1, 0, r(escapeXml(one))) : p(r(escapeXml(one))))).join("");
      const bytes = wordOf({ body, numbering });
      const { markdown, links } = await readDocument(bytes);
      let reached = 0;
      for (const { start, end, atom, from, to } of links) {
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
        const words = atom.placed.text.slice(from, to);
        expect(decode(markdown.slice(start, end))).toBe(words.replace(/[\t\n]/g, " "));
        const raw = atom.part.text.slice(rawOffset(atom.placed, from), rawOffset(atom.placed, to));
        expect(raw.replace(/\t/g, " ")).toBe(escapeXml(words));
      }
      const [start, end] = [a, b].map((n) => n % (markdown.length + 1)).sort((x, y) => x - y) as [number, number];
      const place = (await readWord(bytes)).place({ start, end });
      expect(trimmed(texts.map(trimmed).join(" "))).toContain(place?.words);
    }),
    { numRuns: 200 },
  );
});

function decode(markdown: string): string {
  if (markdown.startsWith("&#x") && markdown.endsWith(";"))
    return String.fromCodePoint(Number.parseInt(markdown.slice(3), 16));
  return markdown.length === 2 && markdown.startsWith("\\") ? markdown.slice(1) : markdown;
}
