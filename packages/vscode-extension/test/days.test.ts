import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayInWords, daysOf, monthsFrom, readDay, today, weekday } from "../src/days.js";
import { t } from "./translate.js";

const FROM = "2026-11-25";

describe("readDay", () => {
  test.each([
    ["2027-03-14", "2027-03-14"],
    ["2027/3/4", "2027-03-04"],
    ["14/3/2027", "2027-03-14"],
    ["14/03/27", "2027-03-14"],
    ["14.3.2027", "2027-03-14"],
    ["14 3 2027", "2027-03-14"],
    ["14 March 2027", "2027-03-14"],
    ["14th of march, 2027", "2027-03-14"],
    ["1st Mar 27", "2027-03-01"],
    ["March 14 2027", "2027-03-14"],
    ["Sept 3", "2027-09-03"],
    ["3 dec", "2026-12-03"],
    ["25/11", "2026-11-25"],
    ["24/11", "2027-11-24"],
    ["29 feb", "2028-02-29"],
    ["today", FROM],
    ["Tomorrow", "2026-11-26"],
  ])("reads %s in the order of the UK", (typed, day) => expect(readDay(typed, FROM)).toBe(day));

  test.each(["", "soon", "30 February 2027", "31/4/2027", "14 Marches", "13/13/2027", "1/1/0001", "32 May", "May"])(
    "is no day: %s",
    (typed) => expect(readDay(typed, FROM)).toBeNull(),
  );

  test("reads back every day that it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
        const day = addDays("1950-01-01", count);
        expect(readDay(day, FROM)).toBe(day);
        expect(readDay(dayInWords(day, t), FROM)).toBe(day);
      }),
    );
  });

  test("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (typed) => readDay(typed, FROM) === null || /^\d{4}-\d\d-\d\d$/.test(readDay(typed, FROM) ?? ""),
      ),
    );
  });
});

test("months follow on over the end of a year", () => {
  expect(monthsFrom(FROM, 3, t)).toEqual([
    { month: "2026-11", words: "November 2026" },
    { month: "2026-12", words: "December 2026" },
    { month: "2027-01", words: "January 2027" },
  ]);
});

test("a month has its days", () => {
  expect(daysOf("2028-02")).toHaveLength(29);
  expect(daysOf("2027-02").at(-1)).toBe("2027-02-28");
});

test("a day is said in words, with its weekday", () => {
  expect(dayInWords("2026-03-01", t)).toBe("1 March 2026");
  expect(weekday("2026-03-01", t)).toBe("Sunday");
});

test("today is the day where the writer sits", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
