import * as vscode from "vscode";
import { addDays, dayInWords, daysOf, monthsFrom, readDay, today, weekday } from "../days.js";
import { submissionDateEdit, submissionDateOf } from "../front-matter.js";
import { activeDraft } from "./active-draft.js";

interface DayItem extends vscode.QuickPickItem {
  /** A day to write, or a month to open. */
  readonly day?: string;
  readonly month?: string;
}

/** Asks for the day on which the answer goes in, and writes it into the draft's front matter. */
export async function setSubmissionDate(): Promise<void> {
  const editor = await activeDraft();
  if (!editor) return;
  const { document } = editor;
  const day = await pickDay(submissionDateOf(document.getText()));
  if (!day) return;
  const { start, end, text } = submissionDateEdit(document.getText(), day);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  await vscode.workspace.applyEdit(edit);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Ages are measured to {0}.", dayInWords(day, vscode.l10n.t)), 5000);
}

/** A day typed in any usual way, or chosen by month and then by day. Undefined when it is given up. */
function pickDay(current: string | null): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const from = today();
  const pick = vscode.window.createQuickPick<DayItem>();
  pick.title = t("When is the answer submitted?");
  pick.placeholder = t("Type a date, such as 14 March 2027 or 14/3/27, or choose one");
  pick.matchOnDescription = true;
  const dayItem = (day: string, description: string): DayItem => ({
    label: dayInWords(day, t),
    description: description ? `${weekday(day, t)}, ${description}` : weekday(day, t),
    day,
  });
  const start: DayItem[] = [
    ...(current ? [dayItem(current, t("as it is now"))] : []),
    dayItem(from, t("today")),
    dayItem(addDays(from, 14), t("in two weeks")),
    { label: t("By month"), kind: vscode.QuickPickItemKind.Separator },
    ...monthsFrom(from, 18, t).map(({ month, words }) => ({ label: words, description: t("choose a day"), month })),
  ];
  let items = start;
  const open = (next: DayItem[], titled: boolean): void => {
    items = next;
    pick.items = next;
    pick.value = "";
    pick.buttons = titled ? [vscode.QuickInputButtons.Back] : [];
  };
  open(start, false);
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = readDay(value, from);
      pick.items = typed ? [{ ...dayItem(typed, t("as typed")), alwaysShow: true }, ...items] : items;
    });
    pick.onDidTriggerButton(() => open(start, false));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen?.month)
        open(
          daysOf(chosen.month).map((day) => dayItem(day, "")),
          true,
        );
      else if (chosen?.day) {
        resolve(chosen.day);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
