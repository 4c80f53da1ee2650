import { describe, expect, test } from "vitest";
import { belowFloor, raised } from "./floor.mjs";

const row = (precision, recall) => ({ rule: "a-rule", precision, recall });

describe("floors", () => {
  test("are the present figures, rounded down", () =>
    expect(raised({}, [row(0.9296, 2 / 3)])).toEqual({ "a-rule": { precision: 0.92, recall: 0.66 } }));
  test("go up and never down", () =>
    expect(raised({ "a-rule": { precision: 0.95, recall: 0.5 } }, [row(0.9, 0.8)])).toEqual({
      "a-rule": { precision: 0.95, recall: 0.8 },
    }));
  test("an exact figure survives rounding", () => expect(raised({}, [row(0.29, 1)])["a-rule"].precision).toBe(0.29));
  test("a figure below its floor is named", () => {
    const floors = { "a-rule": { precision: 0.9, recall: 0.85 } };
    expect(belowFloor(floors, [row(0.9, 0.85)])).toEqual([]);
    expect(belowFloor(floors, [row(0.899, 0.9)])).toEqual(["a-rule: precision is 0.899, below its floor of 0.90."]);
  });
  test("a rule that finds nothing has no precision to fall, and a rule without a floor is named", () => {
    expect(belowFloor({ "a-rule": { precision: 0.9, recall: null } }, [row(null, null)])).toEqual([]);
    expect(belowFloor({}, [row(1, 1)])).toHaveLength(1);
  });
});
