import { startsWithCount } from "./activity-kind.js";
import { textOf } from "./context.js";
import type { Told } from "./told.js";

/** Whether a verb in the past tells of nothing that was done, whatever the verb means elsewhere. */
export const tellsNothing = (told: Told): boolean => NO_DOER.some((is) => is(told)) || NO_DEED.some((is) => is(told));

type Says = (told: Told) => boolean;

/** By who or what is its subject. */
const NO_DOER: readonly Says[] = [
  // A pronoun that goes back to a group or thing; the weather, the police, the council's officer.
  ({ group, subject }) => !group.passive && !ACTS.test(subject) && (NOBODY.test(subject) || THIRD_PARTY.test(subject)),
  // "The last tenant moved out", "our office moved to Leigh", "the trust merged with its neighbour".
  ({ group, agent, object }) =>
    !group.passive &&
    agent.people &&
    !agent.bidder &&
    !agent.role &&
    (/^(?:leave|depart|emigrate)$/.test(group.lemma) || (group.lemma === "move" && /^(?:out|away|on)\b/.test(object))),
  ({ group, subject, object }) =>
    !group.passive &&
    /\b(?:office|headquarters|depot|showroom|warehouse)s?$/.test(subject) &&
    /^(?:move|relocate|transfer)$/.test(group.lemma) &&
    /^(?:to|from|into|out|in|on|across|$)/.test(object),
  // "Our site in Bolton closed in 2025 when its lease ended".
  ({ group, subject, object }) =>
    !group.passive &&
    group.lemma === "close" &&
    /\b(?:sites?|branch(?:es)?|shops?|offices?|depots?|homes?|schools?|factor(?:y|ies)|plants?|mills?|stations?|pits?)(?: (?:in|at|on) [a-z ]+)?$/.test(
      subject,
    ) &&
    /^(?:in|on|at|when|after|$|\W)/.test(object),
  // "A new head started in September", "the tenancy began in 2016", "the first phase was completed in June".
  ({ words, group, agent, object }) =>
    !group.passive &&
    agent.role &&
    !agent.bidder &&
    /^(?:start|begin|arrive|join|come)$/.test(group.lemma) &&
    !/ing$/.test(words.tokens[group.last]?.text ?? "") &&
    /^(?:in|on|at|from|with us|$|\W)/.test(object),
  ({ group, subject, object }) =>
    !group.passive &&
    /\b(?:tenanc(?:y|ies)|contracts?|leases?|agreements?|term|partnerships?|licen[cs]es?|strategy|policy|season|war|strike)$/.test(
      subject,
    ) &&
    /^(?:start|begin|end|commence|expire|run out|finish)$/.test(group.lemma) &&
    /^(?:in|on|at|with|$|\W)/.test(object),
  ({ group, subject }) =>
    group.passive &&
    /^(?:complete|finish)$/.test(group.lemma) &&
    /\b(?:phases?|stages?|works?|build|project|programme|contract|handover|installation|migration|mobilisation)$/.test(
      subject,
    ),
  // "The building was sold to the council and leased back to us".
  ({ group }) => group.passive && /^(?:sell|lease|lease back|sell off|sublet)$/.test(group.lemma),
  ({ group, subject }) =>
    !group.passive &&
    /\b(?:trust|charity|company|firm|council|school|practice|surgery|business|association|club|college)(?:e?s)?$/.test(
      subject,
    ) &&
    /^(?:merge|demerge|amalgamate|float|incorporate)$/.test(group.lemma),
  // "The contract transferred to us with 31 staff".
  ({ group, subject, object }) =>
    /\b(?:contract|service|work|staff|business|undertaking)s?$/.test(subject) &&
    /^(?:transfer|pass|novate|revert|pass over|come over)$/.test(group.lemma) &&
    /^to\b/.test(object),
  // "A delivery driver reversed into the gate".
  ({ group, object }) =>
    /^(?:reverse|crash|drive|run|back|bump|skid|slide|collide|plough)$/.test(group.lemma) &&
    /^(?:into|off|through|over (?:the|a) (?:kerb|edge|foot))\b/.test(object),
  // "Our insurers renewed cover"; "the children's were said or signed".
  ({ subject }) =>
    /^(?:our |the |its )?(?:insurers?|auditors?|bankers?|manufacturers?|landlords?|freeholder)$|^the [a-z]+'s$/.test(
      subject,
    ),
  // "The council closed the day centre in 2023": what the buyer and other bodies do is not the bidder's.
  ({ group, subject }) => !group.passive && BODIES.test(subject),
  // "One of the founders wrote the first timetable", "his post was filled": the firm and who works there.
  ({ subject }) => /\bfounders?(?:$| ?,)/.test(subject),
  ({ group, agent, subject }) =>
    (group.passive &&
      /\b(?:posts?|vacanc(?:y|ies)|roles?|positions?)$/.test(subject) &&
      /^(?:fill|advertise|cover)$/.test(group.lemma)) ||
    (group.lemma === "retire" && !group.passive && (agent.people || agent.role || !agent.bidder)),
  // "What changed?", "what was agreed and why": a question tells of nothing.
  ({ subject }) => /^(?:what|whose|how many|how much)\b(?!.*\b(?:we|our|they)\b)/.test(subject),
  // "Posters list what has been altered": somebody tells of it, and not here.
  ({ subject }) => /\bwhat(?:ever)?$/.test(subject),
  // The answer speaking of itself; "our reputation has been built brick by brick".
  ({ subject }) => META.test(subject) || STANDING_OF.test(subject),
  // "So wrote the sister of one of our clients": who was quoted.
  ({ group, subject }) => /^(?:so|thus)$/.test(subject) && /^(?:write|say|tell|put|run|read|go)$/.test(group.lemma),
  // "The reasons were sent to each of the heads": an answer given.
  ({ group, subject }) => group.passive && ANSWER.test(subject),
  // "Discussion has covered car parks and lighting": talk goes over things.
  ({ group, subject }) => TALK.test(subject) && GOES_OVER.test(group.lemma),
  // "The first eight weeks of the night shift produced …": a stretch of time does nothing.
  ({ group, agent, subject }) => !agent.bidder && !group.passive && SPELL.test(subject),
  // "377 of those jobs were closed", "1,212 were refurbished": the ordinary work, counted.
  ({ group, subject }) =>
    group.passive &&
    (/^(?:(?:.* )?and )?(?:all |all of the |the )?[\d,]{2,}(?: of (?:the |our |those |all )?[\d,]+)?$/.test(subject) ||
      (startsWithCount(subject) && CASES.test(subject) && CLOSES.test(group.lemma))),
  // "The specification was issued on 3 June", "our bid was written by the people who …": papers of the tender and the firm.
  ({ group, subject }) => group.passive && PAPERS.test(subject) && FILES.test(group.lemma),
  // "The lesson has been written into the checklist": what was learned, kept.
  ({ group, subject }) =>
    group.passive &&
    /\b(?:lessons?|learning|findings)$/.test(subject) &&
    /^(?:write|write into|build|build into|add|fold|put|carry|share|record|incorporate|log|pass on)\b/.test(
      group.lemma,
    ),
  // "The Registrar's conclusion was reversed"
  ({ group, subject }) =>
    group.passive && VERDICT.test(subject) && /^(?:reverse|overturn|uphold|quash|confirm|amend)$/.test(group.lemma),
  // "Upgraded by the supplier", "extended by the Council".
  ({ group, object }) => group.passive && BY_OTHERS.test(object),
  // "Our interviewers spoke to 1,863 people": a survey.
  ({ group, subject }) =>
    /\b(?:interviewers?|researchers?|surveyors?|canvassers?|pollsters?)$/.test(subject) &&
    /^(?:speak|talk|interview|ask|meet|stop|visit|telephone|survey)\b/.test(group.lemma),
  // "In six of the eight we refunded the call-out": how cases end.
  ({ words }) => /^\W*in (?:\d+|[a-z]+) of (?:the (?:\d+|[a-z]+)\b|them|these|those|which)/.test(words.folded),
  // "Of the 148, 103 moved up a band": what became of them.
  ({ group, subject }) => !group.passive && /^\d[\d,]*$/.test(subject),
  // "Our nearest depot was built in 2018": how old it is.
  ({ group, subject }) =>
    group.passive &&
    group.lemma === "build" &&
    /\b(?:depot|buildings?|offices?|headquarters|warehouse|garage|homes?|schools?|estates?|blocks?|towers?|hall|premises|plant|facility|yard)$/.test(
      subject,
    ),
  // "The Strategy and the Act set the frame": documents rule, at all times.
  ({ group, subject }) => /^(?:set|put|let|cut|read)$/.test(group.lemma) && DOCUMENT.test(subject),
];

