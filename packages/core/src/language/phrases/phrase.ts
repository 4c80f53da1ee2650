import { neededByLine } from "./needed-by-line.js";
import { createSpotter, has, type Spotter } from "./spotter.js";

/** A family of phrases over folded text. */
export interface Phrases {
  readonly lines: readonly Line[];
  /** All lines in one pattern. */
  readonly whole: RegExp;
}

/** One line of a family: its own pattern, and its number among the lines of all families. */
interface Line {
  readonly number: number;
  readonly pattern: RegExp;
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Compiles a family of phrases: one alternative a line, blank lines and `#` notes left out, `{name}` replaced by a part.
 * Matched on whole words.
 */
export function phrases(text: string, parts: Readonly<Record<string, string>> = {}): Phrases {
  const lines = linesOf(text, parts);
  const numbered = lines.map((source) => ({ number: known.push(source) - 1, pattern: wholeWords(source) }));
  gate = null;
  return { lines: numbered, whole: wholeWords(lines.join("|")) };
}

/** What stands inside a word: digits and letters, spelt out by blocks because `\p{L}` takes long to compile and to try. */
const INSIDE =
  "[\\da-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff]";
const wholeWords = (source: string): RegExp => new RegExp(`(?<!${INSIDE})(?:${source})(?!${INSIDE})`, "g");

/** The same family as a part to be used in another: not anchored to words. */
export function family(text: string, parts: Readonly<Record<string, string>> = {}): string {
  return linesOf(text, parts).join("|");
}

function linesOf(text: string, parts: Readonly<Record<string, string>>): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) =>
      line.replace(/\{([a-z]+)\}/g, (whole, name: string) => (name in parts ? `(?:${parts[name]})` : whole)),
    );
}

/** Splits words or phrases of a part: `a, b, c` → `a|b|c`. */
export function anyOf(text: string): string {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .join("|");
}

const NONE: readonly Found[] = [];
/** With more lines than this in play, one pattern of all is quicker than each by itself. */
const FEW = 8;

/** Every match of a family in folded text, from left to right; of lines that match at one place the first counts. */
export function matches(pattern: Phrases, folded: string): readonly Found[] {
  const lines = inPlay(pattern, folded);
  const [first] = lines;
  if (!first) return NONE;
  if (lines.length === 1) return all(first.pattern, folded);
  if (lines.length > FEW) return all(pattern.whole, folded);
  const found: Found[] = [];
  const next = lines.map((line) => matchFrom(line.pattern, folded, 0));
  for (let at = 0; ; ) {
    let nearest: Found | null = null;
    for (let n = 0; n < lines.length; n++) {
      const ahead = next[n];
      if (ahead && ahead.start < at) next[n] = matchFrom((lines[n] as Line).pattern, folded, at);
      const candidate = next[n];
      if (candidate && (!nearest || candidate.start < nearest.start)) nearest = candidate;
    }
    if (!nearest) return found;
    // A match without words ("$", "^") is none, and is stepped over.
    if (nearest.end > nearest.start) found.push(nearest);
    at = Math.max(nearest.end, nearest.start + 1);
  }
}

/** Whether a family occurs in folded text. */
export function occurs(pattern: Phrases, folded: string): boolean {
  return inPlay(pattern, folded).some(({ pattern: line }) => {
    line.lastIndex = 0;
    return line.test(folded);
  });
}

function all(pattern: RegExp, folded: string): Found[] {
  const found: Found[] = [];
  for (let match = matchFrom(pattern, folded, 0); match; ) {
    if (match.end > match.start) found.push(match);
    match = matchFrom(pattern, folded, Math.max(match.end, match.start + 1));
  }
  return found;
}

function matchFrom(pattern: RegExp, folded: string, from: number): Found | null {
  pattern.lastIndex = from;
  const match = pattern.exec(folded);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Sources of the lines of all families, by number. */
const known: string[] = [];

/** The lines of all families that the modules loaded so far have made: what `pnpm generate` writes down the needs of. */
export const allLines = (): readonly string[] => known;

/** Built when it is first asked, over all families there are. */
let gate: Spotter | null = null;
/** Texts lately asked about: the readers of one sentence ask about the same few. */
let lately = new Map<string, Int32Array>();
const LATELY = 16;

/** The lines of a family that a text holds some word of: no others can match. */
function inPlay(pattern: Phrases, folded: string): readonly Line[] {
  if (!gate) {
    gate = createSpotter(neededByLine(known));
    lately = new Map();
  }
  let spotted = lately.get(folded);
  if (!spotted) {
    if (lately.size >= LATELY) lately.clear();
    spotted = gate.spot(folded);
    lately.set(folded, spotted);
  }
  const bits = spotted;
  return pattern.lines.filter((line) => has(bits, line.number));
}
