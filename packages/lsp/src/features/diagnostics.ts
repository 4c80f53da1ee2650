import type { ClaimSummary, DraftResult, ExampleSummary, Finding, Severity } from "@tenderlint/core";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver";
import type { ClientFacts } from "../capabilities.js";
import type { Checked } from "../checker.js";
import type { DiagnosticData } from "../protocol.js";
import type { Snapshot } from "../text/snapshot.js";
import { isHeld, type Typing } from "../text/typing.js";
import { clip, filledSlots } from "../words.js";

/** More findings than this help nobody: the rest is counted. */
export const MOST_DIAGNOSTICS = 200;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings that count: those with no reason given to ignore them. */
export const counted = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => !finding.suppressed);

/** The findings that are shown now, and whether some are held back because their sentence is being typed. */
export function shownFindings(
  checked: Checked,
  typing: Typing | null,
  now: number,
  pause: number,
): { readonly shown: readonly Finding[]; readonly held: readonly Finding[] } {
  if (checked.state !== "checked") return { shown: [], held: [] };
  const all = counted(checked.result.findings);
  const held = all.filter((finding) => isHeld(finding, typing, now, pause));
  return held.length === 0 ? { shown: all, held } : { shown: all.filter((finding) => !held.includes(finding)), held };
}

/** URI of a rule's page, or null. */
export type PageOf = (rule: string) => string | null;

/** Diagnostics of the findings shown, notes on what could not be read first, at most `MOST_DIAGNOSTICS` and a line for the rest. */
export function toDiagnostics(
  checked: Checked,
  shown: readonly Finding[],
  client: ClientFacts,
  page: PageOf,
): Diagnostic[] {
  if (checked.state !== "checked") return [];
  const { snapshot, result } = checked;
  const some = shown.slice(0, MOST_DIAGNOSTICS).map((finding) => toDiagnostic(finding, checked, client, page));
  const notes = result.notes.map(
    ({ message, range }): Diagnostic => ({
      range: snapshot.lines.range(range.start.offset, range.end.offset),
      severity: DiagnosticSeverity.Information,
      source: "tenderlint",
      code: "note",
      message,
    }),
  );
  const left = shown.slice(MOST_DIAGNOSTICS);
  const [next] = left;
  return [...notes, ...some, ...(next ? [moreLine(left.length, next, snapshot)] : [])];
}

function moreLine(left: number, next: Finding, snapshot: Snapshot): Diagnostic {
  return {
    range: snapshot.lines.range(next.range.start.offset, next.range.end.offset),
    severity: DiagnosticSeverity.Information,
    source: "tenderlint",
    code: "more",
    message: `${left} more ${left === 1 ? "finding" : "findings"} from here on. The first ${MOST_DIAGNOSTICS} are shown.`,
  };
}

