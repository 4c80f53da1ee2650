import { type Edit, replacements } from "./edits.js";
import { textExtents } from "./markdown.js";
import { seeded } from "./sample.js";
import type { Transformation } from "./suite.js";

/** Edits within running text, of which the slice is what a reader sees: no entity or escape is in it yet. */
function inText(source: string, pattern: RegExp, replace: (found: string) => string | null): Edit[] {
  return textExtents(source).flatMap(({ start, end }) => {
    const slice = source.slice(start, end);
    if (/\\|&[a-z#]/i.test(slice)) return [];
    return replacements(slice, pattern, ([found]) => replace(found)).map((edit) => ({
      ...edit,
      start: start + edit.start,
      end: start + edit.end,
    }));
  });
}

const NAMES: Readonly<Record<string, string>> = {
  "’": "&rsquo;",
  "‘": "&lsquo;",
  "“": "&ldquo;",
  "”": "&rdquo;",
  "–": "&ndash;",
  "£": "&pound;",
};

export const ampersands: Transformation = {
  name: "&amp; for &",
  variants: ({ text }) => [{ edits: inText(text, /&/g, () => "&amp;") }],
  least: 4,
};

export const namedEntities: Transformation = {
  name: "named entities for quotation marks, dashes and pounds",
  variants: ({ text }) => [{ edits: inText(text, /[’‘“”–£]/g, (found) => NAMES[found] ?? null) }],
};

export const numberedEntities: Transformation = {
  name: "numbered entities for letters",
  variants: ({ text, name }) => {
    const random = seeded(name);
    return [{ edits: inText(text, /[a-z]/g, (found) => (random() < 0.02 ? `&#${found.charCodeAt(0)};` : null)) }];
  },
};

export const escaped: Transformation = {
  name: "escaped punctuation",
  variants: ({ text }) => [{ edits: inText(text, /[!"%'(),.:;?]/g, (found) => `\\${found}`) }],
};
