import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { holds, NUMBER_WORD, type Words } from "./context.js";
import { SURVEY } from "./survey.js";
import type { Told } from "./told.js";

const startCount =
  /^(?![£$€])(?:over |more than |some |around |nearly |almost |a total of |about |just over |up to |the first |at least )*(?:[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|thousands|a dozen|scores)/;
export const startsWithCount = (text: string): boolean => startCount.test(text);

/** Help given to somebody particular is a change: "helped D. to get a place", "found him a flat". */
export function helped({ words, group, agent, object }: Told): Event["kind"] | null {
  const { bidder, role, people, omitted } = agent;
  const { lemma, passive } = group;
  const by = passive && /^by (?:[a-z']+ ){1,4}to [a-z]+/.test(object);
  if (!passive && /^(find|get|show|teach|give|offer|buy|lend)$/.test(lemma)) {
    const receiver =
      /^(?:him|her|them|[a-z]\.?) (?:(?:a|an|the|his|her|their|how|some|[a-z]+ing)\b|[a-z]+ [a-z]+ing\b)/.test(object);
    // "Gave every driver a tablet"
    if (
      /^(?:give|buy|lend)$/.test(lemma) &&
      bidder &&
      /^(?:every|each|all|both) (?:of )?(?:the |our )?(?:[a-z]+ )?[a-z]+ (?:a|an|his or her|their own) [a-z]+/.test(
        object,
      ) &&
      !/\b(?:leaflets?|booklets?|certificates?|talk|copy|letter|pack|choice|say|chance|reason|number|call|ring|form|card)\b/.test(
        object,
      )
    )
      return "change";
    // "Showed them the temperature tables": told, not helped.
    return receiver && !people && !(lemma === "show" && / (?:a|an|the|his|her|their|some)\b/.test(object))
      ? "change"
      : null;
  }
  const us = !passive && object === "us" && words.tokens[group.object[1]]?.text === "to";
  if (us && /^(help|enable|assist|encourage|support)$/.test(lemma)) return "change";
  if (!(bidder || role || people || omitted || by)) return null;
  if (!/^(help|support|enable|assist|encourage)$/.test(lemma)) return null;
  if (by) return "change";
  const first = words.tokens[group.object[0]];
  if (!first) return null;
  if (startsWithCount(object) || first.kind === "number" || NUMBER_WORD.test(first.text)) return "activity";
  const particular =
    first.capital ||
    /^(?:him|her)\b/.test(object) ||
    (holds(words, "people", group.object) &&
      !/^(?:people|service|individuals|everyone|families|tenants|residents|patients|customers|clients|all|our|the|us|them)\b/.test(
        object,
      ));
  return particular && /\b(?:to|into|with|back|find|get|move|start|join)\b/.test(words.folded.slice(first.start))
    ? "change"
    : null;
}

const PUTS_ON =
  /^(deliver|run|organise|organize|host|stage|teach|train|facilitate|lay on|put on|provide|distribute|hand out|give out|carry out|hold|lead|undertake|conduct|offer|arrange)$/;
const NEEDS_COUNT =
  /^(hold|meet|see|speak|speak to|talk|hear|record|log|make|engage|involve|answer|handle|process|complete|contribute|reach|serve|attend|receive|give|clean|collect|clear|inspect|lead|present|mark|celebrate|send|issue|work with|respond|resolve|advise|bring together|visit|support|welcome|train|teach|attract|draw|come|join|volunteer|use|enjoy|benefit)$/;
/** The bidder's ordinary trade, counted: a performance figure, not an example. */
const TRADE =
  /\b(?:meets?|calls?|jobs?|repairs?|inspections?|collections?|invoices|orders|tickets|requests|referrals|meals a|lunches|visits a|hours a|transactions|enquiries)\b/;

/** Something put on or handed out by the bidder. */
export function activityKind({ words, group, agent, subject, object }: Told): Event["kind"] | null {
  const { lemma, classes, passive } = group;
  const ours = /\bvolunteers$/.test(subject) || agent.bidder || agent.role || agent.omitted || isProgramme(subject);
  if (classes.has("perform") && /\b\d+(?:\.\d+)?(?:%| per cent)|\b\d+ (?:out )?of (?:the )?\d+/.test(object))
    return null;
  if (SURVEY.test(object) || SURVEY.test(subject)) return null;
  if (
    TRADE.test(passive ? subject : object) &&
    /^(answer|handle|process|complete|respond|resolve|attend|take|make|receive|log)$/.test(lemma)
  )
    return null;
  // "The Trust's adviser saw three and judged them secure": looked at, not put on.
  if (
    /^see$/.test(lemma) &&
    /\b(?:advisers?|inspectors?|assessors?|auditors?|moderators?|verifiers?|evaluators?)$/.test(subject)
  )
    return null;
  const what = passive ? subject : object;
  const counted = hasCount(what) || hasCount(object);
  const put = holds(words, "output", passive ? group.subject : group.object);
  // "The school did three litter picks with our education officer".
  if (lemma === "do" && put && counted && (ours || /\bwith (?:us|our)\b/.test(object))) return "activity";
  // "212 families came to 36 mornings", "63 people attended": heads counted at what the bidder put on.
  if (
    /^(attend|come|join|take part|come along|turn up|visit|enjoy|benefit|participate|sign up|use|enrol)$/.test(lemma) &&
    !agent.bidder
  )
    return startsWithCount(subject) && agent.people && !agent.role ? "activity" : null;
  if (
    !classes.has("activity") &&
    !PUTS_ON.test(lemma) &&
    !/^(bring together|attract|draw|welcome|train|teach)$/.test(lemma)
  )
    return null;
  if (
    PUTS_ON.test(lemma) &&
    (passive ? put || counted : ours && /^\p{L}|^\d/u.test(object) && !/^(?:to|as|by|in|on|at|for) /.test(object))
  )
    return put || counted || lemma !== "hold" ? "activity" : null;
  if (PUTS_ON.test(lemma) && !passive && !agent.people && startsWithCount(object) && isPerson(words, group))
    return "activity";
  if (NEEDS_COUNT.test(lemma)) return counted && (ours || passive) ? "activity" : null;
  return (put || counted) && (ours || passive) ? "activity" : null;
}

/** "Ged ran nine talks": a first name alone. */
function isPerson({ tokens, hits }: Words, { subject: [from, to] }: VerbGroup): boolean {
  const all = tokens.slice(from, to);
  // A label before it, as in "Holt Road. Ged ran …", is no part of the name.
  const part = all.slice(all.findLastIndex((token) => token.kind === "mark") + 1);
  // "Mrs Rahimi and colleagues delivered 58 talks".
  if (/^(?:mr|mrs|ms|miss|dr)$/.test(part[0]?.text ?? "") && part[1]?.capital) return true;
  const [first] = part;
  return (
    part.length === 1 &&
    first !== undefined &&
    first.capital &&
    !/^(?:we|they|it|this|that|these|those|he|she|who|all|both|some|most|many|each|staff)$/.test(first.text) &&
    !/(?:s|.{4}ing|.{4}ed|.{4}ly|tion|ness|ment|ity|ance|ence|ism)$/.test(first.text) &&
    ![...hits.values()].some((found) => found.some((hit) => tokens[hit.from] === first))
  );
}

/** "Our allotment project", "the outreach service": what the bidder runs acts for it. */
export const isProgramme = (subject: string): boolean =>
  /\b(?:project|programme|scheme|service|course|pilot|trial|workshop|event|club|clinic|outreach|campaign|festival|fair|day|roadshow|session)s?$/.test(
    subject,
  );

function hasCount(text: string): boolean {
  return /(?:^|\s)(?:(?!(?:19|20)\d\d(?:\s|$))\d[\d,]*(?![\d/:.]*(?:am|pm|%))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|a dozen|thousands)\b/.test(
    text,
  );
}
