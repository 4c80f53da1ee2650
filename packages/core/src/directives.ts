import { closest, distance } from "fastest-levenshtein";
import type { ResolvedConfig } from "./config/resolved.js";
import { createContentNames } from "./content-names.js";
import type { Directive, Draft, Span } from "./draft/index.js";
import { DIRECTIVE_RULE } from "./own-rules.js";
import type { Place } from "./places.js";
import type { Finding } from "./result.js";
import { rules } from "./rules/index.js";

interface Scope {
  readonly directive: Directive;
  readonly rule: string;
  readonly span: Span;
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
  draft.directives.forEach((directive, n) => {
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
        const opened = draft.directives
          .slice(0, n)
          .some((other) => other.kind === "ignore-start" && other.rules.some((rule) => rule.id === id));
        if (!opened)
          report(
            span,
            `Nothing started ignoring ${id} before this.`,
            "Take it out, or put the matching tenderlint-ignore-start above.",
          );
        continue;
      }
      const covered = cover(draft, directive, id, n);
      if (!covered) {
        report(span, "This note to tenderlint has no block after it.", "Put it right before the block it is about.");
        continue;
      }
      scopes.push({ directive, rule: id, span: covered, used: false });
    }
  });
  const marked = findings.map((finding) => {
    const scope = scopes.find(
      (other) =>
        other.rule === finding.rule &&
        finding.range.start.offset < other.span.end &&
        other.span.start < finding.range.end.offset,
    );
    if (!scope) return finding;
    for (const other of scopes)
      if (
        other.rule === finding.rule &&
        finding.range.start.offset < other.span.end &&
        other.span.start < finding.range.end.offset
      )
        other.used = true;
    return { ...finding, suppressed: { by: "directive" as const, reason: scope.directive.reason ?? "" } };
  });
  for (const scope of scopes) {
    const on = config.rules.get(scope.rule);
    if (!scope.used && on && on.severity !== "off") {
      const span = scope.directive.rules.find((rule) => rule.id === scope.rule)?.span ?? scope.directive.span;
      report(span, `Nothing here needs ignoring: ${scope.rule} has no finding in what this covers.`, "Take it out.");
    }
  }
  return [...marked, ...wrong].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

function cover(draft: Draft, directive: Directive, rule: string, n: number): Span | null {
  switch (directive.kind) {
    case "ignore-next":
      return directive.covers;
    case "ignore-file":
      return { start: 0, end: draft.source.length };
    case "ignore-start": {
      const end = draft.directives
        .slice(n + 1)
        .find((other) => other.kind === "ignore-end" && other.rules.some((named) => named.id === rule));
      return { start: directive.span.end, end: end?.span.start ?? draft.source.length };
    }
    case "ignore-end":
      return null;
  }
}
