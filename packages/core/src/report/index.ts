export { nearest, suggestion } from "../suggest.js";
export { asOfWords, evidenceLine, monthWords } from "./evidence-line.js";
export { type ExcerptRow, excerpt } from "./excerpt.js";
export { formatJson } from "./json.js";
export { formatPretty, type PrettyOptions } from "./pretty.js";
export { clean, count, displayWidth, shorten, wrap } from "./text.js";
