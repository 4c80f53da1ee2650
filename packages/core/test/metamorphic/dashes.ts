import { replacements } from "./edits.js";
import type { Transformation } from "./suite.js";

export const dashedWords: Transformation = {
  name: "en dashes and em dashes between words",
  variants: ({ text }) => [
    { edits: replacements(text, / – /g, () => " — ") },
    { edits: replacements(text, / — /g, () => " – ") },
  ],
};

export const dashedYears: Transformation = {
  name: "en dashes and hyphens between years",
  variants: ({ text }) => [
    { edits: replacements(text, /(?<=\b(?:19|20)\d\d)–(?=\d)/g, () => "-") },
    { edits: replacements(text, /(?<=\b(?:19|20)\d\d)-(?=(?:19|20)\d\d\b)/g, () => "–") },
  ],
  least: 3,
};
