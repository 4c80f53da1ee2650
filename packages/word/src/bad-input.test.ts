import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateWord } from "./annotate-word.js";
import { limits } from "./limits.js";
import { readWord } from "./read-word.js";
import { p, r, wordOf } from "./testing/word-of.js";
import { WordError, type WordProblem } from "./word-error.js";
import { openArchive } from "./zip/archive.js";
import { createArchive, rewriteArchive } from "./zip/rewrite.js";

const good = wordOf({ body: p(r("We listen.")) });
const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Reads what cannot be read, and gives what is said of it: one sentence, on one line. */
async function refusal(bytes: Uint8Array): Promise<{ problem: WordProblem; message: string }> {
  const error: unknown = await readWord(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof WordError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.message).toMatch(/^This [^\n]*\.$/);
  expect(error.message).not.toMatch(/\. [A-Z]/);
  await expect(annotateWord(bytes, [])).rejects.toBeInstanceOf(WordError);
  return { problem: error.problem, message: error.message };
}

/** The good document with one part's text changed. */
async function withPart(name: string, text: string): Promise<Uint8Array> {
  return rewriteArchive(await openArchive(good), new Map([[name, Buffer.from(text)]]));
}

const ole = (...names: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    ...names.map((name) => Buffer.from(name, "utf16le")),
  ]);

