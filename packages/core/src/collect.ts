import type { DraftResult, LintResult } from "./result.js";

/** The result of a whole run: each draft's result and the counts. Suppressed findings count as suppressed only. */
export function collectResults(drafts: readonly DraftResult[]): LintResult {
  const findings = drafts.flatMap((draft) => draft.findings);
  const spoken = findings.filter((finding) => finding.suppressed === null);
  const count = (severity: string): number => spoken.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    drafts,
    summary: {
      drafts: drafts.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: findings.length - spoken.length,
    },
  };
}
