import type { DraftStatus } from "@tenderlint/lsp/protocol";
import { dayInWords } from "./days.js";
import { plural, type Translate } from "./translate.js";

/** What the status items say of a draft. It never says that a draft has passed. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  /** Read out by a screen reader, and the tooltip. */
  readonly spoken: string;
  readonly attention: boolean;
}

/** The words for a draft's status, or for one that the server has not answered about yet (null). */
export function statusWords(status: DraftStatus | null, t: Translate): StatusWords {
  if (!status) return words(t("Evidence: reading…"), "", false);
  if (status.state === "not-checked")
    return words(t("Not checked: {0}", status.reason ?? t("the reason is not known")), "", true);
  const { errors, warnings, infos, ignored } = status.counts;
  const found = errors + warnings + infos;
  const text = found === 0 ? t("Evidence: nothing to flag") : t("Evidence: {0} to look at", found);
  const { asOf, configProblem } = status;
  const details = [
    configProblem ? t("tenderlint.json cannot be used: {0}", configProblem) : null,
    asOf && t("Ages are measured to {0}, {1}", dayInWords(asOf.date, t), asOf.words),
    ignored > 0 ? plural(ignored, t("1 ignored with a reason"), t("{0} ignored with a reason", ignored)) : null,
  ].filter((part) => part !== null);
  return words(text, details.join(" · "), configProblem !== null);
}

const words = (text: string, detail: string, attention: boolean): StatusWords => ({
  text,
  detail,
  spoken: detail ? `${text}. ${detail}.` : text,
  attention,
});
