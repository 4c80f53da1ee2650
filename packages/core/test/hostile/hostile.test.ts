import { expect, test } from "vitest";
import { presetRules } from "../../src/config/index.js";
import { createLinter } from "../../src/linter.js";
import type { DraftResult } from "../../src/result.js";
import { giants, shapes } from "./inputs.js";

/** Milliseconds of processor time: a busy machine does not count. */
const MOST = 2_000;
/** What a doubled text may cost, and below how many milliseconds a measurement says nothing about growth. */
const GROWTH = 2.6;
const NOISE = 120;
const TRIES = 5;
const SMALL = 40_000;

interface Measured {
  readonly took: number;
  readonly result: DraftResult;
}

/** Reads a text with a linter that has read nothing yet, every rule on, and puts all that it says in JSON. */
async function read(text: string): Promise<Measured> {
  const rules = presetRules("strict");
  const linter = await createLinter({
    today: "2026-03-01",
    configFor: () => ({ rules, submissionDate: null, lexicon: {} }),
  });
  linter.lint("Read first.");
  const start = process.cpuUsage();
  const result = linter.lint(text);
  JSON.stringify([result, result.evidence]);
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1000, result };
}

const best = async (text: string, tries: number, until: number): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < tries && least > until; n++) least = Math.min(least, (await read(text)).took);
  return least;
};

test.each(Object.entries(shapes))(
  "reads in two seconds, twice the text in twice the time: %s",
  { timeout: 120_000 },
  async (_, write) => {
    const [small, large] = [write(SMALL), write(2 * SMALL)];
    let before = Number.POSITIVE_INFINITY;
    let after = Number.POSITIVE_INFINITY;
    for (let n = 0; n < TRIES; n++) {
      after = Math.min(after, await best(large, 1, 0));
      if (after < NOISE) break;
      before = Math.min(before, await best(small, 1, 0));
      if (after < MOST && after / before <= GROWTH) break;
    }
    expect(after).toBeLessThan(MOST);
    if (after >= NOISE) expect(after / before).toBeLessThanOrEqual(GROWTH);
  },
);

/** What is said of a block that is not read to its end. */
const CUT = /^This block is too long: only its first 100,000 characters were read, as plain text\./;

test.each(Object.entries(giants))(
  "reads in two seconds, or says what it left out: %s",
  { timeout: 120_000 },
  async (_, text) => {
    expect(await best(text, TRIES, MOST)).toBeLessThan(MOST);
    const { notes } = (await read(text)).result;
    for (const { message } of notes) expect(message).toMatch(CUT);
    // A block of more than white space that is longer than that is never passed over in silence.
    expect(notes.length > 0).toBe(text.trim().length > 100_000);
  },
);
