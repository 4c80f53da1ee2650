import { phrases } from "./phrase.js";

/**
 * Predicates of valuing, read against a clause's subject (RULEBOOK 6.1). The words between are left open: what carries the
 * meaning is the image ("at the heart", "in our bones", "comes first") and whom it is said of.
 */

/** The whole of the bidder: what a value is said to run through, sit under, come before. */
const WHOLE =
  "(?:us|we|our|ours|everything|anything|all|every|each|who|what|how|the way|the (?:us|our) way|the us (?:family|approach|ethos|model)|the whole|the entire|this|these|the (?:[a-z-]+ ){0,3}(?:company|organisation|team|business|charity|trust|service|services|firm|partnership|work|culture|programme|model|approach|offer|operation|contract|home|school|practice))";
const BE =
  "(?:is|are|'s|'re|'m|remains?|stays?|becomes?|has (?:always |long |ever )?been|have (?:always |long |ever )?been|will always be|was|were),?";
const FEW = "(?:[a-z0-9'’-]+,? ){0,5}?";

/** What is said of a value: "… is the glue", "… runs through us", "… comes first". The clause begins at the verb. */
export const central = phrases(
  `
  ^{be} {few}(?:at|in|on|under|from|to|of) (?:the|our|its|their) (?:[a-z]+ ){0,2}(?:heart|hearts|centre|center|core|forefront|soul|root|roots|hub|top|front|middle)\\b
  ^{be} {few}(?:dna|bloodstream|bones|genes|marrow|lifeblood|cornerstone|keystone|bedrock|backbone|heartbeat|golden thread|red thread|touchstone|watchword|byword|north star|compass|lens|prism|glue|engine room|spine|alpha and (?:the )?omega|number one|be-all|be all|first (?:concern|principle|priority|duty|thought|thing|love|language)|essence|creed|mantra|passion|raison d'[eê]tre|driving force|fulcrum|linchpin|lynchpin|oxygen|mother's milk|religion|bread and butter|meat and drink|second nature|paramount|sacred|sacrosanct|non-negotiables?|uppermost|foremost|all-important|front and centre|centre stage|the sun|life and soul|beating heart|calling card|stock in trade|starting point|common thread|guiding light|guiding star|way of life|top priority|highest priority|everything to us|all to us|what we are about|be the measure)\\b
  ^{be} {few}(?:blood|fabric|nature|foundations?|pillars?|hallmark|thread (?:you|running|through|woven)|thread|anchor|engine|secret|priority|priorities|ethos|philosophy|mission|vision|belief|purpose|standard|promise|reason|why|who|what|how|where) (?:of|for|to|that|behind|on which|which|we|our|us|it|everything|all|{whole})\\b
  ^{be} {few}(?:central|key|vital|critical|crucial|essential|fundamental|integral|pivotal|core|important|dear|close|precious|massive|huge|enormous|big|everything|first|natural|intrinsic|inseparable|indispensable|real) (?:to|for|in|of|with|at|from) {whole}\\b
  ^{be} {few}(?:of (?:the )?(?:utmost|greatest|highest|first|prime|paramount|central|real|huge|vital) importance)
  ^{be} {few}(?:embedded|woven|interwoven|threaded|baked|ingrained|engrained|rooted|enshrined|hard-?wired|stitched|etched|drilled|instilled|infused|knitted|steeped|engraved|cemented|sewn|carved|stamped|imprinted|inscribed|interlaced|built|inherent|anchored|alive) (?:right |deep |deeply |firmly )?(?:in|into|through|throughout|across|within|on|at) (?:to )?{whole}
  ^{be} {few}(?:people|patients|tenants|residents|children|pupils|families|customers|passengers|clients|service users|learners|safety|quality|care) first(?=[ .,;:!)]|$)
  ^{be} {few}threads? (?:you|we|people|that|which|running|woven|through)\\b
  ^{be} {few}(?:woven|interwoven|threaded|ingrained|engrained|infused|steeped|stitched) (?:right |deep |deeply )?(?:into|through|throughout|across) (?:the|a|an|our|their)\\b
  ^{be} {few}(?:what (?:[a-z'’-]+ ){0,5}?(?:made of|(?:is|are) about|(?:stands?|stood) for|(?:hangs?|rests?|hinges?|thrives?|turns?|(?:is|are) (?:built|founded)) on)|what (?:gets|drives|makes|moves|brings|keeps) (?:our|us|every)[a-z' ]*|(?:what|why|who|how) (?:we|our [a-z]+|us) (?:are|is|do|does|exists?|stands? for|live|work|started|believe|came|come|get|turn)|what (?:drives|makes|motivates|matters|defines|gets|sets|binds|unites|inspires|fuels|keeps)|something (?:that )?(?:we|our [a-z]+|us) (?:[a-z]+ )?(?:take|takes|hold|holds|live|lives|believe|care|feel|compromise|pride|insist)|the reason (?:we|us|our)|the lens through which)\\b
  ^{be} {few}(?:a given|not (?:just |simply |merely )?(?:a|an) (?:slogan|buzzword|add-on|afterthought|bolt-on|optional extra|strapline|tick-box)|never an afterthought|more than (?:just )?a (?:slogan|buzzword|word|phrase|strapline|policy)|everyone's (?:business|job|responsibility)|everybody's (?:business|job|responsibility)|our (?:[a-z]+ ){0,3}(?:strength|strengths|passion|business|promise|guide|measure|focus|concern|commitment|aim|goal))\\b
  ^(?:also |always |really |truly |rightly )?(?:underpins?|underlies|permeates?|pervades?|infuses?|informs?|drives?|guides?|shapes?|steers?|colours?|governs?|inspires?|frames?|fuels?|powers?|defines?|anchors?|suffuses?|touches|dictates?|animates?|sustains?|unites?|binds?) {few}{whole}\\b
  ^(?:also |always |really |truly )?(?:runs?|flows?|courses?|threads?|weaves?|shines?|radiates?|cuts?|goes|filters|cascades?|sings?|ripples?|pulses?|beats?) {few}(?:through|throughout|across|into|in|from|at) {few}{whole}\\b
  ^(?:also |always |really |truly )?(?:sits?|lies?|stands?|rests?|lives?|belongs?|remains?|beats?) {few}(?:at|in|under|underneath|beneath|behind|below|above|front and centre|centre stage|close to|near|within|alongside) (?:{few}{whole}|(?:the|our) (?:[a-z]+ ){0,2}(?:heart|centre|center|core|forefront|soul|root|hub))\\b
  ^{be} (?:right |there |always |firmly |squarely )?(?:in|at|behind|under|beneath|underneath|throughout|within|front and centre of|centre stage in) {whole}\\b
  ^{be} {few}written through {whole}\\b
  ^{be} {few}(?:unwavering|unshakeable|unswerving|unstinting|unequivocal|wholehearted|steadfast|total|absolute)(?=[ .,;:!)]|$)
  ^{be} (?:the|our) (?:[a-z-]+ ){1,4}(?:that |which |(?:from|by|on|in|to|through|around|of) (?:which )?)?(?:we|our|us|this (?:whole |entire )?(?:company|organisation|charity|team|business|service|firm)|the whole)\\b
  ^{be} {few}(?:pillars?|cornerstones?|watchwords?|bywords?|keystones?)\\b
  ^(?:will )?(?:also |always |really |must )*(?:comes?|come|goes|stays?|is|are|be) (?:always |very )?(?:first|(?:before|above|ahead of) (?:(?:the |our |any |every )?(?:profits?|everything|all|anything|paperwork|process|targets?|all else|clock|stopwatch|rota|timetable|schedule|speed|convenience|costs?|margins?|money|bottom line|budget|efficiency|throughput|spreadsheet|numbers)))(?=[ .,;:!)]|$)
  ^(?:also |always |really |truly )*(?:sets?|drives?|dictates?|decides?|leads?|determines?) the (?:pace|agenda|direction|tone|course|rhythm|temperature|tempo) (?:of|for|in|at|behind) (?:everything|all|what|how|the way)\\b
  ^(?:also |always |really |truly |so )*(?:matters?|counts?)(?: (?:for (?:more|a lot|a great deal|so much|everything)|hugely|deeply|enormously|greatly|immensely|most|more|a lot|a great deal|so much|here|to us|to all|to everyone|at|in|passionately|every|above all|first)|$|[.,;!])
  ^(?:really |truly )?(?:means?) (?:absolutely )?(?:everything|the world|a lot|so much|a great deal|more)
  ^(?:makes?|drives?|motivates?|gets?|keeps?|unites?|binds?|inspires?|defines?|sets?) (?:us|our (?:people|team|staff|crews?|drivers|nurses)|everyone here)\\b
  ^(?:trumps?|outranks?|outweighs?|beats?) (?:every|all|any|profit|process|paperwork|targets|cost|speed|convenience)\\b
  ^{be} (?:our|us's|the us) (?:[a-z]+ )?(?:(?:greatest|biggest|best|finest|most (?:valuable|precious|important|treasured)) (?:[a-z]+ )?(?:assets?|resources?|strengths?|treasures?|teachers?|critics?|judges?|ambassadors?|guides?)|superpower|middle name|trademark|signature|strong suit|lodestar|guiding principle|default(?: setting)?|currency|compass|yardstick|litmus test|secret sauce|magic ingredient)\\b
  ^{be} a two-way street\\b
  ^{be} the (?:very )?(?:least|minimum) (?:that )?(?:anybody|anyone|people|we|they|you|everyone|[a-z]+s) (?:can|could|should|may|deserves?|expects?|has)\\b
  ^(?:always |just |simply )*comes? (?:as standard|naturally|with the territory|built in)\\b
  ^(?:always |will always )?comes? (?:before|above|ahead of) (?!(?:the|a|an|our|their|his|her|its|school|work|lunch|christmas|easter|breakfast|noon|court|that|this|it|they|we)\\b)[a-z]+(?=[.,;!]|$| (?:with|for|to|at) us\\b| (?:here|every time|always)\\b)
  ^(?:starts?|begins?|starts and ends|begins and ends) (?:and (?:ends?|finish(?:es)?) )?with
  `,
  { be: BE, few: FEW, whole: WHOLE },
);

