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

/** The list that the last piece was, which the next chunk may go on with. */
interface OpenList {
  readonly mark: string;
  readonly number: number;
}

/** Shorter paragraphs are not taken for a part of the front matter's question. */
const PART_OF_QUESTION = 40;

/** Puts a section together from the pieces of its chunks: numbers lists and tables through, joins lists cut between items. */
export function assemble(parts: readonly Part[], question: string | null): SectionContent {
  let heading: Block | null = null;
  const blocks: LocalBlock[] = [];
  const base = { list: 0, item: 0, table: 0, quote: 0 };
  let openList = null as OpenList | null;
  const sizes = new Map<number, number>();
  for (const { content, from, to, at } of parts) {
    for (let n = from; n < to; n++) {
      const piece = content.pieces[n];
      if (!piece) continue;
      if (piece.heading) {
        heading = moved(piece.heading, at);
        continue;
      }
      // A chunk's first list goes on with the list that ended the chunk before it.
      const { list } = piece;
      const joined: number | null = n === 0 && list !== null && openList?.mark === list.mark ? openList.number : null;
      const joins = list !== null && joined !== null ? { number: joined, own: list.number } : null;
      for (const block of piece.blocks) blocks.push(numbered(block, at, base, joins));
      openList = list && { mark: list.mark, number: joined ?? base.list + list.number };
      if (list && openList) sizes.set(openList.number, (sizes.get(openList.number) ?? 0) + list.size);
    }
    base.list += content.lists;
    base.item += content.items;
    base.table += content.tables;
    base.quote += content.quotes;
  }
  return { heading, blocks: withRoles(withSizes(blocks, sizes), heading, question) };
}

function moved(block: LocalBlock, by: number): Block {
  const { listing: _, ...rest } = block;
  return { ...rest, at: block.at + by, extent: { start: block.extent.start + by, end: block.extent.end + by } };
}

function numbered(
  block: LocalBlock,
  by: number,
  base: { list: number; item: number; table: number; quote: number },
  joins: { number: number; own: number } | null,
): LocalBlock {
  const number = (list: number): number => (joins && list === joins.own ? joins.number : base.list + list);
  const { list, table } = block;
  const place: ListPlace | null = list && {
    ...list,
    list: number(list.list),
    innerList: number(list.innerList),
    item: base.item + list.item,
    innerItem: base.item + list.innerItem,
  };
  return {
    ...block,
    at: block.at + by,
    extent: { start: block.extent.start + by, end: block.extent.end + by },
    list: place,
    table: table && { ...table, table: base.table + table.table },
    quote: block.quote === null ? null : base.quote + block.quote,
  };
}

/** Lists joined from several chunks have as many items as their parts together. */
function withSizes(blocks: readonly LocalBlock[], sizes: ReadonlyMap<number, number>): LocalBlock[] {
  return blocks.map((block) => {
    const size = block.list ? sizes.get(block.list.innerList) : undefined;
    return block.list && size !== undefined && size !== block.list.size
      ? { ...block, list: { ...block.list, size } }
      : block;
  });
}

/** Gives the roles that need more than the block: contents lists, the front matter's question, the list that a question ends in. */
function withRoles(blocks: readonly LocalBlock[], heading: Block | null, question: string | null): Block[] {
  const asked = question === null ? "" : wordsOf(question);
  let contents = heading !== null && isContentsHeading(heading.text.plain);
  let asking = false;
  let list = -1;
  return blocks.map((local) => {
    const { listing, ...block } = local;
    if (block.kind === "heading") {
      contents = isContentsHeading(block.text.plain);
      asking = false;
      return block;
    }
    if (block.role !== "body") {
      asking =
        /:\s*$/.test(block.text.plain) && block.text.plain.trim().split(/\s+/).length >= 6 && block.quote === null;
      list = -1;
      return block;
    }
    if (listing === "dots" || (listing === "link" && block.list) || (contents && (block.list || block.kind === "row")))
      return { ...block, role: "contents" as const };
    if (asked !== "" && isPartOf(asked, block)) return { ...block, role: "buyer" as const };
    if (asking && block.list && (list < 0 || list === block.list.list)) {
      list = block.list.list;
      return { ...block, role: "buyer" as const };
    }
    asking = false;
    return block;
  });
}

function isPartOf(asked: string, block: Block): boolean {
  const words = knownWords(block.text);
  return words === asked || (words.length >= PART_OF_QUESTION && asked.includes(words));
}

const words = new WeakMap<BlockText, string>();

function knownWords(text: BlockText): string {
  const known = words.get(text) ?? wordsOf(text.plain);
  words.set(text, known);
  return known;
}
