import type { ClaimSummary, DraftResult, ExampleSummary, Finding } from "../../result.js";

/** A finding with its number in the draft and the id of its note on the page. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: number;
  readonly id: string;
}

/** A claim or an example with the id of its row in the evidence map and of its place in the text. */
export interface NumberedEvidence {
  readonly entry: ClaimSummary | ExampleSummary;
  /** "C1" for a claim, "E1" for an example. */
  readonly name: string;
  readonly row: string;
  readonly anchor: string;
}

/** What a draft's part of the page shows, numbered in document order. */
export interface Numbered {
  readonly findings: readonly NumberedFinding[];
  readonly evidence: readonly NumberedEvidence[];
}

/** @param prefix of the draft's ids on the page */
export function numberDraft({ findings, evidence }: DraftResult, prefix: string): Numbered {
  const counts = { C: 0, E: 0 };
  return {
    findings: [...findings]
      .filter((finding) => finding.suppressed === null)
      .sort((a, b) => a.range.start.offset - b.range.start.offset)
      .map((finding, n) => ({ finding, number: n + 1, id: `${prefix}-f${n + 1}` })),
    evidence: [...evidence.claims, ...evidence.examples]
      .sort((a, b) => a.range.start.offset - b.range.start.offset)
      .map((entry) => {
        const letter = "status" in entry ? "C" : "E";
        const name = `${letter}${++counts[letter]}`;
        return { entry, name, row: `${prefix}-${name}`, anchor: `${prefix}-at-${name}` };
      }),
  };
}
