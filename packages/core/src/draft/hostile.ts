import type { Span } from "./draft.js";

/** The longest chunk handed to the Markdown parser, in UTF-16 units. Prose beyond is read as plain text. */
const LONGEST = 40_000;
/** The longest stretch of such plain text that is read, in UTF-16 units: no writer's block is a tenth of it. */
const MOST = 100_000;
const NESTING = 50;
const RUN = /([*_~`[<!&\\])\1{100}/;
const UNDERLINES = 300;
/** Lines of one paragraph: lazy ones in a quote cost the square of their number. */
const LINES = 2_000;
const COLUMNS = 300;
const CELLS = 20_000;

const TOO_LONG =
  "This block is too long to be read as Markdown: it was read as plain text. Break it into paragraphs with blank lines.";
const TOO_DEEP = "This block is too deeply nested to be read as Markdown: it was read as plain text.";
const TOO_MARKED = "This block has too many Markdown marks to be read as Markdown: it was read as plain text.";
const TOO_WIDE = "This table is too large to be read as Markdown: it was read as plain text.";
export const TOO_MUCH =
  "This block is too long: only its first 100,000 characters were read, as plain text. Break it into paragraphs with blank lines.";
export const UNREADABLE = "This block could not be read as Markdown: it was read as plain text.";

/** Marks whose handling grows faster than their number, and how many one paragraph may have. */
const LIMITS: readonly (readonly [string, number])[] = [
  ["*", 2000],
  ["_", 2000],
  ["~", 2000],
  ["[", 1000],
  ["<", 1500],
  ["`", 1000],
];

/**
 * Why a chunk cannot be trusted to the Markdown parser, in words for the reader, or null. micromark takes quadratic
 * time, or overflows its stack, on inputs that this counts beforehand in linear time.
 */
export function distrust(text: string): string | null {
  if (text.length > LONGEST) return TOO_LONG;
  if (text.length < 60) return null;
  if (RUN.test(text)) return TOO_MARKED;
  let underlines = 0;
  let lines = 0;
  let cells = 0;
  const counts = LIMITS.map(() => 0);
  for (const line of text.split(/\r\n?|\n/)) {
    if (nesting(line) > NESTING) return TOO_DEEP;
    if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(line) && ++underlines > UNDERLINES) return TOO_MARKED;
    const bars = count(line, "|");
    if (bars > 0) {
      cells += bars;
      if (bars > COLUMNS || cells > CELLS) return TOO_WIDE;
    }
    // A table's cells are read one by one; a paragraph's lines together.
    const alone = bars > 0 || line.trim() === "";
    lines = alone ? 0 : lines + 1;
    if (lines > LINES) return TOO_LONG;
    for (let n = 0; n < LIMITS.length; n++) {
      const [mark, limit] = LIMITS[n] ?? ["", 0];
      const held = count(line, mark);
      counts[n] = alone ? held : (counts[n] ?? 0) + held;
      if ((counts[n] ?? 0) > limit) return TOO_MARKED;
    }
  }
  return null;
}

/** Where the reading of a block of plain text stops: at its end, or for one that is too long between two of its words. */
export function readableEnd(text: string, { start, end }: Span): number {
  if (end - start <= MOST) return end;
  const limit = start + MOST;
  const space = text.slice(limit - 1000, limit).search(/\s\S*$/);
  if (space >= 0) return limit - 1000 + space;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit;
}

/** How many quotes and items open at a line's start. */
function nesting(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at];
    if (mark === " " || mark === "\t") continue;
    if (mark === ">") depth++;
    else if (mark === "-" || mark === "+" || mark === "*") {
      if (line[at + 1] !== " " && line[at + 1] !== "\t" && at + 1 < line.length) return depth;
      depth++;
    } else {
      const item = /^\d{1,9}[.)](?=[ \t]|$)/.exec(line.slice(at, at + 11));
      if (!item) return depth;
      depth++;
      at += item[0].length - 1;
    }
  }
  return depth;
}

function count(line: string, mark: string): number {
  let held = 0;
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) held++;
  return held;
}
