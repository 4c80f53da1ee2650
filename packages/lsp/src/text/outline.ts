/** Where sections and blocks lie in the source: what actions, lenses and the evidence map need of a draft's shape. */

import type { Draft } from "@tenderlint/core";

/** UTF-16 offsets into the source. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The rule book's block: a paragraph, a whole list item, a whole table, a whole quote. */
export interface OutlineBlock extends Extent {
  readonly kind: "paragraph" | "item" | "table" | "quote";
}

export interface OutlineSection extends Extent {
  readonly path: readonly string[];
  readonly heading: Extent | null;
  readonly blocks: readonly OutlineBlock[];
  /** The innermost blocks: what a directive before a block covers. */
  readonly leaves: readonly OutlineBlock[];
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** Where the body begins: behind front matter and byte order mark, at the start of a line. */
  readonly body: number;
}

export function outlineOf(draft: Draft): Outline {
  const { source } = draft;
  return {
    body: bodyStart(source, draft.frontMatter.span?.end ?? 0),
    sections: draft.sections.map((section) => {
      const { heading } = section.content;
      const groups = new Map<string, { kind: OutlineBlock["kind"]; start: number; end: number }>();
      const leaves: OutlineBlock[] = [];
      section.content.blocks.forEach((block, n) => {
        const { key, kind } = groupOf(block, n);
        const start = section.start + block.extent.start;
        const end = trimEnd(source, start, section.start + block.extent.end);
        const group = groups.get(key);
        if (kind !== "table") leaves.push({ kind, start, end });
        if (!group) groups.set(key, { kind, start, end });
        else {
          group.start = Math.min(group.start, start);
          group.end = Math.max(group.end, end);
        }
      });
      const blocks = [...groups.values()].map((group) =>
        group.kind === "table" ? { ...group, start: tableStart(source, group.start) } : group,
      );
      return {
        path: section.path,
        start: section.start,
        end: section.end,
        heading: heading && {
          start: section.start + heading.extent.start,
          end: trimEnd(source, section.start + heading.extent.start, section.start + heading.extent.end),
        },
        blocks,
        leaves: [...leaves, ...blocks.filter(({ kind }) => kind === "table")],
      };
    }),
  };
}

export function sectionAt(outline: Outline, offset: number): OutlineSection | null {
  const holding = outline.sections.filter((section) => section.start <= offset && offset <= section.end);
  return holding[holding.length - 1] ?? null;
}

/** The block that holds an offset; null in headings and between blocks. */
export function blockAt(section: OutlineSection, offset: number): OutlineBlock | null {
  return section.blocks.find((block) => block.start <= offset && offset <= block.end) ?? null;
}

type DraftBlock = Draft["sections"][number]["content"]["blocks"][number];

function groupOf(block: DraftBlock, n: number): { key: string; kind: OutlineBlock["kind"] } {
  if (block.table) return { key: `table ${block.table.table}`, kind: "table" };
  if (block.quote !== null) return { key: `quote ${block.quote}`, kind: "quote" };
  if (block.list) return { key: `item ${block.list.list} ${block.list.item}`, kind: "item" };
  return { key: `block ${n}`, kind: "paragraph" };
}

/** Header rows are no blocks of a draft: the table begins on the first of the lines with a bar right above its first row. */
function tableStart(source: string, firstRow: number): number {
  let start = lineStart(source, firstRow);
  let found = firstRow;
  while (start > 0) {
    const above = lineStart(source, start - 1 - (source[start - 1] === "\n" && source[start - 2] === "\r" ? 1 : 0));
    const line = source.slice(above, start);
    if (!line.includes("|") && !/^[ \t>]*:?-+:?\s*$/.test(line)) break;
    found = above + (/^[ \t>]*/.exec(line)?.[0].length ?? 0);
    start = above;
  }
  return found;
}

/** Offset of the first character of the line that holds an offset. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== "\n" && source[at - 1] !== "\r") at--;
  return at;
}

/** Offset behind the last character of the line that holds an offset, its line end left out. */
export function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && source[at] !== "\n" && source[at] !== "\r") at++;
  return at;
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1] ?? "")) at--;
  return at;
}

/** Behind the front matter's line end, or behind a byte order mark. */
function bodyStart(source: string, frontMatterEnd: number): number {
  if (frontMatterEnd === 0) return source.startsWith("\uFEFF") ? 1 : 0;
  const end = lineEnd(source, frontMatterEnd);
  return end + (source.startsWith("\r\n", end) ? 2 : end < source.length ? 1 : 0);
}

/** The line end that a text uses first; "\n" where it has none. */
export const lineEndOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";
