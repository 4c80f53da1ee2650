/** The extension on the desktop and on remote machines: the server is a process of its own. */

import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Api, activate as start } from "./extension.js";

export { deactivate } from "./extension.js";

export const activate = (context: vscode.ExtensionContext): Api =>
  start(context, ({ extensionUri }, options) => {
    const module = vscode.Uri.joinPath(extensionUri, "dist", "server", "node.cjs").fsPath;
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient("tenderlint", "Tenderlint", { run, debug: run }, options);
  });
