import type { EvidenceWords, SourceRange } from "./result.js";

/** How far a section has moved: units of text and lines. */
export interface Shift {
  readonly units: number;
  readonly lines: number;
}

/** A range so much further down; its columns stay what they are. */
export function movedRange({ start, end }: SourceRange, { units, lines }: Shift): SourceRange {
  return {
    start: { offset: start.offset + units, line: start.line + lines, column: start.column },
    end: { offset: end.offset + units, line: end.line + lines, column: end.column },
  };
}

export function movedWords({ range, quote }: EvidenceWords, shift: Shift): EvidenceWords {
  return { range: movedRange(range, shift), quote };
}
