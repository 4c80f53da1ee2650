import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { holds, NUMBER_WORD, textOf, type Words } from "./context.js";
import { isHistory, isResult } from "./no-event.js";

/** "in june 2026 it": a date that no comma parts from the subject. */
const OPENING_DATE = /^.*\b(?:19|20)\d\d(?: \/ \d\d)? (?=\S)|^\d\d (?=[a-z])/;

/** Who did it, so far as it decides what the verb tells. */
interface Agent {
  readonly bidder: boolean;
  readonly people: boolean;
  readonly role: boolean;
  /** No subject is written, where one may be left out. */
  readonly omitted: boolean;
}

/**
 * What a verb group in the past tells: a change, an activity delivered, or neither (null). `undefined`: neither, and
 * nothing around it can make it one.
 */
export function eventKind(words: Words, group: VerbGroup): Event["kind"] | null | undefined {
  const subject = textOf(words, group.subject).replace(OPENING_DATE, "");
  const object = textOf(words, group.object);
  const agent = agentOf(words, group, subject);
  if (isHistory(words, group, subject, object)) return undefined;
  if (isResult(words, group, subject, object, agent.people || agent.bidder)) return undefined;
  if (!group.passive && !ACTS.test(subject) && (NOBODY.test(subject) || THIRD_PARTY.test(subject))) return undefined;
  // "What changed?", "what was agreed and why": a question tells of nothing.
  if (/^(?:what|whose|how many|how much)\b(?!.*\b(?:we|our|they)\b)/.test(subject)) return undefined;
  if (META.test(subject) || STANDING_OF.test(subject)) return undefined;
  // "Posters list what has been altered": somebody tells of it, and not here.
  if (/\bwhat(?:ever)?$/.test(subject)) return undefined;
  // "So wrote the sister of one of our clients": who was quoted.
  if (/^(?:so|thus)$/.test(subject) && /^(?:write|say|tell|put|run|read|go)$/.test(group.lemma)) return undefined;
  // "The reasons were sent to each of the heads": an answer given.
  if (
    group.passive &&
    /^(?:the |our |these |full |those )*(?:reasons?|answers?|repl(?:y|ies)|explanations?|apolog(?:y|ies)|thanks)(?: for [a-z ]+)?$/.test(
      subject,
    )
  )
    return undefined;
  if (isTalk(group, subject) || isRenewal(group, subject, object) || isRating(group, object)) return undefined;
  if (isCaseload(group, subject) || (!agent.bidder && !group.passive && SPELL.test(subject))) return undefined;
  if (isCadenced(words, group)) return undefined;
  // "Has held a call-off agreement for two boilers": what one has.
  if (
    /^hold$/.test(group.lemma) &&
    /\b(?:agreements?|contracts?|licen[cs]es?|policy|polic(?:y|ies)|stocks?|records?|registers?|certificates?|insurance|accounts?|budgets?|awards?|posts?|roles?)\b/.test(
      object,
    )
  )
    return undefined;
  if (NO_CHANGE.has(group.lemma) || (group.unknown && NO_CHANGE.has(`${group.lemma}e`)))
    return helped(words, group, agent, object) ?? activityKind(words, group, agent, subject, object);
  if (agent.people && !agent.bidder && /^(?:begin|start|finish|leave|end)$/.test(group.lemma)) return null;
  if (/^try$/.test(group.lemma) && /^(?:to\b|$)/.test(object)) return undefined;
  // "The volunteers put it to another 50": asked them.
  if (/^put$/.test(group.lemma) && /^(?:it|this|that|(?:the|one) (?:same )?question) to\b/.test(object))
    return undefined;
  if (isIdiom(group, object)) return undefined;
  // "The committee decided against": nothing was done.
  if (/^(?:decide|vote|rule|advise)$/.test(group.lemma) && /^(?:against|not to)\b/.test(object)) return undefined;
  // "The fee was raised after talks": what is paid is set by whoever pays it.
  if (/^(?:raise|lower|freeze)$/.test(group.lemma) && group.passive && PAID.test(subject)) return "change";
  // "The group was closed for a month": how long something could not be had.
  if (
    /^(?:close|shut|stop|suspend|cancel)$/.test(group.lemma) &&
    (group.passive || !agent.bidder) &&
    FOR_A_WHILE.test(object)
  )
    return undefined;
  // "61% of the value was placed within 20 miles", "we bought 64% of our bark locally": a figure of how it goes.
  if ((group.passive ? SHARE : SHARE_OF_OURS).test(group.passive ? subject : object)) return undefined;
  // "210 young trees went out to village greens"
  if (/^go(?: out)?$/.test(group.lemma) && /^(?:out )?to\b/.test(object) && startsWithCount(subject) && !agent.people)
    return /^out/.test(object) || group.lemma === "go out" ? "activity" : null;
  // "The season brought us 340"
  if (/^bring$/.test(group.lemma) && /^us \d/.test(object)) return undefined;
  // "The Strategy and the Act set the frame": documents rule, at all times.
  if (/^(?:set|put|let|cut|read)$/.test(group.lemma) && DOCUMENT.test(subject)) return undefined;
  if (group.lemma === "agree" && /^with (?:us|it|them|him|her|this|that|the)\b/.test(object)) return undefined;
  if (NOTHING.test(object) || (group.passive && group.lemma === "make" && words.tokens[group.last]?.text === "to"))
    return undefined;
  if (isSurvey(words, group, subject, object)) return null;
  if (isPowerAlone(group, agent, subject, object)) return null;
  if (group.classes.has("change") || group.classes.has("decide"))
    return changeKind(words, group, agent, subject, object);
  if (group.classes.has("activity"))
    return helped(words, group, agent, object) ?? activityKind(words, group, agent, subject, object);
  if (
    ["state", "report", "check", "say", "gather", "perform", "rise", "better"].some((name) =>
      group.classes.has(name as never),
    )
  )
    return null;
  return unknownKind(words, group, agent, object);
}