/** Said of whatever it may be, in words that leave no doubt that the bidder values it: "… is the thing on which we set most store". */
export const prized = phrases(
  `
  ^{be} {few}(?:thing|things|quality|virtue|virtues|one thing|value|standard|mark|measure|subject|principle|rule|what|something) (?:(?:on|by|upon|in) which |that |which )?(?:we|our [a-z]+) (?:[a-z]+ )?(?:set|sets|put|puts|lay|lays|place|places|attach|attaches|prize|prizes|value|values|treasure|treasures|cherish|cherishes|esteem|pride|prides|hold|holds dear|care|cares|are proudest|are most proud)\\b
  ^{be} {few}(?:soil|ground|bedrock|rock|root|roots|spring|well|seed|ocean|sea|air|water|stone) (?:in|from|on|out of|upon) which (?:all|everything|we|our|every|the whole)\\b
  ^{be} {few}(?:non-negotiable|sacrosanct|sacred|paramount) (?:at|for|to|with|in) (?:us|our|this|every)\\b
  ^{be} {few}(?:golden thread|red thread|common thread|beating heart|lifeblood) (?:of|in|through|that|which|running|to) (?:everything|all|the whole|our|us|every|runs?|connects?|ties|binds|links|holds)\\b
  ^{be} {few}(?:at|in) the (?:very |true |real )?(?:heart|centre|center|core|forefront|soul|root|hub) of (?:everything|all (?:that )?(?:we|our)|what (?:we|our)|how (?:we|our|the|this|every)|the way (?:we|our|the|this))\\b
  `,
  { be: BE, few: FEW },
);

