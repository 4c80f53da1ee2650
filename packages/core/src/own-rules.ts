/**
 * What the linter finds in the words that are written for it, not for the evaluator. These are no rules of the rule book:
 * no setting turns them off, no directive or baseline hides them, and they have no page.
 */
export const DIRECTIVE_RULE = "directive";
export const FRONT_MATTER_RULE = "front-matter";

export const ownRules: ReadonlyMap<string, { readonly name: string; readonly summary: string; readonly help: string }> =
  new Map([
    [
      DIRECTIVE_RULE,
      {
        name: "Directive",
        summary: "A note to tenderlint that is not right, or does nothing.",
        help: "Write <!-- tenderlint-ignore-next RULE -- reason -->.",
      },
    ],
    [
      FRONT_MATTER_RULE,
      {
        name: "FrontMatter",
        summary: "Front matter that cannot be read as it was meant.",
        help: "Write a submission-date as 2026-03-01, and each key once.",
      },
    ],
  ]);
