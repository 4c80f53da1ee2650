import { createLineReader } from "./lines.js";

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

/** Indexes a text's lines, ended by LF, CR LF or a lone CR. Built when first asked; each answer is a binary search. */
export function createLineIndex(source: string): LineIndex {
  let built: { starts: number[]; ends: number[] } | null = null;
  const index = (): { starts: number[]; ends: number[] } => {
    built ??= readLines(source);
    return built;
  };
  return {
    get lines() {
      return index().starts.length;
    },
    position(offset) {
      const { starts } = index();
      const at = Math.max(0, Math.min(offset, source.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { offset: at, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    },
    offset(line, column) {
      const { starts, ends } = index();
      if (line < 1) return 0;
      if (line > starts.length) return source.length;
      return Math.min((starts[line - 1] ?? 0) + Math.max(1, column) - 1, ends[line - 1] ?? source.length);
    },
  };
}

function readLines(source: string): { starts: number[]; ends: number[] } {
  const reader = createLineReader(source);
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (let line = reader.at(0); line; line = reader.at(next)) {
    starts.push(line.start);
    ends.push(line.end);
    next = line.next;
  }
  if (starts.length === 0 || (ends[ends.length - 1] ?? 0) < next) {
    starts.push(source.length);
    ends.push(source.length);
  }
  return { starts, ends };
}
