import { distance } from "fastest-levenshtein";

/** The candidate that a misspelt word most likely means, or null where none is near. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  // A very long word is no misspelling, and measuring it would take its length squared.
  if (word.length > 100) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const [given, known] = [word.toLowerCase(), candidate.toLowerCase()];
    // "warn" is a beginning of "warning", though three letters are missing.
    const apart = given.length >= 3 && known.startsWith(given) ? 1 : distance(given, known);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** "Did you mean “x”?", else what there is to choose from, else null. */
export function suggestion(word: string, candidates: readonly string[], fallback: string | null = null): string | null {
  const near = nearest(word, candidates);
  return near === null ? fallback : `Did you mean “${near}”?`;
}
