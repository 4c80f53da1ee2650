import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { createLinter, type DraftResult, remarkTenderlint, toVFileMessages } from "./index.js";

const CLAIM = "We are passionate about co-production.\n";
const OLD = "In May 2020 the tenant panel rewrote the pet policy at Elm House, and complaints fell from nine to two.\n";

describe("createLinter", () => {
  it("takes the settings of a tenderlint.json, overrides and all", async () => {
    const linter = await createLinter({
      submissionDate: "2026-03-01",
      rules: { "outdated-example": "warning" },
      overrides: [{ files: ["works/**"], rules: { "outdated-example": { maxAgeMonths: 120 } } }],
    });
    const severities = (path: string | null) =>
      linter
        .lint(OLD, { path })
        .findings.filter((finding) => finding.rule === "outdated-example")
        .map((finding) => finding.severity);
    expect(severities(null)).toEqual(["warning"]);
    expect(severities("works/a.md")).toEqual([]);
    expect(linter.lint(OLD).asOf).toEqual({ date: "2026-03-01", source: "config" });
  });
  it("takes a way to find settings, and a day to use where nothing gives one", async () => {
    const linter = await createLinter({ today: "2026-01-02" });
    expect(linter.lint(CLAIM).asOf).toEqual({ date: "2026-01-02", source: "today" });
    expect(linter.lint(CLAIM).findings.map((finding) => finding.rule)).toEqual(["tokenistic-claim"]);
    const silent = await createLinter({
      configFor: () => ({ rules: new Map(), submissionDate: null, lexicon: {} }),
    });
    expect(silent.lint(CLAIM).findings).toEqual([]);
  });
  it("refuses what is no config with a sentence", async () => {
    await expect(createLinter({ rules: { "tokenistic-clam": "off" } })).rejects.toThrow(
      new TypeError("rules.tokenistic-clam: There is no rule “tokenistic-clam”. Did you mean “tokenistic-claim”?"),
    );
    await expect(createLinter({ today: "2026-02-30" })).rejects.toThrow(RangeError);
    const linter = await createLinter();
    expect(() => linter.lint(CLAIM, { asOf: "tomorrow" })).toThrow(
      new RangeError("“tomorrow” is not a day: write it as 2026-03-01."),
    );
  });
  it("reads house words from the config", async () => {
    const linter = await createLinter({ lexicon: { record: { add: ["yellow book"] } } });
    const filled = (text: string) => linter.lint(text).evidence.claims.flatMap((claim) => Object.keys(claim.filled));
    expect(filled("We value co-production, as the yellow book shows.")).toContain("record");
    expect(filled("We value co-production, as the orange book shows.")).not.toContain("record");
  });
});

describe("toVFileMessages", () => {
  const result = async (): Promise<DraftResult> =>
    (await createLinter()).lint(
      `${CLAIM}\n<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\nWe value people.\n`,
      { path: "a.md" },
    );
  it("gives place, rule, words and weight, and leaves suppressed findings out", async () => {
    const messages = toVFileMessages(await result());
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      source: "tenderlint",
      ruleId: "tokenistic-claim",
      fatal: false,
      file: "a.md",
      line: 1,
      column: 1,
      place: { start: { offset: 0 } },
      actual: expect.stringMatching(/^We are passionate/),
      note: expect.stringMatching(/\S/),
    });
  });
  it("takes errors for fatal and information for neither", async () => {
    const one = await result();
    const fatal = (severity: "error" | "info") =>
      toVFileMessages({ ...one, findings: one.findings.slice(0, 1).map((finding) => ({ ...finding, severity })) })[0]
        ?.fatal;
    expect(fatal("error")).toBe(true);
    expect(fatal("info")).toBeUndefined();
  });
});

it("is a remark plugin", async () => {
  const file = new VFile({ value: CLAIM, path: "a.md" });
  const processor = unified()
    .use(remarkParse)
    .use(remarkTenderlint, { config: { extends: "recommended" } });
  await processor.run(processor.parse(file), file);
  expect(file.messages.map((message) => message.ruleId)).toEqual(["tokenistic-claim"]);
  expect(file.data.tenderlint).toMatchObject({ path: "a.md", findings: [{ rule: "tokenistic-claim" }] });
});
