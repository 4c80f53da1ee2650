import { type Parsed, whenOfYears, type Years } from "./parsed.js";
import { countables } from "./vocabulary.js";
import { at, type Word } from "./words.js";

interface YearsRead {
  readonly first: number;
  readonly next: number;
  readonly years: Years;
}

const isYear = (text: string): boolean => text.length === 4 && (text.startsWith("19") || text.startsWith("20"));
const isSlash = (word: Word): boolean => word.text === "/" && word.joined;
const isDash = (word: Word): boolean => word.text === "-";

/** A number cut from a larger one, or from a word: 1,2024 · £2019 · 2019kg · 12.2019 · AB/2019. */
export function isCutNumber(words: readonly Word[], i: number, next: number): boolean {
  const word = at(words, i);
  const before = at(words, i - 1);
  if (before.text === "£" || before.text === "$" || before.text === "€" || before.text === "#") return true;
  if (word.joined && before.kind === "letters") return true;
  if (word.joined && before.kind === "mark" && before.joined) {
    const further = at(words, i - 2);
    if (before.text === "_" || before.text === "@" || before.text === "%") return true;
    if (/^[.,:]$/.test(before.text) && further.kind === "digits") return true;
    if (before.text === "." && further.kind === "letters" && further.end === before.start) return true;
    if (
      before.text === "/" &&
      (further.kind === "digits" || further.kind === "letters") &&
      further.end === before.start
    )
      return true;
    if (before.text === "-" && further.kind === "digits" && further.end === before.start) return true;
  }
  const after = at(words, next);
  if (!after.joined || next >= words.length) return false;
  if (after.kind === "letters") return true;
  if (after.text === "%" || after.text === "_" || after.text === "@") return true;
  const further = at(words, next + 1);
  if (!further.joined) return false;
  if (/^[.,:]$/.test(after.text)) return further.kind === "digits";
  if (after.text === "-" && further.kind === "digits" && further.text.length > 4) return true;
  return after.text === "/" && further.kind === "letters" && further.text.length < 4;
}

/** The years that begin at a four-figure number: 2024 · 2022/23 · 2022-23 · 2019–2024 · 1989/2004. */
export function readYears(words: readonly Word[], i: number): YearsRead | null {
  const word = at(words, i);
  if (word.kind !== "digits" || !isYear(word.text)) return null;
  const first = Number(word.text);
  const sep = at(words, i + 1);
  const second = at(words, i + 2);
  if (second.kind === "digits" && (isSlash(sep) || isDash(sep))) {
    const tight = sep.joined && second.joined;
    if (tight && (second.text.length === 2 || second.text.length === 1)) {
      const last = lastYear(first, second.text);
      if (last === first + 1)
        return withNoun(words, { first: i, next: i + 3, years: { first, last, kind: "financial-year" } });
      if (second.text.length === 2 && last > first && last < first + 16 && !isMonthOf(sep, second))
        return { first: i, next: i + 3, years: { first, last, kind: "span" } };
    } else if (isYear(second.text) && Number(second.text) > first && (tight || isDash(sep))) {
      const last = Number(second.text);
      if (isSlash(sep) && last === first + 1)
        return withNoun(words, { first: i, next: i + 3, years: { first, last, kind: "financial-year" } });
      let next = i + 3;
      let end = last;
      while (isSlash(at(words, next)) && isYear(at(words, next + 1).text) && at(words, next + 1).joined) {
        end = Number(at(words, next + 1).text);
        next += 2;
      }
      return withNoun(words, { first: i, next, years: { first, last: Math.max(end, last), kind: "span" } });
    }
  }
  if ((sep.text === "to" || sep.text === "until" || sep.text === "till") && isYear(second.text)) {
    const last = Number(second.text);
    if (last > first && !isCutNumber(words, i + 2, i + 3))
      return withNoun(words, { first: i, next: i + 3, years: { first, last, kind: "span" } });
  }
  return withNoun(words, { first: i, next: i + 1, years: { first, last: first, kind: "year" } });
}

