import type { Block, SectionContent } from "../draft/draft.js";
import type { SentenceAt, Step, Unit } from "./evidence.js";
import { isSpeechLabel, opensExample, type Scheme, schemeOf, stepOf } from "./steps.js";

/** A run of steps, or a table row, or the text under an example's label: what is read as one labelled example or pair. */
export interface LabelledRun {
  readonly kind: "labelled" | "feedback-pair";
  /** The outermost label: its block and span. */
  readonly label: { readonly block: Block; readonly start: number; readonly end: number };
  /** Each step's sentences. */
  readonly steps: ReadonlyMap<Step, readonly SentenceAt[]>;
  readonly scheme: Scheme;
  readonly sentences: readonly SentenceAt[];
  /** Labels in cells of their own. "What we decided together" tells of nothing by itself. */
  readonly heads: readonly SentenceAt[];
  /** The issue is what people said. */
  readonly speech: boolean;
  /** It has labels of steps; an example that is told under its title alone has none. */
  readonly stepped: boolean;
}

interface Piece {
  readonly block: Block;
  readonly unit: Unit;
  readonly step: Step | null;
  readonly label: string;
  readonly labelSpan: { start: number; end: number };
  readonly sentences: readonly SentenceAt[];
}

/** Headings under which a problem stands that nobody need have spoken of. */
const PROBLEM =
  /^\W*(?:what (?:went|was) wrong|(?:the )?(?:problems?|concerns?|challenges?|faults?|failures?|risks?|snags?)(?: found| seen)?)\W*$/i;
/** "Theme | Activity": what a row is about, which nobody has said. */
const TOPIC = /^\W*(?:[a-z]+ )?(?:themes?|context|background|needs?|points?|situation|start(?:ing point)?|before)\W*$/i;
/** "First-time fix: 88%": a figure under its name, where a step would tell something. */
const FIGURE =
  /^[£€]?\d+(?:[.,]\d+)*(?:%| per cent)?(?: (?:of \d+|out of \d+|days?|hours?|minutes?|weeks?))?(?:,? (?:in|against|at|for|from|up|down)\b[^.]{0,40})?\.?$/;
const isFigure = (label: string, text: string): boolean =>
  FIGURE.test(
    text
      .slice(0, 200)
      .replace(/^[\s:–—-]+/, "")
      .trim(),
  ) && /^(?:issue|change|decision)$/.test(stepOf(label) ?? "");
const NAMES_PROOF = /\b(?:checked|source|recorded|evidence|verified|counted by|measured by)\b/i;
const EMPTY_CELL = /^[\s–—-]*$|^(?:n\/?a|none|tbc|-)$/i;

/** Finds the labelled examples and pairs of a section. Sentences they hold are read as theirs and no longer as narrative. */
export function findLabelled(content: SectionContent, units: readonly Unit[]): LabelledRun[] {
  return [...tableRuns(units), ...sidewaysRuns(units), ...stepRuns(content, units)];
}

/** Tables: three or more steps in the header make each row a labelled example, two a feedback pair. */
function tableRuns(units: readonly Unit[]): LabelledRun[] {
  const runs: LabelledRun[] = [];
  for (const unit of units) {
    const [block] = unit.blocks;
    if (unit.kind !== "row" || !block?.table) continue;
    const header = block.table.header.map(stepOf);
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
    });
  }
  return runs;
}

