import { phrases } from "./phrase.js";

const INDEFINITE =
  "(?:regular|frequent|routine|periodic|periodical|continual|continuous|constant|rolling|ongoing|on-going|recurring|repeated|occasional|intermittent|ad hoc|as-needed|as needed|as-required|as and when|semi-regular|consistent|cyclical|planned|scheduled|appropriate|suitable|proper|fitting|judicious|decent|agreed|reasonable|sensible|timely|short|close|various|different|key|numerous|many|several)";

/** Adverbs of indefinite frequency. "Often" and the like are weak: they need a verb of checking itself. */
export const vagueAdverb = phrases(
  "regularly|frequently|routinely|periodically|continually|continuously|constantly|repeatedly|perpetually|sporadically|intermittently|habitually|customarily|cyclically|semi-regularly|often|occasionally|now and then|now and again",
);

/** Adverbials that give no frequency, whatever stands in them. */
export const vagueAdverbial = phrases(
  `
  (?:at|on|in) (?:an? |the )?(?:[a-z]+ly |very |more |quite )?{indefinite}(?: and (?:[a-z-]+))? (?:basis|bases|footing|rhythm|frequency|intervals?|occasions|stages|points|times|junctures|fashion|manner)|at (?:irregular |varying |random |suitable |appropriate |sensible )?intervals(?! of)|on occasions?
  (?:on|at) (?:an? )?{indefinite}(?:,? (?:and|or) {indefinite})+ (?:basis|intervals)
  at (?:a|an|whatever|any) (?:[a-z]+ )?(?:frequency|rhythm|pace|intervals?|rate|cadence|tempo) (?:that |which )?(?:suits?|fits?|seems?|meets?|matches|match|works?|is|reflects?|allows?)(?: [a-z]+){0,4}
  once in a blue moon|in the fullness of time|in (?:our|their) own good time|in (?:the )?(?:slack|quiet|quieter|slow|slacker|dead) (?:weeks|spells|periods|times|moments|months|hours)
  from time to time|at times|every so often|every (?:now and (?:then|again)|once in a while)|(?:every )?once in a while|now and (?:then|again)|time and (?:time )?again|again and again|day in,? day out|more often than not|off and on|on and off|once or twice (?!(?:a|per|each|every)\\b)
  as (?:often|frequently|regularly) as (?:[a-z']+ ){0,6}?(?:in|possible|can|able|needed|necessary|required|allows?|allow|permits?|permit|need|practicable|practical|wish|like)
  (?:several|many|a number of|a few|numerous|multiple|various|countless) times(?: (?:a|per|each|every|in the|over the|during the) (?:year|month|week|term|contract))?|more than once (?:a|per) (?:year|month|term|week)|throughout the (?:year|night|day|contract|term|life of [a-z ]+|season)|all (?:the )?year round|year-round|at all stages|at every opportunity|at (?:various|different|key) (?:points|stages|times)
  under (?:constant|continual|regular|continuous|close|ongoing|permanent)? ?review|in a timely (?:manner|fashion)
`,
  { indefinite: INDEFINITE },
);

/** Conditions that leave the writer free: "as and when", "where appropriate", "when time allows". */
export const vagueCondition = phrases(`
  as and when(?: (?:required|needed|necessary|appropriate|possible|convenient|(?:[a-z']+ ){1,3}[a-z']+))?
  (?:when|where|if|as|whenever|wherever|whenever and wherever|if and when|when and where|when and if) (?:it is |this is |they are |we are |is |are )?(?:required|needed|necessary|appropriate|possible|practicable|practical|convenient|relevant|applicable|able|feasible|deemed [a-z]+|circumstances (?:allow|permit|require|dictate))
  (?:when|whenever|as|where|if) (?:[a-z']+ ){1,4}?(?:allows?|permits?|permitting|is available|are available|can get round to it|get round to it|get the chance|gets the chance|gets a chance|has a moment|have a moment|has time|have time|can spare|is quiet|are quiet|dictates?)
  (?:as and when|as|when|whenever|if) (?:the )?(?:mood|spirit|fancy) (?:takes|moves|strikes)(?: (?:us|them|him|her|me|you|one))?
  (?:when|whenever|if) (?:somebody|someone|anyone|anybody|we|they|he|she|[a-z]+s) (?:(?:happens?|remembers?|thinks?|gets?|feels?|finds?) (?:to be (?:passing|there|free|in)|of it|to|(?:round|around) to (?:it|them)|like it|the time)|remembers?)
  (?:when|whenever|if|as) there(?: is|'s) (?:a |an |any |some )?(?:lull|time|gap|slack|quiet (?:spell|moment)|chance|moment|opportunity)
  as (?:things|matters|issues|problems|questions) (?:crop up|arise|come up|emerge)
  (?:as|when|if|whenever|where) (?:the|a|any) (?:need|situation|occasion|opportunity) (?:arises?|demands?|requires?|presents itself)
  (?:time|workload|weather|resources|capacity|staffing|diaries|budget) (?:permitting|allowing)|subject to (?:availability|capacity|resources|workload)
`);

