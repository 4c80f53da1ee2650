/** Joins a connection to a session: messages in, answers out, nothing decided here. */

import {
  type _Connection,
  type CancellationToken,
  type CodeActionParams,
  type CompletionParams,
  type DocumentDiagnosticParams,
  type ExecuteCommandParams,
  type HoverParams,
  LSPErrorCodes,
  type MessageType,
  type PartialResultParams,
  ResponseError,
  ShowDocumentRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReportPartialResult,
} from "vscode-languageserver";
import type { Session } from "../api.js";
import type { Client, Host } from "../host.js";
import {
  type CheckFolderParams,
  checkFolderRequest,
  type DraftParams,
  evidenceMapRequest,
  findDraftsRequest,
  ignoredRequest,
  readFileRequest,
  statusRequest,
  type TenderlintOptions,
} from "../protocol.js";
import { createSession } from "../session.js";

export type ServerConnection = _Connection;

/** What a transport can reach on its own. */
export interface LocalHost extends Omit<Host, "log"> {
  /** Whether it reads files of that URI itself. */
  reaches(uri: string): boolean;
}

/** Serves one client over a connection until it ends. */
export function serve(connection: ServerConnection, local: LocalHost): void {
  let session: Session | null = null;
  const log: Host["log"] = (level, message) => send("window/logMessage", { type: MESSAGE_TYPES[level], message });
  /** Sends what needs no answer. A client that has gone is no fault of the server's. */
  const send = (method: string, params: unknown): void => {
    connection.sendNotification(method, params).catch(() => undefined);
  };
  const ask = (method: string, params?: unknown): Promise<unknown> =>
    params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params);
  const quietly = (answer: Promise<unknown>): void => void answer.catch(() => undefined);

  const client: Client = {
    publishDiagnostics: (uri, version, diagnostics) =>
      send("textDocument/publishDiagnostics", { uri, ...(version === null ? {} : { version }), diagnostics }),
    refreshDiagnostics: () => quietly(ask("workspace/diagnostic/refresh")),
    refreshLenses: () => quietly(ask("workspace/codeLens/refresh")),
    status: (status) => send(statusRequest, status),
    async configuration(scopeUri) {
      const answer = await ask("workspace/configuration", { items: [{ scopeUri, section: "tenderlint" }] });
      return Array.isArray(answer) ? answer[0] : null;
    },
    showMessage: (level, message) => send("window/showMessage", { type: MESSAGE_TYPES[level], message }),
    async showDocument(uri, selection) {
      const params = { uri, takeFocus: true, ...(selection ? { selection } : {}) };
      const answer = await ask(ShowDocumentRequest.type.method, params).catch(() => null);
      return (answer as { success?: unknown } | null)?.success === true;
    },
    registerWatchers: (globs) =>
      quietly(
        ask("client/registerCapability", {
          registrations: [
            {
              id: "tenderlint-files",
              method: "workspace/didChangeWatchedFiles",
              registerOptions: { watchers: globs.map((globPattern) => ({ globPattern })) },
            },
          ],
        }),
      ),
    registerConfiguration: (section) =>
      quietly(
        ask("client/registerCapability", {
          registrations: [
            {
              id: "tenderlint-settings",
              method: "workspace/didChangeConfiguration",
              registerOptions: { section },
            },
          ],
        }),
      ),
  };

  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as TenderlintOptions;
    const host: Host = { ...local, ...virtualFiles(local, options.virtualFiles === true, ask), log };
    session = createSession(params, host, client);
    return session.answer;
  });
  connection.onInitialized(() => session?.initialized());
  connection.onShutdown(() => session?.shutdown());

  const tell =
    <P>(handle: (session: Session, params: P) => void) =>
    (params: P): void => {
      if (!session) return;
      try {
        handle(session, params);
      } catch (error) {
        // A malformed notification must not take the server down.
        log("error", `A message could not be used: ${describe(error)}`);
      }
    };
  connection.onDidOpenTextDocument(tell((on, params) => on.didOpen(params)));
  connection.onDidChangeTextDocument(tell((on, params) => on.didChange(params)));
  connection.onDidCloseTextDocument(tell((on, params) => on.didClose(params)));
  connection.onDidSaveTextDocument(tell((on, params) => on.didSave(params)));
  connection.onDidChangeConfiguration(tell((on, params) => on.didChangeConfiguration(params)));
  connection.onDidChangeWatchedFiles(tell((on, params) => on.didChangeWatchedFiles(params)));
  connection.onNotification(
    "workspace/didChangeWorkspaceFolders",
    tell((on, params: { event: Parameters<Session["didChangeFolders"]>[0] }) => on.didChangeFolders(params.event)),
  );

  const answer =
    <P, R>(handle: (session: Session, params: P, token: CancellationToken) => Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<unknown>> => {
      try {
        if (!session) return new ResponseError(-32002, "The server has not been initialised.");
        const result = await handle(session, params, token);
        return token.isCancellationRequested ? CANCELLED : result;
      } catch (error) {
        if (error instanceof ResponseError) return error;
        log("error", `A request could not be answered: ${describe(error)}`);
        return new ResponseError(LSPErrorCodes.RequestFailed, "tenderlint could not answer this; see its log.");
      }
    };
  connection.onRequest(
    "textDocument/diagnostic",
    answer((on, params: DocumentDiagnosticParams, token) => on.diagnostics(params, token)),
  );
  connection.onRequest(
    "workspace/diagnostic",
    answer((on, params: WorkspaceDiagnosticParams & PartialResultParams, token) => {
      const { partialResultToken } = params;
      const stream =
        partialResultToken === undefined
          ? null
          : (items: WorkspaceDiagnosticReportPartialResult["items"]): void =>
              send("$/progress", { token: partialResultToken, value: { items } });
      return on.workspaceDiagnostics(params, token, stream);
    }),
  );
  connection.onRequest(
    "textDocument/codeAction",
    answer((on, params: CodeActionParams, token) => on.codeActions(params, token)),
  );
  connection.onRequest(
    "textDocument/hover",
    answer((on, params: HoverParams, token) => on.hover(params, token)),
  );
  connection.onRequest(
    "textDocument/completion",
    answer((on, params: CompletionParams, token) => on.completions(params, token)),
  );
  connection.onRequest(
    "textDocument/codeLens",
    answer((on, params: DraftParams, token) => on.lenses(params, token)),
  );
  connection.onRequest(
    "workspace/executeCommand",
    answer((on, params: ExecuteCommandParams) => on.execute(params)),
  );
  connection.onRequest(
    evidenceMapRequest,
    answer((on, params: DraftParams, token) => on.evidenceMap(params, token)),
  );
  connection.onRequest(
    statusRequest,
    answer((on, params: DraftParams, token) => on.status(params, token)),
  );
  connection.onRequest(
    ignoredRequest,
    answer((on, params: DraftParams, token) => on.ignored(params, token)),
  );
  connection.onRequest(
    checkFolderRequest,
    answer(async (on, params: CheckFolderParams, token) => {
      const progress = workDone(params.workDoneToken, send);
      progress.begin();
      try {
        return await on.checkFolder(params, token, progress.report);
      } finally {
        progress.end();
      }
    }),
  );
  connection.listen();
}

