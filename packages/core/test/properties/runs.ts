import { FULL } from "../metamorphic/sample.js";

/** Settings of a property: seeded, so that a run can be repeated; twenty times the drafts in a full run. */
export const runs = (ordinary: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env.TENDERLINT_SEED ?? 20260301),
  numRuns: FULL ? ordinary * 20 : ordinary,
});
