import type { Translate } from "../src/translate.js";

/** What `vscode.l10n.t` does for English. */
export const t: Translate = (message, ...filled) =>
  message.replace(/\{(\d+)\}/g, (whole, n) => String(filled[Number(n)] ?? whole));
