import { blockAround, sectionAround } from "./blocks.mjs";

/** Speaks once for a whole draft: its place is not scored. */
const ONCE_PER_DRAFT = new Set(["only-positive"]);
/** May rightly point at an example's heading, label or change: scored by section. */
const BY_SECTION = new Set(["incomplete-example"]);

/**
 * Compares a draft's findings with its labels.
 *
 * A finding is right when it touches the block of a label of its rule that no finding before it has met. A further
 * finding in a block so labelled, and one in an `optional` label's block, is neither right nor wrong. Any other is false.
 * `findings` are `{ rule, start, end }`. Gives `{ right, wrong, missed }`: labels met, false findings, labels not met.
 * Errors: `Error` when a label's quote is not in the text.
 */
export function scoreDraft(text, labels, findings) {
  const placed = (label) => {
    const start = text.indexOf(label.quote);
    if (start < 0) throw new Error(`no such words in the draft: ${JSON.stringify(label.quote)}`);
    const around = BY_SECTION.has(label.rule)
      ? sectionAround(text, start)
      : blockAround(text, start, start + label.quote.length);
    return { label, around };
  };
  const expected = labels.findings.map(placed);
  const optional = (labels.optional ?? []).map(placed);
  const met = new Set();
  const wrong = [];
  for (const finding of findings) {
    const touched = ({ label, around }) =>
      label.rule === finding.rule &&
      (ONCE_PER_DRAFT.has(finding.rule) ||
        (finding.start < around.end && Math.max(finding.end, finding.start + 1) > around.start));
    const first = expected.find((one) => !met.has(one) && touched(one));
    if (first) met.add(first);
    else if (!expected.some(touched) && !optional.some(touched)) wrong.push(finding);
  }
  return {
    right: [...met].map(({ label }) => label),
    wrong,
    missed: expected.filter((one) => !met.has(one)).map(({ label }) => label),
  };
}

/** Figures of a rule, or of several together. A share of nothing is null. */
export function figures({ right, wrong, missed }) {
  const share = (part, whole) => (whole === 0 ? null : part / whole);
  return {
    right,
    wrong,
    missed,
    labelled: right + missed,
    found: right + wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Adds up counts. */
export function total(counts) {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const count of counts) for (const key of Object.keys(sum)) sum[key] += count[key];
  return sum;
}

/** The mean F1 of the rules that have labels. */
export function macroF1(rows) {
  const labelled = rows.filter((row) => row.labelled > 0);
  return labelled.length === 0 ? null : labelled.reduce((sum, row) => sum + (row.f1 ?? 0), 0) / labelled.length;
}
