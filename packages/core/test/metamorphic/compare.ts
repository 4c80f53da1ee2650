import type { Linter } from "../../src/api.js";
import { applyEdits, type Edit } from "./edits.js";
import type { Fixture } from "./fixtures.js";

/** One way to write a draft differently. */
export interface Variant {
  readonly edits: readonly Edit[];
  /** The as-of day of the draft written so; the fixture's own when left out. */
  readonly asOf?: string | null;
}

/**
 * What a variant says and the draft does not, or the other way round: rule, severity and place in the draft as it was.
 * Ranges of the variant are led back through its edits. An empty list: the findings are the same.
 */
export function differences(linter: Linter, { text, asOf }: Fixture, variant: Variant): string[] {
  const edited = applyEdits(text, variant.edits);
  const says = (source: string, day: string | null, place: (start: number, end: number) => Place): Set<string> =>
    new Set(
      linter.lint(source, { asOf: day }).findings.map(({ rule, severity, range }) => {
        const { start, end } = place(range.start.offset, range.end.offset);
        return `${rule} (${severity}) ${start}–${end} “${text.slice(start, end).replace(/\s+/g, " ")}”`;
      }),
    );
  const before = says(text, asOf, (start, end) => ({ start, end }));
  const after = says(edited.text, variant.asOf === undefined ? asOf : variant.asOf, edited.back);
  return [
    ...[...before].filter((said) => !after.has(said)).map((said) => `gone: ${said}`),
    ...[...after].filter((said) => !before.has(said)).map((said) => `new: ${said}`),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}
