import type { Kept } from "../kept.js";
import { nextChunk } from "./chunks.js";
import type { Edited } from "./common.js";
import { type ChunkContent, emptyContent } from "./content.js";
import { createLineReader } from "./lines.js";
import type { Known } from "./markdown.js";
import { countUpTo } from "./search.js";

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
  /** Where each starts in the source. */
  readonly starts: readonly number[];
  readonly kept: Kept;
}

/**
 * Cuts a draft's body into chunks, taking over from the list before it all that an edit cannot have touched.
 * New chunks are not read yet; `survey` finds their labels.
 */
export function cutChunks(
  source: string,
  bodyStart: number,
  before: ChunkList | null,
  edit: Edited | null,
  survey: (text: string) => Labels,
): ChunkList {
  const head = before && edit && bodyStart === before.bodyStart ? untouched(before, edit.prefix) : 0;
  const chunks = before ? before.chunks.slice(0, head) : [];
  const starts = before ? before.starts.slice(0, head) : [];
  const shift = before ? source.length - before.source.length : 0;
  const lines = createLineReader(source);
  let at = before && head > 0 ? chunkEnd(before, head - 1) : bodyStart;
  let tail = 0;
  while (at < source.length) {
    if (before && edit && at >= source.length - edit.suffix) {
      const same = countUpTo(before.starts, at - shift) - 1;
      if (before.starts[same] === at - shift) {
        tail = before.chunks.length - same;
        for (let n = same; n < before.chunks.length; n++) {
          const chunk = before.chunks[n];
          if (chunk) chunks.push(chunk);
          starts.push((before.starts[n] ?? 0) + shift);
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
    starts.push(at);
    at = end;
  }
  return { source, bodyStart, chunks, starts, kept: { head, tail } };
}

/** How many chunks were told from the text before `end` alone. */
function untouched({ chunks, starts }: ChunkList, end: number): number {
  let count = countUpTo(starts, end);
  while (count > 0 && (starts[count - 1] ?? 0) + (chunks[count - 1]?.looked ?? 0) > end) count--;
  return count;
}

const chunkEnd = ({ chunks, starts }: ChunkList, n: number): number => (starts[n] ?? 0) + (chunks[n]?.length ?? 0);
