import type { DraftResult, Finding, LintResult, Severity } from "../result.js";
import { evidenceLine } from "./evidence-line.js";
import { messageOf, pathOf, spoken } from "./shown.js";
import { cleanLines } from "./text.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands: GitHub shows each finding beside its line in a pull request. Suppressed findings are left out.
 * Paths are shown as they are in the result, so lint from the repository's root.
 */
export function formatGithub(result: LintResult): string {
  const lines = result.drafts
    .flatMap((draft) => [
      ...spoken(draft).map((finding) => command(draft, finding)),
      // Not at the line's start, where a file's name could be taken for a command.
      `tenderlint: ${pathOf(draft)}: ${evidenceLine(draft)}`,
    ])
    .map((line) => `${line}\n`);
  return cleanLines(lines.join(""));
}

function command(draft: DraftResult, finding: Finding): string {
  const { start, end } = finding.range;
  const place: [string, string | number][] =
    finding.place === undefined
      ? [
          ["line", start.line],
          // Of a range over several lines, GitHub takes no columns.
          ...(start.line === end.line
            ? ([
                ["col", start.column],
                ["endColumn", end.column],
              ] as [string, number][])
            : [["endLine", end.line] as [string, number]]),
        ]
      : [];
  const properties = [["file", draft.path ?? "draft"], ...place, ["title", `tenderlint: ${finding.rule}`]];
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(",");
  return `::${COMMANDS[finding.severity]} ${list}::${data([messageOf(finding), finding.why, finding.advice].join("\n"))}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
