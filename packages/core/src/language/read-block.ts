import type { Span } from "../draft/draft.js";
import { readCadences, readDates } from "./dates/index.js";
import { compileLexicon, compileVerbs, type WordListChange } from "./lexicon/index.js";
import { wordLists } from "./lexicon/lists.js";
import { createMemory, type Memory } from "./memory.js";
import type { Language, Place } from "./read-sentence.js";
import { createSentenceReader } from "./sentence-memory.js";
import type { BlockReading } from "./signals.js";
import { noTagger, type Tagger } from "./tagger.js";
import { fold } from "./tokens.js";

export interface LanguageReader {
  /** Reads a block's plain text. The same text at the same kind of place gives the same object. */
  read(plain: string, sentences: readonly Span[], place: Place): BlockReading;
}

const verbs = compileVerbs();

/** Builds the language floor: word lists with a house's changes, the verb book, the tagger; what it reads is remembered. */
export function createLanguage(
  changes: Readonly<Record<string, WordListChange>> = {},
  tagger: Tagger = noTagger,
  memory: Memory = createMemory(),
): LanguageReader {
  const language: Language = { lexicon: compileLexicon(wordLists, changes), verbs, tagger };
  const name = memory.nameLanguage();
  const readSentence = createSentenceReader(language, memory, name);
  return {
    read(plain, sentences, place) {
      const key = `${name}${place.elliptic ? "e" : ""}${place.quoted ? "q" : ""}${place.labels.map(({ start, end }) => `${start}-${end}`).join()}|${plain}`;
      const known = memory.blocks.get(key);
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
      memory.blocks.set(key, reading);
      return reading;
    },
  };
}
