import type { VerbBook, VerbClass } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import type { BareGroup } from "./verb-group.js";

/** Particles that may stand after the object: "brought a weekly call in". */
const MOVABLE = /^(in|out|off|up|down|back|on|away|forward|together|through)$/;
const FOLLOWS_PARTICLE =
  /^(and|so|from|for|by|at|in|on|last|over|during|through|with|to|since|after|before|every|each|within)$/;
/** How far after its verb a moved particle is looked for, in tokens. */
const REACH = 7;

/** A verb with its particle, where it has one: "bring in", with the phrasal verb's own classes. */
export function phrasal(
  tokens: readonly Token[],
  verb: BareGroup,
  end: number,
  book: VerbBook,
): { readonly lemma: string; readonly last: number; readonly classes: ReadonlySet<VerbClass> } {
  for (const particle of book.particles(verb.lemma) ?? []) {
    const lemma = `${verb.lemma} ${particle}`;
    const words = particle.split(" ");
    if (words.every((word, n) => tokens[verb.last + n]?.text === word) && !opensDate(particle, tokens[verb.last + 1]))
      return { lemma, last: verb.last + words.length, classes: book.classes(lemma) ?? new Set() };
    if (particle === "into" && tokens.slice(verb.last, end).some((token) => token.text === "into"))
      return { lemma, last: verb.last, classes: book.classes(lemma) ?? new Set() };
    if (particle === "in place" && movedInPlace(tokens, verb, end))
      return { lemma, last: verb.last, classes: book.classes(lemma) ?? new Set() };
    if (words.length > 1 || !MOVABLE.test(particle)) continue;
    for (let i = verb.last + 1; i < Math.min(verb.last + REACH, end); i++) {
      const token = tokens[i];
      if (!token || token.kind === "mark") break;
      const next = tokens[i + 1];
      if (token.text === particle && (!next || next.kind === "mark" || FOLLOWS_PARTICLE.test(next.text)))
        return { lemma, last: verb.last, classes: book.classes(lemma) ?? new Set() };
    }
  }
  return { lemma: verb.lemma, last: verb.last, classes: book.classes(verb.lemma) ?? new Set() };
}

/** "Nine went in 2025", "came in March": a date's own preposition. */
const opensDate = (particle: string, next: Token | undefined): boolean =>
  /^(?:in|on|by)$/.test(particle) &&
  next !== undefined &&
  (/^(?:1\d|20)\d\d$/.test(next.text) ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(next.text));

/** "put that in place". */
function movedInPlace(tokens: readonly Token[], verb: BareGroup, end: number): boolean {
  for (let i = verb.last + 1; i < Math.min(verb.last + REACH, end); i++)
    if (tokens[i]?.text === "in" && tokens[i + 1]?.text === "place") return true;
  return false;
}
