import type { Nodes, Parents, Root, Table } from "mdast";
import { distrust } from "../../draft/hostile.js";
import type { Draft, Span } from "../../draft/index.js";
import { normalise, readMarkdown } from "../../draft/markdown.js";
import { escapeHtml, token } from "./escape.js";
import { createMarkedText, type MarkedText } from "./marked-text.js";
import { notesHtml } from "./notes.js";
import type { Numbered, NumberedFinding } from "./numbered.js";

/**
 * The draft as it reads, each block with the notes of the findings that begin in it. Nothing is loaded and nothing of the
 * draft's own HTML is kept: images are named, links are shown as text.
 */
export function draftTextHtml(draft: Draft, numbered: Numbered): string {
  const text = createMarkedText(draft, numbered);
  const left = new Set(numbered.findings);
  const outline: number[] = [];
  const html = sectionsOf(draft)
    .map(({ root, span }) => {
      const page: Page = { text, left, at: span.start, source: draft.source, outline };
      return root
        ? children(root, page)
        : row(`<p class="plain">${text.html(span, draft.source.slice(span.start, span.end))}</p>`, span, page);
    })
    .join("\n");
  if (left.size === 0) return html;
  return `${html}\n<div class="row"><p class="aside">About parts of the draft that do not show:</p>${notesHtml([...left])}</div>`;
}

interface Page {
  readonly text: MarkedText;
  /** Findings whose notes are not on the page yet. */
  readonly left: Set<NumberedFinding>;
  /** Where the tree's offsets begin in the source. */
  readonly at: number;
  readonly source: string;
  /** Depths of the draft's headings that the place stands under. The page's own headings end at the second level, and none is skipped. */
  readonly outline: number[];
}

/** The draft's Markdown, section by section; no tree for what the parser cannot be trusted with. */
function sectionsOf(draft: Draft): { root: Root | null; span: Span }[] {
  const spans = draft.sections.map(({ start, end }) => ({ start, end }));
  const read = (span: Span, known: Parameters<typeof readMarkdown>[1]): Root | null => {
    const source = draft.source.slice(span.start, span.end);
    if (distrust(source)) return null;
    try {
      return readMarkdown(source, known);
    } catch {
      return null;
    }
  };
  const first = spans.map((span) => ({ span, root: read(span, undefined) }));
  const links: string[] = [];
  const footnotes: string[] = [];
  for (const { root } of first)
    for (const node of root?.children ?? []) {
      if (node.type === "definition") links.push(normalise(node.label ?? node.identifier));
      if (node.type === "footnoteDefinition") footnotes.push(normalise(node.label ?? node.identifier));
    }
  // Definitions of one section hold in all of them.
  return links.length + footnotes.length === 0
    ? first
    : spans.map((span) => ({ span, root: read(span, { links, footnotes }) }));
}

/** What holds blocks; HTML in anything else stands within a line. */
const HOLDS_BLOCKS = new Set<string>(["root", "blockquote", "listItem", "footnoteDefinition"]);

const children = (node: Parents, page: Page): string =>
  node.children
    .map((child) =>
      child.type === "html" && !HOLDS_BLOCKS.has(node.type)
        ? inlineHtml(child.value, extent(child, page), page)
        : nodeHtml(child, page),
    )
    .join("");

/** Of HTML within a line, a line break and the words that the draft's reading finds in it: a template's blank, `<name>`. */
function inlineHtml(value: string, span: Span, page: Page): string {
  return /^<br\s*\/?>$/i.test(value) ? "<br>" : page.text.html(span, "");
}

