import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { submissionDateEdit, submissionDateOf } from "../src/front-matter.js";

const apply = (text: string, day = "2027-03-01"): string => {
  const { start, end, text: put } = submissionDateEdit(text, day);
  return text.slice(0, start) + put + text.slice(end);
};

describe("the submission date", () => {
  test.each([
    ["a draft without front matter", "# Answer\n", "---\nsubmission-date: 2027-03-01\n---\n\n# Answer\n"],
    ["an empty draft", "", "---\nsubmission-date: 2027-03-01\n---\n\n"],
    [
      "front matter without it",
      "---\ntitle: A\n---\n\nText\n",
      "---\ntitle: A\nsubmission-date: 2027-03-01\n---\n\nText\n",
    ],
    ["empty front matter", "---\n---\nText", "---\nsubmission-date: 2027-03-01\n---\nText"],
    [
      "another date",
      "---\nsubmission-date: 2026-01-01\ntitle: A\n---\n",
      "---\nsubmission-date: 2027-03-01\ntitle: A\n---\n",
    ],
    ["a bad date", "---\nsubmission-date: soon # ask Jo\n---\n", "---\nsubmission-date: 2027-03-01\n---\n"],
    [
      "lines that end in CRLF",
      "---\r\ntitle: A\r\n---\r\nText",
      "---\r\ntitle: A\r\nsubmission-date: 2027-03-01\r\n---\r\nText",
    ],
    ["CRLF without front matter", "Text\r\n", "---\r\nsubmission-date: 2027-03-01\r\n---\r\n\r\nText\r\n"],
    ["a byte order mark", "\uFEFFText", "\uFEFF---\nsubmission-date: 2027-03-01\n---\n\nText"],
    [
      "a rule that is no front matter",
      "Text\n\n---\n\nsubmission-date: x\n\n---\n",
      "---\nsubmission-date: 2027-03-01\n---\n\nText\n\n---\n\nsubmission-date: x\n\n---\n",
    ],
    [
      "front matter that never ends",
      "---\ntitle: A\n\nText",
      "---\nsubmission-date: 2027-03-01\n---\n\n---\ntitle: A\n\nText",
    ],
  ])("is written into %s", (_, before, after) => expect(apply(before)).toBe(after));

  test("is read back after it is written, and writing it twice changes nothing more", () => {
    const line = fc.constantFrom(
      "title: A",
      "submission-date: 2020-01-01",
      "",
      "# Head",
      "---",
      "Text.",
      "sector: care",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
        const once = apply(lines.join(eol));
        expect(submissionDateOf(once)).toBe("2027-03-01");
        expect(apply(once)).toBe(once);
      }),
    );
  });
});

test("no date is read where there is none", () => {
  expect(submissionDateOf("# Answer\n\nsubmission-date: 2027-03-01\n")).toBeNull();
  expect(submissionDateOf("---\nsubmission-date: soon\n---\n")).toBeNull();
});
