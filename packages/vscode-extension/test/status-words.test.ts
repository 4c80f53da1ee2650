import type { DraftStatus } from "@tenderlint/lsp/protocol";
import { expect, test } from "vitest";
import { statusWords } from "../src/status-words.js";
import { t } from "./translate.js";

const checked: DraftStatus = {
  uri: "file:///a.md",
  version: 1,
  state: "checked",
  reason: null,
  counts: { errors: 1, warnings: 2, infos: 1, ignored: 0 },
  asOf: { date: "2026-03-01", source: "front-matter", words: "from the draft’s submission-date" },
  config: null,
  configProblem: null,
};
const none = { errors: 0, warnings: 0, infos: 0, ignored: 0 };

test("says how many places there are to look at, and the day with where it comes from", () => {
  expect(statusWords(checked, t)).toEqual({
    text: "Evidence: 4 to look at",
    detail: "Ages are measured to 1 March 2026, from the draft’s submission-date",
    spoken: "Evidence: 4 to look at. Ages are measured to 1 March 2026, from the draft’s submission-date.",
    attention: false,
  });
});

test("says that there is nothing to flag, never that a draft has passed", () => {
  const words = statusWords({ ...checked, counts: none }, t);
  expect(words.text).toBe("Evidence: nothing to flag");
  expect(JSON.stringify(words)).not.toMatch(/pass|score|ok\b/i);
});

test.each([
  [1, "1 ignored with a reason"],
  [3, "3 ignored with a reason"],
])("tells of %d ignored", (ignored, said) =>
  expect(statusWords({ ...checked, counts: { ...none, ignored } }, t).detail).toContain(said),
);

test("says why a draft is not checked", () => {
  const reason = "checking is switched off in the editor’s settings";
  const words = statusWords({ ...checked, state: "not-checked", reason, asOf: null }, t);
  expect(words.text).toBe(`Not checked: ${reason}`);
  expect(words.attention).toBe(true);
});

test("puts a broken config first", () => {
  const words = statusWords({ ...checked, configProblem: "Line 2: there is no rule of that name." }, t);
  expect(words.detail).toMatch(/^tenderlint\.json cannot be used: Line 2/);
  expect(words.attention).toBe(true);
});

test("does not guess before the server has answered", () => {
  expect(statusWords(null, t).text).toBe("Evidence: reading…");
});
