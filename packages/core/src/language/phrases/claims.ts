import { family, phrases } from "./phrase.js";

/** What a bidder values, as it can follow a frame: involvement, voice, quality, safety … (RULEBOOK 6.1). */
export const VALUE = family(`
  (?:co[- ]?(?:production|producing|produce|design|designing|creation|creating)|involvement|involving|participation|participating|engagement|engaging|consultation|consulting|collaboration|collaborating|collaborative|partnerships?|partnership working|working (?:in partnership|together|with|alongside)|teamwork|inclusion|inclusivity|inclusive|including|listening|hearing|being heard|heard|to listen|to hear|to involve|to include|to work|empowerment|empowering|empower)
  (?:voices?|views?|opinions?|wishes|feelings|experiences?|lived experience|feedback|say|choices?|choosing|control|independence|autonomy|rights?|human rights|dignity|respect|respectful|privacy|compassion|compassionate|kindness|caring|care|empathy|equality|equity|equalities|fairness|fair access|diversity|edi|belonging|welcome|warmth|justice)
  (?:quality|excellence|high standards|standards|highest standards?|safety|safe|safeguarding|wellbeing|well-being|welfare|health|happiness|comfort|outcomes?|improvement|improving|continuous improvement|learning|innovation|innovative|innovating|sustainability|sustainable|environment|environmental|social value|social impact|community|communities|neighbourhoods?|local people|local (?:jobs|economy|area|employment)|openness|honesty|integrity|transparency|transparent|trust|accountability|reliability|punctuality|satisfaction|customer (?:service|care|focus|experience)|service|excellent service|person[- ]?cent(?:red|eredness)(?: (?:care|support|approach|working|practice))?|patient[- ]centred|child[- ]centred|people|person|individuals?|child|children|young people|young person|pupils?|learners?|students?|families|family|parents?|carers?|relatives|tenants?|residents?|patients?|customers?|clients?|service users?|users?|passengers?|guests?|members?|visitors?|readers?|women|men|survivors?|veterans?|neighbours?|householders?|leaseholders?|occupiers?|citizens?|public|everyone|everybody|those (?:we|who)|staff|colleagues|workforce|volunteers|life|lives|quality of life|potential|aspirations?|opportunit(?:y|ies)|accessibility|access|support|supporting|making a difference|difference|hope|recovery|strengths?|culture|relationships?|communication|prevention|early intervention|stewardship|heritage|nature|biodiversity|value for money|punctual|cleanliness|hygiene|freshness|nutrition|well-?run|homes?)
`);

const ADVERBS =
  "(?:(?:so|very|deeply|truly|genuinely|fully|firmly|absolutely|totally|wholly|completely|passionately|strongly|sincerely|always|all|really|hugely|immensely|enormously|incredibly|particularly|especially|also|wholeheartedly|whole-heartedly|utterly|fiercely|unashamedly|rightly|justly|extremely|greatly|highly|still|simply|each|both|actively|proudly|resolutely|steadfastly|ever|equally|every one of us|as an organisation|as a team|as a company|as a charity|100%) )*";
const WE =
  "(?:we|our (?:[a-z]+ ){0,2}?(?:team|teams|staff|company|organisation|charity|trust|practice|people|managers?|directors?|leadership|leaders|board|trustees|colleagues|business|firm|service|partnership|consortium|workforce|drivers|nurses|carers|tutors|engineers|crews?|founders|chef|chefs|therapists|clinicians|consultants)|(?:the )?(?:team|teams|staff|company|organisation|charity|trust|practice|partnership|consortium|business|firm|association|foundation|federation|society|service|group|board|management team|leadership team|senior team|management)|every (?:member of (?:staff|our team|the team)|one of us|colleague)|each of us|all of us|everyone (?:here|at [a-z ]{2,25}|who works (?:here|for us))|all (?:our )?(?:staff|colleagues))";
const IS =
  "(?:is|are|was|were|lies?|sits?|stands?|remains?|rests?|lives?|has always been|have always been|has been|have been|stay|stays|being|be|comes|will always be|must be|goes|go|runs?|belongs?)";
