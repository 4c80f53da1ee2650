import {
  type DraftStatus,
  findDraftsRequest,
  openRulePageCommand,
  readFileRequest,
  statusRequest,
  type TenderlintOptions,
} from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import { type BaseLanguageClient, DiagnosticPullMode, type LanguageClientOptions, vsdiag } from "vscode-languageclient";
import { isConfig, isDraft } from "./draft-documents.js";
import { ruleOfPage, rulePagesUri } from "./rule-pages.js";
import { createVirtualFiles } from "./virtual-files.js";

/** Makes the client for this host: a forked process on the desktop, a worker in a browser. */
export type MakeClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

export interface ServerHooks {
  /** A draft's findings, date or config have changed. */
  readonly onStatus: (status: DraftStatus) => void;
  readonly explainRule: (rule: string) => Thenable<unknown>;
}

const NOTHING = vsdiag.DocumentDiagnosticReportKind.full;
const SELECTOR = [{ language: "markdown" }, { pattern: "**/tenderlint.json" }];

/** Starts the server and gives its client, ready for requests. */
export async function startServer(
  context: vscode.ExtensionContext,
  make: MakeClient,
  log: vscode.LogOutputChannel,
  hooks: ServerHooks,
): Promise<BaseLanguageClient> {
  const client = make(context, clientOptions(log, hooks));
  const files = createVirtualFiles();
  client.onRequest(readFileRequest, ({ uri }: { uri: string }) => files.read(uri));
  client.onRequest(findDraftsRequest, ({ folder }: { folder: string }) => files.findDrafts(folder));
  client.onNotification(statusRequest, hooks.onStatus);
  await client.start();
  return client;
}

function clientOptions(log: vscode.LogOutputChannel, hooks: ServerHooks): LanguageClientOptions {
  const initializationOptions: TenderlintOptions = {
    statusNotifications: true,
    virtualFiles: true,
    rulePages: rulePagesUri,
  };
  const watched = (document: vscode.TextDocument): boolean => isDraft(document) || isConfig(document);
  const only = <Document extends vscode.TextDocument>(
    document: Document,
    next: (document: Document) => Promise<void>,
  ): Promise<void> => (watched(document) ? next(document) : Promise.resolve());
  return {
    documentSelector: SELECTOR,
    outputChannel: log,
    initializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      filter: (document, mode) => !isDraft(document) || (mode === DiagnosticPullMode.onType && !checksWhileTyping()),
    },
    middleware: {
      didOpen: only,
      didSave: only,
      didClose: only,
      didChange: (event, next) => (watched(event.document) ? next(event) : Promise.resolve()),
      async provideDiagnostics(document, previous, token, next) {
        if (!(document instanceof vscode.Uri) && !isDraft(document)) return { kind: NOTHING, items: [] };
        const report = await next(document, previous, token);
        if (report && "items" in report) report.items.forEach(linkToPage);
        return report;
      },
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        for (const action of actions ?? []) if ("diagnostics" in action) action.diagnostics?.forEach(linkToPage);
        return actions;
      },
      executeCommand(command, args, next) {
        const [rule] = args;
        return command === openRulePageCommand && typeof rule === "string"
          ? hooks.explainRule(rule)
          : next(command, args);
      },
    },
  };
}

/** The rule's name in a finding opens its page as a page, not as Markdown source. */
function linkToPage(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== "object" || code === null) return;
  const rule = ruleOfPage(code.target);
  if (!rule) return;
  const target = vscode.Uri.parse(`command:tenderlint.explain?${encodeURIComponent(JSON.stringify([rule]))}`);
  diagnostic.code = { value: code.value, target };
}

/** The setting that says when a draft is checked. */
const checksWhileTyping = (): boolean =>
  vscode.workspace.getConfiguration("tenderlint").get<string>("checkWhen", "typing") !== "saving";
