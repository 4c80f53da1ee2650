import { textOf } from "./context.js";
import type { Told } from "./told.js";

/** Gathering feedback is no example. */
export const SURVEY =
  /\b(?:surveys?|questionnaires?|polls?|focus groups?|exit interviews?|(?:comments?|feedback|suggestions?|opinions?|listening|reply|satisfaction) (?:cards?|slips?|forms?|sheets?|books?|box(?:es)?|postcards?|stands?|stalls?|posts?|events?|exercises?|sessions?|walls?|trees?)|consultations?|consultation (?:event|exercise)|big conversations?|interviews|views|opinions|feedback|comments|responses|replies|returns)\b/;
/** "Set up the swim after a survey": the survey came before. */
const AFTERWARDS = / (?:after|following|since|because of|in response to|as a result of)\b.*/;
const RUNS_SURVEY =
  /^(put|place|run|launch|hold|issue|send|send out|introduce|post|publish|design|create|develop|offer|analyse|collate|take|collect|set up|put out|complete|carry out|conduct|undertake|deliver)$/;

const OF_THEM = /^(?:(?!and we|but)[a-z\d,]+ ){1,6}of (?:them|these)\b/;
/** Whether a verb tells of asking for views, or of the answers: "our survey brought in 143 answers". */
export function isSurvey({ words, group, subject, object }: Told): boolean {
  // "Our survey brought in 143 answers"
  if (
    /^(?:bring in|draw|attract|produce|yield|generate|fetch)$/.test(group.lemma) &&
    /^(?:over |more than |some |about |nearly |around |only |just )*\d[\d,]* (?:answers|replies|responses|returns|comments|forms)\b/.test(
      object,
    )
  )
    return true;
  if (
    /^(?:bring in|draw|attract|produce|yield|generate|return|pull in|raise|fetch)$/.test(group.lemma) &&
    SURVEY.test(subject) &&
    /\b(?:answers?|replies|responses?|returns?|comments?|suggestions?|views|forms?|ideas?|requests?|points)\b/.test(
      object,
    )
  )
    return true;
  // "collected a hundred and thirty of them"
  if (
    /^(?:collect|gather|receive|count|get)$/.test(group.lemma) &&
    OF_THEM.test(textOf(words, [group.last, group.last + 8]))
  )
    return true;
  return (
    SURVEY.test(group.passive ? subject : object.replace(AFTERWARDS, "")) &&
    (group.classes.has("gather") || group.classes.has("activity") || RUNS_SURVEY.test(group.lemma)) &&
    !/\b(?:trial|pilot|panel|layout)/.test(object)
  );
}
