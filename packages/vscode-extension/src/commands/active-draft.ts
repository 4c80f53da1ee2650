import * as vscode from "vscode";
import { draftInView } from "../draft-in-view.js";

/**
 * The editor with the draft in view. Where there is none, says what to do: a text that is not Markdown yet can be made
 * so with one button.
 */
export async function activeDraft(): Promise<vscode.TextEditor | null> {
  const draft = draftInView();
  if (draft) return draft;
  const editor = vscode.window.activeTextEditor;
  const plain = editor && ["plaintext", "untitled"].includes(editor.document.languageId) ? editor : null;
  if (!plain) {
    const open = vscode.l10n.t("Open a File…");
    const message = vscode.l10n.t("Open a draft answer in Markdown first: a file whose name ends in .md.");
    const chosen = await vscode.window.showInformationMessage(message, open);
    if (chosen === open) await vscode.commands.executeCommand("workbench.action.files.openFile");
    return null;
  }
  const check = vscode.l10n.t("Check It as Markdown");
  const message = vscode.l10n.t("This text is not marked as Markdown, so it is not checked.");
  if ((await vscode.window.showInformationMessage(message, check)) !== check) return null;
  await vscode.languages.setTextDocumentLanguage(plain.document, "markdown");
  return vscode.window.activeTextEditor ?? null;
}
