import type { SourceRange } from "../result.js";
import { displayWidth, isSimple, isUnsafe, sign } from "./text.js";

/** One row of a source line as shown, and the carets under it. */
export interface ExcerptRow {
  /** 1-based line number for the first row of a line; null for its further rows and for left-out lines. */
  readonly line: number | null;
  readonly text: string;
  /** Spaces and carets, trimmed at the end. Empty where nothing of the range stands in the row. */
  readonly marks: string;
}

const TAB = 4;
/** Lines of a range shown whole; of a longer range the first two and the last are shown. */
const MOST_LINES = 4;
/** Rows that the marked part of one line may take. */
const MOST_ROWS = 3;
/** UTF-16 units of a line looked at before and after the range, and in it. */
const AROUND = 300;
const WITHIN = 1200;

/**
 * The source lines of a range with carets under exactly its words, in rows of at most `width` columns.
 * Wide lines are cut around the range; tabs, wide characters and combining marks keep the carets in step.
 */
export function excerpt(source: string, range: SourceRange, width: number): ExcerptRow[] {
  const lines = linesOf(source, range);
  if (lines.length <= MOST_LINES) return lines.flatMap((line) => rowsOf(line, width));
  const left: ExcerptRow = { line: null, text: "⋮", marks: "" };
  return [
    ...lines.slice(0, 2).flatMap((l) => rowsOf(l, width)),
    left,
    ...lines.slice(-1).flatMap((l) => rowsOf(l, width)),
  ];
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** The marked part, in UTF-16 units of the line. */
  readonly from: number;
  readonly to: number;
}

function linesOf(source: string, { start, end }: SourceRange): Line[] {
  let at = start.offset;
  while (at > 0 && !isBreak(source, at - 1)) at--;
  const lines: Line[] = [];
  for (let number = start.line; ; number++) {
    let stop = at;
    while (stop < source.length && !isBreak(source, stop)) stop++;
    const text = source.slice(at, stop);
    const indent = lines.length > 0 ? text.length - text.trimStart().length : 0;
    lines.push({
      number,
      text,
      from: Math.max(start.offset - at, indent),
      to: Math.min(end.offset - at, lines.length > 0 || end.offset > stop ? text.trimEnd().length : text.length),
    });
    const next = stop + (source.startsWith("\r\n", stop) ? 2 : 1);
    if (next >= end.offset || next > source.length) return lines;
    at = next;
  }
}

const isBreak = (source: string, at: number): boolean => source[at] === "\n" || source[at] === "\r";

interface Cell {
  readonly text: string;
  /** Columns; a tab's depend on where it stands. */
  readonly width: number | "tab";
  readonly marked: boolean;
}

/** A text's characters as a reader counts them. */
function characters(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (isSimple(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
let segmenter: Intl.Segmenter | null = null;

function cellsOf(line: Line): { cells: Cell[]; before: boolean; after: boolean } {
  const to = Math.max(line.from, Math.min(line.to, line.from + WITHIN));
  const start = boundary(line.text, Math.max(0, line.from - AROUND));
  const stop = boundary(line.text, Math.min(line.text.length, to + AROUND));
  const cells: Cell[] = [];
  for (const { segment, index } of characters(line.text.slice(start, stop))) {
    const at = start + index;
    const marked = at < to && at + segment.length > line.from;
    if (segment === "\t") cells.push({ text: segment, width: "tab", marked });
    else if (segment !== "\uFEFF") {
      const text = isUnsafe(segment) ? Array.from(segment, (c) => (isUnsafe(c) ? sign(c) : c)).join("") : segment;
      cells.push({ text, width: displayWidth(text), marked });
    }
  }
  return { cells, before: start > 0, after: stop < line.text.length };
}

/** An offset that is not within a surrogate pair. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

const widthAt = (cell: Cell, column: number): number => (cell.width === "tab" ? TAB - (column % TAB) : cell.width);

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((column, cell) => column + widthAt(cell, column), 0);
}

function rowsOf(line: Line, width: number): ExcerptRow[] {
  const { cells, before, after } = cellsOf(line);
  if (!before && !after && widthOf(cells) <= width) return [layOut(line.number, cells, false, false, line)];
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  const last = cells.reduce((found, cell, n) => (cell.marked ? n : found), first);
  const room = width - 2;
  const spare = room - widthOf(cells.slice(first, last + 1));
  // Some of what stands before the range, from the start of a word.
  const lead = Math.max(spare > 0 ? Math.floor(spare / 2) : 0, Math.min(12, room >> 2));
  let from = first;
  while (from > 0 && widthOf(cells.slice(from - 1, first)) <= lead) from--;
  if (from > 0) {
    const word = cells.findIndex((cell, n) => n >= from && n < first && cell.text === " ");
    if (word !== -1) from = word + 1;
  }
  const rows: ExcerptRow[] = [];
  for (let at = from; at < cells.length && (rows.length === 0 || at <= last) && rows.length < MOST_ROWS; ) {
    let stop = at;
    while (stop < cells.length && widthOf(cells.slice(at, stop + 1)) <= room) stop++;
    stop = Math.max(stop, at + 1);
    if (stop < cells.length) {
      const space = cells.findLastIndex((cell, n) => n > at && n < stop && cell.text === " ");
      if (space > at + (stop - at) / 2) stop = space + 1;
    }
    const final = stop > last || rows.length === MOST_ROWS - 1;
    const cut = final && (after || stop < cells.length);
    const row = layOut(line.number, cells.slice(at, stop), rows.length === 0 && (before || from > 0), cut, line);
    rows.push(rows.length === 0 ? row : { ...row, line: null });
    at = stop;
  }
  return rows;
}

function layOut(number: number, cells: readonly Cell[], cutBefore: boolean, cutAfter: boolean, line: Line): ExcerptRow {
  let text = cutBefore ? "…" : "";
  let marks = cutBefore ? " " : "";
  let column = text.length;
  for (const cell of cells) {
    const wide = widthAt(cell, column);
    text += cell.width === "tab" ? " ".repeat(wide) : cell.text;
    marks += (cell.marked ? "^" : " ").repeat(wide);
    column += wide;
  }
  // A range without any width still points somewhere.
  if (!marks.includes("^") && line.from >= line.to) {
    const at = cells.length > 0 ? marks.length : 0;
    marks = `${marks.slice(0, at)}^`;
  }
  return { line: number, text: text.trimEnd() + (cutAfter ? " …" : ""), marks: marks.trimEnd() };
}
