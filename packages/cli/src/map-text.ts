import type { ClaimSummary, DraftResult, EvidenceWords, ExampleSummary } from "@tenderlint/core";
import { asOfWords, clean, count, KINDS, SLOT_WORDS, SLOTS, shorten, slotList, wrap } from "@tenderlint/core/report";
import type { Colours } from "./page.js";

/**
 * The evidence map of a draft as a table for a terminal: per section its claims with the words that prove them, and its
 * examples with the words that fill each slot. It lists; it never scores.
 */
export function mapText(draft: DraftResult, width: number, colours: Colours): string {
  const { claims, examples, missing } = draft.evidence;
  const name = clean(draft.path ?? "draft");
  const parts = [
    `${colours.bold(name)} · ${count(claims.length, "claim")} · ${count(examples.length, "example")} · ${asOfWords(draft.asOf)}`,
  ];
  for (const { title, own } of sectionsOf([...claims, ...examples])) {
    const lines = [colours.bold(colours.underline(title))];
    for (const item of own)
      lines.push(
        "",
        ...("status" in item ? claimLines(item, width, colours) : exampleLines(item, draft.asOf.date, width, colours)),
      );
    parts.push(lines.join("\n"));
  }
  const closing =
    examples.length === 0
      ? "No example in this answer. An example says who, when, how, what changed, what improved, and which record shows it."
      : missing.length === 0
        ? "Every slot is filled by some example of this answer."
        : `No example of this answer gives: ${slotList(missing)}.`;
  parts.push(wrap(`${colours.bold("The answer as a whole.")} ${closing}`, width).join("\n"));
  return parts.join("\n\n");
}

type Item = ClaimSummary | ExampleSummary;

/** Claims and examples by section, sections and items in document order. */
function sectionsOf(items: readonly Item[]): { title: string; own: Item[] }[] {
  const sections = new Map<string, { title: string; own: Item[] }>();
  for (const item of [...items].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    const key = item.section.join("\u0000");
    const section = sections.get(key) ?? {
      title: clean(item.section.join(" › ")) || "Before the first heading",
      own: [],
    };
    section.own.push(item);
    sections.set(key, section);
  }
  return [...sections.values()];
}

const LABEL = 15;
const quoted = (text: string): string => `“${shorten(clean(text), 120)}”`;

function row(label: string, text: string, width: number, colours: Colours): string[] {
  const [first = "", ...rest] = wrap(text, width, " ".repeat(LABEL + 4));
  return [`    ${colours.dim(label.padEnd(LABEL))}${first.slice(LABEL + 4)}`, ...rest];
}

function head(item: Item, words: string, width: number, colours: Colours): string[] {
  const line = item.place === undefined ? String(item.range.start.line) : "";
  const place = item.place === undefined ? "" : colours.dim(` · ${clean(item.place)}`);
  return wrap(`${colours.bold(words)}${place}: ${quoted(item.quote)}`, width, `  ${line.padStart(4)}  `);
}

/** The words of a slot, with their line where the draft has lines. */
const found = (item: Item, words: EvidenceWords): string =>
  `${quoted(words.quote)}${item.place === undefined ? `, line ${words.range.start.line}` : ""}`;

function claimLines(claim: ClaimSummary, width: number, colours: Colours): string[] {
  const proved = claim.status === "proved";
  const label = proved ? colours.green("claim, proved") : colours.yellow("claim, unproved");
  return [
    ...head(claim, label, width, colours),
    ...filledRows(claim, width, colours),
    ...(proved
      ? []
      : row("not found", slotList(claim.missing.filter((slot) => slot !== "how")) || "–", width, colours)),
  ];
}

function filledRows(item: Item, width: number, colours: Colours): string[] {
  return SLOTS.flatMap((slot) => {
    const words = item.filled[slot];
    return words ? row(SLOT_WORDS[slot], found(item, words), width, colours) : [];
  });
}

/** How old a latest date is at the as-of date. */
function ageWords({ end, months }: NonNullable<ExampleSummary["latest"]>, asOf: string): string {
  if (end >= asOf) return "current";
  return `${months === 0 ? "under a month" : count(months, "month")} old`;
}

function exampleLines(example: ExampleSummary, asOf: string, width: number, colours: Colours): string[] {
  const { latest } = example;
  return [
    ...head(example, colours.cyan(KINDS[example.kind]), width, colours),
    ...SLOTS.flatMap((slot) => {
      const words = example.filled[slot];
      return row(SLOT_WORDS[slot], words ? found(example, words) : "–", width, colours);
    }),
    ...row("latest date", latest ? `${quoted(latest.quote)}, ${ageWords(latest, asOf)}` : "–", width, colours),
  ];
}