function nodeHtml(node: Nodes, page: Page): string {
  const inner = (): string => ("children" in node ? children(node as Parents, page) : "");
  switch (node.type) {
    case "text":
      return page.text.html(extent(node, page), node.value);
    case "inlineCode":
      return `<code>${escapeHtml(node.value)}</code>`;
    case "emphasis":
      return `<em>${inner()}</em>`;
    case "strong":
      return `<strong>${inner()}</strong>`;
    case "delete":
      return `<del>${inner()}</del>`;
    case "break":
      return "<br>";
    case "link":
    case "linkReference":
      return `<span class="link">${inner()}</span>`;
    case "image":
    case "imageReference":
      return `<span class="image">[image${node.alt ? `: ${escapeHtml(node.alt)}` : ""}]</span>`;
    case "footnoteReference":
      return `<sup>[${escapeHtml(node.label ?? node.identifier)}]</sup>`;
    case "paragraph":
      return row(`<p>${inner()}</p>`, extent(node, page), page);
    case "heading": {
      while ((page.outline[page.outline.length - 1] ?? 0) >= node.depth) page.outline.pop();
      page.outline.push(node.depth);
      const level = Math.min(6, 2 + page.outline.length);
      return row(`<h${level}>${inner()}</h${level}>`, extent(node, page), page);
    }
    case "blockquote":
      return `<blockquote>${inner()}</blockquote>`;
    case "list":
      return node.ordered
        ? `<ol${typeof node.start === "number" && node.start !== 1 ? ` start="${node.start}"` : ""}>${inner()}</ol>`
        : `<ul>${inner()}</ul>`;
    case "listItem": {
      const box = typeof node.checked === "boolean" ? `<span class="box">${node.checked ? "☑" : "☐"}</span> ` : "";
      return `<li>${box}${inner()}</li>`;
    }
    case "table":
      return row(`<div class="scroll">${tableHtml(node, page)}</div>`, extent(node, page), page);
    case "code":
      return row(`<pre><code>${escapeHtml(node.value)}</code></pre>`, extent(node, page), page);
    case "thematicBreak":
      return "<hr>";
    case "footnoteDefinition":
      return `<div class="footnote"><sup>[${escapeHtml(node.label ?? node.identifier)}]</sup>${inner()}</div>`;
    case "html":
      return rawHtml(node.value, extent(node, page), page);
    default:
      return "";
  }
}

/** Of HTML in a draft only the words are shown; comments only where a finding is about them. */
function rawHtml(value: string, span: Span, page: Page): string {
  const about = beginning(page, span).length > 0;
  if (value.startsWith("<!--"))
    return about ? row(`<p class="comment"><code>${escapeHtml(value)}</code></p>`, span, page) : "";
  const words = page.text.html(span, "");
  return words.trim() === "" && !about ? "" : row(`<p>${words}</p>`, span, page);
}

function tableHtml(table: Table, page: Page): string {
  const [head, ...body] = table.children;
  const cells = (line: Table["children"][number] | undefined, tag: "th" | "td"): string =>
    (line?.children ?? [])
      .map((cell, n) => {
        const align = table.align?.[n];
        const open = `${tag}${tag === "th" ? ' scope="col"' : ""}${align ? ` class="${align}"` : ""}`;
        return `<${open}>${children(cell, page)}</${tag}>`;
      })
      .join("");
  return `<table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body
    .map((line) => `<tr>${cells(line, "td")}</tr>`)
    .join("")}</tbody></table>`;
}

function extent(node: Nodes, page: Page): Span {
  return {
    start: page.at + (node.position?.start.offset ?? 0),
    end: page.at + (node.position?.end.offset ?? 0),
  };
}

/** The findings that begin in a stretch and have no note yet. They are in order, so the rest need not be looked at. */
function beginning({ left }: Page, { start, end }: Span): NumberedFinding[] {
  const own: NumberedFinding[] = [];
  for (const one of left) {
    const { offset } = one.finding.range.start;
    if (offset >= end) break;
    if (offset >= start) own.push(one);
  }
  return own;
}

/** A block, with the notes of the findings that begin in it beside it. */
function row(html: string, span: Span, page: Page): string {
  const own = beginning(page, span);
  if (own.length === 0) return html;
  for (const one of own) page.left.delete(one);
  const classes = [...new Set(own.flatMap(({ finding }) => [`has-${token(finding.severity)}`]))].join(" ");
  return `<div class="row ${classes}">${html}${notesHtml(own)}</div>`;
}
