import { withFindings } from "./baseline/apply.js";
import { createDraftParser, type Draft, type Span } from "./draft/index.js";
import type { DraftResult, Finding } from "./result.js";

interface Unit extends Span {
  readonly words: string;
}

/**
 * A draft's result with only the findings in blocks that are new or have changed since an earlier text of it: a paragraph,
 * a list item with what is nested in it, a table row or a quote. Blocks are told by their words, so that one that was
 * re-wrapped or moved has not changed. A directive is judged by its own text.
 * @param before null where the draft is new: then everything has changed
 */
export function keepChanged(result: DraftResult, before: string | null, after: string): DraftResult {
  if (before === null) return result;
  const units = unitsOf(createDraftParser().parse(after));
  const known = new Map<string, number>();
  for (const { words } of unitsOf(createDraftParser().parse(before))) known.set(words, (known.get(words) ?? 0) + 1);
  const changed = new Set(
    units.filter(({ words }) => {
      const left = known.get(words) ?? 0;
      known.set(words, left - 1);
      return left <= 0;
    }),
  );
  const isNew = ({ range, quote }: Finding): boolean => {
    const own = units.filter((unit) => range.start.offset < unit.end && unit.start < range.end.offset);
    return own.length === 0 ? !before.includes(quote) : own.some((unit) => changed.has(unit));
  };
  return withFindings(result, result.findings.filter(isNew));
}

/** The rule book's blocks, headings among them, with the words that tell them apart. */
function unitsOf(draft: Draft): Unit[] {
  const units: Unit[] = [];
  for (const { start, content } of draft.sections) {
    let open: string | null = null;
    for (const block of [...(content.heading ? [content.heading] : []), ...content.blocks]) {
      const group = block.table
        ? `row ${block.table.table} ${block.table.row}`
        : block.list
          ? `item ${block.list.list} ${block.list.item}`
          : block.quote === null
            ? null
            : `quote ${block.quote}`;
      const words = block.text.plain.replace(/\s+/g, " ").trim();
      const unit = { start: start + block.extent.start, end: start + block.extent.end, words };
      const last = units[units.length - 1];
      if (group !== null && group === open && last)
        units[units.length - 1] = {
          start: Math.min(last.start, unit.start),
          end: Math.max(last.end, unit.end),
          words: `${last.words}\n${words}`,
        };
      else units.push(unit);
      open = group;
    }
  }
  return units;
}
