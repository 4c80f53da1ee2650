import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateWord, type WordFinding } from "./annotate-word.js";
import { openPackage } from "./package/package.js";
import { readWord } from "./read-word.js";
import { commentsOf, misplaced } from "./testing/comments-of.js";
import { bold, type Insides, li, numbering, p, r, table, wordOf } from "./testing/word-of.js";
import { openArchive } from "./zip/archive.js";

/** A finding on the first place where the Markdown has these words. */
async function findingOn(bytes: Uint8Array, words: string): Promise<WordFinding> {
  const { markdown } = await readWord(bytes);
  const start = markdown.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in ${markdown}`);
  return {
    message: `Says “${words}”.`,
    why: "Why & how <so>.",
    advice: "Do it.",
    range: { start, end: start + words.length },
  };
}

/** The document's main part once these words have got a comment each. */
async function annotated(
  insides: Insides,
  ...words: readonly string[]
): Promise<{ bytes: Uint8Array; xml: string; found: string[] }> {
  const bytes = wordOf(insides);
  const out = await annotateWord(bytes, await Promise.all(words.map((one) => findingOn(bytes, one))));
  expect((await readWord(out)).markdown).toBe((await readWord(bytes)).markdown);
  expect(await misplaced(out)).toEqual([]);
  const { main } = await openPackage(out);
  const xml = main.text.slice(main.text.indexOf("<w:body>") + 8, main.text.indexOf("</w:body>"));
  return { bytes: out, xml, found: (await commentsOf(out)).map((comment) => comment.words) };
}

const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe("the words", () => {
  it("splits a run around them and keeps its properties in each piece", async () => {
    const run = (text: string): string =>
      `<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { xml } = await annotated({ body: p(run("We are passionate about it.")) }, "passionate about");
    expect(xml).toBe(`<w:p>${run("We are ")}${start(0)}${run("passionate about")}${end(0)}${run(" it.")}</w:p>`);
  });

  it("splits no run at its ends", async () => {
    const { xml } = await annotated({ body: p(r("We ") + bold("listen") + r(".")) }, "listen");
    expect(xml).toBe(`<w:p>${r("We ")}${start(0)}${bold("listen")}${end(0)}${r(".")}</w:p>`);
  });

  it("splits between characters, not within a reference, and keeps a space that a piece ends in", async () => {
    const { xml } = await annotated({ body: p("<w:r><w:t> A &amp; B &#x2019;s </w:t></w:r>") }, "& B");
    expect(xml).toBe(`<w:p>${r("A ")}${start(0)}${r("&amp; B")}${end(0)}${r(" &#x2019;s")}</w:p>`);
  });

  it("lets findings meet, nest and overlap", async () => {
    const { xml, found } = await annotated(
      { body: p(r("one two three four")) },
      "one two",
      "two three",
      " three",
      "four",
      "one two three four",
    );
    expect(found).toEqual(["one two", "one two three four", "two three", "three", "four"]);
    expect(xml.match(/<w:t /g)).toHaveLength(5);
  });

  it("stands inside links, insertions, controls and fields", async () => {
    const body = p(
      `<w:hyperlink r:id="rId7">${r("our long log")}</w:hyperlink><w:ins w:id="5" w:author="A">${r(" was added now")}</w:ins>` +
        `<w:sdt><w:sdtPr/><w:sdtContent>${r(" in a box")}</w:sdtContent></w:sdt><w:fldSimple w:instr="DATE">${r(" in May")}</w:fldSimple>`,
    );
    const { found } = await annotated({ body }, "long", "added", "a box", "May", "log was");
    expect(found).toEqual(["long", "log was", "added", "a box", "May"]);
  });

  it("runs over deletions, breaks and tabs", async () => {
    const body = p(
      `${r("We ")}<w:del w:id="1"><w:r><w:delText>may</w:delText></w:r></w:del><w:r><w:t>ask</w:t><w:tab/><w:t>all</w:t><w:br/><w:t>of them</w:t></w:r>`,
    );
    const { found } = await annotated({ body }, "We ask all\\\nof", "ask", "all");
    expect(found).toEqual(["We ask all of", "ask", "all"]);
  });

  it("stands in cells, and of words in two cells in the first", async () => {
    const body = table([p(r("You said")), p(r("We did"))], [p(r("Cold food")), p(r("New ovens came"))]);
    const { found } = await annotated({ body }, "food", "ovens", "Cold food | New ovens");
    expect(found).toEqual(["Cold food", "food", "ovens"]);
  });

  it("stands around what may hold no comment: text boxes, notes, mathematics, controls", async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r("Boxed claim."))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r("plain words")}</w:sdtContent></w:sdt>`;
    const sum = "<m:oMath><m:r><m:t>n+1</m:t></m:r></m:oMath>";
    const insides = {
      body: p(r("Text") + note + control + box + sum),
      footnotes: `<w:footnote w:id="2">${p(r("A noted claim."))}</w:footnote>`,
    };
    const { xml, found } = await annotated(insides, "noted claim", "words", "Boxed", "n+1");
    expect(found).toEqual(["plain words", "n+1", "Boxed claim.", ""]);
    expect(xml).toBe(
      `<w:p>${r("Text")}${start(3)}${note}${end(3)}${start(0)}${control}${end(0)}${start(2)}${box}${end(2)}${start(1)}${sum}${end(1)}</w:p>`,
    );
  });

  it("stands around a control that holds a value, and inside one that holds text", async () => {
    const control = (kind: string): string =>
      `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${r("every month")}</w:sdtContent></w:sdt>`;
    for (const kind of [
      "<w:text/>",
      "<w:dropDownList/>",
      "<w:comboBox/>",
      "<w:date/>",
      '<q:checkbox xmlns:q="urn:q"/>',
    ])
      expect((await annotated({ body: p(r("We meet ") + control(kind)) }, "month")).found).toEqual(["every month"]);
    expect((await annotated({ body: p(r("We meet ") + control("<w:richText/>")) }, "month")).found).toEqual(["month"]);
  });

  it("takes a run whole whose text stands in a CDATA section", async () => {
    const { found } = await annotated({ body: p("<w:r><w:t><![CDATA[A & B]]></w:t></w:r>") }, "B");
    expect(found).toEqual(["A & B"]);
  });

  it("gives a range of markup the words next to it", async () => {
    const bytes = wordOf({ body: p(bold("Impact:") + r(" fewer falls.")) });
    const out = await annotateWord(bytes, [{ message: "m", why: "w", advice: "a", range: { start: 0, end: 2 } }]);
    expect((await commentsOf(out))[0]?.words).toBe("Impact:");
  });

  it("speaks a document's own dialect: other prefixes, or none for elements", async () => {
    const w = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const bytes = wordOf({ body: p(r("We listen to all.")) });
    const archive = await openArchive(bytes);
    const { rewriteArchive } = await import("./zip/rewrite.js");
    for (const xml of [
      `<x:document xmlns:x="${w}"><x:body><x:p><x:r><x:t>We listen to all.</x:t></x:r></x:p></x:body></x:document>`,
      `<document xmlns="${w}"><body><p><r><t>We listen to all.</t></r></p></body></document>`,
    ]) {
      const own = rewriteArchive(archive, new Map([["word/document.xml", Buffer.from(xml)]]));
      const out = await annotateWord(own, [await findingOn(own, "listen")]);
      expect((await commentsOf(out)).map(({ words, author }) => [words, author])).toEqual([["listen", "tenderlint"]]);
    }
  });
});

describe("the comments", () => {
  it("say what, why and what to do, by tenderlint", async () => {
    const bytes = wordOf({ body: p(r("We listen.")) });
    const finding = await findingOn(bytes, "listen");
    const [comment] = await commentsOf(await annotateWord(bytes, [finding], { date: "2026-03-01T09:30:00Z" }));
    expect(comment).toEqual({
      id: "0",
      author: "tenderlint",
      initials: "tl",
      date: "2026-03-01T09:30:00Z",
      paragraphs: ["Says “listen”.", "Why & how <so>.", "Do it."],
      words: "listen",
    });
  });

  it("come after those of others, which stay as they are", async () => {
    const theirs = `<w:comment w:id="7" w:author="Ann">${p(r("Source?"))}</w:comment>`;
    const body = p(
      `<w:commentRangeStart w:id="7"/>${r("We listen.")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    );
    const { bytes } = await annotated({ body, comments: theirs }, "listen");
    const found = await commentsOf(bytes);
    expect(found.map(({ id, author, words }) => [id, author, words])).toEqual([
      ["7", "Ann", "We listen."],
      ["8", "tenderlint", "listen"],
    ]);
  });

  it("become known to the package, once", async () => {
    const { bytes } = await annotated({ body: p(r("We listen.")) }, "listen");
    const again = await annotateWord(bytes, [await findingOn(bytes, "We")]);
    const pack = await openPackage(again);
    expect(
      pack.contentTypes.text.match(/PartName="\/word\/comments.xml" ContentType="[^"]*comments\+xml"/g),
    ).toHaveLength(1);
    expect(
      (await pack.part(pack.relationshipsName))?.text.match(/Id="rId1" Type="[^"]*\/comments" Target="comments.xml"/g),
    ).toHaveLength(1);
    expect((await commentsOf(again)).map(({ id, words }) => [id, words])).toEqual([
      ["0", "listen"],
      ["1", "We"],
    ]);
  });

  it("are not made for findings that are suppressed", async () => {
    const bytes = wordOf({ body: p(r("We listen.")) });
    const suppressed = { ...(await findingOn(bytes, "listen")), suppressed: { by: "directive", reason: "r" } };
    expect(await annotateWord(bytes, [suppressed])).toEqual(bytes);
  });
});

