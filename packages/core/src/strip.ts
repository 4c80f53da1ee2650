import { createDraftParser } from "./draft/index.js";

/** What `stripDirectives` may take out too. */
export interface StripOptions {
  /** Take the front matter out as well. Default false. */
  readonly frontMatter?: boolean;
}

/**
 * A copy of a draft without its notes to tenderlint (directives), for the bid portal. A note on a line of its own goes
 * with its line; the paragraphs around it stay apart. Nothing else is touched.
 */
export function stripDirectives(text: string, { frontMatter = false }: StripOptions = {}): string {
  const draft = createDraftParser().parse(text);
  const start = frontMatter ? (draft.frontMatter.span?.end ?? 0) : 0;
  const spans = draft.directives.map(({ span }) => span).filter((span) => span.start >= start);
  let out = "";
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    out += text.slice(at, span.start);
    at = span.end;
    const line = /(?:^|[\r\n])([ \t>]*)$/.exec(out);
    const rest = /^[ \t]*(\r\n|\n|\r|$)/.exec(text.slice(at));
    if (!line || !rest) {
      // Within a line: two spaces become one.
      if (/[ \t]$/.test(out) && /^[ \t]/.test(text.slice(at))) at += /^[ \t]+/.exec(text.slice(at))?.[0].length ?? 0;
      continue;
    }
    // A line of its own. A blank line stays where the note alone kept two blocks apart.
    const indent = line[1] ?? "";
    const above = out.slice(0, out.length - indent.length);
    const below = text.slice(at + rest[0].length);
    const blankAbove = above === "" || /(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r)$/.test(above);
    const blankBelow = /^[ \t>]*(?:\r|\n|$)/.test(below);
    if (blankAbove || blankBelow) {
      out = above;
      at += rest[0].length;
      // Two blank lines in a row are one too many.
      if (blankAbove && blankBelow) at += /^[ \t>]*(?:\r\n|\n|\r)/.exec(below)?.[0].length ?? 0;
    }
  }
  out += text.slice(at);
  return frontMatter ? out.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, "") : out;
}
