export { type AnnotateOptions, annotateWord, type WordFinding } from "./annotate-word.js";
export type { ParagraphPlace } from "./markdown/place.js";
export { type MarkdownRange, type RunWords, readWord, type WordDraft, type WordPlace } from "./read-word.js";
export { WordError, type WordProblem } from "./word-error.js";
