import { readdirSync, readFileSync } from "node:fs";
import { createLinter, type Finding } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import { readWord } from "./read-word.js";
import { outlineOfMarkdown, outlineOfPandoc } from "./testing/outline.js";
import { isInstalled, isNeeded, runPandoc } from "./testing/programs.js";

const own = new URL("../fixtures/", import.meta.url);
const drafts = new URL("../../../fixtures/drafts/", import.meta.url);
/** Every eighth sample draft: all of them take a minute. */
const samples = readdirSync(drafts).filter((name, n) => name.endsWith(".md") && n % 8 === 0);
const title = isInstalled("pandoc") ? "pandoc" : "pandoc (not installed: apt-get install pandoc)";

describe.runIf(isNeeded("pandoc"))(`compared with ${title}`, () => {
  it.each(readdirSync(own).filter((name) => name.endsWith(".docx")))("%s reads the same", async (name) => {
    const bytes = readFileSync(new URL(name, own));
    const { markdown } = await readWord(bytes);
    expect(outlineOfMarkdown(markdown)).toEqual(outlineOfPandoc(runPandoc(bytes, "docx", "json").toString()));
  });

  it.each(samples)("%s reads the same once it is a Word document", async (name) => {
    const bytes = toWord(readFileSync(new URL(name, drafts), "utf8"));
    const { markdown } = await readWord(bytes);
    expect(outlineOfMarkdown(markdown)).toEqual(outlineOfPandoc(runPandoc(bytes, "docx", "json").toString()));
  });

  it("sample drafts keep their findings on the way through Word, and each is found at its words", async () => {
    const linter = await createLinter();
    for (const name of samples) {
      const source = forWord(readFileSync(new URL(name, drafts), "utf8"));
      const inMarkdown = linter.lint(source);
      const word = await readWord(toWord(source));
      const inWord = linter.lint(word.markdown, { asOf: inMarkdown.asOf.date });
      const expected = inMarkdown.findings.map((finding) => describeFinding(finding, finding.quote));
      const found = inWord.findings.map((finding) => describeFinding(finding, word.place(finding.range)?.words ?? ""));
      expect(found, name).toEqual(expected);
      expect(found.length).toBeGreaterThan(0);
    }
  }, 60_000);
});

function toWord(markdown: string): Buffer {
  return runPandoc(Buffer.from(markdown), "gfm+footnotes+yaml_metadata_block", "docx");
}

/** What a Word document cannot say: directives are comments, which pandoc drops, and front matter names the buyer's question. */
function forWord(markdown: string): string {
  return markdown.replace(/<!--[\s\S]*?-->\n*/g, "").replace(/^question:.*\n/m, "");
}

/** A finding and its words, without what is Markdown's or pandoc's (wraps, marks, curly quotes). */
function describeFinding({ rule }: Finding, quote: string): string {
  const plain = quote
    .replace(/[*\\]/g, "")
    .replace(/[\s>|;]+/g, " ")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  return `${rule}: ${plain}`;
}