/** A table whose first column names the steps, one a row, is one labelled example. */
function sidewaysRuns(units: readonly Unit[]): LabelledRun[] {
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

/** Labels within prose: "You said: … We did: …" in one block. */
const INLINE =
  /(?:^|[.!?…;"”’)]\s+|\s[–—-]\s|\s)(["“'‘]?(?:You said|You asked|You told us|We did|What we did|We heard|What we heard|You spoke|What you said|Together we|We listened|So we did|Our response|What changed|Our action|The result|Result|Outcome|Impact|Action|Issue|Challenge|Change|Evidence|Decision|Review)["”'’]?)\s*(?::|\s[–—-]\s|…)\s*/g;

function pieces(content: SectionContent, units: readonly Unit[]): (Piece | { readonly heading: Block })[] {
  const byBlock = new Map<Block, Unit>();
  for (const unit of units) for (const block of unit.blocks) byBlock.set(block, unit);
  const out: (Piece | { readonly heading: Block })[] = [];
  let pendingHeading: { step: Step | null; label: string; block: Block } | null = null;
  if (content.heading && opensExample(content.heading.text.plain)) out.push({ heading: content.heading });
  for (const block of content.blocks) {
    if (block.kind === "heading") {
      const step = stepOf(block.text.plain);
      if (step) pendingHeading = { step, label: block.text.plain, block };
      else {
        pendingHeading = null;
        out.push({ heading: block });
      }
      continue;
    }
    const unit = byBlock.get(block);
    if (!unit || unit.kind === "row") {
      pendingHeading = null;
      continue;
    }
    const sentences = unit.sentences.filter((from) => from.block === block);
    const plain = block.text.plain;
    const cuts: { at: number; end: number; label: string }[] = [];
    if (block.text.label)
      cuts.push({
        at: block.text.label.start,
        end: block.text.label.end,
        label: plain.slice(block.text.label.start, block.text.label.end),
      });
    for (const strong of block.text.strong) {
      const label = plain.slice(strong.start, strong.end);
      if (
        stepOf(label) &&
        isSetOff(plain, strong) &&
        !cuts.some((cut) => strong.start < cut.end && cut.at < strong.end)
      )
        cuts.push({ at: strong.start, end: strong.end, label });
    }
    INLINE.lastIndex = 0;
    for (let match = INLINE.exec(plain); match; match = INLINE.exec(plain)) {
      const label = match[1] ?? "";
      const at = match.index + match[0].indexOf(label);
      if (!cuts.some((cut) => at < cut.end && cut.at < at + label.length))
        cuts.push({ at, end: at + label.length, label });
    }
    cuts.sort((a, b) => a.at - b.at);
    if (pendingHeading && !cuts.some((cut) => stepOf(cut.label))) {
      out.push({
        block,
        unit,
        step: pendingHeading.step,
        label: pendingHeading.label,
        labelSpan: { start: 0, end: Math.min(plain.length, 1) },
        sentences,
      });
      continue;
    }
    const real = cuts.filter(
      (cut, n) =>
        opensExample(cut.label) || (stepOf(cut.label) && !isFigure(cut.label, plain.slice(cut.end, cuts[n + 1]?.at))),
    );
    if (real.length === 0) {
      out.push({ block, unit, step: null, label: "", labelSpan: { start: 0, end: 0 }, sentences });
      continue;
    }
    // What stands before the first label belongs to nothing; each label holds the sentences up to the next.
    const before = real[0] ? sentences.filter(({ sentence }) => sentence.span.end <= (real[0]?.at ?? 0)) : [];
    if (before.length)
      out.push({ block, unit, step: null, label: "", labelSpan: { start: 0, end: 0 }, sentences: before });
    real.forEach((cut, n) => {
      const until = real[n + 1]?.at ?? plain.length;
      const held = sentences.filter(
        ({ sentence }) =>
          sentence.span.end > cut.at &&
          sentence.span.start < until &&
          (sentence.span.start >= cut.at - 1 || n === 0 || sentence.span.end > cut.end + 3),
      );
      out.push({
        block,
        unit,
        step: stepOf(cut.label),
        label: cut.label,
        labelSpan: { start: cut.at, end: cut.end },
        sentences: held,
      });
    });
  }
  return out;
}

/** Bold within a block is a label where it is set off: capital, and a colon, a full stop, a dash or a new sentence after it. */
function isSetOff(plain: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const label = plain.slice(start, end);
  return (
    /^["“‘']?\p{Lu}/u.test(label) &&
    (/[:.–—-]\s*$/.test(label) || /^\s*(?:[:–—-]|["“‘']?\p{Lu}|\([^()]{0,120}\)\s*:)/u.test(plain.slice(end)))
  );
}

function stepRuns(content: SectionContent, units: readonly Unit[]): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let run: Piece[] = [];
  let title: { block: Block; start: number; end: number } | null = null;
  /** Under an example's own label, text with no step label belongs to the example. */
  let open = false;
  const close = (): void => {
    const labelled = run.filter((piece) => piece.step !== null);
    const distinct = new Set(labelled.map((piece) => piece.step));
    if ((distinct.size >= 2 || (open && run.length > 0)) && run[0]) {
      const labels = labelled.map((piece) => piece.label);
      const speech = labelled.some((piece) => piece.step === "issue" && isSpeechLabel(piece.label));
      const steps = new Map<Step, SentenceAt[]>();
      for (const piece of labelled) {
        const filled = piece.sentences.filter(
          ({ sentence, block }) => !EMPTY_CELL.test(afterLabel(block, sentence.span, piece)),
        );
        if (piece.step && filled.length) steps.set(piece.step, [...(steps.get(piece.step) ?? []), ...filled]);
      }
      const onlyPair =
        distinct.size === 2 &&
        distinct.has("issue") &&
        (distinct.has("change") || distinct.has("decision")) &&
        speech &&
        !open;
      const first = labelled[0] ?? run[0];
      const at = title ?? {
        block: first.block,
        ...(first.labelSpan.end > first.labelSpan.start
          ? first.labelSpan
          : { start: 0, end: first.block.text.plain.length }),
      };
      const seen = new Set<SentenceAt>();
      const sentences = run
        .flatMap((piece) => piece.sentences)
        .filter((sentence) => !seen.has(sentence) && seen.add(sentence));
      runs.push({
        kind: onlyPair ? "feedback-pair" : "labelled",
        label: at,
        steps,
        scheme: schemeOf(labels),
        sentences,
        speech,
        heads: [],
        stepped: distinct.size >= 2,
      });
    }
    run = [];
    title = null;
    open = false;
  };
  let stepsSeen = new Set<string>();
  for (const piece of pieces(content, units)) {
    if ("heading" in piece) {
      close();
      stepsSeen = new Set();
      if (opensExample(piece.heading.text.plain)) {
        title = { block: piece.heading, start: 0, end: piece.heading.text.plain.length };
        open = true;
      }
      continue;
    }
    if (piece.step === null) {
      if (piece.label && opensExample(piece.label)) {
        close();
        stepsSeen = new Set();
        title = { block: piece.block, ...piece.labelSpan };
        open = true;
        run.push(piece);
        // A run-in label owns its own block, and what goes on from it.
        continue;
      }
      const last = run[run.length - 1];
      if (
        open &&
        (run.length === 0 || (title?.block.kind === "heading" && !leavesExample(piece)) || piece.unit === last?.unit)
      ) {
        run.push(piece);
        continue;
      }
      if (last && piece.sentences[0]?.sentence.refersBack && piece.unit.kind === "paragraph" && stepsSeen.size >= 2) {
        run.push({ ...piece, step: null });
        continue;
      }
      if (last && piece.unit.list !== null && last.unit === piece.unit) {
        run.push(piece);
        continue;
      }
      close();
      stepsSeen = new Set();
      continue;
    }
    // The same step again opens the next example, unless it is a second name for the step just told.
    const again = stepsSeen.has(piece.step) && run[run.length - 1]?.step !== piece.step && piece.step === "issue";
    const same = run.some((other) => other.label.toLowerCase() === piece.label.toLowerCase());
    if (again || same) {
      close();
      stepsSeen = new Set();
    }
    stepsSeen.add(piece.step);
    run.push(piece);
  }
  close();
  return runs;
}

/** Prose after an example under its heading that plainly speaks of something else: a claim or promise of the bidder. */
function leavesExample(piece: Piece): boolean {
  const [first] = piece.sentences;
  return (
    first !== undefined &&
    (first.sentence.mood === "promise" || first.sentence.signals.some((signal) => signal.kind === "claim"))
  );
}

function afterLabel(block: Block, span: { start: number; end: number }, piece: Piece): string {
  const start =
    piece.labelSpan.start >= span.start && piece.labelSpan.end <= span.end ? piece.labelSpan.end : span.start;
  return block.text.plain.slice(start, span.end).replace(/^[\s:.–—-]+/, "");
}
