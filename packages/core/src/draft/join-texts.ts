import type { LocalBlock } from "./content.js";
import type { BlockText, Span, TextRun } from "./draft.js";

/** One text of several blocks, parted by newlines that stand for the source between them. At least one block is given. */
export function joinTexts(blocks: readonly LocalBlock[]): BlockText {
  const at = blocks[0]?.at ?? 0;
  const runs: TextRun[] = [];
  const plain: string[] = [];
  let length = 0;
  let reached = 0;
  const joined = { sentences: [] as Span[], cells: [] as Span[], strong: [] as Span[], footnotes: [] as string[] };
  blocks.forEach((block, n) => {
    const by = block.at - at;
    if (n > 0) {
      runs.push({ kind: "decoded", plain: { start: length, end: length + 1 }, source: { start: reached, end: by } });
      plain.push("\n");
      length++;
    }
    const offset = length;
    const shifted = (span: Span): Span => shift(span, offset);
    for (const { kind, plain: own, source } of block.text.runs) {
      runs.push({ kind, plain: shifted(own), source: shift(source, by) });
      reached = source.end + by;
    }
    joined.sentences.push(...block.text.sentences.map(shifted));
    joined.cells.push(...block.text.cells.map(shifted));
    joined.strong.push(...block.text.strong.map(shifted));
    joined.footnotes.push(...block.text.footnotes);
    plain.push(block.text.plain);
    length += block.text.plain.length;
  });
  return { plain: plain.join(""), runs, label: blocks[0]?.text.label ?? null, ...joined };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
