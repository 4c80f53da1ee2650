import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { collectResults } from "../../src/collect.js";
import type { Linter, Session } from "../../src/index.js";
import { formatJson } from "../../src/report/index.js";
import type { SourceRange } from "../../src/result.js";

const schema = new URL("../../schema/tenderlint-result.schema.json", import.meta.url);
const fits = new Ajv().compile(JSON.parse(readFileSync(schema, "utf8")));

/** Every range of a result, whatever holds it. */
function* rangesIn(value: unknown): Generator<{ readonly range: SourceRange; readonly quote?: string }> {
  if (value === null || typeof value !== "object") return;
  if ("range" in value) yield value as { range: SourceRange };
  for (const part of Object.values(value)) yield* rangesIn(part);
}

/** What is wrong with a range of a text, or null. */
function wrongRange(text: string, { start, end }: SourceRange, quote: string | undefined): string | null {
  if (!(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length)) return "lies outside the text";
  if (quote !== undefined && quote !== text.slice(start.offset, end.offset)) return `does not quote ${quote}`;
  if (start.line > end.line || (start.line === end.line && start.column > end.column)) return "ends before it starts";
  return null;
}

/**
 * Reads a text as the next one of a session that has read many others, and as a new one. Gives the first thing that is
 * wrong with what is said, or null.
 */
export function findFault(linter: Linter, session: Session, text: string): string | null {
  const full = linter.open(text).result;
  const json = formatJson(collectResults([full]));
  if (formatJson(collectResults([session.update(text)])) !== json)
    return "reading what has changed gives another result";
  const plain = JSON.parse(json);
  if (!fits(plain)) return `the JSON does not fit its schema: ${JSON.stringify(fits.errors?.[0])}`;
  for (const { range, quote } of rangesIn(plain)) {
    const wrong = wrongRange(text, range, quote);
    if (wrong) return `${JSON.stringify(range)} ${wrong}`;
  }
  const { findings } = full;
  const disordered = findings.findIndex(
    ({ range }, n) => range.start.offset < (findings[n - 1]?.range.start.offset ?? 0),
  );
  return disordered < 0 ? null : `finding ${disordered} stands before the one before it`;
}
