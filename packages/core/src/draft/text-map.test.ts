import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, createDraftParser, type Section, sourceSpan } from "./index.js";
import { PLACEHOLDER } from "./text-map.js";

function blocksOf(source: string): { section: Section; block: Block }[] {
  return createDraftParser()
    .parse(source)
    .sections.flatMap((section) =>
      [...(section.content.heading ? [section.content.heading] : []), ...section.content.blocks].map((block) => ({
        section,
        block,
      })),
    );
}

const plainsOf = (source: string): string[] => blocksOf(source).map(({ block }) => block.text.plain);

/** The source words of the first place where the draft reads as `plain`. */
function underline(source: string, plain: string): string {
  for (const { section, block } of blocksOf(source)) {
    const start = block.text.plain.indexOf(plain);
    if (start < 0) continue;
    const span = sourceSpan(block, section.start, { start, end: start + plain.length });
    return source.slice(span.start, span.end);
  }
  throw new Error(`“${plain}” is not read in ${JSON.stringify(plainsOf(source))}`);
}

describe("plain text", () => {
  test.each([
    [
      "emphasis inside a phrase",
      "We put people **at the *very* heart** of __it__.",
      "We put people at the very heart of it.",
    ],
    [
      "entities",
      "A&amp;E, 5&nbsp;days, &pound;40, &#8211; and &#x2019;, &bogus; & R&D",
      "A&E, 5 days, £40, – and ’, &bogus; & R&D",
    ],
    ["escapes", "\\*not emphasis\\* and \\[not a link\\] and a\\b", "*not emphasis* and [not a link] and a\\b"],
    ["hard wraps", "one\ntwo\r\nthree\rfour", "one two three four"],
    ["hard breaks", "one  \ntwo\\\nthree", "one two three"],
    ["strikethrough", "~~old~~ new", "old new"],
    ["inline code and images", "Run `a b` and ![a chart](c.png) now", `Run ${PLACEHOLDER} and ${PLACEHOLDER} now`],
    [
      "link text stays",
      "See [the *log*](https://example.org/a_b) and [our page][p].\n\n[p]: https://example.org",
      "See the log and our page.",
    ],
    [
      "autolinks",
      "At <https://example.org> or https://example.org/a?b=c. Or www.example.org, or a.b@example.org.",
      `At ${PLACEHOLDER} or ${PLACEHOLDER}. Or ${PLACEHOLDER}, or ${PLACEHOLDER}.`,
    ],
    ["comments and inline HTML", "one <!-- two --> <b>three</b><br/>", "one  three"],
    ["footnote references", "Fewer falls[^1] in May.\n\n[^1]: The log.", "Fewer falls in May."],
    ["soft hyphens and zero-width spaces", "co\u00adpro\u200bduction", "coproduction"],
    [
      "spaces and hyphens that do not break",
      "30\u00a0June\u202f2025, co\u2011production&nbsp;\u2010",
      "30 June 2025, co-production -",
    ],
    ["a lazy quote", "> one\ntwo\n> three", "one two three"],
    ["a literal > in a quote", "> one\n> \\> two\n> &gt; three", "one > two > three"],
    ["nested quotes", "> > one\n> > two\n> lazy", "one two lazy"],
    ["indented continuation in a quoted item", "> - one\n>   two\n>       three", "one two three"],
    ["null and lone surrogates", "a\0b \ud800 c", "a\ufffdb \ud800 c"],
  ])("%s", (_, source, plain) => {
    expect(plainsOf(source)[0]?.trim()).toBe(plain);
  });

  test("cells are joined by newlines", () => {
    const [found] = blocksOf("| a | b |\n| - | - |\n| **c** d |  |\n| x \\| y | `z` |");
    const { block } = found as { block: Block };
    expect(block.text.plain).toBe("c d\n");
    expect(block.text.cells).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 4 },
    ]);
    expect(plainsOf("| a | b |\n| - | - |\n| x \\| y | `z` |")).toEqual([`x | y\n${PLACEHOLDER}`]);
  });
});

describe("source spans", () => {
  test.each([
    ["We put people **at the heart** of it.", "at the heart of", "at the heart** of"],
    ["We put people **at the heart** of it.", "at the heart", "at the heart"],
    ["It went to A&amp;E twice.", "A&E", "A&amp;E"],
    ["It went to A&amp;E twice.", "E twice", "E twice"],
    ["Five \\* stars", "* stars", "\\* stars"],
    ["> He said\r\n> so often", "said so", "said\r\n> so"],
    ["- one\n  two", "one two", "one\n  two"],
    ["\ufeffFirst words.", "First", "First"],
    ["---\ntitle: x\n---\nFirst words.", "words", "words"],
    ["# A **b** c", "b c", "b** c"],
    ["| a |\n| - |\n| one **two** |", "two", "two"],
    ["1. a\n   > quote\n   > goes on\n\n   | h |\n   | - |\n   | cell here |", "quote goes", "quote\n   > goes"],
    ["1. a\n\n   | h |\n   | - |\n   | cell here |", "cell here", "cell here"],
    ["co\u00adproduction now", "coproduction", "co\u00adproduction"],
  ])("%j: %j", (source, plain, words) => {
    expect(underline(source, plain)).toBe(words);
  });
});