/** Whether "2022-05" is a month of 2022 rather than a span of years. */
const isMonthOf = (sep: Word, second: Word): boolean =>
  isDash(sep) && Number(second.text) <= 12 && second.text.length === 2;

const lastYear = (first: number, ending: string): number => {
  const size = 10 ** ending.length;
  const last = first - (first % size) + Number(ending);
  return last < first ? last + size : last;
};

/** "22/23" where a preposition or a noun shows that a year is meant, "FY22/23", "FY21". */
export function readShortYears(words: readonly Word[], i: number, sure: boolean): YearsRead | null {
  const word = at(words, i);
  if (word.kind !== "digits" || word.text.length !== 2) return null;
  const sep = at(words, i + 1);
  const second = at(words, i + 2);
  const first = 2000 + Number(word.text);
  const split =
    sep.joined && (sep.text === "/" || (sure && sep.text === "-")) && second.joined && second.kind === "digits";
  if (split && second.text.length === 2 && Number(second.text) === Number(word.text) + 1) {
    const after = at(words, i + 3);
    if (after.joined && (after.kind !== "mark" || (after.text === "/" && at(words, i + 4).joined))) return null;
    const read = withNoun(words, { first: i, next: i + 3, years: { first, last: first + 1, kind: "financial-year" } });
    return sure || read.next > i + 3 || isShortYearHere(words, i) ? read : null;
  }
  // FY21: the later of the two readings, 2021/22.
  if (sure) return { first: i, next: i + 1, years: { first, last: first + 1, kind: "financial-year" } };
  return null;
}

