export { applyBaseline, staleEntries, withFindings } from "./apply.js";
export { BASELINE_NAME, type Baseline, type BaselineEntry, emptyBaseline } from "./baseline.js";
export { addToBaseline, pruneBaseline } from "./edit.js";
export { formatBaseline, LONGEST_BASELINE, parseBaseline } from "./parse.js";
