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
export function differences(linter: Linter, fixture: Fixture, variant: Variant): string[] {
  const { text, asOf } = fixture;
  const edited = applyEdits(text, variant.edits);
  const before = findingsOf(linter, fixture);
  const after = says(linter, text, edited.text, variant.asOf === undefined ? asOf : variant.asOf, edited.back);
  return [
    ...[...before].filter((said) => !after.has(said)).map((said) => `gone: ${said}`),
    ...[...after].filter((said) => !before.has(said)).map((said) => `new: ${said}`),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function says(
  linter: Linter,
  original: string,
  text: string,
  asOf: string | null,
  back: (start: number, end: number) => Place,
): ReadonlySet<string> {
  return new Set(
    linter.lint(text, { asOf }).findings.map(({ rule, severity, range }) => {
      const { start, end } = back(range.start.offset, range.end.offset);
      return `${rule} (${severity}) ${start}–${end} “${original.slice(start, end).replace(/\s+/g, " ")}”`;
    }),
  );
}

const known = new WeakMap<Fixture, ReadonlySet<string>>();

/** What is said of a fixture as it was written, linted once. */
function findingsOf(linter: Linter, fixture: Fixture): ReadonlySet<string> {
  const said =
    known.get(fixture) ?? says(linter, fixture.text, fixture.text, fixture.asOf, (start, end) => ({ start, end }));
  known.set(fixture, said);
  return said;
}
