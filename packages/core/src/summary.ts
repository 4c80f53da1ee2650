import type { Section } from "./draft/draft.js";
import type { At, Evidence, Filled, SectionEvidence } from "./evidence/evidence.js";
import { makeChanged } from "./kept.js";
import { monthsBetween } from "./language/dates/index.js";
import { movedWords, type Shift } from "./moved.js";
import type { Place } from "./places.js";
import type { ClaimSummary, DraftResult, EvidenceWords, ExampleSummary, Position, Slot } from "./result.js";

const SLOTS: readonly Slot[] = ["who", "when", "how", "changed", "improved", "record"];

/**
 * Makes the evidence map: claims with the words that prove them, examples with their slots, what no example gives.
 * What stands in a section that has only moved is moved, not made anew.
 */
export type Summariser = (evidence: Evidence, asOf: string, places: Place) => DraftResult["evidence"];

/** A section's part of the map as it was made last, and where the section began then. */
interface SectionSummary {
  readonly evidence: SectionEvidence;
  readonly asOf: string;
  readonly from: Position;
  /** Whether it shows words of a note, which stand where they stand, wherever the section goes. */
  readonly noted: boolean;
  readonly claims: readonly ClaimSummary[];
  readonly examples: readonly ExampleSummary[];
}

export function createSummariser(): Summariser {
  let last: readonly SectionSummary[] = [];
  return (evidence, asOf, places) => {
    const { all } = makeChanged(
      evidence.sections,
      last,
      ({ section, evidence: own }, before) => {
        if (own !== before.evidence || before.asOf !== asOf) return null;
        const { claims, examples } = before;
        if (claims.length + examples.length === 0) return before;
        const from = places.position(section.start);
        const shift = { units: from.offset - before.from.offset, lines: from.line - before.from.line };
        if (before.noted || from.column !== before.from.column) return summarise(section, own, asOf, places);
        if (shift.units === 0 && shift.lines === 0) return before;
        return {
          ...before,
          from,
          claims: claims.map((claim) => movedClaim(claim, shift)),
          examples: examples.map((example) => movedExample(example, shift)),
        };
      },
      ({ section, evidence: own }) => summarise(section, own, asOf, places),
    );
    last = all;
    const examples = all.flatMap((section) => section.examples);
    return {
      claims: all.flatMap((section) => section.claims),
      examples,
      missing: examples.length ? SLOTS.filter((slot) => examples.every((example) => !example.filled[slot])) : [],
    };
  };
}

function summarise(section: Section, evidence: SectionEvidence, asOf: string, places: Place): SectionSummary {
  const words = (at: At): EvidenceWords => places.at(section, at);
  const fill = (filled: Filled): Partial<Record<Slot, EvidenceWords>> =>
    Object.fromEntries(SLOTS.flatMap((slot) => (filled[slot] ? [[slot, words(filled[slot])]] : [])));
  return {
    evidence,
    asOf,
    from: places.position(section.start),
    noted: placesIn(evidence).some(({ block }) => block.role === "note"),
    claims: evidence.claims.map((claim) => ({
      ...words(claim.at),
      status: claim.status,
      section: section.path,
      filled: fill(claim.filled),
      missing: SLOTS.filter((slot) => !claim.filled[slot]),
    })),
    examples: evidence.examples.map((example) => ({
      ...words(example.at),
      kind: example.kind,
      section: section.path,
      filled: fill(example.filled),
      missing: SLOTS.filter((slot) => !example.filled[slot]),
      latest: example.latest
        ? {
            ...words(example.latest),
            end: example.latest.interval.to,
            months: Math.max(0, monthsBetween(example.latest.interval.to, asOf)),
          }
        : null,
    })),
  };
}

/** All places that a section's part of the map shows. */
function placesIn({ claims, examples }: SectionEvidence): At[] {
  return [
    ...claims.flatMap(({ at, filled }) => [at, ...Object.values(filled)]),
    ...examples.flatMap(({ at, filled, latest }) => [at, ...Object.values(filled), ...(latest ? [latest] : [])]),
  ];
}

function movedFilled(filled: ClaimSummary["filled"], shift: Shift): ClaimSummary["filled"] {
  const moved: Partial<Record<Slot, EvidenceWords>> = {};
  for (const slot of SLOTS) {
    const words = filled[slot];
    if (words) moved[slot] = movedWords(words, shift);
  }
  return moved;
}

function movedClaim(claim: ClaimSummary, shift: Shift): ClaimSummary {
  const { status, section, filled, missing } = claim;
  return { ...movedWords(claim, shift), status, section, filled: movedFilled(filled, shift), missing };
}

function movedExample(example: ExampleSummary, shift: Shift): ExampleSummary {
  const { kind, section, filled, missing, latest } = example;
  return {
    ...movedWords(example, shift),
    kind,
    section,
    filled: movedFilled(filled, shift),
    missing,
    latest: latest && { ...movedWords(latest, shift), end: latest.end, months: latest.months },
  };
}
