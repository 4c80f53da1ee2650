/** Spaces and hyphens that look like plain ones and mean the same: what a word processor puts in so that lines break well. */
const MEANS: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u2010": "-",
  "\u2011": "-",
};

/** The characters, for use within a character class. In plain text each stands as the plain one. */
export const LOOKALIKES = Object.keys(MEANS).join("");

/** A text with plain spaces and hyphens in place of those that look like them; the same length. */
export function looksLike(text: string): string {
  let read = "";
  for (let at = 0; at < text.length; at++) read += MEANS[text.charAt(at)] ?? text.charAt(at);
  return read;
}
