/** Findings of drafts that are not open: workspace diagnostics, held open between changes, and a folder checked at once. */

import {
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type Answers, idOf } from "./answers.js";
import type { ClientFacts } from "./capabilities.js";
import type { Checked } from "./checker.js";
import { normalUri } from "./configs.js";
import type { Documents } from "./documents.js";
import { counted, type PageOf, toDiagnostics } from "./features/diagnostics.js";
import { folderFindings } from "./features/status.js";
import type { Cancellation, Host } from "./host.js";
import type { FolderReport } from "./protocol.js";
import { type Reader, stopIfCancelled } from "./reader.js";

/** Longest time without a turn of the event loop, in ms. */
const SLICE = 8;
/** How long changes are gathered before the drafts are looked through again, in ms. */
const GATHER = 150;

export interface Workspace {
  diagnostics(
    params: WorkspaceDiagnosticParams,
    token: Cancellation,
    stream: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | null,
  ): Promise<WorkspaceDiagnosticReport>;
  checkFolder(
    folder: string,
    token: Cancellation,
    progress: (done: number, of: number, name: string) => void,
  ): Promise<FolderReport>;
  /** Something that workspace diagnostics depend on has changed; without URIs, everything may have. */
  changed(uris: readonly string[] | null): void;
  /** Ends what is held open. */
  stop(): void;
}

export interface WorkspaceInput {
  readonly host: Host;
  readonly facts: ClientFacts;
  readonly folders: () => readonly string[];
  readonly documents: Documents;
  readonly reader: Reader;
  readonly answers: Answers;
  readonly page: PageOf;
}

export function createWorkspace(input: WorkspaceInput): Workspace {
  const { host, facts, documents, reader, answers, page } = input;
  /** Ids of files as last read, dropped when the client tells of a change. */
  const known = new Map<string, string>();
  const waiting = new Set<() => void>();
  let stopped = false;
  let generation = 0;

  /** A draft as the client would see it: its buffer where it is open, else the file. */
  async function read(uri: string, token: Cancellation): Promise<Checked | null> {
    const open = documents.find(uri);
    if (open) return reader.open(open.snapshot.uri, token);
    try {
      const snapshot = await reader.file(uri);
      return snapshot && (await reader.check(snapshot, token, false));
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      host.log("warning", `${uri} was left out: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  async function drafts(folders: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      folders.map((folder) =>
        host.findDrafts(folder).catch((error) => {
          host.log("warning", `${folder} could not be searched: ${error instanceof Error ? error.message : error}`);
          return [];
        }),
      ),
    );
    return [...new Set(found.flat())];
  }

  /** Reports of the drafts whose findings differ from what the client has. */
  async function* differences(
    previous: Map<string, string>,
    token: Cancellation,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const turn = createTurns(host);
    const uris = await drafts(input.folders());
    const here = new Set(uris.map(normalUri));
    for (const uri of uris) {
      await turn();
      stopIfCancelled(token);
      const before = previous.get(normalUri(uri));
      if (before !== undefined && !documents.find(uri) && known.get(uri) === before) continue;
      const checked = await read(uri, token);
      if (!checked) continue;
      const id = idOf(checked);
      if (facts.registerWatchers) known.set(uri, id);
      if (id === before) continue;
      const shown = checked.state === "checked" ? counted(checked.result.findings) : [];
      previous.set(normalUri(uri), id);
      const { version } = checked.snapshot;
      yield { kind: "full", uri, version, resultId: id, items: toDiagnostics(checked, shown, facts, page) };
    }
    for (const uri of [...previous.keys()]) {
      if (here.has(uri) || documents.find(uri)) continue;
      previous.delete(uri);
      yield { kind: "full", uri, version: null, items: [] };
    }
  }

  async function change(since: number, token: Cancellation): Promise<void> {
    if (since !== generation) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      waiting.add(wake);
    });
    stopIfCancelled(token);
    if (stopped)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, "The server stops.", { retriggerRequest: false });
    await new Promise<void>((resolve) => void host.after(GATHER, resolve));
  }

  return {
    async diagnostics(params, token, stream) {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [normalUri(uri), value]));
      for (;;) {
        const since = generation;
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        for await (const report of differences(previous, token)) {
          if (stream) stream([report]);
          else items.push(report);
        }
        if (items.length > 0) return { items };
        await change(since, token);
      }
    },
    async checkFolder(folder, token, progress) {
      const turn = createTurns(host);
      const uris = await drafts([folder]);
      const done: FolderReport["drafts"][number][] = [];
      for (const [n, uri] of uris.entries()) {
        await turn();
        stopIfCancelled(token);
        progress(n, uris.length, decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1)));
        const checked = await read(uri, token);
        if (!checked) continue;
        const status = answers.status(checked);
        const findings = checked.state === "checked" ? folderFindings(checked, counted(checked.result.findings)) : [];
        done.push({ ...status, uri, findings });
      }
      const sum = (of: "errors" | "warnings" | "infos"): number =>
        done.reduce((total, { counts }) => total + counts[of], 0);
      return {
        folder,
        drafts: done,
        summary: { drafts: done.length, errors: sum("errors"), warnings: sum("warnings"), infos: sum("infos") },
      };
    },
    changed(uris) {
      generation++;
      if (uris === null) known.clear();
      else for (const uri of uris) for (const key of [uri, normalUri(uri)]) known.delete(key);
      for (const wake of [...waiting]) wake();
    },
    stop() {
      stopped = true;
      for (const wake of [...waiting]) wake();
    },
  };
}

/** Gives the event loop a turn whenever `SLICE` ms have gone by since the last one. */
function createTurns(host: Host): () => Promise<void> {
  let last = host.now();
  return async () => {
    if (host.now() - last < SLICE) return;
    await host.pause();
    last = host.now();
  };
}
