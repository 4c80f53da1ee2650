/**
 * Quick fixes. Every edit is computed from the document and the request's own range. Positions that a client echoes in
 * `context.diagnostics` are never read: some send byte columns there, and an edit made from them lands inside a word.
 */

import type { Finding } from "@tenderlint/core";
import type { CodeAction, Diagnostic, Range } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver";
import type { ClientFacts } from "../capabilities.js";
import type { Checked } from "../checker.js";
import { openRulePageCommand, selectCommand } from "../protocol.js";
import type { Outline, OutlineBlock, OutlineSection } from "../text/outline.js";
import { blockAt, lineEnd, lineEndOf, lineStart, sectionAt } from "../text/outline.js";
import type { Snapshot } from "../text/snapshot.js";
import { subjectOf } from "./diagnostics.js";
import { fixDirective } from "./directive-edits.js";
import {
  escapeSnippet,
  rulePrompts,
  ruleSlots,
  scaffold,
  scaffoldLines,
  scaffoldRules,
  slotPrompts,
  toSnippet,
} from "./prompts.js";

/** One replacement of source text, with its snippet form where it has tab stops. */
export interface PlannedEdit {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** LSP snippet text, or null where there is nothing to fill in. */
  readonly snippet: string | null;
  /** Offset within `text` at which the cursor is wanted, for clients that take no snippets; null: nowhere. */
  readonly cursor: number | null;
}

export interface ActionsInput {
  readonly checked: Checked & { state: "checked" };
  /** The findings shown now. */
  readonly shown: readonly Finding[];
  readonly outline: Outline;
  /** Of the request, in offsets. */
  readonly start: number;
  readonly end: number;
  readonly client: ClientFacts;
  readonly diagnosticOf: (finding: Finding) => Diagnostic;
  readonly page: (rule: string) => string | null;
}

/** Actions for every finding that the range touches, in document order. */
export function codeActions(input: ActionsInput): CodeAction[] {
  const { shown, start, end, client } = input;
  if (!client.codeActions) return [];
  return shown
    .filter(({ range }) => range.start.offset <= end && start <= range.end.offset)
    .flatMap((finding) => actionsFor(finding, input));
}

function actionsFor(finding: Finding, input: ActionsInput): CodeAction[] {
  const { checked, outline, client } = input;
  const diagnostic = input.diagnosticOf(finding);
  const action = (title: string, edits: readonly PlannedEdit[], preferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(preferred && client.preferredActions ? { isPreferred: true } : {}),
    ...editOf(title, edits, checked.snapshot, client),
  });
  const page: CodeAction[] = input.page(finding.rule)
    ? [
        {
          title: `Open the page about ${finding.rule}`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          command: { title: "Open the rule’s page", command: openRulePageCommand, arguments: [finding.rule] },
        },
      ]
    : [];
  if (finding.rule === "directive")
    return fixDirective(checked.snapshot.text, finding).map(({ title, edit }) => action(title, [edit], true));
  if (finding.rule === "front-matter") return [];
  const place = placeOf(finding, outline, checked.snapshot.text);
  if (!place) return page;
  const fixes = planFixes(finding, checked, place);
  return [
    ...fixes.map(({ title, edit }, n) => action(title, [edit], n === 0)),
    ...planIgnores(finding.rule, checked.snapshot.text, outline, place).map(({ title, edits }) => action(title, edits)),
    ...page,
  ];
}

/** Where a finding stands: its section, and its block unless it is at a heading. */
interface Place {
  readonly section: OutlineSection;
  readonly block: OutlineBlock | null;
  /** Behind which the scaffold goes. */
  readonly after: number;
  /** The first character of the block or heading. */
  readonly before: number;
  /** The first character of the innermost block or heading: what a directive before it covers. */
  readonly leaf: number;
}

