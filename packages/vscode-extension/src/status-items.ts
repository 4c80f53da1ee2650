import { type DraftStatus, statusRequest } from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { draftInView } from "./draft-in-view.js";
import { statusWords } from "./status-words.js";

export interface StatusItems extends vscode.Disposable {
  /** The server tells of a draft. */
  update(status: DraftStatus): void;
  /** What is known of a draft, or null. */
  of(uri: vscode.Uri): DraftStatus | null;
}

/**
 * How the draft in view stands: a language status item with the day that ages are measured to, and the same few words in
 * the status bar, where somebody who has never heard of language status sees them. Both open the evidence map.
 */
export function createStatusItems(client: () => BaseLanguageClient | null): StatusItems {
  const known = new Map<string, DraftStatus>();
  const language = vscode.languages.createLanguageStatusItem("tenderlint.status", { language: "markdown" });
  language.name = vscode.l10n.t("Evidence");
  language.command = { title: vscode.l10n.t("Evidence map"), command: "tenderlint.showMap" };
  const bar = vscode.window.createStatusBarItem("tenderlint.bar", vscode.StatusBarAlignment.Right, 90);
  bar.name = vscode.l10n.t("Evidence");
  bar.command = "tenderlint.showMap";

  function show(): void {
    const document = draftInView()?.document;
    if (!document) {
      bar.hide();
      return;
    }
    const words = statusWords(known.get(document.uri.toString()) ?? null, vscode.l10n.t);
    language.text = words.text;
    language.detail = words.detail;
    language.severity = words.attention
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    language.accessibilityInformation = { label: words.spoken };
    bar.text = words.text;
    bar.tooltip = words.detail;
    bar.accessibilityInformation = { label: words.spoken };
    bar.show();
  }

  async function ask(): Promise<void> {
    show();
    const document = draftInView()?.document;
    const server = client();
    if (!document || !server || known.has(document.uri.toString())) return;
    const uri = document.uri.toString();
    const status = await server.sendRequest<DraftStatus>(statusRequest, { textDocument: { uri } }).catch(() => null);
    if (!status || known.has(uri)) return;
    known.set(uri, status);
    show();
  }

  const watching = [
    vscode.window.onDidChangeActiveTextEditor(() => void ask()),
    vscode.window.onDidChangeVisibleTextEditors(() => void ask()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  show();
  return {
    update(status) {
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    },
    of: (uri) => known.get(uri.toString()) ?? null,
    dispose() {
      for (const item of [...watching, language, bar]) item.dispose();
    },
  };
}
