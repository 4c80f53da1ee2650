import * as vscode from "vscode";
import { explanation } from "./explanation.js";

/** Pages that this extension shows have a scheme of their own, so that no draft is ever taken for one. */
const SCHEME = "tenderlint";

/** What the server is given as the place of the rules' pages. */
export const rulePagesUri = `${SCHEME}:/rules`;

/** The rule of a page's URI, or null. */
export function ruleOfPage({ scheme, path }: vscode.Uri): string | null {
  return (scheme === SCHEME && /^\/rules\/([a-z0-9-]+)\.md$/.exec(path)?.[1]) || null;
}

export interface RulePages extends vscode.Disposable {
  /** Opens a rule's page beside the draft, what was found there (`finding`) first. False where there is no such rule. */
  show(rule: string, finding: string | null): Promise<boolean>;
}

/** Shows the rules' pages that lie in the extension's folder. */
export function createRulePages(extension: vscode.Uri): RulePages {
  const findings = new Map<string, string | null>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const read = async (rule: string): Promise<string | null> => {
    const file = vscode.Uri.joinPath(extension, "dist", "rules", `${rule}.md`);
    return vscode.workspace.fs.readFile(file).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => null,
    );
  };
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const rule = ruleOfPage(uri);
      const page = rule && (await read(rule));
      return page
        ? explanation(page, findings.get(rule) ?? null, vscode.l10n.t)
        : vscode.l10n.t("There is no such page.");
    },
  });
  return {
    async show(rule, finding) {
      if (!/^[a-z0-9-]+$/.test(rule) || (await read(rule)) === null) return false;
      findings.set(rule, finding);
      const uri = vscode.Uri.parse(`${rulePagesUri}/${rule}.md`);
      changed.fire(uri);
      await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
      return true;
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
