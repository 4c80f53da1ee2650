import type { LintResult } from "../result.js";
import { safeJson } from "./text.js";

/** The result for programs: exactly the shape of `schema/tenderlint-result.schema.json`. */
export function formatJson(result: LintResult): string {
  return `${safeJson(result)}\n`;
}
