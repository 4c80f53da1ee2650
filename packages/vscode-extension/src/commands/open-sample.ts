import * as vscode from "vscode";
import type { Workbench } from "../extension.js";
import { sample, samplePlaces } from "../sample.js";

/** Milliseconds. */
const SETTLE = 300;

/** The sample that is open, so that the walkthrough's buttons act on one copy. */
let open: vscode.TextDocument | null = null;

/**
 * Opens an untitled copy of the sample answer. The walkthrough's buttons give a place in it: `list` shows what is
 * underlined, `fix` and `ignore` put the cursor on a weakness and open its menu.
 */
export async function openSample({ client }: Workbench, place: unknown): Promise<void> {
  const document = await sampleDocument();
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(document), preview: false });
  const where = typeof place === "string" ? samplePlaces[place] : undefined;
  if (where) {
    const at = document.positionAt(Math.max(0, document.getText().indexOf(where)));
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (typeof place === "string") await vscode.commands.executeCommand("setContext", `tenderlint.tried.${place}`, true);
  if (place === "list") await vscode.commands.executeCommand("workbench.actions.view.problems");
  if (place !== "fix" && place !== "ignore") return;
  await client();
  await findingAt(document, editor.selection.active);
  // The window learns of findings, and moves the focus from the walkthrough, a moment after the extension host.
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  await vscode.commands.executeCommand("editor.action.quickFix");
}

async function sampleDocument(): Promise<vscode.TextDocument> {
  if (open && !open.isClosed) return open;
  open = await vscode.workspace.openTextDocument({ language: "markdown", content: sample });
  return open;
}

/** Where the sample is shown already; else beside the walkthrough, so that both can be seen. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  if (shown?.viewColumn) return shown.viewColumn;
  const front = vscode.window.tabGroups.activeTabGroup.activeTab;
  return front && !(front.input instanceof vscode.TabInputText) ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

/** Waits until a finding is shown at a place, five seconds at most: the menu would be empty before. */
function findingAt(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
  const found = (): boolean =>
    vscode.languages
      .getDiagnostics(document.uri)
      .some(({ source, range }) => source === "tenderlint" && range.contains(at));
  if (found()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, 5000);
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (found()) done();
    });
  });
}
