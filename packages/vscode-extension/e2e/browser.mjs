import { chromium } from "playwright-core";
import { installChromium } from "./install.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium that asks nobody for anything. */
export const launch = () => chromium.launch({ executablePath: installChromium(), headless: true, args: FLAGS });

/** Where a page may send requests: its own server, and what never leaves the page. */
const LOCAL =
  /^(?:https?|wss?):\/\/(?:[a-z0-9-]+\.)*(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)|^(?:data|blob|about|chrome-extension|vscode-webview|devtools):/;

/** Notes every request and socket of a context that goes anywhere but to this machine. */
export function watchOutbound(context) {
  const outbound = [];
  const note = (url) => {
    // A webview's own files have such addresses; its service worker answers them inside the page.
    if (!LOCAL.test(url) && !/^https:\/\/[\w+-]+\.vscode-resource\.vscode-cdn\.net\//.test(url)) outbound.push(url);
  };
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => {
    page.on("websocket", (socket) => note(socket.url()));
    page.on("worker", (worker) => note(worker.url()));
  });
  return outbound;
}
