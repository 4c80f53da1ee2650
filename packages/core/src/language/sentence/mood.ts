import { occurs } from "../phrases/phrase.js";
import { future, hypothetical } from "../phrases/promises.js";
import type { Mood } from "../signals.js";
import type { Token } from "../tokens.js";
import type { VerbGroup } from "../verbs/index.js";

/** How a sentence stands to the facts (RULEBOOK 4). */
export function moodOf(groups: readonly VerbGroup[], own: string, tokens: readonly Token[]): Mood {
  if (/^\W*(?:if|should|were|suppose|imagine|say)\b/.test(own) && /\b(?:would|will|can|could|might|may)\b/.test(own))
    return "hypothetical";
  if (occurs(hypothetical, own)) {
    const told = groups.some((group) => !group.subordinate && (group.tense === "past" || group.tense === "perfect"));
    if (!told) return "hypothetical";
  }
  const main = groups.filter((group) => !group.subordinate && !/gerund|infinitive|participle/.test(group.tense));
  // "Partnership is second nature to our staff, who will always help", "takes up references for anyone who will work with
  // adults": told of them by the way.
  const aside =
    main.some((group) => group.tense === "present") &&
    groups.some((group) => group.tense === "future") &&
    groups.every((group) => group.tense !== "future" || group.subordinate) &&
    (/, (?:who|which) (?:will|shall)\b/.test(own) ||
      (/\b(?:anyone|everyone|those|people|staff|whoever|each [a-z]+|every [a-z]+) who (?:will|shall)\b/.test(own) &&
        main.some((group) => group.tense === "present" && !/^(?:be|have)$/.test(group.lemma))));
  if (!aside && (main.some((group) => group.tense === "future") || occurs(future, own))) {
    const promised = main.find((group) => group.tense === "future");
    // "We will help people to feel safe and respected": a past form with the promise's own subject is a participle.
    const told = main.some(
      (group) =>
        (group.tense === "past" || group.tense === "perfect") &&
        !(
          promised &&
          group.first > promised.first &&
          // "will enhance the pathway: diaries tested by People First": what is promised, described.
          ((group.first === group.head && tokens[group.last]?.text === "by") ||
            // "We will ensure that wardens remain valued and supported": all that is ensured is still to come.
            group.subject[0] === promised.subject[0] ||
            // "To make the parks greener, kinder and better loved".
            (group.first === group.head &&
              /^(?:better|more|most|well|much|less|best)$/.test(tokens[group.first - 1]?.text ?? "")) ||
            /^(?:ensure|make sure|guarantee|see)$/.test(promised.lemma))
        ) &&
        !groups.some((other) => other.last === group.first && /^(?:feel|get|become|stay|keep)$/.test(other.lemma)),
    );
    if (!told) return "promise";
  }
  if (main.some((group) => group.tense === "past" || group.tense === "perfect" || group.tense === "past-perfect"))
    return "done";
  if (main.some((group) => group.tense === "present" || group.tense === "modal")) return "habitual";
  if (groups.some((group) => group.tense === "past" || group.tense === "perfect")) return "done";
  return "fragment";
}
