import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { collectResults } from "../collect.js";
import { rules } from "../rules/index.js";
import { FORMATS, type FormatName, formatOfFile, formatReport } from "./index.js";
import { hostile, sample, sampleDraft, sampleSources } from "./testing/sample.js";

const report = (name: FormatName, result = sample): string =>
  formatReport(name, result, { sources: sampleSources, version: "0.1.0" });
const empty = collectResults([]);

describe("every report", () => {
  it.each(FORMATS.filter((name) => name !== "sarif"))("%s is as it was", async (name) => {
    await expect(report(name)).toMatchFileSnapshot(`testing/snapshots/report.${name}.txt`);
  });
  it("sarif is as it was, its rules' pages aside", async () => {
    const log = JSON.parse(report("sarif"));
    log.runs[0].tool.driver.rules = log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    await expect(`${JSON.stringify(log, null, 2)}\n`).toMatchFileSnapshot("testing/snapshots/report.sarif.txt");
  });
  it.each(FORMATS)("%s states the day that ages are measured to, and where it came from", (name) => {
    if (name === "json" || name === "sarif")
      expect(report(name)).toMatch(/"asOf": \{\s*"date": "2026-03-01",\s*"source": "front-matter"/);
    else expect(report(name)).toMatch(/1 March 2026, from front matter/);
  });
  it.each(FORMATS)("%s of nothing is no mistake", (name) => {
    expect(() => report(name, empty)).not.toThrow();
  });
  it("is told by a file's name", () => {
    expect(["a.html", "b.SARIF", "c.json", "d.xml", "e.md", "f.txt", "g"].map(formatOfFile)).toEqual([
      "html",
      "sarif",
      "json",
      "junit",
      "markdown",
      null,
      null,
    ]);
  });
});

describe("sarif", () => {
  // Written for an older draft of JSON Schema, whose words mean the same as far as this schema uses them.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL("testing/sarif-2.1.0.schema.json", import.meta.url), "utf8"));
  const uri = /^(?:[a-z][a-z0-9+.-]*:)?(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/i;
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri, "uri-reference": uri, "date-time": true },
  });
  const validate = ajv.compile(schema);
  it.each([
    ["the sample", sample],
    ["nothing", empty],
    ["a hostile draft", hostile],
    ["standard input", collectResults([{ ...sampleDraft, path: null }])],
    [
      "absolute paths",
      collectResults([
        { ...sampleDraft, path: "/bids/é x.md" },
        { ...sampleDraft, path: "C:\\bids\\a.md" },
      ]),
    ],
  ])("fits the 2.1.0 schema: %s", (_, result) => {
    expect(validate(JSON.parse(report("sarif", result))), JSON.stringify(validate.errors)).toBe(true);
  });
  it("would not, were it wrong", () => {
    const log = JSON.parse(report("sarif"));
    log.runs[0].results[0].level = "info";
    expect(validate(log)).toBe(false);
  });
  const run = JSON.parse(report("sarif")).runs[0];
  it("has every rule, with help, and results that point at theirs", () => {
    const { rules: listed } = run.tool.driver;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { shortDescription, help } of listed) {
      expect(shortDescription.text).toMatch(/^[A-Z].+\.$/);
      expect(help.text.length).toBeGreaterThan(40);
      expect(help.markdown).toContain("## Flagged");
    }
    for (const { ruleId, ruleIndex } of run.results) expect(listed[ruleIndex].id).toBe(ruleId);
  });
  it("points at the words, in UTF-16 units", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    const source = sampleSources.get(sampleDraft.path) ?? "";
    for (const { locations } of run.results.slice(0, 5)) {
      const { charOffset, charLength, snippet } = locations[0].physicalLocation.region;
      expect(source.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
    }
    expect(run.results[0].relatedLocations).toHaveLength(1);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("bids/lot%201/voice%2C50%25%3Aa.md");
  });
  it("marks what is suppressed, and by what", () => {
    expect(
      run.results.map(({ suppressions }: { suppressions: { kind: string }[] }) => suppressions.map(({ kind }) => kind)),
    ).toEqual([[], [], [], ["external"], ["inSource"], []]);
    expect(run.results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      "new",
      "new",
      "new",
      "unchanged",
      "new",
      "new",
    ]);
  });
  it("says nothing of suppressions and baselines where there are none", () => {
    const plain = { ...sampleDraft, findings: sampleDraft.findings.slice(0, 1) };
    expect(report("sarif", collectResults([plain]))).not.toMatch(/suppressions|baselineState/);
  });
  it("has a Word document's place, and no lines", () => {
    const { locations } = run.results[5];
    expect(locations[0].physicalLocation.region).toBeUndefined();
    expect(locations[0].logicalLocations[0].fullyQualifiedName).toBe("Voice › paragraph 2");
  });
});

/** What GitHub's runner reads of a line: a command with its properties, or null. */
function readCommand(line: string): { name: string; properties: Record<string, string>; message: string } | null {
  const match = /^\s*::(\w+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (!match) return null;
  const data = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string): string => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const properties = Object.fromEntries(
    (match[2] ?? "")
      .split(",")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), property(pair.slice(pair.indexOf("=") + 1))]),
  );
  return { name: match[1] ?? "", properties, message: data(match[3] ?? "") };
}

