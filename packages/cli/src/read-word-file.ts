import { clean } from "@tenderlint/core/text";
import { readFileBytes } from "@tenderlint/core/workspace";
import { readWord, WordError } from "@tenderlint/word";
import type { SourceText } from "./sources.js";

/** A Word document may hold pictures; beyond this it is no tender answer. */
const TOO_LARGE = 100_000_000;

/** Reads a Word document. What is wrong with it is a sentence that names it as `shown`. */
export async function readWordFile(
  absolute: string,
  shown: string,
): Promise<SourceText | { readonly problem: string }> {
  const read = readFileBytes(absolute, TOO_LARGE);
  return "problem" in read ? { problem: clean(`${shown} ${read.problem}`) } : readWordBytes(read.bytes, shown);
}

export async function readWordBytes(
  bytes: Uint8Array,
  shown: string,
): Promise<SourceText | { readonly problem: string }> {
  try {
    const draft = await readWord(bytes);
    return { text: draft.markdown, word: { bytes, draft } };
  } catch (error) {
    if (error instanceof WordError) return { problem: clean(`${shown}: ${error.message}`) };
    throw error;
  }
}
