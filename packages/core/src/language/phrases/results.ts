import { AMOUNT, COUNT, FRACTION, MONEY, PERCENT, UNIT } from "./numbers.js";
import { anyOf, phrases } from "./phrase.js";

const gap = (words: number): string => `(?:[^ .;]+ ){0,${words}}?`;
const N = `(?:${AMOUNT}|${MONEY}|${FRACTION})`;
const QUALIFIED = `(?:(?:just|only|about|around|roughly|nearly|almost|over|under|some|an average of|a mean of|a median of|fewer than|less than|more than|as many as|as few as|below|above|within|well under|well over|at least|at most|up to) )*`;
const WENT = anyOf(`
  fell, fallen, falling, falls, dropped, drops, dropping, rose, risen, rising, rises, climbed, climbing, increased, increasing, decreased, declined, grew, grown, growing, shrank, shrunk, went, gone, went up, went down, gone up, gone down, go from, going from, goes from,
  came down, come down, came in, slipped, dipped, jumped, leapt, soared, plunged, plummeted, tumbled, improved, shortened, lengthened, eased, edged (?:up|down), crept (?:up|down|back), reduced, cut, moved, narrowed, widened, slowed, recovered, rallied, surged, slumped, tapered, settled, steadied, ran, running, runs, averaged, averages, stood, stands, standing, sits, sat, reached, reaches, hit, was, were, is, are, now, stabilised, held, brought down, taken, changed, lifted, raised, boosted, doubled, trebled, shifted, swung, lowered
`);

