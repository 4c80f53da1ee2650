import { expect, test } from "vitest";
import { createStrictLinter } from "./strict-linter.js";

const linter = await createStrictLinter();

const claim = (n: number): string =>
  `We are committed to listening to the ${n} tenants of block ${n}, and to acting on it.`;
const change = (n: number): string =>
  `In May 2025 ${n} tenants of block ${n} chose a new rota, and complaints fell from ${n + 9} to ${n}.`;
const said = (n: number): string =>
  `Residents of block ${n} told us that the lights were poor, so we fitted ${n} lamps.`;

/** Numbers never written before in this run: the linter remembers what it has read. */
let written = 10_000;

const many = (count: number, joint: string, write: (n: number) => string): string =>
  Array.from({ length: count }, () => write(written++)).join(joint);

const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  "paragraphs under one heading": (count) => many(count, "\n\n", (n) => `${claim(n)} ${change(n)}`),
  "a section for each": (count) => many(count, "\n\n", (n) => `## Block ${n}\n\n${said(n)}`),
  "one list": (count) => many(count, "\n", (n) => `- ${change(n)}`),
  "one item with many paragraphs": (count) => `- First.\n\n${many(count, "\n\n", (n) => `  ${said(n)}`)}`,
  "many lists": (count) => many(count, "\n\n", (n) => `${claim(n)}\n\n- ${said(n)}\n- ${change(n)}`),
  "one table": (count) =>
    `| Issue | Change | Evidence | Impact |\n| - | - | - | - |\n${many(count, "\n", (n) => `| It was cold in ${n} | ${change(n)} | Log ${n} | Down to ${n} |`)}`,
  "one quote": (count) => many(count, "\n>\n", (n) => `> ${claim(n)}`),
  "one paragraph": (count) => many(count, " ", (n) => (n % 2 ? claim(n) : change(n))),
  "labelled steps": (count) =>
    many(count, "\n\n", (n) => `**Issue:** Block ${n} was cold.\n\n**Change:** ${change(n)}`),
  "groups and gatherings": (count) =>
    many(count, "\n\n", (n) => `The Block ${n} Panel meets monthly. We survey its ${n} members each year.`),
  footnotes: (count) => `${many(count, "\n\n", (n) => `${claim(n)}[^${n}]\n\n[^${n}]: ${change(n)}`)}\n`,
  directives: (count) =>
    many(count, "\n\n", (n) => `<!-- tenderlint-ignore-next tokenistic-claim -- agreed ${n} -->\n\n${claim(n)}`),
};

/** Processor time of reading a new text, in milliseconds: a busy machine does not count. The best of several runs. */
function cost(write: (count: number) => string, count: number, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < tries; n++) {
    const text = write(count);
    const start = process.cpuUsage();
    linter.open(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Four times the text takes four times as long when time grows linearly, sixteen times when by the square. */
const BOUND = 9;

test.each(Object.entries(SHAPES))("time grows with the length: %s", { timeout: 120_000 }, (_, write) => {
  cost(write, 60, 2);
  // A second try where the first was unlucky: time that grows by the square is never lucky.
  const ratios = [];
  for (let n = 0; n < 3; n++) {
    const ratio = cost(write, 400, 1) / cost(write, 100, 2);
    ratios.push(ratio);
    if (ratio < BOUND) return;
  }
  expect(Math.min(...ratios)).toBeLessThan(BOUND);
});
