import * as vscode from "vscode";
import { isDraft } from "./draft-documents.js";

const SHOWN = "walkthroughShown";

/**
 * Opens the walkthrough once after the extension has been installed, however that was done; beside the draft where one is
 * in front. Whoever has told VS Code not to open walkthroughs is left alone.
 */
export async function welcome({ extension, globalState }: vscode.ExtensionContext): Promise<void> {
  if (globalState.get<boolean>(SHOWN)) return;
  await globalState.update(SHOWN, true);
  const wanted = vscode.workspace
    .getConfiguration("workbench.welcomePage.walkthroughs")
    .get<boolean>("openOnInstall", true);
  if (!wanted) return;
  const front = vscode.window.activeTextEditor;
  const beside = front !== undefined && isDraft(front.document);
  await vscode.commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, beside);
  // Whoever is typing already goes on typing.
  if (front && beside) await vscode.window.showTextDocument(front.document, front.viewColumn);
}
