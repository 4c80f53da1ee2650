import type { DraftResult, Finding } from "../result.js";
import type { BaselineEntry } from "./baseline.js";

/**
 * Marks the findings that a draft's baseline entries name as suppressed by the baseline, with the entry's reason.
 * They stay in the result. A finding that a directive suppresses already is left as it is. Pure: editor and command agree.
 * @param entries those of this draft: `baseline.drafts.get(path)`
 */
export function applyBaseline(draft: DraftResult, entries: readonly BaselineEntry[] | undefined): DraftResult {
  if (!entries || entries.length === 0) return draft;
  const accepted = byFingerprint(entries);
  const findings = draft.findings.map((finding): Finding => {
    const entry = finding.suppressed === null ? accepted.get(finding.fingerprint) : undefined;
    return entry?.rule === finding.rule
      ? { ...finding, suppressed: { by: "baseline", reason: entry.reason } }
      : finding;
  });
  return withFindings(draft, findings);
}

/** The entries that no finding of the draft answers to: the words have changed, or are gone. */
export function staleEntries(draft: DraftResult, entries: readonly BaselineEntry[]): BaselineEntry[] {
  const found = new Map(draft.findings.map((finding) => [finding.fingerprint, finding.rule]));
  return entries.filter(({ fingerprint, rule }) => found.get(fingerprint) !== rule);
}

/** A draft's result with other findings. Evidence stays unread until it is asked for. */
export function withFindings(draft: DraftResult, findings: readonly Finding[]): DraftResult {
  return {
    path: draft.path,
    asOf: draft.asOf,
    findings,
    get evidence() {
      return draft.evidence;
    },
    notes: draft.notes,
  };
}

const indexes = new WeakMap<readonly BaselineEntry[], ReadonlyMap<string, BaselineEntry>>();

function byFingerprint(entries: readonly BaselineEntry[]): ReadonlyMap<string, BaselineEntry> {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  indexes.set(entries, index);
  return index;
}
