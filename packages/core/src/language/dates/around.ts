import { goesOn, isPastPerfect } from "./ongoing.js";
import { isDated, type Parsed } from "./parsed.js";
import type { DateMention, When } from "./types.js";
import { at, type Word } from "./words.js";

/** "since 2019", where the thing goes on. */
export function since(words: readonly Word[], read: Parsed): Parsed {
  const lead = at(words, read.first - 1).text;
  if (lead === "since" && read.when.type === "ongoing") return { ...read, first: read.first - 1 };
  const from =
    lead === "since"
      ? read.first - 1
      : lead === "in" && at(words, read.first - 2).text === "since"
        ? read.first - 2
        : -1;
  if (from < 0 && isDated(read.when) && isSinceSomething(words, read.first) && goesOn(words, read.first - 1, read.next))
    return { ...read, kind: "ongoing", when: { type: "ongoing", start: read.when } };
  if (from < 0 || read.when.type === "ongoing" || read.when.type === "impossible" || read.kind === "moves-on")
    return read;
  if (isPastPerfect(words, from)) return { ...read, excluded: "background" };
  return goesOn(words, from, read.next)
    ? { ...read, first: from, kind: "ongoing", when: { type: "ongoing", start: read.when } }
    : read;
}

/** "since its launch in May 2022" */
function isSinceSomething(words: readonly Word[], first: number): boolean {
  if (!/^(?:in|on)$/.test(at(words, first - 1).text)) return false;
  for (let i = first - 2; i > first - 8; i--) {
    if (at(words, i).kind !== "letters") return false;
    if (at(words, i).text === "since") return !isPastPerfect(words, i);
    if (/^(?:and|but|was|were|had|has|have)$/.test(at(words, i).text)) return false;
  }
  return false;
}

/** How far from a date a word of the future is looked for. */
const AHEAD = 40;

/** Marks a date without a year that is told of as to come: "will be reviewed in July". */
export function aheadOf(words: readonly Word[], { first, next, when }: Parsed): When {
  if (when.type !== "yearless" && when.type !== "after") return when;
  const { sentence } = at(words, first);
  const told = (i: number): boolean | null => {
    const word = at(words, i);
    if (word.sentence !== sentence || word.text === ";") return false;
    if (/^(?:will|shall|ll|due)$/.test(word.text)) return true;
    if (/^(?:planned|scheduled)$/.test(word.text) && at(words, i + 1).text === "for") return true;
    return /^(?:was|were|had|fell|rose|did|has|have|asked|told|said|agreed|chose)$/.test(word.text) ? false : null;
  };
  for (let n = 1; n <= AHEAD; n++) {
    const before = told(first - n);
    if (before) return { ...when, ahead: true };
    if (before === false) break;
  }
  for (let n = 0; n < 7; n++) {
    // "… in June, and the team will count again": the next clause's future is its own.
    if (at(words, next + n).text === "," && /^(?:and|but|so)$/.test(at(words, next + n + 1).text)) break;
    const after = told(next + n);
    if (after) return { ...when, ahead: true };
    if (after === false) break;
  }
  return when;
}

const ANCHORS: ReadonlySet<string> = new Set(["day", "month", "season", "term", "quarter", "feast", "span"]);

/** A date without a year that leads up to a full one in its sentence: "asked in June … and by March 2026". */
export function leadingUp(
  mention: DateMention,
  n: number,
  mentions: readonly DateMention[],
  sentences: readonly number[],
): DateMention {
  const { when } = mention;
  if (when.type !== "yearless" || when.which !== "near" || when.ahead) return mention;
  for (let i = n - 1; i >= n - 3 && sentences[i] === sentences[n]; i--) {
    const earlier = mentions[i];
    if (earlier && isDated(earlier.when) && !earlier.excluded) return mention;
  }
  for (let i = n + 1; i <= n + 3 && sentences[i] === sentences[n]; i++) {
    const later = mentions[i];
    if (later && isDated(later.when) && !later.excluded && ANCHORS.has(later.kind))
      return { ...mention, when: { ...when, before: later.when } };
  }
  return mention;
}
