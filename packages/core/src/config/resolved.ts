import type { WordListChange } from "../language/lexicon/word-list.js";
import type { RuleSetting } from "../rules/rule.js";

/** A configuration with presets and overrides worked out for one draft: what the engine reads. */
export interface ResolvedConfig {
  /** Every rule's setting, by id; a rule that is not in it is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** ISO day, or null where the configuration gives none. */
  readonly submissionDate: string | null;
  /** House words, by list name. */
  readonly lexicon: Readonly<Record<string, WordListChange>>;
}
