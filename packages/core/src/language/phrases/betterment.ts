import { anyOf, phrases } from "./phrase.js";

/** Comparatives and the like: what "it got better" is said with. */
const BETTER = anyOf(`
  better, happier, calmer, brighter, safer, quieter, warmer, friendlier, cleaner, livelier, lighter, tidier, smoother, smoothly, easier, quicker, faster, simpler, fitter, healthier, stronger, closer, kinder, nicer, fairer, clearer, sharper, slicker, richer, greener, fuller, keener, busier, steadier, sunnier, leaner, shorter, lower, (?:fewer|less)(?! than), smarter, bolder, prouder, wiser, softer, gentler, merrier, neater, fresher, tastier, hotter, cosier, roomier, speedier, slower to anger, at ease, at home, on the up
`);
/** "more intuitive", "less stressed": more of a quality, not of a thing. */
const MORE =
  "(?:(?:more|less|increasingly|newly)(?: [a-z]+ly)?|so much more) (?:[a-z]+(?:ive|able|ible|ful|ed|ing|ent|ant|al|ic|ous|less|ish|some)|at ease|at home|sure|secure|open|aware|alert|up|willing|keen|cheerful|human|mature|adept|robust|efficient|resilient|confident|independent|smooth|comfortable|clear|together|in control|themselves|often|quickly|smoothly|clued up)";
const LINK =
  "(?:is|are|was|were|'s|'re|has been|have been|had been|feel|feels|felt|became|become|becomes|got|gets|get|getting|look|looks|looked|seem|seems|seemed|run|runs|ran|go|goes|went|gone|find|finds|found|made|make|makes|making|work|works|worked|came|come|comes|turned|left|leave|grew|grown|keep|keeps|kept|leaving|last|lasts|lasted|sleep|sleeps|slept|eat|eats|ate|move|moves|flow|flows|read|reads)";
const FEW = "(?:[a-z'’-]+ ){0,5}?";
const FAR =
  "(?:so |much |far |a lot |a great deal |noticeably |visibly |really |way |a bit |that bit |a little |infinitely |hugely |massively |altogether |considerably |all the |even |very much |generally |somewhat |now |also )*";
/** Qualities that rise. */
const QUALITY = anyOf(`
  confidence, morale, trust, satisfaction, wellbeing, well-being, attendance, engagement, independence, behaviour, mood, self-esteem, relationships?, communication, standards?, quality, performance, outcomes?, uptake, take-up, participation, cleanliness, punctuality, safety, efficiency, productivity, reliability, recycling, concentration, sleep, appetite, mobility, results, attainment, retention, energy, pride, footfall, sales, takings, atmosphere, experience, access, peace of mind, responsiveness, consistency, continuity, teamwork, cohesion, interoperability, resilience, awareness, understanding, visibility, transparency, accuracy, compliance, readiness, turnaround, throughput, motivation, aspirations?, inclusion, culture, service, provision, mornings, mealtimes, bedtimes, handovers?, lives, life, skills?, knowledge, hygiene, biodiversity, choice, dignity, comfort, relations, links, quality of life
`);
const TROUBLE = anyOf(`
  isolation, loneliness, anxiety, stress, complaints?, incidents?, delays?, waits?, waiting times?, waiting, queues?, queuing, conflict, conflicts, tension, tensions, aggression, waste, absences?, turnover, sickness, vandalism, litter, fly-tipping, anti-social behaviour, antisocial behaviour, noise, confusion, frustration, agitation, distress, errors, mistakes, falls, no-shows, cancellations, outages, breakdowns, call-outs, callouts, damp, arrears, debt, missed [a-z]+, disruption, congestion, emissions, costs?, fear, stigma, hunger, boredom, friction, duplication, bureaucracy, disputes?, arguments?, rows, grievances?, backlogs?, pressure, escalations?
`);

