export { findBaseline, type LoadedBaseline, loadBaseline } from "./find-baseline.js";
export { CONFIG_NAME, findConfig, type LoadedConfig, loadConfig, pathInConfig } from "./find-config.js";
export { type FindOptions, type FoundDrafts, findDrafts, isDraftName, isWordName, shownPath } from "./find-drafts.js";
export { failureWords, type ReadProblem, sentence } from "./problem.js";
export { type DraftText, decodeDraft, readDraftFile, readFileBytes, TOO_LARGE } from "./read-draft.js";