/** Numbers that show what changed for people: before and after, a share, a score, nothing where there was something. */
export const measuredPatterns: readonly { readonly shape: string; readonly pattern: RegExp }[] = [
  {
    shape: "from-to",
    pattern: phrases(
      `from ${QUALIFIED}${N}${`(?: [^ .;]+){0,12}?`},? (?:to|down to|up to) ${QUALIFIED}(?:[^ .;]+ ){0,3}?${N}(?: ${UNIT})?`,
    ),
  },
  {
    shape: "from-to",
    pattern: phrases(
      `(?:from|fell from|was) ${QUALIFIED}${gap(3)}(?:${COUNT}) [^.;]{0,40}?\\bto ${QUALIFIED}(?:none|nil|zero|nothing|no [a-z]+)`,
    ),
  },
  {
    shape: "direction",
    pattern: phrases(
      `(?:${WENT}) (?:[^ .;]+ ){0,4}?(?:by|to|at|from) ${QUALIFIED}(?:${AMOUNT}|${FRACTION}|more than half|over half)(?: ${UNIT})?`,
    ),
  },
  {
    shape: "direction",
    pattern: phrases(
      `(?:halved|doubled|trebled|tripled|quadrupled|quartered|disappeared|vanished|dried up|ceased|stopped altogether|more than (?:halved|doubled)|(?:almost|nearly) (?:halved|doubled|trebled))`,
    ),
  },
  {
    shape: "down-from",
    pattern: phrases(
      `(?:down|up|against|compared (?:with|to)|versus|in place of|instead of|rather than|previously|formerly|before that|once|used to be|had been|having been|where it had been|where there had been|as against) (?:from )?${QUALIFIED}${gap(4)}${N}(?: ${UNIT})?`,
    ),
  },
  { shape: "down-from", pattern: phrases(`(?:up|down) (?:by )?${QUALIFIED}${N}(?: ${UNIT})?`) },
  {
    shape: "fewer",
    pattern: phrases(
      `(?:${COUNT}|${FRACTION}|${PERCENT}|half as many|twice as many|three times as many) (?:[^ .;]+ )?(?:fewer|more than|less than|more|less|better than|above|below|faster|quicker|sooner|earlier|later|longer|shorter|lower|higher)(?: than)?`,
    ),
  },
  {
    shape: "fewer",
    pattern: phrases(
      `(?:half|twice|double|a third) (?:as many|as much|as often|the number|the rate|what it was|the level|the time)`,
    ),
  },
  {
    shape: "share",
    pattern: phrases(
      `(?:${COUNT}|all|every one) (?:out )?of (?:the |our |those |his |her |their |these |all )?(?:first |last |same |other |original |next )?(?:${COUNT})(?: [^ .;,]+)?`,
    ),
  },
  {
    shape: "share",
    pattern: phrases(
      `(?:${COUNT}) in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d+)\\b`,
    ),
  },
  { shape: "percent", pattern: phrases(`(?:${PERCENT})`) },
  {
    shape: "percent",
    pattern: phrases(
      `(?:nearly|almost|over|just over|more than|about|around|roughly|some)? ?(?:a half|half|a third|two[- ]thirds|a quarter|three[- ]quarters|four[- ]fifths|nine[- ]tenths) of (?:the |our |all |those |them)?`,
    ),
  },
  {
    shape: "score",
    pattern: phrases(
      `(?:\\d+(?:\\.\\d+)?) (?:out of|on a scale of) (?:\\d+|five|ten)|\\d+(?:\\.\\d+)?/(?:5|10|100)(?!\\d|/)|nps (?:of|score of|was|is|stands at|stood at) \\+?\\d+|\\d+ stars?|(?:one|two|three|four|five)[- ]star`,
    ),
  },
  {
    shape: "rate",
    pattern: phrases(
      `(?:${COUNT}) (?:in|per|for every|a|an|every|each) (?:1,000|10,000|100,000|1000|hundred|thousand)`,
    ),
  },
  {
    shape: "none",
    pattern: phrases(`
    (?:no|not one|not a single|without a single|without one|without any|zero|nil) (?:[^ .;]+ ){0,5}?(?:has|have|had|was|were|is|are|needed|occurred|happened|recorded|reported|went|came|got|lost|left|missed|since|in the|over the|during|after)
    (?:nobody|no one|no-one|none|none of (?:them|these|those|the [^ .;]+)|neither|not one of (?:them|the [^ .;]+)) (?:of [^.;]{1,30} )?(?:has|have|had|was|were|is|are|went|left|came|lost|missed|needed|asked|returned|dropped|complained|fell|used|tried|now)
    there (?:has|have) been (?:no|none|just|only)
    there (?:was|were) (?:no|none|just|only|${COUNT})
    none since|none after|none at all since|not once since|has not (?:happened|recurred|flooded|returned|been repeated) since|have not (?:happened|recurred|returned|needed|missed|had) [^.;]{0,30}since
    (?:hasn't|haven't|has not|have not|had not|didn't|did not) [^.;]{0,50}?(?:once|since|a single)
  `),
  },
  {
    shape: "none",
    pattern: phrases(
      `the (?:last|only|most recent) (?:[^ .;]+ ){1,3}(?:was|were|came|is) (?:in|on|over|more than|nearly) `,
    ),
  },
  {
    shape: "every",
    pattern: phrases(
      `(?:all|every|each|both) (?:of )?(?:(?:the|our|those|these|them|but) )?(?:${COUNT}|one)?(?: [^ .;,]+){0,5}? (?:now|still|kept|passed|stayed|completed|returned|arrived|got|are|were|had|have|has|is|was) `,
    ),
  },
  { shape: "now-count", pattern: phrases(`(?:${COUNT}) (?:[^ .;,]+ ){0,5}?now (?:[a-z]+)`) },
  { shape: "now-count", pattern: phrases(`now (?:[a-z]+ ){1,3}(?:[^ .;,]+ )?(?:${COUNT}) (?:[a-z]+)`) },
  {
    shape: "where-before",
    pattern: phrases(
      `(?:where|when) (?:only |just )?(?:${COUNT}|none|he|she|they|it|nobody|no one) (?:[^ .;]+ ){0,4}?(?:did|had|was|were|could|did so|managed) (?:before|previously|then)?`,
    ),
  },
  {
    shape: "ahead",
    pattern: phrases(
      `(?:${COUNT}|${N}) (?:${UNIT} )?(?:ahead of|behind|short of|over|under|inside|within|against|above|below) (?:the )?(?:[a-z]+ ){0,2}(?:target|schedule|programme|plan|benchmark|average|baseline|threshold|ceiling|standard|forecast|budget)`,
    ),
  },
  {
    shape: "duration",
    pattern: phrases(
      `(?:takes?|took|taking|waits?|waited|wait (?:is|was)|within|in|inside|lasts?|lasted|averag(?:es|ed|ing)|is|was|are|were|at|to) ${QUALIFIED}(?:${COUNT}) (?:seconds?|minutes?|mins?|hours?|days?|working days?|weeks?)`,
    ),
  },
];

