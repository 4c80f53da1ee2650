import type { ClaimSummary, ExampleSummary, Finding } from "@tenderlint/core";
import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Checked } from "../checker.js";
import { clip, SLOT_LABELS, SLOTS } from "../words.js";
import type { RulePage } from "./pages.js";

/** A hover is read in a glance. */
export const MOST_WORDS = 80;

export interface HoverInput {
  readonly checked: Checked & { state: "checked" };
  readonly shown: readonly Finding[];
  /** UTF-16 offset under the pointer. */
  readonly offset: number;
  readonly markdown: boolean;
  readonly pages: ReadonlyMap<string, RulePage>;
}

/** What was seen, why it costs marks, what good looks like; on a claim or an example without a finding, its slots. */
export function hoverAt({ checked, shown, offset, markdown, pages }: HoverInput): Hover | null {
  const under = <T extends { range: Finding["range"] }>(all: readonly T[]): T | undefined =>
    all
      .filter(({ range }) => range.start.offset <= offset && offset <= range.end.offset)
      .sort((a, b) => width(a) - width(b))[0];
  const { evidence } = checked.result;
  const finding = under(shown);
  const about = finding ?? under(evidence.claims) ?? exampleAt(evidence.examples, offset);
  if (!about) return null;
  const parts = finding
    ? findingParts(finding, pages.get(finding.rule))
    : "status" in about
      ? claimParts(about)
      : exampleParts(about as ExampleSummary);
  return {
    range: checked.snapshot.lines.range(about.range.start.offset, about.range.end.offset),
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: render(parts, markdown),
    },
  };
}

const width = ({ range }: { range: Finding["range"] }): number => range.end.offset - range.start.offset;

function exampleAt(examples: readonly ExampleSummary[], offset: number): ExampleSummary | undefined {
  const inside = ({ range }: { range: Finding["range"] }): boolean =>
    range.start.offset <= offset && offset <= range.end.offset;
  return examples.find(
    (example) => inside(example) || Object.values(example.filled).some((words) => words !== undefined && inside(words)),
  );
}

/** A piece of a hover. Those with the highest number go first when there are too many words. */
interface Part {
  readonly title: string | null;
  readonly text: string;
  readonly spare: number;
}

function findingParts(finding: Finding, page: RulePage | undefined): Part[] {
  return [
    { title: null, text: `“${clip(finding.quote, 90)}”`, spare: 0 },
    { title: "Why it costs marks", text: finding.why, spare: 0 },
    ...(page?.good ? [{ title: "What good looks like", text: clip(page.good, 200), spare: 1 }] : []),
    ...(page?.sources[0] ? [{ title: "Source", text: page.sources[0], spare: 2 }] : []),
  ];
}

function claimParts(claim: ClaimSummary): Part[] {
  return [
    {
      title: claim.status === "proved" ? "A claim with proof near it" : "A claim without proof near it",
      text: "",
      spare: 0,
    },
    ...slotParts(claim),
  ];
}

const KINDS: Readonly<Record<ExampleSummary["kind"], string>> = {
  labelled: "A labelled example",
  narrative: "An example",
  "feedback-pair": "Feedback and what was done",
};

function exampleParts(example: ExampleSummary): Part[] {
  const { latest } = example;
  return [
    { title: KINDS[example.kind], text: "", spare: 0 },
    ...slotParts(example),
    ...(latest ? [{ title: "Newest date", text: `${clip(latest.quote, 40)} (${age(latest.months)})`, spare: 1 }] : []),
  ];
}

const age = (months: number): string =>
  months <= 0 ? "this month" : months === 1 ? "1 month old" : `${months} months old`;

function slotParts({ filled, missing }: Pick<ClaimSummary, "filled" | "missing">): Part[] {
  const parts = SLOTS.flatMap((slot): Part[] => {
    const words = filled[slot];
    return words ? [{ title: SLOT_LABELS[slot], text: `“${clip(words.quote, 45)}”`, spare: 0 }] : [];
  });
  const empty = missing.map((slot) => SLOT_LABELS[slot].toLowerCase());
  return [...parts, { title: "Empty", text: empty.length ? empty.join(", ") : "nothing", spare: 0 }];
}

/** Joins parts, leaving out what can be spared and then cutting, until there are fewer than `MOST_WORDS` words. */
function render(parts: readonly Part[], markdown: boolean): string {
  const write = (some: readonly Part[]): string =>
    some
      .map(({ title, text }) => {
        if (title === null) return markdown ? escapeMarkdown(text) : text;
        const head = markdown ? `**${title}**` : title;
        return text === "" ? head : `${head}: ${markdown ? escapeMarkdown(text) : text}`;
      })
      .join(markdown ? "\n\n" : "\n");
  let kept = parts;
  for (let spare = 2; spare >= 1 && countWords(write(kept)) >= MOST_WORDS; spare--)
    kept = kept.filter((part) => part.spare < spare);
  for (let most = 120; countWords(write(kept)) >= MOST_WORDS && most >= 30; most -= 15)
    kept = kept.map((part) => ({ ...part, text: clip(part.text, most) }));
  return write(kept);
}

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A draft's words must not turn into links, pictures or markup in a hover. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#+!|~]/g, "\\$&");
