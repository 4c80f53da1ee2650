import type { Blockquote, List, Paragraph, Root, Table } from "mdast";
import { extentOf, plainOf, readRow } from "./block-text.js";
import type { ChunkContent, Piece } from "./content.js";
import type { ListPlace } from "./draft.js";
import { readHtml } from "./html-text.js";
import { joinTexts } from "./join-texts.js";
import { normalise } from "./markdown.js";
import { commentsIn, cover, type Node, type Place, type Reading, textBlock } from "./reading.js";

/** Turns a chunk's Markdown tree into its blocks. Offsets are relative to the chunk. */
export function readBlocks(root: Root, source: string): Omit<ChunkContent, "cites" | "distrusted"> {
  const reading: Reading = {
    source,
    blocks: [],
    coverable: [],
    directives: [],
    links: [],
    footnotes: [],
    notes: [],
    lists: 0,
    items: 0,
    tables: 0,
    quotes: 0,
  };
  const pieces: Piece[] = root.children.map((node) => {
    reading.blocks = [];
    const { start } = extentOf(node);
    if (node.type === "heading") {
      cover(reading, node, true);
      commentsIn(node, reading);
      const heading = textBlock(node, node.children, "heading", { list: null, quote: null }, reading);
      return { heading: { ...heading, depth: node.depth }, start: lineStart(source, start), blocks: [], list: null };
    }
    const number = reading.lists;
    walk(node, { list: null, quote: null }, reading);
    return {
      heading: null,
      start: lineStart(source, start),
      blocks: reading.blocks,
      list: node.type === "list" ? { mark: listMark(node, source), number, size: node.children.length } : null,
    };
  });
  const { blocks: _, source: __, ...rest } = reading;
  return { ...rest, pieces };
}

function walk(node: Node, place: Place, reading: Reading): void {
  switch (node.type) {
    case "paragraph":
      paragraph(node, place, reading);
      return;
    case "heading": {
      cover(reading, node, true);
      commentsIn(node, reading);
      const block = textBlock(node, node.children, "heading", place, reading);
      if (block.text.plain.trim() !== "") reading.blocks.push({ ...block, depth: node.depth });
      return;
    }
    case "blockquote":
      quote(node, place, reading);
      return;
    case "list":
      list(node, place, reading);
      return;
    case "table":
      table(node, place, reading);
      return;
    case "html":
      readHtml(node, place, reading);
      return;
    case "definition":
      reading.links.push(normalise(node.label ?? node.identifier));
      return;
    case "footnoteDefinition": {
      const id = node.identifier;
      reading.footnotes.push(normalise(node.label ?? id));
      const outside = reading.blocks;
      reading.blocks = [];
      for (const child of node.children) walk(child, place, reading);
      const held = reading.blocks;
      reading.blocks = outside;
      const [first] = held;
      const last = held[held.length - 1];
      if (!first || !last) return;
      const extent = { start: first.extent.start, end: last.extent.end };
      const text = held.length === 1 ? first.text : joinTexts(held);
      const note = {
        ...first,
        kind: "paragraph",
        role: "note",
        extent,
        text,
        list: null,
        table: null,
        quote: null,
      } as const;
      reading.notes.push({ id, block: { ...note, depth: 0, listing: null } });
      return;
    }
    default:
      return;
  }
}

function paragraph(node: Paragraph, place: Place, reading: Reading): void {
  cover(reading, node, false);
  commentsIn(node, reading);
  const block = textBlock(node, node.children, "paragraph", place, reading);
  if (block.text.plain.trim() !== "" && !onlyPictures(node)) reading.blocks.push(block);
}

const onlyPictures = (node: Paragraph): boolean =>
  node.children.every(
    (child) =>
      child.type === "image" || child.type === "imageReference" || (child.type === "text" && child.value.trim() === ""),
  );

/** A quote that opens with the buyer's question is the buyer's to its end. */
function quote(node: Blockquote, place: Place, reading: Reading): void {
  cover(reading, node, false);
  const inside = place.quote === null ? { ...place, quote: reading.quotes++ } : place;
  const from = reading.blocks.length;
  for (const child of node.children) walk(child, inside, reading);
  if (place.quote !== null || reading.blocks[from]?.role !== "buyer") return;
  for (let n = from; n < reading.blocks.length; n++) {
    const block = reading.blocks[n];
    if (block) reading.blocks[n] = { ...block, role: "buyer" };
  }
}

function list(node: List, place: Place, reading: Reading): void {
  const innerList = reading.lists++;
  for (const item of node.children) {
    cover(reading, item, false);
    const innerItem = reading.items++;
    const at: ListPlace = {
      list: place.list?.list ?? innerList,
      innerList,
      item: place.list?.item ?? innerItem,
      innerItem,
      depth: place.list ? place.list.depth + 1 : 0,
      first: true,
      size: node.children.length,
    };
    let first = true;
    for (const child of item.children) {
      const from = reading.blocks.length;
      walk(child, { ...place, list: { ...at, first } }, reading);
      if (reading.blocks.length > from) first = false;
    }
  }
}

function table(node: Table, place: Place, reading: Reading): void {
  cover(reading, node, false);
  commentsIn(node, reading);
  const number = reading.tables++;
  const [head, ...rows] = node.children;
  const header = (head?.children ?? []).map((cell) => plainOf(cell.children, reading.source));
  rows.forEach((row, n) => {
    const extent = extentOf(row);
    reading.blocks.push({
      kind: "row",
      role: "body",
      at: extent.start,
      extent,
      text: readRow(row.children, reading.source, extent.start),
      list: place.list,
      table: { table: number, row: n, header },
      quote: place.quote,
      depth: 0,
      listing: null,
    });
  });
}

function listMark(node: List, source: string): string {
  const { start } = extentOf(node);
  return /^\d{0,9}(.)/.exec(source.slice(start, start + 10))?.[1] ?? "";
}

function lineStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && (source[start - 1] === " " || source[start - 1] === "\t")) start--;
  return start;
}
