import type { Translate } from "./translate.js";

/**
 * A rule's page as a writer reads it: what was found in their draft first, then the page. Lines of carets are taken out:
 * they mark the words concerned for the tests that run the page's examples.
 */
export function explanation(page: string, finding: string | null, t: Translate): string {
  const clean = page
    .replace(/^```md [^\n]*$/gm, "```md")
    .replace(/^[ \t>]*\^+ .*\n/gm, "")
    .trimEnd();
  if (!finding) return `${clean}\n`;
  const [title = "", ...rest] = clean.split("\n");
  const quoted = finding
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join("\n>\n");
  return `${title}\n\n**${t("In your draft")}**\n\n${quoted}\n${rest.join("\n")}\n`;
}

/** A draft's words must not turn into links, pictures or markup on the page. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#+!|~]/g, "\\$&");
