import type { Place } from "./places.js";
import type { Finding, SourceRange } from "./result.js";
import type { Problem } from "./rules/rule.js";
import type { Said } from "./run-rules.js";

/** Makes findings of what is to be said. What stands in a section that has only moved is moved, not made anew. */
export type FindingMaker = (said: readonly Said[], places: Place) => Finding[];

/** A finding as it was made last, and where its section began then. */
interface Made {
  readonly finding: Finding;
  readonly from: SourceRange["start"];
  readonly words: Said["words"];
}

export function createFindings(): FindingMaker {
  const memo = new WeakMap<Problem, Made>();
  return (said, places) => {
    let section: Said["section"] | null = null;
    let from: SourceRange["start"] = { offset: 0, line: 1, column: 1 };
    return said.map((one) => {
      if (one.section !== section) {
        section = one.section;
        from = places.range({ start: section.start, end: section.start }).start;
      }
      const made = memo.get(one.problem);
      if (
        made &&
        made.words === one.words &&
        made.from.column === from.column &&
        made.finding.fingerprint === one.fingerprint &&
        made.finding.severity === one.severity
      ) {
        if (made.from.offset === from.offset && made.from.line === from.line) return made.finding;
        const finding = moved(made.finding, from.offset - made.from.offset, from.line - made.from.line);
        memo.set(one.problem, { ...made, from, finding });
        return finding;
      }
      const finding = toFinding(one, places);
      // A note stands where it stands, wherever the section goes that cites it.
      if (
        ![one.problem.at, ...(one.problem.related ?? []).map(({ at }) => at)].some(({ block }) => block.role === "note")
      )
        memo.set(one.problem, { finding, from, words: one.words });
      return finding;
    });
  };
}

function moved(finding: Finding, units: number, lines: number): Finding {
  const place = ({ offset, line, column }: SourceRange["start"]): SourceRange["start"] => ({
    offset: offset + units,
    line: line + lines,
    column,
  });
  const range = ({ start, end }: SourceRange): SourceRange => ({ start: place(start), end: place(end) });
  return {
    ...finding,
    range: range(finding.range),
    related: finding.related.map((other) => ({ ...other, range: range(other.range) })),
  };
}

function toFinding(said: Said, places: Place): Finding {
  const { range, quote } = places.at(said.section, said.problem.at);
  return {
    rule: said.rule,
    severity: said.severity,
    message: said.words.what,
    why: said.words.why,
    advice: said.words.advice,
    quote,
    range,
    related: (said.problem.related ?? []).map((other) => ({
      message: other.message,
      range: places.at(said.section, other.at).range,
    })),
    suppressed: null,
    fingerprint: said.fingerprint,
  };
}
