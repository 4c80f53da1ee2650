import type { DraftResult, Slot } from "../../result.js";
import { monthWords } from "../evidence-line.js";
import { placeOf } from "../shown.js";
import { KINDS, SLOT_WORDS, SLOTS, slotList } from "../slots.js";
import { shorten } from "../text.js";
import { escapeHtml, token } from "./escape.js";
import type { NumberedEvidence } from "./numbered.js";

/** The evidence map: each claim and example with the words that fill its slots. It lists; it never scores. */
export function mapTableHtml(
  { evidence: { missing, examples } }: DraftResult,
  entries: readonly NumberedEvidence[],
  label: string,
): string {
  if (entries.length === 0) return "<p>No claim and no example was read in this draft.</p>";
  const head = ["", "words", ...SLOTS.map((slot) => SLOT_WORDS[slot]), "latest date"];
  const whole =
    examples.length === 0
      ? "No example in this answer. An example says who, when, how, what changed, what improved, and which record shows it."
      : missing.length === 0
        ? "Every slot is filled by some example of this answer."
        : `No example of this answer gives: ${slotList(missing)}.`;
  return [
    `<p>${escapeHtml(whole)}</p>`,
    `<div class="scroll wide" tabindex="0" role="region" aria-label="${escapeHtml(label)}">`,
    '<table class="map"><thead><tr>',
    ...head.map(
      (title) => `<th scope="col">${title === "" ? '<span class="hidden">claim or example</span>' : title}</th>`,
    ),
    "</tr></thead><tbody>",
    ...entries.map(line),
    "</tbody></table></div>",
  ].join("");
}

function line({ entry, name, row, anchor }: NumberedEvidence): string {
  const claim = "status" in entry;
  const kind = claim ? `claim, ${entry.status}` : KINDS[entry.kind];
  // A proved claim owes nothing more.
  const owed = claim && entry.status === "proved" ? [] : entry.missing.filter((slot) => !(claim && slot === "how"));
  const latest = claim ? null : entry.latest;
  return [
    `<tr id="${row}" class="${claim ? `claim ${token(entry.status)}` : "example"}">`,
    `<th scope="row"><a href="#${anchor}">${name}</a><br><span class="kind">${escapeHtml(kind)}, ${escapeHtml(placeOf(entry))}</span></th>`,
    `<td>${words(entry.quote, 140)}</td>`,
    ...SLOTS.map((slot) => cell(entry.filled[slot]?.quote, owed, slot)),
    claim
      ? '<td class="none"><span aria-hidden="true">·</span></td>'
      : latest
        ? `<td>${escapeHtml(monthWords(latest.end))}<br><span class="kind">${words(latest.quote, 60)}</span></td>`
        : '<td class="owed">no date</td>',
    "</tr>",
  ].join("");
}

function cell(quote: string | undefined, owed: readonly Slot[], slot: Slot): string {
  if (quote !== undefined) return `<td>${words(quote, 90)}</td>`;
  return owed.includes(slot)
    ? '<td class="owed">not found</td>'
    : '<td class="none"><span aria-hidden="true">–</span><span class="hidden">none needed</span></td>';
}

const words = (quote: string, most: number): string => `“${escapeHtml(shorten(quote.replace(/\s+/g, " "), most))}”`;
