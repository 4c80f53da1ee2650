export type * from "./draft.js";
export { createLineIndex, type LineIndex, type TextPosition } from "./line-index.js";
export { createDraftParser, type DraftParser, manyDrafts, oneDraft } from "./parser.js";
export { sourceSpan } from "./source-span.js";
