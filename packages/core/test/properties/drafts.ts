import fc from "fast-check";
import { applyEdits, type Edit } from "../metamorphic/edits.js";
import { fixtures } from "../metamorphic/fixtures.js";

/** What Markdown is made of, and words that the linter listens for. */
const pieces = fc.constantFrom(
  ..."# |## |- |1. |> |**|*|_|`|```\n|~~~\n|~~|| a | b |\n|| - | - |\n|[^1]|[^1]: |[a](b)|![|](|<b>|<!-- |-->|---\n|===\n|\\|&amp;|&nbsp;|&#x110000;|\n|\n\n|\r\n|\r|\t|    ".split(
    "|",
  ),
  "|",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\ud800",
  "👩‍👧",
  "<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n",
  "<!-- tenderlint-ignore-start -->",
  "<!-- tenderlint-ignore-end undated-example -->\n",
  "---\nsubmission-date: 2026-02-30\n---\n",
  "We are committed to co-production. ",
  "Tenants told us it was cold, so we fitted a heater. ",
  "In May 2020 the panel chose a new rota",
  "**Impact:** ",
  "You said: ",
  "We did: ",
  "“Nobody asked me,” ",
  "12/05/2022",
  "FY22/23",
  "regularly reviewed ",
  "We will ensure quality. ",
  "[insert name]",
  "For example, ",
  ". ",
  ": ",
);

/** Markdown of no sense. */
export const soup = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 60,
});

/** An edit of a draft, told as shares of its length. */
interface Mutation {
  readonly at: number;
  readonly size: number;
  readonly text: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  text: fc.oneof({ weight: 3, arbitrary: pieces }, fc.constant(""), fc.string({ unit: "binary", maxLength: 10 })),
});

/** A text after an edit that replaces up to `size` characters at a share of its length. */
export function mutate(text: string, { at, size, text: put }: Mutation): string {
  const start = Math.floor(at * text.length);
  const edit: Edit = { start, end: Math.min(text.length, start + size), text: put };
  return applyEdits(text, [edit]).text;
}

export const mutations = (most: number): fc.Arbitrary<Mutation[]> =>
  fc.array(mutation, { minLength: 1, maxLength: most });

export const fixtureText: fc.Arbitrary<string> = fc.constantFrom(...fixtures.map(({ text }) => text));

/** A fixture that somebody's cat walked over. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fixtureText, mutations(12))
  .map(([text, edits]) => edits.reduce(mutate, text));

/** Any draft: a fixture, a mutated one, Markdown of no sense, or any characters at all. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 4, arbitrary: soup.map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
);
