import type { Piece } from "../read/model.js";

/** How many words a bold paragraph needs, to be a sentence that is stressed rather than a heading. */
const WORDS = 8;

/**
 * Whether a paragraph's bold is worth writing. In Markdown a paragraph that is only bold is a heading, which is never
 * checked; in Word a key sentence, or a whole answer box, is often set in bold.
 */
export function keepsBold(pieces: readonly Piece[]): boolean {
  const texts = pieces.filter((piece) => piece.kind === "text" && /\S/.test(piece.atom.placed.text));
  if (!texts.every((piece) => piece.kind === "text" && piece.bold)) return true;
  const words = pieces
    .map((piece) => (piece.kind === "note" ? "" : piece.atom.placed.text))
    .join("")
    .trim();
  return !(/[.!]["”’')]?$/.test(words) && words.split(/\s+/).length >= WORDS);
}
