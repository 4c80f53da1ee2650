import { readdirSync, readFileSync } from "node:fs";
import { createLinter, type Finding } from "@tenderlint/core";
import { describe, expect, it } from "vitest";
import { annotateWord } from "./annotate-word.js";
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
    let count = 0;
    for (const name of samples) {
      const source = forWord(readFileSync(new URL(name, drafts), "utf8"));
      const inMarkdown = linter.lint(source);
      const word = await readWord(toWord(source));
      const inWord = linter.lint(word.markdown, { asOf: inMarkdown.asOf.date });
      const expected = inMarkdown.findings.map((finding) => describeFinding(finding, finding.quote));
      const found = inWord.findings.map((finding) => describeFinding(finding, word.place(finding.range)?.words ?? ""));
      expect(found, name).toEqual(expected);
      count += found.length;
    }
    expect(count).toBeGreaterThan(10);
  }, 60_000);

  it("each comment that is written is a comment to pandoc, on the same words", async () => {
    const bytes = readFileSync(new URL("supported-living.docx", own));
    const draft = await readWord(bytes);
    const words = ["heart of everything", "tenants’ charter, and people", "March 2019", "improved", "meals"];
    const findings = words.map((one) => {
      const start = draft.markdown.indexOf(one);
      return { message: `Of ${one}.`, why: "Why?", advice: "Do.", range: { start, end: start + one.length } };
    });
    const marked = await annotateWord(bytes, findings, { date: "2026-03-01T09:30:00Z" });
    const html = runPandoc(marked, "docx", "html", "--track-changes=all", "--wrap=none").toString();
    const pattern =
      /<span class="comment-start" id="(\d+)" data-author="tenderlint"[^>]*>([^<]*)<\/span>([\s\S]*?)<span class="comment-end" id="\1"/g;
    const comments = [...html.matchAll(pattern)];
    expect(comments.map(([, , said]) => said)).toEqual(words.map((one) => `Of ${one}. ¶ Why? ¶ Do.`));
    expect(comments.map(([, , , on = ""]) => on.replace(/<[^>]*>/g, ""))).toEqual(words);
  });
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
