export { checkConfig, type ValueProblem } from "./check.js";
export { type ConfigProblem, LONGEST_CONFIG, type ParsedConfig, parseConfig } from "./parse.js";
export { presetRules, recommended } from "./presets.js";
export { type ConfigOver, resolveConfig } from "./resolve.js";
export type { ResolvedConfig } from "./resolved.js";
export {
  type ConfigOverride,
  configJsonSchema,
  presets,
  type RuleEntry,
  severitySettings,
  type TenderlintConfig,
} from "./schema.js";
