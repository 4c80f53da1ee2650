import type { EvidenceMap, WireRange } from "@tenderlint/lsp/protocol";
import { describe, expect, test } from "vitest";
import { ageInWords, clip, type MapItem, mapItems } from "../src/map-items.js";
import { t } from "./translate.js";

const at = (line: number): WireRange => ({ start: { line, character: 0 }, end: { line, character: 5 } });
const newest = { quote: "May 2025", range: at(6), end: "2025-05-31", months: 9 };

const map: EvidenceMap = {
  uri: "file:///a.md",
  version: 1,
  asOf: { date: "2026-03-01", source: "today", words: "today, as no submission date is given" },
  missing: [{ slot: "record", label: "Record" }],
  claims: { proved: 1, unproved: 1 },
  examples: 1,
  sections: [
    { title: "Empty", path: ["Empty"], range: at(0), claims: [], examples: [], newest: null },
    {
      title: "Voice",
      path: ["Voice"],
      range: at(2),
      claims: [
        {
          quote: "we value voice",
          range: at(3),
          status: "unproved",
          filled: [],
          missing: [{ slot: "who", label: "Who" }],
        },
        {
          quote: "we value choice",
          range: at(4),
          status: "proved",
          filled: [{ slot: "changed", label: "What changed", quote: "moved the rota", range: at(5) }],
          missing: [],
        },
      ],
      examples: [
        {
          quote: "four residents chose the menu",
          range: at(6),
          kind: "narrative",
          filled: [{ slot: "who", label: "Who", quote: "four residents", range: at(6) }],
          missing: [
            { slot: "improved", label: "What improved" },
            { slot: "record", label: "Record" },
          ],
          newest,
        },
      ],
      newest,
    },
  ],
};

const all = (items: readonly MapItem[]): MapItem[] => items.flatMap((item) => [item, ...all(item.children)]);

describe("the evidence map's tree", () => {
  const items = mapItems(map, t);

  test("lists the answer, then sections that say something", () => {
    expect(items.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      "This answer: 2 claims, 1 proved · 1 example",
      "Voice: 2 claims, 1 proved · 1 example · newest May 2025",
    ]);
  });

  test("says in words whether a claim is proved", () => {
    expect(items[1]?.children.slice(0, 2).map(({ label, description }) => [label, description])).toEqual([
      ["Not proved: we value voice", "0 facts found"],
      ["Proved: we value choice", "1 fact found"],
    ]);
  });

  test("gives an example's newest date, its age and what is missing", () => {
    const example = items[1]?.children[2];
    expect(example?.label).toBe("Example: four residents chose the menu");
    expect(example?.description).toBe("newest date May 2025, 9 months old, missing: what improved, record");
    expect(example?.children.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      "Who: “four residents”",
      "What improved: not found",
      "Record: not found",
      "Newest date: “May 2025”, 9 months old",
    ]);
  });

  test("jumps to the words of whatever has words", () => {
    for (const { kind, icon, range } of all(items)) {
      const words = kind !== "answer" && !(kind === "slot" && icon === "empty");
      if (words && kind !== "slot") expect(range).not.toBeNull();
    }
  });

  test("has no two lines with one id, and keeps ids while words change", () => {
    const ids = all(items).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [, section] = map.sections;
    if (!section) throw new Error("no section");
    const typed = { ...section, claims: section.claims.map((claim) => ({ ...claim, quote: `${claim.quote}s` })) };
    expect(all(mapItems({ ...map, sections: [typed] }, t)).map(({ id }) => id)).toEqual(ids);
  });

  test("says no state by its icon alone", () => {
    const words: Record<MapItem["icon"], RegExp> = {
      section: /claim|example/,
      proved: /^Proved: /,
      unproved: /^Not proved: /,
      example: /^(?:Labelled example|Example|Feedback): /,
      filled: /“/,
      empty: /not found|in no example/,
      date: /old|today|“|from/,
    };
    for (const { icon, label, description } of all(items)) expect(`${label} ${description}`).toMatch(words[icon]);
  });

  test("tells a labelled example by its change, not by its first label", () => {
    const [, section] = map.sections;
    const [example] = section?.examples ?? [];
    if (!section || !example) throw new Error("no example");
    const filled = [{ slot: "changed" as const, label: "What changed", quote: "moved the rota", range: at(7) }];
    const sections = [{ ...section, examples: [{ ...example, kind: "labelled" as const, quote: "Issue", filled }] }];
    expect(mapItems({ ...map, sections }, t)[1]?.children[2]?.label).toBe("Labelled example: moved the rota");
  });

  test("is empty for a draft without claims and examples", () => {
    expect(mapItems({ ...map, sections: map.sections.slice(0, 1) }, t)).toEqual([]);
  });

  test("names text before the first heading", () => {
    const sections = map.sections.map((section) => ({ ...section, title: null }));
    expect(mapItems({ ...map, sections }, t)[1]?.label).toBe("Before the first heading");
  });
});

test.each([
  [-2, "still to come"],
  [0, "this month"],
  [1, "1 month old"],
  [40, "40 months old"],
])("an age of %d months is said as %s", (months, said) => expect(ageInWords({ months }, t)).toBe(said));

test("a quotation is cut between words and never inside a character", () => {
  expect(clip("we  value\nevery voice heard", 17)).toBe("we value every…");
  expect(clip("short", 10)).toBe("short");
  expect(clip("🎉🎉🎉🎉", 4)).toBe("🎉…");
});
