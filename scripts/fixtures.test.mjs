import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFirstSight, readFixtures } from "./lib/labelled-set.mjs";
import { root } from "./lib/source.mjs";

const fixtures = join(root, "fixtures");
const names = (folder, ending) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const rules = readdirSync(join(root, "packages/core/src/rules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const set = readFixtures();

test.each([".", "further"])("every draft in %s has its labels, and no labels are without a draft", (folder) => {
  expect(names(join(folder, "drafts"), ".md")).toEqual(names(join(folder, "labels"), ".json"));
});

test("drafts are told apart by their numbers", () => {
  const numbers = set.map(({ name }) => Number.parseInt(name, 10));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("what was right at first sight is told of drafts that are there", () => {
  for (const { drafts, precision, recall } of readFirstSight()) {
    const [first, last] = drafts.split("–").map(Number);
    const group = set.filter(({ name }) => Number.parseInt(name, 10) >= first && Number.parseInt(name, 10) <= last);
    expect(group, drafts).toHaveLength(last - first + 1);
    for (const share of [precision, recall]) expect(share > 0 && share <= 1, `${share}`).toBe(true);
  }
});

test("there are at least 24 drafts in at least ten sectors, weak, mixed and exemplary", () => {
  expect(set.length).toBeGreaterThanOrEqual(24);
  expect(new Set(set.map(({ labels }) => labels.sector)).size).toBeGreaterThanOrEqual(10);
  expect([...new Set(set.map(({ labels }) => labels.kind))].sort()).toEqual(["exemplary", "mixed", "weak"]);
});

describe.each(set)("$name", ({ text, labels }) => {
  test("says what it is and who wrote draft and labels", () => {
    for (const key of ["kind", "sector", "writtenBy", "labelledBy"]) expect(labels[key], key).toMatch(/\S/);
  });

  test("labels known rules, by words that stand in the draft once", () => {
    for (const { rule, quote } of [...labels.findings, ...(labels.optional ?? [])]) {
      expect(rules).toContain(rule);
      expect(text.split(quote).length - 1, `times that “${quote}” stands in the draft`).toBe(1);
    }
  });

  test("has a note of why for every label", () => {
    for (const label of labels.findings) expect(label.note, label.quote).toMatch(/\S/);
  });

  test("an exemplary draft has no findings", () => {
    if (labels.kind === "exemplary") expect(labels.findings).toEqual([]);
    else expect(labels.findings.length).toBeGreaterThan(0);
  });
});
