import type { Span } from "../../draft/draft.js";
import { isBlank } from "./blank-text.js";

/**
 * Blanks that stand between marks: `[insert name]`, `<<name>>`, `{{client}}`, `%CLIENT%`, `(insert photo)`.
 * What stands between them decides; where it stands helps (a redacted "[P]" opens a sentence, "appendix [X]" does not).
 */
export function findMarked(plain: string, folded: string, quoted: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (const match of folded.matchAll(/\[([^[\]\n]{0,120})\](?!\()/g)) {
    const inner = match[1] ?? "";
    const place = { before: folded.slice(0, match.index), after: folded.slice(match.index + match[0].length) };
    if (isBlank(inner, plain.slice(match.index + 1, match.index + 1 + inner.length), place, quoted(match.index)))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(DOUBLED)) found.push(spanOf(match));
  for (const match of folded.matchAll(/<([a-z][^<>\n]{0,60})>|\{([a-z][^{}\n]{0,60})\}/g)) {
    if ((match[1] ?? match[2] ?? "").split(" ").length <= 8) found.push(spanOf(match));
  }
  for (const match of folded.matchAll(ROUND)) found.push(spanOf(match));
  for (const match of plain.matchAll(CAPITALS)) found.push(spanOf(match));
  return found;
}

const spanOf = (match: RegExpExecArray | RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

const DOUBLED = /<<[^<>\n]{1,60}>>|\{\{[^{}\n]{1,60}\}\}|@@[a-z][a-z _]{1,40}@@|\[\[[^[\]\n]{1,60}\]\]/g;

/** In round brackets only what can be nothing but an instruction. */
const ROUND =
  /\((?:(?:please )?insert |tbc\b|tbd\b|tba\b|xx|to be (?:confirmed|advised|inserted|completed|added|supplied|updated)\)|delete as (?:applicable|appropriate)|name(?: here)?\)|add [^()\n]{0,40}here)[^()\n]{0,80}\)?/g;

/** Fields of a mail merge or a spreadsheet: `%CLIENT%`, `$AUTHORITY$`, `#NAME?`. */
const CAPITALS =
  /%[A-Z][A-Z_ ]{2,30}%|\$[A-Z][A-Z_ ]{2,30}\$|#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)|##[A-Z][A-Z_ ]{1,30}##/g;
