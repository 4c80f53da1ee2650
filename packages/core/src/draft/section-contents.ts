import { LRUCache } from "lru-cache";
import { type Assembled, assemble, type Part, samePart } from "./assemble.js";
import type { ListedChunk } from "./chunk-list.js";
import type { SectionContent } from "./draft.js";

/**
 * Puts sections together, and remembers them by what they are made of. `first` is the chunk that a section begins in:
 * by it a section that has changed is known again.
 */
export type SectionContents = (first: ListedChunk, parts: readonly Part[], question: string | null) => SectionContent;

/** Of a section of more blocks than this only the latest state is remembered: many would be much to keep. */
const LARGE = 2_000;

/** @param remembered how many blocks of sections are remembered in all */
export function createSectionContents(remembered: number): SectionContents {
  const memo = new LRUCache<number, Assembled>({
    maxSize: remembered,
    maxEntrySize: Math.min(LARGE, remembered),
    sizeCalculation: ({ content }) => content.blocks.length + 1,
  });
  /** Sections as they were put together last. It goes with the chunk: a draft that is read no more is not remembered here. */
  const latest = new WeakMap<ListedChunk, Assembled>();
  return (first, parts, question) => {
    const name = nameOf(parts);
    const before = latest.get(first) ?? null;
    for (const known of [memo.get(name), before])
      if (known && known.question === question && sameParts(known.parts, parts)) {
        latest.set(first, known);
        return known.content;
      }
    const assembled = assemble(parts, question, before);
    latest.set(first, assembled);
    memo.set(name, assembled);
    return assembled.content;
  };
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
