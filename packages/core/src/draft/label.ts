import type { Span } from "./draft.js";

/** Marks that part a label from what it labels. */
const MARK = /^\s*[:.–—…?-]/;
const LONGEST = 60;
/** A short capitalised phrase before a colon ("Impact: …") or a spaced dash ("What changed – …"). */
const COLON = /^["“'‘(]?[\p{Lu}\d][^:.!?;\n–—]{0,58}?["”'’)]?\s?(?=:(?:\s|$))/u;
const DASH = /^["“'‘]?\p{Lu}[^:.,!?;\n–—]{0,38}?["”'’]?(?=\s(?:[–—]|--?)\s)/u;
/** A verb that only a sentence has, or a subject that only a sentence has. */
const SENTENCE =
  /^(?:we|they|it|everyone|nobody)\b|\b(?:is|are|was|were|has|have|had|underpins?|drives?|comes?|matters?|runs?|sits?|lies?|stands?|means?|shapes?|guides?)\b/i;
const WHOLE_SENTENCE = 6;
const WORDS_BEFORE_COLON = 8;
const WORDS_BEFORE_DASH = 4;

/**
 * The run-in label at a block's start, without its mark: bold text that a colon, full stop, dash or new sentence
 * follows, or a short capitalised phrase before a colon or dash. Null where the block just begins.
 */
export function readLabel(plain: string, strong: readonly Span[]): Span | null {
  const start = plain.length - plain.trimStart().length;
  const bold = strong[0];
  if (bold && plain.slice(start, bold.start).trim() === "" && bold.end - bold.start <= LONGEST * 2) {
    const label = trimMark(plain, bold);
    if (label && endsLabel(plain, bold)) return label;
  }
  const rest = plain.slice(start, start + LONGEST + 10);
  const match = COLON.exec(rest) ?? dashed(plain.slice(start), rest);
  if (!match) return null;
  const text = match[0].trimEnd();
  const words = text.split(/\s+/).length;
  const limit = rest[match[0].length] === ":" ? WORDS_BEFORE_COLON : WORDS_BEFORE_DASH;
  if (words > limit || !/\p{L}/u.test(text)) return null;
  return { start, end: start + text.length };
}

/** A dash parts a label from its text unless another dash closes an aside ("The group – five tenants – chose"). */
function dashed(plain: string, rest: string): RegExpExecArray | null {
  const match = DASH.exec(rest);
  if (!match) return null;
  const after = plain.slice(match[0].length + 3, match[0].length + 400);
  const sentence = after.split(/[.!?](?:\s|$)/, 1)[0] ?? "";
  return /\s(?:[–—]|--?)\s/.test(sentence) ? null : match;
}

/** Bold text is a label when it ends in a mark, a mark follows, or a new sentence does. */
function endsLabel(plain: string, bold: Span): boolean {
  const inside = plain.slice(bold.start, bold.end).trimEnd();
  const after = plain.slice(bold.end, bold.end + 3);
  if (/[:–—…?]$/.test(inside) || /^\s*[:–—]/.test(after) || /^\s-\s/.test(after)) return true;
  // "**We care about every young person.** Our rooms …": a sentence set in bold labels nothing.
  if (/\.$/.test(inside) && SENTENCE.test(inside) && inside.split(/\s+/).length >= WHOLE_SENTENCE) return false;
  if (/\.$/.test(inside) || /^\./.test(after))
    return /^[.\s]*["“'‘([]?[\p{Lu}\d£]/u.test(plain.slice(bold.end, bold.end + 6));
  return /^\s+["“'‘]?\p{Lu}/u.test(plain.slice(bold.end, bold.end + 6)) && !/^[\p{Lu}\s]+$/u.test(inside);
}

function trimMark(plain: string, bold: Span): Span | null {
  let { start, end } = bold;
  while (start < end && /\s/.test(plain[start] ?? "")) start++;
  while (end > start && (MARK.test(plain[end - 1] ?? "") || /\s/.test(plain[end - 1] ?? ""))) end--;
  return end > start ? { start, end } : null;
}
