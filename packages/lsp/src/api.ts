/** What a transport may ask of a session: the messages of LSP and those of `protocol.ts`, without a connection. */

import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CompletionItem,
  CompletionParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ExecuteCommandParams,
  Hover,
  HoverParams,
  InitializeResult,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import type { Cancellation } from "./host.js";
import type {
  CheckFolderParams,
  DraftParams,
  DraftStatus,
  EvidenceMap,
  FolderReport,
  IgnoredFinding,
} from "./protocol.js";

export interface Session {
  readonly answer: InitializeResult;
  /** The client is ready: the engine is loaded now, and watchers are asked for. */
  initialized(): void;
  didOpen(params: DidOpenTextDocumentParams): void;
  didChange(params: DidChangeTextDocumentParams): void;
  didClose(params: DidCloseTextDocumentParams): void;
  didSave(params: DidSaveTextDocumentParams): void;
  didChangeConfiguration(params: DidChangeConfigurationParams): void;
  didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void;
  didChangeFolders(event: WorkspaceFoldersChangeEvent): void;
  diagnostics(params: DocumentDiagnosticParams, token: Cancellation): Promise<DocumentDiagnosticReport>;
  workspaceDiagnostics(
    params: WorkspaceDiagnosticParams,
    token: Cancellation,
    stream: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | null,
  ): Promise<WorkspaceDiagnosticReport>;
  codeActions(params: CodeActionParams, token: Cancellation): Promise<CodeAction[]>;
  hover(params: HoverParams, token: Cancellation): Promise<Hover | null>;
  completions(params: CompletionParams, token: Cancellation): Promise<CompletionItem[]>;
  lenses(params: DraftParams, token: Cancellation): Promise<CodeLens[]>;
  evidenceMap(params: DraftParams, token: Cancellation): Promise<EvidenceMap | null>;
  status(params: DraftParams, token: Cancellation): Promise<DraftStatus>;
  ignored(params: DraftParams, token: Cancellation): Promise<IgnoredFinding[]>;
  checkFolder(
    params: CheckFolderParams,
    token: Cancellation,
    progress: (done: number, of: number, name: string) => void,
  ): Promise<FolderReport>;
  execute(params: ExecuteCommandParams): Promise<null>;
  shutdown(): void;
}
