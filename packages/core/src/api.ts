/** What a program that imports the core holds in its hands. */

import type { ResolvedConfig } from "./config/resolved.js";
import type { ClaimSummary, DraftResult, EvidenceWords, ExampleSummary, Finding } from "./result.js";

/** How a draft is to be read. */
export interface LintOptions {
  /** The draft's path, for `overrides` and for the result. */
  readonly path?: string | null;
  /** ISO day from the command line; it wins over the front matter and the config. */
  readonly asOf?: string | null;
}

/** What was read in one sentence. */
export interface SentenceReading extends EvidenceWords {
  /** `done`, `habitual`, `promise`, `hypothetical` or `fragment`. */
  readonly mood: string;
  /**
   * What the words were read as: `{ kind: "changed", quote: "dropped the set menu", … }`. Dates and exact frequencies are
   * of the kind `when`; dates that cannot be an example's are `not-when`, with the reason as `value`.
   */
  readonly signals: readonly (EvidenceWords & { readonly kind: string; readonly value: string })[];
}

/** What was read, looked for and found at one line of a draft. */
export interface LineReading {
  readonly path: string | null;
  readonly line: number;
  readonly section: readonly string[];
  readonly sentences: readonly SentenceReading[];
  /** Claims and examples that the line belongs to. */
  readonly claims: readonly ClaimSummary[];
  readonly examples: readonly ExampleSummary[];
  readonly findings: readonly Finding[];
}

/** An open draft: `update` re-reads only what changed. */
export interface Session {
  readonly result: DraftResult;
  update(text: string): DraftResult;
}

export interface Linter {
  /** Lints one draft. Never throws on any text. Errors: `RangeError` when `asOf` is no ISO day. */
  lint(text: string, options?: LintOptions): DraftResult;
  open(text: string, options?: LintOptions): Session;
  /** What was read at a 1-based line, for `explain FILE:LINE` and hovers. */
  read(text: string, line: number, options?: LintOptions): LineReading;
}

/** What `createLinter` takes: the config of a draft by its path, and the day to use where nothing gives one. */
export interface LinterOptions {
  /** Settings for a draft. Default: the recommended preset for every draft. */
  readonly configFor?: (path: string | null) => ResolvedConfig;
  /** ISO day used when neither command line, front matter nor config gives one. Default: the day `createLinter` is called. */
  readonly today?: string;
}
