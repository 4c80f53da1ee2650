/** The parts of the engine that a session uses; loaded by the host once `initialize` has been answered. */

import type * as engine from "@tenderlint/core";
import type { rulePages, rules } from "@tenderlint/core/rules";

export interface Core
  extends Pick<
    typeof engine,
    "createLinter" | "createDraftParser" | "parseConfig" | "resolveConfig" | "parseBaseline" | "applyBaseline"
  > {
  readonly rules: typeof rules;
  readonly rulePages: typeof rulePages;
}
