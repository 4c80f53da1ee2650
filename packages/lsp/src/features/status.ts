import type { Finding } from "@tenderlint/core";
import type { Checked } from "../checker.js";
import type { DraftStatus, FolderFinding, IgnoredFinding } from "../protocol.js";
import { asOfWords } from "../words.js";

/** How a draft stands, in numbers and words. Never that it has passed. */
export function statusOf(checked: Checked, shown: readonly Finding[]): DraftStatus {
  const { snapshot, config } = checked;
  const common = {
    uri: snapshot.uri,
    version: snapshot.version,
    config: config?.uri ?? null,
    configProblem: config?.problem ?? null,
  };
  if (checked.state === "not-checked")
    return {
      ...common,
      state: "not-checked",
      reason: checked.reason,
      counts: { errors: 0, warnings: 0, infos: 0, ignored: 0 },
      asOf: null,
    };
  const of = (severity: Finding["severity"]): number => shown.filter((finding) => finding.severity === severity).length;
  return {
    ...common,
    state: "checked",
    reason: null,
    counts: {
      errors: of("error"),
      warnings: of("warning"),
      infos: of("info"),
      ignored: checked.result.findings.filter((finding) => finding.suppressed).length,
    },
    asOf: asOfWords(checked.result.asOf),
  };
}

/** Findings that a writer has given a reason to ignore. */
export function ignoredOf({ result, snapshot }: Checked & { state: "checked" }): IgnoredFinding[] {
  return result.findings.flatMap(({ rule, severity, message, quote, range, suppressed }) =>
    suppressed
      ? [
          {
            rule,
            severity,
            message,
            quote,
            range: snapshot.lines.range(range.start.offset, range.end.offset),
            reason: suppressed.reason,
          },
        ]
      : [],
  );
}

export const folderFindings = (
  { snapshot }: Checked & { state: "checked" },
  shown: readonly Finding[],
): FolderFinding[] =>
  shown.map(({ rule, severity, message, advice, quote, range }) => ({
    rule,
    severity,
    message,
    advice,
    quote,
    range: snapshot.lines.range(range.start.offset, range.end.offset),
  }));
