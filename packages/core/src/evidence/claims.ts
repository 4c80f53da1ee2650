import type { Dates } from "./dating.js";
import type { Claim, SentenceAt, Unit } from "./evidence.js";
import { place } from "./evidence.js";
import { fillSlots, proves } from "./slots.js";

/** The sentences in which a claim's proof may stand (RULEBOOK 3.2). */
export function windowOf(
  units: readonly Unit[],
  unit: Unit,
  from: SentenceAt,
  runs: readonly (readonly SentenceAt[])[],
): SentenceAt[] {
  const next = units[unit.index + 1];
  const own = [...unit.sentences];
  if (unit.kind === "item" && unit.list !== null) return own;
  if (unit.kind === "row" || !next || next.under !== unit.under) return own;
  const last = unit.sentences[unit.sentences.length - 1];
  const plain = unit.blocks[unit.blocks.length - 1]?.text.plain ?? "";
  const [opening] = next.sentences;
  const reaches =
    unit.sentences.length <= 3 || last === from || /:\s*$/.test(plain) || opening?.sentence.opensWindow === true;
  if (!reaches) return own;
  const run = opening && runs.find((sentences) => sentences.includes(opening));
  if (run) return [...own, ...run];
  if (next.kind === "item" && next.list !== null)
    return [
      ...own,
      ...units
        .filter((other) => other.list === next.list && other.index > unit.index)
        .flatMap((other) => other.sentences),
    ];
  if (next.kind === "row") return [...own, ...sameTable(units, next).flatMap((other) => other.sentences)];
  return [...own, ...next.sentences];
}

function sameTable(units: readonly Unit[], row: Unit): Unit[] {
  const table = row.blocks[0]?.table?.table;
  return units.filter((unit) => unit.kind === "row" && unit.blocks[0]?.table?.table === table);
}

type Proof = Pick<Claim, "window" | "filled">;

/** Every claim of a section with the proof in its window. */
export function readClaims(
  units: readonly Unit[],
  runs: readonly (readonly SentenceAt[])[],
  dates: Dates,
  footnotes: (unit: Unit) => readonly SentenceAt[],
): Claim[] {
  const claims: Claim[] = [];
  const proofFor = (unit: Unit, from: SentenceAt): Proof => {
    const window = windowOf(units, unit, from, runs);
    const cited = [...new Set(window.map(({ unit: index }) => units[index]))].flatMap((known) =>
      known ? footnotes(known) : [],
    );
    return { window, filled: fillSlots([...window, ...cited], dates) };
  };
  for (const unit of units) {
    const last = unit.sentences[unit.sentences.length - 1];
    // All sentences of a block but its last share a window: it is read once, however many claims the block makes.
    let shared: Proof | null = null;
    for (const from of unit.sentences) {
      for (const signal of from.sentence.signals) {
        if (signal.kind !== "claim") continue;
        if (from !== last) shared ??= proofFor(unit, from);
        const { window, filled } = (from !== last && shared) || proofFor(unit, from);
        claims.push({
          at: place(from, signal.span),
          family: signal.value === "involvement" ? "involvement" : "value",
          unit: unit.index,
          status: proves(filled) ? "proved" : "unproved",
          window,
          filled,
        });
      }
    }
  }
  return claims;
}
