import * as vscode from "vscode";
import type { Workbench } from "../extension.js";
import { activeDraft } from "./active-draft.js";

/**
 * Opens the page about a finding beside the draft: of the rule given (a link in a finding), else of the finding at the
 * cursor, else of one chosen from the draft's list.
 */
export async function explain({ explainRule }: Workbench, given: unknown): Promise<void> {
  if (typeof given === "string") {
    await explainRule(
      given,
      findingsIn(vscode.window.activeTextEditor).find((found) => ruleOf(found) === given)?.message ?? null,
    );
    return;
  }
  const editor = await activeDraft();
  if (!editor) return;
  const findings = findingsIn(editor);
  const here = findings.find(({ range }) => range.contains(editor.selection.active));
  const finding = here ?? (await choose(editor, findings));
  const rule = finding && ruleOf(finding);
  if (!finding || !rule) return;
  if (await explainRule(rule, finding.message)) return;
  void vscode.window.showInformationMessage(finding.message);
}

/** tenderlint's findings in an editor, those at the cursor first. */
function findingsIn(editor: vscode.TextEditor | undefined): vscode.Diagnostic[] {
  if (!editor) return [];
  const { active } = editor.selection;
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === "tenderlint")
    .sort((a, b) => Number(b.range.contains(active)) - Number(a.range.contains(active)));
}

function ruleOf({ code }: vscode.Diagnostic): string | null {
  const value = typeof code === "object" ? code.value : code;
  return value === undefined ? null : String(value);
}

async function choose(
  editor: vscode.TextEditor,
  findings: readonly vscode.Diagnostic[],
): Promise<vscode.Diagnostic | null> {
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no finding in this draft to explain."));
    return null;
  }
  const items = findings.map((finding) => ({
    label: finding.message.split("\n")[0] ?? "",
    description: vscode.l10n.t("line {0}", finding.range.start.line + 1),
    detail: `“${editor.document.getText(finding.range).replace(/\s+/g, " ")}”`,
    finding,
  }));
  const placeHolder = vscode.l10n.t("There is no finding at the cursor. Which one shall be explained?");
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.finding ?? null;
}
