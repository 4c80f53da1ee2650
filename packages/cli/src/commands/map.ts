import picocolors from "picocolors";
import { EXIT, type ExitCode } from "../exit.js";
import { mapText } from "../map-text.js";
import { withPlaces } from "../places.js";
import { columnsOf, print, wantsColour } from "../terminal.js";
import { openDraft, type ReadFlags } from "./read-draft.js";

/** `tenderlint map DRAFT`: the evidence map as a table. */
export async function mapCommand(given: string, flags: ReadFlags): Promise<ExitCode> {
  const { linter, read, path, asOf } = await openDraft(given, flags);
  const result = withPlaces(linter.lint(read.text, { path, asOf }), read);
  print(`${mapText(result, columnsOf(process.stdout), picocolors.createColors(wantsColour(process.stdout)))}\n`);
  return EXIT.clean;
}
