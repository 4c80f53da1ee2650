import type { DraftResult, Finding, LintResult } from "../result.js";
import { asOfWords, evidenceLine } from "./evidence-line.js";
import { pathOf, placeOf } from "./shown.js";
import { cleanLines } from "./text.js";

/**
 * A JUnit report: a suite for each draft, a test for each finding. Errors and warnings are failures, information passes,
 * suppressed findings are skipped with their reason. A draft without findings is one test that passes.
 */
export function formatJunit(result: LintResult): string {
  const suites = result.drafts.map((draft) => ({ draft, ...count(draft) }));
  const total = (of: "tests" | "failures" | "skipped"): number => suites.reduce((sum, suite) => sum + suite[of], 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tenderlint" tests="${total("tests")}" failures="${total("failures")}" errors="0" time="0">`,
    ...suites.flatMap(({ draft, tests, failures, skipped }) => [
      `  <testsuite name=${quoted(pathOf(draft))} tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="0">`,
      "    <properties>",
      `      <property name="as-of" value=${quoted(asOfWords(draft.asOf))}/>`,
      `      <property name="evidence" value=${quoted(evidenceLine(draft))}/>`,
      "    </properties>",
      ...(draft.findings.length === 0
        ? [`    <testcase name="nothing to report" classname=${quoted(pathOf(draft))} time="0"/>`]
        : draft.findings.flatMap((finding) => testcase(draft, finding))),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ];
  return cleanLines(lines.join("\n"));
}

const fails = ({ suppressed, severity }: Finding): boolean => suppressed === null && severity !== "info";

function count({ findings }: DraftResult): { tests: number; failures: number; skipped: number } {
  return {
    tests: Math.max(1, findings.length),
    failures: findings.filter(fails).length,
    skipped: findings.filter((finding) => finding.suppressed !== null).length,
  };
}

function testcase(draft: DraftResult, finding: Finding): string[] {
  const { rule, severity, message, why, advice, quote, suppressed } = finding;
  const open = `    <testcase name=${quoted(`${rule}, ${placeOf(finding)}`)} classname=${quoted(pathOf(draft))} file=${quoted(draft.path ?? "draft")} line="${finding.range.start.line}" time="0">`;
  const body = `${message}\n\n“${quote}”\n\n${why}\n${advice}`;
  const inside = suppressed
    ? `<skipped message=${quoted(`${suppressed.by}: ${suppressed.reason}`)}/>`
    : fails(finding)
      ? `<failure type="${severity}" message=${quoted(message)}>${escapeXml(body)}</failure>`
      : `<system-out>${escapeXml(body)}</system-out>`;
  return [open, `      ${inside}`, "    </testcase>"];
}

/** What XML 1.0 cannot hold, in any spelling. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const quoted = (text: string): string =>
  `"${escapeXml(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`)}"`;
