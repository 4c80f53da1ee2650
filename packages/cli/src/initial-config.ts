/** What `tenderlint init` writes: the recommended settings, with every other one explained. */
export const initialConfig = `// Settings of tenderlint for the drafts in this folder and in the folders in it.
{
  // "recommended", or "strict" for every rule there is. "tenderlint rules" lists them.
  "extends": "recommended",

  // The day the answers are handed in. The age of an example is measured to it, unless a draft gives its own
  // "submission-date" in its front matter. Without either, ages are measured to today.
  // "submissionDate": "2026-03-01",

  // A rule takes "error", "warning", "info" or "off"; or an object, with its options.
  "rules": {
    // "only-positive": "off",
    // Buyers of works often accept examples from the last five years.
    // "outdated-example": { "severity": "error", "maxAgeMonths": 60 }
  },

  // Other settings for some of the drafts. The last one that matches wins.
  "overrides": [
    // { "files": ["works/**"], "submissionDate": "2026-06-30", "rules": { "only-positive": "info" } }
  ],

  // Your own words: what to add to tenderlint's word lists, or take from them.
  "lexicon": {
    // "group": { "add": ["Kestrel Circle"] },
    // "record": { "add": ["yellow book"], "remove": ["letter"] }
  }
}
`;
