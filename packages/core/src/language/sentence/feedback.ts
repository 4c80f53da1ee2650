import type { Span } from "../../draft/draft.js";
import { gatheringNoun, gatheringVerb, spokenNoun } from "../phrases/feedback.js";
import { matches, occurs } from "../phrases/phrase.js";
import { clauseAround } from "./claims.js";
import { type Add, tokenSpan, WE, type Words } from "./context.js";

/** Feedback gathered: a survey run, comments received (RULEBOOK 7, feedback-without-action). */
export function readGathered({ own, groups, tokens, hits, mood }: Words, add: Add): void {
  if (mood === "promise" || mood === "hypothetical") return;
  const nouns = matches(gatheringNoun, own);
  const strong = nouns.filter((found) => !LOOSE.test(own.slice(found.start, found.end)));
  const gathers = GATHERS.test(own);
  const first = (gathers ? nouns : strong)[0];
  if (first) {
    const told = groups.some((group) => /past|perfect/.test(group.tense) && !group.negated);
    const runs = occurs(gatheringVerb, own);
    if ((gathers || told || runs) && !/\b(?:no|without|not a) (?:[a-z]+ )?$/.test(own.slice(0, first.start)))
      add("gathered", clauseAround(own, first), own.slice(first.start, first.end));
    return;
  }
  const asked = ASKED.exec(own);
  if (asked) {
    add("gathered", clauseAround(own, { start: asked.index, end: asked.index + asked[0].length }), "asked");
    return;
  }
  for (const group of groups) {
    if (group.subordinate || group.negated || !/^(past|perfect|present)$/.test(group.tense)) continue;
    if (!/^(survey|canvass|poll|consult|interview|sound out)$/.test(group.lemma)) continue;
    const object = tokens.slice(group.object[0], group.object[1]);
    const people =
      (hits.get("people") ?? []).some((hit) => hit.from >= group.object[0] && hit.to <= group.object[1]) ||
      (group.passive &&
        (hits.get("people") ?? []).some((hit) => hit.from >= group.subject[0] && hit.to <= group.subject[1]));
    if (people && object.length >= 0 && group.tense !== "present")
      add("gathered", tokenSpan(tokens, group.subject[0], Math.max(group.last, group.object[1])), group.lemma);
  }
}

/** "rang 40 families to ask what they thought", "asked 75 residents for their views". */
const ASKED =
  /\b(?:asked|ask|asks|rang|phoned|called|visited|wrote to|emailed|texted|polled|invited)\b[^.;]{0,60}?\b(?:(?:for|about|to give|to share) (?:their |your )?(?:views|opinions|thoughts|ideas|feedback|comments)|what (?:they|people|residents|tenants|families|you) (?:thought|think|felt|wanted|want|liked|would like)|how they (?:felt|found)|(?:filled|fill|sent|send) (?:in|out|back) (?:a|the|our|an) (?:[a-z]+ )?(?:form|slip|card|sheet))|\b(?:filled in|fill in|sent back|returned|handed in|completed) (?:a|the|our|an|their) (?:[a-z]+ )?(?:forms?|slips?|cards?|sheets?)\b/;
const LOOSE =
  /(?:complaints?|comments|views|opinions|interviews|returns|replies|responses|consultations?|feedback|suggestions|compliments|postcards?|qr code)$/;
const GATHERS =
  /\b(?:gather(?:s|ed|ing)?|collect(?:s|ed|ing)?|seek|seeks|sought|receiv(?:e|es|ed|ing)|invit(?:e|es|ed)|captur(?:e|es|ed|ing)|obtain(?:s|ed)?|collat(?:e|es|ed)|elicit(?:s|ed)?|canvass(?:es|ed)?|welcom(?:e|es|ed)|solicit(?:s|ed)?|log(?:s|ged)|record(?:s|ed)|analys(?:e|es|ed)|held|ran|took|takes?|took place|carried out|conducted|came in|came back|encouraged|asked for|recorded|compiled|totted up|pulled together|monitored|monitors|drew|draws|attracted|hear|heard|fed back|pooled|counted|rang)\b/;

/** "fed up with", "worried about": a complaint told as a state. */
const UNHAPPY =
  /^(?:so |very |really |deeply |all |increasingly |rightly |quite )*(?:fed up|unhappy|frustrated|annoyed|tired of|cross|concerned|upset|worried|anxious|angry|dissatisfied|sick of|frightened|scared|put off|bored|keen|desperate|uncomfortable|irritated|disappointed)\b/;
const STAFF =
  /\b(?:staff|colleagues|officers|crews?|drivers|nurses|teachers|workers|apprentices|operatives|cleaners|porters|carers)\b/;

/** People speaking up: a clause whose subject is people and whose verb is one of saying; or a noun for what they said. */
export function readSaid({ own, groups, tokens, hits }: Words, add: Add): Span[] {
  const said: Span[] = [];
  const people = [...(hits.get("people") ?? []), ...(hits.get("group") ?? [])];
  for (const group of groups) {
    if (!/past|perfect|present/.test(group.tense) || group.negated) continue;
    const saying =
      group.classes.has("say") ||
      (group.classes.has("state") &&
        /^(want|like|feel|hate|dislike|struggle|need|prefer|wish|miss|notice|find)$/.test(group.lemma)) ||
      (/^(ask for|want|request|complain|be)$/.test(group.lemma) && group.lemma !== "be");
    if (!saying) continue;
    if (group.tense === "present" && !/^(tell|say|want|ask|ask for|complain|feel|report)$/.test(group.lemma)) continue;
    const [from, to] = group.subject;
    const byPeople =
      people.some((hit) => hit.from >= from && hit.to <= to) ||
      (/^(ask for|want|say|tell|complain|ask)$/.test(group.lemma) &&
        STAFF.test(
          tokens
            .slice(from, to)
            .map((token) => token.text)
            .join(" "),
        )) ||
      tokens
        .slice(from, to)
        .some((token) => /^(you|they|someone|somebody|several|many|some|others|who|she|he)$/.test(token.text)) ||
      /(?:^|\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) *$/.test(
        tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(" "),
      );
    if (
      group.passive &&
      /^(raise|mention|flag|report|suggest|request|voice|express|identify|highlight|propose|ask|ask for)$/.test(
        group.lemma,
      )
    ) {
      const agent = tokens.slice(group.last, group.object[1]).findIndex((token) => token.text === "by");
      if (agent >= 0) {
        const found = tokenSpan(tokens, group.subject[0], group.object[1]);
        if (found) said.push(found);
      }
      continue;
    }
    if (!byPeople || group.passive) continue;
    const first = tokens[from];
    if (first && WE.test(first.text)) continue;
    // "The panel recommended" is a decision; "tenants recommended" is speaking.
    const found = tokenSpan(tokens, from < to ? from : group.first, group.object[1]);
    if (found) {
      said.push(found);
      add("said", found, group.lemma);
    }
  }
  for (const group of groups) {
    // "Guests were fed up with the lock on the kitchen."
    if (group.lemma !== "be" || group.negated || !/past|perfect/.test(group.tense)) continue;
    const [from, to] = group.subject;
    if (!people.some((hit) => hit.from >= from && hit.to <= to)) continue;
    const after = tokens
      .slice(group.last, group.object[1])
      .map((token) => token.text)
      .join(" ");
    const found = tokenSpan(tokens, from, group.object[1]);
    if (found && UNHAPPY.test(after)) {
      said.push(found);
      add("said", found, "be");
    }
  }
  for (const noun of matches(spokenNoun, own)) {
    said.push(noun);
    add("said", noun, "noun");
  }
  return said;
}
