import type { SeveritySetting } from "../result.js";
import { rules } from "../rules/index.js";
import type { Preset, RuleSetting } from "../rules/rule.js";
import { matchesAny } from "./globs.js";
import { presetRules } from "./presets.js";
import type { ResolvedConfig } from "./resolved.js";
import type { RuleEntry, TenderlintConfig } from "./schema.js";

/** What the command line or an editor's settings ask for; it wins over the config. */
export interface ConfigOver {
  /** Takes the place of `extends`. */
  readonly preset?: Preset | undefined;
  readonly rules?: Readonly<Record<string, SeveritySetting>> | undefined;
}

/**
 * Works a configuration out for one draft: presets, then `rules`, then each override that matches, in order, then `over`.
 * A setting changes only what it names: a severity keeps the options given before it, and options keep the severity.
 * @param config a config without problems, or null for the recommended preset
 * @param path the draft's path relative to the folder of tenderlint.json, with "/"; null matches no override
 */
export function resolveConfig(
  config: TenderlintConfig | null,
  path: string | null,
  over: ConfigOver = {},
): ResolvedConfig {
  const bases = over.preset ? [over.preset] : [config?.extends ?? "recommended"].flat();
  const settings = new Map<string, RuleSetting>(bases.flatMap((preset) => [...presetRules(preset)]));
  const clean = path?.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "") ?? null;
  const matching = clean === null ? [] : (config?.overrides ?? []).filter(({ files }) => matchesAny(clean, files));
  for (const entries of [config?.rules, ...matching.map((override) => override.rules), over.rules])
    for (const [id, entry] of Object.entries(entries ?? {}))
      if (entry !== undefined) settings.set(id, apply(id, settings.get(id), entry));
  const dates = matching.flatMap(({ submissionDate }) => submissionDate ?? []);
  return {
    rules: settings,
    submissionDate: dates[dates.length - 1] ?? config?.submissionDate ?? null,
    lexicon: config?.lexicon ?? {},
  };
}

function apply(id: string, before: RuleSetting | undefined, entry: RuleEntry): RuleSetting {
  const own = before?.severity ?? rules.find((rule) => rule.id === id)?.severity ?? "warning";
  if (typeof entry === "string") return { severity: entry, options: before?.options ?? {} };
  const { severity, ...options } = entry;
  return { severity: severity ?? own, options: { ...((before?.options as object | undefined) ?? {}), ...options } };
}
