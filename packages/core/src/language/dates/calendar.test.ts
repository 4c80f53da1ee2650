import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, ageExceeds, dayExists, easterOf, monthsBetween, weekdayOf } from "./calendar.js";

const isoDays = fc
  .tuple(fc.integer({ min: 1901, max: 2098 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => dayExists(year, month, day))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

describe("months", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-05-12", 0, "2024-05-12"],
  ])("%s and %i months is %s", (from, n, to) => expect(addMonths(from, n)).toBe(to));

  test.each([
    ["2022-05-31", "2026-09-30", 52],
    ["2022-05-31", "2022-06-30", 1],
    ["2022-05-31", "2022-06-29", 0],
    ["2023-02-28", "2026-02-28", 36],
    ["2023-02-28", "2026-02-27", 35],
    ["2026-03-01", "2026-03-01", 0],
    ["2026-03-01", "2025-12-31", -2],
  ])("from %s to %s are %i", (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  test("whole months are the most that fit", () => {
    fc.assert(
      fc.property(isoDays, isoDays, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

describe("the age limit", () => {
  test.each([
    ["2023-02-28", "2026-02-28", false],
    ["2023-02-28", "2026-03-01", true],
    ["2023-03-01", "2026-03-01", false],
    ["2023-03-31", "2026-04-01", true],
    ["2024-02-29", "2027-02-28", false],
    ["2024-02-29", "2027-03-01", true],
    ["2027-01-01", "2026-01-01", false],
  ])("%s on %s: over 36 months old is %s", (to, asOf, old) => expect(ageExceeds(to, asOf, 36)).toBe(old));
});

describe("days", () => {
  test("go on and back by their number", () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        const then = addDays(day, n);
        expect(addDays(then, -n)).toBe(day);
        expect(Date.parse(`${then}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)).toBe(n * 86_400_000);
      }),
    );
  });

  test("know their weekday", () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(weekdayOf(day)).toBe((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  test.each([
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
  ])("Easter Sunday of %i", (year, day) => expect(easterOf(year)).toBe(day));
});
