import type { Linter } from "../../src/api.js";
import { presetRules } from "../../src/config/index.js";
import { createLinter } from "../../src/linter.js";
import { TODAY } from "../metamorphic/fixtures.js";

/** A linter with every rule on. */
export const createStrictLinter = (): Promise<Linter> =>
  createLinter({
    configFor: () => ({ rules: presetRules("strict"), submissionDate: null, lexicon: {} }),
    today: TODAY,
  });
