import type { ZodType, z } from "zod";
import type { At, Evidence, SectionEvidence } from "../evidence/evidence.js";
import type { Severity, SeveritySetting } from "../result.js";

export type Preset = "recommended" | "strict";
export type Category = "claims" | "recency" | "impact" | "voice" | "record" | "balance" | "structure";

/** What a rule yields: which message, the words for its `{slots}`, where. */
export interface Problem {
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: At;
  readonly related?: readonly { readonly message: string; readonly at: At }[];
  /** Set where the rule book asks for another severity than the rule's own. */
  readonly severity?: Severity;
  /** The example that the problem is about, for precedence (RULEBOOK 9). */
  readonly subject?: object;
}

/** A problem found by looking at the draft as a whole, with the number of its section. */
export interface DraftProblem extends Problem {
  readonly section: number;
}

export interface Message {
  /** What is missing, in under 100 characters. `{name}` is filled from `Problem.data`. */
  readonly what: string;
  /** Why an evaluator cares. */
  readonly why: string;
  /** One concrete next step. */
  readonly advice: string;
}

export interface SectionContext<Options> {
  readonly evidence: SectionEvidence;
  /** ISO day ages are measured to, and where it came from in words. */
  readonly asOf: string;
  readonly asOfSource: string;
  readonly topic: string | null;
  readonly options: Options;
}

export interface DraftContext<Options> {
  readonly evidence: Evidence;
  readonly options: Options;
}

interface RuleFacts<Schema extends ZodType> {
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
}

/** A rule is data and one pure function that yields problems: no state, no clock, no text. */
export type Rule<Schema extends ZodType = ZodType> = RuleFacts<Schema> &
  (
    | { readonly scope: "section"; check(context: SectionContext<z.output<Schema>>): Iterable<Problem> }
    | { readonly scope: "draft"; check(context: DraftContext<z.output<Schema>>): Iterable<DraftProblem> }
  );

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
