// How long a regular expression takes on the worst text known for it.
import { runInNewContext } from "node:vm";

/** Sentences are cut at this length, so nothing that reads sentences is given more (packages/core/src/draft/sentences.ts). */
const SENTENCE = 2_000;
/** Blocks are read up to this length (packages/core/src/draft/hostile.ts). */
const BLOCK = 100_000;
const OF_SENTENCES = /^packages\/core\/src\/language\/(?:sentence|phrases|verbs|lexicon|read-sentence)/;

/** The longest text that the patterns of a file are given, in UTF-16 units. */
export const longest = (file) => (OF_SENTENCES.test(file) ? SENTENCE : BLOCK);

/** What recheck found, in as little as it takes to build the attack at any length: `[prefix, pump]…, suffix`. */
export const shorten = (attack) => ({
  pumps: attack.pumps.map(({ prefix, pump }) => [prefix, pump]),
  suffix: attack.suffix,
});

/** The attack at a length. */
export function stretch({ pumps, suffix }, length) {
  const fixed = pumps.reduce((sum, [prefix]) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, [, pump]) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, pumped)));
  return pumps.map(([prefix, pump]) => prefix + pump.repeat(times)).join("") + suffix;
}

/** Attacks on a pattern that recheck has no verdict on: its own words, over and over. */
export function guesses(source) {
  const words = [...new Set(source.match(/[a-z]{1,12}/g) ?? [])].slice(0, 60);
  return ["a", "a ", "1", " ", "a-", ...words.map((word) => `${word} `)].map((pump) => ({
    pumps: [["", pump]],
    suffix: "\0",
  }));
}

/** Milliseconds that a pattern takes to look through a text, the best of `tries`; `limit` where it takes longer than that. */
export function cost({ source, flags }, text, limit, tries = 3) {
  let best = limit;
  for (let n = 0; n < tries && (n === 0 || best > limit / 20); n++) {
    const start = process.cpuUsage();
    try {
      runInNewContext("text.replace(pattern, '')", { text, pattern: new RegExp(source, flags) }, { timeout: limit });
    } catch (error) {
      if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      return limit;
    }
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
