import type { Block } from "../draft/draft.js";
import type { SentenceAt, Step, Unit } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import { isSpeechLabel, schemeOf, stepOf } from "./steps.js";

/** Tables: three or more steps in the header make each row a labelled example, two a feedback pair. */
export function tableRuns(units: readonly Unit[]): LabelledRun[] {
  const runs: LabelledRun[] = [];
  for (const unit of units) {
    const [block] = unit.blocks;
    if (unit.kind !== "row" || !block?.table) continue;
    const header = stepsOf(block.table.header);
    const known = new Set(header.filter((step) => step !== null));
    if (known.size < 2 || !(known.has("change") || known.has("decision") || known.has("impact"))) continue;
    if (known.size === 2 && !(known.has("issue") && (known.has("change") || known.has("decision")))) continue;
    if (known.size === 2 && TOPIC.test(block.table.header[header.indexOf("issue")] ?? "")) continue;
    const steps = new Map<Step, SentenceAt[]>();
    block.text.cells.forEach((cell, column) => {
      const step = header[column];
      if (!step || EMPTY_CELL.test(block.text.plain.slice(cell.start, cell.end))) return;
      const held = unit.sentences.filter(
        ({ sentence }) => sentence.span.start >= cell.start && sentence.span.end <= cell.end,
      );
      steps.set(step, [...(steps.get(step) ?? []), ...held]);
      // "Result, and who checked": a column that names its proof as well.
      if (step !== "evidence" && NAMES_PROOF.test(block.table?.header[column] ?? "") && held.length > 0)
        steps.set("evidence", [...(steps.get("evidence") ?? []), ...held]);
    });
    const first = block.text.cells[header.indexOf("issue")] ?? block.text.cells[0];
    if (!first) continue;
    const issueHeader = block.table.header[header.indexOf("issue")] ?? "";
    runs.push({
      kind: known.size >= 3 ? "labelled" : "feedback-pair",
      label: { block, start: first.start, end: first.end },
      steps,
      scheme: schemeOf(block.table.header),
      sentences: unit.sentences,
      heads: [],
      speech: PROBLEM.test(issueHeader)
        ? (steps.get("issue") ?? []).some(({ sentence }) => sentence.said.length > 0 || sentence.quoted)
        : known.size === 2 || isSpeechLabel(issueHeader),
      stepped: true,
      decided: block.table.header.some((heading) => DECIDED.test(heading)),
    });
  }
  return runs;
}

/** "What the meeting decided", "Agreed by members". */
const DECIDED =
  /\b(?:meeting|members|panel|committee|group|board|forum|council|parliament|residents|tenants|patients|pupils|parents|carers|families|learners|they|you) (?:decided|agreed|chose|voted|picked|settled)\b|\b(?:decided|agreed|chosen|voted|picked) by (?:the |our )?(?:meeting|members|panel|committee|group|board|forum|council|parliament|residents|tenants|patients|pupils|parents|carers|families|learners)\b/i;

/** The steps that a table's columns are of. "Point raised | Result": with no column for what was done, the result is that. */
function stepsOf(headings: readonly string[]): (Step | null)[] {
  const steps = headings.map(stepOf);
  const answers =
    isSpeechLabel(headings[steps.indexOf("issue")] ?? "") &&
    steps.every((step) => step === null || step === "issue" || step === "impact");
  return answers ? steps.map((step) => (step === "impact" ? "change" : step)) : steps;
}

/** A table whose first column names the steps, one a row, is one labelled example. */
export function sidewaysRuns(units: readonly Unit[]): LabelledRun[] {
  const tables = new Map<number, Unit[]>();
  for (const unit of units) {
    const table = unit.kind === "row" ? unit.blocks[0]?.table?.table : undefined;
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), unit]);
  }
  return [...tables.values()].flatMap((rows) => {
    const [first] = rows;
    const block = first?.blocks[0];
    if (!block?.table || new Set(block.table.header.map(stepOf).filter(Boolean)).size >= 2) return [];
    const columns = Math.max(...rows.map((row) => row.blocks[0]?.text.cells.length ?? 0));
    return Array.from({ length: columns - 1 }, (_, n) => columnRun(rows, n + 1)).filter((run) => run !== null);
  });
}

/** What a column of such a table tells. Beside the column of steps each is an example of its own. */
function columnRun(rows: readonly Unit[], column: number): LabelledRun | null {
  const steps = new Map<Step, SentenceAt[]>();
  const labels: string[] = [];
  const heads: SentenceAt[] = [];
  let label: LabelledRun["label"] | null = null;
  for (const row of rows) {
    const block = row.blocks[0] as Block;
    const { cells, plain } = block.text;
    const [head] = cells;
    const told = cells[column];
    const text = head ? plain.slice(head.start, head.end) : "";
    const step = stepOf(text);
    if (!head || !told || !step || EMPTY_CELL.test(plain.slice(told.start, told.end))) continue;
    labels.push(text);
    heads.push(...row.sentences.filter(({ sentence }) => sentence.span.end <= head.end));
    label ??= { block, ...(column === 1 ? head : told) };
    const held = row.sentences.filter(
      ({ sentence }) => sentence.span.start >= told.start && sentence.span.end <= told.end,
    );
    steps.set(step, [...(steps.get(step) ?? []), ...held]);
  }
  if (!label || steps.size < 3 || !(steps.has("change") || steps.has("decision"))) return null;
  return {
    kind: "labelled",
    label: { block: label.block, start: label.start, end: label.end },
    steps,
    scheme: schemeOf(labels),
    sentences: [...steps.values()].flat(),
    heads,
    speech: labels.some((text) => stepOf(text) === "issue" && isSpeechLabel(text)),
    stepped: true,
  };
}

/** Headings under which a problem stands that nobody need have spoken of. */
const PROBLEM =
  /^\W*(?:what (?:went|was) wrong|(?:the )?(?:problems?|concerns?|challenges?|faults?|failures?|risks?|snags?)(?: found| seen)?)\W*$/i;
/** "Theme | Activity": what a row is about, which nobody has said. */
const TOPIC = /^\W*(?:[a-z]+ )?(?:themes?|context|background|needs?|points?|situation|start(?:ing point)?|before)\W*$/i;
const NAMES_PROOF = /\b(?:checked|source|recorded|evidence|verified|counted by|measured by)\b/i;
/** A dash, or a word for nothing. */
export const EMPTY_CELL = /^[\s–—-]*$|^(?:n\/?a|none|tbc|-)$/i;
