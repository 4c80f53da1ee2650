/**
 * Finds which of many sets of strings have a member in a text, in one pass over it (Aho–Corasick): what a text cannot
 * match need not be tried on it.
 */
export interface Spotter {
  /** A bit for each set, true where one of its strings stands in the text. */
  spot(text: string): Int32Array;
}

/** Whether a bit is set. */
export const has = (bits: Int32Array, n: number): boolean => (((bits[n >> 5] as number) >> (n & 31)) & 1) === 1;

/** Builds a spotter for sets of strings; a set that is null is always spotted. Characters are Latin-1. */
export function createSpotter(sets: readonly (readonly string[] | null)[]): Spotter {
  const width = (sets.length + 31) >> 5;
  const kinds = new Uint8Array(256);
  let kindCount = 1;
  let size = 1;
  for (const texts of sets)
    for (const text of texts ?? []) {
      size += text.length;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (kinds[code] === 0) kinds[code] = kindCount++;
      }
    }
  const next = size > 0xffff ? new Uint32Array(size * kindCount) : new Uint16Array(size * kindCount);
  const always = new Int32Array(width);
  const found: (Int32Array | null)[] = [null];
  let count = 1;
  sets.forEach((texts, n) => {
    if (!texts) always[n >> 5] = (always[n >> 5] as number) | (1 << (n & 31));
    for (const text of texts ?? []) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const cell = state * kindCount + (kinds[text.charCodeAt(i)] as number);
        if (next[cell] === 0) {
          next[cell] = count++;
          found.push(null);
        }
        state = next[cell] as number;
      }
      found[state] ??= new Int32Array(width);
      const bits = found[state] as Int32Array;
      bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
    }
  });
  link(next, found, kindCount);
  // Most texts meet the same few strings again and again: each is noted once.
  const noted = new Uint32Array(count);
  let round = 0;
  return {
    spot(text) {
      const bits = always.slice();
      round = (round + 1) >>> 0;
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        state = next[state * kindCount + (code < 256 ? (kinds[code] as number) : 0)] as number;
        const here = found[state];
        if (!here || noted[state] === round) continue;
        noted[state] = round;
        for (let n = 0; n < width; n++) bits[n] = (bits[n] as number) | (here[n] as number);
      }
      return bits;
    },
  };
}

/** Makes a trie an automaton: where a string breaks off, on with the longest other one that may have begun. */
function link(next: Uint16Array | Uint32Array, found: (Int32Array | null)[], kindCount: number): void {
  const fallback = new Uint32Array(found.length);
  const queue: number[] = [];
  for (let kind = 1; kind < kindCount; kind++) if (next[kind]) queue.push(next[kind] as number);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const back = fallback[state] as number;
    const inherited = found[back];
    if (inherited) found[state] = found[state]?.map((bits, n) => bits | (inherited[n] as number)) ?? inherited;
    for (let kind = 1; kind < kindCount; kind++) {
      const cell = state * kindCount + kind;
      const beyond = next[back * kindCount + kind] as number;
      const child = next[cell] as number;
      if (child === 0) next[cell] = beyond;
      else {
        fallback[child] = beyond;
        queue.push(child);
      }
    }
  }
}
