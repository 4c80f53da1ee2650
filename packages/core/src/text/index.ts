/** The small tools of text that commands without a linter need; apart from the reports, so that these need not be loaded. */

export { clean, count, displayWidth, shorten, wrap } from "../report/text.js";
export { nearest, suggestion } from "../suggest.js";
