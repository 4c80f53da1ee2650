/** The rules' pages: what good looks like and where a rule comes from, read from the bundled Markdown. */

import type { Core } from "../core.js";

export interface RulePage {
  /** One sentence or two as an evaluator wants them, or null. */
  readonly good: string | null;
  readonly sources: readonly string[];
}

export function readPages(pages: Core["rulePages"]): ReadonlyMap<string, RulePage> {
  return new Map(Object.entries(pages).map(([rule, markdown]) => [rule, readPage(markdown)]));
}

function readPage(markdown: string): RulePage {
  const quotes = [...section(markdown, "What it finds").matchAll(/(?:^>.*(?:\r?\n|$))+/gm)].map((match) =>
    match[0]
      .replace(/^>[ \t]?/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const sources = [...section(markdown, "Sources").matchAll(/^[-*] (.+)$/gm)].map((match) => match[1] ?? "");
  return { good: quotes[1] ?? null, sources };
}

/** The text under a heading of depth 2. */
function section(markdown: string, heading: string): string {
  const at = markdown.indexOf(`## ${heading}\n`);
  if (at < 0) return "";
  const from = at + heading.length + 4;
  const end = markdown.indexOf("\n## ", from);
  return markdown.slice(from, end < 0 ? undefined : end);
}
