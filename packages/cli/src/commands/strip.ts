import { resolve } from "node:path";
import { stripDirectives } from "@tenderlint/core";
import { isWordName } from "@tenderlint/core/workspace";
import { EXIT, type ExitCode } from "../exit.js";
import { outputPath, writeOutput } from "../output.js";
import { fileSource } from "../sources.js";
import { print } from "../terminal.js";
import { UsageError } from "../usage-error.js";

export interface StripFlags {
  readonly output?: string;
  readonly frontMatter?: boolean;
}

/** `tenderlint strip DRAFT`: a copy without notes to tenderlint, on standard output or in a new file. */
export async function stripCommand(given: string, flags: StripFlags): Promise<ExitCode> {
  const cwd = process.cwd();
  const source = fileSource(resolve(cwd, given), cwd);
  if (isWordName(given))
    throw new UsageError(`${given}: a Word document holds no notes to tenderlint, so there is nothing to strip.`);
  const target =
    flags.output === undefined ? null : outputPath(`--output ${flags.output}`, flags.output, cwd, [source.absolute]);
  const read = await source.read();
  if ("problem" in read) throw new UsageError(read.problem);
  const text = stripDirectives(read.text, { frontMatter: flags.frontMatter ?? false });
  if (target === null) print(text);
  else writeOutput(target, `--output ${flags.output}`, text);
  return EXIT.clean;
}
