import type { VerbGroup } from "../verbs/index.js";
import { NO_ANSWER } from "./answers.js";
import { holds, textOf, type Words } from "./context.js";

/** The bidder is among those who act; people alone settle things (RULEBOOK 4). */
const acts = (words: Words, group: VerbGroup): boolean =>
  !/^(?:vote|agree|decide|choose|resolve|stop|begin|start)$/.test(group.lemma) ||
  holds(words, "bidder", group.subject) ||
  holds(words, "role", group.subject) ||
  /\b(?:we|our|and)\b/.test(textOf(words, group.subject));

/** What was done is told by the next verb too: "began to stock", "had it painted white", "helped her to join the club". */
export const goesInto = (words: Words, group: VerbGroup, next: VerbGroup): boolean =>
  causes(words, group, next) ||
  hasDone(words, group, next) ||
  (/^(?:help|enable|support|assist)$/.test(group.lemma) &&
    next.tense === "infinitive" &&
    words.tokens[next.first]?.text === "to" &&
    next.first <= group.last + 5);

/** "we had it painted white": done by others for the bidder. */
export function hasDone(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { tokens } = words;
  if (
    !/^(?:have|get)$/.test(group.lemma) ||
    group.tense !== "past" ||
    !/\b(?:we|i|our [a-z -]+|[a-z]+'s (?:team|crew|staff)|the (?:team|manager|trust|school|council|contractor))$/.test(
      textOf(words, group.subject),
    )
  )
    return false;
  if (HIRED.test(textOf(words, group.object))) return true;
  return (
    next !== undefined &&
    /past|participle/.test(next.tense) &&
    next.first === next.head &&
    next.first > group.last &&
    next.first <= group.last + 4 &&
    (next.classes.has("change") || next.classes.has("activity")) &&
    /^(?:it|them|the|our|a|an|all|both|one|this|that|these|those|two|three|four)$/.test(tokens[group.last]?.text ?? "")
  );
}

/** "We had a joiner take nine inches off it", "had it jet-washed": the verb stands bare, or is a word of its own. */
const HIRED =
  /^(?:(?:a|an|the|our|his|her|their|two|some) (?:[a-z-]+ ){1,3}?(?:take|replace|fit|put|move|change|repaint|paint|build|make|lower|raise|cut|redo|rewrite|redesign|remove|install|mend|fix|add|widen|turn|rewire|lay|dig|clear|plane|saw|weld|sew|knock|drill|hang|swap|print)(?! (?:of|in|for)\b)|(?:it|them|the [a-z]+) [a-z]+-[a-z]+ed)\b/;

/** "led our team to repaint", "began telephoning": what was done stands in the infinitive or the gerund. */
export function causes(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { tokens } = words;
  if (!next || next.first > group.last + 6) return false;
  const infinitive = next.tense === "infinitive" && tokens[next.first]?.text === "to";
  const gerund = next.tense === "gerund" && next.first <= group.last + 1;
  if (next.tense === "gerund" && ANSWERS_BY.test(group.lemma) && tokens[next.first - 1]?.text === "by")
    return !NO_ANSWER.test(next.lemma) && !ON_PAPER.test(next.lemma);
  return (infinitive &&
    /^(lead|prompt|persuade|push|spur|begin|start|get|cause|allow|convince|inspire|vote|agree|decide|choose|resolve)$/.test(
      group.lemma,
    ) &&
    acts(words, group)) ||
    (gerund &&
      /^(begin|start|stop|switch|go over to)$/.test(group.lemma) &&
      // "Four people have stopped coming": what people do is no change of the bidder's.
      !(
        holds(words, "people", group.subject) &&
        !holds(words, "role", group.subject) &&
        !/\b(?:we|our|and)\b/.test(textOf(words, group.subject))
      ))
    ? !/^(be|have|feel|know|think|see|look|seem|like|want|wonder|worry|realise|understand|notice)$/.test(next.lemma)
    : false;
}

/** What is written down, passed on or said changes nothing by itself. */
const ON_PAPER =
  /^(?:note|log|record|file|count|collate|pass|pass on|forward|share|report|acknowledge|apologise|thank|explain|write|assure|reassure|remind|monitor|review|investigate|look)\b/;
/** "We responded by putting a trolley in the foyer", "dealt with it by moving the desk". */
const ANSWERS_BY =
  /^(?:respond|react|reply|answer|act|address|tackle|resolve|deal|deal with|solve|meet|fix|mend|remedy|follow|follow up|overcome)$/;

/** "voted to replace the set meal": a decision with its object, whoever took it. */
export const resolves = ({ tokens }: Words, group: VerbGroup, next: VerbGroup | undefined): boolean =>
  next?.tense === "infinitive" &&
  tokens[next.first]?.text === "to" &&
  next.first <= group.last + 1 &&
  (next.classes.has("change") || next.classes.has("decide"));
