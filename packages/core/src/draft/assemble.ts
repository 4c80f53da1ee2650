import type { ChunkContent, LocalBlock, Piece } from "./content.js";
import type { Block, ListPlace, SectionContent } from "./draft.js";
import { createRoles, type RoleState } from "./roles-in-section.js";

/** Some pieces of one chunk, and where the chunk starts relative to the section (before it for a section that begins mid-chunk). */
export interface Part {
  readonly content: ChunkContent;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A section put together, and what is needed to put a changed one together from where the change begins. */
export interface Assembled {
  readonly parts: readonly Part[];
  readonly question: string | null;
  readonly content: SectionContent;
  readonly marks: readonly Mark[];
}

/** The numbers that a part's own lists, items, tables and quotes count on from. */
interface Base {
  at: number;
  list: number;
  item: number;
  table: number;
  quote: number;
  /** The chunk's own first list goes on with this one, which the chunk before it ended in. */
  joins: { readonly own: number; readonly list: OpenList } | null;
}

/** The list that the last piece was. */
interface OpenList {
  readonly mark: string;
  readonly number: number;
  readonly size: number;
}

/** A place between parts, outside any list, from which reading can go on. */
interface Mark {
  readonly part: number;
  readonly blocks: number;
  readonly base: Base;
  readonly roles: RoleState;
}

/** Parts between marks. */
const STRIDE = 16;

/**
 * Puts a section together from the pieces of its chunks: numbers lists and tables through, joins lists cut between items.
 * What a section `before` it was put together from in the same way is taken over from there.
 */
export function assemble(parts: readonly Part[], question: string | null, before: Assembled | null): Assembled {
  const roles = createRoles(question);
  const from = before && before.question === question ? lastMark(before, parts) : null;
  const base: Base = from ? { ...from.base } : { at: 0, list: 0, item: 0, table: 0, quote: 0, joins: null };
  const marks = before && from ? before.marks.slice(0, before.marks.indexOf(from) + 1) : [];
  const blocks = before && from ? before.content.blocks.slice(0, from.blocks) : [];
  let heading: Block | null = before && from ? before.content.heading : null;
  if (from) roles.state = from.roles;
  let open = null as OpenList | null;
  let marked = from?.part ?? 0;
  for (let n = from?.part ?? 0; n < parts.length; n++) {
    const part = parts[n];
    if (!part) continue;
    const { content } = part;
    if (open === null && n - marked >= STRIDE) {
      marks.push({ part: n, blocks: blocks.length, base: { ...base, joins: null }, roles: roles.state });
      marked = n;
    }
    base.at = part.at;
    base.joins = null;
    for (let m = part.from; m < part.to; m++) {
      const piece = content.pieces[m];
      if (!piece) continue;
      if (piece.heading) {
        heading = place(piece.heading, base, null, "body");
        roles.under(heading);
      }
      const goesOn = m === 0 && open !== null && piece.list !== null && open.mark === piece.list.mark;
      if (piece.list === null) open = null;
      else if (goesOn && open) base.joins = { own: piece.list.number, list: open };
      else open = openList(piece.list, base.list, m === content.pieces.length - 1 ? parts : [], n);
      for (const block of piece.blocks) {
        const list = block.list ? listNumber(block.list.list, base) : -1;
        blocks.push(place(block, base, open, roles.of(block, list)));
      }
    }
    base.list += content.lists;
    base.item += content.items;
    base.table += content.tables;
    base.quote += content.quotes;
  }
  return { parts, question, content: { heading, blocks }, marks };
}

/** The last mark before the first part that differs. */
function lastMark({ parts: before, marks }: Assembled, parts: readonly Part[]): Mark | null {
  let same = 0;
  while (same < parts.length && samePart(before[same], parts[same])) same++;
  let found: Mark | null = null;
  for (const mark of marks) if (mark.part <= same) found = mark;
  return found;
}

/** Whether two sections have the same part at one place. */
export function samePart(one: Part | undefined, other: Part | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.content === other.content &&
    one.at === other.at &&
    one.from === other.from &&
    one.to === other.to
  );
}

/** A list that begins in part `n`, with the items that it has in the parts after it. */
function openList(list: NonNullable<Piece["list"]>, base: number, parts: readonly Part[], n: number): OpenList {
  let { size } = list;
  for (let m = n + 1; m < parts.length; m++) {
    const part = parts[m];
    const first = part?.from === 0 ? part.content.pieces[0]?.list : undefined;
    if (!part || !first || first.mark !== list.mark) break;
    size += first.size;
    if (part.content.pieces.length > 1) break;
  }
  return { mark: list.mark, number: base + list.number, size };
}

const listNumber = (own: number, { joins, list }: Base): number =>
  joins !== null && own === joins.own ? joins.list.number : list + own;

function place(block: LocalBlock, base: Base, open: OpenList | null, role: Block["role"]): Block {
  return {
    kind: block.kind,
    role,
    at: block.at + base.at,
    extent: { start: block.extent.start + base.at, end: block.extent.end + base.at },
    text: block.text,
    list: block.list && placeInList(block.list, base, open),
    table: block.table && { table: base.table + block.table.table, row: block.table.row, header: block.table.header },
    quote: block.quote === null ? null : base.quote + block.quote,
    depth: block.depth,
  };
}

function placeInList(list: ListPlace, base: Base, open: OpenList | null): ListPlace {
  const innerList = listNumber(list.innerList, base);
  return {
    list: listNumber(list.list, base),
    innerList,
    item: base.item + list.item,
    innerItem: base.item + list.innerItem,
    depth: list.depth,
    first: list.first,
    size: open !== null && innerList === open.number ? open.size : list.size,
  };
}