/** What a bidder says it is: "… are a listening organisation", "… is unashamedly person-centred", "… is one of openness". */
export const selfImage = phrases(
  `
  ^{be} {few}(?:an? )?(?:[a-z-]+ ){0,2}?(?:listening|learning(?= organisation| culture| company)|caring|values-led|values-driven|value-led|people-first|person-centred|people-centred|child-centred|family-centred|patient-centred|customer-centred|inclusive|compassionate|welcoming|open and honest|user-led|people-focused|customer-focused|learner-centred|resident-led) (?:[a-z]+ )?(?:organisation|company|team|charity|service|employer|provider|school|business|firm|trust|college|community|culture|place|family|people|ethos|approach)\\b
  ^{be} (?:[a-z]+ly |always |all )*(?:person|people|child|family|patient|customer|learner|pupil|resident|tenant|user|passenger)-(?:centred|focused|first|driven|oriented)(?= (?:in|and|at|throughout|to)|[.,;!]|$)
  ^{be} (?:one|a culture|an ethos|a spirit|a philosophy) of (?:doing|working|being|listening|caring|candour|care|trust|respect|kindness|welcome|[a-z]+(?:ness|ity|tion|ship|ence|ance))\\b
  `,
  { be: BE, few: FEW },
);

/** "… is not an add-on", "… is never up for debate": valued by saying what it is not. */
export const dismissed = phrases(
  `
  ^{be}(?:n't| not| never) (?:just |simply |merely |only |ever |treated as |seen as |thought of as )*(?:(?:a|an|some) )?(?:slogan|buzzword|add-on|afterthought|bolt-on|optional extra|strapline|tick-box|tick box|box to (?:be )?tick(?:ed)?|box-ticking|luxury|nice-to-have|gimmick|fad|poster|paper exercise|side issue|side project|project|extra|sideline|token gesture|number|statistic|name on a list|file number|case number|burden|something (?:that )?(?:we|us) do (?:to|for)|compromised|sacrificed|traded off|left to chance|negotiable|optional|up for (?:debate|negotiation|discussion)|open to (?:debate|negotiation|question))\\b
  `,
  { be: BE },
);

