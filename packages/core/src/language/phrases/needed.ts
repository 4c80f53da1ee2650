/**
 * What a pattern needs: strings of which every match holds at least one. Read off the pattern's source, so that a gate
 * before a pattern can never shut out a match. Anything not understood counts as "could be anything".
 */

/** Strings of a part: all that it can match (`exact`), or strings one of which is in all that it matches (`needed`). */
interface Reading {
  readonly exact: readonly string[] | null;
  readonly needed: readonly string[] | null;
}

/** More strings than this are not multiplied out. */
const MANY = 24;
/** Longer strings are cut: their beginning tells enough. */
const LONG = 10;
const DIGITS = [..."0123456789"];
const ANYTHING: Reading = { exact: null, needed: null };
const NOTHING: Reading = { exact: [""], needed: null };

/** The strings of which every match of a pattern's source holds at least one, or null where there are none. */
export function neededIn(source: string): readonly string[] | null {
  const { exact, needed } = new Source(source).alternatives();
  const best = cheaper(needed, usable(exact));
  if (!best) return null;
  // Where one string begins another, it is found wherever the other is.
  let last: string | null = null;
  return best
    .map((text) => text.slice(0, LONG))
    .sort()
    .filter((text) => {
      if (last !== null && text.startsWith(last)) return false;
      last = text;
      return true;
    });
}

/** Letters that mean themselves, up to one that is repeated. */
const PLAIN = /[a-z ',-]+(?![?*+{])/y;

/** Alternatives of such letters only. */
const WORDS = /[a-z ',-]+(?:\|[a-z ',-]+)*(?=[|)]|$)/y;

const groups = new Map<string, Reading>();

/** Where the bracket closes that was opened right before `from`. */
function closing(source: string, from: number): number {
  const marks = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(source); mark; mark = marks.exec(source)) {
    if (mark[0] === "(") depth++;
    else if (mark[0] === ")" && depth-- === 0) return mark.index;
  }
  return source.length;
}

/** A recursive descent over a pattern's source. */
class Source {
  at = 0;
  constructor(readonly source: string) {}

  alternatives(): Reading {
    const ways = [this.words() ?? this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      ways.push(this.words() ?? this.sequence());
    }
    return ways.length === 1 ? (ways[0] as Reading) : either(ways);
  }

  /** Alternatives that are words and nothing else, as many as follow one another. */
  private words(): Reading | null {
    WORDS.lastIndex = this.at;
    const words = WORDS.exec(this.source)?.[0];
    if (!words) return null;
    this.at += words.length;
    return { exact: words.split("|"), needed: null };
  }

  private sequence(): Reading {
    const row = new Row();
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      row.add(this.repeated(this.atom()));
    return row.reading();
  }

  /** The part that stands at `at`, without what follows it. */
  private atom(): Reading {
    const { source } = this;
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(source)?.[0];
    if (plain) {
      this.at += plain.length;
      return letter(plain);
    }
    const sign = source[this.at++] as string;
    if (sign === "(") {
      const opening = /^(?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(this.at))?.[0] ?? "";
      this.at += opening.length;
      const inside = this.group();
      return /[=!]$/.test(opening) ? NOTHING : inside;
    }
    if (sign === "[") return this.oneOf();
    if (sign === "^" || sign === "$") return NOTHING;
    if (sign === ".") return ANYTHING;
    if (sign !== "\\") return letter(sign);
    const escaped = source[this.at++] as string;
    if (/[bB]/.test(escaped)) return NOTHING;
    if (!/[a-zA-Z\d]/.test(escaped)) return letter(escaped);
    if (escaped === "d") return { exact: DIGITS, needed: null };
    // `\p{L}`, `\u{…}`, `\k<…>` and the like.
    this.at += /^(?:\{[^}]*\}|<[^>]*>)?/.exec(source.slice(this.at))?.[0].length ?? 0;
    return ANYTHING;
  }

  /** A group's inside, up to and with its closing bracket. The same parts stand in many patterns: each is read once. */
  private group(): Reading {
    const from = this.at;
    const end = closing(this.source, from);
    const text = this.source.slice(from, end);
    const known = groups.get(text);
    this.at = end + 1;
    if (known) return known;
    const reading = new Source(text).alternatives();
    groups.set(text, reading);
    return reading;
  }

  private oneOf(): Reading {
    const end = /^(?:\\.|[^\]\\])*/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += end.length + 1;
    return /^(?!\^)-?[^\\-]{1,4}-?$/.test(end) && isLatin(end) ? { exact: [...end], needed: null } : ANYTHING;
  }

  private repeated(part: Reading): Reading {
    if (!/[?*+{]/.test(this.source[this.at] ?? "")) return part;
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!times) return part;
    this.at += times[0].length;
    const sign = times[0][0];
    if (sign === "?") return part.exact ? { exact: ["", ...part.exact], needed: null } : ANYTHING;
    if (sign === "+" || Number(times[1] ?? 0) > 0)
      return { exact: null, needed: cheaper(part.needed, usable(part.exact)) };
    return ANYTHING;
  }
}

