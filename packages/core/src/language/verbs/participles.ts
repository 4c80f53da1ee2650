import type { VerbBook } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { DETERMINERS, isAdverb, isWord, MODALS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from "./function-words.js";

/** Participles that mostly stand before a noun or describe a state. */
export const ADJECTIVAL: ReadonlySet<string> = new Set(
  "accredited advanced aged agreed-upon approved-list assured based bespoke certified committed complicated concerned confused connected continued contracted dated dedicated deprived designated detailed determined disabled disadvantaged displaced distressed educated employed engaged established excited exhausted experienced expected extended-hours fixed-term funded given gifted homeless impaired impressed inclined informed interested involved isolated knowledgeable licensed limited lived located long-established looked-after mixed motivated named needed occupied organised paid pleased pre-loved prepared present qualified reduced-mobility registered related relaxed required respected retired seasoned secured-by-design self-employed sighted skilled so-called specialised sustained talented tired trusted unpaid untrained used varied vetted wounded worried surprised delighted thrilled overjoyed scared frightened embarrassed ashamed satisfied dissatisfied unexpected unused bereaved hundred sacred naked speed need feed seed weed deed indeed bed shed red wed hired-in unplanned planned supposed aforementioned armed attached blessed bored unhurried unwanted unmet unfinished unresolved crowded embed shred biased stated used-to".split(
    " ",
  ),
);

/** Words in "-ed" that no list knows, with the lemma guessed. */
export function guessLemma(key: string): string {
  if (key.endsWith("ied")) return `${key.slice(0, -3)}y`;
  const stem = key.slice(0, -2);
  return /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

export const looksPast = (key: string): boolean =>
  key.length > 4 && key.endsWith("ed") && !key.endsWith("eed") && !ADJECTIVAL.has(key);

/** Participles that look like their base: "has come", "was cut". */
const SAME_AS_BASE = /^(run|come|become|cut|put|set|let|shut|hit|split|cost|quit)$/;

/** The participle at a token, after "be" or "have". */
export function participleAt(
  tokens: readonly Token[],
  at: number,
  book: VerbBook,
): { readonly lemma: string; readonly unknown: boolean } | null {
  const token = tokens[at];
  if (!isWord(token) || token.kind !== "word") return null;
  const reading = book.read(token.key);
  if (reading)
    return /participle|base-or-past/.test(reading.form) || (reading.form === "base" && SAME_AS_BASE.test(reading.lemma))
      ? { lemma: reading.lemma, unknown: false }
      : null;
  return looksPast(token.key) ? { lemma: guessLemma(token.key), unknown: true } : null;
}

const ARTICLES = /^(the|a|an|our|their|its|his|her|my|your|themselves|himself|herself|itself)$/;
/** "two elected parents"; but "the seven chose photographs" and "the two agreed terms" tell what they did. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  COUNTED.test(tokens[at - 1]?.text ?? "") &&
  !/^(the|those|these|all|of|both|other|and)$/.test(tokens[at - 2]?.text ?? "") &&
  /(?:ed|en)$/.test(tokens[at]?.text ?? "") &&
  /s$|^(?:people|children|men|women)$/.test(tokens[at + 1]?.key ?? "");
const COUNTED = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|some|few)$/;
const BEFORE_PARTICIPLE =
  /^(newly|recently|jointly|fully|well|poorly|highly|specially|previously|of|for|with|in|by|more|most|less)$/;

/** "the revised plan", "an agreed list": a participle that describes the noun after it. */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    !isWord(next) ||
    next.kind !== "word" ||
    PREPOSITIONS.has(next.text) ||
    DETERMINERS.has(next.text) ||
    PRONOUNS.has(next.text) ||
    isAdverb(next) ||
    SUBORDINATORS.has(next.text) ||
    next.text === "and" ||
    next.text === "but"
  ) {
    // "the agreed" at an end, "by the trained": a determiner right before is still no verb's subject.
    return isWord(previous) && ARTICLES.test(previous.text);
  }
  // "foyers and glazed stairs": in a list, and the end of it.
  if (previous?.text === "and" && /s$/.test(next.key) && !isWord(tokens[at + 2]) && isWord(tokens[at - 2]) && at <= 3)
    return true;
  // "and established ones"
  if (next.text === "ones") return true;
  if (!isWord(previous)) return false;
  // "to pre-wetted salt", "in printed form": no verb stands right after a preposition.
  if (PREPOSITIONS.has(previous.text)) return true;
  return (
    (DETERMINERS.has(previous.text) && !PRONOUNS.has(previous.text)) ||
    ARTICLES.test(previous.text) ||
    /^(no|each|every)$/.test(previous.text) ||
    previous.possessive ||
    (previous.kind === "number" && next.kind === "word" && /s$/.test(next.key)) ||
    isCounted(tokens, at) ||
    // "the last scraped tray"
    (/^(?:last|first|next|final|only)$/.test(previous.text) && DETERMINERS.has(tokens[at - 2]?.text ?? "")) ||
    BEFORE_PARTICIPLE.test(previous.text)
  );
}

