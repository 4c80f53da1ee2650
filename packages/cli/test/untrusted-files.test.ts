import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordOf } from "../../word/src/testing/word-of.js";
import { CLAIM, useCommand } from "./command.js";

const { run, put, path } = useCommand();

/** Findings of the draft that nothing is wrong with, beside what is said of the others. */
async function besideClaim(): Promise<{ code: number | null; found: number; err: string; took: number }> {
  put({ "a.md": CLAIM });
  const start = performance.now();
  const { code, out, err } = await run([".", "--format", "json"]);
  const drafts: { path: string; findings: unknown[] }[] = JSON.parse(out).drafts;
  const found = drafts.find((draft) => draft.path === "a.md")?.findings.length ?? 0;
  return { code, found, err, took: performance.now() - start };
}

describe("a Word document from a stranger", () => {
  const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  it("that unpacks to far more than it weighs is refused, and the drafts beside it are read", async () => {
    const bomb = Buffer.from(wordOf({ body: paragraph("a".repeat(70_000_000)) }));
    expect(bomb.length).toBeLessThan(1_000_000);
    put({ "bomb.docx": bomb });
    const { code, found, err, took } = await besideClaim();
    expect({ code, found }).toEqual({ code: 2, found: 1 });
    expect(err).toMatch(/^bomb\.docx: This Word document was not opened, because .* is far too large/);
    expect(took).toBeLessThan(15_000);
  }, 60_000);
  it("that asks for entities or for other files is refused unread", async () => {
    const body = paragraph("x");
    for (const declaration of [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
    ]) {
      const files = { "word/document.xml": `<?xml version="1.0"?>${declaration}<w:document/>` };
      put({ "entities.docx": Buffer.from(wordOf({ body, files })) });
      const { code, found, err } = await besideClaim();
      expect({ code, found }).toEqual({ code: 2, found: 1 });
      expect(err).toMatch(/^entities\.docx: .*declares a document type or entities/);
      expect(err).not.toContain("root:");
    }
  }, 60_000);
});

describe("a draft from a stranger", () => {
  it("whose front matter doubles itself without end is read at once", async () => {
    const doubled = (n: number): string => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}*a${n - 1}]`;
    const laughs = ["a0: &a0 [ha]", ...Array.from({ length: 60 }, (_, n) => doubled(n + 1))].join("\n");
    put({ "laughs.md": `---\n${laughs}\nbuyer: *a60\n---\n\n${CLAIM}` });
    const { code, found, took } = await besideClaim();
    expect({ code, found }).toEqual({ code: 1, found: 1 });
    expect(took).toBeLessThan(10_000);
  });
  it("that is a script stays text on the page for the review meeting", async () => {
    const SCRIPT = '<script src="//example.invalid/x.js">alert("co-production")</script>';
    const draft = `---\ntitle: '${SCRIPT}'\n---\n\n# ${SCRIPT}\n\n${SCRIPT}\n\nWe are passionate about ${SCRIPT} co-production.\n\n[a](javascript:alert(1)) ![b](//example.invalid/b.png) <javascript:alert(2)>\n`;
    put({ "a.md": draft });
    const { out } = await run(["a.md", "--format", "html"]);
    expect(out).not.toMatch(/<script[^>]*example|<img|(?:src|href)="(?!#)/i);
    expect(out).toMatch(/&lt;script src=&quot;\/\/example\.invalid/);
    expect(out).toContain("default-src 'none'");
  });
});

describe("a cache from a stranger", () => {
  /** What a result of a stranger's making could hold. */
  const MARKUP = '"><script>alert(1)</script>\u001B[2J';
  const spoilt = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return /^(?:key|severity|source|date)$/.test(key) ? value : `${value}${MARKUP}`;
    if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
  };
  it("is not read unless it is asked for, and puts no markup on the page", async () => {
    put({ "a.md": CLAIM });
    await run(["a.md", "--cache"]);
    const cache = path(".tenderlint-cache");
    const [entry = ""] = readdirSync(cache).filter((name) => name.endsWith(".json"));
    const kept: unknown = JSON.parse(readFileSync(join(cache, entry), "utf8"));
    writeFileSync(join(cache, entry), JSON.stringify(spoilt(kept)));
    const uncached = await run(["a.md"]);
    expect(uncached.out).not.toContain("script");
    const page = await run(["a.md", "--cache", "--format", "html"]);
    expect({ code: page.code, err: page.err }).toEqual({ code: 1, err: "" });
    expect(page.out).toContain("&lt;script");
    expect(page.out).not.toContain("<script");
    expect(page.out).not.toContain("\u001B");
  });
  it("that is nonsense is as good as none", async () => {
    put({ "a.md": CLAIM });
    await run(["a.md", "--cache"]);
    const cache = path(".tenderlint-cache");
    const [entry = ""] = readdirSync(cache).filter((name) => name.endsWith(".json"));
    for (const text of ["", "null", "[]", '{ "key": 1 }', "[".repeat(1_000_000), '{"__proto__":{"key":1}}']) {
      writeFileSync(join(cache, entry), text);
      const { code, err } = await run(["a.md", "--cache"]);
      expect([text.slice(0, 30), code, err]).toEqual([text.slice(0, 30), 1, ""]);
    }
  });
});
