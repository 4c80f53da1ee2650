import { describe, expect, it } from "vitest";
import { createLinter } from "../linter.js";
import type { DraftResult } from "../result.js";
import { addToBaseline, applyBaseline, emptyBaseline, formatBaseline, parseBaseline, pruneBaseline } from "./index.js";

const linter = await createLinter({ today: "2026-06-01" });
const lint = (text: string): DraftResult => linter.lint(text);

const CLAIM = "We are passionate about co-production and people are at the heart of everything we do.";
const OTHER = "Quality is in our DNA.";
const DRAFT = `# Voice\n\n${CLAIM}\n\n## Care\n\n${OTHER}\n\nThe depot opens at seven.\n`;

const accepted = addToBaseline(emptyBaseline, "a.md", lint(DRAFT), "agreed with the lead").baseline;
const entries = accepted.drafts.get("a.md") ?? [];

/** How many findings of a text are not in the baseline of `DRAFT`. */
const left = (text: string): number =>
  applyBaseline(lint(text), entries).findings.filter((finding) => finding.suppressed === null).length;

describe("a baseline entry", () => {
  it("covers what it was made from, marked with its reason and still in the result", () => {
    const result = applyBaseline(lint(DRAFT), entries);
    expect(result.findings.length).toBeGreaterThanOrEqual(2);
    for (const { suppressed } of result.findings)
      expect(suppressed).toEqual({ by: "baseline", reason: "agreed with the lead" });
    expect(result.evidence).toEqual(lint(DRAFT).evidence);
  });
  it.each([
    ["re-wrapped", DRAFT.replaceAll(/ (?=co-production|the heart|DNA)/g, "\n")],
    ["with CRLF", DRAFT.replaceAll("\n", "\r\n")],
    [
      "emphasised and in curly quotes",
      DRAFT.replace("passionate", "**passionate**").replace("co-production", "co‑production"),
    ],
    [
      "moved down within its section",
      DRAFT.replace(CLAIM, `The depot opens at seven.\n\nIt shuts at nine.\n\n${CLAIM}`),
    ],
    ["in a list item", DRAFT.replace(CLAIM, `- ${CLAIM}`)],
    ["in a quote block", DRAFT.replace(CLAIM, `> ${CLAIM}`)],
    ["after a new sentence of its paragraph", DRAFT.replace(CLAIM, `The depot opens at seven. ${CLAIM}`)],
    ["with its section moved to the front", `# Voice\n\n## Care\n\n${OTHER}\n\n# Voice\n\n${CLAIM}\n`],
  ])("holds when the claim is %s", (_, text) => {
    expect(text).not.toBe(DRAFT);
    expect(left(text)).toBe(0);
  });
  it.each([
    ["changed", DRAFT.replace("co-production", "choice")],
    ["added to", DRAFT.replace(CLAIM, CLAIM.replace(".", ", always."))],
    ["repeated", DRAFT.replace(CLAIM, `${CLAIM}\n\n${CLAIM}`)],
  ])("does not cover a claim that was %s", (_, text) => {
    expect(left(text)).toBeGreaterThan(0);
  });
  it("of another rule with the same fingerprint covers nothing", () => {
    const others = entries.map((entry) => ({ ...entry, rule: "vague-cadence" }));
    expect(applyBaseline(lint(DRAFT), others).findings.every((finding) => finding.suppressed === null)).toBe(true);
  });
  it("leaves a directive's suppression as it is", () => {
    const text = DRAFT.replace(
      CLAIM,
      `<!-- tenderlint-ignore-next tokenistic-claim -- the buyer's words -->\n${CLAIM}`,
    );
    expect(applyBaseline(lint(text), entries).findings[0]?.suppressed).toEqual({
      by: "directive",
      reason: "the buyer's words",
    });
  });
});

describe("adding", () => {
  it("keeps the entries and reasons that are there, and puts new ones in the draft's order", () => {
    const text = DRAFT.replace("# Voice\n", "# Voice\n\nExcellence is at the core of our culture.\n");
    const { baseline, added } = addToBaseline(accepted, "a.md", lint(text), "second");
    expect(added.length).toBeGreaterThan(0);
    const now = baseline.drafts.get("a.md") ?? [];
    expect(now.slice(0, added.length)).toEqual(added);
    expect(now.slice(added.length)).toEqual(entries);
    expect(addToBaseline(baseline, "a.md", lint(text), "third").added).toEqual([]);
  });
  it("takes in no mistake in a directive, and nothing that is suppressed", () => {
    const text = `<!-- tenderlint-ignore-next tokenistic-clame -- x -->\n${CLAIM}\n\n<!-- tenderlint-ignore-file tokenistic-claim -- x -->\n`;
    expect(lint(text).findings.map(({ rule }) => rule)).toContain("directive");
    expect(addToBaseline(emptyBaseline, "a.md", lint(text), "x").added).toEqual([]);
  });
});

describe("pruning", () => {
  it("takes out what nothing answers to, and a draft that is gone", () => {
    const { baseline, removed } = pruneBaseline(accepted, "a.md", lint(DRAFT.replace(OTHER, "")));
    expect(removed).toEqual(entries.filter(({ words }) => words.includes("DNA") || OTHER.includes(words)));
    expect(removed).toHaveLength(1);
    expect(baseline.drafts.get("a.md")).toEqual(entries.filter((entry) => !removed.includes(entry)));
    expect(pruneBaseline(accepted, "a.md", null).baseline.drafts.size).toBe(0);
  });
});

describe("the file", () => {
  it("reads back as it was written, whatever the path", () => {
    for (const path of ["a.md", "lot 1/“q”.md", "constructor"]) {
      const baseline = { drafts: new Map([[path, entries]]) };
      expect(parseBaseline(formatBaseline(baseline))).toEqual({ baseline, problem: null });
    }
    expect(parseBaseline(formatBaseline(emptyBaseline))).toEqual({ baseline: emptyBaseline, problem: null });
  });
  it("has one entry a line, drafts by path", () => {
    const text = formatBaseline({
      drafts: new Map([
        ["b.md", entries],
        ["a.md", entries],
        ["c.md", []],
      ]),
    });
    expect(text.indexOf('"a.md"')).toBeLessThan(text.indexOf('"b.md"'));
    expect(text).not.toContain("c.md");
    expect(text.split("\n").filter((line) => line.includes('"fingerprint"'))).toHaveLength(entries.length * 2);
  });
  it.each([
    ["{", /not valid JSON/],
    ["[]", /no baseline/],
    ['{ "version": 2, "drafts": {} }', /newer tenderlint/],
    ['{ "version": 1, "drafts": { "a.md": [{ "rule": "x" }] } }', /at drafts › a\.md › 0 › fingerprint/],
    ["[".repeat(100_000), /./],
  ])("%.40s is refused with a sentence", (text, problem) => {
    expect(parseBaseline(text)).toEqual({ baseline: null, problem: expect.stringMatching(problem) });
  });
});
