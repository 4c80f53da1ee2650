import { createLineIndex, type Draft, type Section, type Span, sourceSpan } from "./draft/index.js";
import type { At } from "./evidence/evidence.js";
import type { Position, SourceRange } from "./result.js";

/** Turns places in blocks into ranges of the source. */
export interface Place {
  at(section: Section, at: At): { readonly range: SourceRange; readonly quote: string };
  range(span: Span): SourceRange;
  position(offset: number): Position;
}

export function placesOf(draft: Draft): Place {
  const lines = createLineIndex(draft.source, draft.lineStarts);
  const range = (span: Span): SourceRange => ({ start: lines.position(span.start), end: lines.position(span.end) });
  return {
    range,
    position: lines.position,
    at(section, at) {
      const span = sourceSpan(at.block, at.block.role === "note" ? 0 : section.start, at);
      return { range: range(span), quote: draft.source.slice(span.start, span.end) };
    },
  };
}
