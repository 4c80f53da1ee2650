import type { CadenceMention } from "./types.js";
import { readCount, unitOf, weekdays } from "./vocabulary.js";
import { at, readWords, type Word } from "./words.js";

/** The exact frequencies and triggers of a text, in order: "monthly", "every six weeks", "after each review", "14 times in 2025/26". */
export function readCadences(text: string): CadenceMention[] {
  const words = readWords(text);
  const mentions: CadenceMention[] = [];
  let i = 0;
  let free = 0;
  while (i < words.length) {
    const word = words[i];
    const read = word?.kind === "letters" ? readAt(words, i) : null;
    const first = read && words[read.first];
    const last = read && words[read.next - 1];
    if (!read || !first || !last || read.first < free) {
      i++;
      continue;
    }
    mentions.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), exact: true });
    i = free = read.next;
  }
  return mentions;
}

interface Read {
  readonly first: number;
  readonly next: number;
}

const ADVERBS: ReadonlySet<string> = new Set(
  "daily nightly weekly fortnightly monthly quarterly termly yearly annually biannually bimonthly biweekly hourly biennially annual".split(
    " ",
  ),
);
/** What is had, paid or read by the week or month without being done so often: no cadence. */
const NOT_CADENCES =
  /^(?:rent|rents|pay|wage|wages|salary|fee|fees|charge|charges|payment|payments|cost|costs|bill|bills|income|allowance|budget|rate|rates|average|total|argus|news|newspaper|magazine|mail|telegraph|express|star|mirror|living|life|lives|routine|routines|needs|notes|log|logs|figure|figures|turnover|leave|price|prices|pass|ticket|value|spend)$/;
/** What an "annual" one of is held or done once a year. */
const YEARLY =
  /^(?:review|audit|survey|meeting|conference|appraisal|inspection|check|assembly|election|report|health|general|evaluation)s?$/;

function readAt(words: readonly Word[], i: number): Read | null {
  const word = at(words, i);
  if (ADVERBS.has(word.text)) return adverb(words, i);
  switch (word.text) {
    case "every":
    case "each":
    case "per":
      return readEvery(words, i);
    case "once":
    case "twice":
    case "thrice":
      return readTimesA(words, i, i + 1);
    case "within":
      return readWithin(words, i);
    case "after":
    case "before":
    case "following":
    case "at":
    case "on":
      return readTrigger(words, i);
    case "alternate":
      return unitOf(at(words, i + 1).text) || weekdays.has(singular(at(words, i + 1).text))
        ? { first: i, next: i + 2 }
        : null;
    default:
      break;
  }
  if (word.text === "times") {
    // "14 times in 2025/26", "three times a week": back to the count.
    for (const first of [i - 3, i - 1]) {
      const count = first >= 0 && !/^an?$/.test(at(words, first).text) ? readCount(words, first) : null;
      if (count?.next === i) return readTimesA(words, first, i + 1);
    }
  }
  return null;
}

const singular = (text: string): string => (text.endsWith("s") ? text.slice(0, -1) : text);

/** "monthly", "bi-monthly", "half-termly", "twice-weekly"; not "weekly rent", "the Monthly Argus". */
function adverb(words: readonly Word[], i: number): Read | null {
  const word = at(words, i);
  const after = at(words, i + 1);
  if (NOT_CADENCES.test(after.text)) return null;
  if (word.text === "annual" && !YEARLY.test(after.text)) return null;

  if (word.capital && i > 0 && at(words, i - 1).text === "the" && after.capital) return null;
  let first = i;
  const before = at(words, i - 1);
  if (before.text === "-" && /^(?:bi|half|twice|six|three|two|four|semi|mid|non)$/.test(at(words, i - 2).text)) {
    if (/^(?:mid|non)$/.test(at(words, i - 2).text)) return null;
    first = i - 2;
  } else if (/^(?:twice|half)$/.test(before.text)) first = i - 1;
  return { first, next: i + 1 };
}

