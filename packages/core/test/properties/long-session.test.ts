import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtures } from "../metamorphic/fixtures.js";
import { mutate, mutations } from "./drafts.js";
import { runs } from "./runs.js";
import { createStrictLinter } from "./strict-linter.js";

const linter = await createStrictLinter();
const other = await createStrictLinter();

/** What a draft that is opened anew says, by a linter that knows nothing of the session. */
const fromScratch = (text: string): string => JSON.stringify(other.open(text).result);

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, "");

/** A draft of several answers, the first with its front matter; the same answer may stand in it twice. */
const longDraft: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fixtures.map(({ text }) => text)), { minLength: 2, maxLength: 4 })
  .map(([first = "", ...rest]) => [first, ...rest.map(bodyOf)].join("\n\n"));

/** A place in a text, told as a share of its length. */
type At = number;
/** An edit of a kind that bears on more than the paragraph it is made in. */
type Change = (text: string, at: At) => string;

const HEADING = /^#{1,6} .*$/gm;

/** Replaces one of a pattern's matches, the one at a share of them. */
const replaceOne =
  (pattern: RegExp, by: (found: string) => string): Change =>
  (text, at) => {
    const all = [...text.matchAll(pattern)];
    const one = all[Math.floor(at * all.length)];
    return one ? text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length) : text;
  };

/** Puts something in at the line that is nearest before a place. */
const putLine =
  (line: string): Change =>
  (text, at) => {
    const from = text.lastIndexOf("\n", Math.floor(at * text.length)) + 1;
    return `${text.slice(0, from)}${line}\n${text.slice(from)}`;
  };

const CHANGES: Readonly<Record<string, Change>> = {
  "a heading goes": replaceOne(/^#{1,6} .*\n?/gm, () => ""),
  "a heading is worded otherwise": replaceOne(HEADING, (found) => `${found} again`),
  "a heading goes deeper": replaceOne(HEADING, (found) => `#${found}`.slice(0, 200)),
  "a heading becomes text": replaceOne(HEADING, (found) => found.replace(/^#+ /, "")),
  "a heading comes": putLine("\n## In between\n"),
  "a dated heading comes": putLine("\n## What we did in 2019\n"),
  "a note is defined": putLine("\n[^n]: In May 2020 the panel chose a new rota, and complaints fell from 9 to 4.\n"),
  "a note is cited": replaceOne(/\.(?=\s)/g, () => ".[^n]"),
  "a note's definition goes": replaceOne(/^\[\^n\]:.*\n?/gm, () => ""),
  "a link is defined": putLine("\n[panel]: https://example.org/panel\n"),
  "a directive comes": putLine("\n<!-- tenderlint-ignore-start tokenistic-claim -- agreed -->\n"),
  "a directive for what is next comes": putLine("\n<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n"),
  "a directive goes": replaceOne(/<!--.*?-->/g, () => ""),
  "a setback is told": putLine("\nIt did not work at first: in March 2024 two sessions had to be cancelled.\n"),
  "a group is told of": putLine("\nThe Residents' Panel meets every month.\n"),
  "a fence opens": putLine("```"),
  "front matter comes or goes": (text) =>
    text.startsWith("---\n") ? bodyOf(text) : `---\nsubmission-date: 2026-01-15\ntopic: co-production\n---\n${text}`,
  "a line of front matter is broken": replaceOne(/^submission-date: .*$/gm, () => "submission-date: 2026-02-30"),
  "line ends change": (text) => (text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n")),
  "a line end changes": replaceOne(/\r?\n/g, (found) => (found === "\n" ? "\r\n" : "\r")),
  "a section is said twice": replaceOne(/^#{1,6} .*\n[^#]*/gm, (found) => `${found}\n${found}`),
  "a section goes": replaceOne(/^#{1,6} .*\n[^#]*/gm, () => ""),
  "a paragraph is said twice": replaceOne(/\n\n[^\n]+\n\n/g, (found) => found + found.trimStart()),
  "the last part goes": (text, at) => text.slice(0, Math.floor(text.length * (0.5 + at / 2))),
};

const change = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

const apply = (text: string, one: { readonly change: string; readonly at: number }): string =>
  CHANGES[one.change]?.(text, one.at) ?? text;

test("changes that bear on the whole draft give what linting from scratch gives, and undoing each what was there", () => {
  fc.assert(
    fc.property(longDraft, fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
      const session = linter.open(text);
      let now = text;
      for (const one of changes) {
        const before = now;
        now = apply(now, one);
        const result = JSON.stringify(session.update(now));
        expect(result).toBe(fromScratch(now));
        expect(JSON.stringify(session.update(before))).toBe(fromScratch(before));
        expect(JSON.stringify(session.update(now))).toBe(result);
      }
    }),
    runs(25),
  );
});

test("letters typed between such changes do too", () => {
  fc.assert(
    fc.property(longDraft, fc.array(change, { minLength: 1, maxLength: 3 }), mutations(6), (text, changes, edits) => {
      const session = linter.open(text);
      let now = text;
      for (const edit of edits) {
        const one = changes[edit.size % changes.length];
        if (one) now = apply(now, one);
        expect(JSON.stringify(session.update(now))).toBe(fromScratch(now));
        now = mutate(now, edit);
        expect(JSON.stringify(session.update(now))).toBe(fromScratch(now));
      }
    }),
    runs(15),
  );
});

test("an earlier result says what it said, whatever is typed after it", () => {
  fc.assert(
    fc.property(longDraft, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      const session = linter.open(text);
      const first = session.result;
      const said = JSON.stringify(first);
      changes.reduce((now, one) => {
        const next = apply(now, one);
        session.update(next);
        return next;
      }, text);
      expect(JSON.stringify(first)).toBe(said);
    }),
    runs(10),
  );
});
