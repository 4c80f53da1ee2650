/** Set for the full run: every variant of every fixture, and ten times the random drafts. */
export const FULL = Boolean(process.env.TENDERLINT_FULL);

/** Random numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** At most so many of the items, in order, the same for the same seed; all of them in a full run. */
export function sampled<T>(items: readonly T[], most: number, seed: string): readonly T[] {
  if (FULL || items.length <= most) return items;
  const random = seeded(seed);
  const chosen = new Set(
    items
      .map((_, n) => ({ n, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, most)
      .map(({ n }) => n),
  );
  return items.filter((_, n) => chosen.has(n));
}
