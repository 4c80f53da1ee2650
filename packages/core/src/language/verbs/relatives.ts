import type { Token } from "../tokens.js";
import { isBoundary, isWord } from "./function-words.js";
import { type BareGroup, isFiniteTense, type VerbGroup } from "./verb-group.js";

/** The last word before a verb that opens a clause around it, or -1. */
export function lastRelative(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i >= 0; i--) {
    const token = tokens[i];
    if (
      token?.kind !== "word" ||
      !/^(who|which|that|when|because|while|although|if|where|whose|whom|since|until|once|after|before|as)$/.test(
        token.text,
      )
    )
      continue;
    // A comma after it closes the clause it opened; "that day", "since 2019", "after a request" open none with a verb.
    if (hasComma(tokens, i, to)) return -1;
    if (/^(after|before|since|until|as|that|once)$/.test(token.text) && i === tokens.findIndex(isWord)) return -1;
    if (/^(after|before|since|until|as)$/.test(token.text)) continue;
    return i;
  }
  return -1;
}

/** The "which" or "who" that opens a clause with a list of those who act, up to the verb; -1 where there is none. */
export function relativeList(tokens: readonly Token[], from: number, and: number, verb: number): number {
  const opener = tokens.slice(from, and).findLastIndex((token) => /^(?:which|that|whom)$/.test(token.text));
  const part = tokens.slice(from + opener + 1, verb);
  return opener >= 0 &&
    /^(?:the|our|a|an|two|three|four|five|six|his|her|their)$/.test(part[0]?.text ?? "") &&
    part.every((token) => token.kind === "word") &&
    part.length <= 10
    ? from + opener
    : -1;
}

/** "Those we look after are …": a relative clause with no word to open it. */
export const isContactClause = (tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean =>
  CONTACT.test(textBefore(tokens, bare[n]?.first ?? 0)) || isContact(tokens, bare, n);

const CONTACT =
  /^(?:those|people|the people|everyone|everybody|anyone|all|the (?:women|men|children|families|young people|tenants|residents|patients)) (?:we|they|you)$/;
/** "The form we sent round was …": a noun, who did something with it, and then the verb that the noun is subject of. */
function isContact(tokens: readonly Token[], bare: readonly BareGroup[], n: number): boolean {
  const verb = bare[n] as BareGroup;
  const first = tokens.findIndex(isWord);
  const noun = tokens[verb.first - 2];
  const next = bare[n + 1];
  return (
    next !== undefined &&
    isFiniteTense(next.tense) &&
    /^(the|a|an|our|their|its|this|that)$/.test(tokens[first]?.text ?? "") &&
    /^(we|they|i|he|she)$/.test(tokens[verb.first - 1]?.text ?? "") &&
    verb.first - 2 > first &&
    noun?.kind === "word" &&
    !/^(day|week|month|year|quarter|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend|time|term|moment|more|less|result)$/.test(
      noun.text,
    ) &&
    !tokens.slice(first, next.first).some(isBoundary)
  );
}

const NO_NOUN = /^(and|but|so|then|when|because|that|if|as|where|while|before|after|once|until|what|which|who|now)$/;

/** "Opens the meeting through slides they have made": what they are, after the sentence's own verb. */
export function isContactLater(tokens: readonly Token[], { tense, first }: BareGroup): boolean {
  const noun = tokens[first - 2];
  return (
    tense === "perfect" &&
    /^(they|he|she)$/.test(tokens[first - 1]?.text ?? "") &&
    noun?.kind === "word" &&
    !NO_NOUN.test(noun.text)
  );
}

const textBefore = (tokens: readonly Token[], to: number): string =>
  to > 6
    ? ""
    : tokens
        .slice(0, to)
        .map((token) => token.text)
        .join(" ");

/** "The right to be heard", "a chance to speak": an infinitive that a noun at the start brings along. */
export const isNounsOwn = (tokens: readonly Token[], { tense, first }: VerbGroup): boolean =>
  tense === "infinitive" &&
  first >= 1 &&
  first <= 5 &&
  /^(?:right|chance|freedom|opportunity|power|ability|duty|need|wish|desire|will|space|time|permission|choice|option|decision|plan|promise|commitment|willingness)$/.test(
    tokens[first - 1]?.text ?? "",
  );

/** Whether a comma stands among tokens `from` to `to`. */
export const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.text === ",");