const CANCELLED = new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
const MESSAGE_TYPES: Readonly<Record<"error" | "warning" | "info", MessageType>> = { error: 1, warning: 2, info: 3 };

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function workDone(token: CheckFolderParams["workDoneToken"], send: (method: string, params: unknown) => void) {
  const tell = (value: object): void => {
    if (token !== undefined) send("$/progress", { token, value });
  };
  return {
    begin: () => tell({ kind: "begin", title: "Checking drafts", cancellable: true, percentage: 0 }),
    report: (done: number, of: number, name: string) =>
      tell({ kind: "report", message: `${done + 1} of ${of}: ${name}`, percentage: Math.floor((100 * done) / of) }),
    end: () => tell({ kind: "end" }),
  };
}

/** Files that only the client can reach: those of virtual workspaces, and all of them for a server in a browser. */
function virtualFiles(
  local: LocalHost,
  willing: boolean,
  ask: (method: string, params: unknown) => Promise<unknown>,
): Pick<Host, "readText" | "exists" | "findDrafts"> {
  const own = (uri: string): boolean => !willing || local.reaches(uri);
  const readText = async (uri: string): Promise<string | null> => {
    if (own(uri)) return local.readText(uri);
    const answer = await ask(readFileRequest, { uri });
    return typeof answer === "string" ? answer : null;
  };
  return {
    readText,
    // A repository's `.git` is a folder with a HEAD, or a file in a worktree.
    exists: async (uri) =>
      own(uri) ? local.exists(uri) : (await readText(`${uri}/HEAD`)) !== null || (await readText(uri)) !== null,
    async findDrafts(folder) {
      if (own(folder)) return local.findDrafts(folder);
      const answer = await ask(findDraftsRequest, { folder });
      return Array.isArray(answer) ? answer.filter((uri) => typeof uri === "string") : [];
    },
  };
}