/** Words as they are written and as they read; `inner` is the part of the writing that the reading stands for. */
const atoms = fc.constantFrom(
  { source: "tenants", plain: "tenants", inner: "tenants" },
  { source: "we", plain: "we", inner: "we" },
  { source: "A&amp;E", plain: "A&E", inner: "A&amp;E" },
  { source: "&eacute;t\u00e9", plain: "\u00e9t\u00e9", inner: "&eacute;t\u00e9" },
  { source: "\\*star\\*", plain: "*star*", inner: "\\*star\\*" },
  { source: "**bold**", plain: "bold", inner: "bold" },
  { source: "*em*", plain: "em", inner: "em" },
  { source: "~~gone~~", plain: "gone", inner: "gone" },
  { source: "[link](#x)", plain: "link", inner: "link" },
  { source: "“co\u2011production”", plain: "“co-production”", inner: "“co\u2011production”" },
  { source: "`co de`", plain: PLACEHOLDER, inner: "`co de`" },
  { source: "30\u00a0June", plain: "30 June", inner: "30\u00a0June" },
  { source: "stop<!-- not seen -->", plain: "stop", inner: "stop" },
  { source: "cited[^n]", plain: "cited", inner: "cited" },
  { source: "\ud83d\ude00", plain: "\ud83d\ude00", inner: "\ud83d\ude00" },
);
const containers = fc.constantFrom(
  ["", ""],
  ["- ", "  "],
  ["12. ", "    "],
  ["> ", "> "],
  ["> ", ""],
  ["> - ", ">   "],
  ["- > ", "  > "],
  ["- a\n  - ", "    "],
  ["> > ", "> > "],
  ["- ", ""],
  ["[^m]: ", "    "],
) as fc.Arbitrary<[string, string]>;

test("every stretch of words leads back to exactly those words, in every container", () => {
  fc.assert(
    fc.property(
      fc.array(atoms, { minLength: 1, maxLength: 12 }),
      containers,
      fc.array(fc.constantFrom(" ", " ", "\n", "\r\n", "\r"), { minLength: 12, maxLength: 12 }),
      fc.nat(11),
      fc.nat(11),
      (words, [open, go], gaps, one, two) => {
        const starts: number[] = [];
        let source = `Intro.\n\n${open}word `;
        let plain = "word ";
        const plainStarts: number[] = [];
        words.forEach((word, n) => {
          const gap = n === 0 ? "" : (gaps[n] ?? " ");
          source += gap === " " || gap === "" ? gap : gap + go;
          plain += gap === "" ? "" : " ";
          starts.push(source.length + word.source.indexOf(word.inner));
          plainStarts.push(plain.length);
          source += word.source;
          plain += word.plain;
        });
        source += "\n\n[^n]: Note.\n";
        const draft = createDraftParser().parse(source);
        const section = draft.sections[0] as Section;
        const block = [...section.content.blocks, ...draft.footnotes.values()].find(({ text }) => text.plain === plain);
        expect(block, `${JSON.stringify(source)} should read as ${plain}`).toBeDefined();
        if (!block) return;
        const [first, last] = [one % words.length, two % words.length].sort((a, b) => a - b) as [number, number];
        const span = sourceSpan(block, block.role === "note" ? 0 : section.start, {
          start: plainStarts[first] ?? 0,
          end: (plainStarts[last] ?? 0) + (words[last]?.plain.length ?? 0),
        });
        expect(span).toEqual({ start: starts[first], end: (starts[last] ?? 0) + (words[last]?.inner.length ?? 0) });
      },
    ),
    { numRuns: 400 },
  );
});

test("runs cover the plain text in order, and verbatim ones equal their source", () => {
  const marks = fc
    .array(
      fc.constantFrom(
        "a",
        "We ",
        "*",
        "**",
        "_",
        "`",
        "\\",
        "&amp;",
        "&",
        "[",
        "](x)",
        "<b>",
        "<!--",
        "-->",
        "\n",
        "\r\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "| ",
        "\n| - | - |\n",
        "~",
        "http://a.b",
        "@",
        "\u200b",
        "\u00a0",
        "  ",
        "\t",
        "#",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(marks, (source) => {
      for (const { section, block } of blocksOf(source)) {
        const { plain, runs, sentences, cells, strong } = block.text;
        const base = section.start + block.at;
        let plainAt = 0;
        let sourceAt = 0;
        for (const run of runs) {
          expect(run.plain.start).toBe(plainAt);
          expect(run.source.start).toBe(sourceAt);
          plainAt = run.plain.end;
          sourceAt = run.source.end;
          const from = source.slice(base + run.source.start, base + run.source.end);
          const to = plain.slice(run.plain.start, run.plain.end);
          if (run.kind === "verbatim") expect(to).toBe(from);
          if (run.kind === "gap") expect(to).toBe("");
          if (run.kind === "decoded") expect(to.length).toBeGreaterThan(0);
        }
        expect(plainAt).toBe(plain.length);
        for (const span of [...sentences, ...cells, ...strong]) {
          expect(span.end).toBeLessThanOrEqual(plain.length);
          const inSource = sourceSpan(block, section.start, span);
          expect(inSource.start).toBeGreaterThanOrEqual(section.start);
          expect(inSource.end).toBeLessThanOrEqual(section.end);
          expect(inSource.end).toBeGreaterThanOrEqual(inSource.start);
        }
        for (const { start, end } of sentences) expect(plain.slice(start, end).trim()).toBe(plain.slice(start, end));
      }
    }),
    { numRuns: 500 },
  );
});
