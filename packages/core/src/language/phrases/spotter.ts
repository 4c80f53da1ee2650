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
  const always = new Int32Array(width);
  sets.forEach((texts, n) => {
    if (!texts) setBit(always, n);
  });
  const { next, kinds, kindCount, ends } = link(plant(sets));
  const bits: (Int32Array | null | undefined)[] = new Array(ends.length);
  /** The sets that have a string which ends in a state: spelt out when a text gets there, since few are ever met. */
  const bitsOf = (state: number): Int32Array | null => {
    const sets = ends[state];
    const own = sets ? new Int32Array(width) : null;
    if (own) for (const n of sets ?? []) setBit(own, n);
    bits[state] = own;
    return own;
  };
  // Most texts meet the same few strings again and again: each is noted once.
  const noted = new Uint32Array(ends.length);
  let round = 0;
  return {
    spot(text) {
      const spotted = always.slice();
      round = (round + 1) >>> 0;
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        state = next[state * kindCount + (code < 256 ? (kinds[code] as number) : 0)] as number;
        const known = bits[state];
        const here = known === undefined ? bitsOf(state) : known;
        if (!here || noted[state] === round) continue;
        noted[state] = round;
        for (let n = 0; n < width; n++) spotted[n] = (spotted[n] as number) | (here[n] as number);
      }
      return spotted;
    },
  };
}

function setBit(bits: Int32Array, n: number): void {
  bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
}

interface Automaton {
  /** Where a state leads on to: a row of `kindCount` cells for each. */
  readonly next: Uint16Array | Uint32Array;
  /** The kind of each Latin-1 character; 0 for those that no string holds. */
  readonly kinds: Uint8Array;
  readonly kindCount: number;
  /** The sets that have a string which ends in a state. */
  readonly ends: (readonly number[] | null)[];
}

/** A trie, with what leads on from each of its states: the first child, and each child's next sibling. */
interface Trie extends Automaton {
  readonly child: Uint32Array;
  readonly sibling: Uint32Array;
  /** The kind of the character that leads to a state. */
  readonly by: Uint8Array;
}

function plant(sets: readonly (readonly string[] | null)[]): Trie {
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
  const [child, sibling, by] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
  const ends: (number[] | null)[] = [null];
  sets.forEach((texts, n) => {
    for (const text of texts ?? []) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const kind = kinds[text.charCodeAt(i)] as number;
        const cell = state * kindCount + kind;
        if (next[cell] === 0) {
          const made = ends.push(null) - 1;
          next[cell] = made;
          by[made] = kind;
          sibling[made] = child[state] as number;
          child[state] = made;
        }
        state = next[cell] as number;
      }
      const here = ends[state];
      if (here) here.push(n);
      else ends[state] = [n];
    }
  });
  return { next, kinds, kindCount, ends, child, sibling, by };
}

/** Makes a trie an automaton: where a string breaks off, on with the longest other one that may have begun. */
function link({ next, kinds, kindCount, ends, child, sibling, by }: Trie): Automaton {
  const fallback = new Uint32Array(ends.length);
  const queue: number[] = [];
  for (let state = child[0] as number; state !== 0; state = sibling[state] as number) queue.push(state);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const back = fallback[state] as number;
    const inherited = ends[back];
    if (inherited) ends[state] = ends[state]?.concat(inherited) ?? inherited;
    // Row by row: cell by cell it would be most of what a first sentence costs.
    const row = state * kindCount;
    next.copyWithin(row, back * kindCount, (back + 1) * kindCount);
    for (let inner = child[state] as number; inner !== 0; inner = sibling[inner] as number) {
      const cell = row + (by[inner] as number);
      fallback[inner] = next[cell] as number;
      next[cell] = inner;
      queue.push(inner);
    }
  }
  return { next, kinds, kindCount, ends };
}