describe("github", () => {
  const commandsOf = (result = sample) =>
    report("github", result)
      .split("\n")
      .flatMap((line) => readCommand(line) ?? []);
  it("gives each finding that counts a command that reads back as it was", () => {
    expect(commandsOf().map(({ name }) => name)).toEqual(["warning", "error", "notice", "warning"]);
    const [, error, , word] = commandsOf();
    expect(error?.properties).toEqual({
      file: sampleDraft.path,
      line: "9",
      col: "7",
      endColumn: "15",
      title: "tenderlint: outdated-example",
    });
    expect(error?.message.startsWith(sampleDraft.findings[1]?.message ?? "?")).toBe(true);
    expect(word?.properties).toEqual({ file: "answer.docx", title: "tenderlint: tokenistic-claim" });
    expect(word?.message).toMatch(/^Voice › paragraph 2: /);
  });
  it("lets no draft give a command of its own", () => {
    expect(commandsOf(hostile)).toHaveLength(1);
    expect(commandsOf(hostile)[0]?.properties.file).toBe(hostile.drafts[0]?.path?.replace("\u0007", "␇"));
  });
  it("sends the log no control character", () => {
    expect(report("github", hostile)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("gitlab", () => {
  it("has what Code Quality asks for, each fingerprint once", () => {
    const twice = collectResults([
      { ...sampleDraft, findings: [...sampleDraft.findings, ...sampleDraft.findings] },
      { ...sampleDraft, path: "other.md" },
    ]);
    const issues = JSON.parse(report("gitlab", twice));
    expect(issues).toHaveLength(9);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(9);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        severity: expect.stringMatching(/^(info|minor|major)$/),
        location: { path: expect.stringMatching(/\.md$/), lines: { begin: expect.any(Number) } },
      });
    }
    expect(JSON.parse(report("gitlab", empty))).toEqual([]);
  });
});

/** The elements of an XML text, each with its attributes and text. Throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  const open: (typeof elements)[number][] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open[open.length - 1];
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}

describe("junit", () => {
  const of = (name: string, result = sample) => elementsOf(report("junit", result)).filter((one) => one.name === name);
  it("counts what it holds", () => {
    const [all] = of("testsuites");
    expect(all?.attributes).toMatchObject({ tests: "7", failures: "3", errors: "0" });
    expect(
      of("testsuite").map(({ attributes }) => [attributes.tests, attributes.failures, attributes.skipped]),
    ).toEqual([
      ["5", "2", "2"],
      ["1", "1", "0"],
      ["1", "0", "0"],
    ]);
    expect(of("testcase")).toHaveLength(7);
    expect(of("failure")).toHaveLength(3);
    expect(of("skipped").map(({ attributes }) => attributes.message)).toEqual([
      "baseline: agreed with <the> lead",
      "directive: the buyer's words",
    ]);
  });
  it("is well-formed whatever the draft holds, and says the same", () => {
    const [failure] = of("failure", hostile);
    expect(failure?.text).toContain("<script>alert(1)</script> ]]> &");
    expect(failure?.text).not.toContain("\u0007");
    const lone = { ...sampleDraft, path: "\uD800\uFFFE.md" };
    expect(() => of("failure", collectResults([lone]))).not.toThrow();
  });
});

describe("markdown", () => {
  const tree = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodesOf = (node: unknown, type: string): { value?: string }[] => {
    const { type: own, children = [] } = node as { type: string; children?: unknown[] };
    return [
      ...(own === type ? [node as { value?: string }] : []),
      ...children.flatMap((child) => nodesOf(child, type)),
    ];
  };
  it("shows a draft's words as words: no HTML, link, picture or mention of its own", () => {
    const root = tree(report("markdown", hostile));
    const html = nodesOf(root, "html").map(({ value }) => value);
    expect(html.filter((value) => !/^(<!-- tenderlint report -->|<\/?details>|<summary>.*)/.test(value ?? ""))).toEqual(
      [],
    );
    for (const type of ["link", "image", "linkReference", "footnoteReference"]) expect(nodesOf(root, type)).toEqual([]);
    const text = nodesOf(root, "text")
      .map(({ value }) => value)
      .join("");
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).not.toMatch(/@everyone|#1\b/);
  });
  it("has the draft's words in a quote, as they are", () => {
    const quotes = nodesOf(tree(report("markdown")), "blockquote");
    const words = (node: unknown): string =>
      nodesOf(node, "text")
        .map(({ value }) => value)
        .join("");
    expect(words(quotes[0])).toBe("We are **passionate** about co-production");
    expect(quotes).toHaveLength(4);
  });
  it("has the evidence map as a table of as many columns as its head", () => {
    const tables = nodesOf(tree(report("markdown")), "table") as unknown as { children: { children: unknown[] }[] }[];
    expect(tables).toHaveLength(2);
    for (const { children } of tables)
      for (const row of children) expect(row.children).toHaveLength(children[0]?.children.length ?? 0);
    expect(tables[1]?.children).toHaveLength(5);
  });
});
