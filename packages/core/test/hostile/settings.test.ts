import { afterEach, describe, expect, it } from "vitest";
import { parseBaseline } from "../../src/baseline/index.js";
import { LONGEST_CONFIG, parseConfig, type TenderlintConfig } from "../../src/config/index.js";
import { readFrontMatter } from "../../src/draft/front-matter.js";
import { wordLists } from "../../src/language/lexicon/lists.js";
import { createLinter } from "../../src/linter.js";

/** Processor time in milliseconds: a busy machine does not count. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe("a name that objects have already is a name like any other", () => {
  /** What a new object must not have got. */
  afterEach(() => expect(({} as Record<string, unknown>).severity).toBeUndefined());

  it.each([
    '{ "__proto__": { "severity": "off" } }',
    '{ "constructor": { "prototype": { "severity": "off" } } }',
    '{ "rules": { "__proto__": "off" } }',
    '{ "rules": { "toString": "off" } }',
    '{ "rules": { "tokenistic-claim": { "__proto__": { "severity": "off" } } } }',
    '{ "overrides": [{ "files": ["a.md"], "__proto__": { "severity": "off" } }] }',
    '{ "overrides": [{ "files": ["a.md"], "rules": { "hasOwnProperty": "off" } }] }',
    '{ "lexicon": { "__proto__": { "add": ["x"] } } }',
    '{ "lexicon": { "valueOf": { "add": ["x"] } } }',
  ])("in settings, where it is refused: %s", (text) => {
    const { config, problems } = parseConfig(text);
    expect(config).toBeNull();
    expect(problems[0]?.message).toMatch(/^(?:There is no|The rule “tokenistic-claim” has no option)/);
  });

  const entry = '{ "fingerprint": "a", "rule": "b", "words": "c", "reason": "d" }';
  it.each([
    '{ "version": 1, "__proto__": { "severity": "off" }, "drafts": {} }',
    '{ "version": 1, "drafts": { "a.md": [{ "fingerprint": "a", "rule": "b", "words": "c", "reason": "d", "__proto__": { "severity": "off" } }] } }',
    '{ "version": 1, "drafts": { "a.md": { "__proto__": [] } } }',
  ])("in a baseline, which is refused: %s", (text) => {
    expect(parseBaseline(text)).toMatchObject({ baseline: null, problem: expect.stringContaining("no baseline") });
  });
  it("in a baseline as the path of a draft", () => {
    const { baseline } = parseBaseline(`{ "version": 1, "drafts": { "constructor": [${entry}], "a.md": [${entry}] } }`);
    expect([...(baseline?.drafts.keys() ?? [])]).toEqual(["constructor", "a.md"]);
    expect(parseBaseline(`{ "version": 1, "drafts": { "__proto__": [${entry}] } }`).problem).toBeNull();
  });
  it.each(["__proto__: { severity: off }", "constructor: { prototype: { severity: off } }", "<<: { severity: off }"])(
    "in front matter, where it means nothing: %s",
    (line) => {
      const { title, problems } = readFrontMatter(`---\n${line}\ntitle: Voice\n---`, 0);
      expect({ title, problems }).toEqual({ title: "Voice", problems: [] });
    },
  );
});

describe("front matter is data, read once", () => {
  const read = (yaml: string) => readFrontMatter(`---\n${yaml}\ntitle: Voice\n---`, 0);

  it("without following what refers to something else, however often it is doubled", async () => {
    const doubled = (n: number): string => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}*a${n - 1}]`;
    const laughs = ["a0: &a0 [ha]", ...Array.from({ length: 60 }, (_, n) => doubled(n + 1))].join("\n");
    expect(await timed(() => expect(read(`${laughs}\nbuyer: *a60`).title).toBe("Voice"))).toBeLessThan(500);
    expect(read("self: &self [*self]\nbuyer: *self").buyer).toBeNull();
    expect(read("question: &q Why?\nbuyer: *q").buyer).toBeNull();
  });
  it("without making what a tag names", () => {
    for (const tag of ["!!js/function", "!!js/regexp", "!!python/object/apply:os.system", "!!set", "!!binary", "!x"])
      expect(read(`buyer: ${tag} "process.exit(7)"`)).toMatchObject({ title: "Voice" });
  });
  it("or not at all, where it is long or nested without end", async () => {
    for (const yaml of ["x".repeat(50_001), "[".repeat(49_000), "{a: ".repeat(12_000), "- ".repeat(24_000)])
      expect(await timed(() => expect(read(yaml).problems.length).toBeGreaterThan(0))).toBeLessThan(2_000);
  });
});

describe("house words are words", () => {
  const adding = (add: readonly string[]): TenderlintConfig => ({
    lexicon: { [wordLists[0]?.name ?? ""]: { add } },
  });
  const TEXT = `We are proud of ${"a".repeat(5_000)}!\n\n${"a".repeat(100_000)}\n\nStaff said ${"x ".repeat(20_000)}\n`;

  it("never patterns: what would be slow, or match all, as a pattern finds nothing and costs nothing", async () => {
    const PATTERNS = ["(a+)+$", "(?:x )*y", ".*", "\\p{L}+", "[", "(", "*", "^", "|", "\\", "(?<=a)b", "$&"];
    const plain = (await createLinter({})).lint(TEXT);
    const linter = await createLinter(adding(PATTERNS));
    const took = await timed(() => expect(linter.lint(TEXT).findings).toEqual(plain.findings));
    expect(took).toBeLessThan(2_000);
  });
  it("as many as settings can hold are read in two seconds", { timeout: 60_000 }, async () => {
    const lexicon: Record<string, { add: string[] }> = {};
    let length = 0;
    for (const { name } of wordLists) {
      const add = Array.from({ length: 5_000 }, (_, n) => `ab${n} ab${n + 1} ab${n + 2}`);
      length += JSON.stringify(add).length;
      if (length > LONGEST_CONFIG - 1_000) break;
      lexicon[name] = { add };
    }
    expect(Object.keys(lexicon).length).toBeGreaterThan(3);
    const text = JSON.stringify({ lexicon });
    expect(text.length).toBeLessThanOrEqual(LONGEST_CONFIG);
    await createLinter({});
    const took = await timed(async () => {
      const { config } = parseConfig(text);
      const linter = await createLinter(config ?? {});
      linter.lint("ab1 ab2 ab3 ".repeat(2_000));
    });
    expect(took).toBeLessThan(2_000);
  });
});
