import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectResults } from "../collect.js";
import type { DraftResult, Finding, SourceRange } from "../result.js";
import { displayWidth, excerpt, formatJson, formatPretty, wrap } from "./index.js";

/** The range of words in a source. */
function rangeOf(source: string, words: string): SourceRange {
  const start = source.indexOf(words);
  const position = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
    return { offset, line: lines.length, column: (lines[lines.length - 1] ?? "").length + 1 };
  };
  return { start: position(start), end: position(start + words.length) };
}

function finding(source: string, words: string, given: Partial<Finding> = {}): Finding {
  return {
    rule: "tokenistic-claim",
    severity: "warning",
    message: "This claim stands alone.",
    why: "An evaluator asks how you know.",
    advice: "Say who, when and what changed.",
    quote: words,
    range: rangeOf(source, words),
    related: [],
    suppressed: null,
    fingerprint: "0123456789abcdef",
    ...given,
  };
}

function draft(findings: Finding[], given: Partial<DraftResult> = {}): DraftResult {
  return {
    path: "answer.md",
    asOf: { date: "2026-03-01", source: "front-matter" },
    findings,
    evidence: { claims: [], examples: [], missing: [] },
    notes: [],
    ...given,
  };
}

/** Shown rows under one another: text, then carets. */
const shown = (source: string, words: string, width = 60): string[] =>
  excerpt(source, rangeOf(source, words), width).flatMap(({ line, text, marks }) => [
    `${line ?? " "}|${text}`,
    ...(marks ? [` |${marks}`] : []),
  ]);

