import { LRUCache } from "lru-cache";
import { type ChunkList, cutChunks, type Labels } from "./chunk-list.js";
import type { ChunkContent } from "./content.js";
import { type Definitions, gatherDefinitions, neededBy } from "./definitions.js";
import type { Draft, FrontMatter, Span } from "./draft.js";
import { frontMatterExtent, noFrontMatter, readFrontMatter } from "./front-matter.js";
import { citedLabels, type Known } from "./markdown.js";
import { gatherOutside } from "./outside.js";
import { readChunk } from "./read-chunk.js";
import { createSectionReader } from "./sections.js";

/** Reads drafts. It keeps what it has read by its text, so that an edit costs what the edit touches. */
export interface DraftParser {
  /** Never throws. The same section text gives the same section content. */
  parse(text: string): Draft;
}

/** How much a parser remembers besides the text it read last. */
export interface Memory {
  /** UTF-16 units of chunks. */
  readonly chunks: number;
  /** Blocks, in sections. */
  readonly blocks: number;
}

/** Some eight drafts of 100,000 words. */
export const manyDrafts: Memory = { chunks: 6_000_000, blocks: 50_000 };
/** What an open draft was a few edits ago. An editor may have many open, and each has a parser. */
export const oneDraft: Memory = { chunks: 40_000, blocks: 200 };

export function createDraftParser(memory: Memory = manyDrafts): DraftParser {
  const memo = new LRUCache<string, ChunkContent>({
    maxSize: memory.chunks,
    sizeCalculation: (_, text) => text.length + 100,
  });
  const sections = createSectionReader(memory.blocks);
  let list: ChunkList | null = null;
  let definitions: Definitions | null = null;
  let frontMatter: { readonly text: string; readonly at: number; readonly read: FrontMatter } | null = null;

  const read = (text: string, known: Known | null): ChunkContent => {
    const key = known ? `${text}\u0000${JSON.stringify(known)}` : text;
    const before = memo.get(key);
    if (before) return before;
    const own = detach(text);
    const content = readChunk(own, known ?? undefined);
    memo.set(known ? `${own}\u0000${JSON.stringify(known)}` : own, content);
    return content;
  };
  /** Only what could define something is read to find what it defines. */
  const survey = (text: string): Labels =>
    text.includes("]:") ? read(text, null) : { links: [], footnotes: [], cites: citedLabels(text) };
  const readFront = (source: string, extent: Span | null): FrontMatter => {
    if (!extent) return noFrontMatter;
    const text = source.slice(extent.start, extent.end);
    if (frontMatter?.text !== text || frontMatter.at !== extent.start)
      frontMatter = { text: detach(text), at: extent.start, read: readFrontMatter(text, extent.start) };
    return frontMatter.read;
  };

  return {
    parse(source) {
      const extent = frontMatterExtent(source);
      const front = readFront(source, extent);
      const bodyStart = extent?.end ?? (source.startsWith("\ufeff") ? 1 : 0);
      list = cutChunks(source, bodyStart, list, survey);
      definitions = gatherDefinitions(list.chunks, definitions);
      let at = bodyStart;
      for (const chunk of list.chunks) {
        if (chunk.definitions !== definitions) {
          const needed = neededBy(chunk.labels, definitions);
          if (chunk.definitions === null || needed !== null || chunk.needed !== null)
            chunk.content = read(source.slice(at, at + chunk.length), needed);
          chunk.needed = needed;
          chunk.definitions = definitions;
        }
        at += chunk.length;
      }
      return {
        source,
        frontMatter: front,
        sections: sections.read(list.chunks, bodyStart, source.length, front.question),
        ...gatherOutside(list),
      };
    },
  };
}

/** A copy that does not keep alive the draft it is a slice of. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
