// Looks into regular expressions: which are linear, and which are slow on the worst text known for them.
import { createHash } from "node:crypto";
import { cost, guesses, longest, shorten, stretch } from "./attack.mjs";

process.env.RECHECK_BACKEND = "pure";
const { check } = await import("recheck");

/** Milliseconds of processor time that a pattern may take on its worst text. */
const MOST = 250;
/** Milliseconds after which a pattern is given up as slow. */
const LIMIT = 2_000;

/** Verdicts are kept by pattern, wherever it stands. */
export const keyOf = ({ source, flags }) =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);

/** What is known of patterns, as it is kept in regexps.json. */
export const readVerdicts = ({ safe = [], unsure = [], attacks = {} }) => ({
  safe: new Set(safe),
  unsure: new Set(unsure),
  attacks: new Map(Object.entries(attacks)),
});

/** What is known of these patterns, to be kept. */
export function keptVerdicts({ safe, unsure, attacks }, patterns) {
  const here = new Set(patterns.map(keyOf));
  const kept = (keys) => [...keys].filter((key) => here.has(key)).sort();
  return {
    safe: kept(safe),
    unsure: kept(unsure),
    attacks: Object.fromEntries(kept(attacks.keys()).map((key) => [key, attacks.get(key)])),
  };
}

/** The patterns that nothing is known of, each once, by key. */
export const unknownTo = ({ safe, unsure, attacks }, patterns) =>
  new Map(
    patterns.map((one) => [keyOf(one), one]).filter(([key]) => !safe.has(key) && !unsure.has(key) && !attacks.has(key)),
  );

/**
 * Looks into patterns and adds what recheck says of them to the verdicts. It thinks `patience` ms about each, and `budget` ms
 * about all: those that it has not come to are unsure, and are attacked by guesses.
 */
export async function judge(patterns, verdicts, { patience, budget = Number.POSITIVE_INFINITY, onVerdict = () => {} }) {
  const end = performance.now() + budget;
  for (const [key, { source, flags }] of patterns) {
    const timeout = Math.min(patience, end - performance.now());
    // "d" changes no match, and is not known to recheck.
    const { status, attack } = timeout > 0 ? await check(source, flags.replace("d", ""), { timeout }) : {};
    if (status === "safe") verdicts.safe.add(key);
    else if (status === "vulnerable") verdicts.attacks.set(key, shorten(attack));
    else verdicts.unsure.add(key);
    onVerdict();
  }
}

/**
 * The patterns that are slow on the longest text that they can be given: each with that text's making and the time, in ms,
 * which is at most the `limit`.
 */
export const slowOnes = (patterns, verdicts, limit = LIMIT) =>
  patterns.flatMap((one) => {
    const key = keyOf(one);
    if (verdicts.safe.has(key)) return [];
    const length = longest(one.file);
    const attacks = verdicts.attacks.has(key) ? [verdicts.attacks.get(key)] : guesses(one.source);
    let worst = { attack: attacks[0], took: 0 };
    for (const attack of attacks) {
      const took = cost(one, stretch(attack, length), limit);
      if (took > worst.took) worst = { attack, took };
      if (took > MOST) break;
    }
    return worst.took > MOST ? [{ ...one, length, ...worst, limit }] : [];
  });
