import { exclusionOf } from "./exclusions.js";
import { kindOf, readNamed, readPart, readShape } from "./named.js";
import { readAge, readStandard } from "./numbers.js";
import { readNumeric } from "./numeric.js";
import { goesOn, isPastPerfect, readOngoing, readToDate } from "./ongoing.js";
import { isDated, type Parsed, whenOfShape, whenOfYears } from "./parsed.js";
import { readDirected, readFromLength, readTheUnitAfter, readYesterday } from "./relative.js";
import { narrow } from "./shapes.js";
import type { DateMention, When } from "./types.js";
import { feasts, months, ordinals, seasons, weekdays } from "./vocabulary.js";
import { at, readWords, type Word } from "./words.js";
import { readYearEnding } from "./year-ending.js";
import { isCutNumber, readBareYears, readDecade, readShortYears, readYears } from "./years.js";

/** The dates of a text in order, none overlapping another. Linear in the text's length. */
export function readDates(text: string): DateMention[] {
  const words = readWords(text);
  const mentions: DateMention[] = [];
  const sentences: number[] = [];
  let i = 0;
  let free = 0;
  while (i < words.length) {
    const word = words[i];
    const read = word && mayBegin(word) ? readAt(words, i) : null;
    if (!read || read.first < free) {
      i++;
      continue;
    }
    const parsed = since(words, joined(words, read));
    const first = words[parsed.first];
    const last = words[parsed.next - 1];
    if (first && last) {
      mentions.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        kind: parsed.kind,
        excluded: parsed.excluded ?? exclusionOf(words, parsed),
        when: aheadOf(words, parsed),
      });
      sentences.push(first.sentence);
    }
    i = free = Math.max(parsed.next, i + 1);
  }
  return mentions.map((mention, n) => leadingUp(mention, n, mentions, sentences));
}

const BEGINNERS: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...seasons.keys(),
  ...feasts.keys(),
  ...weekdays,
  ...ordinals.keys(),
  ..."early mid late start beginning middle end close new michaelmas q qtr h quarter final fy noughties year years quarter months month the last past this current next following subsequent ensuing succeeding previous preceding prior same that coming yesterday to in for still a an couple one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety aged age iso bs en pas ng cg qs ta ppn iec bsen dcb ohsas nist htm hbn hsg ph ipg mtg".split(
    " ",
  ),
]);

const mayBegin = (word: Word): boolean =>
  word.kind === "digits" || (word.kind === "mark" ? word.text === "'" : BEGINNERS.has(word.text));

function readAt(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  if (word.kind === "mark") return readDecade(words, i);
  if (word.kind === "digits")
    return (
      readAge(words, i) ??
      readNumeric(words, i) ??
      readDecade(words, i) ??
      readNamed(words, i) ??
      readYearsWithShape(words, i) ??
      shortYears(words, i) ??
      readFromLength(words, i)
    );
  return (
    readStandard(words, i) ??
    readAge(words, i) ??
    readYearEnding(words, i) ??
    readDirected(words, i) ??
    readNamed(words, i) ??
    readPartOfYear(words, i) ??
    financialYear(words, i) ??
    readTheUnitAfter(words, i) ??
    readFromLength(words, i) ??
    readOngoing(words, i) ??
    readYesterday(words, i) ??
    readDecade(words, i)
  );
}

/** Years, and a quarter, season or term of them told after: "2024/25 Q3", "the 2025 summer holidays". */
function readYearsWithShape(words: readonly Word[], i: number): Parsed | null {
  const bare = readBareYears(words, i);
  if (!bare?.years || bare.years.kind === "span") return bare;
  const { text, capital } = at(words, bare.next);
  if (text === "q" || (text === "h" && capital) || seasons.has(text) || feasts.has(text)) {
    const shape = readShape(words, bare.next);
    const when = shape && whenOfShape(shape.shape, bare.years);
    if (shape && when && isDated(when) && (shape.shape.type === "quarter" || at(words, i - 1).text !== "in"))
      return { first: i, next: shape.next, kind: kindOf(shape.shape), when };
  }
  return bare;
}