const ALL_WE_DO =
  "(?:(?:absolutely )?(?:everything|anything|all|all that|whatever|every single thing|every aspect of what|each thing|how|the way|what|the things) (?:that )?(?:we|it|our (?:[a-z'-]+ ){0,3}?[a-z'-]+|the (?:[a-z'-]+ ){0,2}?[a-z'-]+|[a-z'-]+(?: [a-z'-]+){0,2}?) (?:do|does|are|stand for|stands for|offer|deliver|provide|work|works|think|plan|run|build|design|operate|say|deliver|undertake|set out to do|touch|make|cook|serve|teach|say and do|approach|care)|our (?:[a-z'-]+ ){0,5}(?:work|service|services|culture|approach|practice|organisation|business|operation|operations|ethos|philosophy|thinking|company|delivery|offer|model|mission|vision|values|planning|decision[- ]making|home|homes|school|schools|team|identity|strategy|way of working|support|care|provision|craft|kitchen|kitchens|trade|business model|planning and delivery)|(?:the|this) (?:[a-z]+ ){0,3}(?:service|services|firm|organisation|business|company|charity|trust|culture|work|way we [a-z]+|home|homes|care we|support we|model|contract|whole of our organisation|team|delivery|practice|partnership|operation|approach|philosophy)|who we are|what we (?:do|are|stand for|offer|deliver|provide|believe)|us(?: all)?|each (?:decision|plan|visit|day|shift|job)|every (?!one\\b|body\\b)[a-z]+(?: [a-z]+){0,6}|day[- ]to[- ]day (?:practice|life|work|delivery)|life (?:here|at)|[a-z]+'s? (?:work|culture|ethos|dna|approach|service|philosophy|way of working|values|mission))";
const parts = { adv: ADVERBS, we: WE, is: IS, all: ALL_WE_DO, value: VALUE };

/**
 * Value frames. Each says which words around it must name a value: `after`, `before`, or `none` where the frame says all.
 * What a frame means counts, not its wording: the families are open at their nouns and adverbs.
 */
