// Written by scripts/generate.mjs from the server's scaffolds.

export interface EvidenceBlock {
  readonly label: string;
  readonly detail: string;
  /** A snippet whose tab stops are the blanks. */
  readonly snippet: string;
}

export const evidenceBlocks: readonly EvidenceBlock[] = [
  {
    "label": "Example",
    "detail": "Issue, change, evidence, impact",
    "snippet": "- **Issue:** ${1:[add what people raised, who they were, and month and year]}\n- **Change:** ${2:[add what was decided or done, by whom, and month and year]}\n- **Evidence:** ${3:[add the minutes, log, audit or report that shows it]}\n- **Impact:** ${4:[add the figures before and after, or who said so and how it was gathered]}$0"
  },
  {
    "label": "You said, we agreed, we did, we checked",
    "detail": "Feedback, and the whole loop back",
    "snippet": "- **You said:** ${1:[add what people said, who they were, and month and year]}\n- **We agreed:** ${2:[add who decided it together, and how]}\n- **We did:** ${3:[add the change, and month and year]}\n- **We checked:** ${4:[add the date you went back to the same people, and the figures before and after]}$0"
  },
  {
    "label": "Case study",
    "detail": "Situation, approach, change, evidence, impact",
    "snippet": "- **Situation:** ${1:[add the service, the people and the problem, with month and year]}\n- **Approach:** ${2:[add who took part and how it was decided]}\n- **Change:** ${3:[add what was done, by whom, and month and year]}\n- **Evidence:** ${4:[add the minutes, log, audit or report that shows it]}\n- **Impact:** ${5:[add the figures before and after, or who said so and how it was gathered]}$0"
  }
];
