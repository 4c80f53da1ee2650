import { phrases } from "./phrase.js";

/** The next sentence or block goes on about what has been told. */
export const refersBack = new RegExp(
  `^(?:["'( ]*)(?:${[
    "as a (?:direct |consequence|result)|as a result|in consequence|consequently|because of (?:this|that|it)|thanks to (?:this|that|it)|through (?:this|that|it)|by doing (?:this|so)|in doing so",
    "this|that|these|those|it|its|they|their|them|he|she|his|her|both|each(?= (?:of|one|has|had|was|is|got|now|then|said|can|could|also|chose|took|kept|received)\\b|,)|neither|none|nobody|no one|such",
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
