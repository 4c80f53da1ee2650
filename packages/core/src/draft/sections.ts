import { LRUCache } from "lru-cache";
import { assemble, type Part } from "./assemble.js";
import type { ListedChunk } from "./chunk-list.js";
import type { Section, SectionContent } from "./draft.js";

/** Cuts a draft into sections at its headings, and remembers sections by what they are made of. */
export interface SectionReader {
  read(chunks: readonly ListedChunk[], bodyStart: number, end: number, question: string | null): Section[];
}

interface Remembered {
  readonly parts: readonly Part[];
  readonly question: string | null;
  readonly content: SectionContent;
}

interface Pending {
  readonly start: number;
  readonly depth: number;
  readonly parts: Part[];
  /** Whether anything but a heading stands in it. */
  filled: boolean;
}

/** Blocks remembered in all, in sections: some eight drafts of 100,000 words. */
const REMEMBERED = 50_000;

export function createSectionReader(): SectionReader {
  const memo = new LRUCache<number, Remembered>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ content }) => content.blocks.length + 1,
  });
  const contentOf = (parts: readonly Part[], question: string | null): SectionContent => {
    const name = nameOf(parts);
    const known = memo.get(name);
    if (known && known.question === question && sameParts(known.parts, parts)) return known.content;
    const content = assemble(parts, question);
    memo.set(name, { parts, question, content });
    return content;
  };
  return {
    read(chunks, bodyStart, end, question) {
      const sections: Section[] = [];
      const path: { depth: number; text: string }[] = [];
      let open: Pending = { start: bodyStart, depth: 0, parts: [], filled: false };
      const close = (at: number): void => {
        if (open.depth === 0 && !open.filled) return;
        const content = contentOf(open.parts, question);
        if (content.heading) {
          while ((path[path.length - 1]?.depth ?? 0) >= open.depth) path.pop();
          path.push({ depth: open.depth, text: content.heading.text.plain.trim() });
        }
        sections.push({ start: open.start, end: at, path: path.map(({ text }) => text), content });
      };
      let at = bodyStart;
      for (const { content, length } of chunks) {
        let from = 0;
        content.pieces.forEach((piece, n) => {
          if (!piece.heading) {
            if (piece.blocks.length > 0) open.filled = true;
            return;
          }
          if (n > from) open.parts.push({ content, from, to: n, at: at - open.start });
          close(at + piece.start);
          open = { start: at + piece.start, depth: piece.heading.depth, parts: [], filled: false };
          from = n;
        });
        if (content.pieces.length > from)
          open.parts.push({ content, from, to: content.pieces.length, at: at - open.start });
        at += length;
      }
      close(end);
      return sections;
    },
  };
}

function sameParts(some: readonly Part[], others: readonly Part[]): boolean {
  return (
    some.length === others.length &&
    some.every((part, n) => {
      const other = others[n];
      return (
        other !== undefined &&
        part.content === other.content &&
        part.at === other.at &&
        part.from === other.from &&
        part.to === other.to
      );
    })
  );
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
