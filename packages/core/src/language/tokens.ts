import type { Span } from "../draft/draft.js";

/** A word, number or mark of a block's plain text. Offsets are into that text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Folded: lower case, straight quotes, plain hyphens. */
  readonly text: string;
  /** What word lists are matched on: `text` without hyphens and without a possessive ending. */
  readonly key: string;
  readonly possessive: boolean;
  /** Begins with a capital letter in the source. */
  readonly capital: boolean;
}

const FOLDS: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\n": " ",
  "\t": " ",
};

const FOLDABLE = /[‘’‛ʼ“”„«»‐‑‒–—−\u00a0\u2007\u2009\u202f\n\t]/g;

/** "co production" is co-production. Not the firm that designed: "Brown & Co designed it". */
const CO_APART = /(?<!& |\band )\b([Cc]o) (?=(?:produc|design|creat)[a-z]+)/g;

/** Lower case, straight quotes, plain hyphens and spaces; the same length as the text, so offsets stay true. */
export function fold(text: string): string {
  const plain = text.replace(FOLDABLE, (mark) => FOLDS[mark] ?? mark).replace(CO_APART, "$1-");
  const lower = plain.toLowerCase();
  return lower.length === plain.length
    ? lower
    : [...plain].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

const TOKEN = /[£$€]?\d+(?:[,.]\d+)*(?:%|[\p{L}]+(?:-[\p{L}]+)*)?|[\p{L}\p{M}]+(?:['\-&][\p{L}\p{M}\d]+)*'?|[^\s]/gu;

const THAT_TIME =
  /^ (?:same|very|day|week|month|year|term|morning|afternoon|evening|night|spring|summer|autumn|winter)\b/;
const COUNTS_TILLS = /\b(?:an?|the|our|each|every|second|third|extra|new|another|one|two|more) $/;

/** What looks like a little word and is none, "a second till", "the IT lead", "that same week", is read as another of its length. */
function plainFor(text: string, start: number, folded: string, original: string): string {
  if (text === "that" && THAT_TIME.test(folded.slice(start + 4, start + 16))) return "this";
  if (text === "till" && COUNTS_TILLS.test(folded.slice(Math.max(0, start - 10), start))) return "desk";
  const inCapitals = original.startsWith("IT", start) && /^[^A-Z] $/.test(original.slice(start - 2, start));
  return text === "it" && inCapitals ? "hr" : text;
}

/**
 * Words, numbers and marks of a folded text. `original` is the same text unfolded, for capitals.
 * A trailing apostrophe stays with its word ("tenants'"), unless the word opened with one.
 */
export function tokenise(folded: string, original: string): Token[] {
  const tokens: Token[] = [];
  let quoteOpen = false;
  for (const match of folded.matchAll(TOKEN)) {
    let text = match[0];
    const start = match.index;
    const first = text.charCodeAt(0);
    if (text === "'") {
      quoteOpen = true;
      tokens.push({ kind: "mark", start, end: start + 1, text, key: text, possessive: false, capital: false });
      continue;
    }
    text = plainFor(text, start, folded, original);
    const isNumber =
      (first >= 48 && first <= 57) || ((text[0] === "£" || text[0] === "$" || text[0] === "€") && text.length > 1);
    const isWord = !isNumber && /[\p{L}]/u.test(text[0] ?? "");
    if (!isNumber && !isWord) {
      tokens.push({
        kind: "mark",
        start,
        end: start + text.length,
        text,
        key: text,
        possessive: false,
        capital: false,
      });
      continue;
    }
    let closing = false;
    if (isWord && text.endsWith("'") && (quoteOpen || !text.endsWith("s'"))) {
      text = text.slice(0, -1);
      closing = true;
      quoteOpen = false;
    }
    const possessive = isWord && /('s|s')$/.test(text);
    const bare = possessive ? text.replace(/'s$|'$/, "") : text;
    const key = bare.replaceAll("-", "");
    const capital = isWord && original[start] !== folded[start];
    tokens.push({
      kind: isNumber ? "number" : "word",
      start,
      end: start + text.length,
      text,
      key,
      possessive,
      capital,
    });
    if (closing) {
      const at = start + text.length;
      tokens.push({ kind: "mark", start: at, end: at + 1, text: "'", key: "'", possessive: false, capital: false });
    }
  }
  return tokens;
}
