import { type Edit, replacements } from "./edits.js";
import { textExtents } from "./markdown.js";
import type { Transformation } from "./suite.js";

const STRAIGHT: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'" };

/** A mark after a space, a bracket or a dash opens; any other closes, as a word processor has it. */
function curled(mark: string, before: string): string {
  const opens = before === "" || /[\s([{–—→*_|“‘"']/.test(before);
  if (mark === '"') return opens ? "“" : "”";
  return opens ? "‘" : "’";
}

const inText = (source: string, edits: readonly Edit[]): Edit[] => {
  const extents = textExtents(source);
  return edits.filter(({ start, end }) => extents.some((extent) => extent.start <= start && end <= extent.end));
};

export const straightened: Transformation = {
  name: "curly quotation marks made straight",
  variants: ({ text }) => [
    {
      edits: inText(
        text,
        replacements(text, /[“”‘’]/g, ([mark]) => STRAIGHT[mark] ?? null),
      ),
    },
  ],
};

export const madeCurly: Transformation = {
  name: "straight quotation marks made curly",
  variants: ({ text }) => [
    {
      edits: inText(
        text,
        replacements(text, /["']/g, ({ 0: mark, index }) => curled(mark, text.charAt(index - 1))),
      ),
    },
  ],
};
