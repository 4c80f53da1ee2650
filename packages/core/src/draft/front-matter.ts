import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import { readDay } from "./day.js";
import type { FrontMatter, Span } from "./draft.js";
import { createLineReader } from "./lines.js";

export const noFrontMatter: FrontMatter = {
  span: null,
  title: null,
  buyer: null,
  question: null,
  submissionDate: null,
  wordLimit: null,
  sector: null,
  topic: null,
  problems: [],
};

/** The longest front matter that is read, in UTF-16 units. */
const LONGEST = 50_000;

/**
 * The extent of the front matter: from a first line of three hyphens to the next such line, both included.
 * Null where there is none, or where it is never closed: that is text. A blank line after the first fence makes it a rule.
 */
export function frontMatterExtent(source: string): Span | null {
  const start = source.startsWith("\ufeff") ? 1 : 0;
  if (!source.startsWith("---", start)) return null;
  const lines = createLineReader(source);
  const fence = lines.at(start);
  if (!fence || !isFence(source, fence)) return null;
  const first = lines.at(fence.next);
  if (!first || source.slice(first.start, first.end).trim() === "") return null;
  for (let line: typeof fence | undefined = first; line; line = lines.at(line.next))
    if (source[line.start] === "-" && isFence(source, line)) return { start, end: line.end };
  return null;
}

function isFence(source: string, { start, end }: Span): boolean {
  return end - start < 200 && /^---[ \t]*$/.test(source.slice(start, end));
}

type Problem = FrontMatter["problems"][number];

/** Reads front matter, fences included; `at` is where it starts in the source. Never throws: what is wrong is a problem. */
export function readFrontMatter(text: string, at: number): FrontMatter {
  const span = { start: at, end: at + text.length };
  const none = { ...noFrontMatter, span };
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0;
  const close = Math.max(text.lastIndexOf("---"), open);
  const yaml = text.slice(open, close);
  const place = (range: readonly number[] | null | undefined): Span => within(span, at + open, range, yaml.length);
  if (yaml.length > LONGEST) return { ...none, problems: [problem("The front matter is too long to be read.", span)] };
  if (yaml.trim() === "") return none;
  try {
    const document = parseDocument(yaml, { logLevel: "silent", prettyErrors: false, uniqueKeys: true });
    const problems: Problem[] = document.errors
      .slice(0, 1)
      .map((error) => problem(inPlainWords(error.code, yaml, error.pos), place(placeOf(error.code, yaml, error.pos))));
    if (!isMap(document.contents)) {
      if (problems.length === 0)
        problems.push(problem("The front matter is not a list of keys and values such as “title: Our answer”.", span));
      return { ...none, problems };
    }
    return { ...readKeys(document.contents.items as Pair[], place, problems), span, problems };
  } catch {
    return { ...none, problems: [problem("The front matter could not be read as YAML.", span)] };
  }
}

const problem = (message: string, span: Span): Problem => ({ message, span });

function within(whole: Span, base: number, range: readonly number[] | null | undefined, length: number): Span {
  if (!range) return whole;
  const start = base + Math.min(range[0] ?? 0, length);
  return { start, end: Math.max(start, base + Math.min(range[1] ?? range[0] ?? 0, length)) };
}

/** The repeated key itself; elsewhere what the YAML parser points at. */
function placeOf(code: string, yaml: string, [start, end]: readonly [number, number]): readonly [number, number] {
  return code === "DUPLICATE_KEY" ? [start, start + keyAt(yaml, start).length] : [start, end];
}

const keyAt = (yaml: string, at: number): string => /^[^\s:]*/.exec(yaml.slice(at, at + 100))?.[0] ?? "";

function inPlainWords(code: string, yaml: string, [start]: readonly [number, number]): string {
  if (code === "DUPLICATE_KEY") return `The front matter gives ${keyAt(yaml, start)} twice: keep one.`;
  const line = yaml.slice(0, start).split(/\r\n?|\n/).length + 1;
  return `The front matter is not valid YAML at its line ${line}: put the value in quotes if it holds a colon, and check the indentation.`;
}

type Fields = Omit<FrontMatter, "span" | "problems">;

function readKeys(
  pairs: readonly Pair[],
  place: (range: readonly number[] | null | undefined) => Span,
  problems: Problem[],
): Fields {
  const { span: _, problems: __, ...fields } = noFrontMatter;
  const read: { -readonly [key in keyof Fields]: Fields[key] } = { ...fields };
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string" || seen.has(key.value)) continue;
    seen.add(key.value);
    const text = isScalar(value) ? scalarText(value) : null;
    const at = place(isScalar(value) && value.range ? value.range : key.range);
    switch (key.value) {
      case "title":
      case "buyer":
      case "question":
      case "sector":
      case "topic":
        read[key.value] = text;
        // Where the YAML is broken, that has been said already.
        if (text === null && !isEmpty(value) && problems.length === 0)
          problems.push(problem(`${key.value} in the front matter must be one piece of text.`, at));
        break;
      case "submission-date":
        read.submissionDate = text === null ? null : readDay(text);
        if (read.submissionDate === null && !isEmpty(value)) problems.push(problem(badDay(text), at));
        break;
      case "word-limit":
        read.wordLimit = text === null ? null : readCount(text);
        if (read.wordLimit === null && !isEmpty(value))
          problems.push(problem(`word-limit in the front matter must be a whole number, such as 750.`, at));
        break;
    }
  }
  return read;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && (value.value === null || value.value === ""));
}

/** A scalar's text as written: a number or date is not turned into another. */
function scalarText(value: { value: unknown; source?: string }): string | null {
  if (value.value === null || value.value === undefined) return null;
  const text = (typeof value.value === "string" ? value.value : (value.source ?? String(value.value))).trim();
  return text === "" ? null : text;
}

function badDay(text: string | null): string {
  const what =
    text === null ? "submission-date in the front matter" : `The submission-date “${text}” in the front matter`;
  return `${what} is not a day that exists: write it as 2026-03-01.`;
}

function readCount(text: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\s*words?(?:\s+max(?:imum)?)?)?$/i.exec(text);
  const count = match ? Number((match[1] ?? "").replaceAll(",", "")) : 0;
  return count > 0 ? count : null;
}