it("copies every other part byte for byte, and writes nothing to the input", async () => {
  const image = Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251);
  const bytes = wordOf({
    body: p(r("We listen.")),
    styles: "",
    files: { "word/media/image1.png": image, "docProps/core.xml": "<a/>" },
  });
  const before = Uint8Array.from(bytes);
  const out = await annotateWord(bytes, [await findingOn(bytes, "listen")]);
  expect(bytes).toEqual(before);
  const [old, now] = [await openArchive(bytes), await openArchive(out)];
  const raw = ({ bytes: all }: { bytes: Uint8Array }, at: number, length: number): string =>
    Buffer.from(all.subarray(at, at + length)).toString("hex");
  const changed = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"];
  for (const entry of old.entries) {
    const same = now.find(entry.fileName);
    expect(same).toBeDefined();
    if (!same || changed.includes(entry.fileName)) continue;
    const length = 30 + entry.fileNameLength + entry.compressedSize;
    expect(raw(now, same.relativeOffsetOfLocalHeader, length)).toBe(
      raw(old, entry.relativeOffsetOfLocalHeader, length),
    );
  }
  expect(now.entries.map((entry) => entry.fileName)).toEqual([
    ...old.entries.map((entry) => entry.fileName),
    "word/comments.xml",
  ]);
  expect(await annotateWord(bytes, [await findingOn(bytes, "listen")])).toEqual(out);
});

