import type { LintResult, Severity } from "../../result.js";
import { spoken } from "../shown.js";
import { escapeHtml, token } from "./escape.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Boxes that show and hide findings by severity and rule, and the style rules that make them do so: the page needs no
 * script, so it works from a mail, on a locked-down computer and for ever.
 */
export function filtersOf(result: LintResult): { readonly html: string; readonly css: string } {
  const findings = result.drafts.flatMap(spoken);
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  if (findings.length === 0) return { html: "", css: "" };
  const box = (id: string, className: string, words: string, n: number): string =>
    `<label class="${className}"><input type="checkbox" id="${id}" checked> ${escapeHtml(words)} <span class="n">${n}</span></label>`;
  const many = (of: "severity" | "rule", name: string): number =>
    findings.filter((finding) => finding[of] === name).length;
  const html = [
    '<aside class="filters" aria-label="Filters">',
    "<fieldset><legend>Severity</legend>",
    ...severities.map((severity) =>
      box(`show-${token(severity)}`, `s-${token(severity)}`, severity, many("severity", severity)),
    ),
    "</fieldset><fieldset><legend>Rule</legend>",
    ...rules.map((rule) => box(`show-${token(rule)}`, "", rule, many("rule", rule))),
    '</fieldset><fieldset><legend>Notes</legend><label><input type="checkbox" id="show-why"> why evaluators care</label></fieldset>',
    "</aside>",
  ].join("");
  const hide = (id: string, className: string): string => {
    const off = `body:has(#${id}:not(:checked))`;
    return [
      `${off} .note.${className}, ${off} .ref.${className} { display: none; }`,
      `${off} mark.${className} { background: none; text-decoration: none; }`,
    ].join("\n");
  };
  return {
    html,
    css: [
      "@supports selector(:has(*)) { body:has(#show-why:not(:checked)) .why { display: none; } }",
      ...severities.map((severity) => hide(`show-${token(severity)}`, `s-${token(severity)}`)),
      ...rules.map((rule) => hide(`show-${token(rule)}`, `r-${token(rule)}`)),
    ].join("\n"),
  };
}
