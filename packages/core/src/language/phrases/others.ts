import { phrases } from "./phrase.js";

/** Frequency words that give no frequency. */
export const vagueOften = phrases(`
  regularly|frequently|routinely|periodically|occasionally|often|continually|continuously|constantly|repeatedly|perpetually|sporadically|intermittently|habitually|customarily|at regular intervals|at intervals|at frequent intervals|on a (?:regular|frequent|routine|periodic|continual|continuous|rolling|ongoing|recurring|semi-regular|consistent)(?: and (?:regular|frequent|routine|ongoing|periodic))? basis|on an (?:ongoing|on-going|as and when|ad hoc|as-needed|occasional|as needed|as-required) basis|on-going basis|from time to time|every so often|every now and (?:then|again)|now and (?:then|again)|time and again|again and again|as and when(?: (?:required|needed|necessary|appropriate|they|it|we|there)[a-z ]{0,20})?|when (?:required|needed|necessary|appropriate)|whenever (?:possible|needed|required|necessary|appropriate|we can|time allows|convenient)|where (?:appropriate|necessary)|as (?:required|needed|necessary|appropriate)|if and when|throughout the year|all year round|year-round|at various (?:points|times|intervals)|at appropriate (?:intervals|points|times)|ad hoc|many times a year|several times a year|a number of times|at times|in a timely (?:manner|fashion)|more often than not|as often as (?:possible|we can|needed|necessary)|day in,? day out|on many occasions|on numerous occasions|on a number of occasions|under constant review|under continual review|under regular review|under continuous review|keep [^.;]{2,40} under review|kept under review
`);
export const vagueRegular = phrases(`
  (?:regular|frequent|routine|periodic|continual|continuous|ongoing|on-going|occasional|ad hoc|constant|intermittent|timely) (?:and [a-z]+ |[a-z-]+ ){0,3}?(?:meetings?|reviews?|audits?|auditing|feedback|training|trainings|updates?|checks?|inspections?|supervisions?|briefings?|monitoring|visits?|surveys?|refreshers?|refresher training|spot[- ]checks?|contact|catch[- ]ups?|check[- ]ins?|coaching|communication|dialogue|consultations?|newsletters?|drop-ins?|forums?|workshops?|sessions?|one[- ]to[- ]ones?|1:1s?|observations?|appraisals?|walkarounds?|walkabouts?|toolbox talks?|assessments?|testing|reporting|reports?|team meetings?|discussions?|liaison|engagement|conversations?|evaluations?|drills?|quality checks?|house meetings?|debriefs?|huddles?|oversight|scrutiny|mystery shops?|mystery shopping|performance reviews?|progress reviews?|phone calls|calls|conference calls|emails|bulletins|events?|focus groups?)
`);
/** What vague frequency has to be about to matter: meeting, reviewing, auditing, feedback, training (RULEBOOK 7). */
export const oversight = phrases(`
  (?:meet|meets|met|meeting|meetings|gather|gathers|convene|convenes|convened|assemble|get together|gets together|sit down|sits|come together|comes together|catch up|catches up|hold|holds|held|holding|take place|takes place|happen|happens|occur|occurs)
  (?:re-?)?(?:review|reviews|reviewed|reviewing|revisit|revisits|revisited|evaluate|evaluates|evaluated|evaluation|evaluations|assess|assesses|assessed|assessment|assessments|audit|audits|audited|auditing|inspect|inspects|inspected|inspection|inspections|check|checks|checked|checking|spot-check|spot-checks|monitor|monitors|monitored|monitoring|observe|observes|observed|observations?|supervise|supervises|supervised|supervision|supervisions|coach|coaches|coached|coaching|brief|briefs|briefed|briefing|briefings|train|trains|trained|training|refresh|refreshed|refreshers?|update|updates|updated|appraise|appraised|appraisals?|survey|surveys|surveyed|poll|polled|consult|consults|consulted|consultation|test|tests|tested|sample|samples|sampled|verify|verified|measure|measures|measured|track|tracks|tracked|report|reports|reported|reporting|analyse|analyses|analysed|scrutinise|scrutinised|scrutinises|look at|looks at|looked at|examine|examines|examined|debrief|debriefs|walk|visit|visits|visited|quality[- ]assured?|discuss|discusses|discussed)
  feedback|views|opinions|minutes|logs?|seek|seeks|sought|collect|collects|collected|gather|gathered|ask|asks|asked|listen|listens|speak|talk|talks|speaks|communicate|communicates|share|shares|shared|drills?|inductions?|workshops?|forums?|focus groups|toolbox talks?|huddles?|house meetings|performance|feed back|feeds back|walkarounds?|walkabouts?|mystery shop(?:s|ped|pers|ping)?|liaise|liaises|contact|contacts|contacted|engage|engages
`);
/** A trigger is as good as a frequency. */
export const trigger = phrases(`
  (?:after|following|before|at|on|with|upon|for) (?:each|every|any|all)(?: [a-z-]+){1,4}|within (?:\\d+|[a-z]+) (?:working )?(?:hours?|days?|weeks?|minutes|months)|each time|every time|whenever (?:a|an|the|someone|somebody|there is|there's|his|her|their|anyone|he|she|they) [^.;]{3,60}
`);

