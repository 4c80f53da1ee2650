import { describe, expect, test } from "vitest";
import type { Linter } from "../../src/api.js";
import { differences, type Variant } from "./compare.js";
import { type Fixture, fixtures } from "./fixtures.js";
import { sampled } from "./sample.js";

/** A way to write a draft differently that leaves what it says. */
export interface Transformation {
  readonly name: string;
  readonly variants: (fixture: Fixture) => readonly Variant[];
  /** How many variants of one fixture are tried in an ordinary run; 4 when left out. */
  readonly most?: number;
  /** How many variants the fixtures must give in all, so that the test does something; 10 when left out. */
  readonly least?: number;
}

/** Holds that no variant of any fixture changes the findings. */
export function keepsFindings(linter: Linter, { name, variants: vary, most = 4, least = 10 }: Transformation): void {
  describe(name, () => {
    const written = fixtures
      .map((fixture) => ({
        fixture,
        name: fixture.name,
        variants: vary(fixture).filter(({ edits }) => edits.length > 0),
      }))
      .filter(({ variants }) => variants.length > 0);
    test(`has at least ${least} places to change`, () => {
      expect(written.reduce((sum, { variants }) => sum + variants.length, 0)).toBeGreaterThanOrEqual(least);
    });
    test.each(written)("$name", ({ fixture, variants }) => {
      const changed = sampled(variants, most, fixture.name).flatMap((variant) => {
        const [first] = variant.edits;
        const place = fixture.text.slice(first?.start, (first?.start ?? 0) + 40).replace(/\s+/g, " ");
        return differences(linter, fixture, variant).map((change) => `${change} (from “${place}…”)`);
      });
      expect([...new Set(changed)]).toEqual([]);
    });
  });
}
