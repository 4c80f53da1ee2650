/** The same server in a browser's worker, for VS Code on the web and pages with an editor in them. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { type LocalHost, serve } from "./server.js";

/** What this file needs of a worker's global scope. */
interface WorkerScope {
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  MessageChannel: new () => {
    port1: { onmessage: (() => void) | null };
    port2: { postMessage(message: unknown): void };
  };
}

const scope = globalThis as unknown as WorkerScope;

/** A worker reaches no files itself: `virtualFiles` lets the client lend its own. */
function createBrowserHost(): LocalHost {
  const turns = new scope.MessageChannel();
  const waiting: (() => void)[] = [];
  turns.port1.onmessage = () => waiting.shift()?.();
  return {
    reaches: () => false,
    readText: async () => null,
    exists: async () => false,
    findDrafts: async () => [],
    today() {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    },
    now: () => performance.now(),
    after(milliseconds, run) {
      const timer = scope.setTimeout(run, milliseconds);
      return () => scope.clearTimeout(timer);
    },
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        turns.port2.postMessage(null);
      }),
    async loadCore() {
      const [engine, { rules, rulePages }] = await Promise.all([
        import("@tenderlint/core"),
        import("@tenderlint/core/rules"),
      ]);
      return { ...engine, rules, rulePages };
    },
    rulePages: null,
  };
}

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), createBrowserHost());
