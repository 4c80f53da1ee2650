import type { NoteReference } from "../read/model.js";
import { boldSpans, leansOnBold, noBold } from "./bold.js";
import { leadingEscape, mustEscape } from "./escape.js";
import type { Unit } from "./units.js";
import type { Writer } from "./writer.js";

export interface LineSettings {
  /** The label of a note, `1`; null where the document does not hold the note. */
  readonly label: (note: NoteReference) => string | null;
  readonly bold: boolean;
  /** In a heading a closing `#` would be markup. */
  readonly heading: boolean;
}

/** Writes one line of text so that Markdown reads back the same characters. */
export function writeLine(units: readonly Unit[], writer: Writer, settings: LineSettings): void {
  const line = units.map((unit) => unit.text);
  const bold = settings.bold ? boldSpans(units) : noBold;
  const leading = leadingEscape(line.join(""));
  let at = 0;
  units.forEach((unit, n) => {
    if (bold.opens.has(n)) writer.markup("**");
    if (unit.note) {
      const label = settings.label(unit.note);
      if (label !== null) writer.markup(`[^${label}]`);
    } else if (unit.atom) writer.words(toMarkdown(), unit.atom, unit.from, unit.to);
    else writer.markup(unit.text);
    at += unit.text.length;
    if (bold.closes.has(n + 1)) writer.markup("**");

    function toMarkdown(): string {
      if (leansOnBold(line, n, bold)) return `&#x${unit.text.codePointAt(0)?.toString(16)};`;
      return at === leading || mustEscape(line, n, bold, settings.heading) ? `\\${unit.text}` : unit.text;
    }
  });
}
