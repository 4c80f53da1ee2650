import { makeChanged } from "./kept.js";
import { movedRange, type Shift } from "./moved.js";
import type { Place } from "./places.js";
import type { Said } from "./put-in-words.js";
import type { Finding, Position } from "./result.js";
import type { SectionSaid } from "./run-rules.js";

/** Makes findings of what is to be said. What stands in a section that has only moved is moved, not made anew. */
export type FindingMaker = (sections: readonly SectionSaid[], places: Place) => Finding[];

/** A section's findings as they were made last, and where the section began then. */
interface SectionFindings extends Omit<SectionSaid, "section"> {
  readonly from: Position;
  /** Whether any of them has a place in a note, which stays where it is, wherever the section goes that cites it. */
  readonly noted: boolean;
  readonly findings: readonly Finding[];
}

export function createFindings(): FindingMaker {
  let last: readonly SectionFindings[] = [];
  return (sections, places) => {
    const make = ({ section, said, fingerprints }: SectionSaid): SectionFindings => ({
      said,
      fingerprints,
      from: places.position(section.start),
      noted: said.some(hasPlaceInNote),
      findings: said.map((one, n) => toFinding(one, section, fingerprints[n] ?? "", places)),
    });
    const again = (one: SectionSaid, before: SectionFindings): SectionFindings | null => {
      if (one.said !== before.said || one.fingerprints !== before.fingerprints) return null;
      if (one.said.length === 0) return before;
      const from = places.position(one.section.start);
      const shift = { units: from.offset - before.from.offset, lines: from.line - before.from.line };
      if (before.noted || from.column !== before.from.column) return make(one);
      if (shift.units === 0 && shift.lines === 0) return before;
      const { said, fingerprints, noted, findings } = before;
      return { said, fingerprints, from, noted, findings: findings.map((finding) => moved(finding, shift)) };
    };
    last = makeChanged(sections, last, again, make).all;
    const all: Finding[] = [];
    for (const { findings } of last) for (const finding of findings) all.push(finding);
    return all;
  };
}

function hasPlaceInNote({ problem: { at, related } }: Said): boolean {
  return at.block.role === "note" || (related?.some((other) => other.at.block.role === "note") ?? false);
}

function moved(finding: Finding, shift: Shift): Finding {
  const { rule, severity, message, why, advice, quote, range, related, suppressed, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    why,
    advice,
    quote,
    range: movedRange(range, shift),
    related:
      related.length === 0
        ? related
        : related.map((other) => ({ message: other.message, range: movedRange(other.range, shift) })),
    suppressed,
    fingerprint,
  };
}

function toFinding(said: Said, section: SectionSaid["section"], fingerprint: string, places: Place): Finding {
  const { range, quote } = places.at(section, said.problem.at);
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
      range: places.at(section, other.at).range,
    })),
    suppressed: null,
    fingerprint,
  };
}
