import { ownRules } from "../own-rules.js";
import type { DraftResult, Finding, LintResult, RelatedPlace, Severity, SourceRange } from "../result.js";
import { rulePages, rules } from "../rules/index.js";
import { asOfWords } from "./evidence-line.js";
import { messageOf } from "./shown.js";
import { safeJson } from "./text.js";

export interface SarifOptions {
  /** tenderlint's version, as in `0.1.0`. */
  readonly version?: string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * A SARIF 2.1.0 log, for code scanning and other viewers. Suppressed findings are in it, marked: a directive as `inSource`,
 * a baseline as `external`, each with its reason; where a baseline was used, every result says whether it is new.
 */
export function formatSarif(result: LintResult, { version }: SarifOptions = {}): string {
  const descriptors = rules.map(descriptor);
  const spoken = new Set(result.drafts.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  descriptors.push(...[...ownRules.keys()].filter((rule) => spoken.has(rule)).map(ownDescriptor));
  const indexes = new Map(descriptors.map(({ id }, n) => [id, n]));
  const findings = result.drafts.flatMap((draft) => draft.findings.map((finding) => ({ draft, finding })));
  const marked = findings.some(({ finding }) => finding.suppressed !== null);
  const baselined = findings.some(({ finding }) => finding.suppressed?.by === "baseline");
  return `${safeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "tenderlint", ...(version ? { semanticVersion: version } : {}), rules: descriptors },
        },
        columnKind: "utf16CodeUnits",
        artifacts: result.drafts.map((draft) => ({
          location: { uri: uriOf(draft) },
          mimeType: isWord(draft)
            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            : "text/markdown",
          properties: { asOf: draft.asOf },
        })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.drafts.flatMap((draft) => [
              ...draft.notes.map(({ message, range }) => ({
                level: "note",
                message: { text: message },
                locations: [{ physicalLocation: physical(draft, range) }],
              })),
              {
                level: "none",
                message: { text: `Ages are ${asOfWords(draft.asOf)}.` },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(draft) } } }],
              },
            ]),
          },
        ],
        results: findings.map(({ draft, finding }) => ({
          ...resultOf(draft, finding, indexes),
          ...(marked ? { suppressions: suppressionsOf(finding) } : {}),
          ...(baselined ? { baselineState: finding.suppressed?.by === "baseline" ? "unchanged" : "new" } : {}),
        })),
      },
    ],
  })}\n`;
}

interface Descriptor {
  readonly id: string;
  readonly [property: string]: unknown;
}

function descriptor({ id, severity, category, presets, since, status, sources }: (typeof rules)[number]): Descriptor {
  const page = rulePages[id] ?? "";
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: section(page, 0) },
    fullDescription: { text: section(page, "What it finds") || section(page, 0) },
    help: { text: section(page, "Why evaluators care") || section(page, 0), markdown: page },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [category], presets, since, status, sources },
  };
}

function ownDescriptor(id: string): Descriptor {
  const { name = id, summary = "", help = "" } = ownRules.get(id) ?? {};
  return {
    id,
    name,
    shortDescription: { text: summary },
    help: { text: help },
    defaultConfiguration: { level: "warning" },
  };
}

/** A page's first paragraph, or all of a section, on one line for each paragraph. */
function section(page: string, title: string | 0): string {
  const parts = page.split(/\n{2,}/).map((part) => part.replace(/(?<!\s)\s*\n\s*/g, " ").trim());
  if (title === 0) return parts.find((part) => part !== "" && !part.startsWith("#")) ?? "";
  const start = parts.indexOf(`## ${title}`) + 1;
  if (start === 0) return "";
  const length = parts.slice(start).findIndex((part) => part.startsWith("#"));
  return parts.slice(start, length === -1 ? undefined : start + length).join("\n\n");
}

function resultOf(draft: DraftResult, finding: Finding, indexes: ReadonlyMap<string, number>): object {
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: `${messageOf(finding)}\n${finding.why}\n${finding.advice}` },
    locations: [
      {
        physicalLocation: physical(draft, finding.range, finding.quote),
        ...(finding.place === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: finding.place }] }),
      },
    ],
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((place, n) => related(draft, place, n)) }
      : {}),
    partialFingerprints: { "tenderlintFinding/v1": finding.fingerprint },
  };
}

const related = (draft: DraftResult, { message, range }: RelatedPlace, n: number): object => ({
  id: n + 1,
  message: { text: message },
  physicalLocation: physical(draft, range),
});

function physical(draft: DraftResult, { start, end }: SourceRange, quote?: string): object {
  const artifactLocation = { uri: uriOf(draft) };
  // A Word document's lines and characters are nobody's but tenderlint's.
  if (isWord(draft)) return { artifactLocation };
  return {
    artifactLocation,
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
      ...(quote ? { snippet: { text: quote } } : {}),
    },
  };
}

function suppressionsOf({ suppressed }: Finding): object[] {
  if (!suppressed) return [];
  const kind = suppressed.by === "directive" ? "inSource" : "external";
  return [{ kind, status: "accepted", justification: suppressed.reason }];
}

const isWord = ({ path }: DraftResult): boolean => path?.toLowerCase().endsWith(".docx") ?? false;

/** A path as a relative URI, or as a file URI where it is absolute. */
function uriOf({ path }: DraftResult): string {
  const escaped = (path ?? "draft.md")
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")))
    .join("/");
  if (escaped.startsWith("/")) return `file://${escaped}`;
  // "C%3A/x.md"
  return /^[a-z]%3A\//i.test(escaped) ? `file:///${escaped.replace("%3A", ":")}` : escaped;
}