export function toDiagnostic(
  finding: Finding,
  checked: Checked & { state: "checked" },
  client: ClientFacts,
  page: PageOf,
): Diagnostic {
  const { snapshot } = checked;
  const href = client.codeDescription ? page(finding.rule) : null;
  const related = client.relatedInformation ? relatedInformation(finding, checked) : [];
  const data: DiagnosticData = { rule: finding.rule, fingerprint: finding.fingerprint };
  return {
    range: snapshot.lines.range(finding.range.start.offset, finding.range.end.offset),
    severity: SEVERITIES[finding.severity],
    source: "tenderlint",
    code: finding.rule,
    message: `${finding.message}\n${finding.advice}`,
    ...(href ? { codeDescription: { href } } : {}),
    ...(client.diagnosticData ? { data } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(client.unnecessaryTag && isIdleDirective(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** A directive that does nothing; editors show such text faded. */
const isIdleDirective = (finding: Finding): boolean =>
  finding.rule === "directive" && finding.message.startsWith("Nothing here needs ignoring");

/** The claim or example that a finding is about. */
export function subjectOf(
  finding: Finding,
  { result }: Checked & { state: "checked" },
): { readonly claim: ClaimSummary | null; readonly example: ExampleSummary | null } {
  const { claims, examples } = placesOf(result);
  const { start, end } = finding.range;
  return CLAIM_RULES.has(finding.rule)
    ? { claim: claims.touching(start.offset, end.offset), example: null }
    : { claim: null, example: examples.touching(start.offset, end.offset) };
}

interface Places<T> {
  /** The first in the document whose words touch a span, or null. */
  touching(start: number, end: number): T | null;
}

const places = new WeakMap<DraftResult, { claims: Places<ClaimSummary>; examples: Places<ExampleSummary> }>();

/** Claims and examples by place, sorted once for all findings of a result: they are asked for at every keystroke. */
function placesOf(result: DraftResult): { claims: Places<ClaimSummary>; examples: Places<ExampleSummary> } {
  const known = places.get(result);
  if (known) return known;
  const { claims, examples } = result.evidence;
  const made = {
    claims: createPlaces(claims, (claim) => [claim.range]),
    examples: createPlaces(examples, ({ range, latest, filled }) => [
      range,
      ...(latest ? [latest.range] : []),
      ...Object.values(filled).flatMap((words) => (words ? [words.range] : [])),
    ]),
  };
  places.set(result, made);
  return made;
}

function createPlaces<T>(all: readonly T[], rangesOf: (one: T) => readonly Finding["range"][]): Places<T> {
  const spans = all
    .flatMap((of) => rangesOf(of).map((range) => ({ start: range.start.offset, end: range.end.offset, of })))
    .sort((a, b) => a.start - b.start);
  /** The furthest end of the spans up to each: where it is behind a place, none before can touch it. */
  let furthest = 0;
  const reach = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return {
    touching(start, end) {
      let low = 0;
      let high = spans.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((reach[middle] ?? 0) > start) high = middle;
        else low = middle + 1;
      }
      for (let n = low; n < spans.length; n++) {
        const span = spans[n];
        if (!span || span.start >= end) return null;
        if (span.end > start) return span.of;
      }
      return null;
    },
  };
}

/** Rules that speak about what a sentence claims; the others speak about an example. */
const CLAIM_RULES: ReadonlySet<string> = new Set([
  "tokenistic-claim",
  "consultation-as-co-production",
  "unclear-influence",
  "policy-as-evidence",
  "generic-superlative",
  "agentless-involvement",
]);

/** Longest chain shown beside one finding. */
const MOST_RELATED = 8;

/** The chain behind a finding: what it is about, what else belongs to it, what was found near it. */
function relatedInformation(finding: Finding, checked: Checked & { state: "checked" }): DiagnosticRelatedInformation[] {
  const { snapshot } = checked;
  const at = (message: string, range: Finding["range"]): DiagnosticRelatedInformation => ({
    location: { uri: snapshot.uri, range: snapshot.lines.range(range.start.offset, range.end.offset) },
    message,
  });
  const own = finding.related.map((related) => at(related.message, related.range));
  const { claim, example } = subjectOf(finding, checked);
  const subject = claim ?? example;
  if (!subject) return own.slice(0, MOST_RELATED);
  const found = filledSlots(subject.filled, snapshot.lines);
  return [
    at(claim ? `The claim: “${clip(claim.quote, 80)}”` : `The example: “${clip(subject.quote, 80)}”`, subject.range),
    ...(claim
      ? [
          {
            location: { uri: snapshot.uri, range: lookedThrough(finding, claim, snapshot) },
            message: lookedIn(finding, found.length),
          },
        ]
      : []),
    ...found.map(({ label, quote, range }) => ({
      location: { uri: snapshot.uri, range },
      message: `Found: ${label.toLowerCase()} – “${clip(quote, 60)}”`,
    })),
    ...own,
  ].slice(0, MOST_RELATED);
}

/** Where proof was looked for, as the rule says it. */
function lookedIn(finding: Finding, found: number): string {
  const where = /Checked: ([^.]{1,300})\./.exec(finding.advice)?.[1] ?? "this block";
  return `Proof was looked for in ${where}: ${found === 0 ? "nothing was found" : "what was found follows"}.`;
}

/** The block of a claim, with the next one where the rule went on to it. */
function lookedThrough(finding: Finding, claim: ClaimSummary, { text, lines }: Snapshot): Diagnostic["range"] {
  const blank = (line: number): boolean => /^[ \t>]*$/.test(text.slice(lines.start(line), lines.end(line)));
  let first = lines.lineAt(claim.range.start.offset);
  while (first > 0 && !blank(first - 1)) first--;
  const blockEnd = (from: number): number => {
    let line = from;
    while (line + 1 < lines.count && !blank(line + 1)) line++;
    return line;
  };
  let last = blockEnd(lines.lineAt(claim.range.end.offset));
  if (/Checked: [^.]{0,300}\bbelow\b/.test(finding.advice)) {
    while (last + 1 < lines.count && blank(last + 1)) last++;
    if (last + 1 < lines.count) last = blockEnd(last + 1);
  }
  return lines.range(lines.start(first), lines.end(last));
}
