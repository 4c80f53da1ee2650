import type { Section } from "./draft/draft.js";
import type { At, Evidence, Filled } from "./evidence/evidence.js";
import { monthsBetween } from "./language/dates/index.js";
import type { Place } from "./places.js";
import type { ClaimSummary, DraftResult, EvidenceWords, ExampleSummary, Slot } from "./result.js";

const SLOTS: readonly Slot[] = ["who", "when", "how", "changed", "improved", "record"];

/** The evidence map: claims with the words that prove them, examples with their slots, what no example gives. */
export function summariseEvidence(evidence: Evidence, asOf: string, places: Place): DraftResult["evidence"] {
  const words = (section: Section, at: At): EvidenceWords => places.at(section, at);
  const fill = (section: Section, filled: Filled): Partial<Record<Slot, EvidenceWords>> =>
    Object.fromEntries(SLOTS.flatMap((slot) => (filled[slot] ? [[slot, words(section, filled[slot])]] : [])));
  const claims: ClaimSummary[] = [];
  const examples: ExampleSummary[] = [];
  for (const { section, evidence: own } of evidence.sections) {
    for (const claim of own.claims)
      claims.push({
        ...words(section, claim.at),
        status: claim.status,
        section: section.path,
        filled: fill(section, claim.filled),
        missing: SLOTS.filter((slot) => !claim.filled[slot]),
      });
    for (const example of own.examples)
      examples.push({
        ...words(section, example.at),
        kind: example.kind,
        section: section.path,
        filled: fill(section, example.filled),
        missing: SLOTS.filter((slot) => !example.filled[slot]),
        latest: example.latest
          ? {
              ...words(section, example.latest),
              end: example.latest.interval.to,
              months: Math.max(0, monthsBetween(example.latest.interval.to, asOf)),
            }
          : null,
      });
  }
  return {
    claims,
    examples,
    missing: examples.length ? SLOTS.filter((slot) => examples.every((example) => !example.filled[slot])) : [],
  };
}
