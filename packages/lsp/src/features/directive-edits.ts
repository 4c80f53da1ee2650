import type { Finding } from "@tenderlint/core";
import { lineEnd, lineStart } from "../text/outline.js";
import type { PlannedEdit } from "./actions.js";

/** What mends a directive that is wrong or does nothing: the right rule id, or the directive taken out. */
export function fixDirective(text: string, finding: Finding): { title: string; edit: PlannedEdit }[] {
  const { start, end } = { start: finding.range.start.offset, end: finding.range.end.offset };
  const open = text.lastIndexOf("<!--", start);
  const close = text.indexOf("-->", Math.max(start, end - 3));
  if (open < 0 || close < 0) return [];
  const fixes: { title: string; edit: PlannedEdit }[] = [];
  // The linter has looked for the nearest id already; it says so in its advice.
  const meant = /^Did you mean ([a-z0-9-]+)\?$/.exec(finding.advice)?.[1];
  if (meant) fixes.push({ title: `Change to ${meant}`, edit: replace(start, end, meant) });
  if (/gives no reason/.test(finding.message)) return fixes;
  fixes.push({ title: "Take out this note to tenderlint", edit: takeOut(text, open, close + 3, start, end) });
  return fixes;
}

/** Only the rule that does nothing where the directive names others too; else the comment, with its line if it has one to itself. */
function takeOut(text: string, open: number, close: number, start: number, end: number): PlannedEdit {
  const comment = text.slice(open, close);
  const [, said = ""] = /^<!--\s*tenderlint-[a-z-]+\s([\s\S]*)-->$/.exec(comment) ?? [];
  const [ids = ""] = said.split("--");
  if (ids.includes(",") && start > open) {
    const before = /,\s*$/.exec(text.slice(open, start));
    if (before) return replace(start - before[0].length, end, "");
    const after = /^\s*,\s*/.exec(text.slice(end, close));
    if (after) return replace(start, end + after[0].length, "");
  }
  const from = lineStart(text, open);
  const to = lineEnd(text, close);
  const alone = /^[ \t>]*$/.test(text.slice(from, open)) && text.slice(close, to).trim() === "";
  if (!alone) return replace(open, close, "");
  const behind = text.startsWith("\r\n", to) ? to + 2 : to < text.length ? to + 1 : to;
  return replace(from, behind, "");
}

const replace = (start: number, end: number, text: string): PlannedEdit => ({
  start,
  end,
  text,
  snippet: null,
  cursor: null,
});
