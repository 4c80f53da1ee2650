/** What a question is called, with whose it may be: "Question", "Tender question", "Award criterion", "Specification". */
const NAMES =
  "(?:(?:the |this )?(?:tender|quality|itt|rfp|sq|pqq|evaluation|scored|award|selection|technical|method statement|social value|buyer[’']?s?|authority[’']?s?|council[’']?s?|customer[’']?s?)[ -])?(?:sub-?)?(?:question|requirement|specification|criterion|criteria|method statement)";
const NUMBER = "(?:no\\.? ?|number |ref\\.? ?)?[a-z]{0,4}\\d+(?:[.\\-/]\\d+)*(?:\\.? ?\\(?[a-z]\\)?)?";

/** "Question:", "Question 4.2 (15%) Tell us …", "Requirement 3 – …", "Specification: …". */
const NAMED = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?${NAMES}(?:\\s+(?:${NUMBER}))?\\s*(?:[:.\\])(|–—-]|(?:extract|text|wording)\\b|$)`,
  "i",
);
/** "Question 2 Please describe …": a number, then a sentence that begins. */
const NUMBERED = new RegExp(`^${NAMES}\\s+${NUMBER}\\s+["“‘]?`, "i");
/** "Q1 Describe …", "Q3. …", "Q4.2(a): …", but not "Q1 2025" or "Q3 attendance". */
const SHORT = /^Q\s?\d+(?:\.\d+)*\s?(?:\(?[a-z]\)|[a-z](?=[\s.:)]))?\s*(?:[:.)(–—-]|(?=\s["“‘]?[A-Z]))/;
const QUARTER = /^Q[1-4]\s?(?:[–—/-]\s?Q?[1-4]\b|[,:(–—-]?\s?\(?(?:of\s)?(?:FY\s?)?(?:20)?\d\d(?:\b|[/–-]))/i;
/** In a block quote, what asks the bidder for something is the buyer speaking. */
const ASKS =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:please\s+)?(?:describe|explain|outline|detail|tell us|set out|provide|demonstrate|give|show|confirm|how (?:will|do|would|does)|what (?:will|is)|bidders?|tenderers?|suppliers?|providers?|the (?:supplier|provider|contractor|bidder|tenderer)s? (?:shall|must|should|will))\b/i;
const TO_THE_BIDDER = /\b(?:your?|bidders?|tenderers?|suppliers?|providers?|contractors?)\b/i;

/** Whether a paragraph begins as the buyer's question or specification. */
export function isBuyerText(plain: string, inQuote: boolean): boolean {
  const text = plain.trimStart().slice(0, 400);
  if (NAMED.test(text)) return true;
  const numbered = NUMBERED.exec(text);
  if (numbered && /^\p{Lu}/u.test(text.slice(numbered[0].length))) return true;
  if (SHORT.test(text) && !QUARTER.test(text)) return true;
  return inQuote && ASKS.test(text) && TO_THE_BIDDER.test(text) && !/^["“‘']/.test(text);
}

/** The words of a text alone, to compare the front matter's question with the draft's. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const CONTENTS_HEADING = /^(?:\d+[.)]?\s+)?(?:table of |list of )?contents(?: page| list)?:?$/i;
const DOTS = /(?:\.{3}|…{2}|(?:\. ){3})\s*\d+\s*$/;

/** Whether a heading opens a table of contents. */
export function isContentsHeading(plain: string): boolean {
  return CONTENTS_HEADING.test(plain.trim());
}

/** Whether a line ends in dots and a page number. */
export function hasPageNumber(plain: string): boolean {
  return plain.length < 400 && DOTS.test(plain);
}
