import type { XmlElement, XmlPart } from "./tree.js";

/** An element's own text, decoded, with the place of each character. */
export interface PlacedText {
  readonly text: string;
  /** Offset in the part of each UTF-16 unit of `text`, and one more: the end. Null where text stands as it reads. */
  readonly offsets: readonly number[] | null;
  /** Offset in the part of the first unit. */
  readonly start: number;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const MARKUP =
  /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|\r\n?|[\n\t]/g;

/** Decodes the text between an element's tags (which hold no other element). Line ends and tabs read as spaces, as in Word. */
export function readText(part: XmlPart, element: XmlElement): PlacedText {
  const raw = part.text.slice(element.openEnd, element.closeStart);
  const start = element.openEnd;
  if (!/[&<\r\n\t]/.test(raw)) return { text: raw, offsets: null, start };
  let text = "";
  const offsets: number[] = [];
  const add = (decoded: string, at: number, verbatim: boolean): void => {
    for (let n = 0; n < decoded.length; n++) offsets.push(at + (verbatim ? n : 0));
    text += decoded;
  };
  let reached = 0;
  for (const match of raw.matchAll(MARKUP)) {
    add(raw.slice(reached, match.index), start + reached, true);
    const [whole, hex, decimal, named, data] = match;
    const at = start + match.index;
    if (hex || decimal) add(String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)), at, false);
    else if (named) add(NAMED[named] ?? whole, at, false);
    else if (data !== undefined) add(data.replace(/[\r\n\t]/g, " "), at + "<![CDATA[".length, true);
    else if (whole.startsWith("<")) add("", at, false);
    else add(" ", at, false);
    reached = match.index + whole.length;
  }
  add(raw.slice(reached), start + reached, true);
  offsets.push(start + raw.length);
  return { text, offsets, start };
}

/** Where a character boundary of the decoded text stands in the part. */
export function rawOffset(placed: PlacedText, at: number): number {
  return placed.offsets ? (placed.offsets[at] ?? placed.start) : placed.start + at;
}

/** Text made safe to stand in an element or a quoted attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark] ?? mark);
}
