/**
 * What a writer is asked to fill in. Never an invented fact: every blank is in square brackets, worded so that
 * `placeholder-text` flags it until it is filled.
 */

import type { Slot } from "@tenderlint/core";

export interface Prompt {
  /** For the menu: "Add when it happened". */
  readonly title: string;
  /** Plain text with `[blanks]`. */
  readonly text: string;
}

export const slotPrompts: Readonly<Record<Slot, Prompt>> = {
  who: { title: "Add who took part", text: "Who? [add the group’s name, and how many people]" },
  when: { title: "Add when it happened", text: "When? [month and year]" },
  how: { title: "Add how it was done", text: "How? [add the panel, workshop, survey or review]" },
  changed: { title: "Add what changed", text: "What changed? [add the decision or change]" },
  improved: {
    title: "Add what improved",
    text: "What improved? [add the figures before and after, or who said so and how it was gathered]",
  },
  record: {
    title: "Add the record that shows it",
    text: "Where is it recorded? [add the name of the minutes, log or audit]",
  },
};

/** Prompts of rules that ask for something other than an empty slot. */
export const rulePrompts: Readonly<Record<string, readonly Prompt[]>> = {
  "outdated-example": [
    { title: "Add something newer", text: "What has happened since? [add a newer example, with its month and year]" },
  ],
  "ageing-example": [
    { title: "Add something newer", text: "What has happened since? [add a newer example, with its month and year]" },
  ],
  "vague-cadence": [{ title: "Add how often", text: "How often? [add the interval, or what sets it off]" }],
  "empty-promise": [
    { title: "Add who will do it", text: "Who will do it? [add the role]" },
    { title: "Add by when", text: "By when? [date]" },
    { title: "Add how it will be measured", text: "How will it be measured? [add the figure to reach]" },
  ],
  "one-way-feedback": [
    {
      title: "Add who decided or checked it with you",
      text: "Who agreed or checked it? [add the group’s name, with the month and year]",
    },
  ],
  "consultation-as-co-production": [
    { title: "Add what people decided", text: "What did people decide? [add the decision they made or shared]" },
  ],
  "unclear-influence": [
    { title: "Add a decision of the group", text: "What has it decided? [add a decision, with its month and year]" },
  ],
  "feedback-without-action": [
    { title: "Add what was done about it", text: "What was done? [add the change, or why there was none]" },
  ],
  "only-positive": [
    { title: "Add what was hard, and what you learned", text: "What did not work? [add it, and what you learned]" },
  ],
};

/** Slots that a rule asks for, the most useful first. */
export const ruleSlots: Readonly<Record<string, readonly Slot[]>> = {
  "undated-example": ["when"],
  "missing-impact-measure": ["improved", "record"],
  "unmeasured-improvement": ["improved", "record"],
  "output-not-outcome": ["improved"],
  "tokenistic-claim": ["who", "when", "changed", "improved", "record"],
  "incomplete-example": ["who", "how", "changed", "improved", "record"],
};

/** Rules whose finding a whole example would answer. */
export const scaffoldRules: ReadonlySet<string> = new Set([
  "tokenistic-claim",
  "outdated-example",
  "ageing-example",
  "unclear-influence",
  "consultation-as-co-production",
  "feedback-without-action",
  "one-way-feedback",
  "policy-as-evidence",
  "generic-superlative",
  "agentless-involvement",
  "too-few-recent-examples",
  "standalone-co-production",
]);

export interface ScaffoldLine {
  readonly label: string;
  readonly blank: string;
}

/** Issue → Change → Evidence → Impact: the shape in which evaluators follow an example. */
export const scaffold: readonly ScaffoldLine[] = [
  { label: "Issue", blank: "[add what people raised, who they were, and month and year]" },
  { label: "Change", blank: "[add what was decided or done, by whom, and month and year]" },
  { label: "Evidence", blank: "[add the minutes, log, audit or report that shows it]" },
  { label: "Impact", blank: "[add the figures before and after, or who said so and how it was gathered]" },
];

export const youSaidWeDid: readonly ScaffoldLine[] = [
  { label: "You said", blank: "[add what people said, who they were, and month and year]" },
  { label: "We agreed", blank: "[add who decided it together, and how]" },
  { label: "We did", blank: "[add the change, and month and year]" },
  { label: "We checked", blank: "[add the date you went back to the same people, and the figures before and after]" },
];

export const caseStudy: readonly ScaffoldLine[] = [
  { label: "Situation", blank: "[add the service, the people and the problem, with month and year]" },
  { label: "Approach", blank: "[add who took part and how it was decided]" },
  { label: "Change", blank: "[add what was done, by whom, and month and year]" },
  { label: "Evidence", blank: "[add the minutes, log, audit or report that shows it]" },
  { label: "Impact", blank: "[add the figures before and after, or who said so and how it was gathered]" },
];

/** A scaffold's lines as a Markdown list, each with its blank. */
export const scaffoldLines = (lines: readonly ScaffoldLine[]): string[] =>
  lines.map(({ label, blank }) => `- **${label}:** ${blank}`);

/** Text as an LSP snippet means it. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/** Snippet text (LSP) of a plain text: its blanks become tab stops that keep the brackets until they are typed over. */
export function toSnippet(plain: string): string {
  let stop = 0;
  const parts = plain.split(/(\[[^[\]\n]*\])/);
  return `${parts.map((part, n) => (n % 2 ? `\${${++stop}:${escapeSnippet(part)}}` : escapeSnippet(part))).join("")}$0`;
}
