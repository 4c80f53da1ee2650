import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collectResults } from "../../collect.js";
import { createDraftParser } from "../../draft/index.js";
import { createLinter } from "../../linter.js";
import type { Finding } from "../../result.js";
import { formatReport } from "../index.js";
import { hostile, hostileSource, sample, sampleDraft, sampleSources } from "../testing/sample.js";

const sampleHtml = (): string => formatReport("html", sample, { sources: sampleSources });

describe("html", () => {
  /** Every tag in a page with its attributes, as a browser's tokenizer would find them outside of style. */
  const tagsOf = (html: string): [string, string][] =>
    [
      ...html.replace(/<style>[\s\S]*?<\/style>/, "").matchAll(/<\/?([a-z][a-z0-9]*)((?:\s[^>"]*(?:"[^"]*")?)*)>/gi),
    ].map(([, name = "", attributes = ""]) => [name.toLowerCase(), attributes]);
  const OWN = new Set(
    "html head meta title body a header h1 h2 h3 h4 h5 h6 p div nav ol ul li span aside fieldset legend label input main section dl dt dd article mark strong em del code pre blockquote table thead tbody tr th td sup br hr figure figcaption svg desc rect line text path circle".split(
      " ",
    ),
  );
  it.each([
    ["the sample", sample, sampleSources],
    ["a hostile draft", hostile, new Map([[hostile.drafts[0]?.path ?? null, hostileSource]])],
    ["a hostile draft without its text", hostile, new Map<string | null, string>()],
  ])("has no script, loads nothing, and keeps to its own elements: %s", (_, result, sources) => {
    const html = formatReport("html", result, { sources });
    const tags = tagsOf(html);
    expect(tags.length).toBeGreaterThan(30);
    expect(tags.filter(([name]) => !OWN.has(name))).toEqual([]);
    for (const [name, attributes] of tags) {
      const bare = attributes.replace(/"[^"]*"/g, '""');
      expect(bare, name).not.toMatch(/\s(?:on\w+|src|srcset|style|action)=/i);
      for (const [, target] of attributes.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
    }
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
  it("leads every reference to a place on the page, each once", () => {
    const html = sampleHtml();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].flatMap(([, id = ""]) =>
      id.split(" "),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
  });
  it("shows the draft as it reads, without its markup", () => {
    const article = /<article[^>]*>([\s\S]*?)<\/article>/.exec(sampleHtml())?.[1] ?? "";
    const text = article
      .replace(/<ol class="notes"[\s\S]*?<\/li><\/ol>/g, "")
      .replace(/&#8288;<a class="ref[^>]*>\d+<\/a>&#8288;/g, "")
      .replace(/<[^>]+>/g, "");
    expect(text).toContain("Voice &amp; choice");
    expect(text).toContain("We are passionate about co-production, and people come first.");
    expect(text).toContain("In May 2019 residents chose new menus | at two tastings.");
    expect(text).not.toContain("tenderlint-ignore");
    expect(article).toContain("<ol><li>");
    expect(article).toContain("<strong><mark");
  });
  /** The words of a page's drafts, without the notes. */
  const wordsOf = (html: string): string =>
    (/<article[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? "")
      .replace(/<ol class="notes"[\s\S]*?<\/ol>/g, "")
      .replace(/&#8288;<a class="ref[^>]*>\d+<\/a>&#8288;/g, "")
      .replace(/<\/(?:p|h\d|li|t[dh])>|<br>/g, " ")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  const folder = new URL("../../../../../fixtures/drafts/", import.meta.url);
  it.each(readdirSync(folder))("leaves out no word of %s, and marks each finding", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const result = (await createLinter({ today: "2026-03-01" })).lint(text, { path: name });
    const html = formatReport("html", collectResults([result]), { sources: new Map([[name, text]]) });
    const shown = wordsOf(html).replace(/\s+/g, " ");
    for (const { content } of createDraftParser().parse(text).sections)
      for (const block of [content.heading, ...content.blocks])
        for (const line of block?.text.plain.split("\n") ?? [])
          expect(shown).toContain(line.replace(/\s+/g, " ").trim());
    const counted = result.findings.filter(({ suppressed }) => !suppressed);
    counted.forEach((_, n) => {
      expect(html).toContain(`id="d1-f${n + 1}"`);
      expect(html).toContain(`id="d1-f${n + 1}-ref"`);
    });
    expect(html).not.toContain("About parts of the draft that do not show");
  });
  it("takes time that grows with a draft and no faster", () => {
    const text = `${sampleSources.get(sampleDraft.path) ?? ""}\n`;
    const time = (copies: number): number => {
      const source = text.repeat(copies);
      const findings = Array.from({ length: copies * 3 }, (_, n) => {
        const offset = Math.floor(n / 3) * text.length + text.indexOf("residents") + (n % 3);
        const at = (shift: number) => ({ offset: offset + shift, line: 1, column: 1 });
        return { ...(sampleDraft.findings[0] as Finding), range: { start: at(0), end: at(20) } };
      });
      const result = collectResults([{ ...sampleDraft, findings, path: "a.md" }]);
      const start = process.cpuUsage();
      formatReport("html", result, { sources: new Map([["a.md", source]]) });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(50);
    const [short, long] = [Math.min(time(100), time(100)), Math.min(time(400), time(400))];
    expect(long).toBeLessThan(short * 10 + 100);
  });
});
