import stringWidth from "string-width";

/**
 * What a terminal must not be sent from a draft: control characters, which can move the cursor or recolour,
 * and marks that turn the direction of writing round.
 */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line that is safe to print: white space is one space, control characters are shown as signs. */
export function clean(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, " ").replace(UNSAFE, sign);
}

/** A whole report, its lines kept: control characters are shown as signs. */
export const cleanLines = (text: string): string =>
  text.replace(UNSAFE, (character) => (character === "\n" || character === "\t" ? character : sign(character)));

/** JSON on several lines that is safe to print, and means what it would have meant. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A visible sign for a character that is not safe to print. */
export function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}

/** Whether a character is not safe to print. */
export const isUnsafe = (character: string): boolean => character.search(UNSAFE) !== -1;

/** Latin letters, punctuation, currencies, arrows and blocks: each is a character by itself and takes one column. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2193\u2500-\u259f]*$/;

/** Whether each unit of a text is one character of one column: of most texts nothing more need be asked. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/** Terminal columns that a text takes: 2 for wide characters and emoji, 0 for combining marks. */
export const displayWidth = (text: string): number => (isSimple(text) ? text.length : stringWidth(text));

/**
 * Wraps a text at spaces to lines of at most `width` columns; a longer word stands alone.
 * The first line begins with `first`, the others with `rest` (default: as many spaces).
 */
export function wrap(text: string, width: number, first = "", rest = " ".repeat(displayWidth(first))): string[] {
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const wide = displayWidth(word);
    if (!empty && used + 1 + wide > width) {
      lines.push(line);
      line = rest;
      used = displayWidth(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += wide + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line];
}

/** At most `width` columns of a text, with "…" where it is cut. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let short = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.slice(0, width * 8))) {
    used += displayWidth(segment);
    if (used > width - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** "1 claim", "2 claims", "no claims". */
export function count(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${many}` : `${n} ${n === 1 ? one : many}`;
}
