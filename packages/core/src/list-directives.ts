import { createDraftParser, createLineIndex, type Directive } from "./draft/index.js";
import type { SourceRange } from "./result.js";

/** A note to tenderlint in a draft that keeps something quiet. */
export interface ListedDirective {
  readonly kind: Exclude<Directive["kind"], "ignore-end">;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly range: SourceRange;
}

/** A draft's directives that are followed, in order: those with a reason. What closes a stretch is not among them. */
export function listDirectives(text: string): ListedDirective[] {
  const lines = createLineIndex(text);
  return createDraftParser()
    .parse(text)
    .directives.flatMap(({ kind, rules, reason, span, malformed }) =>
      kind === "ignore-end" || malformed !== null || reason === null || rules.length === 0
        ? []
        : [
            {
              kind,
              rules: rules.map(({ id }) => id),
              reason,
              range: { start: lines.position(span.start), end: lines.position(span.end) },
            },
          ],
    );
}
