import type { ConfigOver } from "@tenderlint/core";
import { dayFlag, presetFlag, ruleFlags } from "../flags.js";

/** The options that settle what a draft is held to, as typed: shared by the commands that lint. */
export interface SettingFlags {
  readonly asOf?: string;
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly config?: string;
}

/** Checks them. Throws `UsageError`. */
export function readSettingFlags(flags: SettingFlags): { readonly asOf: string | null; readonly over: ConfigOver } {
  return { asOf: dayFlag(flags.asOf), over: { preset: presetFlag(flags.preset), rules: ruleFlags(flags.rule ?? []) } };
}
