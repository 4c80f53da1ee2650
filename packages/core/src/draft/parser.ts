import { LRUCache } from "lru-cache";
import { noneKept } from "../kept.js";
import { type ChunkList, cutChunks, type Labels } from "./chunk-list.js";
import { sharedEnds } from "./common.js";
import type { ChunkContent } from "./content.js";
import { type Definitions, gatherDefinitions, neededBy } from "./definitions.js";
import type { Draft, FrontMatter, Span } from "./draft.js";
import { frontMatterExtent, noFrontMatter, readFrontMatter } from "./front-matter.js";
import { lineStarts, lineStartsAfter } from "./line-index.js";
import { citedLabels, type Known } from "./markdown.js";
import { createOutsideReader } from "./outside.js";
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
/** Some five drafts of 10,000 words: for who asks now and then what a draft is made of. */
export const fewDrafts: Memory = { chunks: 300_000, blocks: 3_000 };
/** What an open draft was a few edits ago. An editor may have many open, and each has a parser. */
export const oneDraft: Memory = { chunks: 8_000, blocks: 50 };

export function createDraftParser(memory: Memory = fewDrafts): DraftParser {
  const memo = new LRUCache<string, ChunkContent>({
    maxSize: memory.chunks,
    sizeCalculation: (_, text) => text.length + 100,
  });
  const sections = createSectionReader(memory.blocks);
  const outside = createOutsideReader();
  let frontMatter: { readonly text: string; readonly at: number; readonly read: FrontMatter } | null = null;
  let last: { readonly draft: Draft; readonly list: ChunkList; readonly definitions: Definitions } | null = null;

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
  /** Reads the chunks that have not been read with these definitions. */
  const readChunks = (
    { source, chunks, starts }: ChunkList,
    definitions: Definitions,
    from: number,
    to: number,
  ): void => {
    for (let n = from; n < to; n++) {
      const chunk = chunks[n];
      if (!chunk || chunk.definitions === definitions) continue;
      const at = starts[n] ?? 0;
      const needed = neededBy(chunk.labels, definitions);
      if (chunk.definitions === null || needed !== null || chunk.needed !== null)
        chunk.content = read(source.slice(at, at + chunk.length), needed);
      chunk.needed = needed;
      chunk.definitions = definitions;
    }
  };

  return {
    parse(source) {
      const edit = last && { ...sharedEnds(last.draft.source, source), before: last.draft.source.length };
      if (last && edit?.prefix === source.length && edit.before === source.length) return last.draft;
      const extent = frontMatterExtent(source);
      const front = readFront(source, extent);
      const bodyStart = extent?.end ?? (source.startsWith("\ufeff") ? 1 : 0);
      const list = cutChunks(source, bodyStart, last?.list ?? null, edit, survey);
      const definitions = gatherDefinitions(list, last);
      const kept = definitions === last?.definitions ? list.kept : noneKept;
      readChunks(list, definitions, kept.head, list.chunks.length - kept.tail);
      const draft = {
        source,
        lineStarts: last && edit ? lineStartsAfter(source, last.draft.lineStarts, edit) : lineStarts(source),
        frontMatter: front,
        sections: sections.read(list, kept, front.question),
        ...outside.read(list, kept),
      };
      last = { draft, list, definitions };
      return draft;
    },
  };
}

/** A copy that does not keep alive the draft it is a slice of. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