function placeOf(finding: Finding, outline: Outline, text: string): Place | null {
  const at = finding.range.start.offset;
  const section = sectionAt(outline, at);
  if (!section) return null;
  const block = blockAt(section, at);
  if (block) {
    const leaf = section.leaves.find(({ start, end }) => start <= at && at <= end) ?? block;
    return { section, block, after: lineEnd(text, block.end), before: block.start, leaf: leaf.start };
  }
  const last = section.blocks[section.blocks.length - 1];
  const { heading } = section;
  if (!heading) return null;
  return {
    section,
    block: null,
    after: lineEnd(text, last?.end ?? heading.end),
    before: heading.start,
    leaf: heading.start,
  };
}

function planFixes(
  finding: Finding,
  checked: Checked & { state: "checked" },
  place: Place,
): { title: string; edit: PlannedEdit }[] {
  const { text } = checked.snapshot;
  const fixes: { title: string; edit: PlannedEdit }[] = [];
  if (scaffoldRules.has(finding.rule))
    fixes.push({
      title: "Put in the evidence: issue, change, evidence, impact",
      edit: insertBlock(text, place, scaffoldLines(scaffold)),
    });
  const { claim, example } = subjectOf(finding, checked);
  const missing = (claim ?? example)?.missing;
  const slots = (ruleSlots[finding.rule] ?? []).filter((slot) => !missing || missing.includes(slot)).slice(0, 3);
  const prompts = [...(rulePrompts[finding.rule] ?? []), ...slots.map((slot) => slotPrompts[slot])];
  for (const prompt of prompts)
    fixes.push({
      title: `${prompt.title}: “${prompt.text}”`,
      edit: place.block
        ? insertSentence(text, finding, place.block, prompt.text)
        : insertBlock(text, place, [prompt.text]),
    });
  return fixes;
}

/** Lines of their own behind a block, within the list item or quote that holds it. */
function insertBlock(text: string, { after, before, block }: Place, lines: readonly string[]): PlannedEdit {
  const eol = lineEndOf(text);
  const within = block && (block.kind === "item" || block.kind === "quote");
  const prefix = within ? continuation(text, before) : "";
  const gap = block?.kind === "item" ? "" : `${eol}${prefix.trimEnd()}`;
  const next = text.slice(after).replace(/^(?:\r\n|\n|\r)/, "");
  const crowded = block?.kind !== "item" && next !== "" && !/^[ \t>]*(?:\r|\n|$)/.test(next);
  const body = lines.map((line) => `${eol}${prefix}${line}`).join("");
  const tail = crowded ? `${eol}${prefix.trimEnd()}` : "";
  const plain = gap + body + tail;
  return { start: after, end: after, text: plain, snippet: toSnippet(plain), cursor: firstBlank(plain) };
}

/** A prompt behind the sentence that the finding ends in; within its cell in a table. */
function insertSentence(text: string, finding: Finding, block: OutlineBlock, prompt: string): PlannedEdit {
  const from = finding.range.end.offset;
  const rest = text.slice(from, Math.max(from, block.end));
  const stop = block.kind === "table" ? /(?<!\s)\s*(?=[|\r\n])/ : SENTENCE_END;
  const found = stop.exec(rest);
  const offset = found ? (block.kind === "table" ? found.index : found.index + found[0].length) : rest.length;
  const at = from + offset;
  const plain = ` ${prompt}`;
  return { start: at, end: at, text: plain, snippet: toSnippet(plain), cursor: firstBlank(plain) };
}

/** The end of a sentence, or of a list item or paragraph without one. */
const SENTENCE_END = /[.!?]["'”’)*_]*(?=\s|$)|(?=(?:\r\n|\n|\r)[ \t>]*(?:(?:\r\n|\n|\r)|[-*+] |\d+[.)] ))/;

const firstBlank = (text: string): number | null => {
  const at = text.indexOf("[");
  return at < 0 ? null : at;
};

/** What a new line needs before it to stay within the list items and quotes that hold an offset: "> ", "   ". */
function continuation(text: string, offset: number): string {
  const start = lineStart(text, offset);
  const head = text.slice(start, offset);
  const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(offset))?.[0] ?? "";
  return (head + marker).replace(/[^>\s]/g, " ");
}

