import { describe, expect, it } from "vitest";
import { workersFor } from "./engine.js";

/** A draft of 1,700 words. */
const DRAFT = 10_500;

describe("workersFor", () => {
  it.each([
    [1, 8, 1],
    [40, 8, 1],
    [100, 8, 2],
    [200, 2, 1],
    [200, 4, 3],
    [200, 1, 1],
    [5000, 8, 7],
  ])("of %d drafts on %d processors is %d", (drafts, processors, workers) => {
    expect(workersFor(drafts * DRAFT, drafts, processors)).toBe(workers);
  });
  it("is never more than there are drafts, and never none", () => {
    expect(workersFor(9_000_000, 1, 8)).toBe(1);
    expect(workersFor(0, 0, 8)).toBe(1);
  });
});