describe("the excerpt underlines exactly the words", () => {
  it("on a short line", () => {
    expect(shown("One.\nWe value people.\n", "value people")).toEqual(["2|We value people.", " |   ^^^^^^^^^^^^"]);
  });
  it("after tabs, wide characters, emoji and combining marks", () => {
    expect(shown("\tWe value it", "value")).toEqual(["1|    We value it", " |       ^^^^^"]);
    expect(shown("日本 value it", "value")).toEqual(["1|日本 value it", " |     ^^^^^"]);
    expect(shown("👩‍👩‍👧 value it", "value")).toEqual(["1|👩‍👩‍👧 value it", " |   ^^^^^"]);
    expect(shown("cafe\u0301s value it", "value")).toEqual(["1|cafe\u0301s value it", " |      ^^^^^"]);
    expect(shown("we value 日本", "日本")).toEqual(["1|we value 日本", " |         ^^^^"]);
  });
  it("after a byte order mark and before CRLF", () => {
    expect(shown("\uFEFFWe value it.\r\nNext", "value it")).toEqual(["1|We value it.", " |   ^^^^^^^^"]);
  });
  it("over several lines, without their indentation", () => {
    expect(shown("- we value\r\n  people and\r\n  places.", "value\r\n  people and\r\n  places")).toEqual([
      "1|- we value",
      " |     ^^^^^",
      "2|  people and",
      " |  ^^^^^^^^^^",
      "3|  places.",
      " |  ^^^^^^",
    ]);
  });
  it("over many lines, the middle left out", () => {
    const source = "a1\nb2\nc3\nd4\ne5\nf6";
    expect(shown(source, source)).toEqual(["1|a1", " |^^", "2|b2", " |^^", " |⋮", "6|f6", " |^^"]);
  });
  it("in the middle of a wide line, cut around them", () => {
    const source = `${"before ".repeat(100)}we value people${" after".repeat(100)}`;
    const rows = shown(source, "we value people", 60);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^1\|…before .*we value people after.* …$/);
    const at = rows[0]?.indexOf("we value") ?? -1;
    expect(rows[1]).toBe(` |${" ".repeat(at - 2)}${"^".repeat("we value people".length)}`);
  });
  it("of a range wider than the row, in several rows", () => {
    const words = "we value ".repeat(14).trim();
    const rows = excerpt(`x ${words} y`, rangeOf(`x ${words} y`, words), 60);
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.text).join("")).toContain("we value we value");
    expect(rows.map((row) => row.marks.replaceAll(" ", "")).join("").length).toBeGreaterThanOrEqual(words.length - 3);
  });
  it("shows control characters as signs", () => {
    expect(shown("a\u001B[31m value \u202Ex", "value")).toEqual(["1|a␛[31m value �x", " |       ^^^^^"]);
  });
  it("in any text, within the width, with as many columns of carets as the words have", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
        fc.string({ unit: "grapheme", maxLength: 300 }),
        (before, words, after) => {
          const source = `${before}${words}${after}`;
          const start = { offset: before.length, line: 1, column: 1 };
          const end = { offset: before.length + words.length, line: 1, column: 1 };
          for (const row of excerpt(source, { start, end }, 50)) {
            expect(displayWidth(row.text)).toBeLessThanOrEqual(50);
            expect(displayWidth(row.marks)).toBeLessThanOrEqual(50);
          }
        },
      ),
    );
  });
  it("at once in a line of a million characters", () => {
    const source = `${"ab ".repeat(300_000)}value ${"cd ".repeat(300_000)}`;
    const start = performance.now();
    expect(shown(source, "value")).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("pretty", () => {
  const source = "---\nsubmission-date: 2026-03-01\n---\n\nWe are passionate about co-production.\n";
  const words = "We are passionate about co-production";
  const sources = new Map([["answer.md", source]]);
  const whole = draft([finding(source, words)], {
    evidence: {
      claims: [
        { quote: words, range: rangeOf(source, words), status: "unproved", section: [], filled: {}, missing: ["who"] },
      ],
      examples: [
        {
          quote: "x",
          range: rangeOf(source, words),
          kind: "narrative",
          section: [],
          filled: {},
          missing: [],
          latest: { quote: "May 2025", range: rangeOf(source, words), end: "2025-05-31", months: 9 },
        },
      ],
      missing: [],
    },
  });

  it("shows place, words, what, why, what to do, what was read, and the counts", () => {
    expect(formatPretty(collectResults([whole]), sources)).toBe(`answer.md:5:1  warning  tokenistic-claim
  This claim stands alone.

    5 │ We are passionate about co-production.
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

  Why  An evaluator asks how you know.
  Do   Say who, when and what changed.

answer.md: 1 claim, none proved · 1 example, newest May 2025 · measured to 1 March 2026, from front matter

1 draft: 1 warning
`);
  });
  it("shows related places and notes", () => {
    const range = rangeOf(source, "---");
    const more = draft([finding(source, words, { related: [{ message: "Another claim.", range }] })], {
      notes: [{ message: "The front matter cannot be read.", range }],
    });
    const text = formatPretty(collectResults([more]), sources);
    expect(text).toContain("  See  answer.md:1:1 Another claim.\n");
    expect(text).toContain("answer.md:1:1  note\n  The front matter cannot be read.\n");
    expect(formatPretty(collectResults([more]), sources, { notes: false })).not.toContain("front matter cannot");
  });
  it("counts suppressed findings without showing them", () => {
    const silent = draft([finding(source, words, { suppressed: { by: "directive", reason: "agreed" } })]);
    const text = formatPretty(collectResults([silent]), sources);
    expect(text).not.toContain("stands alone");
    expect(text).toContain("1 draft: nothing to report (1 suppressed)\n");
  });
  it("colours only when asked", () => {
    expect(formatPretty(collectResults([whole]), sources)).not.toContain("\u001B");
    expect(formatPretty(collectResults([whole]), sources, { colour: true })).toContain("\u001B[33m^^^");
  });
  it("sends no control character of a draft to the terminal", () => {
    const evil = draft([finding(source, words, { message: "\u001B]0;x\u0007", advice: "\u009B2J" })], {
      path: "a\u001B[2J.md",
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(formatPretty(collectResults([evil]), sources)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
  it("keeps to the width", () => {
    const long = draft([finding(source, words, { why: "word ".repeat(80) })]);
    for (const line of formatPretty(collectResults([long]), sources, { width: 60, evidence: false }).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
  it("says nothing about nothing when only findings are asked for", () => {
    const clean = collectResults([draft([])]);
    expect(formatPretty(clean, new Map(), { evidence: false, notes: false, summary: false })).toBe("");
  });
});

describe("json", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../schema/tenderlint-result.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv().compile(schema);
  const source = "We value people.";

  it("fits its schema and keeps suppressed findings, marked", () => {
    const words = { quote: "We", range: rangeOf(source, "We") };
    const result = collectResults([
      draft(
        [
          finding(source, "value", { related: [{ message: "Here too.", range: words.range }] }),
          finding(source, "people", { severity: "info", suppressed: { by: "directive", reason: "agreed" } }),
        ],
        {
          path: null,
          evidence: {
            claims: [{ ...words, status: "proved", section: ["A"], filled: { who: words }, missing: ["when"] }],
            examples: [
              {
                ...words,
                kind: "labelled",
                section: [],
                filled: {},
                missing: ["how"],
                latest: { ...words, end: "2025-05-31", months: 3 },
              },
              { ...words, kind: "feedback-pair", section: [], filled: {}, missing: [], latest: null },
            ],
            missing: ["record"],
          },
          notes: [{ message: "Odd.", range: words.range }],
        },
      ),
    ]);
    const json = JSON.parse(formatJson(result));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.summary).toEqual({ drafts: 1, errors: 0, warnings: 1, infos: 0, suppressed: 1 });
    expect(json.drafts[0].findings[1].suppressed).toEqual({ by: "directive", reason: "agreed" });
  });
  it("does not fit with a key too many, or one missing", () => {
    const json = JSON.parse(formatJson(collectResults([draft([finding(source, "value")])])));
    expect(validate(json)).toBe(true);
    expect(validate({ ...json, extra: 1 })).toBe(false);
    delete json.drafts[0].findings[0].why;
    expect(validate(json)).toBe(false);
  });
});

it("wraps at spaces and hangs the rest", () => {
  expect(wrap("one two three", 8, "- ")).toEqual(["- one", "  two", "  three"]);
  expect(wrap("averyveryverylongword x", 8)).toEqual(["averyveryverylongword", "x"]);
});
