import { resolve } from "node:path";
import { createLinter, type Linter } from "@tenderlint/core";
import { dayFlag } from "../flags.js";
import { createSettings } from "../settings.js";
import { fileSource, type SourceText } from "../sources.js";
import { warn } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** The options of the commands that read one draft. */
export interface ReadFlags {
  readonly asOf?: string;
  readonly config?: string;
}

/** One draft, with a linter that has its settings. Throws `UsageError` when it or its config cannot be read. */
export async function openDraft(
  given: string,
  flags: ReadFlags,
): Promise<{ linter: Linter; read: SourceText; path: string | null; asOf: string | null }> {
  const cwd = process.cwd();
  const asOf = dayFlag(flags.asOf);
  const source = fileSource(resolve(cwd, given), cwd);
  const read = await source.read();
  if ("problem" in read) throw new UsageError(read.problem);
  const problems: string[] = [];
  const config = createSettings(cwd, flags.config, {}, (sentence) => problems.push(sentence)).for(source.absolute);
  if (!config) throw new UsageError(problems.join("\n"));
  if (read.text.replace(/^\uFEFF/, "").trim() === "") warn(`${source.path} is empty: there is nothing to read in it.`);
  return { linter: await createLinter({ configFor: () => config }), read, path: source.path, asOf };
}
