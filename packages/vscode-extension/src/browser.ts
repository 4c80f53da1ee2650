/** The extension in VS Code for the Web: the server is a worker of the same page. */

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Api, activate as start } from "./extension.js";

export { deactivate } from "./extension.js";

export const activate = (context: vscode.ExtensionContext): Api =>
  start(context, ({ extensionUri }, options) => {
    const at = (name: string): string => vscode.Uri.joinPath(extensionUri, "dist", "server", name).toString(true);
    // The engine is loaded by the server once it has answered `initialize`.
    const script = `self.tenderlintEngineAt = ${JSON.stringify(at("engine.js"))}; importScripts(${JSON.stringify(at("browser.js"))});`;
    const url = URL.createObjectURL(new Blob([script], { type: "application/javascript" }));
    return new LanguageClient("tenderlint", "Tenderlint", new Worker(url), options);
  });
