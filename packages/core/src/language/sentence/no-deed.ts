import { startsWithCount } from "./activity-kind.js";
import { textOf } from "./context.js";
import type { Says, Told } from "./told.js";

/** What tells of nothing by the verb and what it is done to. */
export const NO_DEED: readonly Says[] = [
  isIdiom,
  // "DBS checks renewed every three years": a standing practice told without its auxiliary.
  ({ words, group, object }) =>
    words.elliptic &&
    group.first === group.head &&
    OFTEN.test(object) &&
    words.dates.every((date) => date.excluded !== null),
  // "Our certificate was renewed in October": what a bidder holds, and went on holding.
  ({ group, subject, object }) => RENEWS.test(group.lemma) && CREDENTIAL.test(group.passive ? subject : object),
  // "Rated Good in all five areas", "took over as manager", "gave evidence", "supplied under a five-year licence".
  ({ group }) => group.passive && /^(?:rate|grade|judge|rank|inspect|accredit|certify|regulate)$/.test(group.lemma),
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
  // "Participants let us know", "passengers made it known", "it was brought to our attention": people speaking.
  ({ words, group }) =>
    /^(?:let|make)$/.test(group.lemma) &&
    MAKES_KNOWN.test(textOf(words, [group.head, Math.min(group.head + 6, words.tokens.length)])),
  ({ group, object }) => /^(?:bring|draw|call)$/.test(group.lemma) && TO_ATTENTION.test(object),
  // "The lease on the depot was renewed in 2024".
  ({ group, subject, object }) =>
    /^(?:renew|extend|sign)$/.test(group.lemma) &&
    /\b(?:leases?|tenancy|(?:rental|hire|service) agreements?)\b/.test(group.passive ? subject : object),
  // "Five members elected each January": always so.
  ({ group, object }) =>
    !group.passive &&
    group.first === group.head &&
    /^(?:elect|choose|appoint|pick|draw|select|nominate)$/.test(group.lemma) &&
    /^(?:each|every) [a-z]+\b/.test(object),
  // "9.4 tonnes of fruit picked": a figure.
  ({ words, group, subject }) =>
    words.elliptic &&
    group.first === group.head &&
    /^[£\d][\d,.]* (?:tonnes?|kilos?|kg|litres?|hectares?|acres?|miles?|hours?|gallons?|metres?)\b/.test(subject),
  // "Parcels were held for 18 days", "we restated our February figure".
  ({ group, object }) =>
    group.passive &&
    /^(?:hold|keep|store|retain)$/.test(group.lemma) &&
    /^for (?:[a-z]+|\d+) (?:hours?|days?|weeks?|months?|years?)\b/.test(object),
  ({ group, object }) =>
    /^(?:restate?|correct|revise|amend)$/.test(group.lemma) &&
    /\b(?:figures?|estimates?|returns?|totals?|numbers?)\W*(?:$|because|,)/.test(object),
  // "The period set by the Specification".
  ({ group, object }) =>
    /^(?:set|fix|require|specify|lay down|prescribe|allow|permit)$/.test(group.lemma) &&
    /^(?:down )?by (?:the |our |this )?(?:[a-z]+ )?(?:specification|act|regulations?|contract|council|law|statute|order|framework|regulator|licence|lease|charter|code|standard|policy)\b/.test(
      object,
    ),
  // "We put our trust in Mr Iqbal".
  ({ group, object }) =>
    group.lemma === "put" &&
    /^(?:(?:our|their|its|his|her|great|more|too much) )?(?:trust|faith|hopes?|confidence|weight|emphasis|pressure|money)\b/.test(
      object,
    ),
  // "We shut the Hull office in 2022", "first funded by the Lottery": the firm's own story.
  ({ group, object }) =>
    /^(?:close|shut|open|sell)$/.test(group.lemma) &&
    !group.passive &&
    /^(?:the|our|its|a|an) (?:[a-z]+ ){0,3}(?:offices?|branch(?:es)?|depots?|factory|plant|warehouse) (?:in|back in) (?:19|20)\d\d\b/.test(
      object,
    ),
  ({ group, object }) =>
    group.passive &&
    /^(?:fund|finance|sponsor|underwrite|bankroll)$/.test(group.lemma) &&
    /^(?:first )?by\b/.test(object),
  // "A new chief executive took over in April".
  ({ group, subject, object }) =>
    group.lemma === "take over" &&
    /\b(?:executive|director|manager|chair|head|owner|landlord|operator|contractor|provider|supplier)$/.test(subject) &&
    !/^(?:the|a|an|our|its)\b/.test(object),
  // "We turned over £386,000", "2,104 witnesses were sent home unheard".
  ({ group, object }) => group.lemma === "turn over" && /^[£$€]/.test(object),
  ({ group, object }) => group.passive && group.lemma === "send" && /^(?:home|away)\b/.test(object),
  // "In the form set out in Schedule 7".
  ({ group, object }) =>
    /^set(?: out)?$/.test(group.lemma) &&
    /^(?:out )?(?:in|at|under|by) (?:the |our )?(?:schedule|appendix|annexe?|section|clause|table|specification|contract|act)\b/.test(
      object,
    ),
  // "We moved to larger premises", "took on our first apprentice in 2016".
  ({ group, agent, object }) =>
    group.lemma === "move" &&
    !group.passive &&
    !agent.people &&
    /^(?:to|into|out of) (?:[a-z-]+ ){0,3}?(?:premises|offices?|headquarters|depot|warehouse|unit|base|yard|workshop)\b/.test(
      object,
    ),
  ({ group, object }) =>
    /^(?:take on|hire|employ|appoint|recruit)$/.test(group.lemma) &&
    /^(?:our|its|his|her|the) (?:very )?first\b/.test(object),
  // "Our office burned down and was rebuilt".
  ({ words, group }) =>
    group.lemma === "burn" ||
    (group.passive && group.lemma === "rebuild" && /\b(?:burn(?:ed|t) down|flooded)\b/.test(words.own)),
  // "A plan has been provided as Appendix C".
  ({ group, object }) =>
    /^(?:provide|attach|enclose|include|append|set out|submit|give|supply|present|describe|list|reproduce)$/.test(
      group.lemma,
    ) && /\b(?:as|at|in|under) (?:appendix|annexe?|attachment|schedule|enclosure) [a-z0-9]/.test(object),
  // "Two practices have handed back their contracts".
  ({ group, object }) =>
    /^(?:hand back|hand in|give up|surrender|terminate|withdraw|pull)$/.test(group.lemma) &&
    /\b(?:contracts?|licen[cs]es?|leases?|notice|overdraft|loan|keys)\W*(?:$|,| (?:in|and|on|with|after)\b)/.test(
      object,
    ),
  // "The Committee put them at the top of its list": still to be done.
  ({ group, object }) =>
    /^(?:put|place|move)$/.test(group.lemma) &&
    /\b(?:on|to|at the (?:top|head) of|in) (?:its|the|our|their) (?:[a-z]+ )?(?:list|agenda|programme)\b/.test(object),
  // "The representatives withheld their signature".
  ({ group, object }) =>
    group.lemma === "withhold" && /\b(?:signature|consent|approval|agreement|permission|support|vote)\b/.test(object),
  // "143 were filled in"
  ({ group, object }) => group.passive && group.lemma === "fill" && /^(?:in|out)\W*$/.test(object),
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
      (/^(?:see|treat|fit|install|repair|mend|complete|carry|transport|issue|process|serve|close|resolve|clear|settle)$/.test(
        group.lemma,
      ) &&
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

const MAKES_KNOWN =
  /^(?:lets?|letting) (?:it|us|me|them|him|her|you|staff|everyone|people|(?:the|our) [a-z]+) (?:all )?(?:be known|know)\b|^(?:made|makes?|making) (?:it|that|this|themselves|himself|herself) (?:[a-z]+ )?(?:known|clear|plain|heard|felt)\b/;
const TO_ATTENTION =
  /\bto (?:[a-z-]+'s?|our|my|their|the [a-z -]{3,30}) (?:attention|notice)\b|^(?:our|their) attention\b/;

/** "Took her side", "took his word for it": nothing was taken. */
export function isIdiom({ group, object }: Pick<Told, "group" | "object">): boolean {
  return (
    group.lemma === "take" &&
    /^(?:[a-z']+ )?(?:sides?|part|word|point|turns?|leave|place|time|aim|heart|note)\b/.test(object)
  );
}

const YEARS_WORK =
  /^(?:over |more than |some |about |nearly |around |just over )?\d[\d,]{2,} (?:[a-z-]+ )?(?:referrals|calls|orders|enquiries|bookings|applications|cases|complaints|requests|passengers|pupils|patients|people|clients|customers|tenants|residents|children|families|visitors|households|alarms|repairs|jobs|call-outs|callouts|journeys|trips|lifts|permits|licences|notices|fines|penalties)\b/;
const OF_A_YEAR =
  /\b(?:in|during|over|throughout) (?:20)?\d\d ?\/ ?\d\d\b|\b(?:in|during) 20\d\d\b|\b20\d\d\/\d\d,|\bin the (?:year|twelve months|12 months) to\b|\b(?:last|the (?:last|full|past) (?:[a-z]+ )?)year\b/;
const OFTEN =
  /\bwithin (?:an?|one|two|three|four|five|six|seven|ten|\d+) (?:working )?(?:hours?|days?|weeks?)\b|\b(?:every|each|per|weekly|monthly|quarterly|annually|daily|fortnightly|termly|yearly|once a|twice a|as (?:appropriate|needed|required|necessary))\b/;
const RENEWS =
  /^(?:renew|award|reaward|obtain|gain|retain|grant|issue|reissue|secure|extend|raise|increase|lift|reaccredit|recertify|take out|hold)$/;
const CREDENTIAL =
  /\b(?:certificates?|certification|re-?certification|accreditations?|licen[cs]es?|registration|memberships?|insurances?|(?:kite|quality) ?marks?|charter|(?:liability|indemnity|insurance) cover|clearances?|dbs checks?|indemnity|iso \S+(?: [a-z]+)?)(?: (?:in|on|until|for|from|with|by)\b.*)?\W*$/;
const HOLDING =
  /\b(?:agreements?|contracts?|licen[cs]es?|policy|polic(?:y|ies)|stocks?|records?|registers?|certificates?|insurance|accounts?|budgets?|awards?|posts?|roles?)\b/;
const RATING = /^(?:(?:us|it|them|the [a-z]+) )?(?:[a-z]+|\d+|a|full|top) (?:stars?|points?|marks?|out of)\b/;
const FOR_A_WHILE = /^(?:the [a-z ]+ )?for (?:an?|[a-z]+|\d+) (?:days?|weeks?|months?|nights?|hours?|mornings?)\b/;
const SHARE =
  /^(?:(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent)|[a-z]+(?:-[a-z]+)? per cent)(?: of\b|$)/;
const SHARE_OF_OURS = /^(?:over |more than |some |about |nearly |around )?\d+(?:\.\d+)?(?:%| per cent) of [a-z]+/;
const OF_CASES =
  /\b(?:on|in|at|for) (?:all (?:but )?)?(?:\d[\d.,]*(?:%| per cent)?|[a-z]+(?:-[a-z]+)?) (?:(?:out )?of (?:the )?)?(?:\d[\d,]* )?(?:occasions|cases|instances|visits|calls|jobs|attendances|call-outs|callouts)\b/;
const CALAMITY =
  /^(?:a|an|the|one|another|that|this) (?:[a-z]+ )?(?:slip|landslip|landslide|rockfall|collapse|leak|surge|power cut|outage|breakdown|crash|burst|blockage|spill|lightning strike|tide|flood|fire|fault|failure)(?: (?:in|on|at|of|under|near) .*)?$/;
const NOTHING =
  /^(?:nothing|something|anything|no [a-z]+|none|that\b|this (?:answer|section|response|statement|document|bid)|(?:the |a |our )?(?:standard|tone|scene|pace|bar|direction|target|floor(?! [a-z])|rest|limit)s?\b(?! (?!for|of|in|by|at|on|to|across|from|with|and)[a-z])|(?:\d+|[a-z]+) (?:awards|grants)\b)/;
