import type { ChunkList } from "./chunk-list.js";
import { createFindCovered } from "./covers.js";
import type { Block, Directive, Draft, Note, Span } from "./draft.js";

/** What stands outside sections: footnotes, directives, and notes on what could not be read. */
export function gatherOutside({
  chunks,
  bodyStart,
}: Pick<ChunkList, "chunks" | "bodyStart">): Pick<Draft, "footnotes" | "directives" | "notes"> {
  const footnotes = new Map<string, Block>();
  const directives: Directive[] = [];
  const notes: Note[] = [];
  const covered = createFindCovered(chunks, bodyStart);
  let at = bodyStart;
  chunks.forEach(({ content, length }, n) => {
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
    at += length;
  });
  return { footnotes, directives, notes };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
