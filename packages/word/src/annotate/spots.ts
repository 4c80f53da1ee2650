import type { LinkRange } from "../link-range.js";
import type { Atom } from "../read/model.js";
import { rawOffset } from "../xml/text.js";
import type { XmlElement } from "../xml/tree.js";

/** A place in the main part's XML where a comment can begin or end. */
export interface Spot {
  readonly offset: number;
  /** The run that has to be split there, and the text element if the place is inside it. Null between elements. */
  readonly split: { readonly run: XmlElement; readonly text: Atom | null } | null;
}

export interface SpotRange {
  readonly start: Spot;
  readonly end: Spot;
}

/** Where a comment on these words begins and ends: of words in several cells or stories, those in the first. Not empty. */
export function spotsOf(touched: readonly LinkRange[]): SpotRange {
  const [first, ...rest] = touched as [LinkRange, ...LinkRange[]];
  const container = containerOf(first.link.atom);
  const within = rest.filter(({ link }) => containerOf(link.atom) === container);
  const ranges = [first, ...within].map(({ link, from, to }) => ({
    start: startOf(link.atom, from),
    end: endOf(link.atom, to),
  }));
  return {
    start: ranges.reduce((a, b) => (b.start.offset < a.start.offset ? b : a)).start,
    end: ranges.reduce((a, b) => (b.end.offset > a.end.offset ? b : a)).end,
  };
}

/** The cell, text box or body that holds a comment's anchor: Word lets no comment begin in one and end in another. */
function containerOf(atom: Atom): XmlElement | null {
  const holders = ["w:tc", "w:txbxContent", "w:body"];
  for (let one = atom.anchor ?? atom.element.parent; one; one = one.parent) if (holders.includes(one.name)) return one;
  return null;
}

function startOf(atom: Atom, from: number): Spot {
  const whole = wholeOf(atom);
  if (whole || !atom.run) return { offset: (whole ?? atom.element).start, split: null };
  if (from > 0) return { offset: rawOffset(atom.placed, from), split: { run: atom.run, text: atom } };
  const first = atom.run.children.find((one) => one.name !== "w:rPr");
  if (first === atom.element) return { offset: atom.run.start, split: null };
  return { offset: atom.element.start, split: { run: atom.run, text: null } };
}

function endOf(atom: Atom, to: number): Spot {
  const whole = wholeOf(atom);
  if (whole || !atom.run) return { offset: (whole ?? atom.element).end, split: null };
  if (to < atom.placed.text.length) return { offset: rawOffset(atom.placed, to), split: { run: atom.run, text: atom } };
  if (atom.run.children.at(-1) === atom.element) return { offset: atom.run.end, split: null };
  return { offset: atom.element.end, split: { run: atom.run, text: null } };
}

/** The element that has to be enclosed whole: where comments may not stand among the words, or the run cannot be split. */
function wholeOf({ anchor, element, run, part }: Atom): XmlElement | null {
  if (anchor) return anchor;
  const divisible = element.parent === run && !part.text.slice(element.openEnd, element.closeStart).includes("<");
  return divisible ? null : run;
}
