import type { Block, NoteReference } from "../read/model.js";
import type { ParagraphPlace } from "./place.js";

/** A note that the text cites. */
export interface CitedNote {
  /** Its label in Markdown: `1`, or `e1` for an endnote. */
  readonly label: string;
  /** The place of the paragraph that cites it first, with the note as what it is within. */
  readonly place: ParagraphPlace;
  readonly blocks: readonly Block[];
}

export interface Notes {
  /** The label of a note, numbered at its first citing; null where the document does not hold it, or it is empty. */
  cite(note: NoteReference, by: ParagraphPlace): string | null;
  /** In the order of citing. */
  cited(): readonly CitedNote[];
}

/** @param read a note's text; empty where the document does not hold it */
export function createNotes(read: (note: NoteReference) => readonly Block[]): Notes {
  const known = new Map<string, CitedNote | null>();
  const numbers = { footnote: 0, endnote: 0 };
  const number = (note: NoteReference, by: ParagraphPlace): CitedNote | null => {
    const blocks = read(note);
    if (blocks.length === 0) return null;
    const { kind } = note;
    const number = ++numbers[kind];
    return {
      label: kind === "endnote" ? `e${number}` : `${number}`,
      place: { ...by, within: { kind, number } },
      blocks,
    };
  };
  return {
    cite(note, by) {
      const key = `${note.kind} ${note.id}`;
      let cited = known.get(key);
      if (cited === undefined) {
        cited = number(note, by);
        known.set(key, cited);
      }
      return cited?.label ?? null;
    },
    cited: () => [...known.values()].filter((note) => note !== null),
  };
}
