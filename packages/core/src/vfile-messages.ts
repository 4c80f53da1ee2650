import { VFileMessage } from "vfile-message";
import type { DraftResult, Finding, LintResult } from "./result.js";

/** What unified's tools take `fatal` to mean: true an error, false a warning, undefined a piece of information. */
const FATAL = { error: true, warning: false, info: undefined } as const;

/** A result's findings as the messages that unified's reporters and editors know. Suppressed findings are left out. */
export function toVFileMessages(result: DraftResult | LintResult): VFileMessage[] {
  const drafts = "drafts" in result ? result.drafts : [result];
  return drafts.flatMap(({ path, findings }) =>
    findings.filter((finding) => finding.suppressed === null).map((finding) => toMessage(finding, path)),
  );
}

function toMessage(finding: Finding, path: string | null): VFileMessage {
  const message = new VFileMessage(finding.message, {
    place: finding.range,
    ruleId: finding.rule,
    source: "tenderlint",
  });
  message.fatal = FATAL[finding.severity];
  message.note = `${finding.why} ${finding.advice}`;
  message.actual = finding.quote;
  if (path !== null) {
    message.file = path;
    message.name = `${path}:${finding.range.start.line}:${finding.range.start.column}`;
  }
  return message;
}
