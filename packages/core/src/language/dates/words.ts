import type { Span } from "../../draft/draft.js";

/** A run of letters, a run of digits or a single mark. Finer than the sentence reader's tokens: "2022/23" is three. */
export interface Word extends Span {
  readonly kind: "letters" | "digits" | "mark" | "none";
  /** Lower case; any dash is "-", any quote "'" or '"'. */
  readonly text: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the word before. */
  readonly joined: boolean;
  /** Which sentence of the text it stands in. */
  readonly sentence: number;
}

/** What stands before the first word and after the last. */
const NOTHING: Word = { kind: "none", text: "", start: 0, end: 0, capital: false, joined: false, sentence: -1 };

export const at = (words: readonly Word[], i: number): Word => words[i] ?? NOTHING;

const MARKS: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "⁄": "/",
};

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 &&
    (c < 0x2000 || c > 0x206f) &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    (c < 0x2190 || c > 0x2bff) &&
    c !== 0x2212 &&
    c !== 0x02bc);

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sept sep oct nov dec est no nos approx ref c ca vol p pp s para reg ext tel".split(" "),
);

let lastText = "";
let lastWords: readonly Word[] = [];

/** A text's words. The last text's are kept: dates and cadences are read of the same text, one after the other. */
export function readWords(text: string): readonly Word[] {
  if (text !== lastText) {
    lastWords = split(text);
    lastText = text;
  }
  return lastWords;
}

/** Splits a text into words, in one pass. */
function split(text: string): Word[] {
  const words: Word[] = [];
  let i = 0;
  let sentence = 0;
  let joined = false;
  let ending = false;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      // A line break ends no sentence: wraps are joined, a hard break may stand inside one.
      joined = false;
      i++;
      continue;
    }
    const start = i;
    if (isDigit(c)) {
      while (i < text.length && isDigit(text.charCodeAt(i))) i++;
      // "Sept. 2024", "No. 12", "approx. 40"
      if (ending && !joined && !ABBREVIATIONS.has(words.at(-2)?.text ?? "")) sentence++;
      words.push({ kind: "digits", text: text.slice(start, i), start, end: i, capital: false, joined, sentence });
    } else if (isLetter(c)) {
      while (i < text.length && isLetter(text.charCodeAt(i))) i++;
      const raw = text.slice(start, i);
      const lower = raw.toLowerCase();
      const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
      if (ending && !joined && capital) sentence++;
      words.push({ kind: "letters", text: lower, start, end: i, capital, joined, sentence });
    } else {
      i++;
      const raw = text.slice(start, i);
      const mark = MARKS[raw] ?? raw;
      words.push({ kind: "mark", text: mark, start, end: i, capital: false, joined, sentence });
      const closes = mark === "'" || mark === '"' || mark === ")";
      if (mark === "." || mark === "!" || mark === "?") ending = true;
      else if (!closes && mark !== "(") ending = false;
      joined = true;
      continue;
    }
    ending = false;
    joined = true;
  }
  return words;
}
