import type { Link } from "./markdown/writer.js";

/** The words of a link that a range touches: offsets into its atom's text. */
export interface LinkRange {
  readonly link: Link;
  readonly from: number;
  readonly to: number;
}

/** What a range of the Markdown stands for, in order; and, should it hold only markup, the words nearest to it. */
export function linksIn(
  links: readonly Link[],
  { start, end }: { readonly start: number; readonly end: number },
): { touched: LinkRange[]; nearest: Link | undefined } {
  const touched: LinkRange[] = [];
  const first = firstEndingAfter(links, start);
  for (let n = first; n < links.length; n++) {
    const link = links[n] as Link;
    if (link.start >= end) break;
    touched.push(clip(link, start, end));
  }
  return { touched, nearest: nearer(links[first - 1], links[first], start) };
}

function firstEndingAfter(links: readonly Link[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as Link).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clip(link: Link, start: number, end: number): LinkRange {
  if (link.end - link.start !== link.to - link.from) return { link, from: link.from, to: link.to };
  const from = link.from + Math.max(0, start - link.start);
  const to = link.to - Math.max(0, link.end - end);
  return { link, from: beforePair(link, from), to: afterPair(link, to) };
}

/** Half of a character outside Unicode's first plane is no place to begin or end. */
function beforePair({ atom }: Link, at: number): number {
  return splitsPair(atom.placed.text, at) ? at - 1 : at;
}

function afterPair({ atom }: Link, at: number): number {
  return splitsPair(atom.placed.text, at) ? at + 1 : at;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function nearer(before: Link | undefined, after: Link | undefined, offset: number): Link | undefined {
  if (!before || !after) return before ?? after;
  return offset - before.end < after.start - offset ? before : after;
}
