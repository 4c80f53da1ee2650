/**
 * Where a label holds good. A label quotes some words; a finding of its rule anywhere in the same block is that finding.
 * For scoring, a block is cut by blank lines, list markers, table rows and headings: simpler than the linter's own
 * reading on purpose, so that the measure does not depend on what it measures. Offsets are UTF-16, ends exclusive.
 */

const endsBlock = (line) => line === undefined || /^\s*>?\s*$/.test(line);
const beginsBlock = (line) =>
  /^\s*(?:>\s*)*(?:[-*+•]|\d+[.)])\s/.test(line) || /^\s*\|/.test(line) || /^#{1,6}\s/.test(line);

/** The block, or run of blocks, that holds `from` to `to`. */
export function blockAround(text, from, to) {
  const lines = text.split("\n");
  const starts = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const lineOf = (offset) => starts.findLastIndex((start) => start <= offset);
  let first = lineOf(from);
  let last = lineOf(Math.max(from, to - 1));
  while (!beginsBlock(lines[first]) && !endsBlock(lines[first - 1])) first--;
  while (!endsBlock(lines[last + 1]) && !beginsBlock(lines[last + 1])) last++;
  return { start: starts[first], end: starts[last] + lines[last].length };
}

/** From the heading above an offset, which may be a line that is only bold text, to the next heading. */
export function sectionAround(text, offset) {
  const headings = [...text.matchAll(/^(?:#{1,6}\s.*|\*\*[^*\n]+\*\*\s*)$/gm)].map(({ index }) => index);
  return {
    start: headings.findLast((start) => start <= offset) ?? 0,
    end: headings.find((start) => start > offset) ?? text.length,
  };
}
