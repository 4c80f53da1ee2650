import type { PhrasingContent, TableCell } from "mdast";
import type { BlockText, Span } from "./draft.js";
import { readLabel } from "./label.js";
import { splitSentences } from "./sentences.js";
import { isTemplateTag } from "./template-tags.js";
import { createTextMap, PLACEHOLDER, type TextMapBuilder } from "./text-map.js";

/** A block's text with what only its Markdown tells. */
export interface ReadText {
  readonly text: BlockText;
  /** Only bold text. */
  readonly bold: boolean;
  /** Only links to places in the draft. */
  readonly links: boolean;
}

interface Marks {
  readonly out: TextMapBuilder;
  readonly source: string;
  readonly strong: Span[];
  readonly footnotes: string[];
  /** Plain characters that are not white space or closing marks: in bold, in links within the draft, and in all. */
  bold: number;
  linked: number;
  all: number;
}

/** Offsets of a node in the chunk. */
export function extentOf(node: Pick<TableCell, "position">): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Reads a paragraph's or heading's content. */
export function readText(
  children: readonly PhrasingContent[],
  source: string,
  at: number,
  withLabel: boolean,
): ReadText {
  const marks = collect(source, at);
  for (const child of children) emit(child, marks, false, false);
  const { plain, runs } = marks.out.done();
  const bold = marks.all > 0 && marks.bold === marks.all;
  const label = withLabel && !bold ? readLabel(plain, marks.strong) : null;
  return {
    text: {
      plain,
      runs,
      sentences: splitSentences(plain, label),
      label,
      cells: [],
      strong: marks.strong,
      footnotes: marks.footnotes,
    },
    bold,
    links: marks.all > 0 && marks.linked === marks.all,
  };
}

/** Reads text that is known to hold no markup but escapes and references. */
export function readPlainText(source: string, start: number, end: number): BlockText {
  const out = createTextMap(source, start);
  out.text(start, end);
  const { plain, runs } = out.done();
  const label = readLabel(plain, []);
  return { plain, runs, sentences: splitSentences(plain, label), label, cells: [], strong: [], footnotes: [] };
}

/** Reads text as it stands: nothing decoded but line ends. */
export function readVerbatim(source: string, start: number, end: number): BlockText {
  const out = createTextMap(source, start);
  let from = start;
  for (const match of source.slice(start, end).matchAll(/\r\n?|\n/g)) {
    const at = start + match.index;
    out.verbatim(from, at);
    from = at + match[0].length;
    out.decoded(" ", at, from);
  }
  out.verbatim(from, end);
  const { plain, runs } = out.done();
  return { plain, runs, sentences: splitSentences(plain, null), label: null, cells: [], strong: [], footnotes: [] };
}

/** Reads a table row: cells joined by one newline, sentences within cells. */
export function readRow(cells: readonly TableCell[], source: string, at: number): BlockText {
  const marks = collect(source, at);
  const spans: Span[] = [];
  let reached = at;
  cells.forEach((cell, n) => {
    const extent = extentOf(cell);
    const first = cell.children[0];
    const begins = first ? extentOf(first).start : extent.end;
    if (n > 0) marks.out.decoded("\n", reached, Math.max(begins, reached));
    const start = marks.out.length;
    for (const child of cell.children) emit(child, marks, false, false);
    spans.push({ start, end: marks.out.length });
    const last = cell.children[cell.children.length - 1];
    reached = Math.max(reached, begins, last ? extentOf(last).end : 0);
  });
  const { plain, runs } = marks.out.done();
  const sentences = spans.flatMap((cell) =>
    splitSentences(plain.slice(cell.start, cell.end), null).map((span) => ({
      start: span.start + cell.start,
      end: span.end + cell.start,
    })),
  );
  return { plain, runs, sentences, label: null, cells: spans, strong: marks.strong, footnotes: marks.footnotes };
}

/** The plain text of phrasing content. */
export function plainOf(children: readonly PhrasingContent[], source: string): string {
  const marks = collect(source, 0);
  for (const child of children) emit(child, marks, false, false);
  return marks.out.done().plain.trim();
}

function collect(source: string, at: number): Marks {
  return { out: createTextMap(source, at), source, strong: [], footnotes: [], bold: 0, linked: 0, all: 0 };
}

function emit(node: PhrasingContent, marks: Marks, bold: boolean, linked: boolean): void {
  const { out } = marks;
  const { start, end } = extentOf(node);
  const before = out.length;
  switch (node.type) {
    case "text": {
      const lines = node.value.includes(">") ? node.value.split(/\r\n|\r|\n/) : null;
      out.text(start, end, lines);
      weigh(node.value, marks, bold, linked);
      return;
    }
    case "break":
      out.decoded(" ", start, end);
      return;
    case "inlineCode":
    case "image":
    case "imageReference":
      out.decoded(PLACEHOLDER, start, end);
      marks.all++;
      return;
    case "footnoteReference":
      marks.footnotes.push(node.identifier);
      return;
    case "html":
      if (isTemplateTag(node.value)) {
        out.text(start, end, node.value.split(/\r\n|\r|\n/));
        weigh(node.value, marks, bold, linked);
      }
      return;
    case "link": {
      if (marks.source[start] !== "[") {
        out.decoded(PLACEHOLDER, start, end);
        marks.all++;
        return;
      }
      for (const child of node.children) emit(child, marks, bold, linked || node.url.startsWith("#"));
      return;
    }
    case "strong": {
      for (const child of node.children) emit(child, marks, true, linked);
      if (out.length > before) marks.strong.push({ start: before, end: out.length });
      return;
    }
    case "emphasis":
      for (const child of node.children) emit(child, marks, bold, linked);
      // "*Decision.* They agreed …": italics at a block's start that end in a label's mark are one, as bold is.
      if (before === 0 && /[.:]$/.test(marks.source.slice(start, end).replace(/(?<![*_\s])[*_\s]+$/, "")))
        marks.strong.push({ start: before, end: out.length });
      return;
    default:
      if ("children" in node) for (const child of node.children) emit(child, marks, bold, linked);
  }
}

function weigh(value: string, marks: Marks, bold: boolean, linked: boolean): void {
  const weight = value.replace(/[\s:.]+/g, "").length;
  marks.all += weight;
  if (bold) marks.bold += weight;
  if (linked) marks.linked += weight;
}
