import type { LintResult, Severity } from "../result.js";
import { asOfWords } from "./evidence-line.js";
import { messageOf, spoken } from "./shown.js";
import { safeJson } from "./text.js";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** A Code Quality report: GitLab shows it in merge requests. Suppressed findings are left out. */
export function formatGitlab(result: LintResult): string {
  const seen = new Map<string, number>();
  const issues = result.drafts.flatMap((draft) =>
    spoken(draft).map((finding) => {
      const path = (draft.path ?? "draft").replace(/^(?:\.\/)+/, "");
      // GitLab takes two issues with one fingerprint for the same; the same words may stand in two drafts.
      const name = `${path}:${finding.fingerprint}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return {
        type: "issue",
        check_name: finding.rule,
        description: `${messageOf(finding)} ${finding.advice}`,
        content: { body: `${finding.why} Ages are ${asOfWords(draft.asOf)}.` },
        categories: ["Style"],
        severity: SEVERITIES[finding.severity],
        fingerprint: nth === 0 ? name : `${name}:${nth}`,
        location: { path, lines: { begin: finding.range.start.line, end: finding.range.end.line } },
      };
    }),
  );
  return `${safeJson(issues)}\n`;
}
