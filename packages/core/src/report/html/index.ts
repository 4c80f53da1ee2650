import { collectResults } from "../../collect.js";
import { createDraftParser } from "../../draft/index.js";
import { ownRules } from "../../own-rules.js";
import type { DraftResult, LintResult } from "../../result.js";
import { asOfWords } from "../evidence-line.js";
import { pathOf, placeOf } from "../shown.js";
import { count } from "../text.js";
import { draftTextHtml } from "./draft-text.js";
import { escapeHtml } from "./escape.js";
import { filtersOf } from "./filters.js";
import { mapTableHtml } from "./map-table.js";
import { notesHtml } from "./notes.js";
import { numberDraft } from "./numbered.js";
import { style } from "./style.js";
import { timelineHtml } from "./timeline.js";

/**
 * The report for a review meeting: one self-contained page without any script. Each draft as it reads with the findings
 * beside their sentences, the evidence map as a table, and a timeline of examples. Loads nothing from anywhere.
 * @param sources each draft's text, by the path in the result; a draft without its text gets its findings as a list
 */
export function formatHtml(result: LintResult, sources: ReadonlyMap<string | null, string>): string {
  const filters = filtersOf(result);
  const { drafts, errors, warnings, infos, suppressed } = collectResults(result.drafts).summary;
  const counts = [
    count(errors, "error"),
    count(warnings, "warning"),
    ...(infos > 0 ? [count(infos, "piece of information", "pieces of information")] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const [only] = result.drafts;
  const title =
    drafts === 1 && only ? `Evidence review: ${pathOf(only)}` : `Evidence review: ${count(drafts, "draft")}`;
  const nav =
    drafts > 1
      ? `<nav aria-label="Drafts"><ol>${result.drafts.map((draft, n) => `<li><a href="#d${n + 1}">${escapeHtml(pathOf(draft))}</a> <span class="n">${draft.findings.filter((finding) => !finding.suppressed).length}</span></li>`).join("")}</ol></nav>`
      : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="tenderlint">
<title>${escapeHtml(title)}</title>
<style>
${style}
${filters.css}
</style>
</head>
<body>
<a class="skip" href="#drafts">Skip to the drafts</a>
<header class="top"><h1>${escapeHtml(title)}</h1><p>${counts.join(" · ")}. It says what is on the page, and gives no score.</p></header>
<div class="side">${nav}${filters.html}</div>
<main id="drafts">
${result.drafts.length === 0 ? "<p>No draft was read.</p>" : result.drafts.map((draft, n) => draftHtml(draft, sources.get(draft.path) ?? null, `d${n + 1}`)).join("\n")}
</main>
</body>
</html>
`;
}

function draftHtml(result: DraftResult, source: string | null, id: string): string {
  const numbered = numberDraft(result, id);
  const draft = source === null ? null : createDraftParser().parse(source);
  const { claims, examples } = result.evidence;
  const front = draft?.frontMatter;
  const facts: [string, string | null | undefined][] = [
    ["Draft", pathOf(result)],
    ["Buyer", front?.buyer],
    ["Question", front?.question],
    ["Ages", asOfWords(result.asOf)],
    [
      "Evidence",
      claims.length === 0
        ? `no claims; ${count(examples.length, "example")}`
        : `${count(claims.length, "claim")}, ${claims.filter(({ status }) => status === "proved").length || "none"} proved; ${count(examples.length, "example")}`,
    ],
  ];
  const text = draft
    ? draftTextHtml(draft, numbered)
    : `<p>The draft’s text is not at hand.</p>${notesHtml(numbered.findings)}`;
  return [
    `<section class="draft" id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${escapeHtml(front?.title ?? pathOf(result))}</h2>`,
    `<dl class="facts">${facts.map(([name, value]) => (value ? `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>` : "")).join("")}</dl>`,
    notesOfReading(result),
    `<article class="text" aria-label="The draft with its findings">${text}</article>`,
    `<h3 class="part" id="${id}-time">When the examples happened</h3>`,
    timelineHtml(result, numbered.evidence, `${id}-timeline`),
    `<h3 class="part" id="${id}-map">Evidence map</h3>`,
    mapTableHtml(result, numbered.evidence, `Evidence map of ${pathOf(result)}`),
    suppressedHtml(result),
    "</section>",
  ].join("\n");
}

function notesOfReading({ notes }: DraftResult): string {
  if (notes.length === 0) return "";
  return `<ul class="reading">${notes.map(({ message, range }) => `<li>Line ${range.start.line}: ${escapeHtml(message)}</li>`).join("")}</ul>`;
}

function suppressedHtml({ findings }: DraftResult): string {
  const hidden = findings.filter(({ suppressed, rule }) => suppressed && !ownRules.has(rule));
  if (hidden.length === 0) return "";
  const rows = hidden.map(
    (finding) =>
      `<tr><td>${escapeHtml(placeOf(finding))}</td><td>${escapeHtml(finding.rule)}</td><td>${escapeHtml(finding.message)}</td><td>${finding.suppressed?.by === "baseline" ? "baseline" : "note in the draft"}</td><td>${escapeHtml(finding.suppressed?.reason ?? "")}</td></tr>`,
  );
  return `<h3 class="part">Suppressed</h3><div class="scroll"><table><thead><tr><th scope="col">where</th><th scope="col">rule</th><th scope="col">what</th><th scope="col">by</th><th scope="col">reason</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
