import type { Edited } from "./common.js";
import { createLineReader } from "./lines.js";
import { countUpTo } from "./search.js";

/** A place in a text: 0-based UTF-16 offset, 1-based line and column, the column in UTF-16 units. */
export interface TextPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** Lines in the text; an empty text has one. */
  readonly lines: number;
  /** The place of an offset; offsets outside the text mean its ends. */
  position(offset: number): TextPosition;
  /** The offset of a line and column, both 1-based; past a line's end, its end. */
  offset(line: number, column: number): number;
}

/**
 * Indexes a text's lines, ended by LF, CR LF or a lone CR; each answer is a binary search.
 * @param known where the lines start, if that has been read already; else it is read when first asked for
 */
export function createLineIndex(source: string, known: readonly number[] | null = null): LineIndex {
  let read = known;
  const index = (): readonly number[] => {
    read ??= lineStarts(source);
    return read;
  };
  return {
    get lines() {
      return index().length;
    },
    position(offset) {
      const starts = index();
      const at = Math.max(0, Math.min(offset, source.length));
      const line = countUpTo(starts, at);
      return { offset: at, line, column: at - (starts[line - 1] ?? 0) + 1 };
    },
    offset(line, column) {
      const starts = index();
      if (line < 1) return 0;
      if (line > starts.length) return source.length;
      const start = starts[line - 1] ?? 0;
      return Math.min(start + Math.max(1, column) - 1, createLineReader(source).at(start)?.end ?? source.length);
    },
  };
}

/** Where a text's lines start: at 0, and after each line's end. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  readOn(source, starts, source.length);
  return starts;
}

/** The same for a text that an edit made, from the lines that the text before it had: only what changed is read. */
export function lineStartsAfter(source: string, before: readonly number[], edit: Edited): number[] {
  // A line's end may be a CR that the character after it completes: a start right at the edit is read again.
  const starts = before.slice(0, Math.max(1, countUpTo(before, edit.prefix - 1)));
  const end = source.length - edit.suffix;
  readOn(source, starts, end);
  const shift = source.length - edit.before;
  for (let n = countUpTo(before, edit.before - edit.suffix); n < before.length; n++)
    starts.push((before[n] ?? 0) + shift);
  return starts;
}

/** Reads on from the last start, up to the last one that is not past `end`. */
function readOn(source: string, starts: number[], end: number): void {
  const lines = createLineReader(source);
  for (let line = lines.at(starts[starts.length - 1] ?? 0); line; line = lines.at(line.next)) {
    if (line.next > end || line.next === line.end) return;
    starts.push(line.next);
  }
}
