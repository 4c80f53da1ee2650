import { placeOf } from "../shown.js";
import { escapeHtml, token } from "./escape.js";
import type { NumberedFinding } from "./numbered.js";

/** The notes of some findings: number, severity, rule, what, why and what to do. */
export function notesHtml(findings: readonly NumberedFinding[]): string {
  return `<ol class="notes" aria-label="Findings here">${findings.map(note).join("")}</ol>`;
}

function note({ id, number, finding }: NumberedFinding): string {
  const { severity, rule, message, why, advice, related } = finding;
  const others = related.map(
    (other) =>
      `<p class="related">${finding.place === undefined ? `See line ${other.range.start.line}: ` : ""}${escapeHtml(other.message)}</p>`,
  );
  return [
    `<li class="note s-${token(severity)} r-${token(rule)}" id="${id}">`,
    `<p class="head"><a class="number" href="#${id}-ref" aria-label="Finding ${number}: back to the words">${number}</a>`,
    `<span class="severity">${escapeHtml(severity)}</span> <span class="rule">${escapeHtml(rule)}</span>`,
    `<span class="place">${escapeHtml(placeOf(finding))}</span></p>`,
    `<p class="what">${escapeHtml(message)}</p>`,
    `<p class="why">${escapeHtml(why)}</p>`,
    `<p class="do"><strong>Do:</strong> ${escapeHtml(advice)}</p>`,
    ...others,
    "</li>",
  ].join("");
}
