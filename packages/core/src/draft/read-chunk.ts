import { readPlainText, readVerbatim } from "./block-text.js";
import { readBlocks } from "./blocks.js";
import { htmlEnd } from "./chunks.js";
import { type ChunkContent, emptyContent, type LocalBlock, type Piece } from "./content.js";
import type { Block, ListPlace, Span } from "./draft.js";
import { distrust, readableEnd, TOO_MUCH, UNREADABLE } from "./hostile.js";
import { citedLabels, type Known, normalise, nothingKnown, readMarkdown } from "./markdown.js";
import { hasPageNumber, isBuyerText } from "./roles.js";

/** Reads a chunk's Markdown. Never throws: what the parser cannot be trusted with is read as plain text. */
export function readChunk(text: string, known: Known = nothingKnown): ChunkContent {
  const simple = readSimple(text);
  if (simple) return simple;
  const doubt = distrust(text);
  if (doubt) return readDistrusted(text, doubt);
  try {
    return { ...readBlocks(readMarkdown(text, known), text), cites: citedLabels(text), distrusted: null };
  } catch {
    return readDistrusted(text, UNREADABLE);
  }
}

/** The longest text that is looked at for being simple, in UTF-16 units. */
const SIMPLE = 100_000;

/** Marks that only Markdown's parser can tell the meaning of. */
const MARKUP = /[*_`~<[|]/;
/** What may begin a block, at a line's start. */
const BLOCK_START = /^[ \t]*(?:[>#=+:-]|\d{1,9}[.)])/;
const HEADING = /^(#{1,6})[ \t]+([^#\s](?:[^#]*[^#\s])?)[ \t]*$/;
const ITEM = /^(?:([-*+])|\d{1,9}([.)]))[ \t]{1,4}(?=[^\s])/;

const DEFINITION = /^\[([A-Za-z0-9][A-Za-z0-9 .-]*)\]: [^\s<>()"'\\]+$/;

/** A link definition of the plainest kind: drafts that have them have many. */
function readDefinition(line: string, start: number): ChunkContent | null {
  const label = DEFINITION.exec(line)?.[1];
  if (label === undefined) return null;
  return { ...emptyContent, pieces: [silent(start)], links: [normalise(label)], cites: [normalise(label)] };
}

const NOTE = /^\[\^([A-Za-z0-9-]{1,60})\]:[ \t]{1,3}(?=[^\s])/;

/** A footnote definition of one paragraph without markup. */
function readNote(text: string, extent: Span): ChunkContent | null {
  const match = NOTE.exec(text.slice(extent.start, extent.start + 80));
  const id = match?.[1];
  if (!match || id === undefined) return null;
  const start = extent.start + match[0].length;
  const body = text.slice(start, extent.end);
  if (MARKUP.test(body) || !isOneParagraph(body)) return null;
  const inner = { start, end: extent.end };
  const notes = seen(paragraph(text, inner, null)).map((block) => ({ id: id.toLowerCase(), block: note(block) }));
  const piece = silent(extent.start);
  return {
    ...content([piece], [inner]),
    footnotes: [normalise(id)],
    cites: [normalise(`^${id}`)],
    notes,
  };
}

function note(block: LocalBlock): LocalBlock {
  return { ...block, role: "note" };
}

/**
 * Reads a chunk that is one paragraph, heading or list item without markup, as most of a tender answer is,
 * at a hundredth of the parser's cost. Null for any other.
 */
function readSimple(text: string): ChunkContent | null {
  if (text.length > SIMPLE) return null;
  const extent = trimmed(text);
  if (extent.start === extent.end) return emptyContent;
  if (text.charCodeAt(0) === 0xfeff) return null;
  const first = text[extent.start] ?? "";
  if (extent.start > 0 && !/[\r\n]/.test(text[extent.start - 1] ?? "")) return null;
  if (first === "#") return readSimpleHeading(text, extent);
  if (first === "[")
    return readDefinition(text.slice(extent.start, extent.end), extent.start) ?? readNote(text, extent);
  const item = /[-*+\d]/.test(first) ? ITEM.exec(text.slice(extent.start, extent.start + 20)) : null;
  const start = extent.start + (item?.[0].length ?? 0);
  const body = text.slice(start, extent.end);
  if (MARKUP.test(body) || !isOneParagraph(body)) return null;
  return item
    ? readSimpleItem(text, extent, start, item[1] ?? item[2] ?? "-")
    : content(
        [{ heading: null, start: extent.start, blocks: seen(paragraph(text, extent, null)), list: null }],
        [extent],
      );
}

function isOneParagraph(body: string): boolean {
  if (!/[\r\n]/.test(body)) return !BLOCK_START.test(body);
  return body.split(/\r\n?|\n/).every((line) => line.trim() !== "" && !BLOCK_START.test(line));
}

function readSimpleHeading(text: string, extent: Span): ChunkContent | null {
  const line = text.slice(extent.start, extent.end);
  const match = HEADING.exec(line);
  if (!match || MARKUP.test(line) || /[\r\n\\]/.test(line)) return null;
  const start = extent.start + line.length - (match[2] ?? "").length;
  const block: LocalBlock = {
    ...block0("heading", { start: extent.start, end: extent.end }),
    text: { ...relativeTo(readPlainText(text, start, extent.end), start - extent.start), label: null },
    depth: match[1]?.length ?? 1,
  };
  return content([{ heading: block, start: extent.start, blocks: [], list: null }], [extent], true);
}

function readSimpleItem(text: string, extent: Span, start: number, mark: string): ChunkContent {
  const place: ListPlace = { list: 0, innerList: 0, item: 0, innerItem: 0, depth: 0, first: true, size: 1 };
  const inner = { start, end: extent.end };
  const piece: Piece = {
    heading: null,
    start: extent.start,
    blocks: seen(paragraph(text, inner, place)),
    list: { mark, number: 0, size: 1 },
  };
  return { ...content([piece], [extent, inner]), lists: 1, items: 1 };
}

function paragraph(text: string, extent: Span, list: ListPlace | null): LocalBlock {
  const read = readPlainText(text, extent.start, extent.end);
  return {
    ...block0("paragraph", extent),
    role: isBuyerText(read.plain, false) ? "buyer" : "body",
    text: read,
    list,
    listing: hasPageNumber(read.plain) ? "dots" : null,
  };
}

/** A paragraph of nothing but non-breaking spaces parts lists, and says nothing. */
function seen(block: LocalBlock): LocalBlock[] {
  return block.text.plain.trim() === "" ? [] : [block];
}

function block0(kind: Block["kind"], extent: Span): Omit<LocalBlock, "text"> {
  return {
    kind,
    role: "body",
    at: extent.start,
    extent,
    list: null,
    table: null,
    quote: null,
    depth: 0,
    listing: null,
  };
}

/** A text map whose coordinate starts `by` earlier, at a heading's marks. */
function relativeTo(text: Block["text"], by: number): Block["text"] {
  const gap = { kind: "gap", plain: { start: 0, end: 0 }, source: { start: 0, end: by } } as const;
  const runs = text.runs.map((run) => ({
    ...run,
    source: { start: run.source.start + by, end: run.source.end + by },
  }));
  return { ...text, runs: [gap, ...runs] };
}

function content(pieces: readonly Piece[], extents: readonly Span[], heading = false): ChunkContent {
  return { ...emptyContent, pieces, coverable: extents.map((extent) => ({ ...extent, heading })) };
}

/**
 * Reads a chunk as one paragraph of plain text. A fence, or HTML with an end of its own, says nothing however long it
 * is, and a line of dashes is a line.
 */
function readDistrusted(text: string, why: string): ChunkContent {
  const extent = trimmed(text);
  const opening = text.slice(extent.start, extent.start + 20);
  if (/^(?:```|~~~)/.test(opening) || htmlEnd(opening)) return { ...emptyContent, pieces: [silent(extent.start)] };
  if (/^[-*_\s]*$/.test(text)) return { ...emptyContent, pieces: [silent(extent.start)] };
  const end = readableEnd(text, extent);
  const block: LocalBlock = { ...block0("paragraph", extent), text: readVerbatim(text, extent.start, end) };
  return {
    ...content([{ heading: null, start: extent.start, blocks: [block], list: null }], [extent]),
    distrusted: end < extent.end ? TOO_MUCH : why,
  };
}

function silent(start: number): Piece {
  return { heading: null, start, blocks: [], list: null };
}

/** The text's extent without blank lines and spaces around it. */
function trimmed(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && /[ \t\r\n]/.test(text[start] ?? "")) start++;
  while (end > start && /[ \t\r\n]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
