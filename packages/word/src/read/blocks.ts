import { child, childValue, type XmlElement } from "../xml/tree.js";
import { type Inline, readInline } from "./inline.js";
import type { Block, Cell, Paragraph, Piece, Row, Story, Table } from "./model.js";
import type { Numberings } from "./numbering.js";
import { indentOf, outlineOf, type Style, type Styles } from "./styles.js";

export interface Settings {
  readonly styles: Styles;
  readonly numberings: Numberings;
}

const QUOTE = /^(?:intense )?quote$|^block text$|^block quotation$|^quotations$|^blockquote$/;
const CONTENTS = /^toc (?:\d|heading)|^table of figures$/;
const CONTINUES = /^list (?:continue|paragraph)|^body text indent/;
/**
 * House templates number whole paragraphs with heading styles. A "heading" this long that ends as a sentence is text:
 * read as a heading, it would never be checked.
 */
const LONGEST_HEADING = 160;

/** Reads the paragraphs and tables that an element holds, as they read with all tracked changes accepted. */
export function readBlocks(container: XmlElement, story: Story, settings: Settings): Block[] {
  const blocks: Block[] = [];
  /** Text of paragraphs whose end mark is deleted: it runs on into the next paragraph. */
  let runsOn: Piece[] = [];
  let last: { element: XmlElement; inline: Inline } | null = null;

  const paragraph = (element: XmlElement): void => {
    const properties = child(element, "w:pPr");
    const id = childValue(properties, "w:pStyle");
    const style = settings.styles.get(id);
    if (style.names.some((name) => CONTENTS.test(name))) return;
    const inline = readInline(element, story, settings.styles, id);
    const pieces = [...runsOn, ...inline.pieces];
    const mark = child(properties, "w:rPr");
    if (child(mark, "w:del") || child(mark, "w:moveFrom")) {
      runsOn = pieces;
      last = { element, inline };
    } else {
      runsOn = [];
      last = null;
      if (holdsWords(pieces)) blocks.push(toParagraph(pieces, properties, style, story, settings));
    }
    for (const box of inline.boxes)
      blocks.push(...readBlocks(box.content, { ...story, anchor: story.anchor ?? box.anchor, boxed: true }, settings));
  };
  /** A deleted end mark with no paragraph after it deletes nothing. */
  const flush = (): void => {
    if (!last) return;
    const properties = child(last.element, "w:pPr");
    if (holdsWords(runsOn))
      blocks.push(
        toParagraph(runsOn, properties, settings.styles.get(childValue(properties, "w:pStyle")), story, settings),
      );
    runsOn = [];
    last = null;
  };
  const visit = (element: XmlElement): void => {
    if (element.name === "w:p") paragraph(element);
    else if (element.name === "w:tbl") {
      flush();
      const table = readTable(element, story, settings);
      if (table.rows.length > 0) blocks.push(table);
    } else if (element.name === "w:sdt" && isContents(element)) return;
    else if (HOLDERS.has(element.name)) for (const one of held(element)) visit(one);
  };
  for (const element of container.children) visit(element);
  flush();
  return blocks;
}

/** Elements that stand around paragraphs, rows or cells and say nothing of their own. */
const HOLDERS = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "mc:AlternateContent",
  "mc:Choice",
  "mc:Fallback",
]);

function held(element: XmlElement): readonly XmlElement[] {
  if (element.name !== "mc:AlternateContent") return element.children;
  const shown = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
  return shown ? [shown] : [];
}

function isContents(element: XmlElement): boolean {
  return childValue(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") === "Table of Contents";
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "note" ? "" : piece.atom.placed.text)).join("");
}

/** White space, byte order marks and joiners alone are no words. */
function holdsWords(pieces: readonly Piece[]): boolean {
  return /[^\s\u200b-\u200d\u2060\ufeff]/.test(textOf(pieces));
}

function toParagraph(
  pieces: readonly Piece[],
  properties: XmlElement | undefined,
  style: Style,
  story: Story,
  { numberings }: Settings,
): Paragraph {
  const heading = headingLevel(textOf(pieces).trim(), properties, style);
  const list = heading > 0 ? null : numberings.read(child(properties, "w:numPr") ?? null, style.id);
  const indent = indentOf(properties) ?? style.indent;
  return {
    kind: "paragraph",
    pieces,
    heading,
    quote: heading === 0 && !list && style.names.some((name) => QUOTE.test(name)),
    list,
    continues:
      heading === 0 &&
      !list &&
      (indent > 0 || style.names.some((name) => /^list continue/.test(name))) &&
      style.names.some((name) => CONTINUES.test(name)),
    boxed: story.boxed,
  };
}

/** By outline level, as Word's navigation pane reads it; by name where the file has no levels (or no styles at all). */
function headingLevel(text: string, properties: XmlElement | undefined, style: Style): number {
  if (text.length > LONGEST_HEADING && /[.!?]["”’)]?$/.test(text)) return 0;
  if (style.names.includes("title")) return 1;
  const outline = outlineOf(properties) ?? style.outline;
  if (outline !== null) return outline > 8 ? 0 : Math.min(outline + 1, 6);
  for (const name of [...style.names, style.id.toLowerCase()]) {
    const level = /^heading ?([1-9])$/.exec(name)?.[1];
    if (level) return Math.min(Number(level), 6);
  }
  return style.names.length === 0 && style.id === "Title" ? 1 : 0;
}

function readTable(element: XmlElement, story: Story, settings: Settings): Table {
  const rows: Row[] = [];
  for (const row of parts(element, "w:tr")) {
    const properties = child(row, "w:trPr");
    if (child(properties, "w:del")) continue;
    const skipped = Number.parseInt(childValue(properties, "w:gridBefore") ?? "0", 10) || 0;
    const cells: Cell[] = skipped > 0 ? [{ blocks: [], span: columns(skipped) }] : [];
    for (const cell of parts(row, "w:tc")) cells.push(readCell(cell, story, settings));
    const header = child(properties, "w:tblHeader");
    rows.push({
      cells,
      header: header !== undefined && !["0", "false", "off"].includes(header.attributes["w:val"] ?? "1"),
    });
  }
  return { kind: "table", rows };
}

/** The rest of a cell that is merged with the one above holds nothing that is shown. */
function readCell(cell: XmlElement, story: Story, settings: Settings): Cell {
  const properties = child(cell, "w:tcPr");
  const merge = child(properties, "w:vMerge");
  const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
  const span = columns(Number.parseInt(childValue(properties, "w:gridSpan") ?? "1", 10) || 1);
  return { blocks: goesOn ? [] : readBlocks(cell, story, settings), span };
}

/** Word's tables have at most 63 columns: a broken file must not make millions of cells. */
function columns(count: number): number {
  return Math.min(Math.max(count, 1), 63);
}

function* parts(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.name === name) yield one;
    else if (HOLDERS.has(one.name))
      for (const inner of held(one)) yield* inner.name === name ? [inner] : parts(inner, name);
  }
}
