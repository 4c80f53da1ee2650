import { inertVerbs } from "../lexicon/gathering-words.js";
import type { Hit } from "../lexicon/index.js";
import type { VerbGroup } from "../verbs/index.js";
import { textOf, type Words } from "./context.js";

/** Verbs with which an instrument only exists, or is itself made, changed or given up. */
const NOT_RUNNING =
  /^(?:sit|hang|stand|lie|live|exist|withdraw|scrap|drop|rewrite|redesign|reword|shorten|translate|replace|design|codesign|coproduce|cowrite|cocreate|create|develop|write|change|stop|end|close|move|shrink|lead|mean|go wrong|need|matter|help|inform|feed|cost|follow|differ|allow|enable|precede|become|keep|call|choose|agree|rank|vote)$/;

/** Forms and cards that people hand in, whatever they are called: "19 forms came back", "clients fill in a smiley-face card". */
export const CARD =
  /\b(?:fill(?:s|ed)? (?:in|out)|complete[sd]?|returned|return|sent back|send back|handed in|hand in|posted back) (?:\d+ |a |an |the |our |their |this |these |\w+ )?(?:short |paper |online |[a-z']+(?:-[a-z']+){0,4} )?(?:forms?|cards?|slips?|sheets?|evaluations?)\b(?! (?:for|of) (?:work|leave|payment|the bank))|\b(?:forms|cards|slips|sheets|postcards|questionnaires)\b[^.;]{0,60} and (?:over |some |about )?\d[\d,]* of (?:them|these|those) (?:were |have |had )?(?:came|come|returned|sent|handed)|\b(?:is|are|was|were) asked to (?:fill in|complete) (?:a|an|the|our) (?:[a-z-]+ )?(?:form|card|slip|sheet|evaluation)\b|\b\d[\d,]* (?:of (?:those|these|the|our|them) )?(?:forms|cards|slips|sheets|replies|responses|returns|comments|ratings|ballots|postcards) (?:(?:a|per|each|every) (?:day|week|month|quarter|term|year) )?(?:(?:were|are|is|have been|has been) )?(?:came|come|returned|received|arrived|sent|handed|in\b|back)|\b(?:an?|the|short) (?:(?!referral|consent|order|booking|application|registration|medical|claim|risk|incident|request|birthday|christmas|bank|id|identity|library)[a-z-]+ ){0,2}?(?:e-?form|form|card|slip|postcard)(?: (?:about|on|asking) [^.;,]{3,40})? (?:went|goes) (?:out|home|round)\b|\b(?:an?|the|short) (?:(?!referral|consent|order|booking|application|registration|medical|claim|risk|incident|request|birthday|christmas|bank|id|identity|library)[a-z-]+ ){0,2}?(?:e-?form|form|card|slip|postcard) (?:is|are|was|were) (?:sent|given|handed|posted|emailed|texted|left|mailed) (?:to|out|with|at|through)|\b(?:leaves?|left|drops?|dropped|hands? out|handed out|posts?|posted|pops?|slips?|tucks?|encloses?) (?:a|an|our) (?:feedback|comments?|reply|reply-paid|prepaid|pre-paid|freepost|stamped|rating|satisfaction|short|opinion|evaluation|smiley|review) (?:card|form|slip|postcard|questionnaire) (?:with|at|in|on|behind|through|to|after|for) (?:every|each|all)\b|\b(?:are|is|were|was) (?:sent|given|handed|posted|emailed) (?:a|an) (?:short |paper |online |brief )?(?:form|card|slip)\b|\b(?:hands?|handed|giv(?:es?|en)|gave) out (?:a |our |short |paper )?(?:comments?|feedback|reply|rating|opinion|satisfaction) (?:slips?|cards?|forms?|sheets?)\b|(?<!\b(?:referral|consent|order|booking|application|registration|medical|risk|incident|claim) )\b(?:forms?|cards?|slips?|sheets?) (?:is|are|was|were) (?:filled (?:in|out)|completed) by (?:each|every|all|the|our|most)? ?(?:[a-z]+ )?(?:learners?|pupils?|parents?|residents?|tenants?|patients?|guests?|visitors?|customers?|clients?|famil(?:y|ies)|carers?|members?|child(?:ren)?|young (?:person|people)|riders?|passengers?|leavers?|users?)\b|\bcard through the door after\b|\b(?:rate[sd]?|score[sd]?|graded?) (?:us|our service|the service|their stay|their visit|their journey|each (?:visit|job|journey|session|ride|call)|every (?:visit|job|journey|session|call))\b|\b(?:give|gave|share|shared|offer|voice|air|express|leave|left|post|submit) (?:us )?(?:their|his|her|your) (?:honest |own )?(?:views|opinions|thoughts|feedback|comments|suggestions|impressions)\b|\b(?:followed(?: up)? by|clos(?:es?|ed) with|end(?:s|ed)? (?:with|in)|finish(?:es|ed)? with|comes? with|arriv(?:es?|ed) with) (?:a|an|the|our) (?:[a-z-]+ ){0,3}?(?:e-?forms?|forms?|cards?|slips?|evaluation|questionnaire|ratings? [a-z]+|show of (?:smileys|cards))\b(?! (?:of|for) (?:work|receipt|safety))|\brates? (?:us|each|every|their|the) [a-z]+(?: [a-z]+)? (?:on|from|out of|by)\b|\b(?:text|message|email)s? (?:(?:is|are) sent |goes |go |went )?(?:[a-z]+ ){0,5}?asking\b(?! (?:for (?:payment|access|money|rent|proof)|(?:them|him|her) to (?:pay|call|book|bring)))|\b(?:invited|asked) to (?:leave|write|post|give) (?:us )?(?:a|an) (?:[a-z]+ )?(?:reviews?|comments?|ratings?|marks?)\b|\bfills? in (?:a|the) friends and family (?:test )?(?:card|form|slip)\b|\b(?:took|take|takes|taking) (?:soundings|comments|views)\b|\bheard (?:back )?from (?:\d|[a-z]+(?:teen|ty|ve|ine|en|wo|ree|our|ix|ght)\b)/;

