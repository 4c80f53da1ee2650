import type { Span } from "./draft/index.js";

/** Finds which of many spans share a character with another one, without looking at each. */
export interface Overlaps {
  /** The first span, in order of start, that overlaps this one: its place in the list that was given. -1 for none. */
  first(span: Span): number;
}

/** @param spans in any order; equal starts keep it */
export function createOverlaps(spans: readonly Span[]): Overlaps {
  const order = spans.map((span, place) => ({ ...span, place })).sort((a, b) => a.start - b.start || a.place - b.place);
  let reached = -1;
  /** How far the spans up to each one reach: it never falls, so it can be searched. */
  const reach = order.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return {
    first({ start, end }) {
      let low = 0;
      let high = reach.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((reach[middle] ?? 0) > start) high = middle;
        else low = middle + 1;
      }
      const found = order[low];
      return found && found.start < end ? found.place : -1;
    },
  };
}