const EVENTS =
  /^(?:review|reviews|visit|visits|shift|shifts|meeting|meetings|fall|falls|incident|incidents|session|sessions|complaint|complaints|call|calls|handover|handovers|admission|admissions|discharge|discharges|round|death|stay|referral|referrals|move|repair|job|placement|survey|audit|inspection|appointment|lesson|match|class|meal|event|change|seizure|hospital|supervision|episode|contact|assessment|service|walkabout|clean|concert|workshop|birth|delivery|cycle|tenancy|interview|consultation|theatre|intervention|trip|journey|route|run|near|restraint|absence|missed)$/;

/** "every six weeks", "each quarter", "every other Tuesday", "every shift", "per year" with a count before it. */
function readEvery(words: readonly Word[], i: number): Read | null {
  let next = i + 1;
  if (
    /^(?:other|second|third|fourth|single|alternate|working|calendar|school|financial|academic)$/.test(
      at(words, next).text,
    )
  )
    next++;
  const count = readCount(words, next);
  if (count) {
    const to = /^(?:to|-|or)$/.test(at(words, count.next).text) ? readCount(words, count.next + 1) : null;
    const end = to?.next ?? count.next;
    return unitOf(at(words, end).text) || at(words, end).text === "hours" ? { first: i, next: end + 1 } : null;
  }
  const word = at(words, next);
  if (
    /^(?:day|week|fortnight|month|quarter|term|year|morning|evening|night|afternoon|season|spring|summer|autumn|winter|weekday|weekend|hour|half)$/.test(
      word.text,
    )
  ) {
    if (at(words, i).text === "per") return perUnit(words, i, next);
    // "each year group", "every day life"
    if (/^(?:group|groups|old|olds)$/.test(at(words, next + 1).text)) return null;
    const term = word.text === "half" && at(words, next + 1).text === "-" ? 2 : word.text === "half" ? 1 : 0;
    if (word.text === "half" && !/^(?:term|year|hour)$/.test(at(words, next + term).text)) return null;
    return { first: i, next: next + 1 + term };
  }
  if (at(words, i).text === "per") return null;
  if (isMonthOrWeekday(word)) return { first: i, next: next + 1 };
  if (
    EVENTS.test(word.text) &&
    !/^(?:of|who|s)$/.test(at(words, next + 1).text) &&
    /^(?:at|after|on|before|following|in|,|\.|:|$)$/.test(at(words, i - 1).text)
  )
    return { first: i, next: next + 1 };
  return word.text === "shift" || word.text === "visit" ? { first: i, next: next + 1 } : null;
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const isMonthOrWeekday = (word: Word): boolean => word.capital && (weekdays.has(word.text) || MONTH.test(word.text));

/** "four times per year", "six meetings per year". */
function perUnit(words: readonly Word[], per: number, unit: number): Read | null {
  for (const first of [per - 1, per - 2, per - 3]) {
    if (/^(?:once|twice)$/.test(at(words, first).text)) return { first, next: unit + 1 };
    const count = readCount(words, first);
    if (
      count &&
      at(words, first).kind !== "mark" &&
      /^(?:times|meetings|sessions|visits|reviews|audits)$/.test(at(words, count.next).text)
    )
      return { first, next: unit + 1 };
  }
  return null;
}

/** "twice a year", "once a term", "once every quarter", "three times a week", "14 times in 2025/26". */
function readTimesA(words: readonly Word[], first: number, i: number): Read | null {
  const link = at(words, i).text;
  const word = at(words, i + 1);
  if (
    /^(?:a|an|each|every|per|in each|in every)$/.test(link) &&
    (unitOf(word.text) || /^(?:night|fortnight|shift|season|morning|school|financial|calendar|hour)$/.test(word.text))
  ) {
    const next = /^(?:school|financial|calendar)$/.test(word.text) ? i + 3 : i + 2;
    return { first, next };
  }
  if (link === "every") {
    const count = readCount(words, i + 1);
    if (count && unitOf(at(words, count.next).text)) return { first, next: count.next + 1 };
  }
  if (/^(?:daily|weekly|monthly|yearly|annually|termly|quarterly)$/.test(link)) return { first, next: i + 1 };
  if (link === "in" || link === "during" || link === "over" || link === "across" || link === "between") {
    let from = i + 1;
    if (at(words, from).text === "the") from++;
    const year = at(words, from);
    if (/^(?:19|20)\d\d$/.test(year.text)) {
      const split =
        at(words, from + 1).joined && /^[/-]$/.test(at(words, from + 1).text) && at(words, from + 2).kind === "digits";
      return { first, next: split ? from + 3 : from + 1 };
    }
    if (/^(?:last|past|previous)$/.test(year.text)) {
      const count = readCount(words, from + 1);
      const unit = count ? count.next : from + 1;
      return unitOf(at(words, unit).text) ? { first, next: unit + 1 } : null;
    }
  }
  return null;
}

/** "within 48 hours of", "within five working days". */
function readWithin(words: readonly Word[], i: number): Read | null {
  const count = readCount(words, i + 1);
  if (!count) return null;
  let { next } = count;
  if (/^(?:working|calendar|school|clear|business)$/.test(at(words, next).text)) next++;
  return unitOf(at(words, next).text) || /^(?:hours?|minutes?)$/.test(at(words, next).text)
    ? { first: i, next: next + 1 }
    : null;
}

const CHECKED =
  /^(?:review|reviews|reviewed|interview|interviewed|check|checks|checked|call|calls|visit|visits|contact|followed|up|again|survey|meeting|surveyed|measured|asked)$/;

/** "after each review", "at every visit", "on the first Tuesday of each month", "at 6 weeks". */
function readTrigger(words: readonly Word[], i: number): Read | null {
  const word = at(words, i);
  const then = at(words, i + 1);
  if (/^(?:each|every)$/.test(then.text)) {
    const every = readEvery(words, i + 1);
    if (every) return { first: i, next: every.next };
    // "after each of …", and whatever else is told of as one by one: "after every art class"
    const noun = at(words, i + 3);
    return word.text !== "on" && EVENTS.test(noun.text) ? { first: i, next: i + 4 } : null;
  }
  // "On the same weekday"
  if (
    word.text === "on" &&
    then.text === "the" &&
    at(words, i + 2).text === "same" &&
    /^(?:weekday|weeknight|day|evening|morning|afternoon)$/.test(at(words, i + 3).text)
  )
    return { first: i, next: i + 4 };
  if (word.text === "on" || word.text === "at") {
    if (
      word.text === "on" &&
      then.text === "the" &&
      /^(?:first|second|third|fourth|last)$/.test(at(words, i + 2).text)
    ) {
      const day = at(words, i + 3);
      if (!(weekdays.has(day.text) || /^(?:day|working|weekday)$/.test(day.text))) return null;
      const of = day.text === "working" ? i + 5 : i + 4;
      if (
        at(words, of).text === "of" &&
        /^(?:each|every|the)$/.test(at(words, of + 1).text) &&
        unitOf(at(words, of + 2).text)
      )
        return { first: i, next: of + 3 };
    }
    if (
      word.text === "on" &&
      /^(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)$/.test(then.text)
    )
      return { first: i, next: i + 2 };
    if (word.text === "at") {
      const count = readCount(words, i + 1);
      if (count && then.text !== "a" && then.text !== "an") {
        let { next } = count;
        const checked = CHECKED.test(at(words, i - 1).text) || /^(?:,|and)$/.test(at(words, next).text);
        if (!checked) return null;
        while (/^(?:,|and|\/)$/.test(at(words, next).text) && readCount(words, next + 1))
          next = readCount(words, next + 1)?.next ?? next + 2;
        return /^(?:weeks|months)$/.test(at(words, next).text) ? { first: i, next: next + 1 } : null;
      }
    }
  }
  return null;
}
