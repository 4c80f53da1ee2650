/** Titles of the articles that the rules come from, as a writer can look them up. */
export const SOURCES = {
  service: "How to Evidence Co-Production in Your Social Care Service",
  tenders: "Evidencing Co-Production in Tenders and Inspections",
  inspection: "Evidencing Co-Production for CQC: What Inspectors Look For and How to Prove It",
  improvement: "From Feedback to Change: Evidencing Co-Production in Quality Improvement",
  scie: "Developing our understanding of the difference co-production makes in social care (SCIE)",
} as const;
