import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from "vscode-languageserver";
import type { ClientFacts } from "../capabilities.js";
import type { Core } from "../core.js";
import type { Snapshot } from "../text/snapshot.js";
import { caseStudy, type ScaffoldLine, scaffold, scaffoldLines, toSnippet, youSaidWeDid } from "./prompts.js";

export interface CompletionInput {
  readonly snapshot: Snapshot;
  readonly position: Position;
  readonly client: ClientFacts;
  readonly rules: Core["rules"];
  /** Today as an ISO day. */
  readonly today: string;
}

/** Scaffolds at the start of a line, directives and rule ids in comments, keys and today's date in front matter. */
export function completionsAt(input: CompletionInput): CompletionItem[] {
  const { snapshot, position } = input;
  const { text, lines } = snapshot;
  const offset = lines.offset(position);
  const from = lines.start(lines.lineAt(offset));
  const before = text.slice(from, offset);
  if (inFrontMatter(text, offset)) return frontMatter(input, before, offset);
  const comment = /<!--\s*((?:[^\s<>][^<>]*)?)$/.exec(before);
  if (comment) return inComment(input, comment[1] ?? "", offset);
  const word = /^[ \t>]*(?:(?:[-*+]|\d+[.)]) )?([A-Za-z ]{0,20})$/.exec(before);
  return word ? scaffolds(input, word[1] ?? "", offset) : [];
}

/** Whether an offset lies between the front matter's fences. */
function inFrontMatter(text: string, offset: number): boolean {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open || offset < open[0].length) return false;
  const close = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/.exec(text.slice(open[0].length));
  return !close || offset <= open[0].length + close.index;
}

const KEYS: Readonly<Record<string, string>> = {
  title: "The answer’s title",
  buyer: "Who is buying",
  question: "The buyer’s question, word for word: it is not checked",
  "submission-date": "The day that ages are measured to, as 2026-03-01",
  "word-limit": "The most words allowed",
  sector: "What the service is",
  topic: "“social value” lets outputs count",
};

function frontMatter(input: CompletionInput, before: string, offset: number): CompletionItem[] {
  const date = /^submission-date:[ \t]*([\d-]*)$/.exec(before);
  if (date)
    return [item(input, input.today, "Today’s date", date[1] ?? "", offset, input.today, CompletionItemKind.Value)];
  const topic = /^topic:[ \t]*((?:[a-z][a-z ]*)?)$/i.exec(before);
  if (topic)
    return [
      item(input, "social value", "Outputs count", topic[1] ?? "", offset, "social value", CompletionItemKind.Value),
    ];
  const key = /^([a-z-]*)$/i.exec(before);
  if (!key) return [];
  const { text } = input.snapshot;
  const lines = text.slice(0, text.indexOf("\n---", 4) + 1).split(/\r\n?|\n/);
  return Object.entries(KEYS)
    .filter(([name]) => !lines.some((line) => line.startsWith(`${name}:`)))
    .map(([name, detail]) =>
      item(
        input,
        name,
        detail,
        key[1] ?? "",
        offset,
        `${name}: ${name === "submission-date" ? input.today : ""}`,
        CompletionItemKind.Property,
      ),
    );
}

const DIRECTIVES: Readonly<Record<string, string>> = {
  "tenderlint-ignore-next": "Ignore a rule in the next block, with a reason",
  "tenderlint-ignore-start": "Ignore a rule from here on, with a reason",
  "tenderlint-ignore-end": "Stop ignoring a rule",
  "tenderlint-ignore-file": "Ignore a rule in this file, with a reason",
};

function inComment(input: CompletionInput, written: string, offset: number): CompletionItem[] {
  const naming = /^tenderlint-ignore-(?:next|start|end|file)\s+(?:[a-z0-9-]+\s*,\s*)*([a-z0-9-]*)$/.exec(written);
  if (naming && !/\s--/.test(written)) {
    const used = new Set(written.split(/[\s,]+/).slice(0, -1));
    return input.rules
      .filter((rule) => !used.has(rule.id))
      .map((rule) =>
        item(input, rule.id, firstMessage(rule), naming[1] ?? "", offset, rule.id, CompletionItemKind.EnumMember),
      );
  }
  if (!/^[a-z-]*$/.test(written)) return [];
  const closed = /^[^\n\r]*-->/.test(input.snapshot.text.slice(offset));
  return Object.entries(DIRECTIVES).map(([name, detail]) => {
    const ends = name === "tenderlint-ignore-end";
    const stops = ends ? tabStop(1, "rule") : `${tabStop(1, "rule")} -- ${tabStop(2, "reason")}`;
    const snippet = closed ? `${name} $0` : `${name} ${stops} -->$0`;
    return withSnippet(
      input,
      item(input, name, detail, written, offset, `${name} `, CompletionItemKind.Keyword),
      snippet,
    );
  });
}

const tabStop = (n: number, words: string): string => `\${${n}:${words}}`;

/** What a rule says, its blanks shown as an ellipsis. */
const firstMessage = (rule: Core["rules"][number]): string =>
  (Object.values(rule.messages)[0]?.what ?? rule.category).replace(/\{\w+\}/g, "…");

const SCAFFOLDS: readonly { label: string; detail: string; lines: readonly ScaffoldLine[] }[] = [
  { label: "example", detail: "Issue → change → evidence → impact", lines: scaffold },
  { label: "you said we did", detail: "Feedback, and the whole loop back", lines: youSaidWeDid },
  { label: "case study", detail: "Situation → approach → change → evidence → impact", lines: caseStudy },
];

function scaffolds(input: CompletionInput, word: string, offset: number): CompletionItem[] {
  const { text, lines } = input.snapshot;
  const indent = /^[ \t>]*/.exec(text.slice(lines.start(lines.lineAt(offset)), offset))?.[0] ?? "";
  return SCAFFOLDS.filter(({ label }) => label.startsWith(word.toLowerCase().trimStart())).map(
    ({ label, detail, lines: parts }) => {
      const plain = scaffoldLines(parts).join(`\n${indent}`);
      return withSnippet(
        input,
        item(input, label, detail, word, offset, plain, CompletionItemKind.Snippet),
        toSnippet(plain),
      );
    },
  );
}

/** An item that replaces the word being written. */
function item(
  { snapshot }: CompletionInput,
  label: string,
  detail: string,
  word: string,
  offset: number,
  newText: string,
  kind: CompletionItemKind,
): CompletionItem {
  return {
    label,
    kind,
    detail,
    filterText: label,
    textEdit: { range: snapshot.lines.range(offset - word.length, offset), newText },
    insertTextFormat: InsertTextFormat.PlainText,
  };
}

function withSnippet({ client }: CompletionInput, plain: CompletionItem, snippet: string): CompletionItem {
  if (!client.completionSnippets || !plain.textEdit || !("range" in plain.textEdit)) return plain;
  return {
    ...plain,
    textEdit: { range: plain.textEdit.range, newText: snippet },
    insertTextFormat: InsertTextFormat.Snippet,
  };
}