/** "Regular meetings", "ongoing coaching": an indefinite adjective of an event of checking, meeting, training or contact. */
export const vagueAdjective = phrases(
  `
  (?:training|supervision|briefings?|meetings?|reviews?|audits?|inspections?|checks?|monitoring|spot checks|updates|contact|communication|observations?|appraisals?|drills|refreshers|one-to-ones|catch-ups) (?:is|are|remains?|will be) (?:very |both |always |also )?(?:regular|frequent|ongoing|on-going|continuous|constant|continual|periodic|routine|occasional|intermittent|sporadic)(?= *[.,;]|$| and (?:recorded|logged|thorough|open|two-way))
  (?:an? )?(?:very |more )?(?:regular|frequent|routine|periodic|periodical|continual|continuous|ongoing|on-going|occasional|ad hoc|constant|intermittent|timely|recurring|rolling|sporadic|refresher and regular)(?:,? (?:and|or|but) [a-z-]+|, [a-z-]+)? (?!(?:smear|blood|eye|hearing|sight|dental|medical|health|antenatal|scans?|operations?|procedures?|vaccinations?|screening|appointments?|repairs?|maintenance|customers?|users?|visitors?|exercise|basis|service|services|bus|buses|rota|carers?|staff|drivers?|volunteers?|hours|costs?|job|jobs|slot|slots|place|spot(?![ -]?checks?\\b)|clean|cleans|cleaning|collections?|deliver(?:y|ies)|improvement|care|support|supply|shifts?|breaks?|flyers?|works?|operation|income)\\b)(?:[a-z'-]+ ){0,3}?(?:meetings?|reviews?|audits?|auditing|feedback|training|trainings|retraining|updates?|checks?|checking|inspections?|supervisions?|briefings?|monitoring|visits?|surveys?|refreshers?|spot[- ]checks?|touch|contact|catch[- ]ups?|check[- ]ins?|coaching|mentoring|communications?|dialogue|consultations?|newsletters?|drop-ins?|forums?|workshops?|sessions?|one[- ]to[- ]ones?|1:1s?|1-2-1s?|observations?|appraisals?|walkarounds?|walkabouts?|walk-rounds?|patrols?|toolbox talks?|talks?|assessments?|testing|tests?|reporting|reports?|discussions?|liaison|engagement|conversations?|evaluations?|drills?|debriefs?|debriefings?|huddles?|handovers?|oversight|scrutiny|mystery shops?|mystery shopping|phone calls|calls|conference calls|emails|bulletins|events?|focus groups?|sampling|surveillance|servicing|rehearsals|exercises|case conferences|interviews|polls|stand-ups|get-togethers|gatherings|correspondence|moderation|quality assurance|dip[- ]sampling|tracking)
`,
);

/** An event that sets it off is as good as a frequency: "after every fall", "whenever a tenant moves out". */
export const triggered = phrases(`
  (?:after|following|before|upon|prior to|ahead of|straight after|immediately after) (?:each|every|any|all|an?|the first|the)(?: [a-z'-]+){1,4}
  (?:at|on|with|during|for) (?:the (?:start|end|close) of )?(?:each|every|any|all) (?:[a-z'-]+ ){0,2}?(?:visits?|reviews?|shifts?|meetings?|handovers?|contacts?|calls?|falls?|admissions?|discharges?|deliver(?:y|ies)|stages?|incidents?|sessions?|appointments?|assessments?|transfers?|changes?|moves?|lessons?|class(?:es)?|matches|match|meals?|rounds?|journeys?|trips?|concerts?|performances?|workshops?|inspections?|audits?|drops?|lettings?|voids?|tenanc(?:y|ies)|sign-ups?|inductions?|supervisions?|cleans?|services?|breaks?|terms?|seasons?)
  within (?:\\d+|[a-z]+) (?:working )?(?:hours?|days?|weeks?|minutes|months)|each time|every time
  (?:whenever|as soon as|(?<!\\band )when) (?:a|an|the|someone|somebody|anyone|anybody|there is|there's|his|her|their|he|she|they|any) (?!(?:(?:a|an|any|some) )?(?:time|workload|weather|need|opportunity|chance|resources|team|staff|capacity|lull|gap|slack|quiet|moment|diary|diaries|rota allows|mood|spirit|fancy|remembers?|happens? to be|gets? (?:round|around)|get (?:round|around)|finds? the time|find the time)\\b)[^.;]{3,60}
`);
