import type { Unit } from "./units.js";

export interface BoldSpans {
  /** Indexes of the units that bold begins before. */
  readonly opens: ReadonlySet<number>;
  /** Indexes of the units that bold ended before. */
  readonly closes: ReadonlySet<number>;
}

export const noBold: BoldSpans = { opens: new Set(), closes: new Set() };

/** Bold spans without white space at their ends; white space alone does not part two. Marks alone are not worth one. */
export function boldSpans(units: readonly Unit[]): BoldSpans {
  const opens = new Set<number>();
  const closes = new Set<number>();
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0 && units.slice(start, end).some((unit) => /[\p{L}\p{N}]/u.test(unit.text))) {
      opens.add(start);
      closes.add(end);
    }
    start = -1;
  };
  units.forEach((unit, n) => {
    if (isSpace(unit.text)) return;
    if (unit.bold) {
      if (start < 0) start = n;
      end = n + 1;
    } else close();
  });
  close();
  return { opens, closes };
}

/**
 * CommonMark takes `**` for text where a mark stands inside it and a letter outside (`**Impact:**Falls`). Such a letter
 * is written as a character reference: it reads the same and lets the bold be.
 */
export function leansOnBold(line: readonly string[], n: number, { opens, closes }: BoldSpans): boolean {
  if (standsFree(line[n] ?? " ")) return false;
  return (opens.has(n + 1) && isMark(line[n + 1])) || (closes.has(n) && isMark(line[n - 1]));
}

/** White space or a mark. Parsers differ on emoji outside bold: some see half a character, which is no mark to them. */
function standsFree(character: string): boolean {
  return isSpace(character) || (character.length === 1 && isMark(character));
}

function isSpace(character: string): boolean {
  return /^\s$/.test(character);
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && /^[\p{P}\p{S}]$/u.test(character);
}