/** Parts one after another: the strings multiplied out as long as they stay few, the best set kept. */
class Row {
  private exact: readonly string[] = [""];
  private whole = true;
  private needed: readonly string[] | null = null;

  add(part: Reading): void {
    if (part.exact && part.exact.length * this.exact.length <= MANY) {
      const { exact } = part;
      const [only = ""] = exact;
      if (exact.length === 1) this.exact = this.exact.map((before) => before + only);
      else this.exact = this.exact.flatMap((before) => exact.map((after) => before + after));
      return;
    }
    this.settle();
    this.whole = false;
    this.needed = cheaper(this.needed, part.needed);
    this.exact = part.exact ?? [""];
  }

  private settle(): void {
    this.needed = cheaper(this.needed, usable(this.exact));
  }

  reading(): Reading {
    if (this.whole) return { exact: this.exact, needed: null };
    this.settle();
    return { exact: null, needed: this.needed };
  }
}

function either(ways: readonly Reading[]): Reading {
  const exact = ways.every((way) => way.exact) ? ways.flatMap((way) => way.exact ?? []) : null;
  const sets = ways.map((way) => cheaper(way.needed, usable(way.exact)));
  return { exact, needed: exact || sets.some((set) => !set) ? null : sets.flatMap((set) => set ?? []) };
}

const isLatin = (text: string): boolean => !/[^\0-\u00ff]/.test(text);

const letter = (text: string): Reading => (isLatin(text) ? { exact: [text], needed: null } : ANYTHING);

const usable = (exact: readonly string[] | null): readonly string[] | null =>
  exact?.length && !exact.includes("") ? exact : null;

/** Words that stand in most sentences: little is gained by looking for them. */
const COMMON = new Set(
  "a an the and or of to in on for with by at as is are was were be been it its this that we our us they their them has have had not no from who which all can will so more now ing ed er ly es".split(
    " ",
  ),
);

const rates = new Map<string, number>();

/** Roughly how often a string is met: most sentences hold no figure, and more of its words make it rarer. */
function rate(text: string): number {
  const known = rates.get(text);
  if (known !== undefined) return known;
  let share = /\d/.test(text) ? 0.04 : 1;
  if (share === 1) for (const word of text.split(/[^a-z]+/)) if (word !== "") share *= often(word);
  rates.set(text, Math.min(share, 1));
  return Math.min(share, 1);
}

/** Roughly how often a word is met in a sentence. */
const often = (word: string): number => (COMMON.has(word) ? 0.4 : 0.3 ** Math.min(word.length, 7) * 3);

const prices = new WeakMap<readonly string[], number>();

function price(texts: readonly string[]): number {
  let sum = prices.get(texts);
  if (sum === undefined) {
    sum = 0;
    for (const text of texts) sum += rate(text);
    prices.set(texts, sum);
  }
  return sum;
}

/** The set that is met more rarely. */
function cheaper(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return price(a) <= price(b) ? a : b;
}