/** Improvement told in words alone, with the words that tell it. */
export const bettered = phrases(
  `
  {link} {few}{far}(?:{better}|{more})
  (?:is|are|feels?|looks?|seems?) now (?:absolutely |simply |just |really |so |truly )?(?:fantastic|brilliant|superb|excellent|wonderful|great|amazing|outstanding|exemplary|first-class|second to none|flying|thriving|flourishing|booming|buzzing|unrecognisable|transformed|spotless|seamless|effortless|finding [a-z]+ way|back on track|on the right track)
  now (?:she|he|they|it|we|everyone|everybody|people|[a-z]+) (?:is|are|'s|'re) (?:absolutely |simply |really |so |truly )?(?:fantastic|brilliant|superb|excellent|wonderful|great|flying|thriving|flourishing|booming|buzzing)
  (?:is|are|'s|'re) (?:now )?doing (?:brilliantly|(?:so |really |very |extremely |incredibly )well|fantastically|amazingly|wonderfully|superbly|great)
  (?:is|are|looks?) (?:now )?(?:much|greatly|vastly|hugely|significantly|markedly|visibly|noticeably) improved|looks? a picture
  (?:last|lasts|lasted|lasting) {far}(?:longer)
  (?:turn|turned|turning) (?:[a-z'-]+ ){0,3}?(?:lives|life|things|it|us|them|fortunes) around
  (?:get|gets|got|getting) (?:on|along) (?:so |very |really |a lot |much |far |a great deal )*(?:better|famously|like a house on fire)
  (?:perked|picked|cheered|brightened|bucked|come|coming|came) (?:up|on) (?:no end|a treat|a storm|enormously|hugely|immensely|a great deal|a lot)|(?:has|have|had) (?:really |certainly |all |quite )?(?:perked|bucked|brightened|cheered) up
  looks? (?:like )?(?:a million (?:dollars|pounds|quid)|an? (?:[a-z]+ )?treat|brand new|as good as new)
  (?:tempers|nerves|tensions|spirits) (?:have |has |had )?(?:cooled|calmed|settled|eased|lifted|soared)
  firing on all cylinders|like a well-oiled machine|(?:work|works|worked|working) like a charm|(?:go|goes|went|gone|going|run|runs|ran|running) like (?:clockwork|a dream)
  the making of (?:him|her|them|us|(?:the|this|our|that) [a-z]+)|(?:walk|walks|walking) (?:ten feet )?tall|ten feet tall|a spring in (?:his|her|their|our) step
  a (?:pale )?shadow of (?:what|its former|their former)|(?:light years|streets) ahead|come up in the world|a (?:real|great|proper) buzz about
  (?:done|did|does|doing) wonders for
  (?:been|is|are|was|were|seen|saw) (?:now )?(?:an? )?(?:real |huge |marked |sea |step |dramatic |noticeable |clear |big )+(?:change|improvement|shift|transformation) (?:in|for the better)
  (?:breathe|breathed|breathes|breathing) (?:new|fresh) life into|(?:given|gave|give|gives) (?:[a-z]+ )?wings
  (?:brought|brings|bringing) (?:the|our|this) (?:(?:whole|entire) (?:[a-z]+ )?[a-z]+|street|community|estate|village|neighbourhood|block|town) (?:closer )?together
  (?:all but|almost|virtually|practically) (?:stopped|disappeared|vanished|ended|ceased|unheard of|eliminated|dried up)
  (?:{trouble}|problems?|troubles?|issues?) (?:[a-z]+ ){0,3}?(?:is|are|has become|have become|became) (?:now )?(?:a rarity|rare|rarities|few and far between|unheard of|history|well down|right down)
  (?:the )?(?:{trouble}|problems?|troubles?|issues?) (?:has|have|had) (?:simply |just |all )?(?:gone(?: away)?(?= *[.,;!]|$| since| now)|vanished|disappeared|melted away|evaporated)
  (?:{trouble}|calls|jobs|queues|letters|emails) no longer (?:pile up|build up|happen|occur|overrun|drag on|go unanswered|get lost)
  there (?:is|are) (?:now )?(?:far|many|much|a lot|so much|so many) (?:fewer|less) [a-z]+
  (?:{quality}) (?:is|was|has been) (?:now )?(?:sky[- ]high|through the roof|at an all-time high|as high as ever|the highest it has ever been)
  (?:feels?|felt|looks?|looked) like (?:a|another|an entirely|a completely|a totally) (?:different|new)? ?(?:place|school|ward|home|team|service|person|building)
  how much (?:better|happier|calmer|brighter|easier|safer|cleaner) (?:it|things|life|everything|they|the [a-z]+) (?:is|are|has|have)
  (?:has|have) changed everything
  (?:has|have) never been (?:{better}|{more}|higher|so [a-z]+)
  (?:many|far|so many|a lot|lots) (?:more|fewer) (?:[a-z]+ ){0,4}?(?:is|are|now|come|use|find|get)
  (?:{quality}|{trouble}) (?:[a-z]+ ){0,5}?(?:has|have|had|is|are|was|were|got|went|became) (?!why|what|who|how){few}(?:improved|transformed|strengthened|enhanced|boosted|lifted|raised|rebuilt|restored|revitalised|streamlined|reduced|eased|shortened|lessened|slashed|cut|minimised|eliminated|unlocked|enriched|maximised|embedded|up|down|well down|right down|much reduced)
  (?:{quality}) (?:[a-z]+ly |all |also )*(?:improved|soared|climbed|rose|rocketed|grew|blossomed|flourished|lifted|bloomed|picked up|came on|has come on|took off|shot up|went up)
  (?:{trouble}) (?:[a-z]+ly |all |also )*(?:fell|dropped|eased|shrank|reduced|decreased|declined|melted away|tailed off|dwindled|plummeted|went down|came down|disappeared|vanished|well down|right down|way down|down)(?= *[.,;!)]|$| and | since| as | after| sharply| hugely| dramatically)
  (?:has|have|had|which|that|and|,|also|really|thereby) {few}(?:unlocked|rebuilt|built|restored|boosted|increased|raised|lifted|improved|enhanced|strengthened|deepened|enriched|transformed|revitalised|grown|grew|widened|nurtured|fostered|inspired) (?:[a-z'-]+ ){0,3}?(?:{quality})
  (?:has|have|had|which|that|and|,|also|really|thereby) {few}(?:reduced|cut|eased|lessened|tackled|combatted|minimised|slashed|ended|relieved|alleviated) (?:[a-z'-]+ ){0,3}?(?:{trouble})
  ^\\W*(?:much |far |a )?(?:{better}|greater|improved|increased|reduced|enhanced|stronger) (?:[a-z-]+ )?[a-z-]+(?:,? and (?:{better}|greater|improved|increased|reduced) (?:[a-z-]+ )?[a-z-]+)?\\W*$
  (?:a|an) (?:[a-z]+ )?(?:changed|new|different|transformed) (?:man|woman|person|boy|girl|child|lad|lass|place|building|team|ward|home|school|service)
  (?:came|come|comes|went|goes|left|leave|are|were|is|was|like) (?:home |back |out |away |into )?(?:completely |totally |entirely |quite |altogether )?(?:a )?(?:different|new|changed) (?:people|person|children|child|man|woman|place|young people|families|kids|lads|girls|animal)
  never (?:looked|look|looks) back|(?:now )?(?:never|can't|cannot|won't|doesn't|don't) (?:ever )?(?:stops?|stop) (?:talking|smiling|singing|laughing|asking|coming|reading)|(?:now )?(?:smiles?|laughs?|sings?|beams?) (?:all day|every day|again|most days)
  (?:make|makes|made|making) {few}(?:difference|impact|contribution|mark)(?! of| between| in the (?:cost|price))
  (?:has|have|had|with) {few}(?:positive|huge|real|big|massive|profound|lasting|significant|tremendous|noticeable|considerable|beneficial) (?:effect|impact|difference|influence) on
  (?:work|works|worked|working) (?:absolute )?wonders|from strength to strength|(?:in )?leaps and bounds|a new lease of life|(?:turned|turning) (?:a|the) corner|(?:turned|turning) (?:things|it|his life|her life|their lives?) around|come (?:right )?out of (?:his|her|their) shells?|a breath of fresh air|game[- ]?chang(?:er|ing)|life[- ]chang(?:er|ing)|changed (?:his|her|their|people's|my|our|so many|many)? ?li(?:fe|ves)|a world of difference|(?:like )?night and day|a thing of the past|paid (?:off|dividends)|borne? fruit|great strides|strides forward|on the up(?: and up)?|coming on(?: well| nicely)|a different story
  (?:improv|enhanc|boost|transform|strengthen|enrich|eas|uplift|revitalis|rais|brighten|empower|alleviat|maximis|reduc|cutt|lift|deepen|foster|build)ing (?:the |our |their |his |her |both |all |overall |everyone's |people's |levels of |quality |staff |customer |resident |tenant |patient |pupil )*(?:{quality}|{trouble}|customer experience|links|bonds|ties|trust|hope|community spirit)
  (?:has|have|had|which|that|and|,|also|really|thereby|sessions|groups?|scheme|project|service|team|work|programme) {few}(?:strengthened|enhanced|improved|boosted|transformed|deepened|enriched|revitalised|energised|reassured|empowered|brightened|lifted|eased) (?:the |our |their |his |her |both |all |how |many |so many |[a-z]+ ){0,3}?(?:links|bonds|ties|lives|days|spirits|community|communities|families|residents|people|environment|places?|process|processes|journey|journeys|service|services|everything|things|experiences?|way|working|practice)
  (?:brought|brings|bringing|spread|spreads) {few}(?:joy|smiles?|happiness|hope|laughter|comfort|people (?:closer )?together|us (?:closer )?together|everyone (?:closer )?together)|put (?:a|the) smiles?
  (?:{quality}|{trouble}) (?:[a-z]+ )?(?:has|have|had) (?:[a-z]+ly |all |never |since )*(?:soared|rocketed|blossomed|flourished|come on|come down|picked up|turned around|taken off|gone up|gone down|been better|fallen|risen|dropped|grown|eased|shrunk|melted away)
  (?:is|are|was|were|feels?|felt|has become|have become|became) (?:now )?(?:a |an |such a )?(?:[a-z]+ly )?(?:wonderful|happy|calm|lovely|joyful|vibrant|welcoming|thriving|flourishing|safe|peaceful|happier|better|brighter) (?:place|home|space|team|ward|school|community|atmosphere|environment)
  (?:seen|saw|noticed|witnessed|enjoyed|observed|experienced|brought about|led to|resulted in|achieved|produced|yielded|seeing|leading to|resulting in) {few}(?:improvements?|benefits?|uplift|upturn|progress|gains|reductions?|increase|positive (?:change|changes|results?|outcomes?|impact|effects?)|(?:excellent|great|fantastic|strong|incredible|amazing|tremendous) (?:results|outcomes))
  (?:results?|outcomes?|feedback|effects?|benefits?|impact) (?:has|have|had|was|were|is|are) (?:been )?(?:[a-z]+ly |so |very |nothing short of )*(?:incredible|amazing|fantastic|wonderful|excellent|superb|positive|remarkable|outstanding|brilliant|encouraging|pleasing|clear|dramatic|immediate|transformational|transformative|felt|plain to see)
  (?:which|that|this|it|and) (?:has|have|had) {few}(?:reduced|improved|transformed|enhanced|boosted|eased|strengthened|increased|lifted|raised|revolutionised) [a-z]+
  (?:giving|gave|given) {few}(?:boost|lift|lease of life|shot in the arm)
  (?:a|an) (?:far |much )?better (?:life|quality of life|experience|start|night's sleep|place|deal)
  (?:gained|grown|grew|growing|gaining) (?:[a-z]+ ){0,4}?(?:in )?(?:confidence|self-esteem|stature|independence|self-belief|skills?)
  what a (?:difference|change|transformation|joy|success|result|day)|the difference (?:is|was|has been) (?:plain|clear|huge|night and day|remarkable|striking|enormous)|you (?:can|could|should) (?:see|feel|hear|notice) the (?:difference|change)
  (?:all|everything|things?) (?:[a-z']+ ){0,4}?(?:goes?|went|runs?|ran|works?|worked) {far}(?:more |much )?(?:smooth|smoothly|well|better|easier|easily|like a dream)
  `,
  { link: LINK, few: FEW, far: FAR, better: BETTER, more: MORE, quality: QUALITY, trouble: TROUBLE },
);

