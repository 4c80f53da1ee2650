import { replacements } from "./edits.js";
import { keepsFindings } from "./suite.js";

const BOM = "\uFEFF";

keepsFindings("LF made CRLF", ({ text }) => [{ edits: replacements(text, /\n/g, () => "\r\n") }]);

keepsFindings("a byte order mark at the start", () => [{ edits: [{ start: 0, end: 0, text: BOM }] }]);

keepsFindings("both", ({ text }) => [
  { edits: [{ start: 0, end: 0, text: BOM }, ...replacements(text, /\n/g, () => "\r\n")] },
]);

keepsFindings("no line end after the last line", ({ text }) => [{ edits: replacements(text, /\n+$/g, () => "") }]);
