import { inListItem, inQuote } from "./containers.js";
import { createTestLinter } from "./fixtures.js";
import { crlf, crlfWithMark, unended, withMark } from "./line-ends.js";
import { madeCurly, straightened } from "./quotation-marks.js";
import { rewrapped } from "./rewrap.js";
import { spacedDates, spacedWords } from "./spaces.js";
import { keepsFindings } from "./suite.js";

// The same words, marked up, spaced and encoded otherwise, mean the same (RULEBOOK 2).
const linter = await createTestLinter();

for (const transformation of [
  rewrapped,
  inListItem,
  inQuote,
  crlf,
  withMark,
  crlfWithMark,
  unended,
  straightened,
  madeCurly,
  spacedDates,
  spacedWords,
])
  keepsFindings(linter, transformation);
