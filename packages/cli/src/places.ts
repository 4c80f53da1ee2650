import type { DraftResult, EvidenceWords } from "@tenderlint/core";
import type { SourceText } from "./sources.js";

/**
 * A Word document's result with each finding's place in words (“Involving people › paragraph 3”): its lines are those of
 * the Markdown it was read as, and mean nothing to its writer. Any other result is left as it is.
 */
export function withPlaces(result: DraftResult, { word }: SourceText): DraftResult {
  if (!word) return result;
  const placed = <Words extends EvidenceWords>(words: Words): Words => {
    const place = word.draft.place(words.range);
    return place ? { ...words, place: place.description } : words;
  };
  const { path, asOf, findings, evidence, notes } = result;
  const { claims, examples, missing } = evidence;
  return {
    path,
    asOf,
    findings: findings.map(placed),
    evidence: { claims: claims.map(placed), examples: examples.map(placed), missing },
    notes,
  };
}