export const valueFrames: readonly {
  readonly value: "after" | "before" | "none" | "either";
  readonly pattern: RegExp;
}[] = [
  {
    value: "after",
    pattern: phrases(
      `
    {we} {adv}(?:value|values|cherish|cherishes|treasure|treasures|prize|prizes|champion|champions|respect|respects|celebrate|celebrates|honour|honours|embrace|embraces|uphold|upholds|embody|embodies|advocate|advocates|prioritise|prioritises|appreciate|appreciates|esteem|welcome and value|promote|promotes|support and value|nurture|nurtures|never forget|live for|live|breathe|foster|fosters|favour|recognise and value)
    {we} {adv}(?:live and breathe|lives and breathes|hold (?:dear|close)|holds? [a-z ]{0,30}(?:dear|in the highest regard|close|sacred|at heart))
    {we} (?:are|is|remain|remains|have always been|has always been|were|being) {adv}(?:passionate|committed|dedicated|devoted|wedded|invested|enthusiastic|evangelical|serious|proud|fanatical|obsessive|obsessed|unwavering|uncompromising|steadfast|driven|motivated|guided|inspired|signed up|keen|united|resolute|big believers|great believers|firm believers|believers|strong advocates|advocates|champions|strong believers|sticklers|known|renowned|mindful|conscious|focused|rooted|grounded|led|defined) (?:about|to|in|of|by|for|on|champions of|supporters of)
    {we} {adv}(?:believe|believes|has faith|have faith|trust) (?:in|that|passionately in|strongly in|firmly in|wholeheartedly in|people|every|everyone|each|all|good|great|nobody|no one|children|families|social|quality|co)
    {we} {adv}(?:pride|prides) (?:ourselves|itself|themselves) (?:on|in|upon)
    {we} {adv}(?:take|takes) (?:great |real |enormous |huge |immense |considerable |much |genuine |such |a great deal of |a lot of )?pride in
    {we} {adv}(?:take|takes) [^.;]{2,60} (?:very |extremely |really |incredibly |so )?seriously
    {we} {adv}(?:care|cares) {adv}(?:about|for)
    {we} {adv}(?:recognise|recognises|understand|understands|appreciate|appreciates|acknowledge|acknowledges|know|knows) (?:fully |just )?(?:the (?:importance|value|power|benefits?|worth|significance|vital role|need|difference)|how (?:important|vital|crucial|much|valuable|essential|critical)|that (?:everyone|every|each|people|people's|children|families|tenants|residents|patients|good|great|co|listening|involving|involvement|partnership|engagement|quality|dignity|safety|choice) (?:[a-z']+ ){0,5}?(?:is|are|matters?|must|needs?|deserves?|should))
    {we} {adv}(?:set|sets|place|places|put|puts|attach|attaches|lay|lays) (?:great |huge |real |enormous |a high |high |much |particular |such |special |considerable |the highest |the utmost |a great deal of |strong |significant |immense |a lot of )+(?:store|value|importance|emphasis|stock|weight|stress|premium|priority) (?:by|on|to|upon)
    {we} {adv}(?:stand|stands) (?:for|by)
    {we} {adv}never (?:lose sight of|compromise on|forget|waver|stop caring)
    {we} {adv}(?:go|goes) (?:above and beyond|the extra mile|out of (?:our|its|their) way)
    {we} {adv}(?:share|shares|have|has|hold|holds|bring|brings) (?:a|an|the|our|real|such a|a real|a strong|a deep) (?:[a-z-]+ ){0,3}?(?:commitment|passion|belief|dedication|conviction|respect|culture|ethos|devotion|enthusiasm|determination|reputation|love|desire|focus|vision) (?:to|for|in|that|of|on)
    {we} {adv}(?:make|makes) it our (?:business|mission|priority) to
    {we} {adv}(?:treat|treats) (?:everyone|everybody|every|all|each|people|our|tenants|residents|patients|customers|clients)
    (?:our|a|the|an) (?:[a-z-]+ ){0,3}(?:commitment|dedication|devotion|passion|belief|respect|enthusiasm|zeal|regard|reverence) (?:to|for|in) [^.;]{2,80}? (?:is|are|has|remains|runs|shines|drives|goes|sets|means|shows|never|underpins|informs|knows|extends)
    (?:our|the|the company's|the charity's|the trust's) (?:[a-z-]+ ){0,2}(?:ethos|philosophy|mission|vision|culture|creed|mantra|motto|watchword|credo|guiding principle|guiding star|north star|values|value|purpose|passion|priority|first priority|number one priority|aim|belief|promise|focus|goal|starting point|driving force|raison d'être) (?:is|are|has always been|remains|revolves around|centres on|centres around|rests on|reflects?|puts?|places?|embraces?|celebrates?|values?|celebrates|starts? with|begins? with|means)
    (?:with|given) (?:a|an|our) (?:[a-z]+ ){0,2}(?:commitment|passion|dedication) (?:to|for),? (?:we|our)
    (?:a|an) (?:[a-z-]+ ){0,2}(?:passion|commitment|culture|ethos|belief|dedication|respect|love|spirit|sense) (?:for|to|of|in) [^.;,]{2,60} (?:runs through|drives|underpins|informs|shapes|guides|sits|lies|is|unites|pervades|permeates|infuses|defines|fuels|motivates|sets us|binds|marks)
    (?:at|as) (?:a|an) (?:values[- ]led|values[- ]driven|person[- ]centred|value[- ]based|values[- ]based|people[- ]first|customer[- ]focused) (?:organisation|company|charity|provider|business)
    nothing (?:is more important|matters more|is closer to our hearts?|means more|comes before|gives us (?:more|greater)) (?:to us |for us )?than
    it is (?:all )?about
    (?:at|in) the (?:very |absolute |beating )?(?:heart|centre|center|core|root|forefront|hub) of {all} (?:is|are|lies?|sits?|stands?|beats)
    central to {all} (?:is|are)
    (?:putting|placing|keeping) [^.;]{2,60} (?:first|at the (?:heart|centre|forefront|core))[^.;]{0,40} (?:is|are|remains|has always been|comes)
    {we} {adv}(?:put|puts|place|places|keep|keeps|position|positions|hold|holds|make|makes|set|sets) [^.;]{2,70}? (?:first|at the (?:very |absolute )?(?:heart|centre|center|core|forefront|top)|above (?:all|everything)(?: else)?|before (?:profit|all|everything|anything)(?: else)?|front and centre|centre stage|our (?:top|first|number one|highest) priority)
    {we} {adv}(?:embed|embeds|weave|weaves|build|builds|bake|bakes|thread|threads|hard-?wire|hard-?wires) [^.;]{2,60}? (?:into|in|through|throughout|across) {all}
    {we} (?:are|is) (?:a|an) (?:[a-z-]+[ ,]+(?:and )?){0,3}(?:values[- ]led|values[- ]driven|person[- ]centred|people[- ]first|listening|inclusive|caring|learning|customer[- ]focused|child[- ]centred|co[- ]productive|quality[- ]driven|patient[- ]centred|compassionate) (?:[a-z]+ )?(?:organisation|company|charity|provider|business|employer|team|service)
    `,
      parts,
    ),
  },
  {
    value: "before",
    pattern: phrases(
      `
    {is} {adv}(?:at|in|on|to) (?:the|our) (?:very |absolute |beating |warm )?(?:heart|centre|center|core|root|forefront|top|front|soul|nub|hub)(?: and (?:soul|centre|core))? of {all}
    {is} {adv}(?:at|in) (?:our|its) (?:very |absolute )?(?:heart|core|centre|hearts)
    (?:at|with|having) (?:its|their|our) (?:very )?(?:heart|core|centre)
    {is} {adv}(?:central|key|core|integral|fundamental|essential|intrinsic|critical|vital|pivotal|crucial|paramount|foremost|second nature|sacred|sacrosanct|non[- ]negotiable|everything|natural|close|dear|important|of (?:the )?(?:utmost|paramount|greatest|great|huge|vital|prime|central|enormous|real|first) importance) (?:to|in|for|within|at|across) (?:{all}|our hearts|the heart)
    {is} {adv}(?:paramount|sacrosanct|non[- ]negotiable|second nature|our (?:absolute |very )?(?:top|first|number one|number-one|no\\. ?1|overriding|highest|main|key|greatest|primary|guiding) (?:priority|priorities|concern|principle|duty|value|consideration|passion|thought)|everyone's (?:business|responsibility|job)|everybody's (?:business|responsibility|job)|of paramount importance|of the utmost importance|our (?:watchword|lifeblood|passion|north star|bread and butter|touchstone|driving force|guiding light|way of life|reason for being|reason to exist|bedrock|cornerstone|foundation|heartbeat|priority|business|raison d'être)|what (?:drives|motivates|matters|defines|gets|sets|makes|binds|unites|we are|we do|we live|we stand|inspires|fuels)|a way of life|a given|never an afterthought|not an afterthought|more than (?:a|just a) (?:slogan|buzzword|word|tick[- ]box|phrase|policy|strapline)|not (?:just |simply |merely )?(?:a|an) (?:slogan|buzzword|tick[- ]box(?: exercise)?|add[- ]on|afterthought|bolt[- ]on|optional extra|strapline|project|box to tick))
    {is} {adv}(?:embedded|ingrained|engrained|woven|interwoven|threaded|built|baked|hard-?wired|rooted|enshrined|stitched|etched|inscribed|instilled|infused|knitted|inherent|grounded|written|reflected|imprinted|present|evident|alive|visible) (?:deep |deeply |firmly )?(?:in|into|through|throughout|within|across|at) {all}
    {is} {adv}(?:in|part of|at) (?:our|its|the (?:company's|team's|organisation's|charity's)) (?:very |corporate |organisational )?(?:dna|blood|bloodstream|bones|nature|make-?up|fabric|genes|marrow|soul|lifeblood|psyche|hearts?)
    {is} {adv}(?:the|our|a|an|its) (?:absolute |very |solid |real |true |essential |guiding |central |strong |core )?(?:golden thread|red thread|common thread|silver thread|cornerstone|bedrock|foundation|foundations|lifeblood|backbone|heartbeat|touchstone|watchword|keystone|linchpin|lynchpin|driving force|essence|soul|mainstay|hallmark|compass|anchor|guiding principle|guiding light|engine|beating heart|fulcrum|key ingredient|starting point|glue|pillar|pillars|thread|north star|byword|spine|rock|kernel|crux|centrepiece) (?:of|for|to|that|which|behind|on|in|from|at|running|throughout|through|upon)
    (?:comes?|come|always comes?|will always come|stays?|go|goes) (?:first(?! (?:in|at|on|of|from|to|thing|place))|before (?:profit|everything|all else|anything else)|above (?:all|everything))
    (?:means?|mean|matters?) (?:absolutely )?(?:everything|the world|so much|a great deal|a lot|more than anything|deeply|enormously|hugely|greatly|most|immensely|more than [a-z]+) to (?:us|our|everyone|all of us|the team|every)
    matters?(?: {adv})? to (?:us|our|everyone here|all of us|the team|every one)
    (?:underpins?|underpinning|permeates?|pervades?|infuses?|informs?|drives?|guides?|shapes?|steers?|colours?|governs?|inspires?|frames?|fuels?|powers?|defines?|anchors?|influences?|suffuses?|touches?|directs?|dictates?|leads?) {all}
    (?:runs?|flows?|is threaded|are threaded|is woven|are woven|courses?|weaves?|shines?|radiates?|carries|cascades?|stretches|reaches|filters) (?:right |deep |all the way |like a thread |like a golden thread |strongly |like [a-z ]{3,25} )?(?:through|throughout|across|into|down|through to|from) (?:{all}|the (?:fabric|veins|whole|core|middle))
    (?:lies|lie|sits|sit|stands|stand|is|are) (?:right |firmly |squarely |always |very much )*(?:behind|beneath|under|underneath|above|close to|near|first in|at the front of|front and centre (?:in|of)|top of) {all}
    (?:is|are) (?:woven|baked|built|stitched|knitted|hard-?wired) (?:in|right in)
    (?:is|are) (?:right |very much |always |firmly |absolutely )*(?:front and centre|centre stage|top of (?:our|the) (?:agenda|list)|close to our hearts?|dear to (?:us|our hearts?)|high on our (?:agenda|list)|the name of the game|in everything we (?:do|say))
    (?:is|are) {adv}(?:who|what) we are|(?:is|are) {adv}non[- ]negotiables?(?: for us| to us| here)?|is why we (?:exist|are here|get up|do what we do|come to work)|are why we (?:exist|are here|get up|do what we do)|makes us (?:who|what) we are|sets us apart|is all around us|is what we do(?: best)?|are at home here
    `,
      parts,
    ),
  },
  {
    value: "none",
    pattern: phrases(
      `
    (?:you|your|their|every|each|the|our|tenants?'?|residents?'?|people's|children's|families'|customers?'?) (?:[a-z']+ ){0,3}voices? (?:{is}) (?:heard|valued|respected|central|at the|key|everything|front)
    (?:everyone|everybody|every (?:person|child|resident|tenant|individual|voice|family|pupil|learner|patient|customer|client|member|guest|view|opinion)|each (?:person|individual|voice|child|family|resident|tenant)|all (?:voices|views|opinions|children|people|residents|tenants)) (?:matters?|counts?|is valued|are valued|is heard|are heard|is listened to|are listened to|has a voice|have a voice|is respected|is treated|are treated|is included|are welcome|is welcome|deserves|has a say|have a say|belongs|is at the heart|is special|is unique and valued)
    nothing about (?:us|you|me|them) without (?:us|you|me|them)
    (?:tenants|residents|people|families|patients|customers|service users|children|young people|our [a-z]+|carers|learners|pupils|students|guests|members|parents) (?:are|is) (?:{adv})(?:at the (?:very )?(?:heart|centre|core|forefront)|our (?:priority|greatest asset|biggest asset|first priority|focus|passion|reason|purpose)|the reason we|treated (?:as (?:equals|individuals|partners|family)|with)|equal partners|experts in their own|valued|put first|listened to|what we are about|why we are here|always welcome|always listened|always treated|always at)
    `,
      parts,
    ),
  },
];

