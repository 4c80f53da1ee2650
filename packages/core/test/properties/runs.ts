import { vi } from "vitest";
import { FULL } from "../metamorphic/sample.js";

// Many drafts in one test: on a busy machine that takes longer than a test commonly may.
vi.setConfig({ testTimeout: FULL ? 1_200_000 : 120_000 });

/** Settings of a property: seeded, so that a run can be repeated; twenty times the drafts in a full run. */
export const runs = (ordinary: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env.TENDERLINT_SEED ?? 20260301),
  numRuns: FULL ? ordinary * 20 : ordinary,
});
