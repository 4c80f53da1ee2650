/** Offsets ↔ LSP positions of one text, in the encoding agreed with the client. */

import type { Position, Range } from "vscode-languageserver";

/** How a position's `character` is counted (LSP 3.17). */
export type Encoding = "utf-16" | "utf-8" | "utf-32";

export interface Lines {
  /** Number of lines; a text that ends with a line end has an empty last line. */
  readonly count: number;
  /** UTF-16 offset of a line's first character, line counted from 0. */
  start(line: number): number;
  /** UTF-16 offset behind a line's last character, its line end left out. */
  end(line: number): number;
  /** The line that holds an offset. */
  lineAt(offset: number): number;
  position(offset: number): Position;
  /** Out-of-range positions are moved to the nearest place in the text; never throws. */
  offset(position: Position): number;
  range(start: number, end: number): Range;
}

/** Line ends are `\n`, `\r\n` and a lone `\r`, as LSP has it. */
export function createLines(text: string, encoding: Encoding): Lines {
  const starts = lineStarts(text);
  const start = (line: number): number => starts[line] ?? text.length;
  const end = (line: number): number => {
    let to = line + 1 < starts.length ? start(line + 1) : text.length;
    while (to > start(line) && isLineEnd(text.charCodeAt(to - 1))) to--;
    return to;
  };
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(inside);
    return { line, character: units(text, start(line), Math.min(inside, end(line)), encoding) };
  };
  return {
    count: starts.length,
    start,
    end,
    lineAt,
    position,
    offset(position) {
      const { line, character } = position;
      if (!(line >= 0)) return 0;
      if (line >= starts.length) return text.length;
      return advance(text, start(line), end(line), character, encoding);
    },
    range: (from, to) => ({ start: position(from), end: position(to) }),
  };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (isLineEnd(code)) starts.push(at + 1);
  }
  return starts;
}

/** How many units of an encoding the characters from `from` to `to` take; half a surrogate pair counts for nothing. */
function units(text: string, from: number, to: number, encoding: Encoding): number {
  if (encoding === "utf-16") return to - from;
  let count = 0;
  for (let at = from; at < to; ) {
    const width = widthAt(text, at);
    if (at + width > to) break;
    count += encoding === "utf-32" ? 1 : bytesAt(text, at);
    at += width;
  }
  return count;
}

/** The offset `count` units behind `from`, at most `to`, never inside a character. */
function advance(text: string, from: number, to: number, count: number, encoding: Encoding): number {
  if (!(count > 0)) return from;
  if (encoding === "utf-16") return Math.min(from + Math.floor(count), to);
  let left = count;
  let at = from;
  while (at < to) {
    left -= encoding === "utf-32" ? 1 : bytesAt(text, at);
    if (left < 0) break;
    at += widthAt(text, at);
  }
  return Math.min(at, to);
}

/** UTF-16 units of the character at an offset. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Bytes of the character at an offset in UTF-8; a lone surrogate is written as U+FFFD, three bytes. */
function bytesAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
