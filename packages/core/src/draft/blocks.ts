import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Html,
  List,
  Paragraph,
  Root,
  RootContent,
  Table,
} from "mdast";
import { extentOf, plainOf, readPlainText, readRow, readText } from "./block-text.js";
import type { ChunkContent, Coverable, LocalBlock, LocalDirective, Piece } from "./content.js";
import { readDirectives } from "./directive-syntax.js";
import type { Block, ListPlace, Span } from "./draft.js";
import { normalise } from "./markdown.js";
import { hasPageNumber, isBuyerText } from "./roles.js";
import { isTemplateTag } from "./template-tags.js";

/** Where a block stands in its chunk. */
interface Place {
  readonly list: ListPlace | null;
  readonly quote: number | null;
}

interface Reading {
  readonly source: string;
  blocks: LocalBlock[];
  readonly coverable: Coverable[];
  readonly directives: LocalDirective[];
  readonly links: string[];
  readonly footnotes: string[];
  readonly notes: { id: string; block: LocalBlock }[];
  lists: number;
  items: number;
  tables: number;
  quotes: number;
}

type Node = RootContent | BlockContent | DefinitionContent;

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
      html(node, place, reading);
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
      for (const block of held) reading.notes.push({ id, block: { ...block, role: "note", list: null, quote: null } });
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

function textBlock(
  node: Node,
  children: Paragraph["children"],
  kind: Block["kind"],
  place: Place,
  { source }: Reading,
): LocalBlock {
  const extent = tight(node, source);
  const read = readText(children, source, extent.start, kind === "paragraph");
  const { plain } = read.text;
  const bold = kind === "paragraph" && read.bold;
  return {
    kind: bold ? "heading" : kind,
    role: kind === "paragraph" && isBuyerText(plain, place.quote !== null) ? "buyer" : "body",
    at: extent.start,
    extent,
    text: read.text,
    list: place.list,
    table: null,
    quote: place.quote,
    depth: bold ? 7 : 0,
    listing: read.links ? "link" : hasPageNumber(plain) ? "dots" : null,
  };
}

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

/** HTML says nothing, but a comment's line may go on with text, which a reader of the page sees. */
function html(node: Html, place: Place, reading: Reading): void {
  const extent = extentOf(node);
  reading.directives.push(...readDirectives(reading.source, extent));
  const rest = isTemplateTag(node.value) ? extent.start : afterComment(reading.source, extent.start, extent.end);
  if (rest === null) return;
  const text = readPlainText(reading.source, rest, extent.end);
  if (text.plain.trim() === "") return;
  const span = { start: rest, end: extent.end };
  reading.coverable.push({ ...span, heading: false });
  reading.blocks.push({
    kind: "paragraph",
    role: isBuyerText(text.plain, place.quote !== null) ? "buyer" : "body",
    at: rest,
    extent: span,
    text,
    list: place.list,
    table: null,
    quote: place.quote,
    depth: 0,
    listing: null,
  });
}

/** Where text begins after the comments that open a line of HTML, or null where markup or nothing follows. */
export function afterComment(source: string, start: number, end: number): number | null {
  let at = start;
  while (source.startsWith("<!--", at)) {
    const close = source.indexOf("-->", at + 4);
    if (close < 0 || close + 3 > end) return null;
    at = close + 3;
    while (at < end && /[ \t]/.test(source[at] ?? "")) at++;
  }
  if (at === start || at >= end) return null;
  const text = source.slice(at, end);
  return /[<>[\]*_`|]/.test(text) || text.trim() === "" ? null : at;
}

/** Comments inside a block's own text. */
function commentsIn(node: object, reading: Reading): void {
  if ("type" in node && node.type === "html") {
    reading.directives.push(...readDirectives(reading.source, extentOf(node as Html)));
    return;
  }
  if ("children" in node) for (const child of node.children as object[]) commentsIn(child, reading);
}

function cover(reading: Reading, node: Parameters<typeof extentOf>[0], heading: boolean): void {
  reading.coverable.push({ ...tight(node, reading.source), heading });
}

/** A node's extent without the spaces after it. */
function tight(node: Parameters<typeof extentOf>[0], source: string): Span {
  const { start, end: last } = extentOf(node);
  let end = last;
  while (end > start && (source[end - 1] === " " || source[end - 1] === "\t")) end--;
  return { start, end };
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
