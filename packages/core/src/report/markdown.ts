import type { ClaimSummary, DraftResult, ExampleSummary, Finding, LintResult, Slot } from "../result.js";
import { asOfWords, evidenceLine } from "./evidence-line.js";
import { pathOf, placeOf, spoken } from "./shown.js";
import { KINDS, SLOT_WORDS, SLOTS } from "./slots.js";
import { clean, cleanLines, count, shorten } from "./text.js";

/** The first line of a Markdown report, by which it is told from a draft. */
export const REPORT_MARK = "<!-- tenderlint report -->";

/** A report in GitHub-flavoured Markdown: for a pull request, a job's summary or a review meeting. */
export function formatMarkdown(result: LintResult): string {
  const parts = [
    REPORT_MARK,
    "# Evidence review",
    ...(result.drafts.length > 0 ? [overview(result)] : ["No draft was read."]),
  ];
  for (const draft of result.drafts) {
    const found = spoken(draft);
    const hidden = draft.findings.filter((finding) => finding.suppressed !== null);
    parts.push(`## ${escapeMarkdown(pathOf(draft))}`, `${escapeMarkdown(evidenceLine(draft))}.`);
    parts.push(found.length === 0 ? "Nothing to report." : found.map(item).join("\n\n"));
    if (hidden.length > 0) parts.push(`**Suppressed**\n\n${hidden.map(hiddenItem).join("\n")}`);
    parts.push(evidenceMap(draft));
  }
  return cleanLines(`${parts.join("\n\n")}\n`);
}

function overview({ drafts }: LintResult): string {
  const rows = drafts.map((draft) => {
    const found = spoken(draft);
    const n = (severity: Finding["severity"]): string =>
      String(found.filter((finding) => finding.severity === severity).length);
    return [
      escapeMarkdown(pathOf(draft)),
      n("error"),
      n("warning"),
      n("info"),
      asOfWords(draft.asOf).replace("measured to ", ""),
    ];
  });
  return table(["draft", "errors", "warnings", "info", "ages measured to"], rows);
}

function item(finding: Finding): string {
  const { severity, rule, message, quote, why, advice } = finding;
  return [
    `- **${escapeMarkdown(placeOf(finding))}** · ${severity} · \`${rule}\`: ${escapeMarkdown(message)}`,
    "",
    `  > ${escapeMarkdown(shorten(clean(quote), 400))}`,
    "",
    `  ${escapeMarkdown(why)} **Do:** ${escapeMarkdown(advice)}`,
  ].join("\n");
}

const hiddenItem = (finding: Finding): string =>
  `- ${escapeMarkdown(placeOf(finding))} · \`${finding.rule}\`, ${finding.suppressed?.by}: ${escapeMarkdown(clean(finding.suppressed?.reason ?? ""))}`;

function evidenceMap({ evidence: { claims, examples } }: DraftResult): string {
  if (claims.length + examples.length === 0) return "No claim and no example was read in this draft.";
  const rows = [...claims, ...examples]
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
    .map((entry) => [
      escapeMarkdown(placeOf(entry)),
      kindOf(entry),
      escapeMarkdown(shorten(clean(entry.quote), 100)),
      ...SLOTS.map((slot) => words(entry, slot)),
    ]);
  return [
    "<details>",
    `<summary>Evidence map: ${count(claims.length, "claim")}, ${count(examples.length, "example")}</summary>`,
    "",
    table(["where", "what", "words", ...SLOTS.map((slot) => SLOT_WORDS[slot])], rows),
    "",
    "</details>",
  ].join("\n");
}

const kindOf = (entry: ClaimSummary | ExampleSummary): string =>
  "status" in entry ? `claim, ${entry.status}` : KINDS[entry.kind];

function words({ filled }: ClaimSummary | ExampleSummary, slot: Slot): string {
  const found = filled[slot];
  return found ? escapeMarkdown(shorten(clean(found.quote), 60)) : "–";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that means itself in Markdown: no emphasis, link, table bar, HTML or, on GitHub, mention of a person or an issue. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/:\/\/|\bwww\./gi, (mark) => `${mark[0]}\u2060${mark.slice(1)}`)
    .replace(/^(\s*)([-+#])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/([@#])(?=[\w-])/g, "$1\u2060");
}
