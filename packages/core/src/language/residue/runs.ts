import type { Span } from "../../draft/draft.js";

/** Blanks without marks: runs of X or of dots, TBC, empty dates, "insert name here". */
export function findRuns(plain: string, folded: string, quoted: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (const pattern of PLAIN)
    for (const match of folded.matchAll(pattern)) if (!quoted(match.index)) found.push(spanOf(match));
  for (const match of folded.matchAll(/[.…_]{4,}|…{3,}/g)) {
    if (/_{4}|…{3}|\.{6}/.test(match[0])) found.push(spanOf(match));
  }
  // "Why??" asks; " ?? " leaves a blank.
  for (const match of folded.matchAll(/(?<![\p{L}\d?!."'])\?{2,}(?!["'])/gu)) found.push(spanOf(match));
  for (const match of folded.matchAll(LETTERS)) {
    const span = trimmed(match);
    if (leavesBlank(plain, folded, span, quoted(span.start)))
      found.push(folded[span.end] === "%" ? { ...span, end: span.end + 1 } : span);
  }
  return found;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
const trimmed = (match: RegExpExecArray): Span => {
  const text = match[0].replace(/(?<![.,\s/-])[.,\s/-]+$/, "");
  return { start: match.index, end: match.index + text.length };
};

const PLAIN: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:tbc|tba|tbd|tbconfirmed|to be confirmed|to be advised|to be inserted|details to follow|(?:name|figure|text|example)s? to follow)(?![\p{L}\d])/gu,
  /^\s*to be (?:completed|supplied|added|updated|provided|written|drafted|agreed|decided)(?![\p{L}])[^.\n]{0,40}/gu,
  /(?<![\p{L}\d/])(?:00|__|--|xx|dd|\?\?)\/(?:00|__|--|xx|mm|\?\?)\/(?:0{2,4}|_{2,4}|-{2,4}|(?:20)?[xy]{2,4}|(?:20)?\d{2}|\?{2,4})(?![\p{L}\d])(?! format)/gu,
  /(?<![\p{L}\d])(?:19|20)(?:xx|yy)(?![\p{L}\d])|(?<=\b20\d\d[/-])(?:xx|yy)(?![\p{L}\d])/gu,
  /(?<![\p{L}])lorem ipsum(?: dolor(?: sit amet)?)?/gu,
  /(?<![\p{L}\d])(?:insert|enter|add|type|paste) (?:your )?(?:name|names|date|figure|figures|text|client|company|number|address|example|case study|photo|image|table|diagram|logo|quote|details|title|percentage)(?: name| number| study)?(?: here)(?![\p{L}\d])/gu,
  /^\W{0,3}(?:insert|tbc:) (?:your |the |a |an )?(?:name|date|figure|text|client|company|number|address|example|case study|photo|image|table|diagram|logo|quote|graph|chart|map|organogram)(?: [a-z]+){0,3}[\s.]*$/gu,
  /(?<![\p{L}\d])(?:click (?:or tap )?here to (?:enter|insert|add) (?:text|a date)|choose an item|drop[- ]?down list here|your (?:company|organisation)(?:'s)? name here|(?:client|company|buyer|authority) name here)(?![\p{L}])/gu,
  /(?<![\p{L}\d])(?:abc|xyz) (?:company|care|ltd|limited|organisation|housing|services|council)(?![\p{L}])/gu,
  /^\W{0,3}(?:note to (?:self|writer|bid team|author|editor|reviewer|team)|drafting note|writer's note|todo|fixme)(?: ?[:-])[^\n]{0,60}/gu,
];

/** A run of one letter that stands for a figure: XX, X.X, £X,XXX, 0XXX XXX, NN, ##. */
const LETTERS = /(?<![\p{L}\d'’])(?:[£$€] ?)?0?(?:x+|(?:n{2,3}|y{2,3}|#{2,})x*)(?:[.,/ -]x+)*(?![\p{L}\d'’])/gu;

const NUMBER_BEFORE =
  /(?:[£$€]|(?<![\p{L}])(?:of|in|have|has|had|with|over|for|by|employ|employs|run|runs|ran|completed|from|to|delivered|within|than|least|about|around|approximately|is|are|was|were|be|average|averaged|every|and|reach|reached|at|achieved|scored|managed|served|supported|saved|planted|trained|recruit|recruited|visited|made|held|fell|rose|up|down|page|pages|figure|table|appendix|annex|section|number|no\.?|ref|reference|item|lot|question|policy|paragraph|clause|schedule|contract|ward|phase|between|the|our|its|total|exactly|only|just|some))\s?$/u;
const UNIT_AFTER =
  /^(?:%|\s?(?:per ?cent|percent|k\b|m\b|million|thousand|years?|months?|weeks?|days?|hours?|minutes?|miles?|km|metres?|people|staff|out of|of (?:the|our|all|those|them)|per|times|points?|and|to))(?![\p{L}])|^ [a-z]+(?:-[a-z]+)?(?:s|men|women|children|ren)(?![\p{L}])|^ [a-z]{3,} [a-z]+s(?![\p{L}])/u;
/** Roman numerals and other names spelt with the letter. */
const NAMED = /^\s?(?:chromosomes?|century|size|sizes|rated|certificate|factor|ray|rays|axis)\b/;
const NAMES_BEFORE =
  /(?:numeral|numerals|bowl|louis|pope|king|queen|henry|george|chapter|act|volume|triple|generation|mr|mrs|ms|miss|dr|tenant|patient|resident|pupil|client|person|child|mother|sizes?|route|love|roman|chromosome|brand|malcolm|planet|type|axis|row|case) $/;

function leavesBlank(plain: string, folded: string, { start, end }: Span, quoted: boolean): boolean {
  const text = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 40);
  if (/^#/.test(text)) return /^ ?[a-z]/.test(after);
  if (NAMED.test(after) || NAMES_BEFORE.test(before)) return false;
  const money = /^[£$€]/.test(text);
  const run = text.replace(/[^xny]/g, "");
  if (money) return true;
  // Kisses end a message.
  if (quoted || (/^x+$/.test(text) && /^[\s.!]*(?:["')]|$)/.test(after) && run.length < 4 && plain[start] === "x"))
    return false;
  if (/x[.,/-]x/.test(text) || /^0x/.test(text)) return true;
  if (/^[ny]/.test(text)) return plain[start] !== folded[start] && UNIT_AFTER.test(after);
  if (run.length >= 4) return true;
  // "Starts in year one: XX."
  if (/[a-z)]: ?$/.test(before) && plain[start] === "X" && /^\s*[.;,)]?(?:\s|$)/.test(after)) return true;
  const numbered = NUMBER_BEFORE.test(before);
  if (run.length === 1)
    return UNIT_AFTER.test(after) && (/^(?:%| ?per ?cent)/.test(after) || (numbered && plain[start] === "X"));
  return (
    UNIT_AFTER.test(after) ||
    (numbered && !/\p{Lu}\p{L}{1,23} $/u.test(plain.slice(Math.max(0, start - 24), start))) ||
    (numbered && LABELLED.test(before))
  );
}

const LABELLED =
  /(?:page|pages|figure|table|appendix|annex|section|item|lot|question|ward|phase|schedule|clause|paragraph) $/;
