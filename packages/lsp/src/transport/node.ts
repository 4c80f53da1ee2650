/** The server in Node. usage: tenderlint-lsp --stdio   (`--node-ipc` when a Node client has forked it) */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { VERSION } from "../checker.js";
import { createReader } from "./framing.js";
import { createNodeHost } from "./node-host.js";
import { serve } from "./server.js";

/** A client that has said "shutdown" and then falls silent gets this long, in ms. */
const LAST_WAIT = 8000;

const USAGE = `tenderlint-lsp ${VERSION}: the tenderlint language server.

usage: tenderlint-lsp --stdio

It speaks the Language Server Protocol on standard input and output, for an editor to start.
Drafts are read on this computer and go nowhere else.
`;

function main(args: readonly string[]): void {
  if (args.includes("--version")) {
    console.log(VERSION);
    return;
  }
  const ipc = args.includes("--node-ipc") && process.send !== undefined;
  if (!ipc && !args.includes("--stdio")) {
    process.stderr.write(USAGE);
    process.exitCode = args.includes("--help") ? 0 : 2;
    return;
  }
  let shutDown = false;
  const leave = (): never => process.exit(shutDown ? 0 : 1);
  const [reader, writer] = ipc ? overIpc(leave) : overStdio(leave);
  reader.listen = listenNoting(reader, (method) => {
    if (method !== "shutdown") return;
    shutDown = true;
    setTimeout(leave, LAST_WAIT);
  });
  const connection = createConnection(reader, writer);
  process.on("uncaughtException", (error) => {
    connection.console.error(`A fault: ${error.stack ?? error}`);
  });
  process.on("unhandledRejection", (reason) => {
    connection.console.error(`A fault: ${reason instanceof Error ? reason.stack : reason}`);
  });
  serve(connection, createNodeHost(pagesBeside()));
}

function overStdio(leave: () => void): [MessageReader, MessageWriter] {
  // Anything printed by mistake would break the protocol: standard output belongs to the messages.
  const out = process.stdout;
  for (const event of ["end", "close"]) process.stdin.on(event, leave);
  process.stdin.on("error", leave);
  out.on("error", leave);
  return [createReader(process.stdin), new StreamMessageWriter(out)];
}

function overIpc(leave: () => void): [MessageReader, MessageWriter] {
  process.on("disconnect", leave);
  return [new IPCMessageReader(process), new IPCMessageWriter(process)];
}

/** A reader's `listen` that also tells of each message's method. */
function listenNoting(reader: MessageReader, note: (method: unknown) => void): MessageReader["listen"] {
  const listen = reader.listen.bind(reader);
  return (callback) =>
    listen((message) => {
      note((message as { method?: unknown }).method);
      callback(message);
    });
}

/** The rules' pages that lie beside the bundled server. */
function pagesBeside(): string | null {
  const folder = join(dirname(process.argv[1] ? realScript(process.argv[1]) : ""), "rules");
  return existsSync(folder) ? pathToFileURL(folder).href : null;
}

declare const __filename: string | undefined;
const realScript = (script: string): string => (typeof __filename === "string" ? __filename : script);

main(process.argv.slice(2));
