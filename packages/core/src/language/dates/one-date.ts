import { readNamed } from "./named.js";
import { readAge, readStandard, standards } from "./numbers.js";
import { readNumeric } from "./numeric.js";
import { readOngoing } from "./ongoing.js";
import { isDated, kindOf, type Parsed, whenOfShape, whenOfYears } from "./parsed.js";
import { readPart, readShape } from "./read-shape.js";
import { readAfterLength, readDirected, readFromLength, readTheUnitAfter, readYesterday } from "./relative.js";
import { narrow } from "./shapes.js";
import { feasts, months, namedDays, ordinals, seasons, weekdays } from "./vocabulary.js";
import { at, type Word } from "./words.js";
import { readMonthsOf, readYearEnding } from "./year-ending.js";
import { isCutNumber, readBareYears, readDecade, readShortYears, readYears } from "./years.js";

type Reader = (words: readonly Word[], i: number) => Parsed | null;

/** The date that begins at a word, or null. Most words begin none, and are known by one look-up. */
export function readDate(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  const readers = word.kind === "digits" ? FIGURES : READERS.get(word.text);
  if (!readers) return null;
  for (const read of readers) {
    const found = read(words, i);
    if (found) return found;
  }
  return null;
}

const FIGURES: readonly Reader[] = [
  readAge,
  readNumeric,
  readDecade,
  readNamed,
  readYearsWithShape,
  shortYears,
  readFromLength,
];

/** What may begin with a word, in the order in which it is tried. */
const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  ["'", [readDecade]],
  ["noughties", [readDecade]],
  ["the", [readTheUnitAfter]],
  ["a an", [readTheUnitAfter, readFromLength]],
  ["to in for still", [readOngoing]],
  ["after within", [readAfterLength]],
  ["yesterday", [readYesterday]],
  ["aged age ages", [readAge]],
  ["year years months quarter", [readYearEnding, readNamed]],
  ["fy ay", [financialYear]],
  ["early late mid start beginning middle end close", [readNamed, readPartOfYear]],
  ["last", [readMonthsOf, readDirected, readNamed]],
  [
    "past this current next following subsequent ensuing succeeding previous preceding prior same that coming",
    [readDirected],
  ],
  [[...standards], [readStandard]],
  [[...months.keys(), ...seasons.keys(), ...feasts.keys(), ...weekdays, ...ordinals.keys()], [readNamed]],
  ["first final", [readMonthsOf, readNamed]],
  [["q", "qtr", "h", ...namedDays.keys()], [readNamed]],
  [
    "couple one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    [readFromLength],
  ],
]);

function readersByWord(
  rows: readonly (readonly [string | readonly string[], readonly Reader[]])[],
): Map<string, readonly Reader[]> {
  return new Map(
    rows.flatMap(([words, readers]) =>
      (typeof words === "string" ? words.split(" ") : words).map((word) => [word, readers] as const),
    ),
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

/** "FY22/23", "FY 2022/23", "FY21", "AY22/23". */
function financialYear(words: readonly Word[], i: number): Parsed | null {
  if (at(words, i + 1).kind !== "digits") return null;
  const read = readShortYears(words, i + 1, true) ?? readYears(words, i + 1);
  if (!read) return null;
  const { first, last } = read.years;
  const kind = at(words, i).text === "ay" ? "academic-year" : "financial-year";
  const years = { first, last: last === first ? first + 1 : last, kind } as const;
  return { first: i, next: read.next, kind, when: whenOfYears(years), years };
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