function agentOf(words: Words, group: VerbGroup, subject: string): Agent {
  return {
    bidder: holds(words, "bidder", group.subject) || /\b(?:we|our|i)\b/.test(subject),
    people:
      holds(words, "people", group.subject) ||
      holds(words, "group", group.subject) ||
      /^(?:the |this )?(?:group|panel|board|forum|committee|council|members|jury|table)$/.test(subject),
    role: holds(words, "role", group.subject),
    omitted: group.subject[0] >= group.subject[1],
  };
}

/** Subjects that act for no one here: a pronoun that goes back to a group or thing, somebody else. */
const NOBODY =
  /^(?:it|this|that|which|there|someone|somebody|anyone|nobody|no one|everyone|everybody|every [a-z ]+|each [a-z ]+)(?: else)?$/;
const THIRD_PARTY =
  /^(?:the |a |an |our |local )?(?:(?:council|borough|authority|commissioner|buyer|client|county|landlord)'s [a-z]+$|snow|ice|frost|rain|wind|gales?|heatwave|illness|strikes?|police|force|government|ministry|department|home office|dwp|nhs england|ofsted|cqc|regulator|inspectors?|inspectorate|courts?|landlord|freeholder|weather|pandemic|covid|storm|flood|fire|market|parliament|treasury|press|buyer)\b/;
const ACTS = /\b(?:we|us|our)\b/;
/** "Our reputation has been built brick by brick": what a firm is known for. */
const STANDING_OF =
  /^(?:our|the|its|their) (?:[a-z]+ )?(?:reputation|business|company|firm|name|brand|track record|success|model|ethos|culture|approach)$/;
const FOR_A_WHILE =
  /^(?:the [a-z ]+ )?for (?:a|an|one|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|nights?|hours?|mornings?)\b/;
const SHARE =
  /^(?:(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent)|[a-z]+(?:-[a-z]+)? per cent)(?: of\b|$)/;
const SHARE_OF_OURS = /^(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent) of [a-z]+/;
const DOCUMENT =
  /\b(?:act|order|regulations?|strategy|framework|standards?|guidance|pas|polic(?:y|ies)|code|contract|specification|agreement|charter|protocol)(?: \S+){0,3}$|^\d+$/;
const PAID =
  /\b(?:fees?|rates?|pay|wages?|allowances?|grants?|limits?|budgets?|rents?|charges?|deposits?)(?: (?:for|of|at|on) [a-z -]+)?$/;
/** The answer speaking of itself. */
const META =
  /^(?:(?:most|much|all|some) of )?(?:what follows|this (?:answer|section|response|statement|document)|the (?:answer|figures|numbers|table|examples?|section)s? (?:below|above|here)?|the following|(?:some |all )?(?:names|details|identifying details))$/;

/** "DBS checks renewed every three years": a standing practice told without its auxiliary. */
function isCadenced(words: Words, group: VerbGroup): boolean {
  return (
    words.elliptic &&
    group.first === group.head &&
    /\b(?:every|each|per|weekly|monthly|quarterly|annually|daily|fortnightly|termly|yearly|once a|twice a)\b/.test(
      textOf(words, group.object),
    ) &&
    words.dates.every((date) => date.excluded !== null)
  );
}

/** "Discussion has covered car parks and lighting": talk goes over things. */
const isTalk = ({ lemma }: VerbGroup, subject: string): boolean =>
  /\b(?:discussions?|conversations?|debates?|agendas?|talk|talks|topics|subjects|questions|points|meetings?)$/.test(
    subject,
  ) &&
  /^(?:cover|turn|touch|range|move|address|focus|centre|include|explore|raise|take in|open|close|start|end)$/.test(
    lemma,
  );

/** "Our certificate was renewed in October": what a bidder holds, and went on holding. */
const CREDENTIAL =
  /\b(?:certificates?|certification|re-?certification|accreditations?|licen[cs]es?|registration|memberships?|insurances?|(?:kite|quality) ?marks?|charter|clearances?|dbs checks?|indemnity|iso \S+(?: [a-z]+)?)(?: (?:in|on|until|for|from|with|by)\b.*)?\W*$/;
const isRenewal = ({ lemma, passive }: VerbGroup, subject: string, object: string): boolean =>
  /^(?:renew|award|reaward|obtain|gain|retain|grant|issue|reissue|secure|extend|reaccredit|recertify|take out|hold)$/.test(
    lemma,
  ) && CREDENTIAL.test(passive ? subject : object);

/** "Took her side", "took his word for it": nothing was taken. */
export const isIdiom = ({ lemma }: VerbGroup, object: string): boolean =>
  lemma === "take" && /^(?:[a-z']+ )?(?:sides?|part|word|point|turns?|leave|place|time|aim|heart|note)\b/.test(object);

/** "Most of them awarded five stars". */
const isRating = ({ lemma }: VerbGroup, object: string): boolean =>
  /^(?:award|give|score|rate|mark|grade)$/.test(lemma) &&
  /^(?:(?:us|it|them|the [a-z]+) )?(?:[a-z]+|\d+|a|full|top) (?:stars?|points?|marks?|out of)\b/.test(object);

/** "377 of those jobs were closed", "1,212 were refurbished": the ordinary work, counted. */
const isCaseload = ({ passive, lemma }: VerbGroup, subject: string): boolean =>
  passive &&
  (/^(?:all |all of the |the )?[\d,]{2,}$/.test(subject) ||
    (startsWithCount(subject) &&
      /\b(?:jobs?|complaints?|calls?|tickets?|requests?|enquir(?:y|ies)|cases?|faults?|defects?|queries|alerts?|concerns?|incidents?|referrals?|applications?|appeals?|orders?|claims?|notices?)$/.test(
        subject,
      ) &&
      /^(?:close|resolve|settle|clear|fix|repair|answer|process|complete|uphold|refund|reject|accept|deal with|finish|return|deliver|issue)$/.test(
        lemma,
      )));

/** "The first eight weeks of the night shift produced …": a stretch of time does nothing. */
const SPELL =
  /^(?:the |that |its |our |this |their )?(?:(?:first|last|next|second|third|early|opening|previous|following|whole|same) )?(?:[a-z]+ )?(?:days?|weeks?|months?|years?|quarters?|term|season|winter|spring|summer|autumn)(?: (?:of|in|after|since|to|with)\b.*)?$/;

/** "We changed nothing", "agreed that it should stay", "wrote this answer", "made 31 awards". */
const NOTHING =
  /^(?:nothing|something|anything|no [a-z]+|none|that\b|this (?:answer|section|response|statement|document|bid)|(?:the |a |our )?(?:standard|tone|scene|pace|bar|direction|target|floor(?! [a-z])|rest|limit)s?\b(?! (?!for|of|in|by|at|on|to|across|from|with|and)[a-z])|(?:\d+|[a-z]+) (?:awards|grants)\b)/;

/** Verbs whose past tells no change, whatever their object. */
const NO_CHANGE: ReadonlySet<string> = new Set(
  "be have go come get see say know mean use work live stay remain seem become happen need want keep like continue feel look show find hear think believe use to join enjoy phone ring call apologise miss last cost exist follow expect take place spend lead to result in turn out turn up include base name describe certify accredit judge inspect locate situate own hold qualify train as earn win achieve pass trade employ house operate welcome thank praise commend experience face suffer receive reply respond answer note verify confirm measure calculate count report publish monitor check review audit record log wait let down overrun slip lose ask ask for tell complain help support enable assist attend visit involve serve deliver complete give reach contribute volunteer read teach learn meet speak promise ignore forget remember rehearse type file share collate hear from listen listen to understand realise notice watch taste sleep sit stand walk travel drive arrive leave return bring together celebrate debate discuss deliberate consider weigh trigger deserve rate score vote throw draw drawn name do set out".split(
    /\s(?!to\b|place\b|out\b|up\b|in\b|as\b|down\b|for\b|together\b|from\b)/,
  ),
);

/** Gathering feedback is no example. */
const SURVEY =
  /\b(?:surveys?|questionnaires?|polls?|focus groups?|exit interviews?|(?:comments?|feedback|suggestions?|opinions?|listening|reply|satisfaction) (?:cards?|slips?|forms?|sheets?|books?|box(?:es)?|postcards?|stands?|stalls?|posts?|events?|exercises?|sessions?|walls?|trees?)|consultations?|consultation (?:event|exercise)|big conversations?|interviews|views|opinions|feedback|comments|responses|replies|returns)\b/;
/** "Set up the swim after a survey": the survey came before. */
const AFTERWARDS = / (?:after|following|since|because of|in response to|as a result of)\b.*/;
const RUNS_SURVEY =
  /^(put|place|run|launch|hold|issue|send|send out|introduce|post|publish|design|create|develop|offer|analyse|collate|take|collect|set up|put out|complete|carry out|conduct|undertake|deliver)$/;

const OF_THEM = /^(?:(?!and we|but)[a-z\d,]+ ){1,6}of (?:them|these)\b/;
function isSurvey(words: Words, group: VerbGroup, subject: string, object: string): boolean {
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

/** A group using its right to refuse or permit, and that alone, is not asked for its own impact (RULEBOOK 4). */
function isPowerAlone(
  { classes, lemma }: VerbGroup,
  { people, bidder, role }: Agent,
  subject: string,
  object: string,
): boolean {
  return (
    (!/\b(?:we|our|us)\b/.test(subject) &&
      (/^(?:refuse|turn down|reject|veto|decline|throw out|send back|overrule|vote down)$/.test(lemma) ||
        // "The committees stopped spraying four times": who may stop the bidder has stopped it.
        (people && lemma === "stop" && /^[a-z]+ing\b/.test(object)))) ||
    (/\b(?:they|it)$/.test(subject) &&
      /^(?:choose|pick|vote|vote for|approve|refuse|reject|veto|elect|turn down|throw out|send back|overrule|rank|shortlist)$/.test(
        lemma,
      )) ||
    // "The directors may take it away. They took away two."
    (/\b(?:they|it)$/.test(subject) && /^(?:one|two|three|four|five|six|\d+)\W*$/.test(object)) ||
    (people &&
      !bidder &&
      // "The clinical lead and four carers signed off a template": the provider is one of them.
      !(role && /\band\b/.test(subject)) &&
      classes.has("power") &&
      !/^(stop|allocate|direct|scrutinise|instruct|pause|halt)$/.test(lemma)) ||
    (!bidder && classes.has("say") && /^(raise|share|show|propose|recommend|name|report|note)$/.test(lemma))
  );
}

const DIRECT =
  /^(the|our|their|its|a|an|his|her|this|that|these|those|all|each|every|both|it|them|him|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|extra|new|some|another|weekly|monthly|daily)$/;
const DIRECT_OR_COUNT = /^(?:\d|the|our|a|an|all|each|every|two|three|four|five|six|seven|eight|nine|ten|twelve) ?/;
const INTRANSITIVE = /^(switch|move|go in|change over|reopen|close|split|merge|transfer|start|go live|swap|open)$/;
/** "Changes were made", "actions were taken": says that something was done, not what. */
const VAGUE_OBJECT =
  /^(?:(?:\d+|[a-z]+) )*(?:changes?|actions?|improvements?|adjustments?|amendments?|steps|measures|decisions?|progress|arrangements|efforts?|plans?)\s*$/;

function changeKind(
  words: Words,
  group: VerbGroup,
  agent: Agent,
  subject: string,
  object: string,
): Event["kind"] | null {
  const { lemma, classes, passive } = group;
  if (/^(?:make|take|implement|agree|complete)$/.test(lemma) && VAGUE_OBJECT.test(passive ? subject : object))
    return null;
  if (/^make$/.test(lemma) && MADE_NOTHING.test(object)) return null;
  const counted = startsWithCount(passive ? subject : object);
  if (classes.has("activity") && !strongChange(lemma, object, counted)) {
    if (!passive && (holds(words, "output", group.object) || counted)) return "activity";
    if (passive && (holds(words, "output", group.subject) || counted)) return "activity";
  }
  if (!passive && (object === "" || /^[.,;:)]/.test(object)) && !INTRANSITIVE.test(lemma))
    return fitted(words, group, agent, subject);
  if (!passive && agent.omitted === false && isThing(words, group, agent)) return fitted(words, group, agent, subject);
  return "change";
}

/** "It made a lovely dissertation", "made a difference", "made us welcome". */
const MADE_NOTHING =
  /^(?:it |this |that |us|them|him|her|(?:a|an|such a|some|good|the|all the|every|much of a|quite a) (?:[a-z]+ ){0,3}?(?:difference|impact|success|sense|start|contribution|effort|point|dissertation|progress|mark|impression|friends?|mess|mistake|error|case|complaint|request|suggestion|comment|offer|decision|bid|claim)s?\b|progress|sense|sure|use of|clear|headway)/;

/** "Shields fitted.", "Phones staffed until six": where auxiliaries may be left out, a thing's participle is a passive. */
function fitted(words: Words, group: VerbGroup, agent: Agent, subject: string): Event["kind"] | null {
  const bare = group.first === group.head && group.tense === "past";
  const telegraphic = words.elliptic || words.groups.length === 1;
  if (
    !bare ||
    !telegraphic ||
    subject === "" ||
    /\b(?:we|i|they|he|she)\b/.test(subject) ||
    (agent.people && !agent.bidder)
  )
    return null;
  return holds(words, "outcome", group.subject) ? null : "change";
}

/** A thing as the subject of an active verb acts on nothing: "the lift broke the silence". Names and roles do. */
function isThing(words: Words, group: VerbGroup, agent: Agent): boolean {
  if (agent.bidder || agent.people || agent.role) return false;
  const part = words.tokens.slice(group.subject[0], group.subject[1]);
  if (part.some((token, n) => token.capital && (n > 0 || part.length <= 2))) return false;
  return (
    holds(words, "outcome", group.subject) ||
    /\b(?:scheme|programme|project|initiative|service|approach|system|training|clubs?|sessions?|course|policy|model|app|website|garden|workshops?)s?$/.test(
      textOf(words, group.subject),
    )
  );
}

const startCount =
  /^(?![£$€])(?:over |more than |some |around |nearly |almost |a total of |about |just over |up to |the first |at least )*(?:[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|thousands|a dozen|scores)/;
export const startsWithCount = (text: string): boolean => startCount.test(text);

const STRONG =
  /^(launch|open|introduce|set up|bring in|build|create|start|move|redesign|change|replace|fit|install|convert|drop|stop|rewrite|add|extend|buy|appoint|recruit|fund|pay for|switch|swap|remove|adapt|lengthen|shorten|double|reopen|refurbish|repaint|plant|provide|develop|design|trial|pilot|implement|put in|put up|take on|lay on)$/;
const strongChange = (lemma: string, object: string, counted: boolean): boolean =>
  STRONG.test(lemma) && !counted && object !== "";

/** Help given to somebody particular is a change: "helped D. to get a place", "found him a flat". */
function helped(
  words: Words,
  group: VerbGroup,
  { bidder, role, people, omitted }: Agent,
  object: string,
): Event["kind"] | null {
  const { lemma, passive } = group;
  const by = passive && /^by (?:[a-z']+ ){1,4}to [a-z]+/.test(object);
  if (!passive && /^(find|get|show|teach|give|offer|buy|lend)$/.test(lemma)) {
    const receiver =
      /^(?:him|her|them|[a-z]\.?) (?:(?:a|an|the|his|her|their|how|some|[a-z]+ing)\b|[a-z]+ [a-z]+ing\b)/.test(object);
    return receiver && !people ? "change" : null;
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
function activityKind(
  words: Words,
  group: VerbGroup,
  agent: Agent,
  subject: string,
  object: string,
): Event["kind"] | null {
  const { lemma, classes, passive } = group;
  const ours = agent.bidder || agent.role || agent.omitted || isProgramme(subject);
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
  // "212 families came to 36 mornings", "63 people attended": heads counted at what the bidder put on.
  if (
    /^(attend|come|join|take part|come along|turn up|visit|enjoy|benefit|participate|sign up|use|enrol)$/.test(lemma) &&
    !agent.bidder
  )
    return startsWithCount(subject) && agent.people ? "activity" : null;
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
const isProgramme = (subject: string): boolean =>
  /\b(?:project|programme|scheme|service|course|pilot|trial|workshop|event|club|clinic|outreach|campaign|festival|fair|day|roadshow|session)s?$/.test(
    subject,
  );

function hasCount(text: string): boolean {
  return /(?:^|\s)(?:\d[\d,]*(?![\d/:.]*(?:am|pm|%))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|a dozen|thousands)\b/.test(
    text,
  );
}

/** A verb in no list of ours is a change when somebody who acts did it to something. */
function unknownKind(words: Words, group: VerbGroup, agent: Agent, object: string): Event["kind"] | null {
  // "The pilot put 60 homes on fibre": what was put somewhere is no longer where it was.
  if (
    group.lemma === "put" &&
    !group.passive &&
    DIRECT_OR_COUNT.test(object) &&
    / (?:on|onto|in|into|under|through|back|behind|beside) /.test(`${object} `) &&
    (agent.bidder || agent.role || isProgramme(textOf(words, group.subject).replace(/ (?:in|of|during|from) .*$/, "")))
  )
    return startsWithCount(object) ? "activity" : "change";
  const again = /^re/.test(group.lemma) && group.unknown;
  if (group.passive) return again && !holds(words, "outcome", group.subject) ? "change" : null;
  const direct = words.tokens[group.object[0]];
  const acts = agent.bidder || agent.people || agent.role || (words.elliptic && agent.omitted);
  if (!acts || !direct || group.tense === "perfect" || object === "") return null;
  return DIRECT.test(direct.text) || direct.kind === "number" ? "change" : null;
}
