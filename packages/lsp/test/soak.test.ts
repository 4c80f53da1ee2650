import { describe, expect, it } from "vitest";
import { soak } from "./soak.js";

/** Edits of each run: `pnpm soak` asks for 30,000. */
const EDITS = Number(process.env.TENDERLINT_SOAK ?? 2_000);
/** MB that the heap may grow by in the second half of a run. The first half fills the memories, which are bounded. */
const GROWTH = EDITS > 10_000 ? 12 : 25;

describe.runIf(process.platform !== "win32")("a server in use for long", { timeout: EDITS * 100 + 120_000 }, () => {
  it.each([
    ["that is asked for findings", false],
    ["that pushes findings", true],
  ])("%s stays as it is, and never answers about an old text", async (_, push) => {
    const { held, answers, cancelled, stale, errors, complaints, differ } = await soak({
      edits: push ? EDITS / 2 : EDITS,
      drafts: 50,
      seed: 20260303,
      push,
    });
    const [, half, end] = held;
    console.log(
      `${answers} answers, ${cancelled} cancelled; heap in MB: ${held.map(({ heap }) => heap.toFixed(1)).join(", ")}`,
    );
    expect({ stale, errors, complaints, differ }).toEqual({ stale: [], errors: [], complaints: "", differ: [] });
    expect(cancelled).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(EDITS / 5);
    expect((end?.heap ?? 0) - (half?.heap ?? 0)).toBeLessThan(GROWTH);
    expect(end?.listeners).toBe(half?.listeners);
    // Timers and reads of the moment come and go; what leaks is counted by the edit.
    expect(end?.resources).toBeLessThan((half?.resources ?? 0) + 10);
  });
});
