import * as vscode from "vscode";
import { isDraft } from "./draft-documents.js";

/** The editor of the draft in front; where a page without text is in front, of the draft that can be seen beside it. */
export function draftInView(): vscode.TextEditor | null {
  const front = vscode.window.activeTextEditor;
  const seen = front ? [front] : vscode.window.visibleTextEditors;
  return seen.find(({ document }) => isDraft(document)) ?? null;
}
