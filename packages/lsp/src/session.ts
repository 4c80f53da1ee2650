/**
 * The language server without a connection: documents in, answers out. It talks to the world through `Host` and to the
 * editor through `Client`; a transport hands it messages in the order in which they come.
 */

import type { InitializeParams } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver";
import { createAnswers, idOf } from "./answers.js";
import type { Session } from "./api.js";
import { isRecord, readClient, serverCapabilities } from "./capabilities.js";
import { type Checked, createChecker, VERSION } from "./checker.js";
import { createConfigs, isConfig } from "./configs.js";
import { createDocuments, isDraft } from "./documents.js";
import { codeActions } from "./features/actions.js";
import { completionsAt } from "./features/completion.js";
import { counted, toDiagnostic, toDiagnostics } from "./features/diagnostics.js";
import { evidenceMap, lensesOf } from "./features/evidence-map.js";
import { hoverAt } from "./features/hover.js";
import { type RulePage, readPages } from "./features/pages.js";
import { ignoredOf } from "./features/status.js";
import type { Cancellation, Client, Host } from "./host.js";
import { lazy } from "./lazy.js";
import { openRulePageCommand, selectCommand } from "./protocol.js";
import { createReader } from "./reader.js";
import { createSettings } from "./settings.js";
import { noteTyping } from "./text/typing.js";
import { createWorkspace } from "./workspace.js";

/** What the linter finds in words that are written for it has no page. */
const WITHOUT_PAGE: ReadonlySet<string> = new Set(["directive", "front-matter"]);

