import picocolors from "picocolors";
import { EXIT, type ExitCode } from "../exit.js";
import { mapText } from "../map-text.js";
import { columnsOf, print, wantsColour } from "../terminal.js";
import { openDraft, type ReadFlags } from "./read-draft.js";

/** `tenderlint map DRAFT`: the evidence map as a table. */
export async function mapCommand(given: string, flags: ReadFlags): Promise<ExitCode> {
  const { linter, text, path, asOf } = await openDraft(given, flags);
  const result = linter.lint(text, { path, asOf });
  print(`${mapText(result, columnsOf(process.stdout), picocolors.createColors(wantsColour(process.stdout)))}\n`);
  return EXIT.clean;
}
