import type { Finding } from "../result.js";
import type { ExpectedFinding, RuleCase } from "./cases.js";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** The draft of a case that went wrong, with a line of carets for each finding that is missing or was not asked for. */
export function drawCase(
  ruleCase: RuleCase,
  missing: readonly ExpectedFinding[],
  unexpected: readonly Finding[],
): string {
  const marks: Mark[] = [
    ...missing.map(({ rule, severity, start, end }) => ({
      start,
      end,
      label: `expected ${rule}${severity ? ` ${severity}` : ""}, not found`,
    })),
    ...unexpected.map(({ rule, severity, range, message }) => ({
      start: range.start.offset,
      end: range.end.offset,
      label: `found ${rule} ${severity}, not expected: ${message}`,
    })),
  ];
  const drawn: string[] = [
    `${ruleCase.name} (line ${ruleCase.line}, as of ${ruleCase.asOf ?? "the draft's own date"})`,
  ];
  let at = 0;
  for (const line of ruleCase.draft.split("\n")) {
    drawn.push(`  ${line}`);
    for (const mark of marks) {
      const start = Math.max(mark.start, at);
      const end = Math.min(Math.max(mark.end, mark.start + 1), at + line.length);
      const empty = line.length === 0 && mark.start === at;
      if (start >= end && !empty) continue;
      const carets = "^".repeat(Math.max(end - start, 1));
      drawn.push(`  ${" ".repeat(start - at)}${carets} ${mark.start < at ? "…" : mark.label}`);
    }
    at += line.length + 1;
  }
  return drawn.join("\n");
}
