import { LRUCache } from "lru-cache";
import type { BlockReading, Sentence } from "./signals.js";

/** UTF-16 units of blocks remembered by their text, and 100 for each block: more than a draft of 100,000 words. */
const BLOCKS = 1_500_000;
/** The same of sentences: some three drafts of 10,000 words. */
const SENTENCES = 600_000;

/**
 * What has been read, by its text. The languages of a linter share one, each under a name of its own: a house that tries out
 * its words in the settings makes many languages, and no more memory.
 */
export interface Memory {
  readonly blocks: LRUCache<string, BlockReading>;
  readonly sentences: LRUCache<string, Sentence>;
  /** A name that no other language of this memory has. */
  nameLanguage(): string;
}

export function createMemory(): Memory {
  let languages = 0;
  return {
    // By size, not by number: typing in a paragraph of a whole page leaves one of each of its states.
    blocks: new LRUCache({ maxSize: BLOCKS, sizeCalculation: ({ plain }) => plain.length + 100 }),
    sentences: new LRUCache({ maxSize: SENTENCES, sizeCalculation: (_, key) => key.length + 100 }),
    nameLanguage: () => `${languages++}:`,
  };
}