/** What a bidder says of itself: "… are huge believers in", "… put people before process". A value must follow. */
export const attitude = phrases(
  `
  ^{be} {few}(?:passionate|committed|dedicated|devoted|wedded|serious|keen|determined|enthusiastic|evangelical|obsessed|obsessive|driven|motivated|guided|inspired|fanatical|unwavering|steadfast|resolute|zealous|ardent|mad|big|invested) (?:about|to|in|of|by|on|for|that|with)\\b
  ^{be} {few}proud (?:of|that|to (?:be|put|place|value|champion|support|offer|promote|uphold|hold|say|call))\\b
  ^{be} {few}(?:believers?|advocates?|champions?|fans?|enthusiasts?|evangelists?|sticklers|supporters|custodians|guardians|ambassadors) (?:in|of|for)\\b
  ^{be} {few}(?:all about|nothing without|known for|built on|built around|founded on|rooted in|grounded in|steeped in|only as good as|here for)\\b
  ^{few}(?:believe|believes|trust|trusts|have (?:every |great |real |a deep )?faith|has (?:every |great |real |a deep )?faith) (?:passionately|strongly|firmly|wholeheartedly|deeply|completely|absolutely|utterly|in|that|fully)\\b
  ^{few}(?:value|values|cherish|cherishes|treasure|treasures|prize|prizes|champion|champions|celebrate|celebrates|honour|honours|embrace|embraces|uphold|upholds|embody|embodies|prioritise|prioritises|advocate|advocates|respect|respects|appreciate|appreciates|nurture|nurtures|promote|promotes|live and breathe|lives and breathes|stand for|stands for|stand up for|care (?:deeply |passionately |greatly )?(?:about|for)|cares (?:deeply |passionately |greatly )?(?:about|for))\\b
  ^(?:have|has) (?:always |long |ever )+(?:believed (?:passionately |firmly |strongly )*(?:in|that)|valued|championed|prized|cherished|put|placed|cared about|stood (?:up )?for)\\b
  ^(?:walk|walks) the (?:talk|walk)\\b
  ^{few}(?:pride|prides) (?:ourselves|itself|themselves)\\b
  ^{few}(?:take|takes) {few}(?:seriously|pride in|pleasure in|to heart)\\b
  ^{few}(?:put|puts|place|places|keep|keeps|hold|holds|set|sets|position|positions|make|makes|rank|ranks|seat) {few}(?:first|before|above|ahead of|at the (?:[a-z]+ )?(?:heart|centre|core|forefront|top|front)|front and centre|centre stage|over|dear|sacred|our (?:[a-z]+ )?priority|at heart)\\b
  ^{few}(?:recognise|recognises|understand|understands|appreciate|appreciates|know|knows|acknowledge|acknowledges|see|sees) (?:fully |just )?(?:the (?:[a-z]+ )?(?:importance|value|power|worth|significance|role|need)|how (?:important|vital|crucial|much|valuable|essential)|that)\\b
  ^{few}(?:attach|attaches|place|places|put|puts|set|sets|lay|lays) {few}(?:importance|emphasis|store|stock|weight|stress|premium|value) (?:by|on|to|upon)\\b
  ^{few}(?:never|won't ever|will never) (?:lose sight of|compromise on|forget|waver|take [a-z ]{1,20}for granted|underestimate)\\b
  ^{few}(?:go|goes) (?:above and beyond|the extra mile|out of our way|to great lengths)
  ^{few}(?:take|takes) (?:our|its|their) (?:cues?|lead|direction|bearings|steer) from\\b
  ^{few}(?:hold|holds) (?:ourselves|itself|themselves|each other|one another) to\\b
  ^{few}(?:see|sees|treat|treats|look at|looks at|support|supports) (?:the|each|every) (?:whole )?(?:person|child|individual|human being|patient|family),? (?:and )?(?:not|never|behind|beyond|rather than|as (?:a|an) (?:individual|whole|person)|before (?:the )?(?:diagnosis|disability|condition|label|problem|illness|behaviour|offence|case|file|symptoms))\\b
  ^{few}(?:see|sees|treat|treats) (?:people|children|individuals|human beings|patients|families|learners|residents|tenants|customers),? (?:and )?(?:not|never) [a-z]+
  ^{few}exists? (?:so that|because|only to|solely to|simply to|to (?:give|put|make sure|ensure|listen|hear|champion|amplify|empower|enable|stand up for|lift))\\b
  ^{be} (?:here|set up|there) (?:so that|only to|solely to|simply to|to (?:give a (?:say|voice)|put|make sure|listen|hear|champion|amplify|empower|stand up for))\\b
  ^{few}(?:treat|treats) {few}(?:as|like) (?:we would|us would|family|our own|one of (?:our|us|the family)|an? (?:equal|individual|friend|guest|adult|person)|equals|individuals|adults|people)\\b
  ^(?:always |only |ever )?(?:start|starts|begin|begins) (?:and (?:end|ends|finish) )?(?:with|from) (?:the |each |every )?(?:person|child|individual|people|human being|customer|learner|tenant|resident|patient|family|pupil|service user)(?= (?:and|not|first|rather)|[.,;!]|$)
  ^{be} {few}(?:shaped|steered|moulded|(?:built|designed|made|owned|created) by and for|informed) (?:by )?
  ^{few}(?:have|has|share|shares|hold|holds|bring|brings) {few}(?:commitment|passion|belief|dedication|conviction|respect|culture|ethos|devotion|reputation|love|desire|focus|vision|tradition|spirit) (?:to|for|in|that|of|on)\\b
  ^{few}(?:strive|strives|aspire|aspires|endeavour|endeavours|aim|aims|seek|seeks) (?:always |at all times |constantly )?(?:to|for)\\b
  `,
  { be: BE, few: FEW },
);

