import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../tokens.js";
import * as betterment from "./betterment.js";
import * as cadence from "./cadence.js";
import * as challenge from "./challenge.js";
import * as coProduction from "./co-production.js";
import * as feedback from "./feedback.js";
import * as gathering from "./gathering.js";
import * as groups from "./groups.js";
import { neededIn } from "./needed.js";
import { notClaims } from "./not-claims.js";
import * as others from "./others.js";
import { INSIDE, matches, occurs, type Phrases, phrases } from "./phrase.js";
import * as promises from "./promises.js";
import { measuredPatterns, peopleOutcome } from "./results.js";
import * as valuing from "./valuing.js";

const isFamily = (value: unknown): value is Phrases => typeof value === "object" && value !== null && "lines" in value;
const families: readonly Phrases[] = [
  betterment,
  cadence,
  challenge,
  coProduction,
  feedback,
  gathering,
  groups,
  notClaims,
  others,
  promises,
  valuing,
  { peopleOutcome },
  ...measuredPatterns,
].flatMap((module) => Object.values(module).filter(isFamily));

/** All lines of a family in one pattern. */
const wholes = new Map(
  families.map((family) => [
    family,
    new RegExp(`(?<!${INSIDE})(?:${family.lines.map(({ pattern }) => pattern.source).join("|")})`, "g"),
  ]),
);
/** The matches of a family in one pattern, tried everywhere and without any gate. */
const ungated = (family: Phrases, text: string) =>
  [...text.matchAll(wholes.get(family) as RegExp)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);

const folders = ["drafts/", "further/drafts/"].map(
  (name) => new URL(`../../../../../fixtures/${name}`, import.meta.url),
);
const sentences = folders
  .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")))
  .flatMap((draft) => draft.split(/(?<=[.!?|])\s+|\n\n+/))
  .map(fold);
/** Words and phrases that the families are made of. */
const vocabulary = [
  ...new Set(
    families
      .flatMap(({ lines }) => lines.flatMap(({ pattern }) => pattern.source.split(/[^a-z' -]+/)))
      .filter((word) => /[a-z]/.test(word)),
  ),
];

test("the gate loses no match in the sample drafts, and finds some for most families", () => {
  let busy = 0;
  for (const family of families) {
    const expected = sentences.map((sentence) => ungated(family, sentence));
    expect(sentences.map((sentence) => matches(family, sentence))).toEqual(expected);
    expect(sentences.map((sentence) => occurs(family, sentence))).toEqual(expected.map((found) => found.length > 0));
    if (expected.some((found) => found.length > 0)) busy++;
  }
  expect(families.length).toBeGreaterThan(40);
  expect(busy).toBeGreaterThan(families.length * 0.8);
});

test("the gate loses no match in texts made of the families' own words", () => {
  const word = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...vocabulary) },
    fc.constantFrom(".", "3", "é", "😀", ","),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(" ");
      for (const family of families) expect(matches(family, text)).toEqual(ungated(family, text));
    }),
    { numRuns: 400 },
  );
});

test("of lines that match at one place the first counts; after a match the search goes on behind it", () => {
  const family = phrases(`
    red kite
    # a note
    red
    kite flies|flies
  `);
  expect(matches(family, "a red kite flies, red flies")).toEqual([
    { start: 2, end: 10 },
    { start: 11, end: 16 },
    { start: 18, end: 21 },
    { start: 22, end: 27 },
  ]);
  expect(occurs(family, "a redder kite")).toBe(false);
});

test.each([
  ["red|blue", ["red", "blue"]],
  ["(?:red|blue) kites?", ["red kite", "blue kite"]],
  ["(?:[a-z]+ ){0,3}kite", ["kite"]],
  ["(?:very )?harbour(?:ed|ing)?", ["harbour", "very harbo"]],
  ["sing(?=[^.]*harbour)", ["sing"]],
  ["colou?r", ["color", "colour"]],
  ["co[- ]op", ["co-op", "co op"]],
  ["\\d+ [a-z]+", [..."0123456789"]],
  ["(?:red)+", ["red"]],
  ["(?:red){2,}", ["red"]],
  ["[a-z]+", null],
  ["(?:red)*", null],
  ["red|[a-z]+", null],
  ["(?:red)?", null],
  ["^\\b$", null],
  ["[^ab]", null],
])("what %s needs", (source, needed) => {
  expect(neededIn(source)?.toSorted() ?? null).toEqual(needed?.toSorted() ?? null);
});
