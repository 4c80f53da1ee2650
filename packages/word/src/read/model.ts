import type { PlacedText } from "../xml/text.js";
import type { XmlElement, XmlPart } from "../xml/tree.js";
import type { Numbering } from "./numbering.js";

/** Text that one element holds (`w:t`, or `w:tab`, `w:br` … as the character they stand for). */
export interface Atom {
  readonly part: XmlPart;
  readonly element: XmlElement;
  /** The `w:r` it stands in; null for mathematics. */
  readonly run: XmlElement | null;
  readonly placed: PlacedText;
  /** How many characters of the run's text stand before it. */
  readonly before: number;
  /** An element of the main part that a comment on these words must enclose whole, where it cannot stand among them; else null. */
  readonly anchor: XmlElement | null;
}

export type Piece =
  | { readonly kind: "text"; readonly atom: Atom; readonly bold: boolean }
  | { readonly kind: "break"; readonly atom: Atom }
  | { readonly kind: "note"; readonly note: NoteReference };

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The element of the main part that a comment on the note's words must enclose. */
  readonly anchor: XmlElement;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly pieces: readonly Piece[];
  /** 1–6, or 0 for text. */
  readonly heading: number;
  readonly quote: boolean;
  readonly list: Numbering | null;
  /** True for a paragraph without a mark of its own that goes on with the list item before it. */
  readonly continues: boolean;
  /** True in a text box. */
  readonly boxed: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns it spans. */
  readonly span: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Marked in Word to be repeated as a header on each page. */
  readonly header: boolean;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

/** Where text is read from. */
export interface Story {
  readonly part: XmlPart;
  /** See `Atom.anchor`. */
  readonly anchor: XmlElement | null;
  readonly boxed: boolean;
}