function shortYears(words: readonly Word[], i: number): Parsed | null {
  const read = readShortYears(words, i, false);
  return (
    read && {
      first: read.first,
      next: read.next,
      kind: read.years.kind,
      when: whenOfYears(read.years),
      years: read.years,
    }
  );
}

/** "FY22/23", "FY 2022/23", "FY21". */
function financialYear(words: readonly Word[], i: number): Parsed | null {
  if (at(words, i).text !== "fy" || at(words, i + 1).kind !== "digits") return null;
  const read = readShortYears(words, i + 1, true) ?? readYears(words, i + 1);
  if (!read) return null;
  const { first, last } = read.years;
  const years = { first, last: last === first ? first + 1 : last, kind: "financial-year" } as const;
  return { first: i, next: read.next, kind: "financial-year", when: whenOfYears(years), years };
}

/** "early 2025", "mid-2024", "the end of 2022/23", "the end of last year". */
function readPartOfYear(words: readonly Word[], i: number): Parsed | null {
  const part = readPart(words, i);
  if (!part) return null;
  const years = readYears(words, part.next);
  if (years) {
    const whole = whenOfYears(years.years);
    if (whole.type !== "fixed" || years.years.kind === "span" || isCutNumber(words, part.next, years.next)) return null;
    return {
      first: i,
      next: years.next,
      kind: years.years.kind,
      when: { type: "fixed", ...narrow(whole, part.part) },
      years: years.years,
    };
  }
  const directed = readDirected(words, part.next);
  if (directed?.when.type !== "calendar") return null;
  return { ...directed, first: i, when: { ...directed.when, part: part.part } };
}

/** From one date to another, or to now: "May 2024 to June 2025", "between 2021 and 2023", "April 2025 to date". */
function joined(words: readonly Word[], read: Parsed): Parsed {
  if (isDated(read.when)) {
    const link = at(words, read.next).text;
    const between = at(words, read.first - 1).text === "between";
    if (/^(?:to|-|until|till|through)$/.test(link) || (link === "and" && between)) {
      const from = at(words, read.next + 1).text === "the" ? read.next + 2 : read.next + 1;
      const later = mayBegin(at(words, from)) ? readAt(words, from) : null;
      if (
        later &&
        later.first === from &&
        (isDated(later.when) || later.when.type === "of-year" || later.when.type === "calendar")
      )
        return {
          first: read.first,
          next: later.next,
          kind: "span",
          when: { type: "range", start: read.when, end: later.when },
          ...(read.years && later.years
            ? { years: { first: read.years.first, last: later.years.last, kind: "span" as const } }
            : {}),
        };
    }
  }
  const next = read.when.type === "ongoing" || read.when.type === "impossible" ? null : readToDate(words, read.next);
  return next ? { ...read, next, kind: "ongoing", when: { type: "ongoing", start: read.when } } : read;
}

/** "since 2019", where the thing goes on. */
function since(words: readonly Word[], read: Parsed): Parsed {
  const lead = at(words, read.first - 1).text;
  if (lead === "since" && read.when.type === "ongoing") return { ...read, first: read.first - 1 };
  const from =
    lead === "since"
      ? read.first - 1
      : lead === "in" && at(words, read.first - 2).text === "since"
        ? read.first - 2
        : -1;
  if (from < 0 || read.when.type === "ongoing" || read.when.type === "impossible" || read.kind === "moves-on")
    return read;
  if (isPastPerfect(words, from)) return { ...read, excluded: "background" };
  return goesOn(words, from, read.next)
    ? { ...read, first: from, kind: "ongoing", when: { type: "ongoing", start: read.when } }
    : read;
}

/** How far from a date a word of the future is looked for. */
const AHEAD = 40;

/** Marks a date without a year that is told of as to come: "will be reviewed in July". */
function aheadOf(words: readonly Word[], { first, next, when }: Parsed): When {
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
    const after = told(next + n);
    if (after) return { ...when, ahead: true };
    if (after === false) break;
  }
  return when;
}

const ANCHORS: ReadonlySet<string> = new Set(["day", "month", "season", "term", "quarter", "feast", "span"]);

/** A date without a year that leads up to a full one in its sentence: "asked in June … and by March 2026". */
function leadingUp(
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
