import { closest, distance } from "fastest-levenshtein";
import type { LocalDirective } from "./content.js";
import type { Directive, Span } from "./draft.js";

const KINDS: readonly Directive["kind"][] = ["ignore-next", "ignore-start", "ignore-end", "ignore-file"];
const NAME = /^\s*(tenderlint-[^\s]*)/;
/** The reason follows two hyphens, or the dash that a word processor makes of them. */
const REASON = /(?:^|\s)(?:--+|[–—])(?:\s|$)/;

/** Reads the comments of a stretch of HTML; offsets are into `source`. */
export function readDirectives(source: string, extent: Span): LocalDirective[] {
  const found: LocalDirective[] = [];
  let at = source.indexOf("<!--", extent.start);
  while (at >= 0 && at < extent.end) {
    const close = source.indexOf("-->", at + 4);
    const end = close < 0 ? extent.end : Math.min(close + 3, extent.end);
    const directive = readComment(source, { start: at, end });
    if (directive) found.push(directive);
    at = source.indexOf("<!--", Math.max(end, at + 4));
  }
  return found;
}

/** Reads one comment; null when it does not speak to tenderlint. */
function readComment(source: string, span: Span): LocalDirective | null {
  const start = span.start + 4;
  const inside = source.slice(start, source.startsWith("-->", span.end - 3) ? span.end - 3 : span.end);
  if (!inside.includes("tenderlint-")) return null;
  // Marks of the quotes around it are no part of the comment; lengths are kept, so that places stay true.
  const text = inside.replace(/[\r\n][ \t>]*/g, (wrap) => " ".repeat(wrap.length));
  const name = NAME.exec(text);
  if (!name?.[1]) return null;
  const word = name[1];
  const kind = KINDS.find((known) => word === `tenderlint-${known}`);
  if (!kind) return { kind: "ignore-next", rules: [], reason: null, span, malformed: unknown(word) };
  const from = name[0].length;
  const rest = text.slice(from);
  const dash = REASON.exec(rest);
  const list = dash ? rest.slice(0, dash.index) : rest;
  const reason = dash
    ? rest
        .slice(dash.index + dash[0].length)
        .trim()
        .replace(/\s+/g, " ")
    : "";
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const at = start + from + match.index;
    return { id: match[0], span: { start: at, end: at + match[0].length } };
  });
  return { kind, rules, reason: reason === "" ? null : reason, span, malformed: null };
}

function unknown(word: string): string {
  const names = KINDS.map((kind) => `tenderlint-${kind}`);
  const near = closest(word, names);
  const known = `“${word}” is no note that tenderlint knows`;
  return distance(word, near) <= 6 ? `${known}: did you mean ${near}?` : `${known}.`;
}
