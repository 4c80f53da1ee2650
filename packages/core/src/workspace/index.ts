export { findBaseline, type LoadedBaseline, loadBaseline } from "./find-baseline.js";
export { CONFIG_NAME, findConfig, type LoadedConfig, loadConfig, pathInConfig } from "./find-config.js";
export { type FoundDrafts, findDrafts, isDraftName, shownPath } from "./find-drafts.js";
export { failureWords, type ReadProblem, sentence } from "./problem.js";
export { type DraftText, decodeDraft, readDraftFile, TOO_LARGE } from "./read-draft.js";
