import type { Span } from "../../draft/draft.js";
import type { Hit } from "../lexicon/index.js";
import { askedFor } from "../phrases/gathering.js";
import { occurs } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { holds, textOf, tokenSpan, type Words } from "./context.js";

/** Verbs that take views in or hand them on. */
const TAKES_IN =
  /^(?:gather|collect|seek|receive|invite|capture|obtain|collate|elicit|canvass|solicit|log|record|analyse|hear|take|draw|attract|bring|get|note|write|type|monitor|request|ask|count|display|read|share|pass|pool|compile|publish|report|feed|upload|store|keep|discuss|present|put|file|post|theme|have|offer|leave|give|tally|tot|garner|enter|circulate|send|look|track|consider|pin|hang|review|examine|scrutinise|assess|categorise|escalate|forward|study|attach|summarise)$/;
const ASKS =
  /^(?:ask|invite|survey|canvass|poll|interview|consult|sound|ring|phone|email|text|visit|write|call|quiz|question|encourage|speak|talk|listen|hear)$/;

/** Views as what is taken in: the verb's object, or its subject in the passive or where they come in by themselves. */
export function takesIn(words: Words, group: VerbGroup, first: string, view: Hit): boolean {
  const { tokens } = words;
  if (!TAKES_IN.test(first)) return false;
  const noun = textOf(words, [view.from, view.to]);
  const next = tokens[view.to]?.text ?? "";
  // "In view of the", "the view of the harbour"; complaints that are reviewed are checked, not gathered.
  if (noun === "view" && next === "of" && !/^(?:each|every|our|their)/.test(tokens[view.to + 1]?.text ?? ""))
    return false;
  if (/^complaints?$/.test(noun) && /^(?:review|examine|audit)$/.test(first)) return false;
  // "Tutors receive feedback": what staff are told of their work is no gathering of views.
  if (noun === "feedback" && /^(?:receive|get|give|offer|provide)$/.test(first) && toStaff(words, group)) return false;
  const subject = view.to <= group.first;
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  // "Responses to emergency calls took four minutes", "replies to letters are sent".
  if (
    /^(?:responses?|repl(?:y|ies)|answers)$/.test(noun) &&
    (next === "to" ||
      (subject &&
        !/^(?:collate|analyse|read|receive|count|log|record|share|file|type|compile|put)$/.test(first) &&
        !/\b(?:in|back)\b/.test(object)))
  )
    return false;
  if (
    /^(?:ideas?|concerns?)$/.test(noun) &&
    /^(?:have|share|discuss|give|take|bring|get)$/.test(first) &&
    !group.passive
  )
    return first === "bring" && /\bin\b/.test(object);
  if (subject && !group.passive)
    return /^(?:come|arrive|draw|bring|have|take|average)$/.test(first) && /^(?:in|back|from)\b/.test(object);
  if (!subject && group.passive && !/^(?:ask|invite|encourage|give|offer|send)$/.test(first)) return false;
  if (/^(?:have|put|keep|send|give|leave|offer|look|hang|take|get)$/.test(first) && !group.passive) {
    if (first === "have") return /\d/.test(object);
    if (first === "leave" || first === "give")
      return (
        /\b(?:people|visitors|guests|customers|they|us)\b/.test(`${textOf(words, group.subject)} ${object}`) &&
        /\b(?:feedback|comments?|views|thoughts)\b/.test(noun)
      );
    if (first === "look") return /^(?:at|over|through)/.test(object);
    return /^(?:take|get|keep)$/.test(first);
  }
  return true;
}

function toStaff(words: Words, group: VerbGroup): boolean {
  const subject = textOf(words, group.subject);
  const rest = textOf(words, [group.last, words.tokens.length]);
  return (
    !/\bfrom (?!time)/.test(rest) &&
    !/\b(?:we|team|service|board|office|company)$/.test(subject) &&
    (holds(words, "role", group.subject) ||
      /\b(?:staff|tutors|teachers|drivers|crews?|operatives|managers|officers|colleagues|volunteers|trainees|apprentices|learners|students|supervisors|technicians|nurses|workers|carers)$/.test(
        subject,
      ))
  );
}

/** Asking people what they think. */
export function asks(words: Words, group: VerbGroup, first: string): Span | null {
  const { tokens, hits, own } = words;
  if (!ASKS.test(first)) return null;
  const span: [number, number] = [Math.min(group.subject[0], group.first), Math.max(group.object[1], group.last)];
  const people = (hits.get("people") ?? []).filter((hit) => hit.from >= span[0] && hit.to <= span[1] + 2);
  const asked = group.passive
    ? people.some((hit) => hit.to <= group.first)
    : people.some((hit) => hit.from >= group.last);
  const subject = textOf(words, group.subject);
  // People who ask for something are no survey.
  const byPeople =
    !group.passive &&
    people.some((hit) => hit.to <= group.first) &&
    !/\b(?:we|student|researcher|officer|staff|interviewer|peer|volunteer|mentor)\b/.test(subject);
  if (!asked || byPeople) return null;
  if (
    !group.passive &&
    /\b(?:whether|that|if|how|what|why)\b/.test(
      textOf(words, [group.last, people.find((hit) => hit.from >= group.last)?.from ?? group.last]),
    )
  )
    return null;
  const place = tokenSpan(tokens, span[0], span[1]);
  if (!place) return null;
  if (/^(?:survey|canvass|poll|interview|sound|quiz)$/.test(first))
    return /\b(?:candidates?|applicants?|suspects?|bidders)\b/.test(own) || group.tense === "gerund" ? null : place;
  if (/^(?:consult)$/.test(first)) return /past|perfect/.test(group.tense) ? place : null;
  if (/^(?:speak|talk|listen|hear)$/.test(first))
    return first === "hear" && /past|perfect/.test(group.tense) && /^from \d/.test(textOf(words, [group.last, span[1]]))
      ? place
      : null;
  const tail = own.slice(tokens[group.head]?.end ?? 0);
  return occurs(askedFor, tail) &&
    !/\bto (?:help|choose|pick|design|decide|vote|set|write|redesign|join|rewrite)\b/.test(tail.slice(0, 80))
    ? place
    : null;
}
