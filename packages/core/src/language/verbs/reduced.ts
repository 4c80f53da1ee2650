import type { Token } from "../tokens.js";
import { DETERMINERS, isAdverb, isBoundary, NOMINATIVE, PREPOSITIONS } from "./function-words.js";
import type { BareGroup, VerbGroup } from "./verb-group.js";

/** A bare participle is followed, before any clause mark, by the finite verb that the sentence is really about. */
export function reducedBeforeVerb(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  const verb = bare[n];
  const next = bare.slice(n + 1).find((other) => other.tense !== "gerund" && other.tense !== "infinitive");
  if (!verb || !next || next.tense === "participle") return false;
  if (next.first === next.head && PREPOSITIONS.has(tokens[next.first - 1]?.text ?? "")) return false;
  if (NOMINATIVE.test(tokens[verb.first - 1]?.text ?? "")) return false;
  // "The number elected goes to the Council".
  if (next.first === verb.last && next.first === next.head && next.tense === "present") return true;
  // "the volunteers and our supervisor jointly settled upon five positions"
  if (/^(?:jointly|then|later|together|also|finally|eventually|first|duly)$/.test(tokens[verb.first - 1]?.text ?? ""))
    return false;
  const after = tokens[verb.last];
  // "tried out a round with the questions sent ahead": a verb with its particle and its object.
  if (after && /^(out|up|down|off|back|away)$/.test(after.text) && DETERMINERS.has(tokens[verb.last + 1]?.text ?? ""))
    return false;
  if (!after || !(PREPOSITIONS.has(after.text) || after.kind === "number" || isAdverb(after))) return false;
  if (verb.lemma === "agree" && !/^(with|by|at|in)$/.test(after.text)) return false;
  // The stroke of "2025/26" ends no clause.
  return !tokens
    .slice(verb.last, next.first)
    .some((token, n, all) => isBoundary(token) && !(token.text === "/" && all[n + 1]?.kind === "number"));
}

/** "A card printed in nine languages", "with plans pinned up", "and landscaped gardens": what a thing is like, not what was done. */
export function describesThing(
  tokens: readonly Token[],
  words: readonly Token[],
  from: number,
  verb: BareGroup,
  previousFinite: VerbGroup | null,
): boolean {
  if (previousFinite?.tense !== "present") return false;
  const between = tokens.slice(from, verb.first);
  if (words.some((token) => NOMINATIVE.test(token.text))) return false;
  if (/^(?:a|an)$/.test(words[0]?.text ?? "") || between.some((token) => token.text === "with")) return true;
  const next = tokens[verb.last];
  // "are solid, painted and fitted with panels"
  if (words.length === 0 && previousFinite.lemma === "be") return true;
  return (
    words.length === 0 &&
    next?.kind === "word" &&
    /s$/.test(next.key) &&
    !PREPOSITIONS.has(next.text) &&
    !isAdverb(next)
  );
}

/** A verb within brackets with who did it after it: what the bracket's noun is like. */
export function isBracketedBy(tokens: readonly Token[], { first, last }: BareGroup): boolean {
  const mark = tokens.slice(0, first).findLast((token) => token.text === "(" || token.text === ")");
  return mark?.text === "(" && tokens.slice(last, last + 2).some((token) => token.text === "by");
}

/** "…, worked out a lift-share": what a verb is done to stands after it, as after no participle. */
export const hasOwnObject = (tokens: readonly Token[], { last }: BareGroup): boolean =>
  /^(?:a|an|the|our|his|her|their|its)$/.test(
    tokens[/^(?:out|up|down|off|in|on|over|away|back)$/.test(tokens[last]?.text ?? "") ? last + 1 : last]?.text ?? "",
  );

/** "…, dropped two, and opened the third": a verb in a list of verbs. */
export function coordinated(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  return bare.slice(n + 1).some((other) => {
    const before = tokens[other.first - 1];
    const two = tokens[other.first - 2];
    return (
      before !== undefined &&
      (/^(and|then|but)$/.test(before.text) || (isAdverb(before) && two?.text === "and")) &&
      /past|perfect/.test(other.tense)
    );
  });
}
/** Whether a verb stands right after a conjunction: "as agreed", "when asked". */
export const afterConjunction = (tokens: readonly Token[], verb: BareGroup): boolean =>
  /^(when|if|once|as|until|while|where|than|after|before|since|because|that|though|although|what|how)$/.test(
    tokens[verb.first - 1]?.text ?? "",
  );
