import type { Draft, Span } from "../../draft/index.js";
import { between } from "./between.js";
import { escapeHtml, token } from "./escape.js";
import type { Numbered, NumberedFinding } from "./numbered.js";

/** Renders stretches of a draft's source as the text they mean, with the findings in them marked. */
export interface MarkedText {
  /**
   * The HTML of a stretch of the source.
   * @param meaning what to show where the draft's reading does not cover the stretch
   */
  html(source: Span, meaning: string): string;
}

interface Piece {
  readonly text: string;
  readonly source: Span;
  readonly verbatim: boolean;
}

export function createMarkedText(draft: Draft, { findings, evidence }: Numbered): MarkedText {
  const pieces = piecesOf(draft);
  const anchors = evidence
    .map(({ entry, anchor }) => ({ at: entry.range.start.offset, anchor }))
    .sort((a, b) => a.at - b.at);
  const cuts = [
    ...findings.flatMap(({ finding: { range } }) => [range.start.offset, range.end.offset]),
    ...anchors.map(({ at }) => at),
  ].sort((a, b) => a - b);
  const anchored = new Set<string>();
  const referred = new Set<NumberedFinding>();

  // How far back something that reaches into a stretch can begin.
  const longest = findings.reduce((most, one) => Math.max(most, length(one)), 0);
  const widest = pieces.reduce((most, { source }) => Math.max(most, source.end - source.start), 0);
  const touching = (span: Span): NumberedFinding[] =>
    between(findings, startOf, span.start - longest, span.end).filter(
      ({ finding }) => span.start < finding.range.end.offset,
    );
  const mark = (text: string, span: Span): string => {
    const here = between(anchors, ({ at }) => at, span.start, span.end).filter(({ anchor }) => !anchored.has(anchor));
    for (const { anchor } of here) anchored.add(anchor);
    const covering = touching(span)
      // The longest is the outermost.
      .sort((a, b) => length(b) - length(a) || a.number - b.number);
    let html = escapeHtml(text);
    for (const { finding } of [...covering].reverse())
      html = `<mark class="s-${token(finding.severity)} r-${token(finding.rule)}">${html}</mark>`;
    const ended = covering.filter((one) => one.finding.range.end.offset <= span.end && !referred.has(one));
    for (const one of ended) referred.add(one);
    return (
      here.map(({ anchor }) => `<span id="${anchor}"></span>`).join("") +
      html +
      ended
        .sort((a, b) => a.number - b.number)
        .map(reference)
        .join("")
    );
  };
  return {
    html(source, meaning) {
      const inside = between(pieces, pieceStart, source.start - widest, source.end).filter(
        (piece) => source.start < piece.source.end,
      );
      if (inside.length === 0) return touching(source).length > 0 ? mark(meaning, source) : escapeHtml(meaning);
      return inside
        .flatMap((piece) => clip(piece, source))
        .flatMap((piece) => cutAt(piece, cuts))
        .map((piece) => mark(piece.text, piece.source))
        .join("");
    },
  };
}

const startOf = ({ finding }: NumberedFinding): number => finding.range.start.offset;
const pieceStart = ({ source }: Piece): number => source.start;
const length = ({ finding: { range } }: NumberedFinding): number => range.end.offset - range.start.offset;

/** Held to the word before it. */
const reference = ({ id, number, finding }: NumberedFinding): string =>
  `&#8288;<a class="ref s-${token(finding.severity)} r-${token(finding.rule)}" href="#${id}" id="${id}-ref" aria-label="Finding ${number}, ${token(finding.severity)}">${number}</a>&#8288;`;

/** Everything the draft's reading covers, as source spans with the text they mean, in order. */
function piecesOf(draft: Draft): Piece[] {
  const pieces: Piece[] = [];
  const add = (block: Draft["sections"][number]["content"]["blocks"][number], start: number): void => {
    for (const { kind, plain, source } of block.text.runs) {
      if (kind === "gap" || plain.start === plain.end) continue;
      const at = start + block.at;
      pieces.push({
        text: block.text.plain.slice(plain.start, plain.end),
        source: { start: at + source.start, end: at + source.end },
        verbatim: kind === "verbatim",
      });
    }
  };
  for (const { start, content } of draft.sections) {
    if (content.heading) add(content.heading, start);
    for (const block of content.blocks) add(block, block.role === "note" ? 0 : start);
  }
  for (const block of draft.footnotes.values()) add(block, 0);
  return pieces.sort((a, b) => a.source.start - b.source.start);
}

function clip(piece: Piece, { start, end }: Span): Piece[] {
  const { source, verbatim, text } = piece;
  if (start <= source.start && source.end <= end) return [piece];
  if (!verbatim) return start <= source.start ? [piece] : [];
  const from = Math.max(start, source.start);
  const to = Math.min(end, source.end);
  return [{ text: text.slice(from - source.start, to - source.start), source: { start: from, end: to }, verbatim }];
}

function cutAt(piece: Piece, cuts: readonly number[]): Piece[] {
  if (!piece.verbatim) return [piece];
  const { start, end } = piece.source;
  const inner = [...new Set(between(cuts, (cut) => cut, start + 1, end))];
  return [start, ...inner].map((from, n) => {
    const to = inner[n] ?? end;
    return { text: piece.text.slice(from - start, to - start), source: { start: from, end: to }, verbatim: true };
  });
}
