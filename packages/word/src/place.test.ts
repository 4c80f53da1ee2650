import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import { annotateWord } from "./annotate-word.js";
import { openPackage } from "./package/package.js";
import { readWord, type WordDraft, type WordPlace } from "./read-word.js";
import { commentsOf } from "./testing/comments-of.js";
import { bold, li, numbering, p, r, styled, table, wordOf } from "./testing/word-of.js";

const folder = new URL("../fixtures/", import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));

function placeOf(draft: WordDraft, words: string): WordPlace {
  const start = draft.markdown.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const place = draft.place({ start, end: start + words.length });
  if (!place) throw new Error("no place");
  return place;
}

describe("a place", () => {
  it("has the headings, the paragraph's number in all and in its section, and a line for a person", async () => {
    const draft = await readWord(fixture("supported-living.docx"));
    const said = (words: string): unknown => {
      const { description, paragraph, words: own } = placeOf(draft, words);
      return [description, paragraph, own];
    };
    expect(said("at the heart of everything")).toEqual(["Our approach › paragraph 1", 3, "at the heart of everything"]);
    expect(said("March 2019")).toEqual(["Our approach › Choosing staff › paragraph 1", 7, "March 2019"]);
    expect(said("an advocate")).toEqual(["Our approach › Choosing staff › paragraph 6", 12, "an advocate"]);
    expect(said("improved communication")).toEqual([
      "You said, we did › table 1, row 2, column 2",
      18,
      "improved communication",
    ]);
    expect(said("passionate about listening")).toEqual(["Our approach › footnote 2", 5, "passionate about listening"]);
    expect(said("Choosing staff")).toEqual(["Our approach › heading", 6, "Choosing staff"]);
    expect(said("Supported living")).toEqual(["Heading", 1, "Supported living"]);
  });

  it("has the document's own words, whatever Markdown had to make of them", async () => {
    const draft = await readWord(fixture("supported-living.docx"));
    expect(placeOf(draft, "Marks such as \\*, \\_, # and \\<b>").words).toBe("Marks such as *, _, # and <b>");
    expect(placeOf(draft, "**Every quarter:** the forum").words).toBe("Every quarter: the forum");
  });

  it("has the runs: their number, the characters in them, and their XML", async () => {
    const bytes = wordOf({ body: p(r("First.")) + p(r("We ") + bold("ask &amp; listen") + r(" daily.")) });
    const { runs } = placeOf(await readWord(bytes), "ask & listen** d");
    expect(runs.map(({ part, run, start, end, words }) => [part, run, start, end, words])).toEqual([
      ["word/document.xml", 3, 0, 12, "ask & listen"],
      ["word/document.xml", 4, 0, 2, " d"],
    ]);
    const { main } = await openPackage(bytes);
    expect(runs.map(({ xml }) => main.text.slice(xml.start, xml.end))).toEqual(["ask &amp; listen", " d"]);
  });

  it("counts a run's characters over tabs and breaks", async () => {
    const bytes = wordOf({ body: p("<w:r><w:t>ab</w:t><w:tab/><w:t>cd</w:t><w:br/><w:t>ef</w:t></w:r>") });
    expect(placeOf(await readWord(bytes), "ef").runs).toMatchObject([{ run: 1, start: 6, end: 8 }]);
  });

  it("is in the text box, the note, the first of several paragraphs", async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r("Boxed."))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const draft = await readWord(
      wordOf({ body: styled("Heading1", r("Top")) + p(r("Host.") + box) + li(1, 0, r("Item.")), numbering }),
    );
    expect(placeOf(draft, "Boxed").description).toBe("Top › text box, paragraph 2");
    expect(placeOf(draft, "Boxed.\n\n- Item")).toMatchObject({ paragraph: 3, words: "Boxed. Item" });
  });

  it("takes a finding's range, and refuses what is none", async () => {
    const draft = await readWord(wordOf({ body: p(r("We listen.")) }));
    expect(draft.place({ start: { offset: 3 }, end: { offset: 9 } })?.words).toBe("listen");
    for (const range of [
      { start: 5, end: 4 },
      { start: -1, end: 2 },
      { start: 0, end: 99 },
      { start: 0.5, end: 2 },
      { start: Number.NaN, end: 2 },
    ])
      expect(() => draft.place(range)).toThrow(RangeError);
  });

  it("numbers tables apart from those that lay out a page", async () => {
    const page = table([p(r("Question 1"))], [p(r("Answer."))]);
    const data = table([p(r("A")), p(r("B"))], [p(r("c")), p(r("d"))]);
    const draft = await readWord(wordOf({ body: page + data + data }));
    expect(placeOf(draft, "Answer").description).toBe("Paragraph 2");
    expect(
      draft.place({ start: draft.markdown.lastIndexOf("d"), end: draft.markdown.lastIndexOf("d") + 1 })?.description,
    ).toBe("Table 2, row 2, column 2");
  });
});

it("reads the same document the same, whichever program saved it", async () => {
  const [docx, office] = await Promise.all(
    ["supported-living.docx", "supported-living-libreoffice.docx"].map((name) => readWord(fixture(name))),
  );
  expect(office?.markdown).toBe(docx?.markdown);
});

it.each(readdirSync(folder).filter((name) => name.endsWith(".docx")))(
  "%s: each finding becomes a comment on the words it is about",
  async (name) => {
    const bytes = fixture(name);
    const draft = await readWord(bytes);
    const { findings } = (await createLinter()).lint(draft.markdown, { path: name, asOf: "2026-03-01" });
    expect(findings.length).toBeGreaterThan(3);
    const out = await annotateWord(bytes, findings);
    expect((await readWord(out)).markdown).toBe(draft.markdown);
    const comments = (await commentsOf(out)).filter(({ author }) => author === "tenderlint");
    const places = findings.map((finding) => draft.place(finding.range));
    // In a table a finding may run over two cells: its comment stands in the first.
    for (const comment of comments) expect(places.some((place) => place?.words.startsWith(comment.words))).toBe(true);
    expect(comments.map(({ paragraphs }) => paragraphs.join("|")).sort()).toEqual(
      findings.map(({ message, why, advice }) => [message, why, advice].join("|")).sort(),
    );
  },
);

it("takes time in proportion, for one run of many pieces and many comments too", async () => {
  const bytes = wordOf({ body: p(`<w:r>${"<w:t>x</w:t><w:tab/>".repeat(20_000)}</w:r>`) });
  const findings = Array.from({ length: 1000 }, (_, n) => ({
    message: "m",
    why: "w",
    advice: "a",
    range: { start: n * 20, end: n * 20 + 30 },
  }));
  const started = performance.now();
  await annotateWord(bytes, findings);
  expect(performance.now() - started).toBeLessThan(10_000);
});
