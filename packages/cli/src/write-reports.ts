import type { LintResult } from "@tenderlint/core";
import { formatReport } from "@tenderlint/core/report";
import { writeOutput } from "./output.js";
import type { Planned } from "./reports.js";
import { columnsOf, print, wantsColour } from "./terminal.js";

declare const TENDERLINT_VERSION: string;

/** Writes each report that was asked for: files first, so that what the terminal shows is the last word. */
export function writeReports(
  planned: readonly Planned[],
  result: LintResult,
  sources: ReadonlyMap<string | null, string>,
  { quiet }: { readonly quiet: boolean },
): void {
  for (const { format, file } of [...planned].sort((a, b) => Number(a.file === null) - Number(b.file === null))) {
    // Nothing was read, and why has been told on standard error.
    if (format === "pretty" && result.drafts.length === 0 && file === null) continue;
    const text = formatReport(format, result, {
      sources,
      version: TENDERLINT_VERSION,
      colour: file === null && wantsColour(process.stdout),
      width: file === null ? columnsOf(process.stdout) : 100,
      evidence: !quiet,
      summary: !quiet,
      // They are told on standard error, whatever the format.
      notes: false,
    });
    if (file === null) print(text);
    else writeOutput(file.path, file.label, text);
  }
}
