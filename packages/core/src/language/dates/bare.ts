import type { Shape } from "./types.js";
import { isFullMonth } from "./vocabulary.js";
import { at, type Word } from "./words.js";

/**
 * Whether a shape without a year is a date where it stands: "in June", "over the summer", "the May meeting", but not
 * "you may", "a march", "June said", "every April" (a cadence).
 */
export function bareStands(words: readonly Word[], first: number, next: number, shape: Shape): boolean {
  if (shape.type === "part") return bareStands(words, first, next, shape.of) || partStands(words, first, shape.of);
  const lead = leadOf(words, first);
  if (/^(?:each|every|per|any|no)$/.test(lead) || isHabit(words, next)) return false;
  const kind = shape.type === "span" ? shape.end.type : shape.type;
  const word = at(words, first);
  switch (kind) {
    case "day":
      return isDayMonth(words, next);
    case "month":
      return (
        isFullMonth(word.text) && ((shape.type === "span" && word.capital) || monthStands(words, first, next, lead))
      );
    case "season":
      if (word.text === "fall" || ofEvery(words, first)) return false;
      // "a rail of winter coats"
      if (at(words, first - 1).text === "of") return false;
      return (
        SEASON_LEADS.test(lead) &&
        !/^(?:water|clean|cleaning|board|loaded|garden|gardens|coat|coats|house|onions?)$/.test(at(words, next).text)
      );
    case "term":
      return lead !== "a" && lead !== "";
    case "quarter":
      return QUARTER_LEADS.test(lead) && !/^(?:of|:)$/.test(at(words, next).text);
    case "feast":
      return /^(?:at|by|over|before|since|until|after|around)$/.test(lead);
    default:
      return false;
  }
}

const SEASON_LEADS = /^(?:in|during|over|by|since|until|till|of|throughout|through|from|before|after|across|to)$/;
const QUARTER_LEADS = /^(?:in|by|during|since|from|until|over|to|at|for)$/;
const MONTH_LEADS =
  /^(?:in|since|until|till|during|throughout|before|after|of|over|between|around|through|circa|again in)$/;
/** After these a person may be meant: "run by June". */
const DOUBTFUL_LEADS = /^(?:by|from|to|than|with|against|for)$/;
const NAMES = /^(?:april|may|june|august)$/;
const DETERMINERS = /^(?:the|our|its|their|that|this)$/;

/** The word a date hangs on, past "the" and "early". */
function leadOf(words: readonly Word[], first: number): string {
  const before = at(words, first - 1);
  if (before.text !== "the") return before.text;
  const further = at(words, first - 2);
  return further.kind === "letters" ? further.text : "the";
}

/** "by 1 May each year", "in June every year". */
const isHabit = (words: readonly Word[], next: number): boolean =>
  /^(?:each|every)$/.test(at(words, next).text) && at(words, next + 1).text === "year";

/** "every 14 days in winter": not one winter. */
function ofEvery(words: readonly Word[], first: number): boolean {
  for (let i = first - 2; i > first - 6; i--) if (/^(?:each|every)$/.test(at(words, i).text)) return true;
  return false;
}

/** "early" and "the end of" make a date of what follows, save "mid-may be". */
const partStands = (words: readonly Word[], first: number, of: Shape): boolean =>
  (of.type === "month" || of.type === "season") &&
  !/^(?:each|every|a|an)$/.test(leadOf(words, first)) &&
  at(words, first).text !== "close";

function isDayMonth(words: readonly Word[], next: number): boolean {
  const month = at(words, next - 1);
  // A lower-case "may" after a figure is a verb: "of the 12 may need".
  return month.capital || (month.text !== "may" && month.text !== "march" && isFullMonth(month.text));
}

function monthStands(words: readonly Word[], first: number, next: number, lead: string): boolean {
  const word = at(words, first);
  const before = at(words, first - 1);
  const after = at(words, next);
  if (!word.capital && /^(?:may|march|august)$/.test(word.text)) {
    // "in may" alone; "those in may have"
    return lead === "in" && before.text === "in" && !/^(?:be|have|not|need|also|well|want|wish|feel)$/.test(after.text);
  }
  if (before.text !== "the" && MONTH_LEADS.test(lead)) return true;
  if (before.text !== "the" && DOUBTFUL_LEADS.test(lead)) {
    if (!NAMES.test(word.text)) return true;
    const clause = after.kind === "none" || (after.kind === "mark" && after.text !== "," && after.text !== "'");
    return (
      clause ||
      (lead !== "by" && lead !== "with" && lead !== "for" && !after.capital && after.text !== ",") ||
      at(words, first - 2).text === "and"
    );
  }
  // "the May meeting", "its February agenda"
  if (DETERMINERS.test(before.text))
    return (
      next > first + 1 ||
      (word.capital &&
        after.kind === "letters" &&
        !after.capital &&
        !/^(?:for|on|to|of|in|and|with|is|was|has|said|by|at)$/.test(after.text))
    );
  if (before.kind === "none" || before.text === "(" || before.text === "|" || before.text === "[")
    return after.kind === "none" || /^[:)\-\]]$/.test(after.text);
  return false;
}