describe("not a Word document", () => {
  it.each([
    ["nothing", new Uint8Array(), "This file is empty."],
    ["text", ascii("# My answer"), "This is not a Word document (.docx), whatever its name says."],
    ["a PDF", ascii("%PDF-1.7"), "This is a PDF, not a Word document: give the .docx file that it was made from."],
    [
      "rich text",
      ascii("{\\rtf1 }"),
      "This is a rich text file (.rtf), not a Word document: open it in Word, save it as .docx and try again.",
    ],
    [
      "an old Word file",
      ole("WordDocument"),
      "This is an old Word file (.doc): open it in Word, save it as .docx and try again.",
    ],
    ["an old workbook", ole("Workbook"), "This is an old Office file, not a Word document (.docx)."],
    [
      "a workbook",
      createArchive({ "xl/workbook.xml": "<a/>" }),
      "This is an Excel workbook, not a Word document (.docx).",
    ],
    [
      "slides",
      createArchive({ "ppt/presentation.xml": "<a/>" }),
      "This is a PowerPoint presentation, not a Word document (.docx).",
    ],
    [
      "an OpenDocument text",
      createArchive({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "This is an OpenDocument text (.odt): save it as .docx and try again.",
    ],
    [
      "another zip file",
      createArchive({ "a.txt": "a" }),
      "This is a zip file of something else, not a Word document (.docx).",
    ],
  ])("says what %s is", async (_what, bytes, message) => {
    expect((await refusal(bytes)).message).toBe(message);
  });

  it("names a password", async () => {
    const { problem, message } = await refusal(ole("EncryptionInfo", "EncryptedPackage"));
    expect([problem, message]).toEqual([
      "encrypted",
      "This Word document is protected with a password: remove the password in Word (File, Info, Protect Document) and try again.",
    ]);
    const marked = Uint8Array.from(good);
    const flags = Buffer.from(good).indexOf("504b0102", 0, "hex") + 8;
    marked[flags] = (marked[flags] ?? 0) | 1;
    expect((await refusal(marked)).problem).toBe("encrypted");
  });

  it("opens no macros, by content type or by content", async () => {
    const kind = "application/vnd.ms-word.document.macroEnabled.main+xml";
    expect((await refusal(wordOf({ body: p(r("x")), kind }))).problem).toBe("macros");
    const hidden = wordOf({ body: p(r("x")), files: { "word/vbaProject.bin": "x" } });
    expect((await refusal(hidden)).message).toBe(
      "This Word document holds macros (.docm), which are never opened here: save it in Word as a document without macros (.docx) and try again.",
    );
  });
});

describe("damaged", () => {
  it("names a file that is cut short", async () => {
    expect(await refusal(good.subarray(0, good.length - 30))).toEqual({
      problem: "damaged",
      message:
        "This Word document is cut short or damaged, as after a broken download or copy: copy it again from where it came from.",
    });
  });

  it("checks what it unpacks", async () => {
    const broken = Uint8Array.from(good);
    // Beyond the local header's 30 bytes and name: the packed data of the first part.
    broken.fill(0xff, 60, 90);
    expect((await refusal(broken)).message).toContain("its part “[Content_Types].xml” does not unpack");
  });

  it.each([
    ["not XML", "We listen.", "is not well-formed XML"],
    ["cut XML", "<w:document", "is not well-formed XML"],
    ["another root", "<html/>", "its text is not where it should be"],
    [
      "no body",
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      "it has no body",
    ],
  ])("says so of %s", async (_what, xml, message) => {
    const found = await refusal(await withPart("word/document.xml", xml));
    expect([found.problem, found.message]).toEqual(["damaged", expect.stringContaining(message)]);
  });

  it("says so of text that is not UTF-8, of two parts with one name, and of a missing text", async () => {
    const archive = await openArchive(good);
    const bad = rewriteArchive(archive, new Map([["word/document.xml", Uint8Array.of(0x3c, 0xff)]]));
    expect((await refusal(bad)).message).toContain("is not written in UTF-8");
    expect((await refusal(createArchive({ "a.xml": "", "A.xml": "" }))).message).toContain("two parts named “A.xml”");
    const rels = await withPart(
      "_rels/.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    );
    expect((await refusal(rels)).problem).toBe("not-word");
  });

  it("is refused wherever it is cut, and never read as something else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), async (length) => {
        await refusal(good.subarray(0, length));
      }),
      { numRuns: 60 },
    );
  });

  it("is refused or read, whatever byte is wrong, but never throws anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        const outcome: unknown = await readWord(bytes).catch((reason: unknown) => reason);
        expect(outcome instanceof WordError || typeof (outcome as { markdown: string }).markdown === "string").toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("dangerous", () => {
  const declaring = (declaration: string): Promise<Uint8Array> =>
    withPart(
      "word/document.xml",
      `<?xml version="1.0"?>${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    );

  it.each([
    ["a document type", "<!DOCTYPE w:document>"],
    ["an outside file", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
    ["a billion laughs", '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
  ])("refuses %s", async (_what, declaration) => {
    const found = await refusal(await declaring(declaration));
    expect(found.problem).toBe("unsafe-xml");
    expect(found.message).toContain("declares a document type or entities");
  });

  it("refuses a part that says it is too large", async () => {
    const bomb = await withPart("word/document.xml", " ".repeat(limits.part + 1));
    const { problem, message } = await refusal(bomb);
    expect(bomb.length).toBeLessThan(200_000);
    expect([problem, message]).toEqual([
      "too-large",
      "This Word document was not opened, because its part “word/document.xml” is far too large (the most is 64 MB).",
    ]);
  });

  it("stops unpacking a part that is larger than it says", async () => {
    const honest = await withPart("word/document.xml", " ".repeat(limits.part + 1));
    const archive = await openArchive(honest);
    const entry = archive.find("word/document.xml");
    const list = Buffer.from(honest).lastIndexOf(Buffer.from("word/document.xml"));
    const lying = Uint8Array.from(honest);
    new DataView(lying.buffer).setUint32(list - 46 + 24, 100, true);
    expect(entry?.uncompressedSize).toBe(limits.part + 1);
    expect((await refusal(lying)).message).toContain("its part “word/document.xml” does not unpack");
  });

  it("refuses parts that overlap, too many parts, and elements in elements without end", async () => {
    const overlapping = Buffer.from(createArchive({ "a.xml": "x".repeat(50), "b.xml": "y" }));
    const list = overlapping.lastIndexOf("b.xml");
    overlapping.writeUInt32LE(overlapping.length + 1, list - 46 + 20);
    expect((await refusal(overlapping)).problem).toBe("damaged");
    const many = createArchive(Object.fromEntries(Array.from({ length: limits.parts + 1 }, (_, n) => [`${n}`, ""])));
    expect((await refusal(many)).problem).toBe("too-large");
    const deep = "<w:ins>".repeat(limits.depth + 1);
    expect((await refusal(wordOf({ body: p(`${deep}${deep.replaceAll("<", "</")}`) }))).problem).toBe("too-large");
  });
});
