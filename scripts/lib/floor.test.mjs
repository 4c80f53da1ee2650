import { describe, expect, test } from "vitest";
import { belowFloor, raised } from "./floor.mjs";

const measured = (precision, recall, ...findings) => ({
  rows: [{ rule: "a-rule", precision, recall }],
  exemplary: findings.map((count) => ({ findings: count })),
});
const floors = (precision, recall, silent = 0) => ({ silent, rules: { "a-rule": { precision, recall } } });

describe("floors", () => {
  test("are the present figures, rounded down", () =>
    expect(raised({}, measured(0.9296, 2 / 3, 0, 2, 0))).toEqual(floors(0.92, 0.66, 2)));
  test("go up and never down", () =>
    expect(raised(floors(0.95, 0.5, 3), measured(0.9, 0.8, 0))).toEqual(floors(0.95, 0.8, 3)));
  test("an exact figure survives rounding", () =>
    expect(raised({}, measured(0.29, 1)).rules["a-rule"].precision).toBe(0.29));
  test("a figure below its floor is named", () => {
    expect(belowFloor(floors(0.9, 0.85), measured(0.9, 0.85))).toEqual([]);
    expect(belowFloor(floors(0.9, 0.85), measured(0.899, 0.9))).toEqual([
      "a-rule: precision is 0.899, below its floor of 0.90.",
    ]);
  });
  test("an exemplary draft that is silent no more is told", () => {
    expect(belowFloor(floors(1, 1, 2), measured(1, 1, 0, 0, 4))).toEqual([]);
    expect(belowFloor(floors(1, 1, 2), measured(1, 1, 0, 1, 4))).toEqual([
      "1 of the exemplary drafts are silent, below the floor of 2.",
    ]);
  });
  test("a rule that finds nothing has no precision to fall, and a rule without a floor is named", () => {
    expect(belowFloor(floors(0.9, null), measured(null, null))).toEqual([]);
    expect(belowFloor({}, measured(1, 1))).toEqual(['a-rule has no floor: run "pnpm accuracy --raise".']);
  });
});