const GENERIC =
  "(?:(?:the|our|all|all of our|all the|every|each|these|those|both|local|individual|all our|other|key|relevant|wider|as many|different|a range of|a wide range of|many|various|its|their|whole) )*(?:(?:[a-z]+ )?(?:people|persons?|service users?|individuals?|customers?|clients?|everyone|everybody|anyone|stakeholders?|users?|families|family|carers?|relatives?|patients?|residents?|tenants?|children|child|young people|young person|pupils?|parents?|learners?|students?|members?|participants?|passengers?|guests?|communit(?:y|ies)|public|colleagues|staff|partners?|partner agencies|agencies|professionals|organisations|beneficiar(?:y|ies)|citizens?|neighbours?|occupiers?|building users|householders?|leaseholders?|loved ones|women|men|survivors?|veterans?|visitors?|volunteers?|prisoners?|refugees?|readers?|those (?:we|who)[a-z ,]{0,30}|them|you|shopkeepers|traders|businesses|schools|landlords|employers|teenagers|adults|diners|mothers|dads|mums|fathers|swimmers|borrowers|employees|commissioners|next of kin|the person|players|settlers|newcomers|asylum seekers|supporters|trade unions|suppliers|worshippers|friends))";
export const GENERIC_GROUP = `${GENERIC}(?:(?:,| and| or| and their| as well as|, and|/) ${GENERIC}){0,4}`;
const WHOLE = family(`
  (?:all|every|each|any|the whole|the entire|both) (?:[a-z-]+ ){0,3}?(?:aspects?|areas?|parts?|stages?|levels?|steps?|elements?|decisions?|facets?|element|matters?|things?|step|process|phases?|dimensions?|activity|activities|corner|detail|choice|side|turn|opportunity|point|opportunities)
  (?:everything|anything|all) (?:that )?(?:we|they|which|to|about|concerning|the|affecting|that|is|our|with)[a-z' ]{0,25}|everything
  (?:the |our |their |his or her |key |important |service |day[- ]to[- ]day |major |strategic |operational |any |such |big |all )*(?:decisions?|decision[- ]making|choices?)(?: (?:that|which|affecting|about|made|around|on|concerning|relating)[a-z' ]{0,40})?
  (?:their|the|our|his or her|its|own|your) (?:own |individual |daily |whole )?(?:care|support|care and support|lives?|homes?|treatment|learning|education|service|services|journey|recovery|plans?|planning|care planning|support planning|goals?|assessment|communities|community|neighbourhoods?|future|health|delivery|environment|area|estate|street|progress|wellbeing|food|menus?|experience|needs?|work|streets?|schools?|gardens?|parks?|transport|journeys|organisation|offer|programmes?|provision|operations?)
  (?:the )?(?:design|planning|delivery|development|shaping|running|management|evaluation|review|commissioning|co-design|improvement|governance|monitoring|mobilisation|direction)(?:(?:,| and|, and) (?:the )?(?:design|planning|delivery|development|shaping|running|management|evaluation|review|improvement|monitoring|governance|redesign))*(?: (?:of|and|for|in)(?: (?:the|our|their|its|all))?(?: [a-z]+){0,3})?
  the board|(?:the )?(?:service|services|project|projects|programme|contract|works|organisation|home|process|offer|service design|service delivery|service planning|service development|care planning|what we do|how we work|how we (?:do things|run|deliver|operate)|how (?:things|services?|the [a-z]+|their [a-z]+|our [a-z]+|it) (?:is|are|gets?) (?:run|delivered|designed|shaped|provided|planned)|the way (?:we|the|things)[a-z ]{1,30})
`);
const INVOLVE =
  "involve|involves|involving|engage|engages|engage with|engages with|engaging with|consult|consults|consult with|consults with|include|includes|listen to|listens to|listening to|hear from|hears from|hear|work with|works with|working with|work alongside|works alongside|work closely with|works closely with|work hand in hand with|work together with|works together with|work in (?:close |full |genuine |true |real |equal )?partnership with|works in (?:close |full |genuine |true |real |equal )?partnership with|work collaboratively with|works collaboratively with|collaborate with|collaborates with|partner with|partners with|empower|empowers|enable|enables|invite|invites|encourage|encourages|welcome|welcomes|seek the views of|seeks the views of|seek out the views of|seek input from|draw on the views of|draws on the views of|take account of|takes account of|take into account the views of|give a voice to|gives a voice to|reach out to|talk to|talks to|speak to|speaks to|liaise with|liaises with|co[- ]?produce|co[- ]?produces|co[- ]?design|co[- ]?designs|co[- ]?create|co[- ]?creates|co[- ]?produce with|bring in|ask|asks|treat|support|supports|walk alongside|connect with|interact with|link with|links with|put|respond to|responds to|act on the views of|walk hand in hand with|stand alongside|shape our service with|look to|turn to|tap into";
