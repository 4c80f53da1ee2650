import { BE, DETERMINERS, HAVE, isAdverb, isWord, MODALS, NOT, PREPOSITIONS, PRONOUNS } from "./function-words.js";
import { known, unknown } from "./lone-verbs.js";
import { withoutNouns } from "./no-verbs.js";
import { ADJECTIVAL, participleAt } from "./participles.js";
import { group, type Reader, type Scan } from "./scan.js";
import type { BareGroup, Tense } from "./verb-group.js";

/** Verb groups in order, before their clauses are known. */
export function readBareGroups(scan: Scan): BareGroup[] {
  const groups: BareGroup[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i];
    if (!isWord(token) || token.kind !== "word") continue;
    for (const read of READERS) {
      const group = read(scan, i, token);
      if (group === null) continue;
      if (group !== "none") {
        groups.push(group);
        i = group.head;
      }
      break;
    }
  }
  return withoutNouns(scan.tokens, groups);
}

/** Steps over adverbs and "not" from a token; says whether a "not" was met. */
function skip({ tokens, book }: Scan, from: number): { at: number; negated: boolean } {
  let negated = false;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (NOT.has(token.text)) {
      if (token.text === "no") break;
      negated = true;
    } else if (token.kind === "word" && isAdverb(token) && !book.read(token.key)) continue;
    else if (token.text === "," || token.kind !== "word" || !isAdverb(token) || BE.has(token.text)) break;
  }
  return { at, negated };
}

/** "will review", "would have been asked". */
const modal: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!MODALS.has(word) && !(word.endsWith("'ll") && /^\w+'ll$/.test(word))) return null;
  if (word === "may" && token.capital) return "none";
  const previous = tokens[i - 1];
  if (
    (word === "will" || word === "can" || word === "might") &&
    previous &&
    (DETERMINERS.has(previous.text) || previous.possessive) &&
    !PRONOUNS.has(previous.text)
  )
    return "none";
  const after = skip(scan, i + 1);
  const negated = after.negated || /n't$|cannot/.test(word);
  const tense: Tense = /^(will|shall|won't)$|'ll$/.test(word) ? "future" : "modal";
  let at = after.at;
  const perfect = tokens[at]?.text === "have";
  if (perfect) at = skip(scan, at + 1).at;
  if (tokens[at]?.text === "be" || tokens[at]?.text === "been") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(tokens, beyond, book);
    return part
      ? group(i, beyond, part.lemma, tense, { passive: true, negated, unknown: part.unknown })
      : group(i, at, "be", tense, { negated });
  }
  const main = tokens[at];
  if (!isWord(main) || main.kind !== "word") return "none";
  const reading = book.read(main.key);
  const part = perfect ? participleAt(tokens, at, book) : null;
  return group(i, at, part?.lemma ?? reading?.lemma ?? main.key, tense, { negated, unknown: !reading });
};

/** "have changed", "had been asked", "has a seat". */
const perfect: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!HAVE.has(word) && !(word.includes("'") && /^(we|they|you|i)'ve$|^(we|they|you|i|he|she)'d$/.test(word)))
    return null;
  const after = skip(scan, i + 1);
  const negated = after.negated || word.endsWith("n't");
  const tense: Tense = word === "had" || word === "hadn't" || word.endsWith("'d") ? "past-perfect" : "perfect";
  const { at } = after;
  if (tokens[at]?.text === "been" || tokens[at]?.text === "being") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(tokens, beyond, book);
    if (part) return group(i, beyond, part.lemma, tense, { passive: true, negated, unknown: part.unknown });
    const reading = tokens[beyond] ? book.read(tokens[beyond].key) : null;
    return reading?.form === "gerund"
      ? group(i, beyond, reading.lemma, "present", { negated })
      : group(i, at, "be", tense, { negated });
  }
  const part = participleAt(tokens, at, book);
  const next = tokens[at + 1];
  const describes =
    ADJECTIVAL.has(tokens[at]?.key ?? "") && isWord(next) && next.kind === "word" && !PREPOSITIONS.has(next.text);
  if (part && !describes) return group(i, at, part.lemma, tense, { negated, unknown: part.unknown });
  return HAVE.has(word)
    ? group(i, i, "have", word.startsWith("had") ? "past" : "present", {
        negated: negated || tokens[i + 1]?.text === "no",
      })
    : "none";
};

