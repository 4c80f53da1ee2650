import type { Block, Draft } from "./draft.js";
import { createDraftParser } from "./parser.js";

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
