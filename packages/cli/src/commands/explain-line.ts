import picocolors from "picocolors";
import { EXIT, type ExitCode } from "../exit.js";
import { lineText } from "../line-text.js";
import { columnsOf, print, wantsColour } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { openDraft, type ReadFlags } from "./read-draft.js";

/** `tenderlint explain FILE:LINE`: what was read in the line's sentences, what was looked for and what was found. */
export async function explainLine(file: string, line: number, flags: ReadFlags): Promise<ExitCode> {
  const { linter, read, path, asOf } = await openDraft(file, flags);
  if (read.word)
    throw new UsageError(
      `${path} is a Word document, which has no lines: “tenderlint map ${path}” lists what was read in it.`,
    );
  const { text } = read;
  const lines = text.split(/\r\n|\n|\r/).length;
  if (line < 1 || line > lines)
    throw new UsageError(`${path} has ${lines === 1 ? "1 line" : `${lines} lines`}, so there is no line ${line}.`);
  const reading = linter.read(text, line, { path, asOf });
  print(`${lineText(reading, columnsOf(process.stdout), picocolors.createColors(wantsColour(process.stdout)))}\n`);
  return EXIT.clean;
}
