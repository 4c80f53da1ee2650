import type { ChunkList } from "./chunk-list.js";
import type { Span } from "./draft.js";

/** Finds the first block after a place: `from` is an offset in chunk `n`. */
export type FindCovered = (n: number, from: number) => Span | null;

/**
 * What an ignore-next directive covers: the first paragraph, item with what is nested in it, quote or whole table that
 * begins after it. After a heading, which is never linted, what stands under it too. It looks no further than that, and
 * at no chunk twice for all directives of a draft.
 */
export function createFindCovered({ chunks, starts }: Pick<ChunkList, "chunks" | "starts">): FindCovered {
  const known = new Map<number, Span | null>();
  const within = (n: number, from: number, later: () => Span | null): Span | null => {
    const start = starts[n] ?? 0;
    let heading = null as Span | null;
    for (const extent of chunks[n]?.content.coverable ?? []) {
      if (extent.start < from) continue;
      const found = { start: start + extent.start, end: start + extent.end };
      if (!extent.heading) return { start: heading?.start ?? found.start, end: found.end };
      heading = { start: heading?.start ?? found.start, end: found.end };
    }
    return heading ? { start: heading.start, end: later()?.end ?? heading.end } : later();
  };
  /** The first block in chunk `n` or after it. */
  const first = (n: number): Span | null => {
    let end = n;
    while (end < chunks.length && !known.has(end) && !holdsBlock(chunks[end])) end++;
    for (let m = Math.min(end, chunks.length - 1); m >= n; m--)
      if (!known.has(m))
        known.set(
          m,
          within(m, 0, () => known.get(m + 1) ?? null),
        );
    return known.get(n) ?? null;
  };
  return (n, from) => within(n, from, () => first(n + 1));
}

const holdsBlock = (chunk: ChunkList["chunks"][number] | undefined): boolean =>
  chunk?.content.coverable.some(({ heading }) => !heading) ?? false;
