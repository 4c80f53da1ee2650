/**
 * Runs the browser's bundle in a forked Node process, as if the process were a worker: for an extension that has to carry
 * the engine only once. The client lends its files (`virtualFiles`), on the desktop as on the web.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

interface WorkerLike {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage?: (message: unknown) => void;
  addEventListener?: () => void;
  self?: unknown;
}

declare const __dirname: string;

/** A client that has said "shutdown" and then falls silent gets this long, in ms. */
const LAST_WAIT = 8000;

const scope = globalThis as unknown as WorkerLike;
let shutDown = false;
const leave = (): never => process.exit(shutDown ? 0 : 1);

scope.self = globalThis;
// Only a worker's errors are listened for; here they end the process, which the client sees.
scope.addEventListener = () => undefined;
scope.postMessage = (message) => process.send?.(message);
process.on("message", (data) => {
  const { method } = (data ?? {}) as { method?: unknown };
  if (method === "exit") leave();
  if (method === "shutdown") {
    shutDown = true;
    setTimeout(leave, LAST_WAIT);
  }
  scope.onmessage?.({ data });
});
process.on("disconnect", leave);
runInThisContext(readFileSync(join(__dirname, "browser.js"), "utf8"));
