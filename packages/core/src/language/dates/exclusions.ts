import { isContract, isFounding } from "./identity.js";
import type { Parsed } from "./parsed.js";
import { isAward, isTitled } from "./titles.js";
import type { Exclusion } from "./types.js";
import { at, type Word } from "./words.js";

const ABSOLUTE: ReadonlySet<string> = new Set([
  "day",
  "month",
  "season",
  "term",
  "quarter",
  "half",
  "year",
  "financial-year",
  "academic-year",
  "span",
  "ongoing",
]);

/** Why a date can never be an example's date (rule book 5); null where it may be one. */
export function exclusionOf(words: readonly Word[], parsed: Parsed): Exclusion | null {
  if (!ABSOLUTE.has(parsed.kind)) return null;
  if (isVersion(words, parsed)) return "version";
  if (isReference(words, parsed)) return "reference";
  if (isBirth(words, parsed)) return "birth";
  if (isFounding(words, parsed)) return "founded";
  if (isContract(words, parsed)) return "contract";
  if (isAward(words, parsed)) return "award";
  if (isTitled(words, parsed)) return "title";
  if (isCitation(words, parsed)) return "citation";
  return null;
}

/** "v2.1, May 2022", "version 3 (2019)", "the 2019 version". */
function isVersion(words: readonly Word[], { first, next }: Parsed): boolean {
  const after = at(words, next);
  if (
    /^(?:version|edition|revision|iteration)$/.test(after.text) &&
    after.sentence === at(words, first).sentence &&
    !(after.capital && !at(words, first - 1).capital && at(words, first - 1).text === "on") &&
    at(words, first - 1).text !== "in"
  )
    return true;
  let i = first - 1;
  while (i > first - 4 && /^[(,:-]$/.test(at(words, i).text)) i--;
  if (at(words, i).text === "edition" && i < first - 1) return true;
  let figures = 0;
  while (figures < 5 && (at(words, i).kind === "digits" || (at(words, i).text === "." && at(words, i).joined))) {
    i--;
    figures++;
  }
  if (figures === 0) return /^(?:version|v|rev)$/.test(at(words, i).text) && i === first - 1;
  // "v7.2 (11 February 2026). The faces were …": what follows was done then.
  if (i === 0 && at(words, next).text === ")" && /^[.:]$/.test(at(words, next + 1).text)) return false;
  return /^(?:version|v|issue|rev|revision|edition)$/.test(at(words, i).text);
}

const REFERENCE = /^(?:ref|reference|invoice|po|account|policy|code|id|no|number|nhs|serial|registration)$/;

/** "ref 12/05/2022", "sort code 20-05-12", "contract no. 2019/20". */
function isReference(words: readonly Word[], { first, kind }: Parsed): boolean {
  let i = first - 1;
  while (i > first - 3 && /^[:.#]$/.test(at(words, i).text)) i--;
  const before = at(words, i);
  if (before.sentence !== at(words, first).sentence && i === first - 1) return false;
  if (before.text === "policy" || before.text === "account") return false;
  return (
    REFERENCE.test(before.text) &&
    (kind === "day" || kind === "year" || kind === "financial-year" || kind === "span") &&
    isFigures(words, first)
  );
}

const isFigures = (words: readonly Word[], first: number): boolean =>
  at(words, first).kind === "digits" && at(words, first + 1).kind !== "letters";

/** "Bamber, H. (2022)", "Kaehne et al (2018)", "(SCIE) (2022)": the year of a publication. */
function isCitation(words: readonly Word[], { first, next, years }: Parsed): boolean {
  if (!years) return false;
  if (at(words, next).text === ")" && isBody(words, first)) return true;
  if (at(words, first - 1).text !== "(" || at(words, next).text !== ")") return false;
  const before = at(words, first - 2);
  const name = before.text === "." ? at(words, first - 3) : before;
  if (name.text === "al") return true;
  if (before.text === ".") return name.text.length === 1 && name.kind === "letters" && name.capital;
  return before.text === ")" && at(words, first - 3).capital && at(words, first - 4).text === "(";
}

const BODIES =
  /^(?:nice|scie|dhsc|ons|phe|dfe|nhs|nhse|england|ofsted|cqc|fund|rowntree|care|tlap|hse|defra|mhclg|dluhc|ukhsa|nihr|lga|adass|who|mencap|shelter|nao|moj|dwp)$/;

/** "(ONS, 2021)", "(Skills for Care 2023)" */
function isBody(words: readonly Word[], first: number): boolean {
  const name = at(words, first - 1).text === "," ? first - 2 : first - 1;
  if (!BODIES.test(at(words, name).text) || !at(words, name).capital) return false;
  for (let i = name - 1; i > name - 5; i--) if (at(words, i).text === "(") return true;
  return false;
}

/** "born in 1984", "b. 1984", "date of birth 12/05/1984". */
function isBirth(words: readonly Word[], { first, kind, when }: Parsed): boolean {
  let i = first - 1;
  while (i > first - 4 && /^(?:in|on|:|\.|\()$/.test(at(words, i).text)) i--;
  const before = at(words, i).text;
  // "The app was born in March 2024"
  if (before === "born") return kind !== "month" || when.type !== "fixed" || when.from < "2015";
  return (
    before === "dob" || (before === "birth" && at(words, i - 1).text === "of") || (before === "b" && i === first - 2)
  );
}
