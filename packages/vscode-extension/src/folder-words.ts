import type { FolderReport } from "@tenderlint/lsp/protocol";
import { plural, type Translate } from "./translate.js";

/** What is said when a folder has been checked. */
export function folderWords({ drafts, summary }: FolderReport, t: Translate): string {
  if (drafts.length === 0) return t("There are no Markdown drafts in this folder.");
  const found = summary.errors + summary.warnings + summary.infos;
  const unread = drafts.filter(({ state }) => state === "not-checked");
  const read = drafts.length - unread.length;
  const withFindings = drafts.filter(({ findings }) => findings.length > 0).length;
  const parts = [
    plural(read, t("1 answer checked"), t("{0} answers checked", read)),
    found === 0
      ? t("nothing to flag")
      : plural(
          withFindings,
          t("{0} to look at in 1 of them", found),
          t("{0} to look at in {1} of them", found, withFindings),
        ),
  ];
  if (unread.length > 0) parts.push(plural(unread.length, t("1 not checked"), t("{0} not checked", unread.length)));
  return `${parts.join(", ")}.`;
}
