import type { Atom } from "../read/model.js";
import { rawOffset } from "../xml/text.js";
import { child, type XmlElement, type XmlPart } from "../xml/tree.js";
import { nameWord } from "./names.js";
import type { Spot, SpotRange } from "./spots.js";

/** A comment's number and where it stands. */
export interface Mark extends SpotRange {
  readonly id: number;
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The main part's XML with the marks of comments in it, and otherwise as it was. */
export function insertMarks(part: XmlPart, marks: readonly Mark[]): string {
  const word = nameWord(part);
  const spots = new Map<number, { split: Spot["split"]; ends: string; starts: string }>();
  const at = ({ offset, split }: Spot): { ends: string; starts: string } => {
    const known = spots.get(offset) ?? { split, ends: "", starts: "" };
    spots.set(offset, known);
    return known;
  };
  for (const { id, start, end } of marks) {
    at(start).starts += word("commentRangeStart", { id });
    at(end).ends += `${word("commentRangeEnd", { id })}${word("r", {}, word("commentReference", { id }))}`;
  }
  const edits: Edit[] = [...spots].map(([offset, { split, ends, starts }]) => ({
    at: offset,
    remove: 0,
    // Where one comment ends and the next begins, the one ends first.
    insert: split ? `${closing(split)}${ends}${starts}${opening(part, split)}` : `${ends}${starts}`,
  }));
  const texts = new Map<XmlElement, Atom>();
  for (const { split } of spots.values()) if (split?.text) texts.set(split.text.element, split.text);
  for (const atom of texts.values()) edits.push(...keepingSpace(atom));
  return applyEdits(part.text, edits);
}

function closing({ run, text }: NonNullable<Spot["split"]>): string {
  return `${text ? `</${text.element.written}>` : ""}</${run.written}>`;
}

/** The second half of a run has all properties of the first. */
function opening(part: XmlPart, { run, text }: NonNullable<Spot["split"]>): string {
  const properties = child(run, "w:rPr");
  return [
    part.text.slice(run.start, run.openEnd),
    properties ? part.text.slice(properties.start, properties.end) : "",
    text ? `<${text.element.written} xml:space="preserve">` : "",
  ].join("");
}

/** A text that is split may end in a space, which counts only where the element says so; white space that did not count goes. */
function keepingSpace({ element, placed }: Atom): Edit[] {
  if (element.attributes["xml:space"] === "preserve") return [];
  const first = rawOffset(placed, 0);
  const last = rawOffset(placed, placed.text.length);
  return [
    { at: element.start, remove: first - element.start, insert: `<${element.written} xml:space="preserve">` },
    { at: last, remove: element.closeStart - last, insert: "" },
  ];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const out: string[] = [];
  let reached = 0;
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    out.push(text.slice(reached, at), insert);
    reached = at + remove;
  }
  out.push(text.slice(reached));
  return out.join("");
}