const GLAD = anyOf(
  "delighted, thrilled, over the moon, ecstatic, overjoyed, chuffed, made up, buzzing, tickled pink, blown away, wowed, charmed, enchanted, bowled over, raving, smitten, in raptures, full of praise, all smiles",
);

/** Praise in place of a result. */
export const praised = phrases(
  `
  (?:{few}(?:{glad}))
  (?:a|an|the|real|great|huge|such) (?:[a-z]+ ){0,2}?(?:success|triumph|winner|delight|joy|highlight|revelation|godsend|lifeline|blessing|smash hit|big hit|massive hit|huge hit|real hit)\\b
  (?:a|an) (?:[a-z]+ )?(?:great|huge|real|big|massive|tremendous|enormous) (?:help|boon|relief|comfort|step forward)\\b
  (?:is|are|was|were|been|prove|proves|proved|proven|proving|become|became|being|went) (?:to be )?(?:[a-z]+ly |so |very |all |such |most |much |well |over |quite |just |both )*(?:popular|successful|well[- ]received|well received|welcomed|appreciated|praised|loved|much-loved|enjoyed|well attended|oversubscribed|a success|inspiring|uplifting|heart-?warming|fulfilling|rewarding|impressed|grateful|pleased|happy with (?:it|them|the))(?! by \\d)
  (?:a|an) (?:very|really|most|hugely|thoroughly|truly) (?:positive|enjoyable|happy|successful|worthwhile|rewarding|special|uplifting|moving|memorable) (?:day|time|experience|event|occasion|session|meeting|evening|morning|afternoon|week|visit|trip)
  (?:gone|went|go|goes|going|turned|worked|works|working|ran|running) (?:out |down |off )?(?:[a-z]+ly |so |very )*(?:well|a storm|a treat|a bomb|brilliantly|wonderfully|superbly|perfectly|swimmingly|like a dream|like clockwork|beautifully)
  worth (?:its|their|his|her) weight in gold|(?:an? )?(?:instant|overnight|runaway) (?:hit|success|favourite)|best thing (?:since sliced bread|(?:that )?(?:we|they) (?:have |had )?ever (?:did|done|had))
  (?:glowing|rave|lovely|wonderful|fantastic|excellent|positive|great|brilliant|superb|warm|kind|heartfelt|overwhelming(?:ly positive)?|nothing but (?:positive|praise)) (?:feedback|comments|reviews|remarks|testimonials|responses?|reaction|reception|thanks|words|praise)
  (?:couldn't|could not|cannot|can't) (?:be|have been|have gone|have asked for|thank|praise|speak highly) [a-z ]{0,12}(?:happier|more pleased|better|enough|too highly)|to great (?:effect|acclaim)|with (?:great|real|huge|considerable) success|enjoyed by (?:all|everyone|everybody)|(?:good|great) fun was had|a good time was had|best [a-z]+ (?:yet|ever)|find (?:it|this|them) (?:an? )?(?:[a-z]+ )?(?:godsend|lifeline|joy|help|blessing|pleasure|invaluable|wonderful|brilliant)|speaks? highly|sing (?:its|our|their) praises
  (?:feedback|responses?|reactions?|reviews?|comments|verdict) (?:[a-z'-]+ ){0,5}?(?:has|have|was|were|is|are) (?:been )?(?:[a-z]+ly )?(?:glowing|ecstatic|rapturous|fantastic|superb|excellent|wonderful|terrific|positive)
  (?:is|it's|that's|are|was|were) (?:now )?a (?:pleasure|delight|joy|treat|wonder) to [a-z]+
  (?:the )?results speak for themselves|nothing short of (?:a )?(?:miraculous|miracle|transformative|transformational|remarkable|amazing)
  to (?:[a-z']+ ){0,3}?(?:delight|joy|acclaim|applause|relief|great effect|rapturous [a-z]+)
  (?:is|it's|they're|that's|was|were|has been|have been|proved|went|been) (?:[a-z]+ly |so |just |an? |such an? |the )*(?:epic|brilliant|amazing|fantastic|wonderful|superb|magical|marvellous|incredible|awesome|inspirational|inspiring|terrific|triumph|hit|smash|winner|joy|godsend|lifeline|revelation|roaring success|resounding success|runaway success|great success|huge success|success|talk of the town|highlight)
  (?:love|loves|loved|adore|adores|adored|rave about|raved about|cannot praise|can't praise|cannot get enough of|can't get enough of) (?:it|them|this|every|the|our|what|having)
  `,
  { few: "(?:[a-z'’-]+ ){0,2}?", glad: GLAD },
);