/** What is said of people in general: "… have a say in everything", "… help to shape what we do". */
export const takesPart = phrases(
  `
  ^(?:are|is|get|gets|feel|feels|remain|remains|'re) {few}(?:involved|included|consulted|engaged|listened to|heard|asked|invited|empowered|encouraged|supported|enabled|welcomed|kept informed|given|treated|represented|regarded|recognised|placed|brought (?:in|into)|party to|privy to|woven into|part|partners|equals|active|co-authors|co-producers|in control|in charge|in the driving seat|at the (?:heart|centre|core|table|forefront))\\b
  ^(?:are|is|get|gets) {few}(?:afforded|offered|granted|handed|accorded|allowed|guaranteed|assured|promised) {few}(?:say|voice|input|influence|part|role|hand|vote|ownership)\\b
  ^(?:take|takes|play|plays) (?:an? )?(?:active|full|leading|central|equal|vital) (?:part|role)\\b
  ^(?:sit|sits|work|works|walk|walks|stand|stands) (?:alongside|beside) us\\b
  ^(?:have|has|enjoy|enjoys|get|gets) {few}(?:say|voice|input|influence|choice|choices|control|part|role|hand|opportunity|opportunities|seat|chance)\\b
  ^(?:always |also |actively |fully |really )*(?:help|helps)(?: us)? (?:to )?(?:shape|influence|drive|inform|lead|guide|steer|direct|design|decide|determine|mould|build|make|plan|run)\\b
  ^(?:always |also |actively |fully |really )*(?:shape|shapes|influence|influences|drive|drives|inform|informs|lead|leads|guide|guides|steer|steers|direct|directs|co-?produce|co-?design|contribute to|feed into|own|inspire|inspires)\\b
  ^(?:sit|sits|are|is|stand|stands) {few}(?:front and centre|at the heart|at the centre|in the driving seat|in the middle)\\b
  `,
  { few: FEW },
);

