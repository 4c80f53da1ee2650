import { dashedWords, dashedYears } from "./dashes.js";
import { emphasisedPhrases } from "./emphasis.js";
import { ampersands, escaped, namedEntities, numberedEntities } from "./entities.js";
import { createTestLinter } from "./fixtures.js";
import { hyphened } from "./hyphens.js";
import { keepsFindings } from "./suite.js";

// The same words with other marks in them mean the same (RULEBOOK 2).
const linter = await createTestLinter();

for (const transformation of [
  hyphened,
  dashedWords,
  dashedYears,
  ampersands,
  namedEntities,
  numberedEntities,
  escaped,
  emphasisedPhrases,
])
  keepsFindings(linter, transformation);
