import { type IgnoredFinding, ignoredRequest } from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import type { Workbench } from "../extension.js";
import { toRange } from "../map-view.js";
import { activeDraft } from "./active-draft.js";

/** Lists what the draft ignores, each with its reason; choosing one goes to its words. */
export async function listIgnored({ client }: Workbench): Promise<void> {
  const editor = await activeDraft();
  if (!editor) return;
  const { document } = editor;
  const params = { textDocument: { uri: document.uri.toString() } };
  const ignored = await (await client()).sendRequest<IgnoredFinding[]>(ignoredRequest, params);
  if (ignored.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Nothing is ignored in this draft."));
    return;
  }
  const items = ignored.map(({ rule, quote, reason, range }) => ({
    label: reason,
    description: vscode.l10n.t("{0}, line {1}", rule, range.start.line + 1),
    detail: `“${quote.replace(/\s+/g, " ")}”`,
    range: toRange(range),
  }));
  const placeHolder = vscode.l10n.t("Ignored with a reason. Choose one to go to its words.");
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await vscode.window.showTextDocument(document, { selection: chosen.range });
}
