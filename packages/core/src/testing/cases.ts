/** A case of a rule's `cases.md` or `docs.md`: a draft with carets under the words that must be found. */
export interface RuleCase {
  /** The heading above it. */
  readonly name: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
  readonly asOf: string | null;
  /** The draft, caret lines taken out. */
  readonly draft: string;
  readonly expected: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

const FENCE = /^```md(?:\s+as-of=(\d{4}-\d{2}-\d{2}))?\s*$/;
const CARETS = /^(\s*)(\^+)\s+([a-z][a-z-]*)\s*$/;

/**
 * Reads the cases of a specification in Markdown: a heading names them, a fenced `md` block holds the draft, a line of
 * carets under the words names the rule. Offsets are into `draft`.
 */
export function parseCases(markdown: string): RuleCase[] {
  const cases: RuleCase[] = [];
  const lines = markdown.split(/\r?\n/);
  let name = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    if (heading) name = heading[1] ?? "";
    const fence = FENCE.exec(line);
    if (!fence) continue;
    const opening = i + 1;
    const kept: string[] = [];
    const expected: { rule: string; start: number; end: number }[] = [];
    let length = 0;
    let previous = 0;
    for (i++; i < lines.length && lines[i] !== "```"; i++) {
      const text = lines[i] ?? "";
      const carets = CARETS.exec(text);
      if (carets && kept.length > 0) {
        const start = previous + (carets[1] ?? "").length;
        expected.push({ rule: carets[3] ?? "", start, end: start + (carets[2] ?? "").length });
        continue;
      }
      previous = length;
      length += text.length + 1;
      kept.push(text);
    }
    cases.push({ name, line: opening, asOf: fence[1] ?? null, draft: kept.join("\n"), expected });
  }
  return cases;
}
