import { inertVerbs } from "../lexicon/gathering-words.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, textOf, tokenSpan, type Words } from "./context.js";

/** What people hand in, and what is made of it on paper. */
const PAPERS =
  /\b(?:forms?|e-forms?|cards?|postcards?|slips?|sheets?|questionnaires?|surveys?|scores?|ratings?|results|data|answers|replies|responses|returns|comments?|feedback|remarks|opinions|views|suggestions|impressions|findings|themes|figures|charts?|notes|transcripts?|recordings?|submissions|books?|headlines|summar(?:y|ies)|stars|smileys|tokens|tablecloth|leaves|averages?)$/;
/** What becomes of papers on paper. */
const DRAWN_UP =
  /\b(?:infographics?|reports?|summar(?:y|ies)|dashboards?|slides?|charts?|posters?|newsletters?|word clouds?|papers?|presentations?|graphs?|displays?|spreadsheets?)\b/;
/** What can be done to a paper that is more than handling it. */
const ACTS =
  /^(?:act|address|resolve|tackle|deal|answer|respond|implement|adopt|grant|accept|uphold|meet|fix|settle|remedy|change|redesign|rewrite|shorten|redraft|scrap|drop|replace|withdraw|translate|turn|convert|build|feed into|use|reply|agree|approve|reject|refuse|improve|redo|follow|prompt|lead|shape|take up|take forward|incorporate|introduce|produce|design|create|work)$/;

/** Whether a verb only handles what people handed in: "the forms are scanned", "we chart the replies". */
function isHandling(words: Words, group: VerbGroup): boolean {
  const lemma = group.lemma.replaceAll("-", "");
  const first = lemma.split(" ")[0] ?? "";
  // "Answers are turned into a colourful infographic for our board."
  if (
    group.passive &&
    PAPERS.test(textOf(words, group.subject)) &&
    DRAWN_UP.test(textOf(words, [group.last, Math.max(group.object[1], group.last)]))
  )
    return true;
  if ([lemma, first, `${first}e`].some((form) => ACTS.test(form))) return false;
  if (group.passive)
    return PAPERS.test(
      textOf(words, group.subject).replace(/ (?:a|per|each) [a-z]+$| (?:we|they) [a-z]+$| received$/, ""),
    );
  const object = textOf(words, [group.last, Math.min(Math.max(group.object[1], group.last), group.last + 4)]);
  const noun =
    /^(?:(?:in|up|out|down) )?(?:(?:the|all|their|these|those|each|every|our|any) )(?:[a-z-]+ ){0,1}?([a-z-]+)\b/.exec(
      object,
    )?.[0] ?? "";
  return (
    PAPERS.test(noun) ||
    /^(?:the|all|their|these|those) (?:forms|cards|slips|sheets|scores|ratings|results|answers|replies|responses|comments|feedback|findings|themes|views)\b/.test(
      object,
    )
  );
}

/** Deeds: a verb in the past, perfect or present that does more than take in, hand on, count and keep. */
export function readDeeds(words: Words, add: Add): void {
  if (words.mood === "hypothetical") return;
  for (const group of words.groups) {
    // "60% were against the gate and it was not built": the answer was no.
    if (group.negated && group.passive && /^past$/.test(group.tense) && group.classes.has("change"))
      add("action", tokenSpan(words.tokens, group.first, group.last));
    if (group.negated || !/^(?:past|perfect|present)$/.test(group.tense)) continue;
    if (isHandling(words, group)) {
      add("handled", tokenSpan(words.tokens, group.first, group.last), group.lemma);
      continue;
    }
    if (isIdle(words, group)) continue;
    add("deed", tokenSpan(words.tokens, group.first, group.last), group.lemma);
  }
}

/** Whether a lemma (or a guess at one, its last "e" lost) only takes in, hands on, counts or keeps. */
export function isInert(lemma: string): boolean {
  const word = lemma.replaceAll("-", "");
  return inertVerbs.has(word) || inertVerbs.has(`${word}e`);
}

function isIdle(words: Words, group: VerbGroup): boolean {
  const { tokens, hits } = words;
  const first = group.lemma.split(" ")[0] ?? "";
  const subject = textOf(words, group.subject);
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  const givesViews = (hits.get("views") ?? []).some((hit) => hit.from >= group.last && hit.to <= group.object[1]);
  // "The people we support": a clause about them.
  if (RELATIVE.test(subject)) return true;
  // "Replies drop into our chat": what people hand in goes where it goes.
  if (
    !group.passive &&
    PAPERS.test(subject.replace(/ (?:for|from|in|of) .*$/, "")) &&
    /^(?:number|drop|land|pour|flow|go|end up|feed|sit|gather|pile|fall)\b/.test(group.lemma)
  )
    return true;
  // What moves us moves nothing else: "we were blown away".
  if (group.passive && /\b(?:we|i|us|staff|they)$/.test(subject)) return true;
  if (
    group.tense === "present" &&
    (group.subordinate ||
      (!group.passive && (subject === "" || /^(?:of|in|on|at|for|by|with|from|to|and)\b/.test(subject))))
  )
    return true;
  if (
    /^(?:add|suggest|send|leave|offer|put forward)$/.test(first) &&
    (givesViews ||
      /\b(?:people|they|who)$/.test(subject) ||
      (hits.get("people") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to <= group.subject[1]))
  )
    return true;
  if (first === "raise")
    return (
      !/^(?:we|they|our [a-z]+|the [a-z]+)$/.test(subject) ||
      /\b(?:concerns?|issues?|points?|questions?|complaints?|themes?)\b/.test(object)
    );
  if (first === "put" && !group.passive)
    return (
      givesViews ||
      /^(?:the |our |them|it|these|this|those|all|scores?|results?|boards?|answers?|cards?|forms?|out|up (?:the )?(?:boards?|posters?)|together a (?:report|summary))/.test(
        object,
      )
    );
  if (isInert(group.lemma) || (group.lemma === "stop" && tokens[group.last]?.text === "to")) return true;
  if (!isInert(first)) return false;
  return givesViews || !IDIOMS.test(textOf(words, [group.head, Math.min(tokens.length, group.head + 3)]));
}

const RELATIVE =
  /(?<!\b(?:and|but|so|then|because|when|where|if|that|as|which|after|once|also|until|since|before|while)) we$/;

/** Verbs that are idle alone and deeds with their particle. */
const IDIOMS =
  /^(?:put (?:in|right|back)|puts right|took (?:out|away|off|down|on)|taken (?:out|away|off|down|on)|brought (?:in|forward|back)|set up|got rid|gave up|turned (?:down|off|on|up the)|rang back|rung back|made (?:it|them) |kept (?:two|it open|open)|came of)/;
