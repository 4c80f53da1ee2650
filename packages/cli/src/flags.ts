import { isDay, notADay, type Preset, presets, type SeveritySetting, severitySettings } from "@tenderlint/core";
import { rules } from "@tenderlint/core/rules";
import { suggestion } from "@tenderlint/core/text";
import { UsageError } from "./usage-error.js";

/** Checks of the values that options take: each gives the value, or throws a `UsageError` that names the option. */

export function oneOf<Value extends string>(flag: string, value: string, choices: readonly Value[]): Value {
  const known = choices.find((choice) => choice === value);
  if (known !== undefined) return known;
  throw new UsageError(
    `${flag} cannot be “${value}”. ${suggestion(value, choices, `It can be ${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}.`)}`,
  );
}

export function dayFlag(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!isDay(value)) throw new UsageError(`--as-of: ${notADay(value)}`);
  return value;
}

export function presetFlag(value: string | undefined): Preset | undefined {
  return value === undefined ? undefined : oneOf("--preset", value, presets);
}

/** `--rule id=severity`, as often as it is given; the last one for a rule wins. */
export function ruleFlags(values: readonly string[]): Record<string, SeveritySetting> {
  return Object.fromEntries(
    values.map((value) => {
      const [id = "", severity, ...rest] = value.split("=");
      if (severity === undefined || rest.length > 0)
        throw new UsageError(`--rule ${value}: write a rule and a severity, as in --rule only-positive=off.`);
      return [ruleId(id), oneOf(`--rule ${id}`, severity, severitySettings)];
    }),
  );
}

/** A rule's id, or a `UsageError` that says which one may have been meant. */
export function ruleId(id: string): string {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(id)) return id;
  throw new UsageError(`There is no rule “${id}”. ${suggestion(id, ids, "“tenderlint rules” lists them all.")}`);
}

/** A whole number above nought, or null where none is given. */
export function countFlag(flag: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(`${flag} cannot be “${value}”: it takes a number from 1 on.`);
  return Number(value);
}
