import type { LineReading } from "@tenderlint/core";
import { clean, shorten, wrap } from "@tenderlint/core/report";
import type { Colours } from "./page.js";
import { SLOT_WORDS, SLOTS, slotList } from "./slots.js";

const MOODS: Readonly<Record<string, string>> = {
  done: "something that has been done",
  habitual: "something that is generally so",
  promise: "a promise",
  hypothetical: "something supposed, not done",
  fragment: "words without a verb",
};

const quoted = (text: string): string => `“${shorten(clean(text), 160)}”`;

/** What was read at a line of a draft, for a person: sentences, claims, examples and findings. */
export function lineText(reading: LineReading, width: number, colours: Colours): string {
  const at = clean(`${reading.path ?? "draft"}:${reading.line}`);
  const head = [colours.bold(at), ...(reading.section.length > 0 ? [clean(reading.section.join(" › "))] : [])].join(
    "  ",
  );
  if (reading.sentences.length === 0 && reading.findings.length === 0)
    return `${head}\n\nNothing is read in this line: it is empty, a heading, code, front matter or the buyer’s own words.`;
  const slots = (filled: LineReading["claims"][number]["filled"]): string[] =>
    SLOTS.flatMap((slot) => {
      const words = filled[slot];
      const label = SLOT_WORDS[slot].padEnd(13);
      return words
        ? wrap(`${quoted(words.quote)} (line ${words.range.start.line})`, width, `    ${label} `)
        : [`    ${label} ${colours.dim("–")}`];
    });
  const parts = [
    ...reading.sentences.map((sentence) => [
      ...wrap(quoted(sentence.quote), width),
      `  Read as ${MOODS[sentence.mood] ?? sentence.mood}.`,
      ...sentence.signals.flatMap((signal) => wrap(quoted(signal.quote), width, `    ${signal.kind.padEnd(13)} `)),
      ...(sentence.signals.length === 0 ? ["    Nothing in it is evidence or asks for any."] : []),
    ]),
    ...reading.claims.map((claim) => [
      ...wrap(`${colours.bold(`Claim, ${claim.status}`)}: ${quoted(claim.quote)}`, width, "", "  "),
      "  Looked for near it, and found:",
      ...slots(claim.filled),
    ]),
    ...reading.examples.map((example) => [
      ...wrap(`${colours.bold("Example")}: ${quoted(example.quote)}`, width, "", "  "),
      ...slots(example.filled),
      ...wrap(
        example.latest
          ? `Latest date: ${quoted(example.latest.quote)}, ${example.latest.months} months before the as-of date.`
          : "No date of its own.",
        width,
        "  ",
      ),
      ...(example.missing.length > 0 ? wrap(`Not found: ${slotList(example.missing)}.`, width, "  ") : []),
    ]),
    ...reading.findings.map((finding) => [
      ...wrap(
        `${colours.bold(finding.rule)} (${finding.severity}): ${clean(finding.message)}${finding.suppressed ? ` Suppressed: ${clean(finding.suppressed.reason)}` : ""}`,
        width,
        "",
        "  ",
      ),
      ...wrap(clean(finding.advice), width, "  "),
    ]),
    ...(reading.findings.length === 0 ? [["No finding points at this line."]] : []),
  ];
  return [head, ...parts.map((lines) => lines.join("\n"))].join("\n\n");
}
