import type { Diagnostic, Range } from "vscode-languageserver";
import type { Core } from "./core.js";
import type { DraftStatus } from "./protocol.js";

/** The world that a session needs: files, clock, log, timers, and the engine. Nothing here knows a connection. */
export interface Host {
  /** A file's text, or null where there is none. Rejects when it is there and cannot be read. */
  readText(uri: string): Promise<string | null>;
  /** Whether something of that name exists. */
  exists(uri: string): Promise<boolean>;
  /** URIs of the drafts under a folder, in order. */
  findDrafts(folder: string): Promise<readonly string[]>;
  /** Today as an ISO day. */
  today(): string;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Runs something later; the answer takes it back. */
  after(milliseconds: number, run: () => void): () => void;
  /** Gives the event loop a turn, so that cancellations and newer texts are read. */
  pause(): Promise<void>;
  log(level: "error" | "warning" | "info", message: string): void;
  /** Loads the engine. Called once `initialize` has been answered. */
  loadCore(): Promise<Core>;
  /** URI of a folder with the rules' pages as `<rule>.md`, or null. */
  readonly rulePages: string | null;
}

/** What a session says to the client on its own account. */
export interface Client {
  publishDiagnostics(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): void;
  refreshDiagnostics(): void;
  refreshLenses(): void;
  status(status: DraftStatus): void;
  /** The client's answer to `workspace/configuration` for section `tenderlint`. */
  configuration(scope: string): Promise<unknown>;
  showMessage(level: "error" | "warning" | "info", message: string): void;
  showDocument(uri: string, selection: Range | null): Promise<boolean>;
  registerWatchers(globs: readonly string[]): void;
  registerConfiguration(section: string): void;
}

/** As much of a cancellation token as a session reads. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}
