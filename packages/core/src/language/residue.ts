import type { Span } from "../draft/draft.js";
import { notPlaceholder, placeholder, trigger } from "./phrases/others.js";
import { occurs } from "./phrases/phrase.js";
import { fold } from "./tokens.js";

/** Unfilled template residue in a block's plain text. */
export function findPlaceholders(plain: string): Span[] {
  const folded = fold(plain);
  placeholder.lastIndex = 0;
  const found: Span[] = [];
  for (let match = placeholder.exec(folded); match; match = placeholder.exec(folded)) {
    if (notPlaceholder.test(match[0])) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    found.push({ start, end: start + match[0].trim().length });
  }
  return found;
}

/** Whether a sentence names a trigger ("after every fall"), as good as a frequency. */
export function isTriggered(text: string): boolean {
  return occurs(trigger, fold(text));
}
