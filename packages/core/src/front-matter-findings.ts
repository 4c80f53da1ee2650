import { createContentNames } from "./content-names.js";
import type { Draft } from "./draft/index.js";
import { FRONT_MATTER_RULE } from "./own-rules.js";
import type { Place } from "./places.js";
import type { Finding } from "./result.js";

/** What is wrong in the front matter, as findings (RULEBOOK 2): a day that does not exist must not pass a gate unseen. */
export function frontMatterFindings(draft: Draft, places: Place): Finding[] {
  const nameContent = createContentNames();
  return draft.frontMatter.problems.map(({ message, span }) => {
    const quote = draft.source.slice(span.start, span.end);
    return {
      rule: FRONT_MATTER_RULE,
      severity: "warning",
      message,
      why: "What cannot be read there is left out: ages, for one, are then measured to another day than you meant.",
      advice: "Put it right, or take it out.",
      quote,
      range: places.range(span),
      related: [],
      suppressed: null,
      fingerprint: nameContent(FRONT_MATTER_RULE, message, quote),
    };
  });
}
