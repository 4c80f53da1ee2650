/**
 * What an editor's extension may say to the server beyond LSP: options, requests and notifications, with their types.
 * This file imports nothing, so that a client can take it alone. Positions are LSP ones, in the negotiated encoding.
 */

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** `initializationOptions`. Everything is optional. */
export interface TenderlintOptions {
  /** How findings reach the client. `auto` (default): pull where the client offers it, else push. */
  readonly diagnostics?: "auto" | "pull" | "push";
  /** Offer workspace diagnostics: findings of drafts that are not open. Default false; needs pull. */
  readonly workspaceDiagnostics?: boolean;
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: TenderlintSettings;
  /** The client takes `tenderlint/status` notifications. Default false. */
  readonly statusNotifications?: boolean;
  /** The client answers `tenderlint/readFile` and `tenderlint/findDrafts` for files that the server cannot reach itself. */
  readonly virtualFiles?: boolean;
  /** URI of a folder that holds the rules' pages as `<rule>.md`. Default: the pages beside the server, where it has a disk. */
  readonly rulePages?: string;
}

/** The settings under `tenderlint` in the editor, per resource. */
export interface TenderlintSettings {
  /** Check drafts at all. Default true. */
  readonly enable?: boolean;
  /** Preset in place of the one that `tenderlint.json` extends. */
  readonly preset?: "recommended" | "strict" | null;
  /** Severities in place of those of `tenderlint.json`, by rule id. */
  readonly rules?: Readonly<Record<string, "error" | "warning" | "info" | "off">>;
  /** Milliseconds that new findings in the sentence being typed are held back. 0: never. Default 1500. */
  readonly typingPause?: number;
  /** A line above each heading: claims proved, examples, newest date. Default false. */
  readonly codeLens?: boolean;
}

export type WireSlot = "who" | "when" | "how" | "changed" | "improved" | "record";

/** A slot by its id and in words. */
export interface NamedSlot {
  readonly slot: WireSlot;
  /** "Who", "When", "How", "What changed", "What improved", "Record". */
  readonly label: string;
}

export interface FilledSlot extends NamedSlot {
  readonly quote: string;
  readonly range: WireRange;
}

export interface WireAsOf {
  /** ISO day ages are measured to. */
  readonly date: string;
  readonly source: "command-line" | "front-matter" | "config" | "today";
  /** Where the day comes from, in words: "from the draft’s submission-date". */
  readonly words: string;
}

export interface DraftParams {
  readonly textDocument: { readonly uri: string };
}

/** Request `tenderlint/evidenceMap`: `DraftParams` → `EvidenceMap`, or null for what is no open draft or is not checked. */
export const evidenceMapRequest = "tenderlint/evidenceMap";

export interface EvidenceMap {
  readonly uri: string;
  readonly version: number;
  readonly asOf: WireAsOf;
  readonly sections: readonly EvidenceSection[];
  /** Slots that no example of the answer fills; empty where there is no example. */
  readonly missing: readonly NamedSlot[];
  readonly claims: { readonly proved: number; readonly unproved: number };
  readonly examples: number;
}

export interface EvidenceSection {
  /** The heading's words; null for the text before the first heading. */
  readonly title: string | null;
  /** Headings from the outermost down to this one. */
  readonly path: readonly string[];
  /** Where to jump to: the heading, else the section's first line. */
  readonly range: WireRange;
  readonly claims: readonly EvidenceClaim[];
  readonly examples: readonly EvidenceExample[];
  /** The newest date of the section's examples, or null. */
  readonly newest: EvidenceDate | null;
}

export interface EvidenceClaim {
  readonly quote: string;
  readonly range: WireRange;
  readonly status: "proved" | "unproved";
  readonly filled: readonly FilledSlot[];
  readonly missing: readonly NamedSlot[];
}

export interface EvidenceExample {
  readonly quote: string;
  readonly range: WireRange;
  readonly kind: "labelled" | "narrative" | "feedback-pair";
  readonly filled: readonly FilledSlot[];
  readonly missing: readonly NamedSlot[];
  readonly newest: EvidenceDate | null;
}

export interface EvidenceDate {
  /** The date as the draft has it. */
  readonly quote: string;
  readonly range: WireRange;
  /** ISO day on which it ends. */
  readonly end: string;
  /** Whole months from its end to the as-of date. */
  readonly months: number;
}

/** Request `tenderlint/status`: `DraftParams` → `DraftStatus`. Also a notification of that name, for clients that ask for it. */
export const statusRequest = "tenderlint/status";

export interface DraftStatus {
  readonly uri: string;
  readonly version: number | null;
  readonly state: "checked" | "not-checked";
  /** Why it was not checked, in words; null when it was. */
  readonly reason: string | null;
  /** Shown findings by severity, and how many are ignored with a reason. */
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly ignored: number;
  };
  readonly asOf: WireAsOf | null;
  /** URI of the `tenderlint.json` in use, or null. */
  readonly config: string | null;
  /** What is wrong with that file, in words; the last good one is in use meanwhile. */
  readonly configProblem: string | null;
}

/** Request `tenderlint/ignored`: `DraftParams` → `IgnoredFinding[]`, in document order. */
export const ignoredRequest = "tenderlint/ignored";

export interface IgnoredFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly quote: string;
  readonly range: WireRange;
  readonly reason: string;
}

/**
 * Request `tenderlint/checkFolder`: `CheckFolderParams` → `FolderReport`. Progress goes to `workDoneToken` where one is
 * given; cancelling the request stops it with the error `RequestCancelled`.
 */
export const checkFolderRequest = "tenderlint/checkFolder";

export interface CheckFolderParams {
  readonly folder: string;
  readonly workDoneToken?: string | number;
}

export interface FolderReport {
  readonly folder: string;
  readonly drafts: readonly (DraftStatus & { readonly findings: readonly FolderFinding[] })[];
  readonly summary: {
    readonly drafts: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

export interface FolderFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly advice: string;
  readonly quote: string;
  readonly range: WireRange;
}

/** Server → client, only with `virtualFiles`: `{ uri }` → the text, or null where there is no such file. */
export const readFileRequest = "tenderlint/readFile";

/** Server → client, only with `virtualFiles`: `{ folder }` → URIs of the Markdown drafts under it. */
export const findDraftsRequest = "tenderlint/findDrafts";

/** `workspace/executeCommand`: `[rule]`. Opens the rule's page with `window/showDocument`, or says where it is. */
export const openRulePageCommand = "tenderlint.openRulePage";

/** `workspace/executeCommand`: `[uri, offset]`, the offset in UTF-16 units. Puts the cursor there with `window/showDocument`. */
export const selectCommand = "tenderlint.select";

/** What a diagnostic's `data` carries. Actions recompute all of it; a client may drop it. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fingerprint: string;
}
