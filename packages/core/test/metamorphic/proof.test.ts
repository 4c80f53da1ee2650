import { expect, test } from "vitest";
import type { Linter, SentenceReading } from "../../src/api.js";
import { createTestLinter, type Fixture, fixtures, TODAY } from "./fixtures.js";
import { extentOf, freeParagraphs } from "./markdown.js";

const linter = await createTestLinter();

/** Rules that speak about a claim; one of them at most speaks in a block. */
const CLAIM_RULES = new Set(["tokenistic-claim", "consultation-as-co-production", "unclear-influence"]);

/** Dated, by people named, and measured: what proves a claim wherever it is written. */
const PROOFS = [
  "In September 2024 six people on the readers’ panel rewrote the visiting rules, and complaints fell from nine to two (complaints log).",
  "As a result, 17 of 19 people interviewed in October 2024 told our peer auditors that they had chosen their own worker.",
];

/** A day after the proofs and not two years later, so that no rule about age is in play. */
const DAY = "2025-06-30";

const claimFindings = (text: string, asOf: string | null): string[] =>
  linter
    .lint(text, { asOf })
    .findings.filter(({ rule }) => CLAIM_RULES.has(rule))
    .map(({ rule, quote }) => `${rule}: ${quote}`);

/** Sentences of a draft that hold a claim. */
function claimSentences(from: Linter, { text, asOf }: Fixture): SentenceReading[] {
  const { claims } = from.lint(text, { asOf }).evidence;
  return claims.flatMap(({ range }) => {
    const { sentences } = from.read(text, range.start.line, { asOf });
    return sentences.filter(
      (sentence) => sentence.range.start.offset <= range.start.offset && range.end.offset <= sentence.range.end.offset,
    );
  });
}

const claims = fixtures.flatMap((fixture) =>
  claimSentences(linter, fixture).map(({ quote }) => ({ name: fixture.name, quote: quote.replace(/\s+/g, " ") })),
);

/** Claims that stand alone without proof: what is written after them decides. */
const bare = claims.filter(({ quote }) => claimFindings(`${quote}\n`, DAY).length > 0);

test("the fixtures hold claims, and most need something after them", () => {
  expect(claims.length).toBeGreaterThanOrEqual(60);
  expect(bare.length).toBeGreaterThanOrEqual(40);
});

test.each(["in its own paragraph", "in the next paragraph"])("a proof %s silences a claim", (where) => {
  const gap = where === "in its own paragraph" ? " " : "\n\n";
  const unproved = bare.flatMap(({ name, quote }) =>
    PROOFS.slice(0, gap === " " ? 2 : 1).flatMap((proof) =>
      claimFindings(`${quote}${gap}${proof}\n`, DAY)
        .filter((said) => said.startsWith("tokenistic-claim"))
        .map((said) => `${name}: ${said}`),
    ),
  );
  expect(unproved).toEqual([]);
});

test("deleting the proof brings the claim’s finding back", () => {
  const lost = bare.flatMap(({ name, quote }) => {
    const session = linter.open(`${quote} ${PROOFS[0]}\n`, { asOf: DAY });
    const said = session.update(`${quote}\n`).findings.filter(({ rule }) => CLAIM_RULES.has(rule));
    return said.length > 0 ? [] : [`${name}: ${quote}`];
  });
  expect(lost).toEqual([]);
});

test("a claim that its own sentence proves stays proved by whatever stands around it", () => {
  const own = claims.filter(({ quote }) => claimFindings(`${quote}\n`, DAY).length === 0);
  const said = own.flatMap(({ name, quote }) =>
    claimFindings(`Our office is by the river.\n\n${quote}\n\nThe van is blue.\n`, DAY).map((one) => `${name}: ${one}`),
  );
  expect(said).toEqual([]);
});

const claiming = fixtures.filter(({ text, asOf }) => linter.lint(text, { asOf }).evidence.claims.length > 0);

test.each(claiming)("in $name, a proof right after a claim adds no claim finding", ({ text, asOf }) => {
  const day = asOf ?? /^submission-date: (\S+)/m.exec(text)?.[1] ?? TODAY;
  const proof = PROOFS[0]?.replaceAll("2024", String(Number(day.slice(0, 4)) - 1)) ?? "";
  const { findings, evidence } = linter.lint(text, { asOf });
  const before = new Set(findings.map(({ rule, quote }) => `${rule}: ${quote}`));
  const paragraphs = freeParagraphs(text)
    .map(({ node }) => extentOf(node))
    .filter(({ start, end }) =>
      evidence.claims.some(({ range }) => start <= range.start.offset && range.end.offset <= end),
    );
  const added = paragraphs.flatMap(({ end }) =>
    [" ", "\n\n"].flatMap((gap) =>
      claimFindings(`${text.slice(0, end)}${gap}${proof}${text.slice(end)}`, asOf)
        .filter((said) => !before.has(said))
        .map((said) => `${said} (after “…${text.slice(end - 40, end)}”)`),
    ),
  );
  expect(added).toEqual([]);
});