/** A session for one client, made from its `initialize`. */
export function createSession(params: InitializeParams, host: Host, client: Client): Session {
  const facts = readClient(params);
  const documents = createDocuments(facts.encoding);
  const folders = new Set(facts.folders);
  const core = lazy(() => host.loadCore());
  const settings = createSettings(
    { ask: facts.configuration ? (scope) => client.configuration(scope) : null, after: host.after, log: host.log },
    facts.options.settings,
  );
  const pagesAt = facts.options.rulePages ?? host.rulePages;
  const page = (rule: string): string | null =>
    pagesAt === null || WITHOUT_PAGE.has(rule) ? null : `${pagesAt.replace(/\/$/, "")}/${rule}.md`;
  const configs = createConfigs({
    host,
    core,
    encoding: facts.encoding,
    folders: () => [...folders],
    watched: facts.registerWatchers,
    buffer(uri) {
      const snapshot = documents.find(uri)?.snapshot;
      return snapshot ? { text: snapshot.text, version: snapshot.version } : null;
    },
    report(uri, version, problems) {
      // The only findings that are always sent: nobody asks for those of a file that is not open.
      if (facts.pushes) client.publishDiagnostics(uri, version, problems);
      else if (problems[0])
        client.showMessage("warning", `${uri.slice(uri.lastIndexOf("/") + 1)}: ${problems[0].message}`);
    },
  });
  const checker = createChecker(host, core);
  const reader = createReader({ host, core, documents, settings, configs, checker, encoding: facts.encoding });
  const answers = createAnswers({
    host,
    client,
    facts,
    documents,
    reader,
    page,
    pause: (uri) => settings.known(uri).typingPause,
  });
  const workspace = createWorkspace({ host, facts, folders: () => [...folders], documents, reader, answers, page });
  const rulePages = lazy(async (): Promise<ReadonlyMap<string, RulePage>> => readPages((await core()).rulePages));
  /** Without a way to ask for another look, what is held back would never be seen. */
  const mayHold = !facts.pull || facts.refreshDiagnostics;

  const read = async (uri: string, token: Cancellation): Promise<(Checked & { state: "checked" }) | null> => {
    const checked = await reader.open(uri, token);
    return checked?.state === "checked" ? checked : null;
  };
  const shownNow = (checked: Checked & { state: "checked" }) => answers.shown(checked);
  const recheck = (): void => {
    workspace.changed(null);
    answers.recheck().catch((error) => host.log("error", `Checking again failed: ${error}`));
  };
  const configChanged = (): void => {
    configs.forget();
    // With no draft open nobody else would look at the config.
    for (const { snapshot } of documents.all())
      if (isConfig(snapshot.uri)) void configs.of(snapshot.uri, settings.known(snapshot.uri)).catch(() => undefined);
    recheck();
  };

  return {
    answer: {
      capabilities: serverCapabilities(facts),
      serverInfo: { name: "tenderlint", version: VERSION },
    },
    initialized() {
      if (facts.registerWatchers)
        client.registerWatchers(["**/tenderlint.json", "**/tenderlint-baseline.json", "**/*.{md,markdown}"]);
      if (facts.registerConfiguration) client.registerConfiguration("tenderlint");
      checker.warm().catch((error) => host.log("error", `The engine could not be loaded: ${error}`));
    },
    didOpen({ textDocument }) {
      const document = documents.open(textDocument);
      if (isConfig(textDocument.uri)) configChanged();
      else {
        answers.changed(document);
        workspace.changed([textDocument.uri]);
      }
    },
    didChange({ textDocument, contentChanges }) {
      const change = documents.change(textDocument.uri, textDocument.version, contentChanges);
      if (!change) return;
      const { document, before, edit } = change;
      if (isConfig(textDocument.uri)) {
        configChanged();
        return;
      }
      document.typing = mayHold
        ? noteTyping({
            before: before.text,
            after: document.snapshot.text,
            edit,
            previous: document.typing,
            shown: document.shown,
            now: host.now(),
          })
        : null;
      answers.changed(document);
      workspace.changed([textDocument.uri]);
    },
    didClose({ textDocument: { uri } }) {
      const document = documents.close(uri);
      if (!document) return;
      checker.close(uri);
      settings.close(uri);
      if (isConfig(uri)) configChanged();
      else if (!facts.pull && document.isDraft) client.publishDiagnostics(uri, null, []);
      workspace.changed([uri]);
    },
    didSave({ textDocument: { uri } }) {
      if (isConfig(uri)) configChanged();
      workspace.changed([uri]);
    },
    didChangeConfiguration({ settings: given }) {
      if (facts.configuration) settings.forget();
      else settings.put(isRecord(given) && isRecord(given.tenderlint) ? given.tenderlint : given);
      recheck();
      if (facts.refreshLenses) client.refreshLenses();
    },
    didChangeWatchedFiles({ changes }) {
      const uris = changes.map(({ uri }) => uri);
      if (uris.some(isConfig)) configChanged();
      else workspace.changed(uris);
    },
    didChangeFolders({ added, removed }) {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      configChanged();
    },
    async diagnostics({ textDocument: { uri }, previousResultId }, token) {
      const open = await answers.pull(uri, previousResultId, token);
      if (open) return open;
      // Some clients ask for a tab that they have not opened yet.
      const snapshot = isDraft(uri, "") ? await reader.file(uri).catch(() => null) : null;
      if (!snapshot) return { kind: "full", items: [] };
      if (previousResultId !== undefined && (await reader.idOf(snapshot)) === previousResultId)
        return { kind: "unchanged", resultId: previousResultId };
      const checked = await reader.check(snapshot, token, false);
      const shown = checked.state === "checked" ? counted(checked.result.findings) : [];
      return { kind: "full", resultId: idOf(checked), items: toDiagnostics(checked, shown, facts, page) };
    },
    workspaceDiagnostics: (given, token, stream) => workspace.diagnostics(given, token, stream),
    async codeActions({ textDocument, range, context }, token) {
      const { only } = context ?? {};
      if (only && !only.some((kind) => kind === "" || CodeActionKind.QuickFix.startsWith(kind))) return [];
      const checked = await read(textDocument.uri, token);
      if (!checked) return [];
      const { lines } = checked.snapshot;
      const [a, b] = [lines.offset(range.start), lines.offset(range.end)];
      return codeActions({
        checked,
        shown: shownNow(checked),
        outline: await reader.outline(checked.snapshot),
        start: Math.min(a, b),
        end: Math.max(a, b),
        client: facts,
        page,
        diagnosticOf: (finding) => toDiagnostic(finding, checked, facts, page),
      });
    },
    async hover({ textDocument, position }, token) {
      const checked = await read(textDocument.uri, token);
      if (!checked) return null;
      const offset = checked.snapshot.lines.offset(position);
      const pages = await rulePages();
      return hoverAt({ checked, shown: shownNow(checked), offset, markdown: facts.hoverMarkdown, pages });
    },
    async completions({ textDocument, position }) {
      const document = documents.get(textDocument.uri);
      if (!document?.isDraft) return [];
      const { rules } = await core();
      return completionsAt({ snapshot: document.snapshot, position, client: facts, rules, today: host.today() });
    },
    async lenses({ textDocument: { uri } }, token) {
      if (!documents.get(uri) || !(await settings.of(uri)).codeLens) return [];
      const checked = await read(uri, token);
      return checked ? lensesOf(evidenceMap(checked, await reader.outline(checked.snapshot))) : [];
    },
    async evidenceMap({ textDocument: { uri } }, token) {
      const checked = await read(uri, token);
      return checked && evidenceMap(checked, await reader.outline(checked.snapshot));
    },
    async status({ textDocument: { uri } }, token) {
      const document = documents.get(uri);
      const checked = document && (await reader.open(uri, token));
      if (checked) return answers.status(checked);
      const counts = { errors: 0, warnings: 0, infos: 0, ignored: 0 };
      const none = { version: null, asOf: null, config: null, configProblem: null };
      return { uri, ...none, state: "not-checked", reason: "it is not open", counts };
    },
    async ignored({ textDocument: { uri } }, token) {
      const checked = await read(uri, token);
      return checked ? ignoredOf(checked) : [];
    },
    checkFolder: ({ folder }, token, progress) => workspace.checkFolder(folder, token, progress),
    async execute({ command, arguments: given = [] }) {
      if (command === openRulePageCommand && typeof given[0] === "string") await openPage(given[0]);
      if (command === selectCommand && typeof given[0] === "string" && typeof given[1] === "number") {
        const lines = documents.get(given[0])?.snapshot.lines;
        if (lines && facts.showDocument) await client.showDocument(given[0], lines.range(given[1], given[1]));
      }
      return null;
    },
    shutdown() {
      workspace.stop();
      for (const document of documents.all()) document.stopTimer?.();
    },
  };

  async function openPage(rule: string): Promise<void> {
    const { rules } = await core();
    const uri = rules.some(({ id }) => id === rule) ? page(rule) : null;
    if (uri === null) return;
    if (facts.showDocument && (await client.showDocument(uri, null))) return;
    client.showMessage("info", `The page about ${rule} is at ${uri}`);
  }
}
