/** The public result: plain JSON. DESIGN: lines and columns 1-based, columns and offsets in UTF-16 units, ends exclusive. */

export type Severity = "error" | "warning" | "info";
export type SeveritySetting = Severity | "off";
export type AsOfSource = "command-line" | "front-matter" | "config" | "today";

/** The day ages are measured to, and where it came from. */
export interface AsOf {
  /** ISO day, `2026-03-01`. */
  readonly date: string;
  readonly source: AsOfSource;
}

export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}

export interface RelatedPlace {
  readonly message: string;
  readonly range: SourceRange;
}

/** Why a finding is not counted. */
export interface Suppression {
  readonly by: "directive" | "baseline";
  readonly reason: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is on the page: one short sentence. */
  readonly message: string;
  /** Why an evaluator cares. */
  readonly why: string;
  /** What to do about it. */
  readonly advice: string;
  /** The exact source characters of the range. */
  readonly quote: string;
  readonly range: SourceRange;
  readonly related: readonly RelatedPlace[];
  readonly suppressed: Suppression | null;
  /** Content fingerprint (rule, section path, normalised sentence, nth): stable under re-wrapping and moving. */
  readonly fingerprint: string;
  /** Where it stands in a document that has no lines, as in "Involving people › paragraph 3": for Word documents only. */
  readonly place?: string;
}

/** Words on the page and what they were read as. */
export interface EvidenceWords {
  readonly quote: string;
  readonly range: SourceRange;
  /** Of claims and examples in a Word document: where they stand in it. */
  readonly place?: string;
}

export type Slot = "who" | "when" | "how" | "changed" | "improved" | "record";

export interface ClaimSummary extends EvidenceWords {
  readonly status: "proved" | "unproved";
  readonly section: readonly string[];
  /** The slots filled in the claim's window, with the words that fill them. */
  readonly filled: Readonly<Partial<Record<Slot, EvidenceWords>>>;
  readonly missing: readonly Slot[];
}

export interface ExampleSummary extends EvidenceWords {
  readonly kind: "labelled" | "narrative" | "feedback-pair";
  readonly section: readonly string[];
  readonly filled: Readonly<Partial<Record<Slot, EvidenceWords>>>;
  readonly missing: readonly Slot[];
  /** The latest date tied to the example, as read. */
  readonly latest: (EvidenceWords & { readonly end: string; readonly months: number }) | null;
}

export interface DraftResult {
  readonly path: string | null;
  readonly asOf: AsOf;
  readonly findings: readonly Finding[];
  readonly evidence: {
    readonly claims: readonly ClaimSummary[];
    readonly examples: readonly ExampleSummary[];
    /** Slots that no example of the answer fills. Empty when there is no example to ask. */
    readonly missing: readonly Slot[];
  };
  /** What could not be read as intended, in plain words. */
  readonly notes: readonly RelatedPlace[];
}

export interface LintResult {
  readonly schemaVersion: 1;
  readonly drafts: readonly DraftResult[];
  readonly summary: {
    readonly drafts: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
  };
}
