import type { Block, Cell, Paragraph, Row, Table } from "../read/model.js";

const LONGEST_HEADER = 60;
/** A cell with this many paragraphs is a page, not a cell. */
const MANY = 4;

/** A table as Markdown can hold it: its header row or none, and its body. Null for one that only lays out a page. */
export interface DataTable {
  readonly header: Row | null;
  readonly body: readonly Row[];
  readonly columns: number;
}

/**
 * Buyers' forms are tables too: a question above a box, or beside one, with the whole answer in a cell. What has one
 * column, or holds headings or tables in its cells, or long cells without a header above them, is read as a page.
 */
export function toDataTable({ rows }: Table): DataTable | null {
  const columns = rows.reduce((most, row) => Math.max(most, width(row)), 0);
  const filled = rows.flatMap((row) => row.cells.filter((cell) => cell.blocks.length > 0));
  const header = readHeader(rows);
  if (columns < 2 || rows.every((row) => row.cells.filter((cell) => cell.blocks.length > 0).length < 2)) return null;
  if (filled.some((cell) => cell.blocks.some((block) => block.kind === "table" || block.heading > 0))) return null;
  if (!header && filled.some((cell) => cell.blocks.length >= MANY || cell.blocks.some(isItem))) return null;
  return { header, body: header ? rows.slice(1) : rows, columns };
}

function isItem(block: Block): boolean {
  return block.kind === "paragraph" && block.list !== null;
}

/** A row's width in columns. */
export function width(row: Row): number {
  return row.cells.reduce((sum, cell) => sum + cell.span, 0);
}

/** The first row, where Word marks it as a header or its cells are labels: short, and no sentences. A header is never checked. */
function readHeader(rows: readonly Row[]): Row | null {
  const [first, second] = rows;
  if (!first || !second) return null;
  return first.header || (first.cells.every(isLabel) && first.cells.some((cell) => cell.blocks.length > 0))
    ? first
    : null;
}

function isLabel(cell: Cell): boolean {
  const [block, another] = cell.blocks;
  if (!block) return true;
  if (another || block.kind === "table" || block.list) return false;
  const text = textOf(block);
  return text.length <= LONGEST_HEADER && !/[.!;]["”’')]?$/.test(text);
}

function textOf(paragraph: Paragraph): string {
  return paragraph.pieces
    .map((piece) => (piece.kind === "note" ? "" : piece.atom.placed.text))
    .join("")
    .trim();
}
