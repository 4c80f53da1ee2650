import { type LinkRange, linksIn } from "./link-range.js";
import { describePlace, type ParagraphPlace } from "./markdown/place.js";
import type { Link } from "./markdown/writer.js";
import { readDocument } from "./read-document.js";
import { rawOffset } from "./xml/text.js";
import { descendants, type XmlElement, type XmlPart } from "./xml/tree.js";

/** Half-open UTF-16 offsets into the Markdown, as numbers or as the positions of a finding's range. */
export interface MarkdownRange {
  readonly start: number | { readonly offset: number };
  readonly end: number | { readonly offset: number };
}

/** Words of one run of the document. */
export interface RunWords {
  /** The part that holds them: `word/document.xml`, `word/footnotes.xml` … */
  readonly part: string;
  /** 1-based number of the run (`w:r`) in its part; null for mathematics. */
  readonly run: number | null;
  /** Half-open UTF-16 offsets into the run's text. */
  readonly start: number;
  readonly end: number;
  /** Half-open UTF-16 offsets into the part's XML. */
  readonly xml: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** Where a stretch of the Markdown stands in the Word document. */
export interface WordPlace extends ParagraphPlace {
  /** One line for a person: “Involving people › paragraph 3”. */
  readonly description: string;
  /** The document's own words, without escapes and marks; a line break is a space. Empty where the range holds only markup. */
  readonly words: string;
  /** In the order of the Markdown. */
  readonly runs: readonly RunWords[];
}

/** A Word document as a draft. */
export interface WordDraft {
  /** GitHub-flavoured Markdown, ready to lint. Empty where the document holds no words. */
  readonly markdown: string;
  /**
   * The place of a range of the Markdown. A range of markup alone has the place of the words nearest to it.
   * Null only where the document holds no words. Errors: `RangeError` where the range is not one of the Markdown's.
   */
  place(range: MarkdownRange): WordPlace | null;
}

/**
 * Reads a Word document (.docx) as Markdown that remembers where it came from. Tracked insertions are kept, deletions
 * dropped; comments, headers, footers, hidden text and contents lists are left out. Nothing leaves the process.
 * Errors: `WordError`, with one plain sentence.
 */
export async function readWord(bytes: Uint8Array): Promise<WordDraft> {
  const { markdown, links } = await readDocument(bytes);
  const numbers = new Map<XmlPart, Map<XmlElement, number>>();
  const runNumber = (part: XmlPart, run: XmlElement): number | null => {
    let known = numbers.get(part);
    if (!known) {
      known = numberRuns(part);
      numbers.set(part, known);
    }
    return known.get(run) ?? null;
  };
  return {
    markdown,
    place(range) {
      const { touched, nearest } = linksIn(links, toOffsets(range, markdown.length));
      const place = touched[0]?.link.place ?? nearest?.place;
      if (!place) return null;
      return {
        ...place,
        description: describePlace(place),
        words: wordsOf(touched, markdown),
        runs: touched.map(({ link, from, to }) => runWords(link, from, to, runNumber)),
      };
    },
  };
}

/** Errors: `RangeError` for what is no range of a text of this length. */
export function toOffsets({ start, end }: MarkdownRange, length: number): { start: number; end: number } {
  const from = typeof start === "number" ? start : start.offset;
  const to = typeof end === "number" ? end : end.offset;
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= length))
    throw new RangeError(`No range of a text of ${length} characters: ${from} to ${to}.`);
  return { start: from, end: to };
}

/** Words as they stand; a space parts those of two paragraphs or two lines. */
function wordsOf(touched: readonly LinkRange[], markdown: string): string {
  return touched
    .map(({ link, from, to }, n) => {
      const before = touched[n - 1]?.link;
      const parted = before && (before.place !== link.place || /\s/.test(markdown.slice(before.end, link.start)));
      return `${parted ? " " : ""}${link.atom.placed.text.slice(from, to)}`;
    })
    .join("")
    .replace(/[ \t\n\r]+/g, " ")
    .replace(/^ | $/g, "");
}

function numberRuns(part: XmlPart): Map<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  for (const one of descendants(part.root)) if (one.name === "w:r") numbers.set(one, numbers.size + 1);
  return numbers;
}

function runWords(
  { atom }: Link,
  from: number,
  to: number,
  runNumber: (part: XmlPart, run: XmlElement) => number | null,
): RunWords {
  return {
    part: atom.part.name,
    run: atom.run ? runNumber(atom.part, atom.run) : null,
    start: atom.before + from,
    end: atom.before + to,
    xml: { start: rawOffset(atom.placed, from), end: rawOffset(atom.placed, to) },
    words: atom.placed.text.slice(from, to),
  };
}
