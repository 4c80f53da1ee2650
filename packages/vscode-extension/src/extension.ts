import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands } from "./commands/index.js";
import { isDraft } from "./draft-documents.js";
import { createMapView, type MapView } from "./map-view.js";
import { createRulePages } from "./rule-pages.js";
import { type MakeClient, startServer } from "./server-client.js";
import { createStatusItems, type StatusItems } from "./status-items.js";
import { welcome } from "./welcome.js";

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
  /** The server, started if it was not. */
  readonly ready: () => Promise<unknown>;
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

  let starting: Promise<BaseLanguageClient> | null = null;
  const launch = async (): Promise<BaseLanguageClient> => {
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
  /** Starts the server when it is first wanted: a window without drafts has no need of it. */
  const start = (): Promise<BaseLanguageClient> => {
    if (starting) return starting;
    starting = launch();
    starting.catch(report);
    return starting;
  };
  const report = (error: unknown): void => {
    // The next draft or command tries again.
    starting = null;
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Tenderlint could not start, so drafts are not checked. Its log says why."),
    );
  };
  stopping = async () => {
    const client = await starting?.catch(() => null);
    running = null;
    await client?.dispose();
  };
  if (vscode.workspace.textDocuments.some(isDraft)) void start();
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isDraft(document)) void start();
    }),
  );

  void welcome(context);
  registerCommands({ context, log, map, status, explainRule: pages.show, client: start });
  return {
    ready: start,
    mapItems: () => map.state().items,
    statusOf: status.of,
  };
}

export const deactivate = (): Promise<void> | undefined => stopping?.();
