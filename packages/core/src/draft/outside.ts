import { between, type Kept } from "../kept.js";
import type { ChunkList } from "./chunk-list.js";
import { createFindCovered } from "./covers.js";
import type { Block, Directive, Draft, Note, Span } from "./draft.js";

/** Gathers what stands outside sections: footnotes, directives, and notes on what could not be read. */
export interface OutsideReader {
  /** @param kept the chunks that say what they said in the list before */
  read(list: Pick<ChunkList, "chunks" | "starts">, kept: Kept): Pick<Draft, "footnotes" | "directives" | "notes">;
}

/** Remembers which chunks say anything outside sections: few do. */
export function createOutsideReader(): OutsideReader {
  let outspoken: readonly number[] = [];
  let length = 0;
  return {
    read(list, kept) {
      const shift = list.chunks.length - length;
      const { head, tail } = kept;
      outspoken = [
        ...outspoken.filter((n) => n < head),
        ...between(list.chunks, kept).flatMap(({ content }, n) => (saysMore(content) ? [head + n] : [])),
        ...outspoken.filter((n) => n >= length - tail).map((n) => n + shift),
      ];
      length = list.chunks.length;
      return gather(list, outspoken);
    },
  };
}

const saysMore = ({ notes, directives, distrusted }: ChunkList["chunks"][number]["content"]): boolean =>
  notes.length + directives.length > 0 || distrusted !== null;

function gather(
  list: Pick<ChunkList, "chunks" | "starts">,
  outspoken: readonly number[],
): Pick<Draft, "footnotes" | "directives" | "notes"> {
  const footnotes = new Map<string, Block>();
  const directives: Directive[] = [];
  const notes: Note[] = [];
  const covered = createFindCovered(list);
  for (const n of outspoken) {
    const chunk = list.chunks[n];
    if (!chunk) continue;
    const { content, length } = chunk;
    const at = list.starts[n] ?? 0;
    for (const { id, block } of content.notes) {
      const { listing: _, ...rest } = block;
      const earlier = footnotes.get(id);
      if (!earlier) footnotes.set(id, { ...rest, at: at + block.at, extent: moved(block.extent, at) });
    }
    for (const directive of content.directives)
      directives.push({
        ...directive,
        span: moved(directive.span, at),
        rules: directive.rules.map((rule) => ({ id: rule.id, span: moved(rule.span, at) })),
        covers: directive.kind === "ignore-next" ? covered(n, directive.span.end) : null,
      });
    if (content.distrusted) notes.push({ message: content.distrusted, span: { start: at, end: at + length } });
  }
  return { footnotes, directives, notes };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
