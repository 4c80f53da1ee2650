/**
 * The one door to compromise. It is slow (about 1 ms a sentence, a quarter second to load, cubic in a sentence's length),
 * so it is loaded once by `createLinter`, asked only about sentences with a word our verb book does not know, and given
 * at most `LONGEST` characters.
 */

const LONGEST = 400;

export interface Tagger {
  /** Whether the word that starts at `offset` of the sentence reads as a verb in the past. */
  isPastVerb(sentence: string, offset: number): boolean;
}

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags: readonly string[];
}

/** A tagger that knows nothing: what a linter works with when it is not given one. */
export const noTagger: Tagger = { isPastVerb: () => false };

/** Loads compromise. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import("compromise/two");
  let last: { sentence: string; verbs: Set<number> } | null = null;
  return {
    isPastVerb(sentence, offset) {
      if (sentence.length > LONGEST) return false;
      if (last?.sentence !== sentence) {
        const verbs = new Set<number>();
        const json = nlp(sentence).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[];
        for (const phrase of json)
          for (const term of phrase.terms) {
            if (term.tags.includes("PastTense") || term.tags.includes("Participle")) verbs.add(term.offset.start);
          }
        last = { sentence, verbs };
      }
      for (let at = offset - 1; at <= offset + 1; at++) if (last.verbs.has(at)) return true;
      return false;
    },
  };
}
