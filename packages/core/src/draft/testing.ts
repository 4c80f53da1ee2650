import { noneKept } from "../kept.js";
import type { ChunkContent } from "./content.js";
import type { Block, Draft, ListPlace, Section } from "./draft.js";
import { createOutsideReader } from "./outside.js";
import { createDraftParser } from "./parser.js";
import { createSectionReader } from "./sections.js";

/** One line per block, for tests that compare what was read. */
export function outline(source: string): string[] {
  return outlineOf(createDraftParser().parse(source));
}

export function outlineOf(draft: Draft): string[] {
  return draft.sections.flatMap(({ content, path }) => [
    ...(content.heading ? [`# ${path.join(" > ")}`] : []),
    ...content.blocks.map(describeBlock),
  ]);
}

function describeBlock({ kind, role, depth, list, table, quote, text }: Block): string {
  return [
    kind,
    role,
    depth > 0 && `depth ${depth}`,
    list && `list ${list.list} item ${list.item} of ${list.size}`,
    list && list.depth > 0 && `depth ${list.depth}`,
    list && !list.first && "later",
    quote !== null && `quote ${quote}`,
    table && `table ${table.table} row ${table.row}`,
    `“${text.plain.replaceAll("\n", "|")}”`,
  ]
    .filter(Boolean)
    .join(" ");
}

type Read = Pick<Draft, "sections" | "footnotes" | "directives" | "notes">;

/** A draft that was read as one chunk: what reading it by chunks must equal. */
export function draftOfWhole(content: ChunkContent, length: number): Read {
  const whole = { length, looked: length, labels: content, content, needed: null, definitions: null };
  const list = { chunks: [whole], starts: [0], bodyStart: 0, source: " ".repeat(length) };
  const sections = createSectionReader(1_000).read(list, noneKept, null);
  return { sections, ...createOutsideReader().read(list, noneKept) };
}

/** A draft in full, places absolute and numbers in order of appearance, so that two readings can be compared. */
export function comparable({ sections, footnotes, directives }: Read): unknown {
  return { sections: sections.map(comparableSection), footnotes, directives };
}

function comparableSection({ start, end, path, content }: Section): unknown {
  const lists = new Map<number, number>();
  const items = new Map<number, number>();
  const tables = new Map<number, number>();
  const quotes = new Map<number, number>();
  const number = (known: Map<number, number>, n: number): number => {
    if (!known.has(n)) known.set(n, known.size);
    return known.get(n) ?? -1;
  };
  const place = (list: ListPlace | null): unknown =>
    list && {
      ...list,
      list: number(lists, list.list),
      innerList: number(lists, list.innerList),
      item: number(items, list.item),
      innerItem: number(items, list.innerItem),
    };
  const block = ({ at, extent, list, table, quote, text, ...rest }: Block): unknown => ({
    ...rest,
    extent: [start + extent.start, start + extent.end],
    list: place(list),
    table: table && { ...table, table: number(tables, table.table) },
    quote: quote === null ? null : number(quotes, quote),
    text: {
      ...text,
      runs: text.runs.map((run) => ({
        ...run,
        source: [start + at + run.source.start, start + at + run.source.end],
      })),
    },
  });
  return {
    span: [start, end],
    path,
    heading: content.heading && block(content.heading),
    blocks: content.blocks.map(block),
  };
}
