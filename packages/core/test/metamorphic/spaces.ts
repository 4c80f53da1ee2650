import { replacements } from "./edits.js";
import { textExtents } from "./markdown.js";
import { seeded } from "./sample.js";
import type { Transformation } from "./suite.js";

const DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) (?:of )?\d{4}\b/g;

/** A non-breaking space, a narrow one, and the entity that an editor writes. */
const SPACES = ["\u00A0", "\u202F", "&nbsp;"];

export const spacedDates: Transformation = {
  name: "non-breaking spaces in dates",
  variants: ({ text }) => {
    const extents = textExtents(text);
    return SPACES.map((space) => ({
      edits: replacements(text, DATE, ([date]) => date.replaceAll(" ", space)).filter(({ start }) =>
        extents.some((extent) => extent.start <= start && start < extent.end),
      ),
    }));
  },
};

export const spacedWords: Transformation = {
  name: "non-breaking spaces anywhere between words",
  variants: ({ text, name }) => {
    const random = seeded(name);
    return [0.1, 0.5].map((share) => ({
      edits: textExtents(text).flatMap(({ start, end }) =>
        replacements(text.slice(start, end), /(?<=\w) (?=\w)/g, () => (random() < share ? "\u00A0" : null)).map(
          (edit) => ({
            ...edit,
            start: start + edit.start,
            end: start + edit.end,
          }),
        ),
      ),
    }));
  },
};
