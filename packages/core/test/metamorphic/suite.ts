import { describe, expect, test } from "vitest";
import { differences, type Variant } from "./compare.js";
import { createTestLinter, type Fixture, fixtures } from "./fixtures.js";
import { sampled } from "./sample.js";

/** The ways in which a draft can be written differently. */
export type Transformation = (fixture: Fixture) => readonly Variant[];

/**
 * Holds that no variant of any fixture changes the findings, and that the fixtures give the transformation something to do.
 * @param most variants of one fixture that are tried in an ordinary run
 * @param least variants that the fixtures must give in all
 */
export function keepsFindings(name: string, transform: Transformation, { most = 4, least = 10 } = {}): void {
  describe(name, async () => {
    const linter = await createTestLinter();
    const written = fixtures.map((fixture) => ({
      fixture,
      name: fixture.name,
      variants: transform(fixture).filter(({ edits }) => edits.length > 0),
    }));
    test(`changes at least ${least} drafts or parts of them`, () => {
      expect(written.reduce((sum, { variants }) => sum + variants.length, 0)).toBeGreaterThanOrEqual(least);
    });
    test.each(written.filter(({ variants }) => variants.length > 0))("$name", ({ fixture, variants }) => {
      const changed = sampled(variants, most, fixture.name).flatMap((variant) => {
        const [first] = variant.edits;
        const place = fixture.text.slice(first?.start, (first?.start ?? 0) + 40).replace(/\s+/g, " ");
        return differences(linter, fixture, variant).map((change) => `${change} (from “${place}…”)`);
      });
      expect([...new Set(changed)]).toEqual([]);
    });
  });
}
