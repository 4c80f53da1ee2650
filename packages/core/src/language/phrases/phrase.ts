import { neededByLine } from "./needed-by-line.js";
import { createSpotter, has, type Spotter } from "./spotter.js";

/** A family of phrases over folded text. */
export interface Phrases {
  readonly lines: readonly Line[];
}

/** One line of a family: its own pattern, tried where a word may begin, and its number among the lines of all families. */
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
  const lines = linesOf(text, parts).map((source) => ({
    number: known.push(source) - 1,
    pattern: new RegExp(`(?:${source})(?!${INSIDE})`, "y"),
  }));
  gate = null;
  return { lines };
}

/** What stands inside a word: digits and letters, spelt out by blocks because `\p{L}` takes long to compile and to try. */
export const INSIDE =
  "[\\da-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff]";
const inside = new RegExp(INSIDE);
/** Of Latin-1 characters, whether they stand inside a word. */
const insideWord: readonly boolean[] = Array.from({ length: 256 }, (_, code) => inside.test(String.fromCharCode(code)));

/** The places where a whole word, or what is none, may begin: all but those behind a letter or digit. */
function beginnings(text: string): number[] {
  const places: number[] = [];
  let within = false;
  for (let at = 0; at < text.length; at++) {
    if (!within) places.push(at);
    const code = text.charCodeAt(at);
    within = insideWord[code] ?? inside.test(text[at] as string);
  }
  return places;
}

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

/** Every match of a family in folded text, from left to right; of lines that match at one place the first counts. */
export function matches(pattern: Phrases, folded: string): readonly Found[] {
  const { lines, places } = inPlay(pattern, folded);
  const found: Found[] = [];
  /** Where each line matches next. */
  const next = lines.map((line) => matchFrom(line.pattern, folded, places, 0));
  for (let at = 0; ; ) {
    let nearest: Found | null = null;
    for (let n = 0; n < lines.length; n++) {
      const ahead = next[n];
      if (ahead && ahead.start < at) next[n] = matchFrom((lines[n] as Line).pattern, folded, places, at);
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
  const { lines, places } = inPlay(pattern, folded);
  return lines.some((line) => matchFrom(line.pattern, folded, places, 0) !== null);
}

function matchFrom(pattern: RegExp, folded: string, places: readonly number[], from: number): Found | null {
  for (const start of places) {
    if (start < from) continue;
    pattern.lastIndex = start;
    if (pattern.test(folded)) return { start, end: pattern.lastIndex };
  }
  return null;
}

/** Sources of the lines of all families, by number. */
const known: string[] = [];

/** The lines of all families that the modules loaded so far have made: what `pnpm generate` writes down the needs of. */
export const allLines = (): readonly string[] => known;

/** Built when it is first asked, over all families there are. */
let gate: Spotter | null = null;
/** Texts lately asked about: the readers of one sentence ask about the same few. */
let lately = new Map<string, Looked>();
const LATELY = 16;

/** What a text was seen to hold, and where a match in it may begin. */
interface Looked {
  readonly spotted: Int32Array;
  readonly places: readonly number[];
}

/** The lines of a family that a text holds some word of: no others can match. */
function inPlay({ lines }: Phrases, folded: string): { lines: readonly Line[]; places: readonly number[] } {
  if (!gate) {
    gate = createSpotter(neededByLine(known));
    lately = new Map();
  }
  let looked = lately.get(folded);
  if (!looked) {
    if (lately.size >= LATELY) lately.clear();
    looked = { spotted: gate.spot(folded), places: beginnings(folded) };
    lately.set(folded, looked);
  }
  const { spotted, places } = looked;
  return { lines: lines.filter((line) => has(spotted, line.number)), places };
}
