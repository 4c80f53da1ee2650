import { expect, test } from "vitest";
import { tokenise } from "../tokens.js";
import { wholeCount, wholePraise } from "./whole-phrase.js";

/** What a found count comes to in a sentence without verbs; `date` is the words of its date. */
function whole(sentence: string, found: string, date = ""): string {
  const folded = sentence.toLowerCase();
  const at = (words: string) => ({
    start: folded.indexOf(words.toLowerCase()),
    end: folded.indexOf(words.toLowerCase()) + words.length,
  });
  const dates = date ? [{ ...at(date), excluded: null, kind: "year" as const }] : [];
  const { start, end } = wholeCount({ tokens: tokenise(folded, sentence), dates, groups: [] }, at(found));
  return sentence.slice(start, end);
}

test.each([
  ["a job club, supporting 73 school leavers.", "supporting 73 school", "supporting 73 school leavers"],
  ["150 hours of volunteering to the hospice", "150 hours of", "150 hours of volunteering"],
  ["autism awareness for 140 of our drivers", "140", "140 of our drivers"],
  ["Forty people at the door", "Forty", "Forty people"],
  ["24 sessions for 310 children", "24 sessions", "24 sessions"],
])("%s: %s → %s", (sentence, found, expected) => expect(whole(sentence, found)).toBe(expected));

test("a date is no part of what is counted", () => {
  expect(whole("three apprentices in 2025/26", "three apprentices in 2025", "2025/26")).toBe("three apprentices");
  expect(whole("96 learners in 2025/26", "96 learners", "2025/26")).toBe("96 learners");
});

test.each([
  ["the junction is a much safer place for all", "is a much safer", "is a much safer place"],
  ["the head is delighted with it", "head is delighted", "the head is delighted"],
  ["evenings are calmer now", "are calmer", "are calmer"],
])("%s: %s → %s", (sentence, found, expected) => {
  const start = sentence.indexOf(found);
  const { start: from, end } = wholePraise(
    { tokens: tokenise(sentence, sentence), dates: [], groups: [] },
    { start, end: start + found.length },
  );
  expect(sentence.slice(from, end)).toBe(expected);
});
