/**
 * A family of phrases as one pattern over folded text: one alternative a line, blank lines and `#` notes left out,
 * `{name}` replaced by a part. Matched on whole words.
 */
export function phrases(text: string, parts: Readonly<Record<string, string>> = {}): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${family(text, parts)})(?![\\p{L}\\d])`, "gu");
}

/** The same family as a part to be used in another: not anchored to words. */
export function family(text: string, parts: Readonly<Record<string, string>> = {}): string {
  const alternatives = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const filled = alternatives.map((line) =>
    line.replace(/\{([a-z]+)\}/g, (whole, name: string) => (name in parts ? `(?:${parts[name]})` : whole)),
  );
  return filled.join("|");
}

/** Splits words or phrases of a part: `a, b, c` → `a|b|c`. */
export function anyOf(text: string): string {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .join("|");
}

/** Every match of a pattern (made by `phrases`) in folded text. */
export function matches(pattern: RegExp, folded: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    if (match[0] === "") {
      pattern.lastIndex++;
      continue;
    }
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Whether a pattern occurs in folded text. */
export function occurs(pattern: RegExp, folded: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(folded);
}
