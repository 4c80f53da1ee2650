import type { Block, SectionContent, Span } from "../draft/draft.js";
import type { LanguageReader } from "../language/read-block.js";
import type { SentenceAt, Unit } from "./evidence.js";

/** Groups a section's body blocks into the rule book's blocks and reads their sentences. */
export function readUnits(content: SectionContent, language: LanguageReader): Unit[] {
  const units: Unit[] = [];
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
    const { kind, id, list } = home(block, content);
    if (!open || id !== key || id === "") {
      close();
      key = id;
      open = { kind, under, blocks: [], list, sentences: [] };
    }
    open.blocks.push(block);
    const reading = language.read(block.text.plain, block.text.sentences, {
      elliptic: block.kind === "row" || block.list !== null || block.text.label !== null,
      quoted: isTestimony(block),
      labels: boldLabels(block),
    });
    for (const sentence of reading.sentences) open.sentences.push({ block, reading, sentence, unit: units.length });
  }
  close();
  return units;
}

/** Run-in labels in bold, at the block's start or within it, are no part of the sentences after them. */
function boldLabels({ text }: Block): Span[] {
  const { label, strong, plain } = text;
  return strong.filter(
    (bold) =>
      (label && bold.start <= label.start && label.end <= bold.end) ||
      (/[:.]\s*$/.test(plain.slice(bold.start, bold.end)) && bold.start > 0) ||
      (plain[bold.end] === ":" && bold.start > 0),
  );
}

/** Which of the rule book's blocks a block belongs to. A list of one item, or a quote of one paragraph, reads as a paragraph. */
function home(block: Block, content: SectionContent): { kind: Unit["kind"]; id: string; list: number | null } {
  if (block.kind === "row") return { kind: "row", id: `row${block.table?.table}.${block.table?.row}`, list: null };
  if (block.list) {
    const { list, item } = block.list;
    const alone = !content.blocks.some((other) => other.list?.list === list && other.list.item !== item);
    const nested = content.blocks.some(
      (other) => other !== block && other.list?.list === list && other.list.item === item,
    );
    if (alone && !nested) return { kind: "paragraph", id: "", list: null };
    return { kind: "item", id: `item${list}.${item}`, list: alone ? null : list };
  }
  if (block.quote !== null) {
    const alone = !content.blocks.some((other) => other !== block && other.quote === block.quote);
    return alone ? { kind: "paragraph", id: "", list: null } : { kind: "quote", id: `quote${block.quote}`, list: null };
  }
  return { kind: "paragraph", id: "", list: null };
}

/** A block that is a person's words: it opens with a quotation mark and closes with one, or with who said it. */
export function isTestimony(block: Block): boolean {
  const text = block.text.plain.trim();
  if (!/^["“”'‘]/.test(text)) return false;
  const marks = /["”’']/g;
  let last = -1;
  for (let match = marks.exec(text); match; match = marks.exec(text)) if (match.index > 0) last = match.index;
  if (last < 20) return false;
  const rest = text.slice(last + 1).trim();
  // What follows is who said it, not what was done about it or what the words are a label of.
  if (/^(?:→|->|=>|:|so\b)|[→:]|\b(?:we|our)\b/.test(rest)) return false;
  return rest.length < 90 && !/[.!?]\s+\S/.test(rest);
}
