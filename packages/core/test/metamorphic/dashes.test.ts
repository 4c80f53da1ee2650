import { replacements } from "./edits.js";
import { keepsFindings } from "./suite.js";

keepsFindings("en dashes and em dashes between words", ({ text }) => [
  { edits: replacements(text, / – /g, () => " — ") },
  { edits: replacements(text, / — /g, () => " – ") },
]);

keepsFindings(
  "en dashes and hyphens between years",
  ({ text }) => [
    { edits: replacements(text, /(?<=\b(?:19|20)\d\d)–(?=\d)/g, () => "-") },
    { edits: replacements(text, /(?<=\b(?:19|20)\d\d)-(?=(?:19|20)\d\d\b)/g, () => "–") },
  ],
  { least: 3 },
);
