import type { ZodType, z } from "zod";
import type { Block, Section } from "../draft/draft.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Severity, SeveritySetting } from "../result.js";

export type Preset = "recommended" | "strict";
export type Category = "claims" | "recency" | "impact" | "voice" | "record" | "balance" | "structure";

/** A place in a draft: a span of a block's plain text. The pipeline turns it into source offsets. */
export interface Place {
  readonly section: Section;
  readonly block: Block;
  /** Offsets into `block.text.plain`. */
  readonly start: number;
  readonly end: number;
}

/** What a rule yields: which message, the words for its `{slots}`, where. */
export interface Problem {
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** Lower (never higher) than the rule's own severity, where the rule book says so. */
  readonly severity?: Severity;
  /** The evidence the problem is about, for precedence (RULEBOOK 9): an example, a pair, a claim. */
  readonly subject?: object;
}

export interface Message {
  /** What is missing, in under 100 characters. `{name}` is filled from `Problem.data`. */
  readonly what: string;
  /** Why an evaluator cares. */
  readonly why: string;
  /** One concrete next step. */
  readonly advice: string;
}

export interface RuleContext<Options> {
  readonly evidence: Evidence;
  /** ISO day ages are measured to. */
  readonly asOf: string;
  readonly options: Options;
}

/** A rule is data and one pure function that yields problems: no state, no clock, no text. */
export interface Rule<Schema extends ZodType = ZodType> {
  readonly id: string;
  readonly since: string;
  readonly status: "stable" | "experimental";
  readonly category: Category;
  readonly severity: Severity;
  readonly presets: readonly Preset[];
  readonly options: Schema;
  /** Titles of the articles the rule comes from. */
  readonly sources: readonly string[];
  readonly messages: Readonly<Record<string, Message>>;
  check(context: RuleContext<z.output<Schema>>): Iterable<Problem>;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of many option types
export type AnyRule = Rule<any>;

/** A rule as a configuration asks for it. */
export interface RuleSetting {
  readonly severity: SeveritySetting;
  readonly options: unknown;
}

/** Keeps a rule's option type while it is written. */
export function defineRule<Schema extends ZodType>(rule: Rule<Schema>): Rule<Schema> {
  return rule;
}
