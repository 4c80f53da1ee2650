import type { Block, SectionContent, Span } from "../draft/draft.js";
import type { LanguageReader } from "../language/read-block.js";
import type { SentenceAt, Unit } from "./evidence.js";

/** Groups a section's body blocks into the rule book's blocks and reads their sentences. */
export function readUnits(content: SectionContent, language: LanguageReader): Unit[] {
  const units: Unit[] = [];
  const census = takeCensus(content);
  let key = "";
  let under: Block | null = null;
  let open: (Omit<Unit, "index"> & { blocks: Block[]; sentences: SentenceAt[] }) | null = null;
  const close = (): void => {
    if (open) units.push({ index: units.length, ...open });
    open = null;
  };
  for (const block of content.blocks) {
    if (block.kind === "heading") under = block;
    if (block.role !== "body" || block.kind === "heading") {
      close();
      key = "";
      continue;
    }
    const { kind, id, list } = home(block, census);
    if (!open || id !== key || id === "") {
      close();
      key = id;
      open = { kind, under, blocks: [], list, sentences: [] };
    }
    open.blocks.push(block);
    const reading = language.read(block.text.plain, block.text.sentences, {
      // A paragraph that is made the only item of a list is still a paragraph, with subjects to its verbs.
      elliptic: kind === "row" || kind === "item" || block.text.label !== null,
      quoted: isTestimony(block),
      labels: boldLabels(block),
    });
    for (const sentence of reading.sentences) open.sentences.push({ block, reading, sentence, unit: units.length });
  }
  close();
  return units;
}

/** A longer run-in is a sentence set in bold. In words. */
const LONGEST_LABEL = 6;

/** Run-in labels in bold, at the block's start or within it, are no part of the sentences after them. */
function boldLabels({ text }: Block): Span[] {
  const { label, strong, plain } = text;
  return strong.filter(
    (bold) =>
      plain.slice(bold.start, bold.end).split(/\s+/).length <= LONGEST_LABEL &&
      ((label && bold.start <= label.start && label.end <= bold.end) ||
        (/[:.]\s*$/.test(plain.slice(bold.start, bold.end)) && bold.start > 0) ||
        (plain[bold.end] === ":" && bold.start > 0)),
  );
}

/** How many blocks, and of how many items, a section's lists and quotes hold. */
interface Census {
  readonly itemsOf: ReadonlyMap<number, ReadonlySet<number>>;
  readonly blocksIn: ReadonlyMap<string, number>;
}

/** Counts once what each block of a section would otherwise look through all the others for. */
function takeCensus({ blocks }: SectionContent): Census {
  const itemsOf = new Map<number, Set<number>>();
  const blocksIn = new Map<string, number>();
  const count = (id: string): unknown => blocksIn.set(id, (blocksIn.get(id) ?? 0) + 1);
  for (const { list, quote } of blocks) {
    if (list) {
      const items = itemsOf.get(list.list) ?? new Set();
      itemsOf.set(list.list, items.add(list.item));
      count(itemId(list));
    }
    if (quote !== null) count(quoteId(quote));
  }
  return { itemsOf, blocksIn };
}

const itemId = ({ list, item }: { readonly list: number; readonly item: number }): string => `item${list}.${item}`;
const quoteId = (quote: number): string => `quote${quote}`;

/** Which of the rule book's blocks a block belongs to. A list of one item, or a quote of one paragraph, reads as a paragraph. */
function home(block: Block, { itemsOf, blocksIn }: Census): { kind: Unit["kind"]; id: string; list: number | null } {
  if (block.kind === "row") return { kind: "row", id: `row${block.table?.table}.${block.table?.row}`, list: null };
  if (block.list) {
    const id = itemId(block.list);
    const alone = itemsOf.get(block.list.list)?.size === 1;
    if (alone && blocksIn.get(id) === 1) return { kind: "paragraph", id: "", list: null };
    return { kind: "item", id, list: alone ? null : block.list.list };
  }
  if (block.quote !== null) {
    const id = quoteId(block.quote);
    return blocksIn.get(id) === 1 ? { kind: "paragraph", id: "", list: null } : { kind: "quote", id, list: null };
  }
  return { kind: "paragraph", id: "", list: null };
}

/** A block that is a person's words: it opens with a quotation mark and closes with one, or with who said it. */
export function isTestimony(block: Block): boolean {
  const text = block.text.plain.trim();
  // In a row, what stands beside a quotation is another column, not who said it.
  if (!/^["“”'‘]/.test(text) || block.text.cells.length > 1) return false;
  const marks = /["”’']/g;
  let last = -1;
  for (let match = marks.exec(text); match; match = marks.exec(text)) if (match.index > 0) last = match.index;
  if (last < 20) return false;
  const rest = text.slice(last + 1).trim();
  // What follows is who said it, not what was done about it or what the words are a label of.
  if (/^(?:→|->|=>|:|so\b)|[→:]|\b(?:we|our)\b/.test(rest)) return false;
  return rest.length < 90 && !/[.!?]\s+\S/.test(rest);
}
