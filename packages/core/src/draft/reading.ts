import type { BlockContent, DefinitionContent, Html, Paragraph, RootContent } from "mdast";
import { extentOf, readText } from "./block-text.js";
import type { Coverable, LocalBlock, LocalDirective } from "./content.js";
import { readDirectives } from "./directive-syntax.js";
import type { Block, ListPlace, Span } from "./draft.js";
import { hasPageNumber, isBuyerText } from "./roles.js";

/** Where a block stands in its chunk. */
export interface Place {
  readonly list: ListPlace | null;
  readonly quote: number | null;
}

export interface Reading {
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

export type Node = RootContent | BlockContent | DefinitionContent;

export function textBlock(
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

/** Comments inside a block's own text. */
export function commentsIn(node: object, reading: Reading): void {
  if ("type" in node && node.type === "html") {
    reading.directives.push(...readDirectives(reading.source, extentOf(node as Html)));
    return;
  }
  if ("children" in node) for (const child of node.children as object[]) commentsIn(child, reading);
}

export function cover(reading: Reading, node: Parameters<typeof extentOf>[0], heading: boolean): void {
  reading.coverable.push({ ...tight(node, reading.source), heading });
}

const SPACE = new Set([" ", "\t", "\n", "\r"]);

/** A node’s extent without the spaces and empty lines after it: an open fence takes in what is left of its chunk. */
function tight(node: Parameters<typeof extentOf>[0], source: string): Span {
  const { start, end: last } = extentOf(node);
  let end = last;
  while (end > start && SPACE.has(source[end - 1] ?? "")) end--;
  return { start, end };
}
