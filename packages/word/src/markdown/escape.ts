import type { BoldSpans } from "./bold.js";
import { NOTE } from "./units.js";

const ALWAYS = new Set(["\\", "`", "*", "[", "~", "|"]);
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
/** The longest reference that Markdown reads. */
const LONGEST_REFERENCE = 34;

/** What would make a line a list item, heading, quote, rule, table or note: the index of the character to escape, or -1. */
export function leadingEscape(line: string): number {
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line);
  if (number) return number[0].length;
  if (/^(?:[-+](?=$|[\s:|-])|[=>#]|:(?=-))/.test(line)) return 0;
  return line.startsWith(`${NOTE}:`) ? 1 : -1;
}

/** Whether a character in a line would be read as markup. */
export function mustEscape(line: readonly string[], n: number, bold: BoldSpans, heading: boolean): boolean {
  const character = line[n] ?? "";
  const next = line[n + 1] ?? "";
  if (ALWAYS.has(character)) return true;
  switch (character) {
    case "#":
      return heading;
    case "!":
      return next === "[" || next === NOTE;
    case "<":
      return /[A-Za-z/!?]/.test(next);
    case "&":
      return REFERENCE.test(line.slice(n, n + LONGEST_REFERENCE).join(""));
    case "_":
      return (
        !(isWord(line[n - 1]) && isWord(next)) || [n, n + 1].some((at) => bold.opens.has(at) || bold.closes.has(at))
      );
    default:
      return false;
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]$/u.test(character);
}