it("refuses ranges and dates that are none", async () => {
  const bytes = wordOf({ body: p(r("We listen.")) });
  const finding = { message: "m", why: "w", advice: "a", range: { start: 0, end: 900 } };
  await expect(annotateWord(bytes, [finding])).rejects.toThrow(RangeError);
  await expect(annotateWord(bytes, [], { date: "yesterday" })).rejects.toThrow(RangeError);
  const empty = wordOf({ body: p("") });
  await expect(annotateWord(empty, [{ ...finding, range: { start: 0, end: 0 } }])).rejects.toMatchObject({
    problem: "no-place",
  });
});

/** Documents of runs, links, insertions, deletions, tabs, breaks, lists, tables. */
const words = fc.constantFrom("We ", "ask", " tenants", "co-design &amp; log", "*", "“ok” ", " 🙂", "x_y", " 3.", "é");
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => r(text)) },
  words.map((text) => bold(text)),
  words.map((text) => `<w:r><w:t>${text}</w:t><w:tab/><w:t>${text}</w:t></w:r>`),
  words.map((text) => `<w:ins w:id="1" w:author="A">${r(text)}</w:ins>`),
  words.map((text) => `<w:hyperlink>${r(text)}${r("b")}</w:hyperlink>`),
  words.map((text) => `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  fc.constant("<w:r><w:br/></w:r>"),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 6 }).map((runs) => r("a") + runs.join(""));
const block = fc.oneof(
  paragraph.map((content) => p(content)),
  paragraph.map((content) => li(1, 0, content)),
  fc.tuple(paragraph, paragraph).map(([one, two]) => table([p(r("H")), p(r("I"))], [p(one), p(two)])),
);

it("anchors any set of findings on the very words that their places have, and changes no text", async () => {
  const spans = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 25 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), spans, async (blocks, given) => {
      const bytes = wordOf({ body: blocks.join(""), numbering });
      const draft = await readWord(bytes);
      const findings = given
        .map(([at, length]) => {
          const from = at % draft.markdown.length;
          return { start: from, end: Math.min(from + length, draft.markdown.length) };
        })
        .filter((range) => {
          const place = draft.place(range);
          return (
            place !== null &&
            place.words !== "" &&
            (place.within.kind !== "table" || !/\|/.test(draft.markdown.slice(range.start, range.end)))
          );
        })
        .filter((range) => !/\n\n?[|]|[|]\n/.test(draft.markdown.slice(range.start, range.end)))
        .map((range): WordFinding => ({ message: "m", why: "w", advice: "a", range }));
      const out = await annotateWord(bytes, findings);
      expect((await readWord(out)).markdown).toBe(draft.markdown);
      expect(await misplaced(out)).toEqual([]);
      const expected = findings.map((finding) => draft.place(finding.range)?.words);
      expect((await commentsOf(out)).map((comment) => comment.words).sort()).toEqual(expected.sort());
    }),
    { numRuns: 200 },
  );
});
