import type { DraftResult, EvidenceWords, Finding } from "../result.js";
import { clean } from "./text.js";

/** What every report but JSON needs: the draft's name as shown, and where a finding stands, for a person. */

export const pathOf = (draft: DraftResult): string => clean(draft.path ?? "draft");

/** "line 12", or the place in a Word document. */
export const placeOf = ({ place, range }: Pick<EvidenceWords, "place" | "range">): string =>
  clean(place ?? `line ${range.start.line}`);

/** The findings that count: not suppressed. */
export const spoken = (draft: DraftResult): readonly Finding[] =>
  draft.findings.filter((finding) => finding.suppressed === null);

/** What a report that goes by lines can say of a place that has none: the place is put before the message. */
export const messageOf = (finding: Finding): string =>
  finding.place === undefined ? finding.message : `${clean(finding.place)}: ${finding.message}`;
