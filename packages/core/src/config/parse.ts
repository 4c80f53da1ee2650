import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { SourceRange } from "../result.js";
import { checkConfig } from "./check.js";
import type { TenderlintConfig } from "./schema.js";

/** One thing wrong with a `tenderlint.json`: where, what, and what to do. */
export interface ConfigProblem {
  readonly message: string;
  readonly advice: string | null;
  readonly range: SourceRange;
}

export interface ParsedConfig {
  /** Null when there is any problem: a config that is half understood is not used. */
  readonly config: TenderlintConfig | null;
  readonly problems: readonly ConfigProblem[];
}

/** Longest config read, in UTF-16 units. */
export const LONGEST_CONFIG = 1_000_000;
const DEEPEST = 40;
const MOST_PROBLEMS = 20;

/** Reads the text of a `tenderlint.json` (JSON with comments). Never throws, never runs anything. */
export function parseConfig(text: string): ParsedConfig {
  const at = rangesOf(text);
  const refuse = (message: string, advice: string | null, start = 0, end = start): ParsedConfig => ({
    config: null,
    problems: [{ message, advice, range: at(start, end) }],
  });
  if (text.length > LONGEST_CONFIG) return refuse("This file is too large to be a tenderlint configuration.", null);
  const deep = tooDeep(text);
  if (deep !== null) return refuse(`This is nested more than ${DEEPEST} levels deep.`, null, deep, deep + 1);

  const errors: ParseError[] = [];
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  // The same length as the text, so that offsets stay true.
  const json = start ? ` ${text.slice(1)}` : text;
  const tree = parseTree(json, errors, { allowTrailingComma: true });
  if (!tree && json.trim() === "") return refuse("This file is empty.", "Write {} for the recommended settings.");
  const broken = errors[0];
  // Later errors mostly follow from the first one.
  if (broken || !tree) {
    const from = broken?.offset ?? 0;
    return refuse(
      `This is not valid JSON: ${ERROR_WORDS[broken ? printParseErrorCode(broken.error) : ""] ?? "it cannot be read here"}.`,
      null,
      from,
      from + (broken?.length ?? 0),
    );
  }
  const problems: ConfigProblem[] = [];
  const value = plainValue(tree, (key, name) =>
    problems.push({
      message: `“${name}” is written twice.`,
      advice: "Keep one of them.",
      range: at(key.offset, key.offset + key.length),
    }),
  );
  for (const wrong of checkConfig(value)) {
    const node = nodeAt(tree, wrong.path, wrong.key);
    problems.push({
      message: wrong.message,
      advice: wrong.advice,
      range: at(node.offset, node.offset + node.length),
    });
  }
  problems.sort((a, b) => a.range.start.offset - b.range.start.offset);
  return problems.length > 0
    ? { config: null, problems: problems.slice(0, MOST_PROBLEMS) }
    : { config: value as TenderlintConfig, problems };
}

/** Offset of the bracket that goes too deep, or null. The parser recurses, so this looks first. */
function tooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // A text in quotes begins with its quotation mark, so a bracket here is a bracket.
    const first = text[scanner.getTokenOffset()];
    if (first === "{" || first === "[") {
      depth++;
      if (depth > DEEPEST) return scanner.getTokenOffset();
    } else if (first === "}" || first === "]") depth--;
  }
  return null;
}

/** The plain value of a tree. Tells of keys given twice. `__proto__` becomes a key like any other, so it is refused. */
function plainValue(node: Node, twice: (key: Node, name: string) => void): unknown {
  const children = node.children ?? [];
  if (node.type === "array") return children.map((child) => plainValue(child, twice));
  if (node.type !== "object") return node.value;
  const seen = new Map<string, unknown>();
  for (const { children: pair } of children) {
    const [key, value] = pair ?? [];
    if (!key || !value) continue;
    const name = String(key.value);
    if (seen.has(name)) twice(key, name);
    seen.set(name, plainValue(value, twice));
  }
  return Object.fromEntries(seen);
}

/** The node of a path, or of its key; the nearest one above it where there is none. */
function nodeAt(root: Node, path: readonly (string | number)[], wantKey: boolean): Node {
  let node = root;
  for (const [n, part] of path.entries()) {
    if (typeof part === "number") {
      node = node.children?.[part] ?? node;
      continue;
    }
    const pair = node.children?.find((child) => child.children?.[0]?.value === part)?.children;
    if (!pair?.[0] || !pair[1]) return node;
    node = wantKey && n === path.length - 1 ? pair[0] : pair[1];
  }
  return node;
}

/** Ranges of a text by offset: 1-based lines and columns, in UTF-16 units. */
function rangesOf(text: string): (start: number, end: number) => SourceRange {
  const position = (given: number): SourceRange["start"] => {
    const offset = Math.min(given, text.length);
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { offset, line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
  };
  return (start, end) => ({ start: position(start), end: position(end) });
}

const ERROR_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "there is a word here that is not in double quotes",
  InvalidNumberFormat: "this number cannot be read",
  PropertyNameExpected: "the name of a setting is missing, or not in double quotes",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "there is something after its end",
  UnexpectedEndOfComment: "a comment is not closed",
  UnexpectedEndOfString: "a closing quotation mark is missing",
  UnexpectedEndOfNumber: "this number is not complete",
  InvalidCharacter: "there is a character that cannot stand in text",
};
