import { basename } from "node:path";
import { isWordName } from "@tenderlint/core/workspace";
import type { Linted } from "./lint-all.js";
import { outputPath, writeOutput } from "./output.js";
import type { Source } from "./sources.js";
import { UsageError } from "./usage-error.js";

/** Where the annotated copy goes, checked before anything is read. */
export interface AnnotateTarget {
  readonly path: string;
  readonly label: string;
  readonly source: Source;
}

/** Throws `UsageError` unless there is one Word document to annotate, and a file that may be written. */
export function annotateTarget(
  given: string,
  cwd: string,
  sources: readonly Source[],
  precious: readonly string[],
): AnnotateTarget {
  const label = `--annotate ${given}`;
  const documents = sources.filter((source) => isWordName(basename(source.absolute)));
  const [source] = documents;
  if (!source || documents.length > 1)
    throw new UsageError(`${label}: name one Word document, as in tenderlint answer.docx --annotate reviewed.docx.`);
  if (!isWordName(given)) throw new UsageError(`${label}: the copy is a Word document, so its name ends in .docx.`);
  return { path: outputPath(label, given, cwd, precious), label, source };
}

/** Writes the copy, with a Word comment for each finding that counts. */
export async function writeAnnotated(
  { path, label, source }: AnnotateTarget,
  linted: readonly Linted[],
): Promise<void> {
  const one = linted.find((other) => other.source === source);
  // It could not be read, and that has been told.
  if (!one?.read.word) return;
  const { annotateWord } = await import("@tenderlint/word");
  writeOutput(path, label, await annotateWord(one.read.word.bytes, one.result.findings));
}