/** Adjectival participles that still make a passive: "was agreed", "was funded". */
const STILL_PASSIVE = /agreed|planned|funded|employed|extended|established|engaged|given/;

/** "was moved", "are meeting", "is going to fund". */
const being: Reader = (scan, i, token) => {
  const { tokens, book } = scan;
  const word = token.text;
  if (!BE.has(word) && !(word.includes("'") && /^(we|they|you)'re$|^(he|she|it|that|there|who)'s$|^i'm$/.test(word)))
    return null;
  if (word === "being" && /^(?:human|well)$/.test(tokens[i - 1]?.text ?? "")) return "none";
  const past = word === "was" || word === "were" || word === "wasn't" || word === "weren't";
  const after = skip(scan, i + 1);
  const negated = after.negated || word.endsWith("n't");
  let { at } = after;
  if (tokens[at]?.text === "being") at = skip(scan, at + 1).at;
  const main = tokens[at];
  const tense: Tense =
    word === "be" ? "infinitive" : word === "being" || word === "been" ? "participle" : past ? "past" : "present";
  const part = participleAt(tokens, at, book);
  if (part && !(ADJECTIVAL.has(main?.key ?? "") && !STILL_PASSIVE.test(main?.key ?? "")))
    return group(i, at, part.lemma, tense, { passive: true, negated, unknown: part.unknown });
  const reading = main ? book.read(main.key) : null;
  if (reading?.form === "gerund" && main && !DETERMINERS.has(main.text)) {
    if (main.text === "going" && tokens[at + 1]?.text === "to") {
      const promised = tokens[at + 2];
      const lemma = promised ? (book.read(promised.key)?.lemma ?? promised.key) : "go";
      return group(i, at + 2, lemma, "future", { negated });
    }
    return group(i, at, reading.lemma, past ? "past" : "present", { negated });
  }
  return group(i, i, "be", tense, { negated });
};

/** "to change", "to be changed". */
const infinitive: Reader = (scan, i, token) => {
  if (token.text !== "to") return null;
  const { at } = skip(scan, i + 1);
  const main = scan.tokens[at];
  // "to be heard"
  if (main?.text === "be") {
    const beyond = skip(scan, at + 1).at;
    const part = participleAt(scan.tokens, beyond, scan.book);
    if (part && !ADJECTIVAL.has(scan.tokens[beyond]?.key ?? ""))
      return group(i, beyond, part.lemma, "infinitive", { passive: true, unknown: part.unknown });
  }
  const base = main ? scan.book.read(main.key) : null;
  return base && /base/.test(base.form) && main?.kind === "word" ? group(i, at, base.lemma, "infinitive") : "none";
};

const DO = new Set(["did", "didn't", "does", "doesn't", "do", "don't"]);

/** "did not change", "we did". */
const doing: Reader = (scan, i, token) => {
  const word = token.text;
  if (!DO.has(word)) return null;
  const after = skip(scan, i + 1);
  const main = scan.tokens[after.at];
  const base = main ? scan.book.read(main.key) : null;
  const negated = after.negated || word.endsWith("n't");
  const tense: Tense = word.startsWith("did") ? "past" : "present";
  return base && /base/.test(base.form)
    ? group(i, after.at, base.lemma, tense, { negated })
    : group(i, i, "do", tense, { negated });
};

const READERS: readonly Reader[] = [modal, perfect, being, infinitive, doing, known, unknown];
