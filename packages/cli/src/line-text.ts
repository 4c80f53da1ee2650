import type { LineReading } from "@tenderlint/core";
import { clean, count, SLOT_WORDS, SLOTS, shorten, slotList, wrap } from "@tenderlint/core/report";
import type { Colours } from "./page.js";

const MOODS: Readonly<Record<string, string>> = {
  done: "something that has been done",
  habitual: "something that is generally so",
  promise: "a promise",
  hypothetical: "something supposed, not done",
  fragment: "words without a verb",
};

/** What words were read as, for a bid writer; what is missing here only matters inside tenderlint. */
const KINDS: Readonly<Record<string, string>> = {
  who: "who",
  how: "how",
  when: "when",
  "not-when": "no date",
  record: "record",
  changed: "what changed",
  activity: "an activity",
  power: "a decision",
  influence: "a decision",
  measure: "a measure",
  sourced: "who saw it",
  improved: "an improvement",
  praise: "praise",
  output: "an output",
  claim: "a claim",
  promise: "a promise",
  soft: "a soft verb",
  owner: "an owner",
  "promise-time": "by when",
  "promise-measure": "a measure",
  people: "people",
  said: "what they said",
  "you-said": "you said",
  joint: "done together",
  "checked-back": "checked back",
  gathered: "feedback asked",
  action: "an action",
  group: "a group",
  consultation: "consultation",
  "co-production": "co-production",
  challenge: "a challenge",
  "vague-cadence": "how often, vague",
  placeholder: "a blank",
  statute: "a statute",
};

/** Looked for in promises only. */
const OF_PROMISES = new Set(["promise-time", "promise-measure", "owner", "soft"]);

/** Why a date is nobody's example date. */
const NOT_WHEN: Readonly<Record<string, string>> = {
  title: "part of a title",
  standard: "part of a standard’s name",
  contract: "the span of a contract or strategy",
  founded: "when an organisation began",
  birth: "a year of birth",
  age: "an age",
  version: "a document’s version",
  reference: "a reference number",
  award: "an award’s year",
  background: "before the story begins",
};

const quoted = (text: string): string => `“${shorten(clean(text), 160)}”`;

/** A sentence's readings in a writer's words, each once. */
function signalLines({ mood, signals }: LineReading["sentences"][number], width: number): string[] {
  const told = signals.flatMap(({ kind, value, quote }) => {
    const label = KINDS[kind];
    if (!label || (OF_PROMISES.has(kind) && mood !== "promise")) return [];
    const why = kind === "not-when" ? ` (${NOT_WHEN[value] ?? value})` : "";
    return [{ label, text: `${quoted(quote)}${why}` }];
  });
  const once = told.filter(({ label, text }, n) => told.findIndex((o) => o.label === label && o.text === text) === n);
  if (once.length === 0) return ["    Nothing in it is evidence, or asks for any."];
  return once.flatMap(({ label, text }) => wrap(text, width, `    ${label.padEnd(17)} `));
}

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
      const label = SLOT_WORDS[slot].padEnd(17);
      return words
        ? wrap(`${quoted(words.quote)} (line ${words.range.start.line})`, width, `    ${label} `)
        : [`    ${label} ${colours.dim("–")}`];
    });
  const parts = [
    ...reading.sentences.map((sentence) => [
      ...wrap(quoted(sentence.quote), width),
      `  Read as ${MOODS[sentence.mood] ?? sentence.mood}.`,
      ...signalLines(sentence, width),
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
          ? `Latest date: ${quoted(example.latest.quote)}, ${example.latest.months === 0 ? "within a month of" : `${count(example.latest.months, "month")} before`} the as-of date.`
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
