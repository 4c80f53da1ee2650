import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cost, guesses, longest, stretch } from "./attack.mjs";
import { judge, keptVerdicts, keyOf, readVerdicts, slowOnes, unknownTo } from "./examine.mjs";
import { literals } from "./regexps.mjs";

const at = (source, flags = "", file = "packages/core/src/draft/planted.ts") => ({ file, source, flags });
const CATASTROPHIC = at("^(a+)+$");
const SQUARE = at("\\s+$");
const LINEAR = at("^[ab]+$");

/** All that the check does about patterns that nothing is known of. */
async function examine(patterns, options = { patience: 5_000 }) {
  const verdicts = readVerdicts({});
  await judge(unknownTo(verdicts, patterns), verdicts, options);
  return { verdicts, slow: slowOnes(patterns, verdicts, 500) };
}

describe("a planted pattern", { timeout: 60_000 }, () => {
  test("that takes for ever, or the square of the length, fails the check; a linear one passes", async () => {
    const { slow, verdicts } = await examine([CATASTROPHIC, SQUARE, LINEAR]);
    expect(slow.map(({ source }) => source)).toEqual([CATASTROPHIC.source, SQUARE.source]);
    for (const { took } of slow) expect(took).toBeGreaterThan(250);
    expect([...verdicts.safe]).toEqual([keyOf(LINEAR)]);
  });
  test("fails by guesses where there is no time to think", async () => {
    const { slow, verdicts } = await examine([CATASTROPHIC, LINEAR], { patience: 5_000, budget: 0 });
    expect(verdicts.unsure.size).toBe(2);
    expect(slow.map(({ source }) => source)).toEqual([CATASTROPHIC.source]);
  });
  test("that is a square is quick enough where only sentences are read", async () => {
    const { slow } = await examine([at(SQUARE.source, "", "packages/core/src/language/sentence/planted.ts")]);
    expect(slow).toEqual([]);
  });
  test("is found in a source, with its flags", () => {
    const folder = mkdtempSync(join(tmpdir(), "tenderlint-planted-"));
    try {
      const path = join(folder, "planted.ts");
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted source has a template of its own
      const text = "const a = /^(a+)+$/gu.test(`${b.replace(/\\s+$/, '')}`); // not /this/ one\nconst c = 4 / 2 / 1;\n";
      writeFileSync(path, text);
      expect(literals(path).map(({ source, flags }) => [source, flags])).toEqual([
        ["^(a+)+$", "gu"],
        ["\\s+$", ""],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("what was said of patterns", () => {
  test("is kept by pattern, and only of those that are still there", async () => {
    const { verdicts } = await examine([SQUARE, LINEAR]);
    const kept = JSON.parse(JSON.stringify(keptVerdicts(verdicts, [at(SQUARE.source, "", "elsewhere.ts")])));
    expect([kept.safe, kept.unsure, Object.keys(kept.attacks)]).toEqual([[], [], [keyOf(SQUARE)]]);
    const again = readVerdicts(kept);
    expect([...unknownTo(again, [SQUARE, LINEAR]).keys()]).toEqual([keyOf(LINEAR)]);
    expect(slowOnes([SQUARE], again, 500)).toHaveLength(1);
  });
  test("tells patterns with other flags apart", () => {
    expect(keyOf(at("a"))).not.toBe(keyOf(at("a", "i")));
  });
});

describe("attacks", () => {
  test("are as long as they are asked to be", () => {
    for (const length of [10, 1_000, 100_000]) {
      const text = stretch(
        {
          pumps: [
            ["<", "ab"],
            ["-", "c"],
          ],
          suffix: "!",
        },
        length,
      );
      expect(text.length).toBeLessThanOrEqual(length);
      expect(text.length).toBeGreaterThan(length - 4);
      expect(text).toMatch(/^<(?:ab)+-c+!$/);
    }
  });
  test("are guessed from a pattern's own words", () => {
    expect(guesses("(?:fill|return)ed").map(({ pumps }) => pumps[0][1])).toEqual(
      expect.arrayContaining(["fill ", "return "]),
    );
  });
  test("are stopped at the limit", () => {
    const start = performance.now();
    expect(cost(CATASTROPHIC, `${"a".repeat(40)}!`, 100)).toBe(100);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
  test("are longer where blocks are read than where sentences are", () => {
    expect(longest("packages/core/src/draft/roles.ts")).toBe(100_000);
    expect(longest("packages/core/src/language/sentence/claims.ts")).toBe(2_000);
  });
});
