import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { createLines, type Encoding, type Lines } from "./lines.js";

/** A document at one moment. Never changed: an edit makes a new one. */
export interface Snapshot {
  readonly uri: string;
  /** The client's version number; null for a file that is not open. */
  readonly version: number | null;
  readonly languageId: string;
  readonly text: string;
  readonly lines: Lines;
}

/** One replacement, in offsets of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function createSnapshot(
  uri: string,
  version: number | null,
  languageId: string,
  text: string,
  encoding: Encoding,
): Snapshot {
  return { uri, version, languageId, text, lines: createLines(text, encoding) };
}

/**
 * The document after the client's changes, applied one after the other, and the edit where there was exactly one with a
 * range (what typing looks like). A range whose ends are swapped is read the right way round.
 */
export function applyChanges(
  before: Snapshot,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: Encoding,
): { readonly snapshot: Snapshot; readonly edit: Edit | null } {
  let { text, lines } = before;
  let edit: Edit | null = null;
  for (const change of changes) {
    if ("range" in change && change.range) {
      const a = lines.offset(change.range.start);
      const b = lines.offset(change.range.end);
      edit = { start: Math.min(a, b), end: Math.max(a, b), text: change.text };
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    } else {
      edit = null;
      text = change.text;
    }
    lines = createLines(text, encoding);
  }
  return {
    snapshot: { uri: before.uri, version, languageId: before.languageId, text, lines },
    edit: changes.length === 1 ? edit : null,
  };
}
