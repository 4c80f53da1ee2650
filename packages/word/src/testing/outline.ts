import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A document's blocks in reading order, one line each, empty cells left out: `h2 Staff`, `p Text with **bold**.`, `li1 Nested`, `cell a`, `note x`. */
export type Outline = string[];

/** The outline of Markdown. */
export function outlineOfMarkdown(markdown: string): Outline {
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const lines: Outline = [];
  visit(root, "p", 0);
  return lines;

  function visit(node: Nodes, kind: string, depth: number): void {
    if (node.type === "heading") lines.push(line(`h${node.depth}`, inner(node)));
    else if (node.type === "paragraph") lines.push(line(kind, inner(node)));
    else if (node.type === "tableCell" && node.children.length > 0) lines.push(line("cell", inner(node)));
    else if (node.type === "listItem") for (const child of node.children) visit(child, `li${depth}`, depth + 1);
    else if (node.type === "blockquote") for (const child of node.children) visit(child, "quote", depth);
    else if (node.type === "footnoteDefinition") for (const child of node.children) visit(child, "note", depth);
    else if ("children" in node) for (const child of node.children) visit(child as Nodes, kind, depth);
  }
}

function inner(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  const text = "children" in node ? node.children.map((child) => inner(child as Nodes)).join("") : "";
  return node.type === "strong" ? `**${text}**` : text;
}

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}
type Inlines = readonly PandocNode[];
type Blocks = readonly PandocNode[];

/** The outline of a document as pandoc reads it: of its JSON. */
export function outlineOfPandoc(json: string): Outline {
  const { blocks, meta } = JSON.parse(json) as { blocks: Blocks; meta: { title?: { c: Inlines } } };
  const lines: Outline = [];
  const notes: Blocks[] = [];
  if (meta.title) lines.push(line("h1", inlines(meta.title.c, notes, false)));
  visit(blocks, "p", 0);
  for (const note of notes) visit(note, "note", 0);
  return lines;

  function visit(given: Blocks, kind: string, depth: number): void {
    for (const { t, c } of given)
      if (t === "Header") {
        const [level, , text] = c as [number, unknown, Inlines];
        lines.push(line(`h${level}`, inlines(text, notes, false)));
      } else if (t === "Para" || t === "Plain") lines.push(line(kind, inlines(c as Inlines, notes, true)));
      else if (t === "BulletList") for (const item of c as Blocks[]) visit(item, `li${depth}`, depth + 1);
      else if (t === "OrderedList")
        for (const item of (c as [unknown, Blocks[]])[1]) visit(item, `li${depth}`, depth + 1);
      else if (t === "BlockQuote") visit(c as Blocks, "quote", depth);
      else if (t === "Div") visit((c as [unknown, Blocks])[1], kind, depth);
      else if (t === "Table") table(c as PandocTable);
  }

  /** Tables of one column lay out pages. Cells that hold several blocks are one line, as in GFM. */
  function table([, , columns, [, head], bodies]: PandocTable): void {
    const rows = [...head, ...bodies.flatMap(([, , top, rest]) => [...top, ...rest])];
    for (const [, cells] of rows)
      for (const [, , , , content] of cells) {
        if (columns.length === 1) visit(content, "p", 0);
        else {
          const before = lines.length;
          visit(content, "", 0);
          const texts = lines.splice(before).map((text) => text.replace(/^\S* ?/, ""));
          if (texts.length > 0) lines.push(line("cell", texts.join(" ")));
        }
      }
  }
}

type PandocRow = readonly [unknown, readonly (readonly [unknown, unknown, unknown, unknown, Blocks])[]];
type PandocTable = readonly [
  unknown,
  unknown,
  readonly unknown[],
  readonly [unknown, readonly PandocRow[]],
  readonly (readonly [unknown, unknown, readonly PandocRow[], readonly PandocRow[]])[],
];

function inlines(given: Inlines, notes: Blocks[], withBold: boolean): string {
  return given.map((one) => inline(one, notes, withBold)).join("");
}

function inline({ t, c }: PandocNode, notes: Blocks[], withBold: boolean): string {
  if (t === "Str") return c as string;
  if (t === "Space" || t === "SoftBreak" || t === "LineBreak") return " ";
  if (t === "Note") {
    notes.push(c as Blocks);
    return "";
  }
  if (t === "Code") return (c as [unknown, string])[1];
  if (t === "Quoted") {
    const [kind, text] = c as [PandocNode, Inlines];
    const [open, close] = kind.t === "SingleQuote" ? "‘’" : "“”";
    return `${open}${inlines(text, notes, withBold)}${close}`;
  }
  if (t === "Link" || t === "Span") return inlines((c as [unknown, Inlines])[1], notes, withBold);
  if (t === "Image") return "";
  const text = inlines(c as Inlines, notes, withBold);
  return t === "Strong" && withBold ? `**${text.trim()}**${/\s$/.test(text) ? " " : ""}` : text;
}

/** White space, and the semicolons that part what one cell holds, are not compared. */
function line(kind: string, text: string): string {
  return `${kind} ${text.replace(kind === "cell" ? /[;\s]+/g : /\s+/g, " ").trim()}`;
}