/** A count of people with something that went well for them. */
export const peopleOutcome = phrases(`
  (?:${COUNT}) (?:of (?:the|them|those|these|our|his|her|their) )?(?:[^ .;,]+ ){0,5}?(?:have |has |had |now |then |later |since |also |all |both |went on to |were able to |was able to |could |have since |has since |successfully )*(?:kept|sustained|gained|found|moved on|moved into|moved out|moved to|started (?:college|work|school|a|an|their|paid|volunteering)|returned (?:home|to)|went home|stayed|avoided|stopped|gave up|quit|qualified|passed|graduated|progressed|secured|enrolled|won|recovered|reduced|paid off|cleared|repaid|rejoined|reunited|joined|took up|taken up|went back|got (?:a|the|their|work|jobs?|home)|learned|learnt|achieved|remained|slept|travel|travelled|walk|walked|cook|cooked|shop|manage|managed|became|become|are in|were in|was in|is in|are still|were still|live|have their own|said they|say they|told|reported|felt|feel|feels|rated|agreed that|described)
`);

/** Praise, and improvement told in words alone. */
export const improvedPatterns: readonly { readonly kind: "word" | "praise"; readonly pattern: RegExp }[] = [
  {
    kind: "word",
    pattern: phrases(`
    made (?:such |quite )?(?:a|an|all the|the|much of a|some) (?:[a-z]+ ){0,3}?(?:difference|change|impact|improvement|contribution|mark)
    (?:a|an|the) (?:[a-z]+ly )?(?:real|huge|big|massive|marked|noticeable|visible|significant|dramatic|tremendous|considerable|clear|definite|palpable|positive|profound|lasting|transformative|transformational|enormous|great|striking|major|substantial|tangible|genuine|powerful|remarkable|distinct|discernible) (?:difference|change|impact|improvement|improvements|effect|uplift|benefit|benefits|boost|shift|reduction|increase|rise|fall|drop|turnaround|transformation)
    (?:has|have|had|having|with) (?:[a-z]+ )?(?:a|an|made) (?:[a-z]+ ){0,2}(?:difference|impact|effect) on
    (?:, |,? and |thereby |while |by |in turn |also )(?:greatly |hugely |significantly |vastly |dramatically |really |steadily |visibly |further |truly |markedly )*(?:improving|enhancing|boosting|transforming|strengthening|enriching|easing|uplifting|revitalising|lifting|reducing|raising|brightening|empowering|alleviating|benefiting|bettering|cutting) (?:the |our |their |his |her |both |all |overall |everyone's |people's |levels of |quality |standards |staff |customer |resident |tenant |patient |pupil |its )*[a-z]+
    transform(?:ed|ing) (?:[a-z]+ ){0,2}(?:lives|life|experience|days|outcomes|services?)
    (?:a|an) (?:much |far |so much |a lot )?(?:better|happier|safer|fuller|calmer|healthier|brighter) [a-z]+
    (?:has|have|had) (?:really |truly |completely |totally |absolutely |simply |since |all |both |visibly |greatly |steadily |clearly )*(?:soared|blossomed|flourished|rocketed|bloomed|thrived|transformed|come on|picked up|turned around|mushroomed|come alive)
    game[- ]?changer|game[- ]changing|life[- ]changing|changed (?:his|her|their|people's|lives|my|our) li(?:fe|ves)|changed lives|transformed (?:the|his|her|their|lives|how|our)|a new lease of life|a breath of fresh air|turned (?:a corner|the corner|things around|their lives? around|his life around|her life around)|come on (?:in )?leaps and bounds|(?:came|come|coming|went|gone|going) (?:on|along|forward) (?:in leaps and bounds|a long way|so far|no end)|leaps and bounds|come out of (?:his|her|their) shell|gone from strength to strength|from strength to strength|strides forward|great strides|a world of difference|worlds away|unrecognisable|night and day|day and night difference|like a different (?:place|person|building|service)|a different (?:place|person) now|never looked back|like clockwork|reaping the (?:benefits?|rewards?)|paid (?:off|dividends)|bearing fruit|borne fruit|worked wonders|worked a treat|done wonders|did wonders|a marked|is thriving|are thriving|thrived|flourished|flourishing|blossomed|bloomed|buzz about|has a buzz|new energy|lifted (?:the )?(?:mood|spirits|morale|atmosphere)|the (?:mood|atmosphere|feel|place|site|home|building|ward|unit|school|centre|garden|street|estate|block|scheme|library|kitchen|office) (?:is|was|has become|became|feels|felt|seems|looks) (?:so |much |far |a lot |noticeably |visibly |really |altogether |now |more |very |considerably |markedly |truly )*(?:better|happier|calmer|brighter|safer|quieter|warmer|friendlier|cleaner|more [a-z]+|livelier|lighter|tidier|transformed|calm|bright|alive|relaxed|vibrant|lovely|positive|nicer|smarter|pleasant|welcoming|homely)
    (?:is|are|was|were|got|gets?|gotten|grown|became|become|becomes|feel|feels|felt|seem|seems|seemed|look|looks|looked|been|run|runs|ran|work|works|worked|flow|flows|flowed|go|goes|went|sleep|sleeps|slept|eat|eats|ate|getting|made (?:things|life|it|them|people|everyone|everybody|residents|families|mornings|meetings|[a-z]+)) (?:now |all |so |so much |much |far |a lot |a great deal |noticeably |visibly |really |altogether |considerably |markedly |clearly |even |significantly |generally |rather |a bit |that bit |a little |infinitely |vastly |demonstrably |hugely |massively |greatly |measurably |undoubtedly |definitely )*(?:better|happier|calmer|brighter|safer|quieter|warmer|friendlier|cleaner|livelier|lighter|tidier|smoother|easier|quicker|faster|simpler|fitter|healthier|stronger|closer|kinder|nicer|fairer|clearer|sharper|slicker|richer|greener|more (?:confident|independent|engaged|relaxed|settled|connected|resilient|at ease|at home|comfortable|involved|respected|valued|positive|productive|efficient|motivated|open|trusting|secure|content|cheerful|welcoming|accessible|responsive|reliable|joined[- ]up|together|stable|sociable|active|informed|in control|pleasant|inclusive|hopeful|enjoyable|smoothly|personal|effective|consistent|manageable|focused|streamlined|punctual|rewarding|dignified|supported|willing|aware|prepared|assured|upbeat|transparent|sustainable|vibrant|inviting)|less (?:anxious|isolated|lonely|stressed|stressful|worried|chaotic|confusing|frightened|angry|agitated|alone|disruptive|rushed|intimidating|daunting|nervous|fraught|noisy|cluttered|frustrated|painful|wasteful|fearful|of a worry|tense|frustrating|bureaucratic))
    (?:much|far|so much|a lot|noticeably|visibly|significantly|considerably|markedly|hugely|greatly) (?:better|happier|calmer|safer|improved|enhanced|smoother|easier|quieter|brighter|reduced)
    (?:better|improved|greater|increased|enhanced|stronger|renewed|higher|deeper|reduced|fewer|less|more) (?:[a-z]+ )?(?:wellbeing|well-being|confidence|relationships?|outcomes?|morale|trust|engagement|independence|safety|quality of life|communication|experience|experiences|satisfaction|understanding|awareness|attendance|efficiency|productivity|behaviour|self-esteem|resilience|inclusion|cohesion|happiness|dignity|participation|stress|anxiety|isolation|loneliness|conflict|tension|disruption|complaints|delays|pride|belonging|aspirations?|motivation|sense of)
    benefit(?:t)?ed (?:enormously|greatly|hugely|significantly|immensely|tremendously|from|everyone|all|both|residents|the|our|many|people|families|pupils)
    (?:grew|grown|growing|grows|gained|gain|gaining|rising|risen|rose|boosted|built|building|increased|improved|soared|climbed|blossomed) (?:hugely |steadily |enormously |visibly |greatly |noticeably |no end |significantly |markedly |dramatically |massively |really |considerably |greatly )?in (?:confidence|independence|self-esteem|stature|trust|popularity|skill|strength)
    (?:confidence|morale|trust|satisfaction|wellbeing|well-being|attendance|engagement|independence|behaviour|mood|self-esteem|relationships?|communication|standards?|quality|performance|outcomes?|uptake|take-up|participation|cleanliness|punctuality|safety|efficiency|productivity|reliability|recycling|concentration|sleep|appetite|mobility|results|attainment|retention|energy|pride|footfall|sales|things|life|lives|everything|experience|experiences|access|responsiveness|consistency|continuity|atmosphere|teamwork|cohesion|turnaround|response times?|service|provision|mornings|mealtimes|bedtimes|handovers?) (?:has |have |had |is |are |was |were )?(?:all |both |also |now |since |all been |been |much |really |visibly |steadily |greatly |clearly |hugely |noticeably |undoubtedly |certainly |significantly |markedly |dramatically |massively )*(?:soared|climbed|rose|risen|rising|rocketed|grew|grown|growing|improved|improving|increased|increasing|up|lifted|transformed|boosted|blossomed|flourished|strengthened|deepened|jumped|leapt|gone up|went up|picked up|turned around|come on|came on|moved forward|enhanced|enriched|better|stronger|higher|taken off|took off|skyrocketed|sky-high|stabilised|recovered)
    (?:complaints?|incidents?|delays?|anxiety|stress|isolation|loneliness|waste|absences?|absence|queues?|waits?|waiting times?|arguments|tension|tensions|conflict|conflicts|noise|aggression|falls|errors|mistakes|missed (?:visits|calls|bins|appointments|collections)|turnover|sickness|vandalism|litter|litter problems|fly-tipping|anti-social behaviour|antisocial behaviour|pressure|disruption|damp|outages|breakdowns|call-outs|callouts|enquiries|problems|issues|frustration|confusion|distress|agitation|bullying|truancy|exclusions|cancellations|no-shows|drop-outs|overdoses|relapses|readmissions|admissions|journey times|response times?|costs?|injuries|accidents|backlogs?) (?:has |have |had |is |are |was |were )?(?:all |also |now |since |been |much |really |visibly |steadily |greatly |clearly |hugely |noticeably |undoubtedly |certainly |significantly |markedly |dramatically |massively |right |virtually |all but |substantially |sharply |considerably |well )*(?:fell|fallen|falling|dropped|dropping|reduced|down|fewer|lower|eased|declined|decreased|gone down|went down|come down|came down|shrunk|shrank|plummeted|tumbled|disappeared|vanished|melted away|dried up|less|cut|lessened|shortened|subsided|dwindled|diminished|receded|shorter|minimal|rare|a thing of the past)
    (?:are|is|were|was) (?:now )?(?:a thing of the past|well on the way|on the up|on the mend|no longer (?:a|an|the) (?:problem|issue|worry|concern))
    brought (?:[a-z]+ ){0,3}(?:closer together|together as|joy|smiles|hope|a smile)
    put (?:a|the) smile|smiles (?:all round|on)|(?:joy|delight|relief) (?:to|for|on|all round)
    improvement(?:s)? (?:in|to|across|was|were|is|are|has|have|can be|could be)|(?:seen|saw|noticed|witnessed|enjoyed|observed|experienced|brought|led to|resulted in|delivered|achieved|produced|yielded|bringing|producing|seeing|leading to|resulting in) (?:a |an |some |many |such |real |great |huge |clear |big |significant |marked |lovely |wonderful |fantastic |definite |considerable |noticeable |major |much |very |steady |the )*(?:improvements?|benefits?|positive (?:change|changes|results?|outcomes?|impact|effects?)|uplift|upturn|difference|progress|gains|better|improved|enhanced|greater|increased|increase|reduction|fewer|rise|decrease|happier|calmer|smoother|excellent results|great results|fantastic results|good results|excellent outcomes|strong results|positive)
    (?:has|have|had|was|were|is|been|significantly|greatly|vastly|hugely|much|dramatically|massively|noticeably|markedly|steadily|really|visibly|considerably|all|also|immeasurably|undoubtedly|thereby|which|and|that|it|this|they|we|changes?|approach|work|project|scheme|programme|service|team|initiative|pilot|partnership|training|move|redesign|refurbishment|system) (?:has |have |had |been |also |greatly |significantly |vastly |hugely |really |since |already |dramatically |clearly |noticeably |undoubtedly |certainly |massively |markedly |steadily |visibly |considerably |immeasurably |further )*(?:improved|enhanced|boosted|strengthened|enriched|uplifted|revitalised|energised|empowered|reassured|alleviated|eased|helped (?:people|residents|families|everyone|tenants|them|us|to improve|to reduce|to build|patients|pupils|young people|children))
  `),
  },
  {
    kind: "praise",
    pattern: phrases(`
    (?:a|an|such a|quite a|the|real|great|huge|massive|resounding|big|roaring|total|complete|tremendous|enormous|clear|runaway|overwhelming|unqualified|phenomenal|fantastic|wonderful|absolute) (?:[a-z]+ )?(?:success|triumph|hit|winner|delight|joy|pleasure|highlight|revelation|godsend|lifeline|blessing)
    (?:great|huge|resounding|tremendous|enormous|roaring) success
    (?:was|were|has been|have been|proved|proving|proven|is|are|been|went|very|hugely|extremely|really|enthusiastically|warmly|incredibly|universally|overwhelmingly) (?:[a-z]+ly |so |very |really |all |such |much |absolutely |over the |quite |simply |truly |just |both )*(?:successful|popular|well received|well-received|thrilled|delighted|over the moon|ecstatic|pleased|happy|overjoyed|impressed|grateful|enjoyed by all|enjoyed|loved|welcomed|appreciated|positive|received|praised|a joy|brilliant|amazing|fantastic|wonderful|excellent|superb|exceptional|inspiring|inspirational|uplifting|heart-warming|heartwarming|touched|buzzing|chuffed|made up|tickled pink|moved to tears|brilliantly|wonderfully|superbly|well attended)
    (?:gone|went|go|going) down (?:a storm|a treat|extremely well|really well|very well|well)
    (?:went|gone|going|worked|working|works|ran|landed|turned out) (?:really |very |extremely |so |incredibly |exceptionally |brilliantly |remarkably |down )*(?:well|smoothly|brilliantly|wonderfully|superbly|perfectly|a treat)
    (?:everyone|everybody|people|residents|tenants|families|parents|staff|they|all|young people|children|pupils|patients|customers|visitors|guests|volunteers|members|the feedback|feedback|comments|reaction|response|reception|responses|reviews) (?:[a-z]+ ){0,3}?(?:loved|adored|enjoyed|thrilled|delighted|overwhelmingly positive|very positive|hugely positive|extremely positive|positive|love|raved|are happy|were happy|is happy|glowing|cannot get enough|can't get enough|could not be happier|couldn't be happier|appreciate|appreciated|relish|relished|welcomed|speak highly|spoke highly|sing its praises|fantastic|excellent|wonderful|superb|brilliant)
    (?:glowing|rave|lovely|wonderful|fantastic|excellent|very positive|hugely positive|overwhelmingly positive|extremely positive|great|brilliant|superb|nothing but positive) (?:feedback|comments|reviews|remarks|testimonials|response|responses|reaction|results|outcomes|reception)
    couldn't (?:be happier|have gone better)|could not (?:be happier|have gone better)|to great effect|to good effect|to great acclaim|with great success|with excellent results|with real success|much[- ]loved|an? (?:overwhelming|enthusiastic|fantastic|wonderful|tremendous) (?:response|reception|atmosphere|day|event|time)
    (?:great|good|lots of|so much|huge|enormous) fun was had|a good time was had|enjoyed by (?:all|everyone|everybody)|best (?:one|year|event|thing) (?:yet|ever|we)
  `),
  },
];
