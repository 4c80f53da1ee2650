import { createNotes } from "./markdown/notes.js";
import { type Rendered, render } from "./markdown/render.js";
import { openPackage, type WordPackage } from "./package/package.js";
import { readBlocks, type Settings } from "./read/blocks.js";
import type { Block, NoteReference } from "./read/model.js";
import { readNumberings } from "./read/numbering.js";
import { readStyles } from "./read/styles.js";
import { damaged } from "./word-error.js";
import { child, type XmlPart } from "./xml/tree.js";

/** A Word document, read: its package, and its text as Markdown with the place of every stretch. */
export interface WordDocument extends Rendered {
  readonly pack: WordPackage;
}

/** Errors: `WordError`. */
export async function readDocument(bytes: Uint8Array): Promise<WordDocument> {
  const pack = await openPackage(bytes);
  const related = (type: string): Promise<XmlPart | null> => pack.part(pack.related(type));
  const styles = readStyles(await related("styles"));
  const settings: Settings = { styles, numberings: readNumberings(await related("numbering"), styles) };
  const notes = { footnote: await related("footnotes"), endnote: await related("endnotes") };
  const body = child(pack.main.root, "w:body");
  if (!body) throw damaged("it has no body");

  const readNote = ({ kind, id, anchor }: NoteReference): readonly Block[] => {
    const part = notes[kind];
    const note = part?.root.children.find((one) => one.name === `w:${kind}` && one.attributes["w:id"] === id);
    return part && note ? readBlocks(note, { part, anchor, boxed: false }, settings) : [];
  };
  const blocks = readBlocks(body, { part: pack.main, anchor: null, boxed: false }, settings);
  return { pack, ...render(blocks, createNotes(readNote)) };
}
