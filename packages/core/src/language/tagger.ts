/**
 * The one door to compromise. It is slow (about 1 ms a sentence, a quarter second to load, cubic in a sentence's length),
 * so it is loaded once by `createLinter`, asked only about words that our verb book does not know, and given no more than
 * the words around.
 */

/** Characters of the longest sentence that is asked about. */
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

/** How many words to either side tell how a word is meant: compromise's own patterns look no further. */
const AROUND = 8;

/** Where the words around the word at `offset` begin and end. */
function around(sentence: string, offset: number): readonly [from: number, to: number] {
  let [from, to] = [offset, offset];
  for (let n = 0; n < AROUND && from > 0; n++) from = sentence.lastIndexOf(" ", from - 2) + 1;
  for (let n = 0; n <= AROUND && to < sentence.length; n++) to = sentence.indexOf(" ", to + 1) >>> 0;
  return [from, Math.min(to, sentence.length)];
}

/** Loads compromise. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import("compromise/two");
  return {
    isPastVerb(sentence, offset) {
      if (sentence.length > LONGEST) return false;
      const [from, to] = around(sentence, offset);
      const json = nlp(sentence.slice(from, to)).json({ offset: true, terms: { offset: true, tags: true } }) as {
        terms: Term[];
      }[];
      return json.some(({ terms }) =>
        terms.some(
          ({ offset: { start }, tags }) =>
            Math.abs(start + from - offset) <= 1 && (tags.includes("PastTense") || tags.includes("Participle")),
        ),
      );
    },
  };
}
