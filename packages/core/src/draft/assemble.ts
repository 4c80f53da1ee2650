import type { ChunkContent, LocalBlock } from "./content.js";
import type { Block, BlockText, ListPlace, SectionContent } from "./draft.js";
import { isContentsHeading, wordsOf } from "./roles.js";

/** Some pieces of one chunk, and where the chunk starts relative to the section (before it for a section that begins mid-chunk). */
export interface Part {
  readonly content: ChunkContent;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The numbers that a part's own lists, items, tables and quotes count on from. */
interface Base {
  readonly at: number;
  readonly list: number;
  readonly item: number;
  readonly table: number;
  readonly quote: number;
  /** The chunk's own first list goes on with this one, which the chunk before it ended in. */
  readonly joins: { readonly own: number; readonly number: number } | null;
}

/** Puts a section together from the pieces of its chunks: numbers lists and tables through, joins lists cut between items. */
export function assemble(parts: readonly Part[], question: string | null): SectionContent {
  const { bases, sizes } = number(parts);
  const roles = createRoles(question);
  let heading: Block | null = null;
  const blocks: Block[] = [];
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n];
    const base = bases[n];
    if (!part || !base) continue;
    for (let m = part.from; m < part.to; m++) {
      const piece = part.content.pieces[m];
      if (!piece) continue;
      if (piece.heading) {
        heading = place(piece.heading, base, sizes, "body");
        roles.under(heading);
      }
      for (const block of piece.blocks) blocks.push(place(block, base, sizes, roles.of(block, base)));
    }
  }
  return { heading, blocks };
}

/** Numbers lists through the parts, and counts the items of lists that were cut between them. */
function number(parts: readonly Part[]): { bases: Base[]; sizes: ReadonlyMap<number, number> } {
  const bases: Base[] = [];
  const sizes = new Map<number, number>();
  let list = 0;
  let item = 0;
  let table = 0;
  let quote = 0;
  let open: { readonly mark: string; readonly number: number } | null = null;
  for (const { content, from, to, at } of parts) {
    let joins: Base["joins"] = null;
    for (let n = from; n < to; n++) {
      const held = content.pieces[n]?.list ?? null;
      if (held === null) {
        open = null;
        continue;
      }
      if (n === 0 && open !== null && open.mark === held.mark) joins = { own: held.number, number: open.number };
      else open = { mark: held.mark, number: list + held.number };
      sizes.set(open.number, (sizes.get(open.number) ?? 0) + held.size);
    }
    bases.push({ at, list, item, table, quote, joins });
    list += content.lists;
    item += content.items;
    table += content.tables;
    quote += content.quotes;
  }
  return { bases, sizes };
}

const listNumber = (own: number, base: Base): number =>
  base.joins !== null && own === base.joins.own ? base.joins.number : base.list + own;

function place(block: LocalBlock, base: Base, sizes: ReadonlyMap<number, number>, role: Block["role"]): Block {
  return {
    kind: block.kind,
    role,
    at: block.at + base.at,
    extent: { start: block.extent.start + base.at, end: block.extent.end + base.at },
    text: block.text,
    list: block.list && placeInList(block.list, base, sizes),
    table: block.table && { table: base.table + block.table.table, row: block.table.row, header: block.table.header },
    quote: block.quote === null ? null : base.quote + block.quote,
    depth: block.depth,
  };
}

function placeInList(list: ListPlace, base: Base, sizes: ReadonlyMap<number, number>): ListPlace {
  const innerList = listNumber(list.innerList, base);
  return {
    list: listNumber(list.list, base),
    innerList,
    item: base.item + list.item,
    innerItem: base.item + list.innerItem,
    depth: list.depth,
    first: list.first,
    size: list.depth === 0 ? (sizes.get(innerList) ?? list.size) : list.size,
  };
}

/** Shorter paragraphs are not taken for a part of the front matter's question. */
const PART_OF_QUESTION = 40;

interface Roles {
  under(heading: Block): void;
  /** The role of the next block in the section's order. */
  of(block: LocalBlock, base: Base): Block["role"];
}

/** The roles that need more than the block: contents lists, the front matter's question, the list that a question ends in. */
function createRoles(question: string | null): Roles {
  const asked = question === null ? "" : wordsOf(question);
  let contents = false;
  let asking = false;
  let list = -1;
  return {
    under(heading) {
      contents = isContentsHeading(heading.text.plain);
    },
    of(block, base) {
      if (block.kind === "heading") {
        contents = isContentsHeading(block.text.plain);
        asking = false;
        return block.role;
      }
      if (block.role !== "body") {
        asking = block.quote === null && leadsIntoList(block.text.plain);
        list = -1;
        return block.role;
      }
      const { listing } = block;
      if (listing === "dots") return "contents";
      if ((contents || listing === "link") && block.list !== null) return "contents";
      if (contents && block.kind === "row") return "contents";
      if (asked !== "" && isPartOf(asked, block.text)) return "buyer";
      if (asking && block.list !== null) {
        const number = listNumber(block.list.list, base);
        if (list < 0) list = number;
        if (list === number) return "buyer";
      }
      asking = false;
      return "body";
    },
  };
}

/** A question of some length that ends in a colon goes on in the list after it; a bare "Question 3:" does not. */
function leadsIntoList(plain: string): boolean {
  return /:\s*$/.test(plain) && plain.trim().split(/\s+/).length >= 6;
}

function isPartOf(asked: string, text: BlockText): boolean {
  const words = knownWords(text);
  return words === asked || (words.length >= PART_OF_QUESTION && asked.includes(words));
}

const words = new WeakMap<BlockText, string>();

function knownWords(text: BlockText): string {
  const known = words.get(text) ?? wordsOf(text.plain);
  words.set(text, known);
  return known;
}
