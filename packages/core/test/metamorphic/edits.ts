/** A replacement in a text: offsets are half-open, in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** The place in the text before the edits that a range of the text after them came from. */
  back(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Applies edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  /** Where each edit's text stands in the new text. */
  const places: { readonly edit: Edit; readonly start: number; readonly end: number }[] = [];
  let copied = 0;
  let length = 0;
  for (const edit of ordered) {
    if (edit.start < copied) throw new RangeError(`Edits overlap at ${edit.start}`);
    pieces.push(source.slice(copied, edit.start), edit.text);
    const start = length + edit.start - copied;
    places.push({ edit, start, end: start + edit.text.length });
    length = start + edit.text.length;
    copied = edit.end;
  }
  pieces.push(source.slice(copied));
  const before = (offset: number, side: "start" | "end"): number => {
    let moved = 0;
    for (const { edit, start, end } of places) {
      if (offset < start || (side === "end" && offset === start)) break;
      if (offset < end) return edit[side];
      moved = edit.end - end;
    }
    return offset + moved;
  };
  return {
    text: pieces.join(""),
    back: (start, end) => ({ start: before(start, "start"), end: before(end, "end") }),
  };
}

/** An edit for each match of a pattern with the flag `g`; null leaves the match alone. */
export function replacements(
  source: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of source.matchAll(pattern)) {
    const text = replace(match);
    if (text !== null && text !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return edits;
}
