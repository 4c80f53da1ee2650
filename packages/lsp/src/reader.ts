/** Reads drafts, open or not, under their settings; what every feature begins with. */

import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Checked, Checker } from "./checker.js";
import type { Configs } from "./configs.js";
import type { Core } from "./core.js";
import type { Documents } from "./documents.js";
import type { Cancellation, Host } from "./host.js";
import type { SettingsSource } from "./settings.js";
import type { Encoding } from "./text/lines.js";
import { type Outline, outlineOf } from "./text/outline.js";
import { createSnapshot, type Snapshot } from "./text/snapshot.js";

export interface Reader {
  /** The newest text of an open draft, read. Null for what is not open. */
  open(uri: string, token: Cancellation): Promise<Checked | null>;
  /** A file's text, or null where there is none. */
  file(uri: string): Promise<Snapshot | null>;
  /** A text read under the settings of its place. */
  check(snapshot: Snapshot, token: Cancellation, keep: boolean): Promise<Checked>;
  /** The id of what `check` would answer, without reading the draft. Null where it would not be checked. */
  idOf(snapshot: Snapshot): Promise<string | null>;
  outline(snapshot: Snapshot): Promise<Outline>;
}

export interface ReaderInput {
  readonly host: Host;
  readonly core: () => Promise<Core>;
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly configs: Configs;
  readonly checker: Checker;
  readonly encoding: Encoding;
}

export function createReader({ host, core, documents, settings, configs, checker, encoding }: ReaderInput): Reader {
  const outlines = new WeakMap<Snapshot, Outline>();
  let parser: ReturnType<Core["createDraftParser"]> | null = null;

  async function check(snapshot: Snapshot, token: Cancellation, keep: boolean): Promise<Checked> {
    const { uri } = snapshot;
    const own = await settings.of(uri);
    if (!own.enable) {
      const reason = "checking is switched off in the editor’s settings";
      return { state: "not-checked", snapshot, id: "off", reason, config: null };
    }
    try {
      const config = await configs.of(uri, own);
      stopIfCancelled(token);
      return await checker.check(snapshot, config, keep);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      host.log("error", `${uri} could not be checked: ${error instanceof Error ? error.stack : error}`);
      const reason = "a fault in tenderlint stopped it (see the log)";
      return { state: "not-checked", snapshot, id: "fault", reason, config: null };
    }
  }

  return {
    check,
    async open(uri, token) {
      const document = documents.get(uri);
      if (!document) return null;
      if (!document.isDraft) {
        const reason = "it is not a Markdown draft";
        return { state: "not-checked", snapshot: document.snapshot, id: "other", reason, config: null };
      }
      // Newer texts and cancellations that wait in the queue are taken first: the latest text wins.
      await settings.of(uri);
      await host.pause();
      stopIfCancelled(token);
      const checked = await check(document.snapshot, token, true);
      // A change may have come while the engine was loading.
      return checked.snapshot === document.snapshot ? checked : check(document.snapshot, token, true);
    },
    async file(uri) {
      const text = await host.readText(uri);
      return text === null ? null : createSnapshot(uri, null, "markdown", text, encoding);
    },
    async idOf(snapshot) {
      const own = await settings.of(snapshot.uri);
      return own.enable ? checker.idOf(snapshot, await configs.of(snapshot.uri, own)) : null;
    },
    async outline(snapshot) {
      const known = outlines.get(snapshot);
      if (known) return known;
      const { createDraftParser } = await core();
      parser ??= createDraftParser();
      const outline = outlineOf(parser.parse(snapshot.text));
      outlines.set(snapshot, outline);
      return outline;
    },
  };
}

/** Throws what a cancelled request is answered with. It is never answered with an empty list. */
export function stopIfCancelled(token: Cancellation): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
}

/** A token that is never cancelled, for work that no request asked for. */
export const never: Cancellation = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose() {} }),
};
