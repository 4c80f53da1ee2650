import type { Block, Span } from "./draft.js";
import { spanOfRuns } from "./text-map.js";

/**
 * The tight source range of a span of a block's plain text: markup at its edges is left out, an escape or reference
 * at its edge is taken whole. `sectionStart` is the section's start in the source; 0 for a note.
 */
export function sourceSpan(block: Block, sectionStart: number, span: Span): Span {
  return spanOfRuns(block.text.runs, span, sectionStart + block.at);
}
