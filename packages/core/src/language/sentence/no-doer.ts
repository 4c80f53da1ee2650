import { startsWithCount } from "./activity-kind.js";
import type { Says } from "./told.js";

/** What tells of nothing by who or what is its subject. */
export const NO_DOER: readonly Says[] = [
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
  // "Two medium issues, both closed in nine days", "all actions from the audit were closed": what a check turned up.
  ({ group, subject }) => CLOSES.test(group.lemma) && TURNED_UP.test(subject),
  // "The lowest, 36, was awarded at St Bede's".
  ({ group, subject }) => group.passive && /^(?:award|give|score|record)$/.test(group.lemma) && EXTREME.test(subject),
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
  ({ group, subject }) => !group.passive && /^\d[\d,]*(?: of (?:the |those |these )?\d[\d,]*)?$/.test(subject),
  // "Eleven stopped because the hall was wrong for them".
  ({ group, subject }) =>
    !group.passive &&
    /^(?:stop|leave|drop out|give up|die|move on)$/.test(group.lemma) &&
    /^(?:(?:all|the other|another) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|few|many)(?: of (?:them|those|these))?$/.test(
      subject,
    ),
  // "Ours was chosen", "the county was split into two authorities".
  ({ group, subject }) =>
    group.passive &&
    (/^(?:ours|our (?:bid|tender|offer|design|proposal))$/.test(subject) ||
      /^(?:in (?:19|20)\d\d )?(?:the )?(?:county|borough|country|city|authority|constituency|parish|diocese)$/.test(
        subject,
      )),
  // "27 applicants were seen and nine were appointed".
  ({ group, subject }) =>
    group.passive &&
    /^(?:appoint|recruit|hire|select|shortlist|interview|take on)$/.test(group.lemma) &&
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: of (?:them|these|those))?$/.test(
      subject,
    ),
  // "A report was printed and shared with our trustees": told on.
  ({ group, subject }) =>
    group.passive &&
    /^(?:print|publish|produce|share|circulate|write|write up|compile|issue)$/.test(group.lemma) &&
    WRITE_UP.test(subject),
  // "In 2025/26, 148 people came": the year's.
  ({ words, group, subject, object }) =>
    !group.passive &&
    /^(?:come|attend|visit|call|join)$/.test(group.lemma) &&
    startsWithCount(subject.replace(/^.*, /, "")) &&
    !/\p{L}/u.test(object) &&
    YEAR_LONG.test(words.folded),
  // "Our nearest depot was built in 2018": how old it is.
  ({ group, subject }) =>
    group.passive &&
    group.lemma === "build" &&
    /\b(?:depot|buildings?|offices?|headquarters|warehouse|garage|homes?|schools?|estates?|blocks?|towers?|hall|premises|plant|facility|yard)$/.test(
      subject,
    ),
  // "The Act came into force in October".
  ({ group, subject }) => /^come(?: into force| into effect)?$/.test(group.lemma) && DOCUMENT.test(subject),
  // "The Strategy and the Act set the frame": documents rule, at all times.
  ({ group, subject }) => /^(?:set|put|let|cut|read)$/.test(group.lemma) && DOCUMENT.test(subject),
];

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
  /\b(?:specification|tender|contract|agreement|memorandum|deed|framework|bid|(?:this|our|the) (?:answer|reply|response)(?: to [a-z0-9' ]+)?|(?:policy|slavery|method|mission) statement|annual report|accounts|notice|itt|licence|lease|lots?|minutes|budget|(?:information|data) for [a-z0-9 ]+|edition of [a-z ]+|version of [a-z ]+|\d{4} edition|copy of [a-z ]+|organogram|organisation chart|structure chart|curricula vitae|(?:mobilisation|exit|transition|implementation|delivery|contingency|project|work) plan|(?:his|her|their|its|the|a|final|interim|full) reports?|referral)$/;
const FILES =
  /^(?:issue|let|re-let|relet|extend|publish|sign|submit|write|award|approve|clarify|file|receive|price|withdraw|send|adopt|audit|lay|novate|renew|prepare|retender|procure|advertise|draw up|draft|forward|share|release)$/;
const VERDICT =
  /\b(?:conclusions?|decisions?|rulings?|findings?|verdicts?|marks?|grades?|penalt(?:y|ies)|fines?|awards?)$/;
const BY_OTHERS =
  /\bby (?:the |our |their |its )?(?:(?:current|previous|outgoing|incumbent|former) )?(?:supplier|vendor|operator|owners?|bank|lender|developer|council|authority|manufacturer|insurers?|landlord|freeholder|buyer|commissioner|contractor|(?:harbour|health|water|drainage|school) board|utility|government|network operator|(?:courts?|prison|probation|highways|passport|fire|ambulance|police) (?:service|agency|authority))\b(?! (?:and|with)\b)/;
const ANSWER =
  /^(?:the |our |these |full |those )*(?:reasons?|answers?|repl(?:y|ies)|explanations?|apolog(?:y|ies)|thanks)(?: for [a-z ]+)?$/;
const TALK =
  /\b(?:discussions?|conversations?|debates?|agendas?|talk|talks|topics|subjects|questions|points|meetings?)$/;
const GOES_OVER =
  /^(?:cover|turn|touch|range|move|address|focus|centre|include|explore|raise|take in|open|close|start|end)$/;
const SPELL =
  /^(?:the |that |its |our |this |their )?(?:(?:first|last|next|second|third|early|opening|previous|following|whole|same) )?(?:[a-z]+ )?(?:days?|weeks?|months?|years?|quarters?|term|season|winter|spring|summer|autumn)(?: (?:of|in|after|since|to|with)\b.*)?$/;
const WRITE_UP = /\b(?:reports?|findings|summary|write-up|infographic|poster|newsletter)$/;
const YEAR_LONG = /\b(?:in|during|over|throughout) (?:20)?\d\d ?\/ ?\d\d\b|\bin 20\d\d\b/;
const TURNED_UP =
  /\b(?:issues|findings|actions|observations|vulnerabilities|snags|non-conformities|nonconformities|recommendations)(?: (?:from|in|of|at|raised|identified|found)\b.*)?(?:[ ,]+(?:both|all|each|all of (?:which|them)))?$/;
const EXTREME = /^(?:the |our )?(?:lowest|highest|best|worst|top|poorest)(?: (?:score|mark|grade|rating))?(?: ?,.*)?$/;
const CASES =
  /\b(?:jobs?|complaints?|calls?|tickets?|requests?|enquir(?:y|ies)|cases?|faults?|defects?|queries|alerts?|concerns?|incidents?|referrals?|applications?|appeals?|orders?|claims?|notices?)$/;
const CLOSES =
  /^(?:close|resolve|settle|clear|fix|repair|answer|process|complete|uphold|refund|reject|accept|deal with|finish|return|deliver|issue)$/;
const DOCUMENT =
  /\b(?:act|order|regulations?|strategy|framework|standards?|guidance|pas|polic(?:y|ies)|code|contract|specification|agreement|charter|protocol)(?: \S+){0,3}$|^\d+$/;
