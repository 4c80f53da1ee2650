import { LRUCache } from "lru-cache";
import type { Span } from "../draft/draft.js";
import { readCadences, readDates } from "./dates/index.js";
import { compileLexicon, compileVerbs, type WordListChange } from "./lexicon/index.js";
import { wordLists } from "./lexicon/lists.js";
import type { Language, Place } from "./read-sentence.js";
import { createSentenceReader } from "./sentence-memory.js";
import type { BlockReading } from "./signals.js";
import { noTagger, type Tagger } from "./tagger.js";
import { fold } from "./tokens.js";

/** UTF-16 units of blocks remembered by their text, and 100 for each block: more than a draft of 100,000 words. */
const REMEMBERED = 1_500_000;

export interface LanguageReader {
  /** Reads a block's plain text. The same text at the same kind of place gives the same object. */
  read(plain: string, sentences: readonly Span[], place: Place): BlockReading;
}

const verbs = compileVerbs();

/** Builds the language floor: word lists with a house's changes, the verb book, the tagger. */
export function createLanguage(
  changes: Readonly<Record<string, WordListChange>> = {},
  tagger: Tagger = noTagger,
): LanguageReader {
  const language: Language = { lexicon: compileLexicon(wordLists, changes), verbs, tagger };
  const readSentence = createSentenceReader(language);
  // By size, not by number: typing in a paragraph of a whole page leaves one of each of its states.
  const memo = new LRUCache<string, BlockReading>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ plain }) => plain.length + 100,
  });
  return {
    read(plain, sentences, place) {
      const key = `${place.elliptic ? "e" : ""}${place.quoted ? "q" : ""}${place.labels.map(({ start, end }) => `${start}-${end}`).join()}|${plain}`;
      const known = memo.get(key);
      if (known) return known;
      const folded = fold(plain);
      const dates = readDates(plain);
      const reading: BlockReading = {
        plain,
        dates,
        cadences: readCadences(plain),
        sentences: sentences.map((span) =>
          readSentence(
            plain,
            folded,
            span,
            dates.filter((date) => date.start >= span.start && date.end <= span.end),
            place,
          ),
        ),
      };
      memo.set(key, reading);
      return reading;
    },
  };
}
