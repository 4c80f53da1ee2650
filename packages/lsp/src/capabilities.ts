/** What the client can do, read once from `initialize`, and what the server answers. */

import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { openRulePageCommand, selectCommand, type TenderlintOptions } from "./protocol.js";
import type { Encoding } from "./text/lines.js";

export interface ClientFacts {
  readonly encoding: Encoding;
  /** Findings are answered when asked for; else they are sent. Never both. */
  readonly pull: boolean;
  readonly workspaceDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshLenses: boolean;
  readonly pushes: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly unnecessaryTag: boolean;
  /** Code actions as objects; without, a client takes commands only and gets none. */
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  /** `standard`: LSP 3.18 `SnippetTextEdit`. `experimental`: the client's `experimental.snippetTextEdit`. */
  readonly snippetEdits: "standard" | "experimental" | null;
  readonly hoverMarkdown: boolean;
  readonly completionSnippets: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  readonly showDocument: boolean;
  readonly folders: readonly string[];
  readonly options: TenderlintOptions;
}

const ENCODINGS: readonly string[] = ["utf-16", "utf-8", "utf-32"] satisfies Encoding[];

/** The first encoding of the client's list that is known here; UTF-16 where it gives none. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return (offered?.find((name) => ENCODINGS.includes(name)) as Encoding | undefined) ?? "utf-16";
}

export function readClient(params: InitializeParams): ClientFacts {
  const capabilities = params.capabilities ?? {};
  const options = readOptions(params.initializationOptions);
  const { textDocument = {}, workspace = {}, window = {}, general = {} } = capabilities;
  const way = options.diagnostics ?? "auto";
  const pull = way === "pull" || (way === "auto" && Boolean(textDocument.diagnostic));
  const publish = textDocument.publishDiagnostics;
  const pulled = textDocument.diagnostic;
  const edits = workspace.workspaceEdit;
  const experimental = capabilities.experimental as { snippetTextEdit?: unknown } | null | undefined;
  return {
    encoding: chooseEncoding(general.positionEncodings),
    pull,
    workspaceDiagnostics: pull && options.workspaceDiagnostics === true,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    refreshLenses: workspace.codeLens?.refreshSupport === true,
    pushes: publish !== undefined || !pull,
    relatedInformation: (publish?.relatedInformation ?? pulled?.relatedInformation) === true,
    codeDescription: (publish?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport) === true,
    diagnosticData: (publish?.dataSupport ?? pulled?.dataSupport) === true,
    unnecessaryTag: (publish?.tagSupport ?? pulled?.tagSupport)?.valueSet?.includes(1) === true,
    codeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument.codeAction?.isPreferredSupport === true,
    documentChanges: edits?.documentChanges === true,
    snippetEdits:
      edits?.documentChanges !== true
        ? null
        : edits.snippetEditSupport === true
          ? "standard"
          : experimental?.snippetTextEdit === true
            ? "experimental"
            : null,
    hoverMarkdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionSnippets: textDocument.completion?.completionItem?.snippetSupport === true,
    configuration: workspace.configuration === true,
    registerConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    showDocument: window.showDocument?.support === true,
    folders: readFolders(params),
    options,
  };
}

export function serverCapabilities(client: ClientFacts): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pull
      ? {
          diagnosticProvider: {
            identifier: "tenderlint",
            interFileDependencies: false,
            workspaceDiagnostics: client.workspaceDiagnostics,
          },
        }
      : {}),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ["<", "-", ":", ","] },
    codeLensProvider: { resolveProvider: false },
    executeCommandProvider: { commands: [openRulePageCommand, selectCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function readFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  // Older clients give a root only, the oldest a path.
  if (params.rootUri) return [params.rootUri];
  return [];
}

/** Options as given, each that is not of its kind left out: a wrong option never stops the server. */
function readOptions(given: unknown): TenderlintOptions {
  const from = isRecord(given) ? given : {};
  const way = from.diagnostics;
  return {
    ...(way === "pull" || way === "push" || way === "auto" ? { diagnostics: way } : {}),
    ...(from.workspaceDiagnostics === true ? { workspaceDiagnostics: true } : {}),
    ...(from.statusNotifications === true ? { statusNotifications: true } : {}),
    ...(from.virtualFiles === true ? { virtualFiles: true } : {}),
    ...(typeof from.rulePages === "string" ? { rulePages: from.rulePages } : {}),
    ...(isRecord(from.settings) ? { settings: from.settings } : {}),
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
