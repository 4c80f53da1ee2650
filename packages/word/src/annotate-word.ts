import { type Comment, nextId, withComments } from "./annotate/comments-part.js";
import { insertMarks, type Mark } from "./annotate/marks.js";
import { spotsOf } from "./annotate/spots.js";
import { type LinkRange, linksIn } from "./link-range.js";
import type { Link } from "./markdown/writer.js";
import { readDocument } from "./read-document.js";
import { type MarkdownRange, toOffsets } from "./read-word.js";
import { WordError } from "./word-error.js";
import { rewriteArchive } from "./zip/rewrite.js";

/** What a comment says, and of which words: a finding of the linter, on the Markdown that `readWord` gives for the same bytes. */
export interface WordFinding {
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly range: MarkdownRange;
  /** A finding that is suppressed (not null) gets no comment. */
  readonly suppressed?: object | null;
}

export interface AnnotateOptions {
  /** When the comments were made, as an ISO date and time (`2026-03-01T09:30:00Z`). Default: comments without a date. */
  readonly date?: string | null;
}

/**
 * A copy of a Word document in which each finding is a comment on the words concerned, by the author “tenderlint”.
 * Comments of others stay; of the document's parts only those change that hold the marks and the comments, and the rest
 * is copied byte for byte. A comment on words of a footnote, an endnote or a text box, where Word allows none, stands at
 * the note's mark or the box. The input is never written to.
 * Errors: `WordError` as `readWord`; `RangeError` for a range that is not one of the document's Markdown, or a date that is none.
 */
export async function annotateWord(
  bytes: Uint8Array,
  findings: readonly WordFinding[],
  { date = null }: AnnotateOptions = {},
): Promise<Uint8Array> {
  if (date !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date))
    throw new RangeError(`Not a date and time: ${date}.`);
  const { pack, markdown, links } = await readDocument(bytes);
  const spoken = findings
    .filter((finding) => (finding.suppressed ?? null) === null)
    .map((finding) => ({ finding, range: toOffsets(finding.range, markdown.length) }))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  if (spoken.length === 0) return Uint8Array.from(bytes);

  const first = nextId(pack.main, await pack.part(pack.related("comments")));
  const marks: Mark[] = [];
  const comments: Comment[] = [];
  spoken.forEach(({ finding, range }, n) => {
    marks.push({ id: first + n, ...spotsOf(wordsAt(links, range)) });
    comments.push({ id: first + n, paragraphs: [finding.message, finding.why, finding.advice] });
  });
  const changed = await withComments(pack, comments, date);
  changed.set(pack.main.name, insertMarks(pack.main, marks));
  return rewriteArchive(
    pack.archive,
    new Map([...changed].map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text, "utf8")])),
  );
}

/** The words of a range, or those nearest to one that holds only markup. */
function wordsAt(
  links: readonly Link[],
  range: { readonly start: number; readonly end: number },
): readonly LinkRange[] {
  const { touched, nearest } = linksIn(links, range);
  if (touched.length > 0) return touched;
  if (!nearest) throw new WordError("no-place", "This Word document holds no words that a comment could stand on.");
  return [{ link: nearest, from: nearest.from, to: nearest.to }];
}
