/** What the server says in words, in one place. */

import type { AsOf, AsOfSource, EvidenceWords, Slot } from "@tenderlint/core";
import type { FilledSlot, NamedSlot, WireAsOf } from "./protocol.js";
import type { Lines } from "./text/lines.js";

export const SLOTS: readonly Slot[] = ["who", "when", "how", "changed", "improved", "record"];

export const SLOT_LABELS: Readonly<Record<Slot, string>> = {
  who: "Who",
  when: "When",
  how: "How",
  changed: "What changed",
  improved: "What improved",
  record: "Record",
};

const SOURCE_WORDS: Readonly<Record<AsOfSource, string>> = {
  "command-line": "given on the command line",
  "front-matter": "from the draft’s submission-date",
  config: "from submissionDate in tenderlint.json",
  today: "today, as no submission date is given",
};

export const asOfWords = ({ date, source }: AsOf): WireAsOf => ({ date, source, words: SOURCE_WORDS[source] });

export const named = (slots: readonly Slot[]): NamedSlot[] => slots.map((slot) => ({ slot, label: SLOT_LABELS[slot] }));

export function filledSlots(filled: Readonly<Partial<Record<Slot, EvidenceWords>>>, lines: Lines): FilledSlot[] {
  return SLOTS.flatMap((slot) => {
    const words = filled[slot];
    if (!words) return [];
    const { start, end } = words.range;
    return [{ slot, label: SLOT_LABELS[slot], quote: words.quote, range: lines.range(start.offset, end.offset) }];
  });
}

/** At most `most` characters of a quotation on one line, an ellipsis where something was left out. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "March 2026" for an ISO day. */
export function monthWords(iso: string): string {
  const [year, month] = iso.split("-");
  return `${MONTHS[Number(month) - 1]} ${year}`;
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
