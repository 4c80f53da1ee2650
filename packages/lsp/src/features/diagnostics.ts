import type { ClaimSummary, ExampleSummary, Finding, Severity } from "@tenderlint/core";
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
  const touches = ({ range }: { range: Finding["range"] }): boolean =>
    range.start.offset < finding.range.end.offset && finding.range.start.offset < range.end.offset;
  const claim = result.evidence.claims.find(touches) ?? null;
  const example =
    result.evidence.examples.find(
      (example) =>
        touches(example) ||
        (example.latest !== null && touches(example.latest)) ||
        Object.values(example.filled).some((words) => words && touches(words)),
    ) ?? null;
  return CLAIM_RULES.has(finding.rule) ? { claim, example: null } : { claim: null, example };
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
  const where = /looked in ([^.]+)\./.exec(finding.advice)?.[1] ?? "this block";
  return `Proof was looked for in ${where}: ${found === 0 ? "nothing was found" : "what was found follows"}.`;
}

/** The block of a claim, with the next one where the rule went on to it. */
function lookedThrough(finding: Finding, claim: ClaimSummary, { text, lines }: Snapshot): Diagnostic["range"] {
  const gap = /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/g;
  const before = [...text.slice(0, claim.range.start.offset).matchAll(gap)].pop();
  const start = before ? before.index + before[0].length : 0;
  gap.lastIndex = claim.range.end.offset;
  let end = gap.exec(text)?.index ?? text.length;
  if (/this block and the next/.test(finding.advice)) end = gap.exec(text)?.index ?? text.length;
  return lines.range(start, end);
}
