import { LRUCache } from "lru-cache";
import { type ChunkList, cutChunks } from "./chunk-list.js";
import type { ChunkContent } from "./content.js";
import { type Definitions, gatherDefinitions, neededBy } from "./definitions.js";
import type { Block, Directive, Draft, FrontMatter, Note, Span } from "./draft.js";
import { frontMatterExtent, noFrontMatter, readFrontMatter } from "./front-matter.js";
import type { Known } from "./markdown.js";
import { readChunk } from "./read-chunk.js";
import { createSectionReader } from "./sections.js";

/** Reads drafts. It keeps what it has read by its text, so that an edit costs what the edit touches. */
export interface DraftParser {
  /** Never throws. The same section text gives the same section content. */
  parse(text: string): Draft;
}

/** Chunks remembered by their text: a draft of 100,000 words has some 6,000. */
const REMEMBERED = 30_000;

export function createDraftParser(): DraftParser {
  const memo = new LRUCache<string, ChunkContent>({ max: REMEMBERED });
  const sections = createSectionReader();
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
      list = cutChunks(source, bodyStart, list, (text) => read(text, null));
      definitions = gatherDefinitions(list.chunks, definitions);
      let at = bodyStart;
      for (const chunk of list.chunks) {
        if (chunk.definitions !== definitions) {
          const known = neededBy(chunk.alone, definitions);
          chunk.content = known ? read(source.slice(at, at + chunk.length), known) : chunk.alone;
          chunk.definitions = definitions;
        }
        at += chunk.length;
      }
      return {
        source,
        frontMatter: front,
        sections: sections.read(list.chunks, bodyStart, source.length, front.question),
        ...gather(list),
      };
    },
  };
}

/** A copy that does not keep alive the draft it is a slice of. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}

/** What stands outside sections: footnotes, directives, and notes on what could not be read. */
function gather({ chunks, bodyStart }: ChunkList): Pick<Draft, "footnotes" | "directives" | "notes"> {
  const footnotes = new Map<string, Block>();
  const directives: Directive[] = [];
  const notes: Note[] = [];
  let at = bodyStart;
  chunks.forEach(({ content, length }, n) => {
    for (const { id, block } of content.notes) {
      const { listing: _, ...rest } = block;
      const earlier = footnotes.get(id);
      if (!earlier) footnotes.set(id, { ...rest, at: at + block.at, extent: moved(block.extent, at) });
    }
    for (const directive of content.directives)
      directives.push({
        ...directive,
        span: moved(directive.span, at),
        rules: directive.rules.map((rule) => ({ id: rule.id, span: moved(rule.span, at) })),
        covers: directive.kind === "ignore-next" ? coveredBy(chunks, n, at, directive.span.end) : null,
      });
    if (content.distrusted) notes.push({ message: content.distrusted, span: { start: at, end: at + length } });
    at += length;
  });
  return { footnotes, directives, notes };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The first block after a comment that ends at `from` in chunk `n`; after a heading, what stands under it too. */
function coveredBy(chunks: ChunkList["chunks"], n: number, start: number, from: number): Span | null {
  let at = start;
  let heading: Span | null = null;
  for (let m = n; m < chunks.length; m++) {
    const chunk = chunks[m];
    if (!chunk) break;
    for (const extent of chunk.content.coverable) {
      if (m === n && extent.start < from) continue;
      const found = moved(extent, at);
      if (!extent.heading) return { start: heading?.start ?? found.start, end: found.end };
      heading ??= found;
    }
    at += chunk.length;
  }
  return heading;
}
