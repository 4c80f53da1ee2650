import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands } from "./commands/index.js";
import { createMapView, type MapView } from "./map-view.js";
import { createRulePages } from "./rule-pages.js";
import { checksWhileTyping, type MakeClient, startServer } from "./server-client.js";
import { createStatusItems, type StatusItems } from "./status-items.js";

/** What the parts of the extension share. */
export interface Workbench {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly map: MapView;
  readonly status: StatusItems;
  readonly explainRule: (rule: string, finding: string | null) => Promise<boolean>;
  /** The running server's client; waits for a server that is starting. */
  readonly client: () => Promise<BaseLanguageClient>;
}

/** What `activate` hands to tests inside the editor. */
export interface Api {
  readonly ready: Promise<unknown>;
  readonly mapItems: () => ReturnType<MapView["state"]>["items"];
  readonly statusOf: StatusItems["of"];
}

let stopping: (() => Promise<void>) | null = null;

/** Starts the server and everything that shows what it finds. The same on the desktop and in a browser, but for `make`. */
export function activate(context: vscode.ExtensionContext, make: MakeClient): Api {
  const log = vscode.window.createOutputChannel("Tenderlint", { log: true });
  let running: BaseLanguageClient | null = null;
  const current = (): BaseLanguageClient | null => running;
  const pages = createRulePages(context.extensionUri);
  const status = createStatusItems(current);
  const map = createMapView(current);
  context.subscriptions.push(log, pages, status, map);

  const start = async (): Promise<BaseLanguageClient> => {
    running = await startServer(context, make, log, {
      onStatus(told) {
        status.update(told);
        map.refresh();
      },
      explainRule: (rule) => pages.show(rule, null),
    });
    map.refresh();
    return running;
  };
  let starting = start();
  const report = (error: unknown): void => {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Tenderlint could not start, so drafts are not checked. Its log says why."),
    );
  };
  starting.catch(report);

  const stop = async (): Promise<void> => {
    const client = await starting.catch(() => null);
    running = null;
    await client?.dispose();
  };
  stopping = stop;

  // When drafts are checked is agreed with the server's client once, when it is made.
  let typing = checksWhileTyping();
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("tenderlint.checkWhen") || typing === checksWhileTyping()) return;
      typing = checksWhileTyping();
      starting = stop().then(start);
      starting.catch(report);
    }),
  );

  registerCommands({ context, log, map, status, explainRule: pages.show, client: () => starting });
  return {
    get ready() {
      return starting;
    },
    mapItems: () => map.state().items,
    statusOf: status.of,
  };
}

export const deactivate = (): Promise<void> | undefined => stopping?.();
