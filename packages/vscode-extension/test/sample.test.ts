import { createLinter } from "@tenderlint/core";
import { expect, test } from "vitest";
import { planted, sample, samplePlaces } from "../src/sample.js";

test("the sample has its six weaknesses, one of each kind, and no other", async () => {
  const { findings, asOf } = (await createLinter()).lint(sample);
  expect(asOf).toEqual({ date: "2026-03-01", source: "front-matter" });
  expect(findings.map(({ rule }) => rule)).toEqual(planted.map(({ rule }) => rule));
  for (const [n, { words }] of planted.entries()) expect(findings[n]?.quote).toContain(words);
  expect(new Set(planted.map(({ rule }) => rule)).size).toBe(6);
});

test("the sample shows a claim that is proved and one that is not", async () => {
  const { evidence } = (await createLinter()).lint(sample);
  expect(evidence.claims.map(({ status }) => status)).toEqual(["unproved", "proved"]);
});

test("the walkthrough's buttons find their places inside findings", async () => {
  const { findings } = (await createLinter()).lint(sample);
  for (const words of Object.values(samplePlaces)) {
    const at = sample.indexOf(words);
    expect(sample.indexOf(words, at + 1)).toBe(-1);
    expect(findings.some(({ range }) => range.start.offset <= at && at < range.end.offset)).toBe(true);
  }
});
