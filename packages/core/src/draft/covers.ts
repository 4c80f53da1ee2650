import type { ListedChunk } from "./chunk-list.js";
import type { Span } from "./draft.js";

/** Finds the first block after a place: `from` is an offset in chunk `n`. */
export type FindCovered = (n: number, from: number) => Span | null;

/**
 * What an ignore-next directive covers: the first paragraph, item with what is nested in it, quote or whole table that
 * begins after it. After a heading, which is never linted, what stands under it too. Linear in the draft for all directives.
 */
export function createFindCovered(chunks: readonly ListedChunk[], bodyStart: number): FindCovered {
  let built: { starts: number[]; first: (Span | null)[] } | null = null;
  const within = (n: number, start: number, from: number, later: Span | null): Span | null => {
    let heading = null as Span | null;
    for (const extent of chunks[n]?.content.coverable ?? []) {
      if (extent.start < from) continue;
      const found = { start: start + extent.start, end: start + extent.end };
      if (!extent.heading) return { start: heading?.start ?? found.start, end: found.end };
      heading = { start: heading?.start ?? found.start, end: found.end };
    }
    return heading ? { start: heading.start, end: later?.end ?? heading.end } : later;
  };
  const build = (): { starts: number[]; first: (Span | null)[] } => {
    const starts: number[] = [];
    let at = bodyStart;
    for (const chunk of chunks) {
      starts.push(at);
      at += chunk.length;
    }
    const first: (Span | null)[] = new Array(chunks.length).fill(null);
    for (let n = chunks.length - 1; n >= 0; n--) first[n] = within(n, starts[n] ?? 0, 0, first[n + 1] ?? null);
    return { starts, first };
  };
  return (n, from) => {
    built ??= build();
    return within(n, built.starts[n] ?? 0, from, built.first[n + 1] ?? null);
  };
}
