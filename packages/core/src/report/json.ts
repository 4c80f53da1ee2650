import type { LintResult } from "../result.js";

/** The result for programs: exactly the shape of `schema/tenderlint-result.schema.json`. */
export function formatJson(result: LintResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