/** By the verb and what it is done to. */
const NO_DEED: readonly Says[] = [
  isIdiom,
  // "DBS checks renewed every three years": a standing practice told without its auxiliary.
  ({ words, group, object }) =>
    words.elliptic &&
    group.first === group.head &&
    OFTEN.test(object) &&
    words.dates.every((date) => date.excluded !== null),
  // "Our certificate was renewed in October": what a bidder holds, and went on holding.
  ({ group, subject, object }) => RENEWS.test(group.lemma) && CREDENTIAL.test(group.passive ? subject : object),
  // "Rated Good in all five areas", "Mr Patel joined us", "gave evidence", "supplied under a five-year licence".
  ({ group }) => group.passive && /^(?:rate|grade|judge|rank|inspect|accredit|certify|regulate)$/.test(group.lemma),
  ({ group, object }) =>
    group.lemma === "join" && /^(?:us\b|(?:the|our) (?:team|firm|company|board|trust|charity|business)\b)/.test(object),
  ({ group, object }) => group.lemma === "take over" && /^as\b/.test(object),
  // "I took the job", "took on the chapel for a peppercorn rent", "put a bid in", "moved desks".
  ({ group, object }) =>
    /^(?:take|take on|get|accept)$/.test(group.lemma) &&
    /^(?:the|a|an|this|that|my|his|her|our) (?:[a-z-]+ )?(?:job|post|role|lease|tenancy|reins|helm|chair|licence)\b|\b(?:rent|lease|freehold)\b/.test(
      object,
    ),
  ({ group, object }) =>
    /^put(?: in)?$/.test(group.lemma) &&
    /^(?:a|an|our|the|in a) (?:[a-z]+ )?(?:bid|offer|tender|application|claim|complaint|order)\b/.test(object),
  ({ group, object }) => group.lemma === "move" && /^(?:desks?|house|home|offices?|seats?)\b/.test(object),
  // "14 of 88 candidates were sent for further training".
  ({ group, subject }) =>
    group.passive &&
    /^(?:send|refer|turn away|reject|accept)$/.test(group.lemma) &&
    /\b(?:candidates|applicants)\b/.test(subject),
  // "Met five times", "wrote her doctorate", "married each other", "paid £4.10 a day".
  ({ group, object }) => group.lemma === "meet" && /^(?:once|twice|[a-z\d]+ times)\b/.test(object),
  ({ group, object }) =>
    group.lemma === "write" && /\b(?:doctorate|thesis|dissertation|phd|memoirs?|novel|column|obituary)\b/.test(object),
  ({ object }) => /^(?:each other|one another)\b/.test(object),
  ({ group, agent, object }) => group.lemma === "pay" && agent.people && !agent.bidder && /^£/.test(object),
  ({ group, object }) => group.lemma === "give" && /^(?:evidence|notice|birth|way|testimony)\b/.test(object),
  ({ group, object }) =>
    group.passive &&
    /\bunder (?:a|an|the|our) (?:[a-z0-9-]+ ){0,3}?(?:licen[cs]e|lease|warranty|framework)\b/.test(object),
  // "We took over the desk in April 2024 from a firm that left": how the work came.
  ({ group, agent }) => group.lemma === "take over" && agent.bidder && !agent.people,
  // "Has held a call-off agreement for two boilers": what one has.
  ({ group, object }) => group.lemma === "hold" && HOLDING.test(object),
  // "Most of them awarded five stars".
  ({ group, object }) => /^(?:award|give|score|rate|mark|grade)$/.test(group.lemma) && RATING.test(object),
  // "Its users moved to Fern House": where people went.
  ({ group, subject, object }) =>
    /^(?:its|their) [a-z ]+s$/.test(subject) &&
    !group.passive &&
    /^(?:move|transfer|switch)$/.test(group.lemma) &&
    /^(?:to|into|out|on|home|away|back|in)\b/.test(object),
  // "We changed our name", "paid the Real Living Wage", "were shortlisted for an award".
  ({ group, object }) =>
    (/^(?:change|shorten)$/.test(group.lemma) && /^(?:our|its|their|the) (?:[a-z]+ )?name\b/.test(object)) ||
    (group.lemma === "pay" && /\b(?:wages?|tax|rent|invoices?|salar(?:y|ies)|staff|suppliers|bills?)\b/.test(object)) ||
    (group.passive && /^(?:shortlist|nominate|commend|recognise|name)$/.test(group.lemma)),
  // "Our solicitor drafted the lease".
  ({ group, object }) =>
    /^(?:draft|sign|exchange|execute|review|negotiate)$/.test(group.lemma) &&
    /^(?:the|our|a|its) (?:[a-z]+ )?(?:lease|contract|agreement|deeds?|licence|heads of terms|terms)\b/.test(object),
  // "The route was planned to avoid the crossing": how the answer has it.
  ({ words, group, object }) =>
    group.passive &&
    words.dates.length === 0 &&
    /^(?:plan|design|size|position|price|time|staff|resource|structure|cost)$/.test(group.lemma) &&
    /^to [a-z]+/.test(object),
  // "Taxi home provided": what is on offer.
  ({ words, group, object }) =>
    words.elliptic &&
    group.first === group.head &&
    /^(?:provide|offer|pay|serve|supply|include|cover)$/.test(group.lemma) &&
    !/\p{L}/u.test(object) &&
    words.dates.length === 0,
  // "We took 3,914 referrals", "saw 1,038 pupils in 2024/25", "fitted 6,204 alarms in 2025/26": the year's work.
  ({ words, group, subject, object }) =>
    YEARS_WORK.test(group.passive ? subject : object) &&
    (/^(?:take|receive|handle|process|field|answer)$/.test(group.lemma) ||
      (/^(?:see|treat|fit|install|repair|mend|complete|carry|transport)$/.test(group.lemma) &&
        OF_A_YEAR.test(words.folded))),
  // "She was made redundant"
  ({ group, object }) =>
    group.passive && group.lemma === "make" && /^(?:redundant|homeless|bankrupt|welcome|aware|clear)\b/.test(object),
  // "We visited all nine sites before pricing this tender"
  ({ object }) => /\b(?:pricing|tender(?:ing)?|bidding|this (?:bid|submission|answer))\b/.test(object),
  // "The volunteers put it to another 50", "the committee decided against".
  ({ group, object }) => group.lemma === "put" && /^(?:it|this|that|(?:the|one) (?:same )?question) to\b/.test(object),
  ({ group, object }) => /^(?:decide|vote|rule|advise)$/.test(group.lemma) && /^(?:against|not)\b/.test(object),
  // "The group was closed for a month": how long something could not be had.
  ({ group, agent, object }) =>
    /^(?:close|shut|stop|suspend|cancel|drain|empty|vacate)$/.test(group.lemma) &&
    (group.passive || !agent.bidder || /^for\b/.test(object)) &&
    FOR_A_WHILE.test(object),
  // "Two sessions cancelled in 2025": what went wrong.
  ({ group, agent }) => group.lemma === "cancel" && (group.passive || (!agent.bidder && !agent.people)),
  // "The panel struck it out": its power.
  ({ group, agent, object }) =>
    group.lemma === "strike" && !agent.bidder && /^(?:it|them|that|this|the [a-z]+) (?:out|off|from)\b/.test(object),
  // "His next 30 re-tests agreed in full", "the programme below was led from Thornmoor".
  ({ group, subject }) =>
    group.lemma === "agree" &&
    /\b(?:tests?|re-?tests?|readings?|figures|results|counts?|records|samples?|accounts|data|scores?)$/.test(subject),
  ({ group, subject }) => group.passive && /\b(?:below|above|overleaf|opposite)$/.test(subject),
  // "A slip in week 9 took out 30 m of path": what happened to us.
  ({ group, subject }) => !group.passive && CALAMITY.test(subject),
  // "Comments were taken on slips of paper", "they were pinned up along the corridor": what was handed in.
  ({ group, subject }) =>
    group.passive &&
    group.lemma === "take on" &&
    /\b(?:comments?|views?|notes?|names?|details|votes?|minutes|suggestions?)$/.test(subject),
  ({ group, subject }) =>
    group.passive &&
    /^(?:pin|stick|hang|tack)(?: up)?$/.test(group.lemma) &&
    /^(?:they|these|the (?:slips|cards|comments|notes|replies))$/.test(subject),
  // "She wrote three times": to somebody.
  ({ group, object }) =>
    group.lemma === "write" &&
    /^(?:(?:once|twice|again|back|home|often)\b|[a-z]+ times\b|to (?:the|us|her|him|them|our|every|each)\b)/.test(
      object,
    ),
  // "The Board put the red card up", "we have signed up to that".
  ({ object }) => /\b(?:red|yellow) card\b/.test(object),
  ({ group, object }) => group.lemma === "sign up" && /^to (?:it|that|this)\W*$/.test(object),
  // "Several parents wrote in about the gate".
  ({ words, group }) =>
    group.lemma === "write in" && /^(?:about|to|asking|with)$/.test(words.tokens[group.last]?.text ?? ""),
  // "Two were given six months more": how long somebody has.
  ({ group, object }) =>
    /^(?:give|allow|grant)$/.test(group.lemma) &&
    (group.passive || /^(?:them|him|her|us|it)\b/.test(object)) &&
    /^(?:(?:them|him|her|us|it) )?(?:an? |another |a further |[a-z]+ |\d+ )(?:more |extra |further )?(?:days?|weeks?|months?|hours?|minutes?|chance)\b/.test(
      object,
    ),
  // "The word made people wince", "one chose not to".
  ({ group, agent, object }) =>
    group.lemma === "make" &&
    !agent.bidder &&
    !agent.role &&
    /^(?:people|them|him|her|everyone|everybody|some|most|us|me) [a-z]+\b/.test(object),
  ({ group, object }) => /^(?:choose|opt|prefer|elect)$/.test(group.lemma) && /^not\b/.test(object),
  // "Agreed to look at it again": still to be done.
  ({ words, group }) =>
    /^(?:agree|decide|resolve|undertake)$/.test(group.lemma) &&
    words.tokens[group.last]?.text === "to" &&
    /^(?:look|think|consider|talk|meet|discuss|review|revisit|come|return|wait)$/.test(
      words.tokens[group.last + 1]?.text ?? "",
    ),
  // "61% of the value was placed within 20 miles", "we bought 64% of our bark locally": a figure of how it goes.
  ({ group, subject, object }) =>
    group.passive ? SHARE.test(subject.replace(/^(?:at|in|by|for) [^,]{1,20}, /, "")) : SHARE_OF_OURS.test(object),
  // "Defects were made safe on 97.4% of 382 occasions": how often it went as it should.
  ({ group, object }) => group.passive && OF_CASES.test(object),
  // "They were moved late": a fault owned up to.
  ({ group, object }) =>
    group.passive && /^(?:too |very |so )?(?:late|wrongly|badly|in error|by mistake)\W*$/.test(object),
  // "It was completed by 1,380 parents": a form, by those it is for.
  ({ group, subject, object }) =>
    group.passive &&
    subject === "it" &&
    /^(?:complete|fill in|return|answer)$/.test(group.lemma) &&
    /^by /.test(object) &&
    startsWithCount(object.slice(3)),
  ({ group, object }) => group.lemma === "agree" && /^with (?:us|it|them|him|her|this|that|the)\b/.test(object),
  // "We changed nothing", "agreed that it should stay", "wrote this answer", "made 31 awards", "was made to …".
  ({ words, group, object }) =>
    NOTHING.test(object) &&
    // "The timetable was altered that same week".
    !/^that (?:same )?(?:day|week|month|term|year|spring|summer|autumn|winter|morning|evening)\b/.test(
      textOf(words, [group.object[0], group.object[0] + 3]),
    ),
  ({ words, group }) => group.passive && group.lemma === "make" && words.tokens[group.last]?.text === "to",
];

