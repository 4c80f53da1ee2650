import type { Parsed } from "./parsed.js";
import { at, type Word } from "./words.js";

/** Nouns that make a title with a year beside them, whatever their case. */
const LAWS = /^(?:act|acts|regulations|census|directive|bill)$/;
/** Nouns that make a title when written with a capital, or before a span of years. */
const PAPERS =
  /^(?:act|acts|regulations|regulation|order|code|codes|strategy|strategies|framework|frameworks|paper|charter|plan|plans|guidance|guidelines|census|standard|standards|policy|policies|rules|directive|bill|measure|convention|vision|manifesto|roadmap|concordat|mandate|register|specification|protocol|pledge|requirements|agreement|blueprint|prospectus|document|manual|gdpr|breeam|kcsie|cdm|dpa|mca|coshh|loler|puwer|riddor|tupe|hasawa|wtsc|pcr|foia|bsa|sorp|jct|incoterms|imd|jsna|deprivation)$/;
/** Papers of one person or one job: their dates are the dates of records. */
const RECORDS =
  /^(?:care|support|action|behaviour|pbs|pathway|education|health|individual|transition|risk|one|learning|lesson|improvement|project|delivery|work|working|house|escape|floor)$/;
/** Reports that are the bidder's own records; any other with a name before it is a work: the Francis Report 2013. */
const OWN =
  /^(?:annual|survey|audit|impact|quality|inspection|performance|contract|quarterly|monthly|board|progress|evaluation|monitoring|service|project|value|our|the|involvement|complaints|engagement|final|interim|care|support|peer|case|safety|tenancy|staff|user|self|outcome|outcomes|follow|incident|safeguarding)$/;
/** Works known by their name alone. */
const WORKS = [
  "working together",
  "safe in education",
  "safeguard children",
  "people first",
  "transforming care",
  "valuing people",
  "right support",
  "matters",
  "better oral health",
  "heart of care",
  "term plan",
  "forward view",
];

const FILLERS = /^(?:of|at|the|for|in|and|to|on|with|a|an|etc|its|our)$/;
/** After a title's noun: "the 2024 strategy day" is no title. */
const HEADS =
  /^(?:day|days|meeting|meetings|group|groups|workshop|workshops|review|reviews|survey|event|events|board|session|sessions|team|manager|lead|leads|panel|committee|consultation|refresh|audit|report|update|reviewer|award|awards|launch|officer)$/;

/** Whether a date is part of the title of a law, a policy, a strategy, a plan, a census (rule book 5). */
export function isTitled(words: readonly Word[], parsed: Parsed): boolean {
  return titleBefore(words, parsed) || titleAfter(words, parsed);
}

/** "Care Act 2014", "Code of Practice (2015)", "Keeping Children Safe in Education 2025", "the Strategy 2022–2030". */
function titleBefore(words: readonly Word[], { first, next, years, kind }: Parsed): boolean {
  let i = first - 1;
  const bracket = at(words, i).text === "(";
  if (bracket) i--;
  else if (at(words, i).text === "," && years) i--;
  if (at(words, i).text === '"' || at(words, i).text === "'" || at(words, i).text === ")") i--;
  // "edition (2021)": a publication.
  if (at(words, i).text === "edition" && bracket) return true;
  const direct = at(words, i);
  if (direct.text === "of" && LAWS.test(at(words, i - 1).text) && years) return true;
  if (direct.kind !== "letters" || direct.sentence !== at(words, first).sentence) return false;
  if (FILLERS.test(direct.text) && direct.text !== "etc") return false;
  if (LAWS.test(direct.text) && (years || bracket)) return true;
  const span = years?.kind === "span";
  if (PAPERS.test(direct.text) && span && !RECORDS.test(at(words, i - 1).text)) return true;
  // "the statutory framework (2024)"
  if (
    bracket &&
    years?.kind === "year" &&
    /^(?:guidance|guidelines?|framework|strategy|charter|standards?)$/.test(direct.text)
  )
    return true;
  if (!direct.capital || kind === "ongoing") return false;
  // Back over the capitals and the small words between them.
  let noun = false;
  let bearing = 0;
  let small = 0;
  let low = i;
  for (let n = i; n > i - 12; n--) {
    const word = at(words, n);
    if (word.sentence !== direct.sentence) break;
    if (word.text === "(" || word.text === ")" || word.text === "-" || word.text === "&" || word.text === "'") continue;
    if (word.kind !== "letters") break;
    if (word.capital && !FILLERS.test(word.text)) {
      bearing++;
      low = n;
      if (PAPERS.test(word.text) && !isRecord(words, n)) noun = true;
      if (/^(?:report|review|inquiry)$/.test(word.text) && at(words, n - 1).capital && !OWN.test(at(words, n - 1).text))
        noun = true;
    } else if (FILLERS.test(word.text)) small++;
    else break;
  }
  if (noun && (years || bracket)) return true;
  if (!years) return false;
  const told = Array.from({ length: i - low + 1 }, (_, n) => at(words, low + n).text).join(" ");
  if (WORKS.some((work) => told.endsWith(work))) return true;
  // "People at the Heart of Care (2021)": a bracketed year after a long title.
  return bracket && at(words, next).text === ")" && bearing >= 3 && small >= 2;
}

const isRecord = (words: readonly Word[], noun: number): boolean =>
  /^(?:plan|plans|agreement|protocol|specification|policy|measure|order)$/.test(at(words, noun).text) &&
  RECORDS.test(at(words, noun - 1).text);

/** "the 2021 Census", "the 2014 Act", "2022–2027 strategy", "the 2023–2028 supported living framework". */
function titleAfter(words: readonly Word[], { first, next, years, kind }: Parsed): boolean {
  if (!years) return false;
  const span = kind === "span";
  const before = at(words, first - 1).text;
  const adverbial = /^(?:in|during|since|by|until|from|between|throughout)$/.test(before);
  if (adverbial && !span) return false;
  for (let n = next; n < next + 5; n++) {
    const word = at(words, n);
    if (word.kind !== "letters" && !/^[-"']$/.test(word.text)) return false;
    if (word.sentence !== at(words, first).sentence) return false;
    if (/^(?:in|on|at|to|the|we|our|was|were|had|and|with|by|of|from|a|an|they|it)$/.test(word.text)) return false;
    if (!PAPERS.test(word.text) || isRecord(words, n)) continue;
    if (HEADS.test(at(words, n + 1).text)) return false;
    if (span || LAWS.test(word.text)) return true;
    return (
      years.kind !== "academic-year" && word.text !== "measure" && word.text !== "order" && word.text !== "requirements"
    );
  }
  return false;
}

const AWARDS = /^(?:award|awards|prize|prizes|medal|medals|oscars)$/;

const WINS = /^(?:winners?|finalists?|nominees?|runner)$/;

/** "Great British Care Awards 2024", "the 2024 Housing Heroes Awards". */
export function isAward(words: readonly Word[], { first, next, years }: Parsed): boolean {
  if (!years) return false;
  const bracket = at(words, first - 1).text === "(" ? 1 : 0;
  const before = at(words, first - 1 - bracket);
  if (AWARDS.test(before.text) && before.capital) return true;
  if (/^(?:in|since|during|by)$/.test(before.text)) return false;
  if (WINS.test(at(words, next).text) || WINS.test(before.text)) return true;
  for (let n = next; n < next + 6; n++) {
    const word = at(words, n);
    if (word.kind !== "letters" || !(word.capital || /^(?:of|for|and|the)$/.test(word.text))) return false;
    if (AWARDS.test(word.text)) return true;
  }
  return false;
}
