/** Findings that a team has looked at and accepted, kept beside its drafts. */
export interface Baseline {
  /** Entries by the draft's path, relative to the baseline's folder, with "/". */
  readonly drafts: ReadonlyMap<string, readonly BaselineEntry[]>;
}

export interface BaselineEntry {
  /** The finding's own: of rule, section and sentence, never of a line. */
  readonly fingerprint: string;
  readonly rule: string;
  /** The words concerned, for a person who reads the file. */
  readonly words: string;
  readonly reason: string;
}

export const emptyBaseline: Baseline = { drafts: new Map() };

/** The file's name, found as `tenderlint.json` is. */
export const BASELINE_NAME = "tenderlint-baseline.json";
