import { checkFolderRequest, type FolderFinding, type FolderReport } from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import { WorkDoneProgress } from "vscode-languageclient";
import { isDraft } from "../draft-documents.js";
import type { Workbench } from "../extension.js";
import { folderWords } from "../folder-words.js";
import { toRange } from "../map-view.js";

export interface FolderCheck extends vscode.Disposable {
  /** Checks every draft of a folder; asks which, where it is not given and there are several. Gives the report. */
  run(folder: unknown): Promise<FolderReport | null>;
}

const SEVERITIES: Readonly<Record<FolderFinding["severity"], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Findings of a folder's closed drafts stand in the Problems list until a draft is opened and checked as it is typed. */
export function createFolderCheck({ client, log }: Workbench): FolderCheck {
  const findings = vscode.languages.createDiagnosticCollection("tenderlint-folder");
  const opened = vscode.workspace.onDidOpenTextDocument(({ uri }) => findings.delete(uri));

  async function run(given: unknown): Promise<FolderReport | null> {
    const folder = given instanceof vscode.Uri ? given : await chooseFolder();
    if (!folder) return null;
    const server = await client();
    const report = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t("Checking the answers in {0}", nameOf(folder)),
        cancellable: true,
      },
      async (progress, token) => {
        const workDoneToken = `tenderlint-folder-${Date.now()}`;
        let done = 0;
        const listening = server.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
          if (value.kind !== "report") return;
          const { message, percentage = 0 } = value;
          progress.report({ ...(message ? { message } : {}), increment: Math.max(0, percentage - done) });
          done = Math.max(done, percentage);
        });
        const params = { folder: folder.toString(), workDoneToken };
        try {
          return await server.sendRequest<FolderReport>(checkFolderRequest, params, token);
        } catch (error) {
          if (token.isCancellationRequested) return null;
          throw error;
        } finally {
          listening.dispose();
        }
      },
    );
    if (!report) return null;
    show(report);
    const words = folderWords(report, vscode.l10n.t);
    for (const { uri, reason } of report.drafts.filter(({ state }) => state === "not-checked"))
      log.warn(vscode.l10n.t("{0} was not checked: {1}", uri, reason ?? ""));
    void say(words, report.summary.errors + report.summary.warnings + report.summary.infos > 0);
    return report;
  }

  function show({ drafts }: FolderReport): void {
    findings.clear();
    const open = new Set(vscode.workspace.textDocuments.filter(isDraft).map(({ uri }) => uri.toString()));
    for (const draft of drafts) {
      const uri = vscode.Uri.parse(draft.uri);
      if (!open.has(uri.toString())) findings.set(uri, draft.findings.map(toDiagnostic));
    }
  }

  return {
    run,
    dispose() {
      opened.dispose();
      findings.dispose();
    },
  };
}

async function say(words: string, some: boolean): Promise<void> {
  const list = vscode.l10n.t("Show the List");
  const chosen = await vscode.window.showInformationMessage(words, ...(some ? [list] : []));
  if (chosen === list) await vscode.commands.executeCommand("workbench.actions.view.problems");
}

function toDiagnostic({ rule, severity, message, advice, range }: FolderFinding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), `${message}\n${advice}`, SEVERITIES[severity]);
  diagnostic.source = "tenderlint";
  diagnostic.code = rule;
  return diagnostic;
}

const nameOf = (folder: vscode.Uri): string => folder.path.replace(/\/$/, "").split("/").pop() || folder.toString();

async function chooseFolder(): Promise<vscode.Uri | null> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [only] = folders;
  if (folders.length === 1 && only) return only.uri;
  if (folders.length > 1) {
    const placeHolder = vscode.l10n.t("Which folder?");
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri ?? null;
  }
  const open = vscode.l10n.t("Open a Folder…");
  const message = vscode.l10n.t("Open the folder that holds your answers first.");
  const chosen = await vscode.window.showInformationMessage(message, open);
  if (chosen === open) await vscode.commands.executeCommand("workbench.action.files.openFolder");
  return null;
}
