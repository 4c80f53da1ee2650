import type { Span } from "../../draft/draft.js";
import type { VerbGroup } from "../verbs/index.js";
import { holds, textOf, type Words } from "./context.js";
import { isIdiom } from "./no-deed.js";

/** Verbs that answer nothing, whoever was asked. */
export const NO_ANSWER =
  /^(deliver|act|respond|let|be|have|know|think|feel|believe|hear|listen|see|find|recognise|understand|want|need|expect|do|meet|mean|like|say|tell|ask|note|read|agree|show|explain)$/;
/** Something put there in answer: "a screen went up", "it went", "a coffee morning now runs". */
const ARRIVES =
  /^(go up|go in|come in|come out|come away|go out|go back|go|come into use|come into force|start|begin|open|arrive|appear|run|change|end|stop|follow|move)$/;

/** Something that came about, or is so now: an example only where people asked for it before. */
export function arrives(words: Words, group: VerbGroup): boolean {
  const object = textOf(words, group.object);
  // "We made no change", "parents stopped to read".
  if (/^(?:no|nothing|none)\b/.test(object) || (group.lemma === "stop" && words.tokens[group.last]?.text === "to"))
    return false;
  const told = group.tense === "past" || group.tense === "perfect";
  // "We gave the duty manager's number to all households": whatever the bidder did, where it was asked for.
  if (
    told &&
    !group.passive &&
    (holds(words, "role", group.subject) ||
      /^(?:and |so |then |in [^,]{0,60},? ){0,3}(?:we|i|our [a-z -]+|the (?:[a-z]+ )?(?:team|manager|coordinator|company|trust|school|council|contractor|service|practice|office|depot|landlord|supplier|operator|firm|centre|shop|library|college|clinic|surgery|hospital|store|branch|garage|kitchen|club|home|desk|crew))$/.test(
        textOf(words, group.subject),
      )) &&
    /^\p{L}|^\d/u.test(object) &&
    !NO_ANSWER.test(group.lemma) &&
    !/^(?:come|go|turn up|sit down|attend|visit|write|ring|phone|refuse|reject|turn down|decline|veto|rule out|sign up)\b/.test(
      group.lemma,
    ) &&
    !isIdiom({ group, object }) &&
    !["say", "gather", "state", "check", "report"].some((name) => group.classes.has(name as never))
  )
    return true;
  // "One was put there on 12 January"
  if (told && group.passive && group.lemma === "put") return true;
  if (told)
    return (
      (ARRIVES.test(group.lemma) || ARRIVES.test(`${group.lemma} ${object.split(" ")[0]}`)) &&
      !/^(?:to|on|off|well|from|down by|up by)\b/.test(object) &&
      !holds(words, "outcome", group.subject) &&
      (!/^(?:it|this|that|which)$/.test(textOf(words, group.subject)) ||
        (group.lemma === "go" && /^(?:,.*)?$/.test(object)))
    );
  const verb = words.tokens[group.first];
  return (
    group.tense === "present" &&
    verb !== undefined &&
    /\bnow\b/.test(words.own.slice(Math.max(0, verb.start - 14), verb.end + 14)) &&
    (!/^(?:be|have|know|feel|think|say)$/.test(group.passive ? "" : group.lemma) ||
      // "There is one now."
      (group.lemma === "be" && verb.text === "there's") ||
      (group.lemma === "be" &&
        /\bthere$/.test(textOf(words, group.subject)) &&
        /^(?:one|two|three|a|an|more)\b/.test(object)))
  );
}

/** The bidder's answer to what people said before in the same sentence, whatever the verb: "you asked for longer; we stayed open until six". */
export function answers(words: Words, group: VerbGroup, said: readonly Span[]): boolean {
  const verb = words.tokens[group.first];
  if (
    !verb ||
    !said.some((span) => span.start < verb.start) ||
    said.some((span) => span.start <= verb.start && verb.start < span.end)
  )
    return false;
  if (group.classes.has("say") || group.classes.has("gather") || NO_ANSWER.test(group.lemma))
    return group.lemma === "be" && group.tense === "present" && /\bnow\b/.test(textOf(words, group.object));
  const ours =
    /\b(?:we|our|staff|the team|managers?)\b/.test(textOf(words, group.subject)) ||
    // "…, and a bay was marked out": done by us, who else.
    (group.passive &&
      !/^(?:make|turn down|refuse|reject|decline|veto|rule out)$/.test(group.lemma) &&
      !["say", "gather", "state", "check", "report", "perform", "rise", "better"].some((name) =>
        group.classes.has(name as never),
      ) &&
      group.subject[0] < group.subject[1] &&
      // "Told us the line was always engaged" is still what was said.
      /^(?:and|so|but|then|,|;)$/.test(words.tokens[group.subject[0] - 1]?.text ?? "") &&
      !holds(words, "people", group.subject) &&
      !/\bby\b/.test(textOf(words, group.object)));
  if (group.tense === "past" || group.tense === "perfect") return ours || ARRIVES.test(group.lemma);
  return group.tense === "present" && /\bnow\b/.test(words.own.slice(Math.max(0, verb.start - 20), verb.end + 12));
}
