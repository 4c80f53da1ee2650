import type { Severity } from "../result.js";

/** A finding that a case asks for. Offsets are UTF-16, into the case's `draft`, end exclusive. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Compared only where the case names it. */
  readonly severity: Severity | null;
  readonly start: number;
  readonly end: number;
}

/** A case of a rule's `cases.md` or `docs.md`: a draft with carets under the words that must be found. */
export interface RuleCase {
  /** The heading above it; the second and later cases under one heading are numbered. */
  readonly name: string;
  /** The level-two heading above it, as in `Flagged` and `Silent`. */
  readonly group: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
  /** ISO day ages are measured to, or null where the case leaves it to the draft. */
  readonly asOf: string | null;
  /** The draft, caret lines taken out. */
  readonly draft: string;
  readonly expected: readonly ExpectedFinding[];
}

const FENCE = /^(`{3,})md(?:\s+as-of=(\d{4}-\d{2}-\d{2}))?\s*$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*$/;
const CARETS = /^(\s*)(\^+)\s+([a-z][a-z-]*)(?:\s+(error|warning|info))?\s*$/;
/** No draft has these; a line of carets that a formatter has moved into a table, or that names no rule, has. */
const STRAY_CARETS = /\^{3}/;

/**
 * Reads the cases of a specification in Markdown: a heading names them, a fenced `md` block holds the draft, a line of
 * carets under the words names the rule, and its severity where that matters. Errors: `SyntaxError` on carets that name
 * no rule or stand above every line of their draft, as a formatter or a slip leaves them.
 */
export function parseCases(markdown: string): RuleCase[] {
  const cases: RuleCase[] = [];
  const lines = markdown.split(/\r?\n/);
  let group = "";
  let name = "";
  let nth = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const heading = HEADING.exec(line);
    if (heading) {
      name = heading[2] ?? "";
      if (heading[1] === "##") group = name;
      nth = 0;
    }
    const fence = FENCE.exec(line);
    if (!fence) continue;
    let end = i + 1;
    while (end < lines.length && lines[end] !== fence[1]) end++;
    nth++;
    cases.push({
      name: nth > 1 ? `${name} (${nth})` : name,
      group,
      line: i + 1,
      asOf: fence[2] ?? null,
      ...readDraft(lines.slice(i + 1, end), i + 2),
    });
    i = end;
  }
  return cases;
}

/** Carets speak of the last line above them that has words in it. `number` is the first line's, for errors. */
function readDraft(lines: readonly string[], number: number): Pick<RuleCase, "draft" | "expected"> {
  const kept: string[] = [];
  const expected: ExpectedFinding[] = [];
  let length = 0;
  let above = 0;
  for (const [index, line] of lines.entries()) {
    const carets = CARETS.exec(line);
    if (carets && kept.length > 0) {
      const start = above + (carets[1] ?? "").length;
      const severity = (carets[4] as Severity | undefined) ?? null;
      expected.push({ rule: carets[3] ?? "", severity, start, end: start + (carets[2] ?? "").length });
      continue;
    }
    if (STRAY_CARETS.test(line))
      throw new SyntaxError(`Line ${number + index}: carets that mark nothing: ${line.trim()}`);
    if (line.trim() !== "") above = length;
    length += line.length + 1;
    kept.push(line);
  }
  return { draft: kept.join("\n"), expected };
}