function planIgnores(
  rule: string,
  text: string,
  outline: Outline,
  place: Place,
): { title: string; edits: PlannedEdit[] }[] {
  const eol = lineEndOf(text);
  const { section, block } = place;
  const own = block?.kind === "item" || block?.kind === "quote" ? contentStart(text, place.leaf) : place.leaf;
  const here = directive("ignore-next", rule, own, `${eol}${continuation(text, own)}`);
  // Before the heading, which can be what a finding points at.
  const top = section.heading ? lineStart(text, section.heading.start) : Math.max(section.start, outline.body);
  const from = directive("ignore-start", rule, top, `${eol}${eol}`);
  const next = outline.sections.find((other) => other.start > section.start && other.heading);
  const close: PlannedEdit[] = next?.heading
    ? [plainEdit(lineStart(text, next.heading.start), `<!-- tenderlint-ignore-end ${rule} -->${eol}${eol}`)]
    : [];
  return [
    { title: `Ignore ${rule} here, with a reason`, edits: [here] },
    { title: `Ignore ${rule} in this section, with a reason`, edits: [from, ...close] },
    {
      title: `Ignore ${rule} in this file, with a reason`,
      edits: [directive("ignore-file", rule, outline.body, `${eol}${eol}`)],
    },
  ];
}

/** Behind the marker of a list item or quote. */
function contentStart(text: string, offset: number): number {
  return offset + (/^(?:(?:[-*+]|\d+[.)]|>)[ \t]*)*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
}

/** A directive with an empty reason and the cursor on it: until a reason is given, the linter says that it is missing. */
function directive(kind: string, rule: string, at: number, behind: string): PlannedEdit {
  const open = `<!-- tenderlint-${kind} ${rule} -- `;
  const close = ` -->${behind}`;
  return {
    start: at,
    end: at,
    text: open + close,
    snippet: `${escapeSnippet(open)}$1${escapeSnippet(close)}$0`,
    cursor: open.length,
  };
}

const plainEdit = (at: number, text: string): PlannedEdit => ({
  start: at,
  end: at,
  text,
  snippet: null,
  cursor: null,
});

/** The edit in the form that the client takes: versioned, with tab stops where it knows them. */
function editOf(
  title: string,
  edits: readonly PlannedEdit[],
  snapshot: Snapshot,
  client: ClientFacts,
): Pick<CodeAction, "edit" | "command"> {
  const ranged = edits.map((edit) => ({ edit, range: snapshot.lines.range(edit.start, edit.end) }));
  if (!client.documentChanges)
    return {
      edit: { changes: { [snapshot.uri]: ranged.map(({ edit, range }) => ({ range, newText: edit.text })) } },
      ...cursorCommand(title, edits, snapshot, client),
    };
  return {
    edit: {
      documentChanges: [
        {
          textDocument: { uri: snapshot.uri, version: snapshot.version },
          edits: ranged.map(({ edit, range }) => textEdit(edit, range, client)),
        },
      ],
    },
    ...(client.snippetEdits ? {} : cursorCommand(title, edits, snapshot, client)),
  };
}

function textEdit(edit: PlannedEdit, range: Range, client: ClientFacts) {
  if (edit.snippet === null || client.snippetEdits === null) return { range, newText: edit.text };
  return client.snippetEdits === "standard"
    ? { range, snippet: { kind: "snippet" as const, value: edit.snippet } }
    : { range, newText: edit.snippet, insertTextFormat: 2 };
}

/** Puts the cursor where something is to be written, for clients without snippets that can be asked to show a place. */
function cursorCommand(
  title: string,
  edits: readonly PlannedEdit[],
  snapshot: Snapshot,
  client: ClientFacts,
): Pick<CodeAction, "command"> {
  const [first] = edits;
  if (!client.showDocument || !first || first.cursor === null) return {};
  return {
    command: { title, command: selectCommand, arguments: [snapshot.uri, first.start + first.cursor] },
  };
}
