import { replacements } from "./edits.js";
import type { Transformation } from "./suite.js";

const BOM = "\uFEFF";

export const crlf: Transformation = {
  name: "LF made CRLF",
  variants: ({ text }) => [{ edits: replacements(text, /\n/g, () => "\r\n") }],
};

export const withMark: Transformation = {
  name: "a byte order mark at the start",
  variants: () => [{ edits: [{ start: 0, end: 0, text: BOM }] }],
};

export const crlfWithMark: Transformation = {
  name: "CRLF after a byte order mark",
  variants: ({ text }) => [{ edits: [{ start: 0, end: 0, text: BOM }, ...replacements(text, /\n/g, () => "\r\n")] }],
};

export const unended: Transformation = {
  name: "no line end after the last line",
  variants: ({ text }) => [{ edits: replacements(text, /\n+$/g, () => "") }],
};