/** "Took her side", "took his word for it": nothing was taken. */
export function isIdiom({ group, object }: Pick<Told, "group" | "object">): boolean {
  return (
    group.lemma === "take" &&
    /^(?:[a-z']+ )?(?:sides?|part|word|point|turns?|leave|place|time|aim|heart|note)\b/.test(object)
  );
}

const ACTS = /\b(?:we|us|our)\b/;
const NOBODY =
  /^(?:it|this|that|which|there|someone|somebody|anyone|nobody|no one|everyone|everybody|every [a-z ]+|each [a-z ]+)(?: else)?$/;
const THIRD_PARTY =
  /^(?:the |a |an |our |local )?(?:(?:(?:current|previous|outgoing|incumbent|former|last) (?:provider|contractor|supplier|operator|agency|landlord)|insurers?|auditors?|bankers?|manufacturer)s?$|(?:council|borough|authority|commissioner|buyer|client|county|landlord)'s [a-z]+$|snow|ice|frost|rain|wind|gales?|heatwave|illness|strikes?|police|force|government|ministry|department|home office|dwp|nhs england|ofsted|cqc|regulator|inspectors?|inspectorate|courts?|landlord|freeholder|weather|pandemic|covid|storm|flood|fire|market|parliament|treasury|press|buyer)\b/;
const META =
  /^(?:(?:most|much|all|some) of )?(?:what follows|this (?:answer|section|response|statement|document)|the (?:answer|figures|numbers|table|examples?|section)s? (?:below|above|here)?|the following|(?:some |all )?(?:names|details|identifying details))$/;
const STANDING_OF =
  /^(?:our|the|its|their) (?:[a-z]+ )?(?:reputation|business|company|firm|name|brand|track record|success|model|ethos|culture|approach)$/;
const BODIES =
  /^(?:(?:the |a |our |your |each )?(?:(?:borough|city|county|district|parish|town|local|neighbouring) )?(?:council|borough|commissioner|buyer|local authority|highways authority|combined authority|hospital trust|health board|integrated care board|icb|ccg|vendor|developer)|the department (?:for|of) [a-z ]+)$/;
const PAPERS =
  /\b(?:specification|tender|contract|agreement|memorandum|deed|framework|bid|(?:this|our|the) (?:answer|reply|response)(?: to [a-z0-9' ]+)?|(?:policy|slavery|method|mission) statement|annual report|accounts|notice|itt|licence|lease|lots?|minutes|budget|(?:information|data) for [a-z0-9 ]+|edition of [a-z ]+|version of [a-z ]+|\d{4} edition|copy of [a-z ]+|(?:mobilisation|exit|transition|implementation|delivery|contingency|project|work) plan|(?:his|her|their|its|the|a|final|interim|full) reports?|referral)$/;
const FILES =
  /^(?:issue|let|re-let|relet|extend|publish|sign|submit|write|award|approve|clarify|file|receive|price|withdraw|send|adopt|audit|lay|novate|renew|prepare|retender|procure|advertise|draw up|draft|forward|share|release)$/;
const VERDICT =
  /\b(?:conclusions?|decisions?|rulings?|findings?|verdicts?|marks?|grades?|penalt(?:y|ies)|fines?|awards?)$/;
const BY_OTHERS =
  /\bby (?:the |our |their |its )?(?:(?:current|previous|outgoing|incumbent|former) )?(?:supplier|vendor|operator|owners?|bank|lender|developer|council|authority|manufacturer|insurers?|landlord|freeholder|buyer|commissioner|contractor|(?:harbour|health|water|drainage|school) board|utility|government|network operator|(?:courts?|prison|probation|highways|passport|fire|ambulance|police) (?:service|agency|authority))\b(?! (?:and|with)\b)/;
const YEARS_WORK =
  /^(?:over |more than |some |about |nearly |around |just over )?\d[\d,]{2,} (?:[a-z-]+ )?(?:referrals|calls|orders|enquiries|bookings|applications|cases|complaints|requests|passengers|pupils|patients|people|clients|customers|tenants|residents|children|families|visitors|households|alarms|repairs|jobs)\b/;
const OF_A_YEAR =
  /\b(?:in|during|over|throughout) (?:20)?\d\d ?\/ ?\d\d\b|\b(?:in|during) 20\d\d\b|\b20\d\d\/\d\d,|\b(?:last|the (?:last|full|past) (?:[a-z]+ )?)year\b/;
const ANSWER =
  /^(?:the |our |these |full |those )*(?:reasons?|answers?|repl(?:y|ies)|explanations?|apolog(?:y|ies)|thanks)(?: for [a-z ]+)?$/;
const TALK =
  /\b(?:discussions?|conversations?|debates?|agendas?|talk|talks|topics|subjects|questions|points|meetings?)$/;
const GOES_OVER =
  /^(?:cover|turn|touch|range|move|address|focus|centre|include|explore|raise|take in|open|close|start|end)$/;
const SPELL =
  /^(?:the |that |its |our |this |their )?(?:(?:first|last|next|second|third|early|opening|previous|following|whole|same) )?(?:[a-z]+ )?(?:days?|weeks?|months?|years?|quarters?|term|season|winter|spring|summer|autumn)(?: (?:of|in|after|since|to|with)\b.*)?$/;
const CASES =
  /\b(?:jobs?|complaints?|calls?|tickets?|requests?|enquir(?:y|ies)|cases?|faults?|defects?|queries|alerts?|concerns?|incidents?|referrals?|applications?|appeals?|orders?|claims?|notices?)$/;
const CLOSES =
  /^(?:close|resolve|settle|clear|fix|repair|answer|process|complete|uphold|refund|reject|accept|deal with|finish|return|deliver|issue)$/;
const DOCUMENT =
  /\b(?:act|order|regulations?|strategy|framework|standards?|guidance|pas|polic(?:y|ies)|code|contract|specification|agreement|charter|protocol)(?: \S+){0,3}$|^\d+$/;
const OFTEN =
  /\bwithin (?:an?|one|two|three|four|five|six|seven|ten|\d+) (?:working )?(?:hours?|days?|weeks?)\b|\b(?:every|each|per|weekly|monthly|quarterly|annually|daily|fortnightly|termly|yearly|once a|twice a|as (?:appropriate|needed|required|necessary))\b/;
const RENEWS =
  /^(?:renew|award|reaward|obtain|gain|retain|grant|issue|reissue|secure|extend|raise|increase|lift|reaccredit|recertify|take out|hold)$/;
const CREDENTIAL =
  /\b(?:certificates?|certification|re-?certification|accreditations?|licen[cs]es?|registration|memberships?|insurances?|(?:kite|quality) ?marks?|charter|(?:liability|indemnity|insurance) cover|clearances?|dbs checks?|indemnity|iso \S+(?: [a-z]+)?)(?: (?:in|on|until|for|from|with|by)\b.*)?\W*$/;
const HOLDING =
  /\b(?:agreements?|contracts?|licen[cs]es?|policy|polic(?:y|ies)|stocks?|records?|registers?|certificates?|insurance|accounts?|budgets?|awards?|posts?|roles?)\b/;
const RATING = /^(?:(?:us|it|them|the [a-z]+) )?(?:[a-z]+|\d+|a|full|top) (?:stars?|points?|marks?|out of)\b/;
const FOR_A_WHILE =
  /^(?:the [a-z ]+ )?for (?:a|an|one|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|nights?|hours?|mornings?)\b/;
const SHARE =
  /^(?:(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent)|[a-z]+(?:-[a-z]+)? per cent)(?: of\b|$)/;
const SHARE_OF_OURS = /^(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent) of [a-z]+/;
const OF_CASES =
  /\b(?:on|in|at|for) (?:all (?:but )?)?(?:\d[\d.,]*(?:%| per cent)?|[a-z]+(?:-[a-z]+)?) (?:(?:out )?of (?:the )?)?(?:\d[\d,]* )?(?:occasions|cases|instances|visits|calls|jobs|attendances|call-outs|callouts)\b/;
const CALAMITY =
  /^(?:a|an|the|one|another|that|this) (?:[a-z]+ )?(?:slip|landslip|landslide|rockfall|collapse|leak|surge|power cut|outage|breakdown|crash|burst|blockage|spill|lightning strike|tide|flood|fire|fault|failure)(?: (?:in|on|at|of|under|near) .*)?$/;
const NOTHING =
  /^(?:nothing|something|anything|no [a-z]+|none|that\b|this (?:answer|section|response|statement|document|bid)|(?:the |a |our )?(?:standard|tone|scene|pace|bar|direction|target|floor(?! [a-z])|rest|limit)s?\b(?! (?!for|of|in|by|at|on|to|across|from|with|and)[a-z])|(?:\d+|[a-z]+) (?:awards|grants)\b)/;
