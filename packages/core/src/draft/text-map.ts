import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Span, TextRun } from "./draft.js";
import { INVISIBLE, isInvisible } from "./invisible.js";
import { LOOKALIKES, looksLike } from "./lookalikes.js";
import { addressAt } from "./web-address.js";

/** Stands for inline code, an image or a web address: a noun that no word list knows, so that the sentence stays whole. */
export const PLACEHOLDER = "widget";

/** Builds plain text and the runs that lead from it back to the source. */
export interface TextMapBuilder {
  readonly length: number;
  /** Source characters that stand for themselves. */
  verbatim(start: number, end: number): void;
  /** A source range that means `text`. */
  decoded(text: string, start: number, end: number): void;
  /**
   * A stretch of Markdown text: escapes and references decoded, line ends joined, addresses replaced.
   * `lines` are its lines as Markdown read them, where they hold a ">": they tell it from a quote's mark.
   */
  text(start: number, end: number, lines?: readonly string[] | null): void;
  done(): { readonly plain: string; readonly runs: readonly TextRun[] };
}

/** `source` is what the offsets are into, `at` the place that the runs' source offsets are relative to. */
export function createTextMap(source: string, at: number): TextMapBuilder {
  const pieces: string[] = [];
  const runs: TextRun[] = [];
  let length = 0;
  let reached = at;
  let last: {
    kind: TextRun["kind"];
    plain: { start: number; end: number };
    source: { start: number; end: number };
  } | null = null;
  const push = (kind: "verbatim" | "decoded", text: string, start: number, end: number): void => {
    if (text === "") return;
    if (start > reached)
      runs.push({ kind: "gap", plain: { start: length, end: length }, source: span(reached, start) });
    if (last && kind === "verbatim" && last.kind === "verbatim" && start === reached) {
      last.plain.end += text.length;
      last.source.end += text.length;
    } else {
      last = { kind, plain: { start: length, end: length + text.length }, source: span(start, end) };
      runs.push(last);
    }
    pieces.push(text);
    length += text.length;
    reached = end;
  };
  const span = (start: number, end: number): { start: number; end: number } => ({ start: start - at, end: end - at });
  const builder: TextMapBuilder = {
    get length() {
      return length;
    },
    verbatim: (start, end) => push("verbatim", source.slice(start, end), start, end),
    decoded: (text, start, end) => push("decoded", text, start, end),
    text: (start, end, lines = null) => emitText(source, start, end, lines, builder),
    done: () => ({ plain: pieces.join(""), runs }),
  };
  return builder;
}

const SPECIAL = new RegExp(`[\\\\&\\r\\n\\0@${INVISIBLE}${LOOKALIKES}]|https?://|www\\.`, "gi");
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z0-9]{1,31}));/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

function emitText(
  source: string,
  start: number,
  end: number,
  lines: readonly string[] | null,
  out: Pick<TextMapBuilder, "verbatim" | "decoded">,
): void {
  let from = start;
  let line = 0;
  const special = new RegExp(SPECIAL.source, SPECIAL.flags);
  special.lastIndex = start;
  for (let match = special.exec(source); match && match.index < end; match = special.exec(source)) {
    const at = match.index;
    const mark = match[0];
    let next = at + 1;
    switch (mark) {
      case "\\": {
        if (source[next] === "\n" || source[next] === "\r") {
          // A hard break: the line end after it is read as one space with it.
          out.verbatim(from, at);
          next += source.startsWith("\r\n", next) ? 2 : 1;
          out.decoded(" ", at, next);
          next = contentStart(source, next, end, lines?.[++line] ?? null);
          break;
        }
        if (next >= end || !PUNCTUATION.test(source[next] ?? "")) continue;
        out.verbatim(from, at);
        out.decoded(source[next] ?? "", at, next + 1);
        next++;
        break;
      }
      case "&": {
        const reference = decodeReference(source, at);
        if (!reference || reference.end > end) continue;
        out.verbatim(from, at);
        next = reference.end;
        if (!isInvisible(reference.text)) out.decoded(looksLike(reference.text), at, next);
        break;
      }
      case "\r":
      case "\n": {
        if (mark === "\r" && source[next] === "\n") next++;
        let trail = at;
        while (trail > from && isBlank(source, trail - 1)) trail--;
        out.verbatim(from, trail);
        const after = next;
        next = contentStart(source, next, end, lines?.[++line] ?? null);
        // Spaces before the line end make it a hard break, which is read without the indentation that follows.
        const hard = at - trail >= 2 && !source.slice(trail, at).includes("\t");
        out.decoded(" ", trail, hard ? after : next);
        break;
      }
      case "\0": {
        out.verbatim(from, at);
        out.decoded("\ufffd", at, next);
        break;
      }
      default: {
        if (mark.length === 1 && mark !== "@") {
          out.verbatim(from, at);
          if (!isInvisible(mark)) out.decoded(looksLike(mark), at, next);
          break;
        }
        const address = addressAt(source, at, mark, from, end);
        if (!address) continue;
        out.verbatim(from, address.start);
        out.decoded(PLACEHOLDER, address.start, address.end);
        next = address.end;
      }
    }
    from = next;
    special.lastIndex = next;
  }
  out.verbatim(from, end);
}

