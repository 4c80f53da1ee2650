import { join, relative } from "node:path";
import { root } from "./source.mjs";

const share = (value) => (value === null ? "–" : value.toFixed(2));
const writers = (labels) => [labels.writtenBy ?? "–", labels.labelledBy ?? "–"];

const pathOf = ({ folder, name }) =>
  relative(join(root, "docs"), join(folder, "drafts", `${name}.md`)).replaceAll("\\", "/");

const table = (head, align, rows) => [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The table for a terminal. */
export function accuracyTable({ rows, mission, recommended, exemplary }) {
  const width = Math.max(...rows.map(({ rule }) => rule.length)) + 2;
  const line = (cells) =>
    cells[0].padEnd(width) +
    cells
      .slice(1)
      .map((cell) => String(cell).padStart(10))
      .join("");
  const figuresOf = (row) => [
    row.labelled,
    row.found,
    row.wrong,
    row.missed,
    share(row.precision),
    share(row.recall),
    share(row.f1),
  ];
  const lines = [
    line(["rule", "labelled", "found", "false", "missed", "precision", "recall", "F1"]),
    ...rows.map((row) => line([row.rule, ...figuresOf(row)])),
    "",
    line(["the four of the mission", ...figuresOf(mission)]),
    line(["all together", ...figuresOf(recommended)]),
    `mean F1: ${share(mission.macroF1)} over the four, ${share(recommended.macroF1)} over all`,
  ];
  if (exemplary.length > 0) {
    const loud = exemplary.filter(({ findings }) => findings > 0);
    const names = loud.map(({ name, findings }) => `${name} (${findings})`).join(", ");
    lines.push(
      `exemplary drafts: ${exemplary.length - loud.length} of ${exemplary.length} silent${names && `; not ${names}`}`,
    );
  }
  return lines.join("\n");
}

/** One line for each false and each missed finding. */
export function accuracyMisses({ drafts }) {
  const words = (text) => text.replace(/\s+/g, " ").slice(0, 110);
  return drafts.flatMap(({ name, text, wrong, missed }) => [
    ...wrong.map(({ rule, start, end, line }) => `FP ${name}:${line} ${rule}: ${words(text.slice(start, end))}`),
    ...missed.map(({ rule, quote }) => `FN ${name}:${lineOf(text, quote)} ${rule}: ${words(quote)}`),
  ]);
}

const lineOf = (text, quote) => text.slice(0, text.indexOf(quote)).split("\n").length;

/** docs/accuracy.md. `firstSight` is fixtures/first-sight.json. */
export function accuracyPage({ rows, drafts, mission, recommended, exemplary }, firstSight) {
  const words = drafts.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const silent = exemplary.filter(({ findings }) => findings === 0).length;
  return `# Accuracy

How often the linter is right, measured on the ${drafts.length} drafts in \`fixtures/\` (${words.toLocaleString("en-GB")} words).
This page is written by \`pnpm accuracy --write\`.

## By rule

${table(
  ["rule", "labelled", "found", "false", "precision", "recall", "F1", "reach"],
  ["---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"],
  [
    ...rows.map((row) => [
      `\`${row.rule}\``,
      row.labelled,
      row.found,
      row.wrong,
      share(row.precision),
      share(row.recall),
      share(row.f1),
      row.reach,
    ]),
    ...[
      ["**the four of the mission**", mission],
      ["**all together**", recommended],
    ].map(([name, sum]) => [
      name,
      sum.labelled,
      sum.found,
      sum.wrong,
      share(sum.precision),
      share(sum.recall),
      share(sum.f1),
      "",
    ]),
  ],
)}

- **labelled**: findings that the labels ask for. **found**: findings that count, right or false. **false**: findings that no label asks for.
- **precision**: the share of what was found that is right. **recall**: the share of what was labelled that was found.
- **reach**: sentences in these drafts that hold what the rule looks for, so that it had to decide. For \`placeholder-text\`, all of them.

${exemplary.length === 0 ? "" : `Of ${exemplary.length} drafts written to be exemplary, ${silent} ${silent === 1 ? "is" : "are"} silent.\n\n`}## How it was measured

Each draft was written first, without the linter. Its labels were then written from the rule book, still without running the linter. Only
then was it linted. A label quotes some words of the draft and names a rule; a finding of that rule that touches the same block
(a paragraph, a list item or a table row) is right. \`only-positive\` speaks of a whole draft, so its place is not scored;
\`incomplete-example\` is scored by section. Labels marked optional can be defended either way: they are neither rewarded nor held against it.

## At first sight

The linter was mended on these same drafts, so expect lower figures on drafts it has never met. These are such figures: each group of
drafts was scored once before anything was mended for it, in this order.

${table(
  ["drafts", "words by", "precision", "recall"],
  ["---", "---", "--:", "--:"],
  firstSight.map(({ drafts, writtenBy, precision, recall }) => [drafts, writtenBy, share(precision), share(recall)]),
)}

## The drafts

${table(
  ["draft", "sector", "kind", "draft by", "labels by", "labelled", "false", "missed"],
  ["---", "---", "---", "---", "---", "--:", "--:", "--:"],
  drafts.map(({ name, folder, labels, wrong, missed }) => [
    `[${name}](${pathOf({ folder, name })})`,
    labels.sector ?? "–",
    labels.kind ?? "–",
    ...writers(labels),
    labels.findings.length,
    wrong.length,
    missed.length,
  ]),
)}
`;
}
