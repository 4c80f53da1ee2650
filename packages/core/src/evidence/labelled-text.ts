import type { Block, SectionContent, Span } from "../draft/draft.js";
import type { SentenceAt, Step, Unit } from "./evidence.js";
import type { LabelledRun } from "./labelled.js";
import { EMPTY_CELL } from "./labelled-tables.js";
import { isSpeechLabel, opensExample, schemeOf, stepOf } from "./steps.js";

interface Piece {
  readonly block: Block;
  readonly unit: Unit;
  readonly step: Step | null;
  readonly label: string;
  readonly labelSpan: { start: number; end: number };
  readonly sentences: readonly SentenceAt[];
}

/** Labels within prose: "You said: … We did: …" in one block. */
const INLINE =
  /(?:^|[.!?…;"”’)]\s+|\s[–—-]\s|\s)(["“'‘]?(?:You said|You asked|What you told us|What you asked for|You told us|We did|What we did|What we['’]ve done|What we have done|What we changed|We heard|What we heard|You spoke|What you said|Together we|We listened|So we did|Our response|What changed|Our action|The result|Result|Outcome|Impact|Action|Issue|Challenge|Change|Evidence|Decision|Review)["”'’]?)\s*(?::|\s[–—-]\s|…)\s*/g;

/** A label within a block's text. */
interface Cut {
  readonly at: number;
  readonly end: number;
  readonly label: string;
}

/** What may be labels in a block, and those of them that name a step or open an example. */
interface Labels {
  readonly cuts: readonly Cut[];
  readonly real: readonly Cut[];
}

const labels = new WeakMap<Block["text"], Labels>();

/** A block's labels, looked for once while its text stays what it is. */
function labelsIn({ text }: Block): Labels {
  const known = labels.get(text) ?? findLabels(text);
  labels.set(text, known);
  return known;
}

function findLabels({ plain, label: opening, strong }: Block["text"]): Labels {
  const cuts: Cut[] = [];
  const isFree = ({ start, end }: Span): boolean => !cuts.some((cut) => start < cut.end && cut.at < end);
  const cut = ({ start, end }: Span): unknown => cuts.push({ at: start, end, label: plain.slice(start, end) });
  if (opening) cut(opening);
  for (const bold of strong)
    if (stepOf(plain.slice(bold.start, bold.end)) && isSetOff(plain, bold) && isFree(bold)) cut(bold);
  INLINE.lastIndex = 0;
  for (let match = INLINE.exec(plain); match; match = INLINE.exec(plain)) {
    const [whole, label = ""] = match;
    const start = match.index + whole.indexOf(label);
    const span = { start, end: start + label.length };
    if (isFree(span)) cut(span);
  }
  cuts.sort((a, b) => a.at - b.at);
  const real = cuts.filter(
    ({ label, end }, n) =>
      opensExample(label) || (stepOf(label) && !isFigure(label, plain.slice(end, cuts[n + 1]?.at))),
  );
  return { cuts, real };
}

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
    const { cuts, real } = labelsIn(block);
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

/** Runs of labels in prose, lists and headings. */
export function stepRuns(content: SectionContent, units: readonly Unit[]): LabelledRun[] {
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
        (run.length === 0 ||
          (title?.block.kind === "heading" &&
            !leavesBox(title.block, piece) &&
            !leavesExample(piece) &&
            // "**Other work.** …", after the example has come to its end.
            !(stepsSeen.has("impact") && piece.block.text.label !== null)) ||
          piece.unit === last?.unit)
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

/** An example titled within a quote, as in a box, ends where the box does. */
const leavesBox = ({ quote }: Block, { block }: Piece): boolean => quote !== null && quote !== block.quote;

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