/** A character reference that begins at `at`, or null where the ampersand stands for itself. */
export function decodeReference(source: string, at: number): { readonly text: string; readonly end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const text = decodeNamedCharacterReference(name);
    return text === false ? null : { text, end };
  }
  return {
    text: decodeNumber(decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16)),
    end,
  };
}

/** As CommonMark reads numeric references: control characters, surrogates and numbers past the end are the replacement character. */
function decodeNumber(code: number): string {
  const forbidden =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 55_295 && code < 57_344) ||
    (code > 64_975 && code < 65_008) ||
    (code & 65_535) === 65_535 ||
    (code & 65_535) === 65_534 ||
    code > 1_114_111;
  return forbidden ? "\ufffd" : String.fromCodePoint(code);
}

/** Where a continuation line's text begins: after its indentation and the marks of the quotes that hold it. */
function contentStart(source: string, lineStart: number, end: number, line: string | null): number {
  const starts: number[] = [];
  let at = lineStart;
  while (at < end && isBlank(source, at)) at++;
  starts.push(at);
  while (at < end && source[at] === ">" && starts.length <= 64) {
    at++;
    while (at < end && isBlank(source, at)) at++;
    starts.push(at);
  }
  if (starts.length === 1) return at;
  if (line === null) return at;
  const stop = lineEnd(source, lineStart, end);
  return starts.reverse().find((from) => decodeLine(source, from, stop) === line.trimEnd()) ?? starts[0] ?? at;
}

function lineEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source[at] !== "\n" && source[at] !== "\r") at++;
  return at;
}

/** What a line of Markdown text means, marks of emphasis left in. */
function decodeLine(source: string, from: number, end: number): string {
  let text = "";
  for (let at = from; at < end; at++) {
    const mark = source[at] ?? "";
    if (mark === "\\" && at + 1 < end && PUNCTUATION.test(source[at + 1] ?? "")) text += source[++at] ?? "";
    else if (mark === "&") {
      const reference = decodeReference(source, at);
      if (reference && reference.end <= end) {
        text += reference.text;
        at = reference.end - 1;
      } else text += mark;
    } else text += mark === "\0" ? "\ufffd" : mark;
  }
  return text.trimEnd();
}

const isBlank = (source: string, at: number): boolean => source[at] === " " || source[at] === "\t";

/** The tight source span of a span of plain text; `source` offsets of the runs plus `base`. */
export function spanOfRuns(runs: readonly TextRun[], plain: Span, base: number): Span {
  const first = runAt(runs, plain.start);
  if (!first) return { start: base, end: base };
  const start = base + placeIn(first, plain.start);
  if (plain.end <= plain.start) return { start, end: start };
  const last = runAt(runs, plain.end - 1) ?? first;
  const end =
    last.kind === "verbatim"
      ? base + last.source.start + Math.min(plain.end, last.plain.end) - last.plain.start
      : base + last.source.end;
  return { start, end: Math.max(start, end) };
}

function placeIn(run: TextRun, at: number): number {
  if (run.kind === "verbatim") return run.source.start + Math.min(at, run.plain.end) - run.plain.start;
  return at >= run.plain.end ? run.source.end : run.source.start;
}

/** The run that holds the plain offset; past the end, the last run with text. */
function runAt(runs: readonly TextRun[], at: number): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.plain.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  for (let n = low; n >= 0; n--) {
    const run = runs[n];
    if (run && run.kind !== "gap" && (run.plain.start <= at || n === 0)) return run;
  }
  return runs.find((run) => run.kind !== "gap") ?? null;
}
