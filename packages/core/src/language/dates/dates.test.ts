import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Interval, readDates, resolveDate } from "./index.js";

/** What a text's dates come to, as `cases.md` writes it. */
function comeTo(text: string, asOf: string): string {
  let previous: Interval | null = null;
  const found: string[] = [];
  for (const mention of readDates(text)) {
    const interval = resolveDate(mention, asOf, previous);
    if (mention.excluded) found.push(`(${mention.excluded})`);
    else {
      found.push(interval ? `${interval.to}${interval.ongoing ? "+" : ""}` : "none");
      previous = interval ?? previous;
    }
  }
  return found.join(" ") || "-";
}

const sections = readFileSync(new URL("./cases.md", import.meta.url), "utf8")
  .split(/^## /m)
  .slice(1);

describe.each(sections.map((section) => [section.slice(0, section.indexOf("\n")), section] as const))(
  "%s",
  (_, section) => {
    const asOf = /^As of (\d{4}-\d\d-\d\d)\.$/m.exec(section)?.[1] ?? "";
    const rows = section.split("```")[1]?.trim().split("\n") ?? [];
    test.each(rows.map((row) => row.split(" => ") as [string, string]))("%s => %s", (text, expected) => {
      expect(comeTo(text, asOf)).toBe(expected);
    });
  },
);

test("there are cases enough, and each has an as-of date", () => {
  expect(sections.join("").split(" => ").length).toBeGreaterThan(400);
  expect(sections.every((section) => /^As of \d{4}-\d\d-\d\d\.$/m.test(section))).toBe(true);
});

describe("where an interval begins", () => {
  test.each([
    ["2022/23", "2022-04-01"],
    ["the 2024/25 academic year", "2024-09-01"],
    ["Q3 2022/23", "2022-10-01"],
    ["Winter 2022", "2022-12-01"],
    ["late 2023", "2023-09-01"],
    ["mid-May 2025", "2025-05-11"],
    ["between January and April 2025", "2025-01-01"],
    ["November to January 2026", "2025-11-01"],
    ["2019–2024", "2019-01-01"],
    ["the 12 months to June 2024", "2023-07-01"],
    ["the six months to September 2025", "2025-04-01"],
    ["the last six months of 2024/25", "2024-10-01"],
    ["in the last 18 months", "2024-09-01"],
    ["since March 2021 she chairs it", "2021-03-01"],
    ["two years ago", "2024-03-01"],
    ["this year", "2026-01-01"],
    ["last week", "2026-02-16"],
  ])("%s begins on %s", (text, from) => {
    const [mention] = readDates(text);
    expect(mention && resolveDate(mention, "2026-03-01", null)?.from).toBe(from);
  });
});

describe("the words of a mention", () => {
  test.each([
    ["In early May 2025, the panel’s “May” vote", "early May 2025"],
    ["by the end of August 2025 it was", "end of August 2025"],
    ["on Tuesday 12 May 2026, at seven", "Tuesday 12 May 2026"],
    ["We met — in Q3 2022–23 — twice", "Q3 2022–23"],
    ["This summer’s survey", "This summer"],
    ["over the following six months, it", "the following six months"],
    ["certified to BS EN ISO 20417:2021, and", "BS EN ISO 20417:2021"],
    ["Since 2019 the panel has met", "Since 2019"],
    ["In May\u00a02022", "May\u00a02022"],
  ])("%s", (text, words) => {
    const [mention] = readDates(text);
    expect(mention?.text).toBe(words);
    expect(mention && text.slice(mention.start, mention.end)).toBe(words);
  });
});

test("a date that moves on says so", () => {
  expect(readDates("In May 2022 we asked; over the following six months it fell").map(({ kind }) => kind)).toEqual([
    "month",
    "moves-on",
  ]);
});
