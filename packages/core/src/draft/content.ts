import type { Block, Directive, Span } from "./draft.js";

/** A block of a chunk: offsets are relative to the chunk's start, list and table numbers count within it. */
export interface LocalBlock extends Block {
  /** Looks like a line of a table of contents: a link to a place in the draft, or dots and a page number. */
  readonly listing: "link" | "dots" | null;
}

/** A block of the document's root: a heading, or anything else with the blocks it holds. */
export interface Piece {
  readonly heading: LocalBlock | null;
  /** Start of the piece's first line. */
  readonly start: number;
  readonly blocks: readonly LocalBlock[];
  /** A list: its mark (bullet, "." or ")"), by which the next chunk's items are known as its own, its number and its items. */
  readonly list: { readonly mark: string; readonly number: number; readonly size: number } | null;
}

/** A comment to tenderlint; what it covers is found when chunks are put together. */
export type LocalDirective = Omit<Directive, "covers">;

/** What a chunk says. Same text, and same definitions elsewhere ⇒ same object. */
export interface ChunkContent {
  readonly pieces: readonly Piece[];
  /** How many of each the chunk numbers. */
  readonly lists: number;
  readonly items: number;
  readonly tables: number;
  readonly quotes: number;
  /** Extents that a directive can cover: paragraphs, items, quotes, whole tables, headings; in order of start, outer first. */
  readonly coverable: readonly Coverable[];
  readonly directives: readonly LocalDirective[];
  /** Normalised identifiers that the chunk defines. */
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
  /** Labels that it could cite, normalised. */
  readonly cites: readonly string[];
  readonly notes: readonly { readonly id: string; readonly block: LocalBlock }[];
  /** Why it was read as plain text, or null. */
  readonly distrusted: string | null;
}

export interface Coverable extends Span {
  readonly heading: boolean;
}

export const emptyContent: ChunkContent = {
  pieces: [],
  lists: 0,
  items: 0,
  tables: 0,
  quotes: 0,
  coverable: [],
  directives: [],
  links: [],
  footnotes: [],
  cites: [],
  notes: [],
  distrusted: null,
};
