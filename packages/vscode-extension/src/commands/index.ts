import * as vscode from "vscode";
import type { Workbench } from "../extension.js";
import { checkDraft } from "./check-draft.js";
import { createFolderCheck } from "./check-folder.js";
import { explain } from "./explain.js";
import { insertEvidence } from "./insert-evidence.js";
import { listIgnored } from "./list-ignored.js";
import { openSample } from "./open-sample.js";
import { setSubmissionDate } from "./set-submission-date.js";

/** Registers the commands of the manifest; each is a function of the workbench and of what it was called with. */
export function registerCommands(workbench: Workbench): void {
  const { subscriptions } = workbench.context;
  const folderCheck = createFolderCheck(workbench);
  subscriptions.push(folderCheck);
  const commands: Record<string, (...given: unknown[]) => unknown> = {
    "tenderlint.checkDraft": () => checkDraft(workbench),
    "tenderlint.checkFolder": (folder) => folderCheck.run(folder),
    "tenderlint.insertEvidence": () => insertEvidence(workbench),
    "tenderlint.showMap": () => workbench.map.focus(),
    "tenderlint.explain": (rule) => explain(workbench, rule),
    "tenderlint.listIgnored": () => listIgnored(workbench),
    "tenderlint.openSample": (place) => openSample(workbench, place),
    "tenderlint.setSubmissionDate": () => setSubmissionDate(),
  };
  for (const [name, run] of Object.entries(commands)) subscriptions.push(vscode.commands.registerCommand(name, run));
}
