import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBlocks } from "./blocks.js";
import { nextChunk } from "./chunks.js";
import { createDraftParser } from "./index.js";
import { createLineReader } from "./lines.js";
import { citedLabels, readMarkdown } from "./markdown.js";
import { comparable, draftOfWhole } from "./testing.js";

/** Pieces of Markdown that meet each other badly. */
const PIECES = [
  "# Heading",
  "## Other ##",
  "#no heading",
  "  ### Set in",
  "Title\n=====",
  "Title\n---",
  "---",
  "***",
  "- - -",
  "* * *",
  "___",
  "- item",
  "- ",
  "-",
  "* star item",
  "+ plus",
  "  - inner item",
  "    - deeper",
  "1. first",
  "2. second",
  "3) third",
  "10. tenth",
  "   continued",
  "  continued",
  "    four in",
  "      six in",
  "\ttabbed",
  "lazy text goes on",
  "Plain words here.",
  "Another line. And more.",
  "> quoted",
  "> > twice",
  ">",
  "> - item in quote",
  "> continued",
  "```",
  "~~~",
  "```js",
  "   ```",
  "  ~~~",
  "- ```",
  "````",
  "> ```",
  "``` a`b",
  "<div>",
  "</div>",
  "<!-- a comment -->",
  "<!--",
  "-->",
  "  <!-- set in -->",
  "<!-- tenderlint-ignore-next a-rule -- why -->",
  "<script>",
  "</script>",
  "<?php",
  "?>",
  "<![CDATA[",
  "]]>",
  "<!X",
  ">",
  "<b>bold</b> text",
  "<span>",
  "<!-->",
  "<!--->",
  "<https://example.org>",
  "text <!-- in line",
  "<pre>",
  "</pre>",
  "| a | b |",
  "| - | - |",
  "|---|",
  "| c | d |",
  "a | b",
  "- | -",
  "--- | ---",
  ":-",
  "c | d",
  "[foo]: /url",
  "[foo]: /url 'title",
  "[foo]",
  "[text][foo]",
  "[foo]:",
  "/url",
  "[^1]: A note.",
  "[^1]",
  "    note goes on",
  "[^two]: Another",
  "Cites[^two] it.",
  "**bold** words",
  "*em*",
  "_em",
  "**",
  "`code`",
  "`",
  "[link](#place)",
  "![alt](x.png)",
  "- [ ] task",
  "- [x] done",
  "Hard break  ",
  "Back\\",
  "a & b &amp; c",
  "\\* escaped",
  "&",
  "www.example.org.",
  "a@b.org",
  "Question 3: Why?",
  "**Impact:** words",
  "Label: words",
  "- # heading in item",
  "1. > quote in item",
  "-     code in item",
  "- \tx",
  "> | a |\n> | - |\n> | b |",
  "  | a |",
  "~struck~ out",
  "~~struck~~",
  "\u00a0",
  "\ufeff",
  "é",
  "2024. The year",
  "-\n  next",
  "===",
  "=",
  "--",
  "- a\n\n\n  b",
];

const markdown = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PIECES),
      fc.constantFrom("\n", "\n", "\n", "\n\n", "\n\n", "\n \n", "\r\n", "\r", "\n\n\n", " "),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.map(([piece, end]) => piece + end).join(""));

/** More with FUZZ=5000. */
const RUNS = Number(process.env.FUZZ ?? 300);

const readWhole = (source: string): unknown => {
  // A byte order mark at the start, and front matter, are cut off before chunks are.
  const content = { ...readBlocks(readMarkdown(source), source), cites: citedLabels(source), distrusted: null };
  return comparable(draftOfWhole(content, source.length));
};

describe("reading by chunks", () => {
  test("equals reading the whole", () => {
    fc.assert(
      fc.property(
        markdown.filter((source) => !source.startsWith("\ufeff") && !source.startsWith("---")),
        (source) => {
          expect(comparable(createDraftParser().parse(source))).toEqual(readWhole(source));
        },
      ),
      // An open fence at the end of its chunk takes in the empty line after it, which is no part of what is covered.
      { numRuns: RUNS, examples: [["<!-- tenderlint-ignore-next a-rule -- why -->\n- ```\n# Heading\n"]] },
    );
  }, 600_000);

  test("chunks follow one another and cover the text", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const lines = createLineReader(source);
        let at = 0;
        while (at < source.length) {
          const { end, looked } = nextChunk(source, at, lines);
          expect(end).toBeGreaterThan(at);
          expect(looked).toBeGreaterThan(end);
          at = end;
        }
        expect(at).toBe(source.length);
      }),
    );
  });
});

describe("after an edit", () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(6),
    add: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom("a", "\n", "\n\n", " ", "`", "<", "-", "")),
  });
  test("the reading equals a fresh one, in all it says", () => {
    fc.assert(
      fc.property(markdown, markdown, fc.array(edit, { minLength: 1, maxLength: 6 }), (one, two, edits) => {
        const parser = createDraftParser();
        let source = `${one}\n\n${two}`;
        parser.parse(source);
        for (const { at, cut, add } of edits) {
          const from = Math.floor(at * source.length);
          source = source.slice(0, from) + add + source.slice(from + cut);
          expect(parser.parse(source)).toEqual(createDraftParser().parse(source));
        }
      }),
      { numRuns: RUNS / 2 },
    );
  }, 600_000);

  const plainPieces = fc.constantFrom(
    "Words of a paragraph.",
    "- one item",
    "- two",
    "1. first",
    "2. second",
    "> a quote",
    "Question 3: Describe each of these in the answer that follows:",
    "**Contents**",
    "**Bold**",
    "| a |\n| - |\n| b |",
    "Cites[^1].",
    "<!-- c -->",
  );
  const long = fc
    .array(fc.tuple(plainPieces, fc.constantFrom("\n", "\n\n", "\n\n")), { minLength: 40, maxLength: 90 })
    .map((parts) => parts.map(([piece, end]) => piece + end).join(""));
  test("a long section without headings is put together as a fresh one is", () => {
    fc.assert(
      fc.property(long, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const parser = createDraftParser();
        let source = start;
        parser.parse(source);
        for (const { at, cut, add } of edits) {
          const from = Math.floor(at * source.length);
          source = source.slice(0, from) + add + source.slice(from + cut);
          expect(parser.parse(source)).toEqual(createDraftParser().parse(source));
        }
      }),
      { numRuns: RUNS / 5 },
    );
  }, 600_000);
});
