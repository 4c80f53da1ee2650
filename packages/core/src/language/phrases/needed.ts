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
const LONG = 14;
const DIGITS = [..."0123456789"];
const ANYTHING: Reading = { exact: null, needed: null };
const NOTHING: Reading = { exact: [""], needed: null };

/** The strings of which every match of a pattern's source holds at least one, or null where there are none. */
export function neededIn(source: string): readonly string[] | null {
  const { exact, needed } = new Source(source).alternatives();
  const best = cheaper(needed, usable(exact));
  if (!best) return null;
  const cut = [...new Set(best.map((text) => text.slice(0, LONG)))];
  return cut.filter((text) => !cut.some((other) => other !== text && text.includes(other)));
}

/** A recursive descent over a pattern's source. */
class Source {
  at = 0;
  constructor(readonly source: string) {}

  alternatives(): Reading {
    const ways = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      ways.push(this.sequence());
    }
    return ways.length === 1 ? (ways[0] as Reading) : either(ways);
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
    const sign = source[this.at++] as string;
    if (sign === "(") {
      const opening = /^(?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(this.at))?.[0] ?? "";
      this.at += opening.length;
      const inside = this.alternatives();
      this.at++;
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

  private oneOf(): Reading {
    const end = /^(?:\\.|[^\]\\])*/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += end.length + 1;
    return /^(?!\^)-?[^\\-]{1,4}-?$/.test(end) && isLatin(end) ? { exact: [...end], needed: null } : ANYTHING;
  }

  private repeated(part: Reading): Reading {
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
      this.exact = this.exact.flatMap((before) => exact.map((after) => before + after));
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

const isLatin = (text: string): boolean => [...text].every((character) => character <= "\u00ff");

const letter = (text: string): Reading => (isLatin(text) ? { exact: [text], needed: null } : ANYTHING);

const usable = (exact: readonly string[] | null): readonly string[] | null =>
  exact?.length && !exact.includes("") ? exact : null;

/** Words that stand in most sentences: little is gained by looking for them. */
const COMMON = new Set(
  "a an the and or of to in on for with by at as is are was were be been it its this that we our us they their them has have had not no from who which all can will so more now ing ed er ly es".split(
    " ",
  ),
);

/** Roughly how often a string is met in a sentence. */
function often(text: string): number {
  // Most sentences hold no figure.
  if (/\d/.test(text)) return 0.04;
  let share = 1;
  for (const word of text.split(/[^a-z]+/))
    if (word !== "") share *= COMMON.has(word) ? 0.4 : 0.3 ** Math.min(word.length, 7) * 3;
  return Math.min(share, 1);
}

const price = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + often(text), 0);

/** The set that is met more rarely. */
function cheaper(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return price(a) <= price(b) ? a : b;
}