/** "Brought in a weekly welcome call": a thing done, not yet a thing used. */
export const isBroughtIn = ({ groups }: Words, { from, to }: Hit): boolean =>
  groups.some(
    (group) =>
      !group.passive &&
      /^(?:bring in|introduce|start|launch|install|set up|add|put in)$/.test(group.lemma) &&
      from >= group.last &&
      to <= group.object[1],
  );

/** "A survey of the bridge": of things, not of people. */
export function ofThings({ tokens, hits }: Words, { to }: Hit): boolean {
  if (!/^(?:surveys?|census)$/.test(tokens[to - 1]?.text ?? "") || tokens[to]?.text !== "of") return false;
  const whom = tokens.slice(to + 1, to + 7);
  const stop = whom.findIndex((token) => /^(?:found|was|were|is|in|on|by|and|,|\.)$/.test(token.text));
  const end = to + 1 + (stop < 0 ? whom.length : stop);
  return (
    !whom.slice(0, 3).some((token) => token.kind === "number" || /^questions?$/.test(token.text)) &&
    !["people", "role", "generic-people", "group"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from > to && hit.from < end),
    ) &&
    !/\b(?:satisfaction|opinions?|views|users?|schools|businesses|households|officers|staff|leavers)\b/.test(
      whom
        .slice(0, end - to - 1)
        .map((token) => token.text)
        .join(" "),
    )
  );
}

/** An instrument at work: sent, filled in, scored, showing something; not hanging on a wall, not itself being changed. */
export function runs(words: Words, group: VerbGroup, first: string, tool: Hit): boolean {
  const { tokens } = words;
  const object = textOf(words, [group.last, Math.max(group.object[1], group.last)]);
  const subjectTool = tool.to <= group.first && tool.from >= group.subject[0];
  // "Each concert is followed by an e-form": the form comes.
  if (first === "follow" && group.passive && tool.from >= group.last) return true;
  // "The poll closed with 1,904 votes" ran.
  if (
    /^(?:close|end)$/.test(first) &&
    subjectTool &&
    /\d[^.;]* (?:votes|replies|responses|returns|forms|entries)\b/.test(object)
  )
    return true;
  if (NOT_RUNNING.test(first) && !(first === "call" && group.passive)) return false;
  // "After the poll we dropped the stop": the poll is when, not what.
  const lead = textOf(words, [Math.max(0, tool.from - 4), tool.from]);
  if (
    tool.from >= group.last &&
    /\b(?:after|following|before|since|from|until) (?:the|our|a|an|this|that|each|every)?(?: [a-z]+)?$/.test(lead) &&
    !inertVerbs.has(first)
  )
    return false;
  if (/^(?:be|have)$/.test(first)) {
    if (group.passive) return true;
    if (subjectTool)
      return (
        /\d|\b(?:positive|good|high|excellent|response|replies|satisfied|open (?:for|to)|ran|six weeks)\b/.test(
          object,
        ) && !/^(?:in|on|at|by|available|beside|near|kept)\b/.test(object)
      );
    return first === "have" && /\d/.test(object) && !/\b(?:is|are)\b/.test(object);
  }
  // "Told the survey that …" gives a source; "runs through every consultation" is no running of one.
  if (/\b(?:through|in|at|during|into) (?:every|each|all|any)(?: [a-z]+)?$/.test(lead)) return false;
  if (first === "tell" && !subjectTool && tool.from >= group.last) return false;
  if (/^(?:hold|run|use|do)$/.test(first))
    return (
      subjectTool || !/\b(?:through|in|into|at|during|across|from|by)\b/.test(textOf(words, [group.last, tool.from]))
    );
  // "In the ward's own sleep survey the number fell": where a result was seen.
  if (
    words.groups.some(
      (other) =>
        other.first >= tool.to &&
        /past|perfect/.test(other.tense) &&
        /^(?:go|fall|rise|drop|climb|increase|decrease|halve|double|improve|shrink)$/.test(other.lemma),
    ) &&
    /\bin (?:the|our|its|their|this|that) (?:[a-z']+ ){0,3}$/.test(
      `${textOf(words, [Math.max(0, tool.from - 6), tool.from])} `,
    )
  )
    return false;
  if (!subjectTool && group.tense === "gerund" && !/^(?:use|run|hold|carry|send|complete|fill|conduct)$/.test(first))
    return false;
  return (
    inertVerbs.has(first) ||
    group.classes.has("gather") ||
    (group.passive &&
      /^(?:convene|stage|survey|deliver|commission|administer|repeat|launch|facilitate|organise)$/.test(first)) ||
    /^(?:commission|administer|repeat|facilitate|deliver|ask)$/.test(first) ||
    (tokens[tool.from - 1] !== undefined && subjectTool && /^(?:drew|ask|return)$/.test(first))
  );
}
