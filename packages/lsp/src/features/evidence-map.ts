import type { ClaimSummary, ExampleSummary } from "@tenderlint/core";
import type { CodeLens } from "vscode-languageserver";
import type { Checked } from "../checker.js";
import type { EvidenceDate, EvidenceExample, EvidenceMap, EvidenceSection } from "../protocol.js";
import type { Lines } from "../text/lines.js";
import { lineEnd, type Outline, type OutlineSection, sectionAt } from "../text/outline.js";
import { asOfWords, count, filledSlots, monthWords, named } from "../words.js";

/** What each section claims and shows: the tree of an evidence map. Sections stand in document order, empty ones too. */
export function evidenceMap({ snapshot, result }: Checked & { state: "checked" }, outline: Outline): EvidenceMap {
  const { claims, examples, missing } = result.evidence;
  const { lines, text } = snapshot;
  const inSection = (section: OutlineSection) => (of: ClaimSummary | ExampleSummary) =>
    sectionAt(outline, of.range.start.offset) === section;
  const sections = outline.sections
    .map((section): EvidenceSection => {
      const own = examples.filter(inSection(section)).map((example) => exampleOf(example, lines));
      const place = section.heading ?? {
        start: section.start,
        end: Math.min(section.end, lineEnd(text, section.start)),
      };
      return {
        title: section.heading ? (section.path[section.path.length - 1] ?? "") : null,
        path: section.path,
        range: lines.range(place.start, place.end),
        claims: claims.filter(inSection(section)).map((claim) => ({
          quote: claim.quote,
          range: lines.range(claim.range.start.offset, claim.range.end.offset),
          status: claim.status,
          filled: filledSlots(claim.filled, lines),
          missing: named(claim.missing),
        })),
        examples: own,
        newest: newestOf(own),
      };
    })
    .filter((section) => section.title !== null || section.claims.length > 0 || section.examples.length > 0);
  const proved = claims.filter((claim) => claim.status === "proved").length;
  return {
    uri: snapshot.uri,
    version: snapshot.version ?? 0,
    asOf: asOfWords(result.asOf),
    sections,
    missing: named(missing),
    claims: { proved, unproved: claims.length - proved },
    examples: examples.length,
  };
}

function exampleOf(example: ExampleSummary, lines: Lines): EvidenceExample {
  const { latest } = example;
  return {
    quote: example.quote,
    range: lines.range(example.range.start.offset, example.range.end.offset),
    kind: example.kind,
    filled: filledSlots(example.filled, lines),
    missing: named(example.missing),
    newest: latest && {
      quote: latest.quote,
      range: lines.range(latest.range.start.offset, latest.range.end.offset),
      end: latest.end,
      months: latest.months,
    },
  };
}

const newestOf = (examples: readonly EvidenceExample[]): EvidenceDate | null =>
  examples.reduce<EvidenceDate | null>(
    (best, { newest }) => (newest && (!best || newest.end > best.end) ? newest : best),
    null,
  );

/** One line above each heading that has something to tell. */
export function lensesOf(map: EvidenceMap): CodeLens[] {
  return map.sections
    .filter(({ title, claims, examples }) => title !== null && claims.length + examples.length > 0)
    .map(({ range, claims, examples, newest }) => {
      const proved = claims.filter(({ status }) => status === "proved").length;
      const parts = [
        ...(claims.length ? [`${proved} of ${count(claims.length, "claim")} proved`] : []),
        count(examples.length, "example"),
        ...(newest ? [`newest ${monthWords(newest.end)}`] : []),
      ];
      return { range, command: { title: parts.join(" · "), command: "" } };
    });
}
