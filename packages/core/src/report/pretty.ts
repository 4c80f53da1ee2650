import picocolors from "picocolors";
import { collectResults } from "../collect.js";
import type { DraftResult, Finding, LintResult, Severity } from "../result.js";
import { evidenceLine } from "./evidence-line.js";
import { excerpt } from "./excerpt.js";
import { pathOf } from "./shown.js";
import { clean, count, wrap } from "./text.js";

export interface PrettyOptions {
  /** Default: no colours. Whether a terminal wants them is for the caller to know. */
  readonly colour?: boolean;
  /** Columns to write in. Default 100. */
  readonly width?: number;
  /** Say what was read of each draft. Default true. */
  readonly evidence?: boolean;
  /** Say what could not be read as intended. Default true. */
  readonly notes?: boolean;
  /** Close with the counts over all drafts. Default true. */
  readonly summary?: boolean;
}

type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * The report for a person at a terminal: each finding with its place (clickable), the words underlined, what, why and what to do.
 * Suppressed findings are counted, not shown.
 * @param sources each draft's text, by the path in the result
 */
export function formatPretty(
  result: LintResult,
  sources: ReadonlyMap<string | null, string>,
  options: PrettyOptions = {},
): string {
  const { colour = false, width = 100, evidence = true, notes = true, summary = true } = options;
  const colours = picocolors.createColors(colour);
  const columns = Math.max(40, width);
  const parts = result.drafts.flatMap((draft) => [
    ...draft.findings
      .filter((finding) => finding.suppressed === null)
      .map((finding) => findingText(draft, finding, sources.get(draft.path) ?? null, columns, colours)),
    ...(notes ? notesText(draft, columns, colours) : []),
    ...(evidence ? [`${colours.bold(pathOf(draft))}: ${evidenceLine(draft)}`] : []),
  ]);
  if (summary) parts.push(summaryText(result, colours));
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function paint(colours: Colours, severity: Severity): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
}

function findingText(
  draft: DraftResult,
  finding: Finding,
  source: string | null,
  width: number,
  colours: Colours,
): string {
  const tint = paint(colours, finding.severity);
  const { start } = finding.range;
  const head = [
    colours.bold(
      finding.place === undefined
        ? `${pathOf(draft)}:${start.line}:${start.column}`
        : `${pathOf(draft)}: ${clean(finding.place)}`,
    ),
    colours.bold(tint(finding.severity)),
    colours.dim(clean(finding.rule)),
  ].join("  ");
  return [
    head,
    ...wrap(clean(finding.message), width, "  "),
    ...(finding.place !== undefined
      ? ["", ...wrap(tint(`“${clean(finding.quote)}”`), width, "    "), ""]
      : source === null
        ? []
        : ["", ...excerptText(source, finding, width, colours, tint), ""]),
    ...labelled("Why", finding.why, width, colours),
    ...labelled("Do", finding.advice, width, colours),
    ...finding.related.flatMap((other) =>
      labelled(
        "See",
        finding.place === undefined
          ? `${pathOf(draft)}:${other.range.start.line}:${other.range.start.column} ${other.message}`
          : other.message,
        width,
        colours,
      ),
    ),
  ].join("\n");
}

function excerptText(
  source: string,
  finding: Finding,
  width: number,
  colours: Colours,
  tint: (text: string) => string,
): string[] {
  const gutter = Math.max(3, String(finding.range.end.line).length);
  return excerpt(source, finding.range, width - gutter - 5).flatMap((row) => {
    const number = row.line === null ? "" : String(row.line);
    const bar = (label: string): string => colours.dim(`  ${label.padStart(gutter)} │`);
    return [
      `${bar(number)} ${row.text}`.trimEnd(),
      ...(row.marks ? [`${bar("")} ${row.marks.replace(/\^+/g, (run) => tint(run))}`] : []),
    ];
  });
}

/** A paragraph with a short label before it, as in "  Why  An evaluator …". */
function labelled(label: string, text: string, width: number, colours: Colours): string[] {
  if (text.trim() === "") return [];
  const [first = "", ...rest] = wrap(clean(text), width, "       ");
  return [`  ${colours.dim(label.padEnd(4))} ${first.slice(7)}`, ...rest];
}

function notesText(draft: DraftResult, width: number, colours: Colours): string[] {
  return draft.notes.map(({ message, range }) =>
    [
      `${colours.bold(`${pathOf(draft)}:${range.start.line}:${range.start.column}`)}  ${colours.bold("note")}`,
      ...wrap(clean(message), width, "  "),
    ].join("\n"),
  );
}

function summaryText(result: LintResult, colours: Colours): string {
  // The counts are of this result's findings, so that a filtered result closes with its own.
  const { drafts, errors, warnings, infos, suppressed } = collectResults(result.drafts).summary;
  const found = [
    errors > 0 ? colours.red(count(errors, "error")) : "",
    warnings > 0 ? colours.yellow(count(warnings, "warning")) : "",
    infos > 0 ? colours.blue(`${infos} info`) : "",
  ].filter(Boolean);
  const hidden = suppressed > 0 ? ` (${suppressed} suppressed)` : "";
  return `${colours.bold(count(drafts, "draft"))}: ${found.length > 0 ? found.join(", ") : colours.green("nothing to report")}${hidden}`;
}
