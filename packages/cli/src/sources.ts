import { basename, resolve } from "node:path";
import { clean } from "@tenderlint/core/text";
import {
  decodeDraft,
  findDrafts,
  isWordName,
  readDraftFile,
  sentence,
  shownPath,
  TOO_LARGE,
} from "@tenderlint/core/workspace";
import type { WordDraft } from "@tenderlint/word";
import { warn } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** A draft's text as read. */
export interface SourceText {
  readonly text: string;
  /** Of a Word document: its bytes, and where the text's ranges stand in it. */
  readonly word: { readonly bytes: Uint8Array; readonly draft: WordDraft } | null;
}

/** A draft to be linted. */
export interface Source {
  /** As shown and as in the result; null for standard input without --stdin-path. */
  readonly path: string | null;
  /** Absolute: where its config is looked for. */
  readonly absolute: string;
  /** Reads it; what is wrong is a sentence. */
  read(): Promise<SourceText | { readonly problem: string }>;
}

/** The drafts that paths and globs mean. What could not be found is told in sentences. */
export async function sourcesOf(
  asked: readonly string[],
  cwd: string,
): Promise<{ sources: Source[]; problems: string[]; notes: string[] }> {
  const { drafts, problems, leftOut } = await findDrafts(asked, cwd, { word: true });
  return {
    sources: drafts.map((absolute) => fileSource(absolute, cwd)),
    problems: problems.map((problem) => clean(sentence(problem))),
    notes: leftOut.map((path) => clean(`${shownPath(path, cwd)} is left out: .tenderlintignore names it.`)),
  };
}

export function fileSource(absolute: string, cwd: string): Source {
  const path = shownPath(absolute, cwd);
  return {
    path,
    absolute,
    async read() {
      if (isWordName(basename(absolute))) {
        // Loaded for Word documents only.
        const { readWordFile } = await import("./read-word-file.js");
        return readWordFile(absolute, path);
      }
      const read = readDraftFile(absolute);
      return "text" in read ? { text: read.text, word: null } : { problem: clean(`${path} ${read.problem}`) };
    },
  };
}

/** The draft on standard input. */
export async function stdinSource(path: string | undefined, cwd: string): Promise<Source> {
  const bytes = await readStdin();
  const shown = path === undefined ? null : shownPath(resolve(cwd, path), cwd);
  return {
    path: shown,
    absolute: resolve(cwd, path ?? "draft.md"),
    async read() {
      if (path !== undefined && isWordName(basename(path))) {
        const { readWordBytes } = await import("./read-word-file.js");
        return readWordBytes(bytes, path);
      }
      const read = decodeDraft(bytes);
      return "text" in read
        ? { text: read.text, word: null }
        : { problem: clean(`${shown ?? "Standard input"} ${read.problem}`) };
    },
  };
}

async function readStdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let total = 0;
  if (process.stdin.isTTY) warn("Type or paste the draft; Ctrl+D on a line of its own ends it.");
  try {
    for await (const part of process.stdin as AsyncIterable<Buffer>) {
      parts.push(part);
      total += part.length;
      // One part too many is enough for it to be refused as too large.
      if (total >= TOO_LARGE) break;
    }
  } catch (error) {
    throw new UsageError(`Standard input cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`);
  }
  return Buffer.concat(parts);
}
