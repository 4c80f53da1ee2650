import type { At } from "../evidence/evidence.js";

const LEADING = /^[\s.,;:|→•–—-]+/;
const MARK = /[\s.,;:|→•–—-]/;
/** "p.m.", "e.g.": the stop belongs to the word. */
const ABBREVIATED = /(?:^|[\s.])\p{L}\.$/u;

/**
 * A place without the marks at its ends: stops, commas, arrows, bars and list dashes are not what a finding is about
 * (RULEBOOK 2, "Ranges are tight"). A place that is marks only stays as it is.
 */
export function tight(at: At): At {
  const words = at.block.text.plain.slice(at.start, at.end);
  const before = LEADING.exec(words)?.[0].length ?? 0;
  const after = words.endsWith(".") && ABBREVIATED.test(words) ? 0 : marksAtEnd(words);
  if (before + after === 0 || before + after >= words.length) return at;
  return { ...at, start: at.start + before, end: at.end - after };
}

function marksAtEnd(words: string): number {
  let end = words.length;
  while (end > 0 && MARK.test(words[end - 1] ?? "")) end--;
  return words.length - end;
}