/** What people in general are said to be: "… are partners, not recipients". */
export const ennobled = phrases(
  `
  ^(?:are|is) (?:our|true|equal|full|real) (?:[a-z]+ )?(?:partners?|equals?|experts?|co-authors?)(?= *[.,;!]|$| (?:in|at|throughout|and))
  ^(?:are|is) (?:the|our) (?:real |true |only )?(?:boss|bosses|captains?|authors?|judges?|experts?)(?= *[.,;!]|$| (?:here|in|of|and))
  ^(?:are|is|sit|sits|stand|stands|remain|remains) (?:firmly |always |very much )?(?:at the (?:wheel|helm|tiller)|behind the wheel|in the (?:driving seat|saddle|pilot's seat))(?= *[.,;!]|$| (?:here|and))
  ^(?:always |really )*holds? the (?:reins|tiller|pen|steering wheel)(?= *[.,;!]|$| (?:here|and|when|in))
  ^helps? (?:us )?(?:to )?steer the (?:ship|boat)\\b
  ^(?:always )?helps? us (?:to )?(?:improve|get better|grow|learn|do better)(?= *[.,;!]|$)
  ^(?:are|is) (?:our |true |equal |full |real |always |treated as |seen as )*(?:partners?|equals?|experts?|co-authors?|citizens|individuals?|human beings),? (?:and )?(?:not|never) (?:just |merely |simply |mere )?(?:an? )?[a-z]+
  ^(?:always |really )*(?:(?:have|has|get|gets) the (?:last|final) (?:word|say)|(?:know|knows) best|sets? the (?:direction|agenda)|calls? the (?:shots|tune))(?= (?:and|here|in everything|on everything)|[.,;!]|$)
  `,
);

/** What people in general are said to take part in. */
export const wholeScope = phrases(
  `
  \\b(?:everything|anything|all|every|each|any|throughout|always|at all|whatever|wherever|whenever|entire|whole)\\b
  \\b(?:decisions?|decision-making|choices|design|delivery|planning|development|running|direction|improvement|services?|service design|recruitment(?! checks?| days?| drives?)|governance|commissioning|their (?:own )?(?:care|support|lives?|homes?|learning|treatment|future|community|communities|plans?|health|service|neighbourhoods?|needs?)|what we do|how we|the way (?:we|they|the|things)|how (?:[a-z-]+ ){1,4}(?:is|are|gets?) (?:run|shaped|designed|delivered|provided|planned|managed)|how (?:things|services|the service)|what matters|what happens)\\b
  `,
);

/** "We co-produce everything": working with anyone on anything. */
export const coProduces = phrases(
  `
  ^(?:[a-z]+ly |always |also )*(?:co-?(?:produce|design|create|deliver)s?) (?:everything|all|every|each|(?:our|the|their|all|most) (?:[a-z-]+ )?(?:services?|support|care|offer|plans?|solutions?|provision|approach|work|programmes?|policies)|services?|support|care|plans|solutions)\\b
  `,
);