const OFTEN =
  "(?:(?:always|actively|fully|regularly|genuinely|meaningfully|proactively|continually|continuously|constantly|routinely|closely|frequently|truly|really|consistently|positively|also|often|both|openly|wholly|widely|directly|properly|all|fully and|carefully|respectfully|effectively|aim to|seek to|strive to|try to|work hard to|make sure we|make sure that we|make every effort to|endeavour to|look to|do our best to|never fail to|never stop|go out of our way to|are always|work to) )*";
const involvement = { we: WE, adv: OFTEN, involve: INVOLVE, generic: GENERIC_GROUP, whole: WHOLE };

/** Generic involvement: everyone, in everything, no occasion named. */
export const involvementFrames: readonly RegExp[] = [
  phrases(
    `
  {we} {adv}(?:{involve})(?: and (?:{involve}))* {generic} (?:fully |closely |actively |meaningfully |directly )?(?:in|on|about|at|to (?:shape|design|influence|inform|improve|have|make|take|be|participate|contribute|develop)|throughout|across|for|over|when|as|with|through) (?:{whole})
  {we} {adv}(?:{involve})(?: and (?:{involve}))* {generic}(?:,? and (?:act|acts|respond|responds|reflect|take|takes|make|learn|listen|value|use) [^.;]{0,60}(?:say|tell us|want|need|views?|feedback|voices?|hear|think|opinions?|wishes|ideas))
  {we} {adv}(?:{involve})(?: and (?:{involve}))* {generic} (?:at every (?:stage|step|level|turn|opportunity)|every step of the way|in everything|wherever (?:possible|appropriate|we can)|where(?:ver)? possible|where(?:ver)? appropriate|whenever possible|throughout|from start to finish|from the outset|from day one|at all times|as equals|as (?:true |equal |genuine )?partners|to have (?:a|their) (?:say|voice)|in (?:meaningful|genuine|real) ways?|to (?:speak up|get involved|take part|share their (?:views|ideas)|achieve|reach|live|be|make (?:choices|decisions)|have their say))
  {we} {adv}(?:{involve})(?: and (?:{involve}))* {generic}(?=[.,;:!?)]|$)
  {we} {adv}(?:listen|listens|act|acts|hear|hears|respond|responds) to (?:what )?(?:{generic}|feedback|views?|voices?)(?: (?:say|tell us|have to say|want|need|think))?(?:,? and (?:act|respond|make|take|use|learn|change|value)[^.;]{0,60})?
  {we} {adv}(?:act|acts) on (?:what (?:{generic}|we hear|we are told) [^.;]{0,40}|the (?:views|feedback|voices) of {generic}|all feedback|feedback|every (?:comment|suggestion|piece of feedback))
  {we} {adv}(?:co[- ]?produce|co[- ]?produces|co[- ]?design|co[- ]?designs|co[- ]?create|co[- ]?creates|co[- ]?deliver) (?:everything|all|every|our services?|services?|the service|support|care|plans|solutions|{whole})
  {we} {adv}(?:give|gives|offer|offers|allow|allows|afford|guarantee|ensure|ensures) {generic} (?:a|the|their|real|every|genuine|has|have|full|meaningful) (?:[a-z]+ ){0,3}(?:voice|say|opportunity|opportunities|chance|choice|control|choice and control|input|influence|seat)
  {we} {adv}(?:take|takes) (?:on board|into account|account of|seriously|heed of|notice of) (?:all |the |their |every |any |what )*(?:views?|opinions?|feedback|comments?|wishes|suggestions?|ideas|{generic})
  {we} {adv}(?:value|values|welcome|welcomes|encourage|encourages|seek|seeks|invite|invites|embrace|appreciate) (?:all |the |their |every |any |honest |open |regular |and )*(?:views?|opinions?|feedback|comments?|input|involvement|participation|engagement|ideas|suggestions?|contributions?) (?:of|from|by) {generic}
  {we} {adv}(?:work|works|collaborate|collaborates|operate|operates) (?:{adv})(?:in (?:close |full |genuine |true |real |equal )?(?:partnership|collaboration|co-production)|hand in hand|side by side|shoulder to shoulder|collaboratively|together|alongside|jointly|closely) with {generic}
  {we} {adv}(?:work|works) (?:in (?:close |full |genuine |true |real |equal )?(?:partnership|collaboration)|hand in hand|collaboratively) (?:with|at|across|in|on) [^.;]{0,80}(?:all|every|range|variety|wide|number|many|various|host)[^.;]{0,60}
  `,
    involvement,
  ),
  phrases(
    `
  {generic} (?:are|is|get|being|remain|feel) (?:{adv}|at all times |at every stage |right at |also |therefore |thus )*(?:involved|included|consulted|engaged|listened to|heard|empowered|encouraged|supported|invited|enabled|included|represented|kept informed|partners|equal partners|active partners|full partners|asked|active participants|welcomed|embedded) (?:{adv}|and [a-z]+ |as equals |as partners |fully |right )*(?:in|on|at|about|throughout|from|to (?:shape|design|influence|inform|improve|have|make|take|be|participate|contribute|develop|give|lead|speak|express|share|say|get)|over|with|by|across|for|every|when|as) (?:{whole}|the outset|the start|the beginning|day one|start to finish|every step|all times|their views|a say|an active|full|part|choices|choice)
  {generic} (?:are|is) (?:{adv})(?:involved|included|consulted|engaged|listened to|heard|empowered|at the (?:heart|centre))(?: (?:and|,) [a-z ]{3,30})?(?=[.,;:!?)]|$| wherever| where possible| at every| every step| throughout| at all)
  {generic} (?:have|has|enjoy|enjoys) (?:always )?(?:a|the|their|an|full|real|every|genuine|equal|meaningful|complete|total) (?:[a-z]+ ){0,3}(?:voice|say|opportunity|opportunities|input|influence|choice and control|seat at the table)(?: (?:in|on|over|at|to|into|about)[^.;]{0,60})?
  {generic} (?:shape|shapes|influence|influences|drive|drives|inform|informs|lead|leads|guide|guides|steer|steers|direct|directs|co[- ]?produce|co[- ]?design|contribute to|contributes to|feed into|help shape|help design|help us shape|help to shape) (?:{whole})
  (?:the )?(?:views?|voices?|opinions?|wishes|feedback|ideas|input|involvement|participation|engagement|suggestions?|comments?|thoughts|concerns) (?:and [a-z]+ )?(?:of|from) {generic} (?:are|is) (?:{adv})(?:sought|heard|valued|respected|taken|listened|acted|welcomed|encouraged|reflected|considered|central|key|at|used|fed|captured|woven|embedded|invited|gathered|vital|essential|integral|crucial|paramount|important)
  (?:their|everyone's|people's|tenants'|residents'|families'|patients'|customers'|children's|young people's|service users'|clients'|parents'|carers'|users'|the person's|pupils'|learners'|every [a-z]+'s) (?:[a-z]+ )?(?:views?|voices?|opinions?|wishes|feedback|ideas|input|involvement|suggestions?)(?: (?:and|,) [a-z]+)? (?:are|is) (?:{adv})(?:sought|heard|valued|respected|taken|listened|acted|welcomed|encouraged|reflected|considered|central|key|at the|used to|woven|embedded|integral|vital|essential|crucial|paramount|important|everything)
  (?:everything|all|every aspect|every part|our services?|our service|each service|all services|the service|every service|every decision|services|care plans|support plans|all plans|every plan|each plan|our plans|decisions|all decisions|our [a-z]+) (?:(?:that )?we do |we offer |we provide |we deliver |of [a-z ]{3,25} )?(?:is|are) (?:{adv})(?:co[- ]?produced|co[- ]?designed|co[- ]?created|shaped|designed|developed|driven|led|informed|guided|planned|made|delivered|decided|built)(?: (?:together |jointly |in partnership |hand in hand |alongside |in collaboration ))?(?: ?(?:with|by|around|alongside|for)) {generic}
  (?:co[- ]?production|co[- ]?design|involvement|engagement|partnership working|consultation|participation|collaboration) (?:with {generic} )?(?:takes place|happens|occurs|is undertaken|is carried out|is practised|is promoted|is encouraged|is evident|is central|features|is standard|is normal practice) (?:{adv})?(?:at|in|across|throughout|on) (?:{whole}|our|all|every)[^.;]{0,40}
  `,
    involvement,
  ),
];

