/**
 * What the client is shown of each open document: answers when it asks (pull) or publications (push), never both, and
 * the moment at which held-back findings appear.
 */

import type { Finding } from "@tenderlint/core";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { ClientFacts } from "./capabilities.js";
import { type Checked, hash } from "./checker.js";
import type { Documents, OpenDocument } from "./documents.js";
import { type PageOf, shownFindings, toDiagnostics } from "./features/diagnostics.js";
import { statusOf } from "./features/status.js";
import type { Cancellation, Client, Host } from "./host.js";
import type { DraftStatus } from "./protocol.js";
import { never, type Reader } from "./reader.js";

export interface Answers {
  /** The report for an open document, or null when it is not open. */
  pull(uri: string, previous: string | undefined, token: Cancellation): Promise<DocumentDiagnosticReport | null>;
  /** The text has changed or the document has been opened. */
  changed(document: OpenDocument): void;
  /** Settings or configs have changed: every open draft is looked at again. */
  recheck(): Promise<void>;
  /** What is shown of a reading now. */
  shown(checked: Checked): readonly Finding[];
  status(checked: Checked): DraftStatus;
}

export interface AnswersInput {
  readonly host: Host;
  readonly client: Client;
  readonly facts: ClientFacts;
  readonly documents: Documents;
  readonly reader: Reader;
  readonly page: PageOf;
  /** Milliseconds that findings in the sentence being typed are held back. */
  readonly pause: (uri: string) => number;
}

export function createAnswers({ host, client, facts, documents, reader, page, pause }: AnswersInput): Answers {
  const pauseOf = ({ snapshot }: Checked): number => pause(snapshot.uri);
  const waiting = new Set<OpenDocument>();

  /** Turns a reading into what is shown now, and remembers it. */
  function show(document: OpenDocument, checked: Checked) {
    const { shown, held } = shownFindings(checked, document.typing, host.now(), pauseOf(checked));
    const diagnostics = toDiagnostics(checked, shown, facts, page);
    const id = idOf(checked, held.length > 0 ? hash(held.map((finding) => finding.fingerprint).join()) : "");
    document.shown = shown;
    document.answer = { id, diagnostics, held: held.length > 0 };
    if (held.length > 0) showLater(document, pauseOf(checked));
    notify(document, checked);
    return { id, diagnostics };
  }

  function showLater(document: OpenDocument, milliseconds: number): void {
    const { typing } = document;
    if (!typing) return;
    document.stopTimer?.();
    document.stopTimer = host.after(Math.max(0, typing.at + milliseconds - host.now()) + 1, () => {
      document.stopTimer = null;
      if (!isOpen(document) || document.answer?.held !== true) return;
      if (facts.pull) client.refreshDiagnostics();
      else schedule(document);
    });
  }

  function notify(document: OpenDocument, checked: Checked): void {
    if (facts.options.statusNotifications !== true) return;
    const status = statusOf(checked, shown(checked));
    const key = JSON.stringify({ ...status, version: null });
    if (key === document.status) return;
    document.status = key;
    client.status(status);
  }

  const shown = (checked: Checked): readonly Finding[] => {
    const typing = documents.get(checked.snapshot.uri)?.typing ?? null;
    return shownFindings(checked, typing, host.now(), pauseOf(checked)).shown;
  };

  const isOpen = (document: OpenDocument): boolean => documents.get(document.snapshot.uri) === document;

  /** Publishes soon, once for all changes that are already in the queue. */
  function schedule(document: OpenDocument): void {
    if (waiting.has(document)) return;
    waiting.add(document);
    void publish(document)
      .catch((error) => host.log("error", `Publishing failed: ${error instanceof Error ? error.stack : error}`))
      .finally(() => waiting.delete(document));
  }

  async function publish(document: OpenDocument): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await settle(document);
      const { uri } = document.snapshot;
      const checked = isOpen(document) ? await reader.open(uri, never) : null;
      if (!checked || !isOpen(document)) return;
      const newest = checked.snapshot === document.snapshot;
      // From here on a change asks for another publication.
      if (newest) waiting.delete(document);
      // Changes that never cease must not keep the findings away for ever.
      if (newest || attempt % 3 === 0) send(document, checked);
      if (newest) return;
    }
  }

  /** Waits until no newer text comes in, 20 turns of the event loop at most. */
  async function settle(document: OpenDocument): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
      const { snapshot } = document;
      await host.pause();
      await host.pause();
      if (document.snapshot === snapshot) return;
    }
  }

  function send(document: OpenDocument, checked: Checked): void {
    const before = document.answer;
    const { id, diagnostics } = show(document, checked);
    const { uri, version } = checked.snapshot;
    if (before?.id === id && sentVersion.get(document) === version) return;
    sentVersion.set(document, version);
    client.publishDiagnostics(uri, version, diagnostics);
  }
  const sentVersion = new WeakMap<OpenDocument, number | null>();

  return {
    async pull(uri, previous, token) {
      const document = documents.get(uri);
      if (!document) return null;
      const checked = await reader.open(uri, token);
      if (!checked) return null;
      const { id, diagnostics } = show(document, checked);
      return id === previous ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items: diagnostics };
    },
    changed(document) {
      if (!facts.pull && document.isDraft) schedule(document);
    },
    async recheck() {
      let differs = false;
      for (const document of [...documents.all()]) {
        if (!document.isDraft) continue;
        if (!facts.pull) {
          schedule(document);
          continue;
        }
        if (!document.answer) continue;
        const checked = await reader.open(document.snapshot.uri, never);
        if (!checked || !isOpen(document)) continue;
        if (!same(toDiagnostics(checked, shown(checked), facts, page), document.answer.diagnostics)) differs = true;
        notify(document, checked);
      }
      if (differs && facts.refreshDiagnostics) client.refreshDiagnostics();
    },
    shown,
    status: (checked) => statusOf(checked, shown(checked)),
  };
}

/** What was not checked has an id that no other reading has. */
export const idOf = (checked: Checked, held = ""): string =>
  checked.state === "checked" ? (held ? `${checked.id}-${held}` : checked.id) : `${checked.id}-${hash(checked.reason)}`;

const same = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean => JSON.stringify(a) === JSON.stringify(b);
