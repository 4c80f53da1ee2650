import { median } from "../clock.mjs";
import { references, textlintRules } from "./adapters.mjs";
import { scripted } from "./commands.mjs";

const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString("en-GB") : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const spread = (samples) => `${number(Math.min(...samples))}–${number(Math.max(...samples))}`;

/** Ours against theirs: below 1 ours is less. The spread sets our best against their worst and the other way about. */
function ratio(ours, theirs) {
  const middle = median(ours) / median(theirs);
  if (ours.length === 1 && theirs.length === 1) return share(middle);
  const low = Math.min(...ours) / Math.max(...theirs);
  const high = Math.max(...ours) / Math.min(...theirs);
  return `${share(middle)} (${share(low)}–${share(high)})`;
}
const share = (value) => (value >= 0.095 ? value.toFixed(2) : value.toPrecision(1));

/** A table of one figure: `samples` by linter, ours first, the others by their median. Gives lines of Markdown. */
function table(unit, samples) {
  const { tenderlint: ours, ...theirs } = samples;
  if (!ours?.length) return [];
  const rows = Object.entries(theirs)
    .filter(([, values]) => values.length > 0)
    .sort(([, a], [, b]) => median(a) - median(b));
  const row = (name, values, against) => `| ${name} | ${number(median(values))} | ${spread(values)} | ${against} |`;
  return [
    `| | ${unit}, median | lowest to highest | ours / theirs |`,
    "|---|--:|--:|--:|",
    row("**tenderlint**", ours, ""),
    ...rows.map(([name, values]) => row(nameOf(name), values, ratio(ours, values))),
  ];
}

const nameOf = (name) => (references.has(name) ? `*${name}*` : scripted.has(name) ? `${name} (script)` : name);

const MB = 1e6;

/** The figures as sections of Markdown. */
export function sections({ inProcess, commands, sizes, files, words }) {
  const all = (figures, pick) =>
    Object.fromEntries([...figures].map(([name, figure]) => [name, pick(figure)]).filter(([, values]) => values));
  const megabytes = (bytes) => (bytes > 0 ? [bytes / MB] : []);
  return [
    {
      title: "New text",
      about: "Milliseconds per 1,000 words of text never seen before, in a process that is warm.",
      lines: table(
        "ms",
        all(inProcess, ({ fresh }) => fresh),
      ),
    },
    {
      title: "One letter typed in 10,000 words",
      about:
        "Milliseconds until the new findings are there. tenderlint has the draft open; no peer keeps one, so each lints the whole again.",
      lines: table(
        "ms",
        all(inProcess, ({ typed10k }) => typed10k),
      ),
    },
    {
      title: "One letter typed in 100,000 words",
      about: "The same. Peers that would take longer than three seconds for a letter are left out.",
      lines: table(
        "ms",
        all(inProcess, ({ typed100k }) => typed100k),
      ),
    },
    {
      title: "The command on one draft",
      about: "Milliseconds from start to end, one file of 1,500 words, nothing kept from an earlier run.",
      lines: table(
        "ms",
        all(commands, ({ one }) => one),
      ),
    },
    {
      title: `The command on ${files} drafts`,
      about: `Seconds from start to end, ${words.toLocaleString("en-GB")} words.`,
      lines: table(
        "s",
        all(commands, ({ many }) => many.map((took) => took / 1000)),
      ),
    },
    {
      title: "Peak memory",
      about: `Megabytes that the command's process held at most, over ${files} drafts.`,
      lines: table(
        "MB",
        all(commands, ({ manyPeak }) => megabytes(manyPeak)),
      ),
    },
    {
      title: "Memory kept",
      about:
        "Megabytes of heap left after the drafts above, collected. tenderlint remembers what it has read, to answer the next letter at once.",
      lines: table(
        "MB",
        all(inProcess, ({ heap }) => megabytes(heap)),
      ),
    },
    {
      title: "Installed size",
      about: "Megabytes on the disk, each installed alone with all that it needs.",
      lines: table(
        "MB",
        all(sizes, ({ bytes }) => megabytes(bytes)),
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** docs/performance.md. */
export function page(figures, { date, machine, versions }) {
  const peers = Object.entries(versions).map(([name, packages]) => {
    const list = Object.entries(packages)
      .map(([id, version]) => `${id} ${version}`)
      .join(", ");
    return `- ${name}: ${list}`;
  });
  return `${[
    "# Performance",
    "",
    "tenderlint beside what a writer would use instead, in one run. Written by `pnpm bench`; do not edit.",
    "",
    `Measured on ${date}: ${machine}. Times elsewhere will differ; the ratios are the point. Below 1, tenderlint takes less.`,
    "Behind each ratio stands the widest it could be: our lowest against their highest, our highest against their lowest.",
    "",
    "The linters do different work. This compares what a writer waits for, not what is found. tenderlint runs with all recommended rules;",
    `textlint with ${textlintRules.join(", ")}; retext with equality, readability and passive; the others as they come. *remark* and *compromise*, in italics,`,
    "check nothing: they show what parsing Markdown and tagging words alone cost.",
    "Two of them, marked “script”, have no command; a script of ten lines stands in.",
    "",
    ...figures.flatMap(({ title, about, lines }) => [`## ${title}`, "", about, "", ...lines, ""]),
    "## How it is measured",
    "",
    "- `pnpm bench` measures and writes this page; `pnpm bench --quick` prints a shorter run; `pnpm bench --only markdownlint,cspell` takes some peers;",
    "  `pnpm bench --own` tenderlint alone, with its growth and the language server.",
    "- Peers are installed at exact versions in a cache, each alone; they are no dependencies of this project. tenderlint is packed and installed likewise.",
    "- Texts are made of the sample drafts in `fixtures/`, one word of each sentence exchanged, so that nothing remembered can answer. Every linter gets the same.",
    "- Each linter has a process of its own, and they take turns, so that a busy spell falls on all of them. In processes that stay, time spent waiting for a",
    "  processor is taken off where the system tells (Linux). Commands are timed by the clock on the wall.",
    "",
    "## Versions",
    "",
    ...peers,
  ].join("\n")}\n`;
}