/** The next sentence or block goes on about what has been told. */
export const refersBack = new RegExp(
  `^(?:["'( ]*)(?:${[
    "as a (?:direct |consequence|result)|as a result|in consequence|consequently|because of (?:this|that|it)|thanks to (?:this|that|it)|through (?:this|that|it)|by doing (?:this|so)|in doing so",
    "this|that|these|those|it|its|they|their|them|he|she|his|her|both|each|neither|none|nobody|no one|such",
    "since (?:then|that|this)|from then|by then|until then|before (?:that|this|then)|after (?:that|this)|afterwards|thereafter|subsequently|later|following (?:this|that)|within (?:a|\\w+) (?:week|month|year|day|fortnight|term)s?|then|now|today|to date|so far|already|the (?:following|next|same|resulting|new|change|changes|result|results|outcome|effect|impact|difference|figure|figures|number|numbers|trial|pilot|scheme|script|rota|first|second|two|three|four|five|six|seven|eight|group|move|work|decision|switch|redesign|revised|rewritten|remaining|rest|others?|latest|last|review|audit|figures)",
    "in the (?:\\w+ )?(?:months?|weeks?|year|term|quarter|period) (?:after|since|that followed|before|following|to)|over the (?:following|next|months? that|weeks? that)|a (?:month|week|year|fortnight|term) (?:later|on|after)|\\w+ (?:months?|weeks?|years?|terms?|days?) (?:later|on|after|into)",
    "complaints?|satisfaction|attendance|missed|late|incidents?|falls|calls|uptake|take-up|referrals?|applications|feedback|turnover|sickness|outages|waiting|average|median|response|visits|arrears|repeat|restraint|admissions|readmissions?|evictions?|confidence|morale",
    "impact|outcome|result|results|evidence|difference made|how we know|what changed|review|learning|lesson|we (?:checked|reviewed|went back|asked (?:them|again|the same)|have since|also asked|measured|re-?audited|know this|know that|then|learned|learnt)|of (?:the|those|these) (?:\\w+)|all (?:\\w+) of them|one of (?:them|the|those)|two of (?:them|the|those)|at the (?:next|following) ",
  ].join("|")})(?![\\p{L}\\d])`,
  "u",
);
/** The next block belongs to a claim's window though the claim's own block is long (RULEBOOK 3.2). */
export const opensWindow =
  /^(?:["'( ]*)(?:for example|for instance|by way of example|to give (?:an|one) example|take |one example|an example|example|case study|vignette|this|that|these|those|such|they|it|here|last|in|on|since|during|between|from|at the|as a result|our most recent|most recently|recently|to illustrate|illustrating)(?![\p{L}\d])/u;

/** People's quoted words and who said them. */
export const speaker = phrases(`
  (?:said|says|told|wrote|writes|put it|put it this way|explained|added|commented|recalled|reported|reflected|remarked|described|noted|tells|emailed|texted|texts|in (?:his|her|their) own words|as (?:one|another|he|she|they)|according to|quoted)
`);

/** Words that name the people's own account or a check, as a source of a result in words. */
export const sourceVerb = phrases(`
  (?:told|tell|said|say|says|reported|reports|report|wrote|writes|rated|rate|described|describe|confirmed|confirm|confirms|noted|notes|found|finds|shows|showed|show|recorded|records|observed|observes|saw|see|agreed that|commented|concluded|concludes|verified|verifies|identified|measured|logged|stated|states|feel|felt|think|thought|call it|called it|put it|explained|demonstrates|demonstrated|reveals|revealed|evidences|reads|scored|commended|praised|highlighted|cited|singled out|remarked)
`);
