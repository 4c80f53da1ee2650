import type { Paragraph } from "../read/model.js";
import { keepsBold } from "./emphasis.js";
import { type LineSettings, writeLine } from "./line.js";
import { createLists, type Lists } from "./lists.js";
import type { Notes } from "./notes.js";
import type { ParagraphPlace } from "./place.js";
import { joint, textOf, toLines, type Unit } from "./units.js";
import { createWriter, type Writer } from "./writer.js";

/** What is known while a document's blocks are written one after the other. */
export interface Rendering {
  readonly writer: Writer;
  readonly notes: Notes;
  readonly lists: Lists;
  /** Headings in force with their levels, outermost first. */
  readonly headings: { readonly level: number; readonly text: string }[];
  /** The place of the paragraph being written. */
  place: ParagraphPlace;
  paragraphs: number;
  inSection: number;
  tables: number;
}

export function startRendering(notes: Notes): Rendering {
  return {
    writer: createWriter(),
    notes,
    lists: createLists(),
    headings: [],
    place: { headings: [], paragraph: 0, paragraphInSection: 0, within: { kind: "text" } },
    paragraphs: 0,
    inSection: 0,
    tables: 0,
  };
}

/** Parts a block from the one before it by an empty line. */
export function part({ writer }: Rendering): void {
  if (writer.length > 0) writer.markup("\n\n");
}

/** Counts a paragraph; the words that follow are its own. */
export function enter(within: ParagraphPlace["within"], rendering: Rendering): void {
  rendering.paragraphs++;
  rendering.inSection = within.kind === "heading" ? 0 : rendering.inSection + 1;
  enterPlace(
    {
      headings: rendering.headings.map(({ text }) => text),
      paragraph: rendering.paragraphs,
      paragraphInSection: rendering.inSection,
      within,
    },
    rendering,
  );
}

/** The words that follow stand in a place that has been counted. */
export function enterPlace(place: ParagraphPlace, rendering: Rendering): void {
  rendering.place = place;
  rendering.writer.at(place);
}

/** A paragraph's lines: a break is a hard one, an empty line begins another paragraph. */
export function writeText(paragraph: Paragraph, prefix: string, rendering: Rendering): void {
  const { writer } = rendering;
  const settings = settingsFor(paragraph, rendering);
  let empty = false;
  let begun = false;
  for (const line of toLines(paragraph.pieces)) {
    if (isEmpty(line)) {
      empty = true;
      continue;
    }
    if (begun) writer.markup(empty ? `\n${prefix.trimEnd()}\n${prefix}` : `\\\n${prefix}`);
    writeLine(line, writer, settings);
    begun = true;
    empty = false;
  }
}

/** Writes a paragraph on one line, for headings and cells, which cannot hold a break. */
export function writeOneLine(paragraph: Paragraph, rendering: Rendering): void {
  writeLine(oneLine(paragraph), rendering.writer, settingsFor(paragraph, rendering));
}

export function oneLine(paragraph: Paragraph): Unit[] {
  const lines = toLines(paragraph.pieces).filter((line) => !isEmpty(line));
  const between = (before: readonly Unit[]): string => (paragraph.heading > 0 ? " " : separatorAfter(textOf(before)));
  return lines.flatMap((line, n) => {
    const before = lines[n - 1];
    return before ? [...joint(between(before)), ...line] : line;
  });
}

/** What parts lines that must stand on one: a list in a cell reads as a list then, not as a run of words. */
export function separatorAfter(text: string): string {
  return /[\p{L}\p{N}]["”’')]?$/u.test(text) ? "; " : " ";
}

function isEmpty(line: readonly Unit[]): boolean {
  return line.every((unit) => !unit.note && unit.text.trim() === "");
}

function settingsFor(paragraph: Paragraph, { notes, place }: Rendering): LineSettings {
  const heading = paragraph.heading > 0;
  // Notes do not cite notes.
  const noted = place.within.kind === "footnote" || place.within.kind === "endnote";
  return {
    heading,
    bold: !heading && keepsBold(paragraph.pieces),
    label: (note) => (noted ? null : notes.cite(note, place)),
  };
}
