import { LRUCache } from "lru-cache";
import { type Assembled, assemble, type Part, samePart } from "./assemble.js";
import type { ListedChunk } from "./chunk-list.js";
import type { ChunkContent } from "./content.js";
import type { Section, SectionContent } from "./draft.js";

/** Cuts a draft into sections at its headings, and remembers sections by what they are made of. */
export interface SectionReader {
  read(chunks: readonly ListedChunk[], bodyStart: number, end: number, question: string | null): Section[];
}

/** A section that is made of whole chunks, by which it is known again while they stand together. */
interface Group {
  readonly chunks: readonly ListedChunk[];
  readonly contents: readonly ChunkContent[];
  readonly length: number;
  readonly question: string | null;
  readonly content: SectionContent;
  readonly depth: number;
}

interface Pending {
  readonly start: number;
  /** Number of the chunk that it begins in. */
  readonly first: number;
  readonly depth: number;
  readonly parts: Part[];
  /** Whether anything but a heading stands in it. */
  filled: boolean;
}

/** Of a section of more blocks than this only the latest state is remembered: many would be much to keep. */
const LARGE = 2_000;

/** @param remembered how many blocks of sections are remembered in all */
export function createSectionReader(remembered: number): SectionReader {
  const memo = new LRUCache<number, Assembled>({
    maxSize: remembered,
    maxEntrySize: Math.min(LARGE, remembered),
    sizeCalculation: ({ content }) => content.blocks.length + 1,
  });
  /** Sections as they were put together last, by their first chunk: of the draft that was read last, and of this one. */
  let previous = new Map<ChunkContent, Assembled>();
  let latest = new Map<ChunkContent, Assembled>();
  const groups = new WeakMap<ListedChunk, Group>();

  const contentOf = (parts: readonly Part[], question: string | null): SectionContent => {
    const name = nameOf(parts);
    const first = parts[0]?.content;
    const before = (first && (latest.get(first) ?? previous.get(first))) ?? null;
    for (const known of [memo.get(name), before])
      if (known && known.question === question && sameParts(known.parts, parts)) {
        if (first) latest.set(first, known);
        return known.content;
      }
    const assembled = assemble(parts, question, before);
    if (first) latest.set(first, assembled);
    memo.set(name, assembled);
    return assembled.content;
  };

  return {
    read(chunks, bodyStart, end, question) {
      previous = latest;
      latest = new Map();
      const sections: Section[] = [];
      const path: { depth: number; text: string }[] = [];
      let open: Pending = { start: bodyStart, first: 0, depth: 0, parts: [], filled: false };
      const add = (start: number, until: number, depth: number, content: SectionContent): void => {
        if (content.heading) {
          while ((path[path.length - 1]?.depth ?? 0) >= depth) path.pop();
          path.push({ depth, text: content.heading.text.plain.trim() });
        }
        sections.push({ start, end: until, path: path.map(({ text }) => text), content });
      };
      /** Ends the open section at `until`, before piece `piece` of chunk `next`. */
      const close = (until: number, next: number, piece: number): void => {
        if (open.depth === 0 && !open.filled) return;
        const content = contentOf(open.parts, question);
        add(open.start, until, open.depth, content);
        const first = chunks[open.first];
        if (!first || piece > 0 || open.parts[0]?.from !== 0 || open.parts[0].at !== 0) return;
        const held = chunks.slice(open.first, next);
        const contents = held.map((chunk) => chunk.content);
        groups.set(first, { chunks: held, contents, length: until - open.start, question, content, depth: open.depth });
      };
      let at = bodyStart;
      for (let n = 0; n < chunks.length; n++) {
        const chunk = chunks[n];
        if (!chunk) continue;
        const { content, length } = chunk;
        const group = beginsSection(content) ? groups.get(chunk) : undefined;
        if (group && group.question === question && holds(group, chunks, n)) {
          close(at, n, 0);
          const known = previous.get(content);
          if (known) latest.set(content, known);
          add(at, at + group.length, group.depth, group.content);
          n += group.chunks.length - 1;
          at += group.length;
          // Nothing is open until the next chunk, which begins a section.
          open = { start: at, first: n + 1, depth: 0, parts: [], filled: false };
          continue;
        }
        let from = 0;
        for (let m = 0; m < content.pieces.length; m++) {
          const piece = content.pieces[m];
          if (!piece) continue;
          if (piece.heading === null) {
            if (piece.blocks.length > 0) open.filled = true;
            continue;
          }
          if (m > from) open.parts.push({ content, from, to: m, at: at - open.start });
          close(at + piece.start, n, m + piece.start);
          const { depth } = piece.heading;
          open = { start: at + piece.start, first: n, depth, parts: [], filled: false };
          from = m;
        }
        if (content.pieces.length > from)
          open.parts.push({ content, from, to: content.pieces.length, at: at - open.start });
        at += length;
      }
      close(end, chunks.length, 0);
      return sections;
    },
  };
}

/** Whether a chunk's first character begins a section. */
function beginsSection(content: ChunkContent): boolean {
  const first = content.pieces[0];
  return first !== undefined && first.heading !== null && first.start === 0;
}

/** Whether a group's chunks stand at `at` as they did, and a section, or the end, comes after them. */
function holds({ chunks: held, contents }: Group, chunks: readonly ListedChunk[], at: number): boolean {
  for (let n = 0; n < held.length; n++) {
    const chunk = chunks[at + n];
    if (chunk === undefined || chunk !== held[n] || chunk.content !== contents[n]) return false;
  }
  const next = chunks[at + held.length];
  return next === undefined || beginsSection(next.content);
}

function sameParts(some: readonly Part[], others: readonly Part[]): boolean {
  return some.length === others.length && some.every((part, n) => samePart(part, others[n]));
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for what a section is made of; of sections that share one, the latest is remembered. */
function nameOf(parts: readonly Part[]): number {
  let name = parts.length;
  for (const { content, from, to, at } of parts) {
    let number = numbers.get(content);
    if (number === undefined) {
      number = count++;
      numbers.set(content, number);
    }
    name = (Math.imul(name, 31) + Math.imul(number, 7919) + from * 3 + to + Math.imul(at, 17)) | 0;
  }
  return name;
}
