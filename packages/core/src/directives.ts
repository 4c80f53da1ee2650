import { closest, distance } from "fastest-levenshtein";
import type { ResolvedConfig } from "./config/resolved.js";
import { createContentNames } from "./content-names.js";
import type { Directive, Draft, Span } from "./draft/index.js";
import { createOverlaps } from "./overlaps.js";
import { DIRECTIVE_RULE } from "./own-rules.js";
import type { Place } from "./places.js";
import type { Finding } from "./result.js";
import { rules } from "./rules/index.js";

interface Scope {
  readonly directive: Directive;
  readonly rule: string;
  readonly span: Span;
  /** Its place among the draft's directives. */
  readonly order: number;
  used: boolean;
}

/**
 * Marks suppressed findings, which stay in the result with their reason, and reports directives that have no reason,
 * name no rule, or have no effect (RULEBOOK 2). Findings stay in document order.
 */
export function applyDirectives(
  draft: Draft,
  findings: readonly Finding[],
  places: Place,
  config: ResolvedConfig,
): Finding[] {
  if (draft.directives.length === 0) return [...findings];
  const known = new Set(rules.map((rule) => rule.id));
  const scopes: Scope[] = [];
  const wrong: Finding[] = [];
  const nameContent = createContentNames();
  const report = (span: Span, message: string, advice: string): void => {
    const range = places.range(span);
    wrong.push({
      rule: DIRECTIVE_RULE,
      severity: "warning",
      message,
      why: "A note to tenderlint that is not right silences nothing, or hides more than its writer meant.",
      advice,
      quote: draft.source.slice(span.start, span.end),
      range,
      related: [],
      suppressed: null,
      fingerprint: nameContent(DIRECTIVE_RULE, message, draft.source.slice(span.start, span.end)),
    });
  };
  const endOf = createEnds(draft.directives);
  const opened = new Set<string>();
  draft.directives.forEach((directive, n) => {
    if (directive.kind === "ignore-start") for (const { id } of directive.rules) opened.add(id);
    if (directive.malformed) {
      report(directive.span, directive.malformed, "Write <!-- tenderlint-ignore-next RULE -- reason -->.");
      return;
    }
    if (directive.rules.length === 0)
      report(
        directive.span,
        "This note to tenderlint names no rule.",
        "Name the rule or rules it is about, as in tenderlint-ignore-next undated-example -- reason.",
      );
    if (directive.kind !== "ignore-end" && !directive.reason) {
      report(
        directive.span,
        "This note to tenderlint gives no reason, so it is not followed.",
        "Add -- and the reason, so that a reviewer knows why.",
      );
      return;
    }
    for (const { id, span } of directive.rules) {
      if (!known.has(id)) {
        const near = closest(id, [...known]);
        report(
          span,
          `There is no rule “${id}”.`,
          distance(id, near) <= 4 ? `Did you mean ${near}?` : "tenderlint rules lists them all.",
        );
        continue;
      }
      if (directive.kind === "ignore-end") {
        if (!opened.has(id))
          report(
            span,
            `Nothing started ignoring ${id} before this.`,
            "Take it out, or put the matching tenderlint-ignore-start above.",
          );
        continue;
      }
      const covered = cover(draft, directive, () => endOf(n, id));
      if (!covered) {
        report(span, "This note to tenderlint has no block after it.", "Put it right before the block it is about.");
        continue;
      }
      scopes.push({ directive, rule: id, span: covered, order: n, used: false });
    }
  });
  const marked = suppress(findings, scopes);
  for (const scope of scopes) {
    const on = config.rules.get(scope.rule);
    if (!scope.used && on && on.severity !== "off") {
      const span = scope.directive.rules.find((rule) => rule.id === scope.rule)?.span ?? scope.directive.span;
      report(span, `Nothing here needs ignoring: ${scope.rule} has no finding in what this covers.`, "Take it out.");
    }
  }
  return [...marked, ...wrong].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Marks the findings that a directive covers, each with the reason of the first that does, and the scopes that are of use. */
function suppress(findings: readonly Finding[], scopes: readonly Scope[]): Finding[] {
  const spanOf = ({ range }: Finding): Span => ({ start: range.start.offset, end: range.end.offset });
  const marked = [...findings];
  for (const rule of new Set(scopes.map((scope) => scope.rule))) {
    const own = scopes.filter((scope) => scope.rule === rule);
    // A directive for the file covers from its start on: kept apart, the others are in order of what they cover.
    const forFile = own.find(({ directive }) => directive.kind === "ignore-file");
    const others = own.filter(({ directive }) => directive.kind !== "ignore-file");
    const covers = createOverlaps(others.map(({ span }) => span));
    const spoken = findings.flatMap((finding, place) => (finding.rule === rule ? [{ finding, place }] : []));
    for (const { finding, place } of spoken) {
      const other = others[covers.first(spanOf(finding))];
      const scope = forFile && (!other || forFile.order < other.order) ? forFile : other;
      if (scope) marked[place] = { ...finding, suppressed: { by: "directive", reason: scope.directive.reason ?? "" } };
    }
    const said = createOverlaps(spoken.map(({ finding }) => spanOf(finding)));
    for (const scope of own) scope.used = said.first(scope.span) >= 0;
  }
  return marked;
}

/** Finds the directive that ends what the one numbered `n` started for a rule. Asked with rising numbers only. */
function createEnds(directives: readonly Directive[]): (n: number, rule: string) => Directive | undefined {
  const ends = new Map<string, number[]>();
  directives.forEach(({ kind, rules: named }, n) => {
    if (kind === "ignore-end") for (const { id } of named) ends.get(id)?.push(n) ?? ends.set(id, [n]);
  });
  const passed = new Map<string, number>();
  return (n, rule) => {
    const own = ends.get(rule) ?? [];
    let next = passed.get(rule) ?? 0;
    while (next < own.length && (own[next] ?? 0) <= n) next++;
    passed.set(rule, next);
    return directives[own[next] ?? -1];
  };
}

function cover(draft: Draft, directive: Directive, end: () => Directive | undefined): Span | null {
  switch (directive.kind) {
    case "ignore-next":
      return directive.covers;
    case "ignore-file":
      return { start: 0, end: draft.source.length };
    case "ignore-start":
      return { start: directive.span.end, end: end()?.span.start ?? draft.source.length };
    case "ignore-end":
      return null;
  }
}
