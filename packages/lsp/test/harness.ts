/** A session in this process: a host made of maps and a clock that the test moves, a client that writes down what it hears. */

import type { ClientCapabilities, Diagnostic, InitializeParams, Range } from "vscode-languageserver";
import type { Session } from "../src/api.js";
import type { Core } from "../src/core.js";
import type { Cancellation, Client, Host } from "../src/host.js";
import type { DraftStatus, TenderlintOptions } from "../src/protocol.js";
import { createSession } from "../src/session.js";

/** What a modern client can do; tests take things away. */
export const modern: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true } },
  },
  window: { showDocument: { support: true } },
};

const { diagnostic: _, ...withoutPull } = modern.textDocument ?? {};

/** The same client before it could ask for diagnostics. */
export const pushing: ClientCapabilities = { ...modern, textDocument: withoutPull };

export interface Heard {
  readonly published: { uri: string; version: number | null; diagnostics: readonly Diagnostic[] }[];
  readonly statuses: DraftStatus[];
  readonly messages: string[];
  readonly shown: { uri: string; selection: Range | null }[];
  readonly log: { level: string; message: string }[];
  readonly watchers: string[];
  refreshes: number;
  lensRefreshes: number;
  /** Turns that the event loop was given. */
  pauses: number;
}

export interface Bench {
  readonly session: Session;
  readonly heard: Heard;
  /** Files by URI; an Error is a file that cannot be read. */
  readonly files: Map<string, string | Error>;
  /** Answers to `workspace/configuration`, by URI or "*". */
  readonly settings: Map<string, unknown>;
  /** Moves the clock and runs what falls due. */
  advance(milliseconds: number): Promise<void>;
  setToday(day: string): void;
  /** Moves the clock and runs nothing: work that takes time. */
  spend(milliseconds: number): void;
  open(uri: string, text: string, languageId?: string): void;
  /** The whole text replaced, as one ranged change. */
  type(uri: string, at: { line: number; character: number }, text: string): void;
  pull(uri: string, previous?: string): ReturnType<Session["diagnostics"]>;
  /** The findings of a pull: rule ids with what they mark. */
  items(uri: string): Promise<Diagnostic[]>;
}

export interface BenchOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: TenderlintOptions;
  readonly folders?: readonly string[];
  readonly files?: Readonly<Record<string, string | Error>>;
  readonly core?: (core: Core) => Core;
  readonly today?: string;
}

export const TODAY = "2026-11-22";

/** Lets everything that can run now run. */
export const settle = async (turns = 30): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
};

export const loadCore = async (): Promise<Core> => {
  const engine = await import("@tenderlint/core");
  const { rules, rulePages } = await import("@tenderlint/core/rules");
  return { ...engine, rules, rulePages };
};

export const never: Cancellation = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose() {} }),
};

/** A token with a switch. */
export function cancellable(): { token: Cancellation; cancel(): void } {
  const listeners = new Set<() => void>();
  const token = {
    isCancellationRequested: false,
    onCancellationRequested(listener: () => void) {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  };
  return {
    token,
    cancel() {
      token.isCancellationRequested = true;
      for (const listener of listeners) listener();
    },
  };
}

export function startSession(given: BenchOptions = {}): Bench {
  const heard: Heard = {
    published: [],
    statuses: [],
    messages: [],
    shown: [],
    log: [],
    watchers: [],
    refreshes: 0,
    lensRefreshes: 0,
    pauses: 0,
  };
  const files = new Map<string, string | Error>(Object.entries(given.files ?? {}));
  const settings = new Map<string, unknown>([["*", { typingPause: 0 }]]);
  let clock = 0;
  let today = given.today ?? TODAY;
  const timers = new Set<{ at: number; run: () => void }>();
  const host: Host = {
    async readText(uri) {
      const file = files.get(uri);
      if (file instanceof Error) throw file;
      return file ?? null;
    },
    exists: async (uri) => [...files.keys()].some((name) => name === uri || name.startsWith(`${uri}/`)),
    findDrafts: async (folder) =>
      [...files.keys()].filter((uri) => uri.startsWith(`${folder.replace(/\/$/, "")}/`) && uri.endsWith(".md")).sort(),
    today: () => today,
    now: () => clock,
    after(milliseconds, run) {
      const timer = { at: clock + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pause() {
      heard.pauses++;
      return new Promise((resolve) => setImmediate(resolve));
    },
    log: (level, message) => void heard.log.push({ level, message }),
    loadCore: async () => (given.core ?? ((core) => core))(await loadCore()),
    rulePages: "file:///pages",
  };
  const client: Client = {
    publishDiagnostics: (uri, version, diagnostics) => void heard.published.push({ uri, version, diagnostics }),
    refreshDiagnostics: () => void heard.refreshes++,
    refreshLenses: () => void heard.lensRefreshes++,
    status: (status) => void heard.statuses.push(status),
    configuration: async (scope) => settings.get(scope) ?? settings.get("*"),
    showMessage: (_level, message) => void heard.messages.push(message),
    async showDocument(uri, selection) {
      heard.shown.push({ uri, selection });
      return true;
    },
    registerWatchers: (globs) => void heard.watchers.push(...globs),
    registerConfiguration() {},
  };
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    capabilities: given.capabilities ?? modern,
    workspaceFolders: (given.folders ?? []).map((uri) => ({ uri, name: uri })),
    ...(given.options ? { initializationOptions: given.options } : {}),
  };
  const session = createSession(params, host, client);
  session.initialized();
  const versions = new Map<string, number>();
  const pull: Bench["pull"] = (uri, previous) =>
    session.diagnostics(
      { textDocument: { uri }, ...(previous === undefined ? {} : { previousResultId: previous }) },
      never,
    );
  return {
    session,
    heard,
    files,
    settings,
    async advance(milliseconds) {
      await settle();
      clock += milliseconds;
      for (const timer of [...timers])
        if (timer.at <= clock) {
          timers.delete(timer);
          timer.run();
        }
      await settle();
    },
    setToday(day) {
      today = day;
    },
    spend(milliseconds) {
      clock += milliseconds;
    },
    open(uri, text, languageId = "markdown") {
      versions.set(uri, 1);
      session.didOpen({ textDocument: { uri, languageId, version: 1, text } });
    },
    type(uri, at, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      session.didChange({
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      });
    },
    pull,
    async items(uri) {
      const report = await pull(uri);
      if (report.kind !== "full") throw new Error("not a full report");
      return report.items;
    },
  };
}

/** The words of a text that a range marks. */
export function marked(text: string, { start, end }: Range): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: Range["start"]): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}
