import * as vscode from "vscode";
import { evidenceBlocks } from "../evidence-blocks.generated.js";
import type { Workbench } from "../extension.js";
import { activeDraft } from "./active-draft.js";

/** Puts a block to fill in after the paragraph that the cursor is in, its blanks reached with Tab. */
export async function insertEvidence(_: Workbench): Promise<void> {
  const editor = await activeDraft();
  if (!editor) return;
  const items = evidenceBlocks.map(({ label, detail, snippet }) => ({ label, detail, snippet }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t("Which block? Fill in each part, and press Tab to go on to the next."),
  });
  if (!chosen) return;
  const { document, selection } = editor;
  const line = lastLineOfParagraph(document, selection.active.line);
  const end = document.lineAt(line).range.end;
  const empty = document.lineAt(line).isEmptyOrWhitespace;
  const before = empty ? (line > 0 && !document.lineAt(line - 1).isEmptyOrWhitespace ? "\n" : "") : "\n\n";
  const crowded = line + 1 < document.lineCount && !document.lineAt(line + 1).isEmptyOrWhitespace;
  const snippet = new vscode.SnippetString(`${before}${chosen.snippet}${crowded ? "\n" : ""}`);
  await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
  await editor.insertSnippet(snippet, end);
}

function lastLineOfParagraph(document: vscode.TextDocument, from: number): number {
  let line = from;
  while (
    !document.lineAt(line).isEmptyOrWhitespace &&
    line + 1 < document.lineCount &&
    !document.lineAt(line + 1).isEmptyOrWhitespace
  )
    line++;
  return line;
}
