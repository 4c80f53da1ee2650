import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "@tenderlint/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotateWord } from "./annotate-word.js";
import { readWord } from "./read-word.js";
import { commentsOf } from "./testing/comments-of.js";
import { isInstalled, isNeeded, runLibreOffice } from "./testing/programs.js";
import { descendants, parseXml, type XmlElement } from "./xml/tree.js";

const names = ["supported-living", "buyers-form"];
const title = isInstalled("soffice")
  ? "LibreOffice"
  : "LibreOffice (not installed: apt-get install libreoffice-writer)";

describe.runIf(isNeeded("soffice"))(`opened in ${title}`, () => {
  let folder: string;
  const findings = new Map<string, number>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tenderlint-word-"));
    const linter = await createLinter();
    for (const name of names) {
      copyFileSync(fileURLToPath(new URL(`../fixtures/${name}.docx`, import.meta.url)), join(folder, `${name}.docx`));
      const bytes = readFileSync(join(folder, `${name}.docx`));
      const draft = await readWord(bytes);
      const { findings: found } = linter.lint(draft.markdown, { asOf: "2026-03-01" });
      findings.set(name, found.length);
      const options = { date: "2026-03-01T09:30:00Z" };
      writeFileSync(join(folder, `${name}-marked.docx`), await annotateWord(bytes, found, options));
      const safe = found.filter(({ range }) => !followsNote(draft.markdown, range.start.offset));
      writeFileSync(join(folder, `${name}-noted.docx`), await annotateWord(bytes, safe, options));
    }
    const files = names.flatMap((name) => [`${name}.docx`, `${name}-marked.docx`, `${name}-noted.docx`]);
    // Text leaves notes and comments out.
    runLibreOffice(folder, "txt:Text (encoded):UTF8", files);
    runLibreOffice(folder, "fodt", files);
    runLibreOffice(folder, "pdf", files);
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(names)("%s keeps its text, and shows each finding as a comment by tenderlint", async (name) => {
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    expect(read(`${name}-marked.txt`)).toBe(read(`${name}.txt`));
    expect(read(`${name}.txt`).length).toBeGreaterThan(500);
    expect(
      readFileSync(join(folder, `${name}-marked.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    const count = findings.get(name) ?? 0;
    expect(count).toBeGreaterThan(3);
    const before = annotations(read(`${name}.fodt`));
    const after = annotations(read(`${name}-marked.fodt`));
    expect(after).toHaveLength(before.length + count);
    const ours = after.filter((one) => one.creator === "tenderlint");
    expect(ours).toHaveLength(count);
    const written = await commentsOf(readFileSync(join(folder, `${name}-marked.docx`)));
    const said = written.filter(({ author }) => author === "tenderlint");
    expect(ours.map(({ text, words }) => `${text} | ${words}`).sort()).toEqual(
      said.map(({ paragraphs, words }) => `${paragraphs.join("\n")} | ${words}`).sort(),
    );
    expect(after.filter((one) => one.creator !== "tenderlint")).toEqual(before);
  });

  it("supported-living keeps its notes", () => {
    const notes = (file: string): string[] => noteTexts(readFileSync(join(folder, file), "utf8"));
    expect(notes("supported-living.fodt")).toHaveLength(2);
    expect(notes("supported-living-noted.fodt")).toEqual(notes("supported-living.fodt"));
  });

  it.each(names)("%s reads the same once LibreOffice has saved it", async (name) => {
    const saved = join(folder, "saved");
    runLibreOffice(folder, "docx:MS Word 2007 XML", [`${name}.docx`], saved);
    const [old, now] = [readFileSync(join(folder, `${name}.docx`)), readFileSync(join(saved, `${name}.docx`))];
    expect(now.equals(old)).toBe(false);
    expect((await readWord(now)).markdown).toBe((await readWord(old)).markdown);
  });
});

/**
 * LibreOffice 7.4 loses the text of notes from every document, those it has saved itself included, in which a comment
 * follows a note in one paragraph. Word does not.
 */
function followsNote(markdown: string, offset: number): boolean {
  return markdown.slice(markdown.lastIndexOf("\n", offset) + 1, offset).includes("[^");
}

interface Annotation {
  readonly creator: string;
  /** What the comment says, a line for a paragraph. */
  readonly text: string;
  /** The words it stands on. */
  readonly words: string;
}

/** The comments of a flat OpenDocument text. */
function annotations(fodt: string): Annotation[] {
  const { root, text } = parseXml("fodt", fodt);
  const all = [...descendants(root)];
  const named = (name: string): XmlElement[] => all.filter((one) => one.written === name);
  const ends = new Map(named("office:annotation-end").map((one) => [one.attributes["?:name"], one.start]));
  return named("office:annotation").map((one) => {
    const part = (name: string): string[] =>
      one.children
        .filter((inner) => inner.written === name)
        .map((inner) => plain(text.slice(inner.openEnd, inner.closeStart)));
    const words = text.slice(one.end, ends.get(one.attributes["?:name"]) ?? one.end);
    return {
      creator: part("dc:creator").join(""),
      text: part("text:p").join("\n"),
      words: plain(words).replace(/\s+/g, " ").trim(),
    };
  });
}

function noteTexts(fodt: string): string[] {
  return [...fodt.matchAll(/<text:note-body>([\s\S]*?)<\/text:note-body>/g)].map(([, body = ""]) => plain(body).trim());
}

/** The words of a stretch of OpenDocument, without the notes and comments that stand in it. */
function plain(xml: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return xml
    .replace(/<(office:annotation|text:note)(?=[\s>])[\s\S]*?<\/\1>/g, "")
    .replace(/<text:(?:s|line-break|tab)\/>|<\/text:p>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}