/** "cut", "set", "put": past when its subject is third person singular, or the sentence is dated or told in the past. */
export function baseReadsPast(tokens: readonly Token[], at: number, book: VerbBook): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!isWord(next)) return false;
  // "The sample set", "the data set": a noun.
  if (
    tokens[at]?.text === "set" &&
    /^(?:sample|data|skill|tool|train|test|full|question|record)$/.test(previous?.text ?? "")
  )
    return false;
  if (
    previous &&
    (previous.text === "to" ||
      DETERMINERS.has(previous.text) ||
      MODALS.has(previous.text) ||
      PREPOSITIONS.has(previous.text))
  )
    return false;
  if (
    !DETERMINERS.has(next.text) &&
    !PREPOSITIONS.has(next.text) &&
    next.kind !== "number" &&
    // "split run 7 into two"
    tokens[at + 2]?.kind !== "number" &&
    !/s$/.test(next.key) &&
    // "Surveyed the pipes and put leaf guards on the block".
    !(previous?.text === "and" && /s$/.test(tokens[at + 2]?.key ?? "")) &&
    !isAdverb(next) &&
    !/^(it|them|one|two|up|out|in|back|him|her|us|extra|more|new)$/.test(next.text)
  )
    return false;
  if (!previous) return true;
  // "The patch was too big. So we split it."
  if (
    /^(?:we|they|i)$/.test(previous.text) &&
    tokens[at - 2]?.text === "so" &&
    /^(?:it|them|the|that|this)$/.test(next.text)
  )
    return true;
  // "We put in a new phone system": one thing, done once. A habit has no such object, or says how often.
  if (
    /^(we|they|i)$/.test(previous.text) &&
    tokens.slice(at + 1, at + 4).some((token) => /^(a|an|one|another|two|three|new|extra|additional)$/.test(token.text))
  )
    return !tokens.some(
      (token, n) =>
        /^(always|weekly|monthly|usually|often|regularly|never)$/.test(token.text) ||
        (/^(every|each)$/.test(token.text) &&
          /^(day|night|morning|week|fortnight|month|quarter|term|year|time|season|shift|visit|spring|summer|autumn|winter|[a-z]+day|one|two|three|four|six|eight)$/.test(
            tokens[n + 1]?.text ?? "",
          )),
    );
  if (previous.text === "it" || previous.text === "he" || previous.text === "she") return true;
  // "Two mothers put up signs": a number of people did it, once.
  if (
    tokens
      .slice(Math.max(0, at - 3), at)
      .some(
        (token) => COUNTED.test(token.text) && token.text !== "many" && token.text !== "some" && token.text !== "few",
      ) &&
    !tokens.some(
      (token) =>
        /^(every|each|always|weekly|monthly|usually|often|regularly|never)$/.test(token.text) &&
        tokens.indexOf(token) > at,
    )
  )
    return true;
  const plainly = /^(we|they|i|you)$/.test(previous.text);
  const told = tokens.some(
    (token, i) =>
      i !== at &&
      // Another verb in the past tells nothing of "they set the hours … and have twice refused".
      !(
        plainly &&
        token.kind === "word" &&
        !/^(ago|yesterday|last|then|same|since|immediately|overnight)$/.test(token.text)
      ) &&
      (/^(20\d\d|19\d\d|ago|yesterday|last|was|were|then|same|since|immediately|overnight)$/.test(token.text) ||
        (token.kind === "word" &&
          !/^(is|are|be|being|been)$/.test(tokens[i - 1]?.text ?? "") &&
          (looksPast(token.key) || /^past/.test(book.read(token.key)?.form ?? "")))),
  );
  const plain =
    /s$/.test(previous.key) || PRONOUNS.has(previous.text) || /^(people|children|staff|team|we)$/.test(previous.text);
  return told || !plain;
}
