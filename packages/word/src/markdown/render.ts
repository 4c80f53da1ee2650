import type { Block, Paragraph, Table } from "../read/model.js";
import { toDataTable } from "./layout.js";
import type { CitedNote, Notes } from "./notes.js";
import {
  enter,
  enterPlace,
  oneLine,
  part,
  type Rendering,
  startRendering,
  writeOneLine,
  writeText,
} from "./rendering.js";
import { paragraphsOf, writeTable } from "./table.js";
import { textOf } from "./units.js";
import type { Link } from "./writer.js";

/** The document as Markdown, and what each stretch of it was made from (in order). */
export interface Rendered {
  readonly markdown: string;
  readonly links: readonly Link[];
}

/** Writes a document's blocks, then the notes that they cite, as GFM. */
export function render(blocks: readonly Block[], notes: Notes): Rendered {
  const rendering = startRendering(notes);
  renderBlocks(blocks, rendering);
  for (const note of notes.cited()) renderNote(note, rendering);
  if (rendering.writer.length > 0) rendering.writer.markup("\n");
  return rendering.writer.done();
}

function renderBlocks(blocks: readonly Block[], rendering: Rendering): void {
  for (const block of blocks) {
    if (block.kind === "table") renderTable(block, rendering);
    else if (block.heading > 0) renderHeading(block, rendering);
    else if (block.list) renderItem(block, block.list, rendering);
    else renderParagraph(block, rendering);
  }
}

function renderHeading(heading: Paragraph, rendering: Rendering): void {
  const { headings, lists, writer } = rendering;
  lists.close();
  while ((headings.at(-1)?.level ?? 0) >= heading.heading) headings.pop();
  headings.push({ level: heading.heading, text: textOf(oneLine(heading)) });
  part(rendering);
  writer.markup(`${"#".repeat(heading.heading)} `);
  enter({ kind: "heading" }, rendering);
  writeOneLine(heading, rendering);
}

function renderItem(item: Paragraph, numbering: NonNullable<Paragraph["list"]>, rendering: Rendering): void {
  const start = rendering.lists.item(numbering);
  if (start.apart) part(rendering);
  else rendering.writer.markup("\n");
  rendering.writer.markup(start.lead);
  enter({ kind: item.boxed ? "text box" : "text" }, rendering);
  writeText(item, start.indent, rendering);
}

function renderParagraph(paragraph: Paragraph, rendering: Rendering): void {
  const indent = paragraph.continues ? rendering.lists.continuation() : null;
  if (indent === null) rendering.lists.close();
  part(rendering);
  const prefix = paragraph.quote ? "> " : (indent ?? "");
  rendering.writer.markup(prefix);
  enter({ kind: paragraph.boxed ? "text box" : "text" }, rendering);
  writeText(paragraph, prefix, rendering);
}

/** A table that only lays out a page is read cell by cell. */
function renderTable(table: Table, rendering: Rendering): void {
  rendering.lists.close();
  const data = toDataTable(table);
  if (data) {
    writeTable(data, rendering);
    return;
  }
  for (const row of table.rows)
    for (const cell of row.cells) {
      renderBlocks(cell.blocks, rendering);
      rendering.lists.close();
    }
}

/** A note's lists and tables are read as paragraphs. */
function renderNote({ label, place, blocks }: CitedNote, rendering: Rendering): void {
  part(rendering);
  rendering.writer.markup(`[^${label}]: `);
  paragraphsOf(blocks).forEach((paragraph, n) => {
    if (n > 0) {
      part(rendering);
      rendering.writer.markup("    ");
    }
    enterPlace({ ...place }, rendering);
    writeText(paragraph, "    ", rendering);
  });
}