/** What is said of views and voices in general: "… are sought at every stage", "… are always heard". */
export const welcomed = phrases(
  `
  ^(?:are|is|get|gets|will always be) {few}(?:sought|heard|valued|respected|welcomed?|welcome|encouraged|taken (?:on board|into account|seriously)|listened to|acted (?:up)?on|fed into|fed back into|woven into|reflected in|considered|treated as)\\b
  `,
  { few: FEW },
);

/** Images strong enough to say it of "it" or "they". */
export const image = phrases(
  `
  heart|hearts|soul|dna|blood|bones|core|golden thread|cornerstone|bedrock|foundation|lifeblood|glue|backbone|who we are|what we are|second nature|number one|top priority|what (?:the us|us|we|our [a-z]+|the (?:trust|company|charity|school|team|service|firm|business|organisation)) (?:stands?|is|are|works?|lives?) (?:for|about|here for)|everything we do|all we do|baked in|baked into|built in|woven|hard-?wired|rooted in|embedded in|ingrained|threaded|steeped|runs? through
  `,
);

/** Verbs by which a bidder lets people in; a group without a name must follow. */
export const letsIn = phrases(
  `
  ^(?:[a-z]+ly |always |also |all |both |aim to |seek to |strive to |try to |work hard to |make sure we |never fail to |like to |love to )*(?:involve|involves|engage|engages|engage with|engages with|consult|consults|consult with|include|includes|listen to|listens to|listen|hear from|hears from|empower|empowers|collaborate with|collaborates with|partner with|partners with|liaise with|liaises with|co-?produce with|co-?design with|reach out to|reaches out to|talk to|talks to|talk with|seek the views of|seeks the views of|draw on|gather the views of|respond to the needs of|give a voice to|gives a voice to|team up with|join forces with|walk alongside|work (?:[a-z]+ly )?(?:with|alongside|together with|hand in hand with|hand in glove with|in (?:[a-z]+ )?(?:partnership|collaboration|harmony|tandem|concert) with|side by side with|shoulder to shoulder with|arm in arm with)|works (?:[a-z]+ly )?(?:with|alongside|together with|hand in hand with|hand in glove with|in (?:[a-z]+ )?(?:partnership|collaboration|harmony|tandem|concert) with|side by side with|shoulder to shoulder with))
  ^(?:[a-z]+ly |always )*(?:keep|keeps) (?:[a-z]+ ){1,3}in the (?:loop|picture|know)\\b
  ^(?:[a-z]+ly |always )*(?:give|gives) (?:[a-z]+ ){1,3}(?:a (?:real |genuine |full |meaningful |proper )?(?:say|voice|choice)(?! of)|(?:real |full )?(?:control|ownership))\\b
  ^(?:[a-z]+ly |always )*(?:bring|brings|take|takes) (?:[a-z]+ ){1,2}(?:with us|along)(?= (?:on|at|every)|[.,;]|$)
  ^(?:[a-z]+ly |always )*(?:welcome|welcomes) (?:the |any |all )?(?:input|views|ideas|contributions?|feedback|involvement|thoughts) (?:of|from)\\b
  ^{be} (?:[a-z]+ )?(?:developed|designed|shaped|built|created|planned|delivered|run) (?:hand in glove|hand in hand|shoulder to shoulder|side by side|in (?:[a-z]+ )?(?:partnership|collaboration)) with\\b
  `,
  { be: BE },
);

/** What is said of everything the bidder does: "… begins and ends with the patient", "… revolves around the child". A value must follow. */
export const revolves = phrases(
  `
  ^(?:always |really |truly )?(?:starts?|begins?|starts and ends|begins and ends|revolves?|turns?|centres?|centers?|hinges?|flows?|comes? back|comes? down) {few}(?:with|around|round|on|upon|from|to|about|for)\\b
  ^(?:is|are) (?:[a-z]+ )?(?:all )?(?:about|built (?:a)?round|designed (?:a)?round|driven by|shaped by|geared to|geared towards)\\b
  `,
  { few: FEW },
);
