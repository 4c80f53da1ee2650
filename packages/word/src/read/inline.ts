import { type PlacedText, readText } from "../xml/text.js";
import { child, childValue, descendants, toggle, type XmlElement } from "../xml/tree.js";
import type { Atom, NoteReference, Piece, Story } from "./model.js";
import type { Styles } from "./styles.js";

/** A paragraph's text, and the text boxes that hang on it. */
export interface Inline {
  readonly pieces: Piece[];
  readonly boxes: { readonly content: XmlElement; readonly anchor: XmlElement }[];
}

/** Elements that hold runs and say nothing of their own. Deletions (`w:del`, `w:moveFrom`) are not among them, so they are dropped. */
const TRANSPARENT = new Set([
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:sdtContent",
  "w:rubyBase",
  "mc:Choice",
  "mc:Fallback",
]);

/** Elements that stand for one character. A non-breaking hyphen reads as a hyphen, as the house writes it. */
const CHARACTERS: Readonly<Record<string, string>> = { "w:tab": " ", "w:ptab": " ", "w:noBreakHyphen": "-" };

/** Properties of controls that hold one value. The checkbox's namespace is a later addition to Word's. */
const VALUES = new Set(["w:text", "w:dropDownList", "w:comboBox", "w:date", "?:checkbox"]);

interface Reading extends Inline {
  readonly story: Story;
  readonly styles: Styles;
  /** Whether the paragraph's style is bold or hidden. */
  readonly style: { readonly bold: boolean; readonly hidden: boolean };
  /** Word's fields that are open, outermost first: true while in the instruction, which is not text. */
  readonly fields: boolean[];
  anchor: XmlElement | null;
}

export function readInline(paragraph: XmlElement, story: Story, styles: Styles, style: string | undefined): Inline {
  const reading: Reading = {
    pieces: [],
    boxes: [],
    story,
    styles,
    style: styles.get(style),
    fields: [],
    anchor: story.anchor,
  };
  for (const one of paragraph.children) readNode(one, reading);
  return { pieces: reading.pieces, boxes: reading.boxes };
}

function readNode(element: XmlElement, reading: Reading): void {
  if (element.name === "w:r") readRun(element, reading);
  else if (element.name === "mc:AlternateContent") within(chosen(element), reading);
  else if (element.name === "w:sdt") {
    // These controls may hold nothing but their value: a comment has to stand around one.
    const plain = child(element, "w:sdtPr")?.children.some(({ name }) => VALUES.has(name)) ?? false;
    anchored(plain ? element : null, reading, () => within(child(element, "w:sdtContent"), reading));
  } else if (element.name === "m:oMath" || element.name === "m:oMathPara") {
    anchored(element, reading, () => {
      for (const one of descendants(element)) if (one.name === "m:t") addText(one, null, 0, false, reading);
    });
  } else if (TRANSPARENT.has(element.name)) within(element, reading);
}

function within(element: XmlElement | undefined, reading: Reading): void {
  for (const one of element?.children ?? []) readNode(one, reading);
}

function anchored(anchor: XmlElement | null, reading: Reading, read: () => void): void {
  const outer = reading.anchor;
  reading.anchor ??= anchor;
  read();
  reading.anchor = outer;
}

/** What Word shows of alternatives: the first it knows, else the fallback. The fallback repeats the same words for old programs. */
function chosen(element: XmlElement): XmlElement | undefined {
  return child(element, "mc:Choice") ?? child(element, "mc:Fallback");
}

function readRun(run: XmlElement, reading: Reading): void {
  const properties = child(run, "w:rPr");
  const styled = childValue(properties, "w:rStyle");
  const style = styled === undefined ? null : reading.styles.get(styled);
  if (toggle(properties, "w:vanish") ?? (style?.hidden || reading.style.hidden)) return;
  // In the hierarchy of styles, bold in bold is plain (ECMA-376 part 1, 17.7.3).
  const bold = toggle(properties, "w:b") ?? (style?.bold ?? false) !== reading.style.bold;
  let before = 0;
  for (const element of run.children) {
    const hidden = reading.fields.includes(true);
    const character = CHARACTERS[element.name];
    if (element.name === "w:fldChar") readFieldMark(element, reading.fields);
    else if (element.name === "w:drawing" || element.name === "w:pict" || element.name === "w:object")
      findBoxes(element, run, reading);
    else if (element.name === "mc:AlternateContent") {
      const content = chosen(element);
      if (content) findBoxes(content, run, reading);
    } else if (hidden) continue;
    else if (element.name === "w:t") before += addText(element, run, before, bold, reading);
    else if (character)
      before += add({ kind: "text", atom: characterAtom(element, run, before, character, reading), bold }, reading);
    else if (element.name === "w:br" || element.name === "w:cr")
      before += add({ kind: "break", atom: characterAtom(element, run, before, "\n", reading) }, reading);
    else if (element.name === "w:footnoteReference") addNote("footnote", element, run, reading);
    else if (element.name === "w:endnoteReference") addNote("endnote", element, run, reading);
    else if (element.name === "w:ruby") anchored(run, reading, () => within(child(element, "w:rubyBase"), reading));
  }
}

function readFieldMark(element: XmlElement, fields: boolean[]): void {
  const type = element.attributes["w:fldCharType"];
  if (type === "begin") fields.push(true);
  else if (type === "separate") fields[fields.length - 1] = false;
  else fields.pop();
}

function findBoxes(element: XmlElement, run: XmlElement, reading: Reading): void {
  for (const one of element.children) {
    if (one.name === "w:txbxContent") reading.boxes.push({ content: one, anchor: reading.anchor ?? run });
    else if (one.name === "mc:AlternateContent") {
      const content = chosen(one);
      if (content) findBoxes(content, run, reading);
    } else findBoxes(one, run, reading);
  }
}

function addText(element: XmlElement, run: XmlElement | null, before: number, bold: boolean, reading: Reading): number {
  const atom = {
    ...atomOf(element, run, before, reading),
    placed: shownText(readText(reading.story.part, element), element),
  };
  return add({ kind: "text", atom, bold }, reading);
}

/** White space at a `w:t`'s ends counts only where `xml:space` says so. */
function shownText(placed: PlacedText, element: XmlElement): PlacedText {
  if (element.attributes["xml:space"] === "preserve") return placed;
  const text = placed.text.trim();
  if (text === placed.text) return placed;
  const from = placed.text.length - placed.text.trimStart().length;
  const offsets = placed.offsets?.slice(from, from + text.length + 1) ?? null;
  return { text, offsets, start: offsets?.[0] ?? placed.start + from };
}

function characterAtom(element: XmlElement, run: XmlElement, before: number, text: string, reading: Reading): Atom {
  return {
    ...atomOf(element, run, before, reading),
    placed: { text, offsets: [element.start, element.end], start: element.start },
  };
}

function atomOf(element: XmlElement, run: XmlElement | null, before: number, reading: Reading): Omit<Atom, "placed"> {
  return { part: reading.story.part, element, run, before, anchor: reading.anchor };
}

function add(piece: Extract<Piece, { atom: Atom }>, reading: Reading): number {
  const { length } = piece.atom.placed.text;
  if (length > 0) reading.pieces.push(piece);
  return length;
}

function addNote(kind: NoteReference["kind"], element: XmlElement, run: XmlElement, reading: Reading): void {
  const id = element.attributes["w:id"];
  if (id !== undefined) reading.pieces.push({ kind: "note", note: { kind, id, anchor: reading.anchor ?? run } });
}
