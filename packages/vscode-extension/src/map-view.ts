import { type EvidenceMap, evidenceMapRequest, type WireRange } from "@tenderlint/lsp/protocol";
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { draftInView } from "./draft-in-view.js";
import { type MapItem, mapItems } from "./map-items.js";

/** How long the map waits for the next key, in ms. */
const PAUSE = 200;

const ICONS: Readonly<Record<MapItem["icon"], vscode.ThemeIcon>> = {
  section: new vscode.ThemeIcon("symbol-string"),
  proved: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
  unproved: new vscode.ThemeIcon("circle-large-outline", new vscode.ThemeColor("list.warningForeground")),
  example: new vscode.ThemeIcon("book"),
  filled: new vscode.ThemeIcon("check"),
  empty: new vscode.ThemeIcon("dash"),
  date: new vscode.ThemeIcon("calendar"),
};

export interface MapView extends vscode.Disposable {
  /** The server can be asked, or what it says may have changed. */
  refresh(): void;
  /** Brings the map to the front, with the keyboard in it. */
  focus(): Promise<void>;
  /** Number of lines at the top, and how often it was drawn: for tests. */
  state(): { readonly items: readonly MapItem[] };
}

/** The evidence map of the draft in view, in the side bar. */
export function createMapView(client: () => BaseLanguageClient | null): MapView {
  const changed = new vscode.EventEmitter<void>();
  let items: readonly MapItem[] = [];
  let shown: vscode.Uri | null = null;
  let drawn = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: vscode.CancellationTokenSource | undefined;

  const view = vscode.window.createTreeView<MapItem>("tenderlint.evidenceMap", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => [...(item ? item.children : items)],
      getTreeItem: (item) => treeItem(item, shown),
      getParent: (item) => parentOf(items, item),
    },
  });

  async function draw(): Promise<void> {
    const document = draftInView()?.document;
    const server = client();
    // A panel or the map itself in front leaves the last draft's map where it is.
    if (!document) {
      if (shown && !isOpen(shown)) put([], null, "");
      return;
    }
    if (!server || !view.visible) return;
    asking?.cancel();
    const source = new vscode.CancellationTokenSource();
    asking = source;
    const uri = document.uri.toString();
    const map = await server
      .sendRequest<EvidenceMap | null>(evidenceMapRequest, { textDocument: { uri } }, source.token)
      .catch(() => undefined);
    if (source.token.isCancellationRequested || map === undefined) return;
    const found = map ? mapItems(map, vscode.l10n.t) : [];
    put(found, document.uri, map && found.length === 0 ? vscode.l10n.t("No claims or examples found yet.") : "");
  }

  function put(next: readonly MapItem[], uri: vscode.Uri | null, message: string): void {
    view.message = message;
    view.description = uri ? uri.path.slice(uri.path.lastIndexOf("/") + 1) : "";
    const key = JSON.stringify([uri?.toString(), next]);
    if (key === drawn) return;
    drawn = key;
    items = next;
    shown = uri;
    changed.fire();
  }

  function refresh(wait = PAUSE): void {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), wait);
  }

  const watching = [
    view,
    changed,
    vscode.window.onDidChangeActiveTextEditor(() => refresh(0)),
    vscode.window.onDidChangeVisibleTextEditors(() => refresh(0)),
    view.onDidChangeVisibility(() => refresh(0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === draftInView()?.document) refresh();
    }),
    vscode.workspace.onDidCloseTextDocument(() => refresh(0)),
  ];
  return {
    refresh: () => refresh(0),
    async focus() {
      await vscode.commands.executeCommand("tenderlint.evidenceMap.focus");
      refresh(0);
    },
    state: () => ({ items }),
    dispose() {
      clearTimeout(timer);
      for (const item of watching) item.dispose();
    },
  };
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && !document.isClosed);

function parentOf(items: readonly MapItem[], wanted: MapItem): MapItem | undefined {
  for (const item of items) {
    if (item.children.includes(wanted)) return item;
    const below = parentOf(item.children, wanted);
    if (below) return below;
  }
  return undefined;
}

function treeItem(item: MapItem, uri: vscode.Uri | null): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const line = new vscode.TreeItem(item.label, item.children.length === 0 ? None : item.open ? Expanded : Collapsed);
  line.id = `${uri?.toString() ?? ""}#${item.id}`;
  line.description = item.description;
  line.tooltip = `${item.label}\n${item.description}`;
  line.accessibilityInformation = { label: `${item.label}: ${item.description}` };
  line.iconPath = ICONS[item.icon];
  if (item.range && uri) {
    const selection = toRange(item.range);
    line.command = { title: vscode.l10n.t("Go there"), command: "vscode.open", arguments: [uri, { selection }] };
  }
  return line;
}

export const toRange = ({ start, end }: WireRange): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
