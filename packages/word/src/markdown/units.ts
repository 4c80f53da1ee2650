import type { Atom, NoteReference, Piece } from "../read/model.js";

/** One character of a paragraph as it reads, or a note's mark. */
export interface Unit {
  /** A code point; one space for any white space; `NOTE` for a note's mark. */
  readonly text: string;
  readonly bold: boolean;
  /** The characters `from` to `to` of an atom that it stands for; null for what the document does not hold. */
  readonly atom: Atom | null;
  readonly from: number;
  readonly to: number;
  readonly note: NoteReference | null;
}

/** Stands for a note's mark in a line: the object replacement character. */
export const NOTE = "\uFFFC";

/** Characters that no word of the document stands behind. */
export function joint(text: string): Unit[] {
  return [...text].map((character) => ({ text: character, bold: false, atom: null, from: 0, to: 0, note: null }));
}

/**
 * A paragraph's lines, parted by its line breaks; white space between words is one space, and none at a line's ends:
 * a second space or a tab means nothing in prose, and much in Markdown. Empty lines are kept, for they part paragraphs.
 */
export function toLines(pieces: readonly Piece[]): Unit[][] {
  let line: Unit[] = [];
  const lines = [line];
  for (const piece of pieces)
    if (piece.kind === "break") {
      line = [];
      lines.push(line);
    } else if (piece.kind === "note")
      line.push({ text: NOTE, bold: false, atom: null, from: 0, to: 0, note: piece.note });
    else addCharacters(line, piece.atom, piece.bold);
  for (const one of lines) while (one.at(-1)?.text === " ") one.pop();
  return lines;
}

function addCharacters(line: Unit[], atom: Atom, bold: boolean): void {
  let from = 0;
  for (const character of atom.placed.text) {
    const to = from + character.length;
    const space = /^[ \t\n\r]$/.test(character);
    const dropped = character === "\ufeff" || (space && (line.length === 0 || line.at(-1)?.text === " "));
    if (!dropped) line.push({ text: space ? " " : character, bold, atom, from, to, note: null });
    from = to;
  }
}

export function textOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit.note ? "" : unit.text)).join("");
}
