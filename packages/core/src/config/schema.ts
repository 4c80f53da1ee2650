import * as z from "zod";
import { isDay, notADay } from "../day.js";
import { wordLists } from "../language/lexicon/lists.js";
import type { WordListChange } from "../language/lexicon/word-list.js";
import type { SeveritySetting } from "../result.js";
import { rules } from "../rules/index.js";
import type { AnyRule, Preset } from "../rules/rule.js";
import { patternProblem } from "./globs.js";

/** A rule's setting as written: a severity, or an object with a severity and the rule's own options. */
export type RuleEntry =
  | SeveritySetting
  | ({ readonly severity?: SeveritySetting | undefined } & { readonly [option: string]: unknown });

export interface ConfigOverride {
  /** Glob patterns, relative to the folder of tenderlint.json; one without "/" is about the file's name. */
  readonly files: readonly string[];
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined;
  /** ISO day. */
  readonly submissionDate?: string | undefined;
}

/** `tenderlint.json` as written: data only. */
export interface TenderlintConfig {
  readonly $schema?: string | undefined;
  /** Preset or presets to start from. Default: `recommended`. */
  readonly extends?: Preset | readonly Preset[] | undefined;
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined;
  /** In order: a later one that matches a draft wins. */
  readonly overrides?: readonly ConfigOverride[] | undefined;
  /** ISO day that ages are measured to where the draft's front matter gives none. */
  readonly submissionDate?: string | undefined;
  /** House words, by list name. */
  readonly lexicon?: Readonly<Record<string, WordListChange>> | undefined;
}

export const presets: readonly Preset[] = ["recommended", "strict"];
export const severitySettings: readonly SeveritySetting[] = ["error", "warning", "info", "off"];

const severity = z.enum(["error", "warning", "info", "off"]).describe("How much a finding weighs; off silences it.");

const day = z
  .string()
  .superRefine((text, context) => {
    if (!isDay(text)) context.addIssue({ code: "custom", message: notADay(text) });
  })
  .meta({ format: "date" })
  .describe("The day ages are measured to where a draft’s front matter gives none, as 2026-03-01.");

const pattern = z.string().superRefine((text, context) => {
  const problem = patternProblem(text);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

function entryOf(rule: AnyRule) {
  const options = rule.options instanceof z.ZodObject ? rule.options.shape : {};
  return z
    .union([severity, z.strictObject({ severity: severity.optional(), ...options })])
    .describe(`A severity, or an object with a severity and options. On its own: ${rule.severity}.`);
}

const preset = z.enum(["recommended", "strict"]);

const ruleEntries = z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule).optional()])));

const words = z.array(z.string().min(1).max(100)).max(5000);

const listChange = z.strictObject({
  add: words.optional().describe("Words and phrases that this list should know too."),
  remove: words.optional().describe("Words and phrases that this list should not know."),
});

/** The strict schema of `tenderlint.json`: an unknown key, rule, preset or word list is an error. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    extends: z
      .union([preset, z.array(preset)])
      .optional()
      .describe("The preset or presets to start from. Default: recommended."),
    rules: ruleEntries.optional().describe("Settings of single rules."),
    overrides: z
      .array(
        z.strictObject({
          files: z
            .array(pattern)
            .min(1)
            .describe("Patterns such as works/**, relative to the folder of tenderlint.json."),
          rules: ruleEntries.optional(),
          submissionDate: day.optional(),
        }),
      )
      .optional()
      .describe("Settings for some drafts only. A later one wins."),
    submissionDate: day.optional(),
    lexicon: z
      .strictObject(Object.fromEntries(wordLists.map((list) => [list.name, listChange.optional()])))
      .optional()
      .describe("House words: what to add to and take from tenderlint’s word lists."),
  })
  .describe("Settings of tenderlint.");

/** The schema that editors complete and check `tenderlint.json` with (JSON Schema, draft 2020-12). */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: "input" });
}
