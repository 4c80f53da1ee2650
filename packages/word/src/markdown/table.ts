import type { Block, Cell, Paragraph, Row } from "../read/model.js";
import { type DataTable, width } from "./layout.js";
import { enter, oneLine, part, type Rendering, separatorAfter, writeOneLine } from "./rendering.js";
import { textOf } from "./units.js";

/** Writes a table as GFM. Its rows are counted as in Word, the header first. */
export function writeTable({ header, body, columns }: DataTable, rendering: Rendering): void {
  part(rendering);
  rendering.tables++;
  const { writer } = rendering;
  let number = 0;
  if (header) writeRow(header, columns, ++number, rendering);
  else writer.markup(`|${"  |".repeat(columns)}`);
  writer.markup(`\n|${" --- |".repeat(columns)}`);
  for (const row of body) {
    writer.markup("\n");
    writeRow(row, columns, ++number, rendering);
  }
}

/** GFM has no merged cells: the columns that a cell spans beyond its first stand empty. */
function writeRow(row: Row, columns: number, number: number, rendering: Rendering): void {
  const { writer } = rendering;
  let column = 1;
  writer.markup("|");
  for (const cell of row.cells) {
    writer.markup(" ");
    writeCell(cell, { kind: "table", table: rendering.tables, row: number, column }, rendering);
    writer.markup(` |${"  |".repeat(cell.span - 1)}`);
    column += cell.span;
  }
  writer.markup("  |".repeat(columns - width(row)));
}

function writeCell(cell: Cell, within: Parameters<typeof enter>[0], rendering: Rendering): void {
  let before: Paragraph | null = null;
  for (const paragraph of paragraphsOf(cell.blocks)) {
    if (before) rendering.writer.markup(separatorAfter(textOf(oneLine(before))));
    enter(within, rendering);
    writeOneLine(paragraph, rendering);
    before = paragraph;
  }
}

/** Paragraphs in reading order, those in tables' cells included. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}
