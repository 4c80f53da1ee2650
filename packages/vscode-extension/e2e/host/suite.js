// Tests that run inside the extension host, Node's or the browser's: the module has require("vscode") and nothing else.
const vscode = require("vscode");

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A request may also be rejected as cancelled while other extensions start: ask again. */
async function until(what, ask, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  let last;
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`timed out waiting for ${what}${last instanceof Error ? `: ${last.message}` : ""}`);
}

function equal(got, wanted, what) {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} is not ${b}`);
}

const ours = (uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "tenderlint");
const rule = ({ code }) => (typeof code === "object" ? code.value : code);
const folder = () => vscode.workspace.workspaceFolders[0].uri;
const at = (name) => vscode.Uri.joinPath(folder(), name);
const findings = (uri, wanted) =>
  until(`${wanted.join(", ")} in ${uri.path}`, () => {
    const found = ours(uri).map(rule);
    return JSON.stringify(found.toSorted()) === JSON.stringify(wanted.toSorted()) && ours(uri);
  });

async function open(uri) {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  return { document, editor };
}

const WEAK = ["tokenistic-claim", "vague-cadence", "missing-impact-measure", "outdated-example"];

const tests = {
  async "the extension is there and starts"() {
    const extension = vscode.extensions.getExtension("tenderlint.tenderlint-vscode");
    if (!extension) throw new Error("the extension is not installed");
    const api = await extension.activate();
    await api.ready();
  },
  async "findings stand on the words"() {
    const { document } = await open(at("answer.md"));
    const found = await findings(document.uri, WEAK);
    const claim = found.find((finding) => rule(finding) === "tokenistic-claim");
    equal(document.getText(claim.range), "Tenants are at the heart of everything we do", "the words");
    equal(
      found.find((finding) => rule(finding) === "outdated-example").severity,
      vscode.DiagnosticSeverity.Error,
      "weight",
    );
    equal(claim.severity, vscode.DiagnosticSeverity.Warning, "weight");
    equal(claim.code.target.scheme, "command", "the link to the page");
  },
  async "a hover says why"() {
    const { document } = await open(at("answer.md"));
    const [{ range }] = ours(document.uri);
    const said = await until("the hover", async () => {
      const hovers = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, range.start);
      return hovers
        .flatMap(({ contents }) => contents.map(({ value }) => value))
        .find((value) => /Why it costs marks/.test(value));
    });
    if (said.split(/\s+/).length > 90) throw new Error(`it is too long: ${said}`);
  },
  async "the quick fixes are edits with tab stops, in order"() {
    const { document } = await open(at("answer.md"));
    const [{ range }] = ours(document.uri);
    const titles = await until("the quick fixes", async () => {
      const kind = vscode.CodeActionKind.QuickFix.value;
      const all = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, kind);
      const found = all.map(({ title }) => title);
      return found.some((title) => title.startsWith("Put in the evidence")) && found;
    });
    if (!/^Put in the evidence/.test(titles[0])) throw new Error(titles.join(" | "));
    if (!titles.some((title) => /in this file, with a reason/.test(title))) throw new Error(titles.join(" | "));
  },
  async "an edit is checked again, and so is its undoing"() {
    const { document, editor } = await open(at("answer.md"));
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, "\n\nOur depot lead inspects the vans regularly.\n"));
    await findings(document.uri, [...WEAK, "vague-cadence"]);
    await vscode.commands.executeCommand("undo");
    await findings(document.uri, WEAK);
  },
  async "an unsaved draft is checked"() {
    const content = "We are passionate about co-production.\n";
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    await findings(document.uri, ["tokenistic-claim"]);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  },
  async "the sample has six findings"() {
    await vscode.commands.executeCommand("tenderlint.openSample");
    const { document } = vscode.window.activeTextEditor;
    equal(document.isUntitled, true, "unsaved");
    await until("six findings", () => ours(document.uri).length === 6);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  },
  async "the status and the map are those of the draft in front"() {
    const api = await vscode.extensions.getExtension("tenderlint.tenderlint-vscode").activate();
    const { document } = await open(at("answer.md"));
    const status = await until("the status", () => {
      const now = api.statusOf(document.uri);
      return now && now.counts.errors + now.counts.warnings + now.counts.infos === 4 && now;
    });
    equal([status.asOf.date, status.asOf.source], ["2026-03-01", "front-matter"], "the as-of date");
    await vscode.commands.executeCommand("tenderlint.showMap");
    const items = await until("the map", () => api.mapItems().length > 0 && api.mapItems());
    equal(items[0].description.startsWith("2 claims, 1 proved"), true, items[0].description);
    // Time for the window to draw it, for the picture.
    await sleep(800);
  },
  async "settings count: a rule off, and all of it off"() {
    const { document } = await open(at("answer.md"));
    const settings = vscode.workspace.getConfiguration("tenderlint");
    const all = vscode.ConfigurationTarget.Global;
    await settings.update("rules", { "vague-cadence": "off" }, all);
    await findings(
      document.uri,
      WEAK.filter((id) => id !== "vague-cadence"),
    );
    await settings.update("enable", false, all);
    await findings(document.uri, []);
    await settings.update("enable", undefined, all);
    await settings.update("rules", undefined, all);
    await findings(document.uri, WEAK);
  },
  async "checked only when saved, a draft waits for that"() {
    const settings = vscode.workspace.getConfiguration("tenderlint");
    const all = vscode.ConfigurationTarget.Global;
    const { document, editor } = await open(at("answer.md"));
    // A window in a browser saves by itself unless it is told not to.
    await vscode.workspace.getConfiguration("files").update("autoSave", "off", all);
    await settings.update("checkWhen", "saving", all);
    await findings(document.uri, WEAK);
    // A change of settings has every draft looked at again: not what is tested here.
    await sleep(800);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, "\n\nOur depot lead inspects the vans regularly.\n"));
    await sleep(1200);
    equal(ours(document.uri).length, WEAK.length, "before saving");
    await document.save();
    await findings(document.uri, [...WEAK, "vague-cadence"]);
    await vscode.commands.executeCommand("undo");
    await document.save();
    await settings.update("checkWhen", undefined, all);
    await findings(document.uri, WEAK);
  },
  async "a tenderlint.json counts as it is typed, broken it is told, mended it counts again"() {
    const { document } = await open(at("answer.md"));
    const config = at("tenderlint.json");
    const write = (text) => vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
    await write('{ "rules": { "outdated-example": "off" } }');
    const inEditor = await vscode.workspace.openTextDocument(config);
    await findings(
      document.uri,
      WEAK.filter((id) => id !== "outdated-example"),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(config, new vscode.Position(0, 0), "{{");
    await vscode.workspace.applyEdit(edit);
    await until("the problem on the file", () => ours(config).length > 0);
    equal(ours(document.uri).map(rule).includes("outdated-example"), false, "the last good one stays");
    const mend = new vscode.WorkspaceEdit();
    mend.delete(config, new vscode.Range(0, 0, 0, 2));
    await vscode.workspace.applyEdit(mend);
    await until("no problem on the file", () => ours(config).length === 0);
    const empty = new vscode.WorkspaceEdit();
    empty.replace(config, new vscode.Range(0, 0, 9, 0), "{}");
    await vscode.workspace.applyEdit(empty);
    await findings(document.uri, WEAK);
    await inEditor.save();
    await vscode.workspace.fs.delete(config);
  },
  async "a folder is checked, its closed drafts too"() {
    const report = await vscode.commands.executeCommand("tenderlint.checkFolder", folder());
    const names = report.drafts.map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1)).toSorted();
    equal(names, ["answer.md", "second.md"], "the drafts");
    await until("findings of the closed draft", () => ours(at("second.md")).map(rule).includes("tokenistic-claim"));
    await vscode.commands.executeCommand("notifications.clearAll");
  },
  async "our own pages and old versions are no drafts"() {
    const page = vscode.Uri.parse("tenderlint:/rules/vague-cadence.md");
    const document = await vscode.workspace.openTextDocument(page);
    if (!/^# vague-cadence/.test(document.getText())) throw new Error(document.getText().slice(0, 80));
    await vscode.window.showTextDocument(document);
    await sleep(600);
    equal(ours(page).length, 0, "findings on a page");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  },
};

exports.run = async () => {
  let failed = 0;
  for (const [title, test] of Object.entries(tests)) {
    const from = Date.now();
    try {
      await test();
      console.log(`ok   ${title} (${((Date.now() - from) / 1000).toFixed(1)}s)`);
    } catch (error) {
      failed++;
      console.log(`FAIL ${title} — ${error.message}`);
    }
  }
  console.log(`vscode ${vscode.version}, ${vscode.env.uiKind === vscode.UIKind.Web ? "web" : "desktop"} window`);
  if (failed > 0) throw new Error(`${failed} failed`);
};
