import { matches } from "../phrases/phrase.js";
import { future, promiseMeasure, promiseTime, softVerb } from "../phrases/promises.js";
import { clauseAround } from "./claims.js";
import { type Add, tokenSpan, WE, type Words } from "./context.js";

/** Promises with their verb, owner, time and measure. */
export function readPromise(words: Words, add: Add): void {
  const { own, mood, groups, tokens, hits, dates } = words;
  for (const found of matches(promiseTime, own)) add("promise-time", found);
  for (const found of matches(promiseMeasure, own)) if (!numbersName(own, found.start)) add("promise-measure", found);
  for (const date of dates) if (!date.excluded) add("promise-time", date);
  if (mood !== "promise") return;
  const frame = matches(future, own);
  const promised = groups.filter((group) => group.tense === "future");
  const start = promised[0] ? (tokens[promised[0].subject[0]] ?? tokens[promised[0].first])?.start : frame[0]?.start;
  const clause = clauseAround(own, {
    start: start ?? 0,
    end: promised[0] ? (tokens[promised[0].last - 1]?.end ?? own.length) : (frame[0]?.end ?? own.length),
  });
  add("promise", clause);
  const from = promised[0] ? (tokens[promised[0].first]?.start ?? 0) : (frame[0]?.start ?? 0);
  // A question promises nothing; nor does "people will ask for help", where the soft word is a noun.
  if (/\?\s*$/.test(own) || /^\W*(?:she|he)\b/.test(own)) return;
  for (const found of matches(softVerb, own))
    if (
      (found.start >= from || HEDGE.test(own.slice(found.start, found.end))) &&
      !isNoun(words, found.start) &&
      // "Will look after all 46 vehicles": a job with its size.
      !(
        /^(?:look after|care for|maintain|support)$/.test(own.slice(found.start, found.end)) &&
        /^ (?:all |all of )?(?:the |our |your )?\d/.test(own.slice(found.end))
      ) &&
      // "The group will decide whether it carries on": what is left open is not promised.
      !/\b(?:whether|if)(?: [a-z]+){1,3} $/.test(own.slice(0, found.start))
    )
      add("soft", found);
  // Who answers for it: a role or a named person as the subject, never "we".
  const roles = [...(hits.get("role") ?? [])];
  for (const role of roles) {
    const found = tokenSpan(tokens, role.from, role.to);
    const plural = /s$/.test(tokens[role.to - 1]?.key ?? "");
    // "To champion", "will lead": verbs that look like roles.
    const verb = /^(?:to|will|shall|and)$/.test(tokens[role.from - 1]?.text ?? "") && role.to - role.from === 1;
    if (
      found &&
      !plural &&
      !(
        verb &&
        /^(?:champion|coach|mentor|host|lead|guard|head|chair|guide|steward)$/.test(tokens[role.from]?.text ?? "")
      )
    )
      add("owner", found);
  }
  // "…: Bea Nunn pairs them in the first week".
  const named = NAMED_FIRST.exec(words.original);
  if (named) add("owner", { start: named.index, end: named.index + named[0].length });
  const subject = promised[0]?.subject;
  if (subject) {
    const first = tokens[subject[0]];
    const words = tokens.slice(subject[0], subject[1]).filter((token) => token.kind === "word");
    if (
      first?.capital &&
      words.length >= 1 &&
      words.length <= 4 &&
      words.every((token) => token.capital) &&
      !WE.test(first.text) &&
      !/^(it|they|this|that|there|the|each|every|all|these|those|everyone|staff|people|tenants|residents)$/.test(
        first.text,
      ) &&
      subject[0] > 0
    )
      add("owner", tokenSpan(tokens, subject[0], subject[1]));
    if (
      first?.capital &&
      words.length === 2 &&
      words.every((token) => token.capital) &&
      !/^(our|the|we|all|each|every|this|these)$/.test(first.text)
    )
      add("owner", tokenSpan(tokens, subject[0], subject[1]));
  }
}

const NAMED_FIRST = /(?<=[:;] )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?= \p{Ll}+s\b)/u;

/** "Band 6 nurses", "Year 8 pupils", "Lot 2 crews": the number is part of a name. */
const numbersName = (own: string, start: number): boolean =>
  /\b(?:band|year|grade|level|lot|phase|key stage|stage|tier|zone|ward|unit|part|section|appendix|category|class|type|group|version|step|area)s? $/.test(
    own.slice(Math.max(0, start - 12), start),
  );

/** A soft word that stands as a noun: after an article, a possessive or a preposition. */
function isNoun({ own }: Words, start: number): boolean {
  return /\b(?:the|a|an|our|their|its|his|her|your|this|that|some|any|more|for|of|with|in|from|no|extra|further|wide|strong|good|new)\s$/.test(
    own.slice(Math.max(0, start - 9), start),
  );
}

/** "Wherever we can", "as far as possible": softens a promise from before its verb as well. */
const HEDGE = /^(?:every|where|wherever|whenever|if|when|as|to the best)\b/;
