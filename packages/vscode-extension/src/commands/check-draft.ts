import { type DraftStatus, statusRequest } from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import type { Workbench } from "../extension.js";
import { statusWords } from "../status-words.js";
import { activeDraft } from "./active-draft.js";

/** Checks the draft in front now, and says how it stands. */
export async function checkDraft({ client, status }: Workbench): Promise<void> {
  const editor = await activeDraft();
  if (!editor) return;
  const server = await client();
  // Where drafts are checked when they are saved, this is what puts the squiggles there.
  server.getFeature("textDocument/diagnostic").getProvider(editor.document)?.onDidChangeDiagnosticsEmitter.fire();
  const uri = editor.document.uri.toString();
  const found = await server.sendRequest<DraftStatus>(statusRequest, { textDocument: { uri } });
  status.update(found);
  const { text, detail } = statusWords(found, vscode.l10n.t);
  const list = vscode.l10n.t("Show the List");
  const map = vscode.l10n.t("Evidence Map");
  const settings = vscode.l10n.t("Settings");
  const buttons = found.state === "checked" ? [list, map] : [settings];
  const chosen = await vscode.window.showInformationMessage(detail ? `${text}. ${detail}.` : text, ...buttons);
  if (chosen === list) await vscode.commands.executeCommand("workbench.actions.view.problems");
  if (chosen === map) await vscode.commands.executeCommand("tenderlint.showMap");
  if (chosen === settings) await vscode.commands.executeCommand("workbench.action.openSettings", "tenderlint");
}
