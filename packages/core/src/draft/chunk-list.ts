import { nextChunk } from "./chunks.js";
import { sharedEnds } from "./common.js";
import { type ChunkContent, emptyContent } from "./content.js";
import { createLineReader } from "./lines.js";
import type { Known } from "./markdown.js";

/** A chunk of a draft. It knows its length, not its place, so that an edit before it leaves it as it is. */
export interface ListedChunk {
  readonly length: number;
  /** How far from its start the text was looked at to find its end. */
  readonly looked: number;
  readonly labels: Labels;
  /** What it says, once it has been read with what it needs of `definitions`. */
  content: ChunkContent;
  needed: Known | null;
  /** What the draft defined when it was read; null before it is. */
  definitions: object | null;
}

/** What a chunk defines and could cite. */
export type Labels = Pick<ChunkContent, "links" | "footnotes" | "cites">;

/** A draft's body cut into chunks. */
export interface ChunkList {
  readonly source: string;
  readonly bodyStart: number;
  readonly chunks: readonly ListedChunk[];
}

/**
 * Cuts a draft's body into chunks, taking over from the list before it all that the change between the two texts
 * cannot have touched. New chunks are not read yet; `survey` finds their labels.
 */
export function cutChunks(
  source: string,
  bodyStart: number,
  before: ChunkList | null,
  survey: (text: string) => Labels,
): ChunkList {
  const chunks: ListedChunk[] = [];
  let at = bodyStart;
  let old = 0;
  let oldAt = 0;
  let suffix = 0;
  if (before) {
    const shared = sharedEnds(before.source, source);
    suffix = shared.suffix;
    oldAt = before.bodyStart;
    if (bodyStart === before.bodyStart)
      for (; old < before.chunks.length; old++) {
        const chunk = before.chunks[old];
        if (!chunk || at + chunk.looked > shared.prefix) break;
        chunks.push(chunk);
        at += chunk.length;
        oldAt = at;
      }
  }
  const shift = before ? source.length - before.source.length : 0;
  const lines = createLineReader(source);
  while (at < source.length) {
    if (before && at >= source.length - suffix) {
      while (old < before.chunks.length && oldAt < at - shift) oldAt += before.chunks[old++]?.length ?? 0;
      if (oldAt === at - shift && old < before.chunks.length) {
        for (; old < before.chunks.length; old++) {
          const chunk = before.chunks[old];
          if (chunk) chunks.push(chunk);
        }
        break;
      }
    }
    const { end, looked } = nextChunk(source, at, lines);
    const labels = survey(source.slice(at, end));
    chunks.push({
      length: end - at,
      looked: looked - at,
      labels,
      content: emptyContent,
      needed: null,
      definitions: null,
    });
    at = end;
  }
  return { source, bodyStart, chunks };
}
