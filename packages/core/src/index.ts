/** The public face of the core: text in, findings out. Nothing here touches a disk or a network. */

export type {
  LineReading,
  Linter,
  LinterOptions,
  LintOptions,
  SentenceReading,
  Session,
} from "./api.js";
export {
  addToBaseline,
  applyBaseline,
  BASELINE_NAME,
  type Baseline,
  type BaselineEntry,
  emptyBaseline,
  formatBaseline,
  LONGEST_BASELINE,
  parseBaseline,
  pruneBaseline,
  staleEntries,
  withFindings,
} from "./baseline/index.js";
export { keepChanged } from "./changed-blocks.js";
export { collectResults } from "./collect.js";
export {
  type ConfigOver,
  type ConfigOverride,
  type ConfigProblem,
  type ParsedConfig,
  parseConfig,
  presets,
  type ResolvedConfig,
  type RuleEntry,
  resolveConfig,
  severitySettings,
  type TenderlintConfig,
} from "./config/index.js";
export { isDay, notADay } from "./day.js";
export { createDraftParser, type Draft, type DraftParser } from "./draft/index.js";
export { createLinter } from "./linter.js";
export { type ListedDirective, listDirectives } from "./list-directives.js";
export { default as remarkTenderlint, type RemarkTenderlintOptions } from "./remark-plugin.js";
export type {
  AsOf,
  AsOfSource,
  ClaimSummary,
  DraftResult,
  EvidenceWords,
  ExampleSummary,
  Finding,
  LintResult,
  Position,
  RelatedPlace,
  Severity,
  SeveritySetting,
  Slot,
  SourceRange,
  Suppression,
} from "./result.js";
export { rules } from "./rules/index.js";
export type { AnyRule as Rule, Category, Message, Preset } from "./rules/rule.js";
export { type StripOptions, stripDirectives } from "./strip.js";
export { toVFileMessages } from "./vfile-messages.js";
