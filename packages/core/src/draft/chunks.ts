import type { Line, LineReader } from "./lines.js";

/** A stretch of Markdown that can be read without what stands around it, link and footnote definitions apart. */
export interface Chunk {
  readonly end: number;
  /** How far the text was looked at to find the end. Past the text's end when more text could move it. */
  readonly looked: number;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const THEMATIC = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Items that may interrupt a paragraph; a line of dashes, bars and colons may be a table's or a heading's. */
const ITEM = /^(?:[-*+]|1[.)])[ \t]+[^\s]/;
const ANY_ITEM = /^(?:[-*+]|\d{1,9}([.)]))(?:[ \t]|$)/;
const TABLE_RULE = /^[-|:+ \t]+$/;
const FOOTNOTE = /^\[\^[^\s[\]\\]+\]:/;
const CONTAINER = /^(?:[-*+]|\d{1,9}[.)]|\[\^)/;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,})(?!~).*)$/;

interface Open {
  /** Whether a line closes it. */
  closes(line: string, indent: number): boolean;
  /** Indentation below which a line may belong elsewhere, when it is not sure what the opening belongs to. */
  readonly unsure: number | null;
  /** Opened amid HTML that ends at a blank line, which may hold it. */
  readonly amidHtml: boolean;
}

/**
 * Where the chunk that starts at `start` ends. Pure in the text from `start` on, and conservative: where it cannot be
 * sure that a line begins anew at the document's root, the chunk goes on. Never splits what Markdown reads together,
 * lists apart, whose items are cut where they begin at the margin and are joined again by `assemble`.
 */
export function nextChunk(text: string, start: number, lines: LineReader): Chunk {
  let open: Open | null = null;
  let blank = false;
  let code = false;
  let anew = false;
  let html = false;
  let container = false;
  let ordered: { mark: string; indent: number } | null = null;
  let first = true;
  let next = start;
  for (let line = lines.at(start); line; line = lines.at(next)) {
    next = line.next;
    const indent = indentOf(text, line);
    if (indent < 0) {
      if (open?.amidHtml) return toTheEnd(text);
      blank = true;
      if (!open) html = false;
      continue;
    }
    if (open) {
      if (open.closes(text.slice(line.start + indent, line.end), indent)) {
        anew = open.unsure === null && !open.amidHtml;
        open = null;
      } else if (open.unsure !== null && indent < open.unsure) return toTheEnd(text);
      blank = false;
      continue;
    }
    const mark = text.charCodeAt(line.start + indent);
    const plain = isLetter(mark);
    if (!first) {
      if (anew || (blank && indent === 0 && !(code && weakItem(text, line))))
        return { end: line.start, looked: line.next + 1 };
      if (!plain && indent === 0 && !html && begins(text.slice(line.start, line.end), ordered))
        return { end: line.start, looked: line.next + 1 };
    }
    blank = false;
    code = indent > 3;
    if (plain) {
      if (ordered && indent < ordered.indent) ordered = null;
      first = false;
      continue;
    }
    const words = indent > 3 ? "" : text.slice(line.start + indent, line.end);
    anew = indent === 0 && !html && HEADING.test(words);
    if (first) ordered = orderedItem(words, indent);
    else if (ordered && indent < ordered.indent) ordered = null;
    if (CONTAINER.test(words)) container = true;
    first = false;
    const opened = opening(words, indent);
    if (opened) {
      const unsure = container && indent > 0 ? indent : null;
      open = { closes: opened, unsure, amidHtml: html };
      // What HTML opens it may close on the same line.
      if (mark === LESS && opened(words, 0)) {
        open = null;
        anew = unsure === null && !html;
      }
    } else if (mark === LESS) html = true;
  }
  return toTheEnd(text);
}

const LESS = 60;

function toTheEnd(text: string): Chunk {
  return { end: text.length, looked: text.length + 2 };
}

/** Spaces before a line's first mark, 4 for any tab among them, or -1 for a blank line. */
function indentOf(text: string, line: Line): number {
  let indent = 0;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) indent++;
    else if (code === 9) indent = 4;
    else return at - line.start === indent ? indent : Math.max(4, at - line.start);
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
}

/** Whether a line at the margin begins a block of its own, whatever stands right above it. */
function begins(words: string, ordered: { mark: string } | null): boolean {
  if (HEADING.test(words) || FOOTNOTE.test(words)) return true;
  if (TABLE_RULE.test(words) || THEMATIC.test(words)) return false;
  if (ITEM.test(words)) return true;
  if (FENCE.test(words) || htmlEnd(words)) return true;
  return ordered !== null && ANY_ITEM.exec(words)?.[1] === ordered.mark;
}

/** An empty item, or one that does not count from 1: micromark does not let it begin a list after indented code. */
function weakItem(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 20));
  return ANY_ITEM.test(words) && !ITEM.test(words);
}

function orderedItem(words: string, indent: number): { mark: string; indent: number } | null {
  const match = /^(\d{1,9})([.)])([ \t]+)\S/.exec(words);
  if (!match || indent > 0 || match[3] !== " ") return null;
  return { mark: match[2] ?? ".", indent: (match[1]?.length ?? 1) + 2 };
}

/** What a line opens that runs over blank lines: a fence, or HTML with an end of its own. */
function opening(words: string, _indent: number): Open["closes"] | null {
  const fence = FENCE.exec(words);
  if (fence) {
    const marks = fence[1] ?? fence[2] ?? "```";
    const mark = marks[0] ?? "`";
    return (line, indent) => {
      if (indent > 3) return false;
      let run = 0;
      while (line[run] === mark) run++;
      return run >= marks.length && /^[ \t]*$/.test(line.slice(run));
    };
  }
  const end = htmlEnd(words);
  return end && ((line) => end.test(line));
}

const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];

/** The end that HTML of this opening waits for, over blank lines; null for other HTML, which a blank line ends. */
export function htmlEnd(words: string): RegExp | null {
  return HTML_ENDS.find(([start]) => start.test(words))?.[1] ?? null;
}
