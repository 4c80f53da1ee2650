import { collectResults } from "../../collect.js";
import type { DraftResult, Finding, LintResult, SourceRange } from "../../result.js";

/** A result to write reports of, made by hand so that its words stay as they are when rules change. */

export const SOURCE = `---
title: "Method statement 1"
---

# Voice & choice

We are **passionate** about co-production, and [people](https://example.invalid) come first.

1. In May 2019 residents chose *new* menus <b>|</b> at two tastings.
2. - nested \`code\`

| month | what |
| --- | --- |
| June 2025 | The panel agreed the rota. |

<!-- tenderlint-ignore-next vague-cadence -- the buyer's words -->
We meet regularly.
`;

/** The range of words in a source. */
export function rangeOf(source: string, words: string): SourceRange {
  const start = source.indexOf(words);
  if (start === -1) throw new Error(`Not in the sample: ${words}`);
  const position = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
    return { offset, line: lines.length, column: (lines[lines.length - 1] ?? "").length + 1 };
  };
  return { start: position(start), end: position(start + words.length) };
}

export function findingAt(source: string, words: string, given: Partial<Finding> = {}): Finding {
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

const words = (text: string) => ({ quote: text, range: rangeOf(SOURCE, text) });

export const sampleDraft: DraftResult = {
  path: "bids/lot 1/voice,50%:a.md",
  asOf: { date: "2026-03-01", source: "front-matter" },
  findings: [
    findingAt(SOURCE, "We are **passionate** about co-production", {
      related: [{ message: "Another claim.", range: rangeOf(SOURCE, "[people](https://example.invalid) come first") }],
    }),
    findingAt(SOURCE, "May 2019", {
      rule: "outdated-example",
      severity: "error",
      message: "This example is out of date: 100% of “May 2019”\nis <old> & gone.",
      fingerprint: "1123456789abcdef",
    }),
    findingAt(SOURCE, "chose *new* menus", {
      rule: "ageing-example",
      severity: "info",
      fingerprint: "2123456789abcdef",
    }),
    findingAt(SOURCE, "The panel agreed the rota", {
      rule: "missing-impact-measure",
      suppressed: { by: "baseline", reason: "agreed with <the> lead" },
      fingerprint: "3123456789abcdef",
    }),
    findingAt(SOURCE, "regularly", {
      rule: "vague-cadence",
      suppressed: { by: "directive", reason: "the buyer's words" },
      fingerprint: "4123456789abcdef",
    }),
  ],
  evidence: {
    claims: [
      {
        ...words("We are **passionate** about co-production"),
        status: "unproved",
        section: ["Voice & choice"],
        filled: { who: words("[people](https://example.invalid)") },
        missing: ["when", "how", "changed", "improved", "record"],
      },
    ],
    examples: [
      {
        ...words("residents chose *new* menus"),
        kind: "narrative",
        section: ["Voice & choice"],
        filled: { who: words("residents"), when: words("May 2019"), changed: words("chose *new* menus") },
        missing: ["how", "improved", "record"],
        latest: { ...words("May 2019"), end: "2019-05-31", months: 81 },
      },
      {
        ...words("The panel agreed the rota."),
        kind: "labelled",
        section: ["Voice & choice"],
        filled: { when: words("June 2025") },
        missing: ["who", "how", "changed", "improved", "record"],
        latest: { ...words("June 2025"), end: "2025-06-30", months: 8 },
      },
      {
        ...words("nested `code`"),
        kind: "feedback-pair",
        section: ["Voice & choice"],
        filled: {},
        missing: ["who", "when", "how", "changed", "improved", "record"],
        latest: null,
      },
    ],
    missing: ["how", "improved", "record"],
  },
  notes: [{ message: "The title could not be read.", range: rangeOf(SOURCE, "title") }],
};

const clean: DraftResult = {
  path: "clean.md",
  asOf: { date: "2026-03-01", source: "command-line" },
  findings: [],
  evidence: { claims: [], examples: [], missing: [] },
  notes: [],
};

/** A draft with every kind of finding, a Word document, and a draft with nothing to say about. */
export const sample: LintResult = collectResults([
  sampleDraft,
  {
    ...clean,
    path: "answer.docx",
    findings: [findingAt(SOURCE, "come first", { place: "Voice › paragraph 2", fingerprint: "5123456789abcdef" })],
  },
  clean,
]);

export const sampleSources: ReadonlyMap<string | null, string> = new Map([
  [sampleDraft.path, SOURCE],
  ["answer.docx", SOURCE],
  ["clean.md", "The depot opens at seven.\n"],
]);

/** A draft that tries to be more than text, in every report. */
export const hostileSource =
  "# <script>alert(1)</script> ]]> & \"x\" 'y'\n\n::error::x %0A @everyone #1 `<img src=x onerror=alert(1)>` <img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](https://example.invalid/x.png) | \u0007 \u202E | <!-- --> &lt;svg onload=alert(1)&gt;\n";

export const hostile: LintResult = collectResults([
  {
    ...clean,
    path: '"><script>alert(1)</script>::error::\u0007,a.md',
    findings: [
      findingAt(hostileSource, hostileSource.slice(2, -1), {
        rule: "vague-cadence",
        message: hostileSource,
        why: hostileSource,
        advice: hostileSource,
        related: [{ message: hostileSource, range: rangeOf(hostileSource, "::error") }],
      }),
      findingAt(hostileSource, "alert", { suppressed: { by: "baseline", reason: hostileSource } }),
    ],
  },
]);