/** Sentences that look like claims and are none. */
export const notClaims = {
  statute: phrases(`
    (?:act|regulations?|order|code of practice|directive) (?:\\(?[a-z ]{0,20}\\)? ?)?\\d{4}
    (?:the )?(?:[a-z]+ ){1,5}act(?: |,)\\d{4}
    statutory (?:duty|duties|requirement|requirements|obligation|obligations|guidance)|under section \\d+|section \\d+[a-z]? of the|legal(?:ly)? (?:duty|duties|required|obliged|bound)|required by law|by law
  `),
  spending: phrases(`
    committed (?:expenditure|spend|spending|budget|funding|funds|costs?|sums?|investment|capital|to £|£|\\$|€|to \\d)
    (?:is|are|was|were|has|have|has been|have been|had) committed (?:£|to £|for \\d|until|in the (?:budget|capital))
    have committed (?:£|a further|\\d|an? (?:additional|extra|annual|initial)|funds|funding|resources|the sum|half|up to)
    has committed (?:£|a further|\\d|an? (?:additional|extra|annual|initial)|funds|funding|resources|the sum|half|up to)
    committed (?:by|under) (?:contract|the contract)|contractually committed
  `),
  definition: phrases(`
    (?:co[- ]?production|co[- ]?design|co[- ]?creation|involvement|engagement|participation|consultation|empowerment|personalisation|person[- ]centred (?:care|support|planning)|social value|safeguarding|independence|choice) (?:is (?:a|an|the|when|where|not|about|defined|more than|one|something|what|any|power|work|people|sharing|doing)|means|refers to|involves (?:sharing|people|an|a|equal)|describes|requires|differs|does not mean|isn't|in this answer)
    (?:by|the (?:term|word|words)) ['"]?(?:co[- ]?production|involvement|engagement|participation)['"]? (?:we mean|means|describes|here|is used)
    is defined as|are defined as|we define|is sometimes confused|when we say|what we mean by
  `),
  place: phrases(`
    (?:at|in|to|of) the (?:very )?(?:heart|centre|center|core|root) of (?:the |our |their |its |a |this |his |her )?(?:[a-z-]+ ){0,2}(?:village|town|city|estate|site|campus|high street|building|market|square|borough|county|district|valley|ward|garden|park|grounds|island|parish|docklands|terrace|ring|roundabout|court|courtyard|room|courtyard|hamlet|suburb|quarter|neighbourhood|roof|network map|problem|complaint|matter|dispute|complaints|delay|issue|question|fault|failure|case|concern|trouble|row|objection|misunderstanding)
    town centre|city centre|day centre|leisure centre|health centre|call centre|community centre|heart (?:failure|disease|attack|rate|condition|problems|surgery|patients?|unit|health)|from the heart|by heart|core (?:hours|cities|strategy|team|staff|group|skills|subjects|specification|services)
  `),
};
