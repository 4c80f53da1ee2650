import type { Html, Paragraph } from "mdast";
import { extentOf } from "./block-text.js";
import { readDirectives } from "./directive-syntax.js";
import { readMarkdown } from "./markdown.js";
import { type Place, type Reading, textBlock } from "./reading.js";
import { isTemplateTag } from "./template-tags.js";

/** HTML says nothing, but a comment's line may go on with text, which a reader of the page sees. */
export function readHtml(node: Html, place: Place, reading: Reading): void {
  const { start, end } = extentOf(node);
  reading.directives.push(...readDirectives(reading.source, { start, end }));
  const template = isTemplateTag(node.value);
  const from = template ? start : afterComments(reading.source, start, end);
  if (from === end) return;
  const rest = reading.source.slice(from, end);
  const children = template ? [templateText(node, rest.length)] : readMarkdown(rest).children;
  const [paragraph, ...others] = children;
  if (paragraph?.type !== "paragraph" || others.length > 0) return;
  const block = textBlock(paragraph, paragraph.children, "paragraph", place, { ...reading, source: rest });
  if (block.text.plain.trim() === "") return;
  const extent = { start: block.extent.start + from, end: block.extent.end + from };
  reading.coverable.push({ ...extent, heading: false });
  reading.blocks.push({ ...block, at: block.at + from, extent });
}

/** A line that a template's mark opens is text, whatever Markdown takes it for. */
function templateText({ value }: Html, length: number): Paragraph {
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: { line: 1, column: length + 1, offset: length } };
  return { type: "paragraph", position, children: [{ type: "text", value, position }] };
}

/** Where text begins after the comments that open a line of HTML; `end` where something else opens it. */
function afterComments(source: string, start: number, end: number): number {
  let at = start;
  while (source.startsWith("<!--", at)) {
    const close = source.indexOf("-->", at + 4);
    if (close < 0 || close + 3 > end) return end;
    at = close + 3;
    while (at < end && /[ \t]/.test(source[at] ?? "")) at++;
  }
  return at === start ? end : at;
}