/** Whether "22/23" without a noun is a year: led by a preposition, and no score ("from 17/20 to 19/20", "in 19/20 homes"). */
function isShortYearHere(words: readonly Word[], i: number): boolean {
  const first = Number(at(words, i).text);
  const before = at(words, i - 1);
  if (first < 10 || first > 45 || (at(words, i).joined && before.text !== "(")) return false;
  if (at(words, i + 3).text === "of" || isCounted(words, i + 3)) return false;
  if (!/^(?:in|during|for|since|from|to|throughout|over|across|by|until|and|between|\()$/.test(before.text))
    return false;
  for (let n = i - 8; n < i + 11; n++)
    if (n !== i + 1 && at(words, n).text === "/" && at(words, n + 1).text === at(words, i + 2).text) return false;
  return true;
}

const isCounted = (words: readonly Word[], i: number): boolean => {
  for (let n = i; n < i + 3; n++) {
    const word = at(words, n);
    if (word.kind !== "letters" || /^(?:and|to|of|in|we|the|our|was|were|with)$/.test(word.text)) return false;
    if (countables.has(word.text)) return true;
  }
  return false;
};

/** Takes in "financial year" or "academic year" after a year, or the same before it. */
function withNoun(words: readonly Word[], read: YearsRead): YearsRead {
  const { first, next, years } = read;
  const a = at(words, next);
  const b = at(words, next + 1).text;
  const noun = b === "year" || b === "years";
  if (noun && /^(?:financial|fiscal|tax|accounting)$/.test(a.text))
    return { first, next: next + 2, years: asSplit(years, "financial-year") };
  if (noun && /^(?:academic|school|college)$/.test(a.text))
    return { first, next: next + 2, years: asSplit(years, "academic-year") };
  const before = at(words, first - 1).text;
  const further = at(words, first - 2).text;
  if (before === "year" && /^(?:financial|fiscal|tax)$/.test(further))
    return { first: first - 2, next, years: asSplit(years, "financial-year") };
  if (before === "year" && /^(?:academic|school)$/.test(further))
    return { first: first - 2, next, years: asSplit(years, "academic-year") };
  return read;
}

const asSplit = ({ first, last }: Years, kind: "financial-year" | "academic-year"): Years => ({
  first,
  last: last === first ? first + 1 : last,
  kind,
});

const LABELS =
  /^(?:room|route|bus|no|number|ref|reference|ext|extension|unit|flat|line|lot|section|clause|page|model|code|id|call|tel|telephone|phone|form|plot|box|article|regulation|paragraph|channel|circular)$/;

/** A year that stands alone, or a span of years. Null for a quantity or a label's number. */
export function readBareYears(words: readonly Word[], i: number): Parsed | null {
  const read = readYears(words, i);
  if (!read || isCutNumber(words, i, read.next)) return null;
  const { next, years } = read;
  if (years.kind === "year") {
    const before = at(words, i - 1);
    if (
      (before.capital && /^(?:office|windows|server|excel|sharepoint|exchange)$/.test(before.text)) ||
      LABELS.test(before.text) ||
      ((before.text === "." || before.text === ":") && LABELS.test(at(words, i - 2).text))
    )
      return null;
    if (isQuantity(words, i) || isClock(words, i)) return null;
  }
  // Phone numbers: groups of figures side by side.
  if (at(words, next).kind === "digits" && at(words, next).sentence === at(words, i).sentence && years.kind === "year")
    return null;
  if (at(words, i - 1).kind === "digits" && years.kind === "year") return null;
  return { first: read.first, next, kind: years.kind, when: whenOfYears(years), years };
}

/** "0800 to 2000", "2000hrs": the twenty-four-hour clock. */
function isClock(words: readonly Word[], i: number): boolean {
  const from = at(words, i - 2);
  return (
    /^(?:to|-|until|till)$/.test(at(words, i - 1).text) &&
    from.kind === "digits" &&
    /^[01]\d[0-5]\d$/.test(from.text) &&
    Number(from.text) < 1900
  );
}

/** "2019 people", "over 2000 homes", but "in 2019 people told us" and "the 2019 surveys". */
function isQuantity(words: readonly Word[], i: number): boolean {
  const before = at(words, i - 1);
  const after = at(words, i + 1);
  if (after.kind !== "letters" || after.sentence !== at(words, i).sentence) return false;
  if (
    /^(?:sq|m|km|kg|mm|ml|kwh|per|odd|or|plus|x)$/.test(after.text) &&
    (after.text !== "or" || at(words, i + 2).text === "more")
  )
    return true;
  const noun = countables.has(after.text)
    ? after
    : after.text.length > 3 &&
        countables.has(at(words, i + 2).text) &&
        /(?:ed|al|ing|er|ic|y|ar|ent|ant)$/.test(after.text)
      ? at(words, i + 2)
      : null;
  if (!noun) return false;
  // "between 2021 and 2023 complaints halved"
  if (/^(?:and|to|or|-)$/.test(before.text) && isYear(at(words, i - 2).text)) return false;
  if (/^(?:in|since|during|by|until|throughout)$/.test(before.text)) {
    // "In 2022 visits fell" opens its clause; "alarms in 2000 homes" does not.
    return before.text === "in" && !before.capital && !opens(words, i - 2) && Number(at(words, i).text) % 100 === 0;
  }
  return !/^(?:the|our|its|their|this|his|her|s)$/.test(before.text);
}

const opens = (words: readonly Word[], i: number): boolean => {
  const word = at(words, i);
  return word.kind === "none" || word.kind === "mark" || /^(?:and|but|so|then|when|where)$/.test(word.text);
};

/** "the 1990s", "the '90s", "the noughties". */
export function readDecade(words: readonly Word[], i: number): Parsed | null {
  const word = at(words, i);
  const decade = (first: number, next: number): Parsed => ({
    first: i,
    next,
    kind: "decade",
    when: whenOfYears({ first, last: first + 9, kind: "span" }),
  });
  if (word.text === "noughties") return decade(2000, i + 1);
  const quoted = word.text === "'" ? i + 1 : i;
  const digits = at(words, quoted);
  const s = at(words, quoted + 1).text === "'" ? quoted + 2 : quoted + 1;
  if (digits.kind !== "digits" || at(words, s).text !== "s" || !at(words, s).joined || !digits.text.endsWith("0"))
    return null;
  if (isYear(digits.text)) return decade(Number(digits.text), s + 1);
  if (digits.text.length !== 2 || s !== quoted + 1) return null;
  if (quoted === i && at(words, i - 1).text !== "the") return null;
  const n = Number(digits.text);
  return decade(n <= 20 ? 2000 + n : 1900 + n, s + 1);
}
