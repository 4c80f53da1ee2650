import { rules } from "../rules/index.js";
import type { Preset, RuleSetting } from "../rules/rule.js";
import type { ResolvedConfig } from "./resolved.js";

/** The rules of a preset at their own severities. */
export function presetRules(preset: Preset): ReadonlyMap<string, RuleSetting> {
  return new Map(
    rules
      .filter((rule) => rule.presets.includes(preset))
      .map((rule) => [rule.id, { severity: rule.severity, options: {} }]),
  );
}

/** What a draft is linted with where no configuration says otherwise. */
export const recommended: ResolvedConfig = { rules: presetRules("recommended"), submissionDate: null, lexicon: {} };
