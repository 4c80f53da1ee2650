// Written by pnpm generate (scripts/lib/needed.mjs).

/** Each line's mark, and the strings of which every match of it holds one (needed-by-line.ts). */
export const NEEDED = `10aq8hy20 committed |contractua
10bolsa2l we mean to|we would a|we would c|we would e|we would h|we would l|we would s|we would w
10khgxq9m centred|driven|first|focused|oriented
10r176o72 the origin|the same |these |those 
10rznq0159 agreed|chosen|designed|picked|planned|sampled|tasted|tested|tried|voted
10t7hh63i evaluation
10zbcsvdc  degrees
11k35thk0  no longer
11kl88e3z "you asked|"you said|"you spoke|"you sugge|"you told |'you asked|'you said|'you spoke|'you sugge|'you told |you asked|you said|you spoke|you sugges|you told u
11ulkc84a you ask|you compla|you mentio|you raised|you reques|you said|you say|you shared|you spoke|you sugges|you told u|you wanted
11yrqsq1o came back |came in to|came over |came to si|come back |come in to|come over |come to si|went back |went in to|went over |went to si
11zpixyc8 a success|appreciate|enjoyed|fulfilling|grateful|happy with|heart-warm|heartwarmi|impressed|inspiring|loved|much-loved|oversubscr|pleased|popular|praised|rewarding|successful|uplifting|welcomed|well atten|well recei|well-recei
127uy2h18x achieved|agreed tha|are in|are still|avoided|became|become|came back|cleared|cook|described|enrolled|feel|felt|found|gained|gave up|got a|got home|got job|got the|got work|graduated|have their|is in|joined|kept|learned|learnt|live|manage|moved into|moved on|moved out|moved to|paid off|passed|progressed|qualified|quit|rated|recovered|reduced|rejoined|remained|repaid|reported|returned h|returned t|reunited|said they|say they|secured|shop|slept|started a|started co|started pa|started sc|started th|started vo|started wo|stayed|stopped|sustained|taken up|told|took up|travel|walk|was averte|was avoide|was in|was preven|was rehous|was reunit|was revers|was saved|went back|went home|were avert|were avoid|were in|were preve|were rehou|were reuni|were rever|were saved|were still|won
12a6om43n at the fir|first time|with no ac|with no ad|with no fa|with nothi
12pbbpq39 each 
13dkruo44 felt like 
13f0kws6g begin |begins |center |centers |centre |centres |come back |come down |comes back|comes down|flow |flows |hinge |hinges |revolve |revolves |start |starts |turn |turns 
13ugsfv2g always hel|help us |helps us 
1446n8n5q accepted |acted on |adopted |came aroun|came round|come aroun|come round|coming aro|coming rou|followed |heeded |taken |took 
1450ru04s give |gives 
14902yn2  because|, because|cannot act|cannot cha|cannot do|cannot off|closed by |closed onc|closed onl|closed whe|could not |decided ag|decided no|decided on|decided to|declined|deferred|explained |have not a|have not c|have not d|have not y|is kept|is left|kept |left |no action|no change|no further|not change|not possib|not procee|nothing ch|nothing ha|nothing wa|ruled out|said no|stayed as|stays as|the budget|the cost i|the cost w|the law is|the law wa|the lease |the reason|the rent i|the rent w|the route |told every|told peopl|told them |turned dow|turned it|turned the|turned thi|unable to|was kept|was left|were kept|were left
14gq1ci6f co-design|co-produce|codesign|contribute|coproduce|direct|drive|feed into|guide|influence|inform|inspire|lead|own|shape|steer
14j7xa9pc attended|benefited|called in|came|dropped in|enjoyed|enrolled|have atten|have benef|have taken|joined in|joined us|participat|registered|showed up|signed up|took part|turned out|turned up|visited|were engag|were given|were reach|were suppo|were train
1506gub62 comments |feedback |reaction |reactions |response |responses |review |reviews |verdict 
150hwaw53 help |helps 
153vfsf3r nothing sh|results sp|the result
15d43on2v mean |means |really mea|truly mean
15f16xf81 canvass |canvassed |canvasses 
15ky7hcv5 boosted |built |deepened |enhanced |enriched |fostered |grew |grown |improved |increased |inspired |lifted |nurtured |raised |rebuilt |restored |revitalise|strengthen|transforme|unlocked |widened 
15l0ka2n9  day| hour| min| second| week| working d
160ohim4w  cards| comments| entries| ideas| letters| messages| notes| slips
1663khfa2 beating he|common thr|golden thr|lifeblood |red thread
16is38k5k by law|legal boun|legal duti|legal duty|legal obli|legal requ|legally bo|legally du|legally ob|legally re|required b|section |statutory |under sect
16szbxe38 boon|comfort|help|relief|step forwa
16xn74e5e  on a scal| out of | star|/10|/5|five star|five-star|four star|four-star|nps is |nps of |nps score |nps stands|nps stood |nps was |one star|one-star|three star|three-star|two star|two-star
16xvnkq78 longer
178h6q239 authored|chaired|created|decided|delivered|design|led|produced|production|written|wrote
17s18bmep what 
17yo78l5m emphasis |importance|premium |stock |store |stress |value |weight 
18555fs4y expected|hoped|like|need|ought|should|want|would
18gofly2i begin |begins |start |starts 
18hmptb1e3 boosted|cut|down|eased|eliminated|embedded|enhanced|enriched|improved|lessened|lifted|maximised|minimised|much reduc|raised|rebuilt|reduced|restored|revitalise|right down|shortened|slashed|streamline|strengthen|transforme|unlocked|up|well down
18hqya43h greatly im|hugely imp|look a pic|looks a pi|markedly i|much impro|noticeably|significan|vastly imp|visibly im
18joec1e7 approval|authority|binding sa|budget|casting vo|consent|control|deciding s|decision|delegated |equal say|final appr|final deci|final say|final vote|final word|full say|fund|last word|mandate|permission|power|purse|real say|recommenda|resolution|right|ruling|say over|seat on|seats on|sign off|sign-off|verdict|veto|vote|voting rig
18onzkx9w co creatio|co design |co design,|co product|co-creatio|co-design |co-design,|co-product|cocreation|codesign |codesign, |coproducti
19cr6xjd3 all we do|backbone|baked in|bedrock|blood|bones|built in|core|cornerston|dna|embedded i|everything|foundation|glue|golden thr|hard-wired|hardwired|heart|ingrained|lifeblood|number one|rooted in|run throug|runs throu|second nat|soul|steeped|threaded|top priori|what |who we are|woven
19cth552h come as st|come built|come natur|come with |comes as s|comes buil|comes natu|comes with
19d84yh4o  short of|a shortfal|are short|came short|comes shor|fall short|falls shor|fell short|is short|left us sh|ran short|run short|running sh|stopped sh|was short|were short
19pojiwwp agreed|approved|chaired|checked|chosen|decided|designed|drafted|drawn up|edited|endorsed|evaluated|led|measured|picked|piloted|planned|ranked|ratified|redesigned|rejected|reviewed|revised|rewritten|sampled|scored|selected|set|signed off|tested|trialled|tried|voted|written
19qbjanob came down|declined|decreased|disappeare|down|dropped|dwindled|eased|fell|melted awa|plummeted|reduced|right down|shrank|tailed off|vanished|way down|well down|went down
19ucvs31cs  attention| know| notice| to our at| to our no|ask had be|ask has be|ask was |bent |came back |can't abid|can't bear|can't stan|can't stom|cannot abi|cannot bea|cannot sta|cannot sto|caught win|coming bac|comments |complaint |complaints|consensus |could not |couldn't a|couldn't b|couldn't s|drew our a|feedback |gave staff|gave us |given staf|given us |got wind f|got wind o|got wind t|gripe had |gripe has |gripe was |grumble ha|grumble wa|had wind f|had wind o|had wind t|having bee|having mad|having mak|kept on at|let it be |letters |made herse|made himse|made it cl|made it kn|made it pl|made no se|made thems|make it cl|make it kn|make it pl|message |plea had b|plea has b|plea was |request ha|request wa|reviews |survey |surveys |the survey|tipped |up in arms|verdict |was a comm|was a cons|was a freq|was a recu|was a regu|was a repe|was at |was common|was consta|was freque|was recurr|was regula|was repeat|we hear|we keep he|we keep le|we keep we|we kept he|we kept le|we kept we|we learned|we learnt|we were he|went on at|were a com|were a con|were a fre|were a rec|were a reg|were a rep|were at |were commo|were const|were frequ|were recur|were regul|were repea|wish had b|wish has b|wish was |word reach
19ut2njax above |ahead of |before |first
19v43ueq remain |remained |remains |still 
19wgqk37j always beg|always sta|begin |begins |ever begin|ever start|only begin|only start|start |starts 
1a0gqig6b board deci|creation|design|difference|gap betwee|group deci|line betwe|panel deci|production
1a1zxbcie anchor|animate|bind|colour|define|dictate|drive|frame|fuel|govern|guide|inform|infuse|inspire|permeate|pervade|power|shape|steer|suffuse|sustain|touches|underlies|underpin|unite
1a42mj614 act |act,
1a4x9ws82 by heart|call centr|city centr|community |core citie|core group|core hours|core servi|core skill|core speci|core staff|core strat|core subje|core team|day centre|from the h|health cen|heart atta|heart cond|heart dise|heart fail|heart heal|heart pati|heart prob|heart rate|heart surg|heart unit|leisure ce|town centr
1acrtfdu1 co-design |co-produce|codesign w|collaborat|consult|coproduce |draw on|empower|engage|gather the|give a voi|gives a vo|hear from|hears from|include|involve|join force|liaise wit|liaises wi|listen|partner wi|partners w|reach out |reaches ou|respond to|seek the v|seeks the |talk to|talk with|talks to|team up wi|walk along|work |works 
1aggls64u adore |adored |adores |can't get |can't prai|cannot get|cannot pra|love |loved |loves |rave about|raved abou
1anyi1how board that|board whic|board who |committee |group that|group whic|group who |jury that |jury which|jury who |panel that|panel whic|panel who 
1apl8am70 card |cards |on our app|on our int|on our not|on our web|on the app|on the int|on the not|on the web|to our app|to our int|to our not|to our web|to the app|to the int|to the not|to the web
1axfgy6135  in | out of | per | percent|0|1|2|3|4|5|6|7|8|9
1b4kqds7d non-negoti|paramount |sacred at |sacred for|sacred in |sacred to |sacred wit|sacrosanct
1bb89j1d help steer|help to st|help us st|help us to|helps stee|helps to s|helps us s|helps us t
1bfei7oah child |child, |family |family, |human bein|individual|patient |patient, |person |person, |whole chil|whole fami|whole huma|whole indi|whole pati|whole pers
1bfo9an33 are commit|had commit|has been c|has commit|have been |have commi|is committ|was commit|were commi
1bnbaydfk mark |measure |one thing |principle |quality |rule |something |standard |subject |thing |things |value |virtue |virtues |what 
1bpp20rbe amazing|awesome|brilliant|epic|fantastic|godsend|great succ|highlight|hit|huge succe|incredible|inspiratio|inspiring|joy|lifeline|magical|marvellous|resounding|revelation|roaring su|runaway su|smash|success|superb|talk of th|terrific|triumph|winner|wonderful
1bvsuow4b aim |aims |aspire |aspires |endeavour |endeavours|seek |seeks |strive |strives 
1c73ygq88 a written|checked ag|checked by|checked th|every |in writing|kpi|measured a|measured b|number of|per square|percentage|published|sampled by|score|signed for|signed off|target of
1cdhidul3 add-on|afterthoug|bolt-on|box to be |box to tic|box-tickin|burden|buzzword|case numbe|compromise|extra|fad|file numbe|gimmick|left to ch|luxury|name on a |negotiable|nice-to-ha|number|open to de|open to ne|open to qu|optional|paper exer|poster|project|sacrificed|side issue|side proje|sideline|slogan|something |statistic|strapline|tick box|tick-box|token gest|traded off|up for deb|up for dis|up for neg
1cxifn86i thread peo|thread run|thread tha|thread thr|thread we|thread whi|thread wov|thread you|threads pe|threads ru|threads th|threads we|threads wh|threads wo|threads yo
1d12jrs8d acknowledg|appreciate|know |knows |recognise |recognises|see |sees |understand
1d15hc468 all smiles|blown away|bowled ove|buzzing|charmed|chuffed|delighted|ecstatic|enchanted|full of pr|in rapture|made up|over the m|overjoyed|raving|smitten|thrilled|tickled pi|wowed
1d1cb17av by emailin|by issuing|by means o|by posting|by sending|by way of |consist of|consists o|emailed ou|emailed to|given out |given to|handed out|handed to|in the for|issued out|issued to|mailed out|mailed to|posted out|posted to|sent out t|sent to|takes the |through |using |via 
1d1i5om25  clicked a| clicked i| clicked o| clicked t| pressed a| pressed i| pressed o| pressed t| tapped a| tapped it| tapped on| tapped th
1d1p12c9s a long way|a work in |far from p|frankly|in fairnes|more to do|much to do|not perfec|our assump|our failur|room for i|some way t|teething|to be hone|warts and |we accept |we admit|we are not|we concede|we had ass|we had not|we were no|we were wr|we wrongly|with mixed
1dh6bf7h3 all |both |each |every 
1dia4ewu6 appeal|calls|comment|complaint|concern|criticism|demand|feedback|grumble|idea|letter|objection|petition|plea|queries|recommenda|remarks|representa|request|responses|suggestion|survey res|views|wish|worries
1dr60bx56 big hit|blessing|delight|godsend|highlight|huge hit|joy|lifeline|massive hi|real hit|revelation|smash hit|success|triumph|winner
1dum0dy2y questions
1dvitr04f agreed |checked |confirmed |discussed |evaluated |looked at |reviewed |shared |talked |tested |walked |went over |went throu
1dzroh23k our aim |our ambiti|our aspira|our goal |our hope |our intent|our object|our plan |our pledge|our promis|our vision
1e3e6tw9q  our | the 
1e3ev4a4i  agreed we| agreed, w| decided w| decided, | said we a| said we d| said, we |we agreed |we agreed,|we said we|we said, w|you chose|you decide|you voted
1eg98twd5 now 
1el25gbdm added |cost |down|dropped ou|hours |left |miles |minutes |moved away|moved out |no budget|no interne|no lift|no money|no phone|no room|no space|no time|no transpo|noise |pulled out|queue |queues |stayed awa|time |walked awa|work |worse
1em4b927r co-create |co-creates|co-deliver|co-design |co-designs|co-produce|cocreate |cocreates |codeliver |codelivers|codesign |codesigns |coproduce |coproduces
1ex5h822m each time|every time|within 
1ffl5cme0 app messag|app prompt|app questi|comment|consultati|evaluation|exit|feedback|in-app mes|in-app pro|in-app que|on-screen |opinion|poll|pop-up mes|pop-up pro|pop-up que|questionna|quiz|rating|reply|response|satisfacti|suggestion|survey|tick box|tick-box
1fl6dkgrx  call| day| hour| minute| month| visit| week
1fmmzf93x after |ahead of |before |following |immediatel|prior to |straight a|upon 
1fzqt1e8u could have|differentl|might have|ought to h|should hav|would
1gduvpn2m has all |has both |has each |have all |have both |have each 
1gnb61s44 budget all|budget per|capacity a|capacity p|diaries al|diaries pe|resources |staffing a|staffing p|subject to|time allow|time permi|weather al|weather pe|workload a|workload p
1h5komcdj ask for|be better|be happier|be more pl|be prouder|be without|fault|have asked|have been |have hoped|have to|have wishe|hesitate|look back|looked bac|miss|need|praise|put a foot|put it dow|recommend |speak high|stop at|stop smili|stop there|stopped at|stopped sm|stopped th|thank|wait|want to go|want to le|want to mi
1hdtgym4q  than 
1hhn9u6ds advocate|appreciate|care about|care deepl|care for|care great|care passi|cares abou|cares deep|cares for|cares grea|cares pass|celebrate|champion|cherish|embodies|embody|embrace|honour|live and b|lives and |nurture|prioritise|prize|promote|respect|stand for|stand up f|stands for|treasure|uphold|value
1hmj5i742p able|achieve |add value|address|advance|aim|ambition|approach|appropriat|as best as|as far as |as much as|as often a|as quickly|as soon as|as well as|aspire|aspiring|at the cen|at the for|at the hea|attention|attitude|be a|be committ|be flexibl|be guided |be mindful|be plac |be placed |be placing|be proacti|be put |be puted |be puting |be respons|be the|be transpa|become the|belonging|benefit|best|bit|boost|broaden|build |building |care|carries on|carry on|celebrate|champion|collaborat|commit|communicat|compassion|confidence|considerat|continue|continuing|contribute|contributi|cultivate|culture|deepen|deliver |delivering|develop|difference|dignity|do all|do everyth|do our bes|do our utm|do right b|do the rig|drive|driving|efficienci|efficiency|effort|embed|empower|enable|enabling|encourage|encouragin|endeavour|engage|engaging|engendered|enhance|enhancing|ensure|ensuring|environmen|equality|ethos|every care|every effo|every ende|every oppo|evolve|excellence|experience|explore|exploring|facilitate|facilitati|fair and |feasible|first|focus|foster|further|future|give of ou|give of th|give our a|give our b|give our f|give our u|give their|go above|go on |go the ext|good pract|grow|harmony|harness|heard|help|hold ourse|honest|hope to|improve|improving|included|inclusion|inclusivit|increase|innovate|innovation|inspire|instil|invest in|involve|involving|keep |keeps on|kept high|kept infor|kept safe|kept to a |kindness|lead the w|leave no o|leave no s|leave nobo|legacy|lessen|leverage|listen|live up to|look after|look to|maintain|make sure|maximise|maximising|maximize|maximizing|mean to|mindset|minimise|minimising|nurture|nurturing|open and f|open and h|open and t|openness|opportunit|optimise|optimising|our first |our highes|our priori|our top pr|outcome|partnershi|peace|people|plac |placed |placing |play a act|play a ful|play a par|play its a|play its f|play its p|play our a|play our f|play our p|play their|possible|potential|practicabl|practical|pride|principles|prioritise|prioritisi|priority|promote|promoting|protect|provide |put |puted |puting |quality|raise|raising|reach out|reduce|refine|reinforce|relationsh|remain|resilience|respect|respond to|safeguard|safety|see to it|seek|service|set the ba|set the be|set the st|show |spirit|standard|stay|strengthen|strive|striving|support|sustainabi|sustained|synergies|synergy|tackle|take |to the bes|transparen|treat |treated|trust|try our be|try our ha|try their |turn lives|turn peopl|turn their|underpin|upfront|upheld|uphold|use all be|use all ef|use all en|use all re|use best e|use effort|use endeav|use every |use our be|use our ef|use our en|use our re|use reason|utmost|value|vision|we can|welcomed|well-being|wellbeing|what matte|widen|work along|work arm i|work close|work colla|work hand |work hard|work in pa|work shoul|work side |work tirel|work to|work with|would like|would love
1holjpm82  the least| the minim| the very 
1i2dade37 has commit
1i5cebh3m how much b|how much c|how much e|how much h|how much s
1idwzl02p a better |a far bett|a much bet|an better |an far bet|an much be
1in69e6j6 chair by |chaired by|co-chaired|edited by |led by |run by 
1iobb5e44 changed |different |new |transforme
1ioxfc4ey best |biggest |compass|currency|default|finest |greatest |guiding pr|litmus tes|lodestar|magic ingr|middle nam|most impor|most preci|most treas|most valua|secret sau|signature|strong sui|superpower|trademark|yardstick
1j0o6vl45 comment|feedback|ideas|impression|opinion|suggestion|thoughts|view
1j3rn65e clear|closed|gone|healed|paid off
1j4lho6a6  shall| will|'ll
1jd00x9qs to agree|to choose|to decide|to design|to draft|to draw|to pick|to plan|to redesig|to rewrite|to settle|to test|to work ou|to write
1jf80a421  to hardly| to never| to not at| to once| to twice
1jm9yycf4 comment|feedback|impression|opinion|ratings|remarks|star ratin|suggestion|testimonia|thoughts|views
1jrpthh3b pleasure i|pride in|seriously|to heart
1k76b2kqc  since
1k7r7pu6u enjoyable |happy |memorable |moving |positive |rewarding |special |successful|uplifting |worthwhile
1kkqgyj7f comments|feedback|praise|reaction|reception|remarks|response|reviews|testimonia|thanks|words
1kmo7ec55 completed |filled it |filled the|handed it |handed the|returned i|returned t|sent it ba|sent them 
1krsj8w2o a lot fewe|a lot more|far fewer |far more |lots fewer|lots more |many fewer|many more |so many fe|so many mo
1l9jincb6 amazing ou|amazing re|benefit|excellent |fantastic |gains|great outc|great resu|improvemen|increase|incredible|positive c|positive e|positive i|positive o|positive r|progress|reduction|strong out|strong res|tremendous|uplift|upturn
1lbme2p5l at the hel|at the til|at the whe|behind the|in the dri|in the pil|in the sad
1lbmgh7le disappeare|evaporated|gone|melted awa|vanished
1lcuqig4s average|benchmark|forecast|plan|programme|schedule|standard|target|where we
1ldljh7e8 1,000|10,000|100,000|1000|hundred|thousand
1lka9r09q  control| gift| power| remit|at the lim|constraine|hampered b|limit of |limit on |limit to |limited by|limits of |limits on |limits to |not for us|not ours t|outside th|there are |there is a|there is c|there is l|there is r|there is s|there was |there were
1lre206iy  bases| basis| fashion| footing| frequency| interval| junctures| manner| occasions| points| rhythm| stages| times|at appropr|at interva|at irregul|at random |at sensibl|at suitabl|at varying|on occasio
1lsxhcz4a bind |binds |define |defines |drive |drives |get |gets |inspire |inspires |keep |keeps |make |makes |motivate |motivates |set |sets |unite |unites 
1lyxk7a3q as there i|as there's|if there i|if there's|when there|whenever t
1m3mh6ag5 when |where 
1m5m7op2i at the cos|at the exp|at the pri|came at a |paid the p|the price 
1m73id942 at the cen|at the hea|front and |in the dri|in the mid
1m85diw9d above|ahead of|at heart|before|centre|core|dear|first|forefront|front|heart|over|priority|sacred|top
1mea3u2qy briefing|canvassed|comment in|comment wa|comment we|comments i|comments w|complaint |complaints|consultati|consulted|consulting|display bo|drop-in|e-mail rou|e-mailed r|email roun|emailed ro|exhibition|facebook|feedback|fill in a |fill in an|fill in ou|fill in th|filled in |filling in|fills in a|fills in o|fills in t|for commen|for feedba|for public|for views|friends an|google rev|helpline|hotline|informatio|instagram|leaflet|mailing li|mailshot|mystery sh|net promot|newsletter|online for|open day|open eveni|open house|paper form|phone inte|phone line|polled|polling|postcard|poster|presentati|qr code|reviews on|roadshow|satisfacti|short form|smiley fac|smiley-fac|social med|sticky not|suggestion|surveyed|telephone |tick a box|tick the b|ticked a b|ticked the|ticking a |ticking th|twitter|web form|webinar|website fo
1mhjqyf30  km| miles|0|1|2|3|4|5|6|7|8|9|dawn|dusk|midnight|noon
1mnczwb69 constantly|continuall|continuous|customaril|cyclically|frequently|habitually|intermitte|now and ag|now and th|occasional|often|periodical|perpetuall|regularly|repeatedly|routinely|semi-regul|sporadical
1n2i6o92i acclaim|applause|delight|great effe|joy|rapturous |relief
1n2p0km126 above|below|better tha|earlier|faster|fewer|higher|later|less|longer|lower|more|quicker|shorter|sooner
1n9thx97s had to 
1ndj5g65d few came|hardly any|no one cam|no take-up|no takers|nobody cam|not all|not always|not enough|not every|not good e|not yet|scarcely a
1ndx7p0oh  out of 
1njo5rz2c in the kno|in the loo|in the pic
1nk0gq4rh all to us|all-import|alpha and |backbone|be all|be the mea|be-all|beating he|bedrock|bloodstrea|bones|bread and |byword|calling ca|centre sta|common thr|compass|cornerston|creed|dna|driving fo|engine roo|essence|everything|first conc|first duty|first lang|first love|first prin|first prio|first thin|first thou|foremost|front and |fulcrum|genes|glue|golden thr|guiding li|guiding st|heartbeat|highest pr|keystone|lens|life and s|lifeblood|linchpin|lynchpin|mantra|marrow|meat and d|mother's m|non-negoti|north star|number one|oxygen|paramount|passion|prism|raison d'e|raison d'ê|red thread|religion|sacred|sacrosanct|second nat|spine|starting p|stock in t|the sun|top priori|touchstone|uppermost|watchword|way of lif|what we ar
1nlis0x6z neither|no one|no-one|nobody|none|not one of
1nwmhwh2n active par|active rol|central pa|central ro|equal part|equal role|full part|full role|leading pa|leading ro|vital part|vital role
1nxfytu1at ad hoc|constant|continual|continuous|frequent|intermitte|occasional|on-going|ongoing|periodic|recurring|refresher |regular|rolling|routine|sporadic|timely
1o1pa4b2ev from 
1ommjtsoc alive|anchored|baked|built|carved|cemented|drilled|embedded|engrained|engraved|enshrined|etched|hard-wired|hardwired|imprinted|infused|ingrained|inherent|inscribed|instilled|interlaced|interwoven|knitted|rooted|sewn|stamped|steeped|stitched|threaded|woven
1p0jymuc4 ardent|big|committed|dedicated|determined|devoted|driven|enthusiast|evangelica|fanatical|guided|inspired|invested|keen|mad|motivated|obsessed|obsessive|passionate|resolute|serious|steadfast|unwavering|wedded|zealous
1p228xy7t again and |at times|day in day|day in, da|every now |every once|every so o|from time |more often|now and ag|now and th|off and on|on and off|once in a |once or tw|time and a|time and t
1p4tlh35x ball|bead|bean|button|chip|counter|disc|lolly stic|marble|pebble|sticker|ticket|token
1pc3c63hy at |behind |beneath |centre sta|front and |in |throughout|under |underneath|within 
1pc6kyf98 air |bedrock |ground |ocean |rock |root |roots |sea |seed |soil |spring |stone |water |well 
1pi5e9k5i cadence |frequency |interval |intervals |pace |rate |rhythm |tempo 
1pk22tde8  in 
1ptal9xbr as soon as|when |whenever 
1pvz80fvz comment|complaint|concerns|consultati|criticism|feedback|grumbles|ideas|objections|petition|queries|representa|request|suggestion|survey|views|what |wishes|worries
1pyt336ed a good tim|best |better|enjoyed by|enough|find it |find them |find this |good fun w|great fun |happier|more pleas|sing its p|sing our p|sing their|speak high|speaks hig|to great a|to great e|too highly|with consi|with great|with huge |with real 
1pzy6ob57 children |children, |customers |customers,|families |families, |human bein|individual|learners |learners, |patients |patients, |people |people, |residents |residents,|tenants |tenants, 
1q9w1y4m2 alleviated|combatted |cut |eased |ended |lessened |minimised |reduced |relieved |slashed |tackled 
1qa3ef26l nil |no |not a sing|not one |without a |without an|without on|zero 
1qdeg96dl agreed tha|call it|called it|cited|commended|commented|concluded|concludes|confirm|demonstrat|describe|evidences|explained|feel|felt|finds|found|highlighte|identified|logged|measured|noted|notes|observed|observes|praised|put it|rate|reads|recorded|records|remarked|report|revealed|reveals|said|saw|say|scored|see|show|singled ou|stated|states|tell|think|thought|told|verified|verifies|writes|wrote
1qf51bble big|central|close|core|critical|crucial|dear|enormous|essential|everything|first|fundamenta|huge|important|indispensa|inseparabl|integral|intrinsic|key|massive|natural|pivotal|precious|real|vital
1qmokiv50 hours|in our own|in the ful|in their o|moments|months|once in a |periods|spells|times|weeks
1qoni62er choice|co creatio|co design|co product|co-creatio|co-design|co-product|cocreation|codesign|consultati|coproducti|empowermen|engagement|independen|involvemen|participat|person cen|person-cen|personalis|safeguardi|social val
1r3v2c82l never agre|never came|never coul|never did|never got |never mana|never quit|never reso|never sett|never work
1raw2y36q according |added|as another|as he|as one|as she|as they|commented|described|emailed|explained|in her own|in his own|in their o|noted|put it|quoted|recalled|reflected|remarked|reported|said|says|tells|texted|texts|told|writes|wrote
1rgjx4wrs bloomed|blossomed|came on|climbed|flourished|grew|has come o|improved|lifted|picked up|rocketed|rose|shot up|soared|took off|went up
1rm37kl62 bringing |brings |brought |put a smil|put the sm|spread |spreads 
1s3vuxwbb a few time|a number o|all the ye|all year r|at all sta|at differe|at every o|at key poi|at key sta|at key tim|at various|countless |many times|more than |multiple t|numerous t|several ti|throughout|various ti|year-round
1s8884842 card with |cards with|email with|emails wit|message wi|messages w|screen wit|screens wi|tablet wit|tablets wi|text with |texts with
1scgxvpb8 too 
1sjhj7v22 sit alongs|sit beside|sits along|sits besid|stand alon|stand besi|stands alo|stands bes|walk along|walk besid|walks alon|walks besi|work along|work besid|works alon|works besi
1sm7k1931 take its |take our |take their|takes its |takes our |takes thei
1syhacih6 in all |in the 
1szq3809d  questions| quick que| set of qu| set quest| short que| simple qu
1t5dkbqin are still|came back|completed|finished|found|gained|got|graduated|kept|moved|passed|qualified|returned|started|stayed|took up|went on|were still
1trwrz4qs as high as|at an all-|sky high|sky-high|the highes|through th
1u0a28a2z breathe fr|breathe ne|breathed f|breathed n|breathes f|breathes n|breathing |wings
1ujdt992v as and whe
1ujs6krom  day| hour| month| week| working d| working h| working m| working w| working y| year|200|201|202|203|204|205|206|207|208|209|april|august|autumn|christmas|coming mon|coming ter|coming yea|contract a|contract c|contract l|contract m|contract p|contract s|contract t|day one|december|duration o|easter|february|first day|first mont|first quar|first term|first week|first year|fortnight|go live|go-live|half-term|january|july|june|life of th|lifetime o|march|may|mobilisati|month|next month|next quart|next term|next year|november|october|q|september|spring|summer|term|week|winter|year
1ux4p9x5t call the s|call the t|calls the |get the fi|get the la|gets the f|gets the l|has the fi|has the la|have the f|have the l|know best|knows best|set the ag|set the di|sets the a|sets the d
1v0fndy62 decide the|decides th|determine |determines|dictate th|dictates t|drive the |drives the|lead the |leads the |set the |sets the 
1v3q08i5z accepted|agreed|approved|chosen|cleared|decided|given|passed|said so|said yes|scored|seen and a|signed|tested|voted
1v5kdij4d a spring i|ten feet t|the making|walk tall|walk ten f|walking ta|walking te|walks tall|walks ten 
1v903a616b appointmen|apprentice|assemblies|attendees|awards|bag|beneficiar|book|briefing|bulb|bursaries|call|carers|certificat|children|classes|clients|clinic|colleagues|consultati|courses|customers|days|delegate|doors|downloads|drop-in|email|employees|event|families|food parce|grants|guests|hits|homes|hour|households|induction|interventi|interviews|items|kit|leaflet|learners|lesson|letter|loans|meal|meeting|members|men|miles|newsletter|outing|pack|parcel|parents|participan|passengers|passes|patients|people|placement|places|poster|posts|pupils|referrals|residents|responses|roadshow|scholarshi|schools|screenings|session|shifts|sites|staff|stalls|students|surveys|talk|teenagers|tenants|tests|tickets|toolbox ta|tree|trip|vaccinatio|views|visit|volunteers|vouchers|walk|women|workshop|young peop|youngsters
1vekxvs3m arise|demand|presents i|require
1vjtkzs1dy alleviatin|boosting |brightenin|building |cutting |deepening |easing |empowering|enhancing |enriching |fostering |improving |lifting |maximising|raising |reducing |revitalisi|strengthen|transformi|uplifting 
1vqmixa7e built by a|created by|designed b|informed |made by an|moulded |owned by a|shaped |steered 
1vukp9g3l contributi|difference|impact|mark
1w8mt881aj been bette|blossomed|come down|come on|dropped|eased|fallen|flourished|gone down|gone up|grown|melted awa|picked up|risen|rocketed|shrunk|soared|taken off|turned aro
1wbh0oq6o feel |feels |find |finds |get |gets |happen |happens |remember|think |thinks 
1wby21oqt act on|act upon|acted on|acted upon|action |actions|acts on|acts upon|are carrie|are dealt |are done|are made|are met|are now|assigned a|be dealt w|been dealt|change |changes |dealt with|gets a act|gets a own|gets an ac|gets an ow|given a ac|given a ow|given an a|given an o|has a acti|has a owne|has an act|has an own|have been |improvemen|is dealt w|is done|is now|it sorted|now |promptly s|put right|puts right|quickly so|since then|soon sorte|sorted out|that sorte|the first |them sorte|this sorte|was dealt |was sorted|we did|we have si|were carri|were dealt|were done|were made|were met|were sorte|what gets |what has b|what to do|what was d|what we di|what we ha|what we've|what were |you said
1whlr0qz walk the t|walk the w|walks the 
1wnu57e38 have commi
1wwqudk7j belief |commitment|conviction|culture |dedication|desire |devotion |ethos |focus |love |passion |reputation|respect |spirit |tradition |vision 
1wyq4iu2t majority c|majority d|majority n|majority r|majority v
1x746yg70 comment|experience|feedback|how they|ideas|impression|opinion|suggestion|thoughts|view|what they
1xajibl36  complaint| formal co
1xbyp916y again|all day|every day|most days|never look|stop askin|stop comin|stop laugh|stop readi|stop singi|stop smili|stop talki|stops aski|stops comi|stops laug|stops read|stops sing|stops smil|stops talk
1xkle0mnk  basis| intervals
1xn8c1j4o firing on |go like a |go like cl|goes like |going like|gone like |like a wel|ran like a|ran like c|run like a|run like c|running li|runs like |went like |work like |worked lik|working li|works like
1xo689sv has change|have chang
1y31b9r2w hold each |hold itsel|hold one a|hold ourse|hold thems|holds each|holds itse|holds one |holds ours|holds them
1y6wg2r6l a bomb|a storm|a treat|beautifull|brilliantl|like a dre|like clock|perfectly|superbly|swimmingly|well|wonderfull
1yd38ui4s as frequen|as often a|as regular
1ykkde7k allow|are availa|are quiet|can get ro|can spare|dictate|get round |get the ch|gets a cha|gets the c|has a mome|has time|have a mom|have time|is availab|is quiet|permit
21o4zvj6 caring |child-cent|compassion|customer-c|customer-f|family-cen|inclusive |learner-ce|learning |listening |open and h|patient-ce|people-cen|people-fir|people-foc|person-cen|resident-l|user-led |value-led |values-dri|values-led|welcoming 
2oocqy39 ceased|disappeare|dried up|eliminated|ended|stopped|unheard of|vanished
2tzqb62i day|fortnight|month|morning|night|quarter|shift|term|week|year
2uqyw75k a instant |a overnigh|a runaway |an instant|an overnig|an runaway|best thing|instant |overnight |runaway |worth her |worth his |worth its |worth thei
3474vk4h  clicks| presses| smileys| stickers| taps| ticks| tokens| votes
3bplq533 in a timel|under  rev|under clos|under cons|under cont|under ongo|under perm|under regu|under revi
3homs14s chance|choice|control|hand|influence|input|opportunit|part|role|say|seat|voice
3httu87s -question 
3likwwbk  budget | choice | decision | decisions| motion | motions | objection| order | orders | proposal | proposals| recommend| resolutio| ruling | rulings | verdict | veto | vote | votes |at its ins|at its req|at its say|at its sug|at their i|at their r|at their s|on its adv|on its ins|on its ord|on its rec|on its say|on its vot|on their a|on their i|on their o|on their r|on their s|on their v
3lkggh7m about food|about her|about his|about how|about its|about life|about our|about the|about wate|about what|how it|how the|how things|how we|if it|if they|to comment|to complet|to fill in|to fill ou|to grade|to mark|to rate|to review|to say|to score|to tell us|to vote on|what could|what he|what it|what matte|what peopl|what she|what the|what worke|what would|whether
3of8995h difference|effect on|impact on|influence 
3oi07klc  
3p6it62f there are |there is a|there is f|there is m|there is n|there is s
3xkioq34 bring |brings |take |takes 
42mpnacx there was |there were
45mztl1si  
4kdb8p9e collaborat|hand in gl|hand in ha|partnershi|shoulder t|side by si
4l03mi70 co created|co creatio|co design|co produce|co product|co-created|co-creatio|co-design|co-produce|co-product|cocreated|cocreation|codesign|coproduced|coproducti
4schoi5k  agreement| approval| blessing| consent| leave| permissio| say-so| sign-off| signature| support| vote| yes
4sebyg7d barely |fewer than|just |less than |no more th|only |under 
4tmng59f bigger tha|costlier t|dearer tha|earlier th|fewer than|harder tha|higher tha|larger tha|later than|less than |longer tha|lower than|more than |shorter th|slower tha|smaller th|sooner tha|trickier t|weaker tha|worse than
4vuvsi2c act |code of pr|directive |order |regulation
4zn1wu8b  here | set up | there 
50s8oga2 ask listen|ask, liste|we ask you|we ask, yo|we asked y|we asked, |we heard w|we heard, |we listene|what you a|what you s|what you t|you asked |you said -|you said w|you said, |you said/w|you say we|you say, w|you spoke |you spoke,|your feedb
54ocnv52 boosted |eased |enhanced |improved |increased |lifted |raised |reduced |revolution|strengthen|transforme
578y1u4i  closer to| together
58qbsv44 're doing |'re now do|'s doing |'s now doi|are doing |are now do|is doing |is now doi
5ik6su2t a million |as good as|brand new|treat
5uddfpkq answered |call her b|call him b|call them |called her|called him|called the|checked ba|checked in|closed the|emailed |fed back t|follow-up |followed u|informed |let |phoned |published |rang |replied to|report cha|report fig|report fin|report out|report res|report the|reported b|reported c|reported f|reported o|reported r|reported t|texted |told |updated |wrote back|wrote to 
5xs1ayyc agreed|amended|approved|built|chosen|co-wrote|costed|created|decided|designed|developed|devised|drafted|drawn up|drew up|mapped|negotiated|picked|planned|produced|redesigned|refined|revised|rewritten|rewrote|scored|set|shaped|signed off|sketched|tested|thrashed o|trialled|tried|worked it |worked out|written|wrote
5ygp1d3k about|all about|all built |all design|all driven|all geared|all shaped|built arou|built roun|designed a|designed r|driven by|geared to|shaped by
63dupy1z came and |came back |came to |come and |come back |come to 
6o8eiymn attended b|attracted |attracting|benefiting|drawing |drew |engaged |engaging |helped |helping |involving |reached |reaching |serving |supported |supporting|touching |trained |training |welcomed |welcoming 
6vpk4v18u down |up 
6zavwgxb ask|called|check|confirmed|discussed|evaluated|go through|going thro|gone throu|interviewe|looked at|met|phoned|polled|rang|re-asked|re-intervi|re-surveye|resurveyed|review|revisited|sat down|shared|spoke to|spoke with|surveyed|talked it |talked the|talked thi|tested|tried|verified|visited|walked it|walked thr|went throu
7r1q0t8b asked|complained|first|raised|rang|reported|requested|said|spoke|suggested|told|wrote
7twssu28 admittedly|belatedly|disappoint|regrettabl|sadly|unfortunat|wrongly
7u60542v hold the p|hold the r|hold the s|hold the t|holds the 
7vv0zs3i fancy move|fancy stri|fancy take|mood moves|mood strik|mood takes|spirit mov|spirit str|spirit tak
7xnh9qf6 care|choices|commission|communitie|community|decision|delivery|design|developmen|direction|future|governance|health|home|how |improvemen|learning|live|need|neighbourh|plan|recruitmen|running|service|support|the way th|the way we|treatment|what happe|what matte|what we do
8989i37n changed |different |new 
8dhh947i proud of|proud that|proud to b|proud to c|proud to h|proud to o|proud to p|proud to s|proud to u|proud to v
8ghvaibs  to
8rzqyr80 co creatio|co design |co produce|co product|co-creatio|co-design |co-produce|co-product|cocreation|codesign |coproduced|coproducti
8ybkxo1o are yet to|had yet to|has yet to|have yet t|is yet to|was yet to|were yet t|yet to be
9rbw9g4z with her|with him|with them|with those
a24rby2t nerves |spirits |tempers |tensions 
adgubuls follow-up|re-|recheck|repeat |resurvey|retest|second aud|second che|second go|second loo|second rou|second tes|second vis
aiglv48y between th|between us|hand in ha|in collabo|in partner|joint deci|joint desi|joint grou|joint meet|joint pane|joint revi|joint sess|joint work|jointly|shoulder t|side by si|together
aj6ijedq jot down w|jots down |keep a not|keep a rec|keeps a no|keeps a re|listen to |listened t|listens to|log what |logged wha|logs what |note what |noted what|notes what|record wha|recorded w|records wh|type up wh|typed up w|types up w|write down|writes dow|wrote down
ass2sxc9 added|called it|commented|described|emailed|explained|noted|put it|recalled|reflected|reported|said|says|summed it |summed up|texted|told|writes|wrote
b16chm7g acted on|acted upon|considered|encouraged|fed back i|fed into|heard|listened t|reflected |respected|sought|taken into|taken on b|taken seri|treated as|valued|welcome|woven into
b2ic73xs in apr|in aug|in dec|in feb|in jan|in jul|in jun|in mar|in may|in nov|in oct|in sep
bbtdjujx beat |beats |belong |belongs |lie |lies |live |lives |remain |remains |rest |rests |sit |sits |stand |stands 
bqh2s96g back 
c3hq3k6n treat |treats 
cg5wfvh9 beat|cascade|course|cut|filters|flow|goes|pulse|radiate|ripple|run|shine|sing|thread|weave
cid86n78 are put ri|are set ri|badly wron|be put rig|be set rig|is put rig|is set rig|our error|our fault|our mistak|our own er|our own fa|our own mi|owned up|partly wro|put it rig|put matter|put that r|put them r|put things|put this r|quite wron|to blame|was put ri|was set ri|were put r|were set r|wholly wro|wrong
cn6bgwbt a lack of|crept |dipped |down on la|down on th|drifted |dropped |fallen |fell |for lack o|for want o|increased |lack of ca|lack of co|lack of de|lack of dr|lack of fu|lack of in|lack of mo|lack of nu|lack of sp|lack of st|lack of ta|lack of ti|lack of tr|lack of vo|rose befor|slid |slipped |through la|up before |went |worse befo
coaaug4i  a two-way
ctjxkj2e ever since|since
d1iqdr47 compromise|for grante|forget|lose sight|underestim|waver
d4ps293s  amendment| changes| decisions| motions| proposals| recommend| requests
dit18j64 booming|brilliant|buzzing|excellent|fantastic|flourishin|flying|great|superb|thriving|wonderful
dj72l21jq average|baseline|benchmark|budget|ceiling|forecast|plan|programme|schedule|standard|target|threshold
dldv3d3v ever since
dojb3b9n had learne|had learnt|has learne|has learnt|have learn|hindsight|in retrosp|learned|learning f|learning h|learning i|learning p|learning w|learnt|lesson for|lesson fro|lesson her|lesson is|lesson lea|lesson was|lesson we|lessons fo|lessons fr|lessons le|lessons we|looking ba|next time|taught us|we know no|we now kno|what we le|what we wo|with what 
dry0y43m confidence|in confide|in indepen|in self-be|in self-es|in skill|in stature|independen|self-belie|self-estee|skill|stature
eah9xm9q amazing|back on tr|booming|brilliant|buzzing|effortless|excellent|exemplary|fantastic|finding |first-clas|flourishin|flying|great|on the rig|outstandin|seamless|second to |spotless|superb|thriving|transforme|unrecognis|wonderful
eai3t08h all about|built arou|built on|founded on|grounded i|here for|known for|nothing wi|only as go|rooted in|steeped in
ecoyyb6j interviews
eh5har6p the differ|what a cha|what a day|what a dif|what a joy|what a res|what a suc|what a tra|you can fe|you can he|you can no|you can se|you could |you should
f2m61b7t incomplete|late|open|outstandin|overdue|unfinished|unmet |unresolved
f3clr6u question
fet4eqbh ask for co|ask for fe|ask for op|ask for vi|asked for |invited co|invited fe|invited vi|leave a co|leave a th|leave a vi|leave thei|leave your|listened t|note what |noted what|presented |rate each|rate the s|rate us|rated each|rated the |rated us|rates each|rates the |rates us|recorded w|score each|score the |score us|scored eac|scored the|scored us|showed |shown |tell us wh|told us wh|wrote down
fh8ww44m a thing |a things |one thing |one things|three thin|two thing |two things
flrsykoy accordingl|acting on|altered|as a resul|because of|came of it|changed|cleared|consequent|cut|fitted|fixed|from it ca|from that |from the s|from them |from this |in consequ|in respons|installed|is why|leading to|led direct|led to|led us to|lowered|mended|moved|painted|prompted a|prompted b|prompted t|prompted u|raised|rebuilt|redone|redrawn|relaid|removed|repainted|repaired|replaced|reset|resited|resulted i|resulting |retimed|rewritten|since |that is wh|this is wh|which is w|which led |widened
fqnqb81x app banner|app messag|app prompt|in-app ban|in-app mes|in-app pro|on-screen |pop-up ban|pop-up mes|pop-up pro
g72p0kez freed |freeing |frees |saved |saves |saving 
gax05apy  became | become | come down| gone down| had becam| had becom| had come | had gone | has becam| has becom| has come | has gone | have beca| have beco| have come| have gone
h22l7ifb written th
h7rdi53z welcome |welcomes 
hggs5h3r co-author|equal|expert|partner
hxd8r7ha  to |if |if, for ex|if, for in|if, say|in the eve|might |should a |should an |should any|should he |should she|should som|should the|should we |should you|would 
iiqs41ej center of |centre of |core of |heart of |root of 
ij96682i boost|lease of l|lift|shot in th
inlpm92r the last |the most r|the only 
iqvyxo91 able|applicable|appropriat|circumstan|convenient|deemed |feasible|necessary|needed|possible|practicabl|practical|relevant|required
jcdy6194 care first|children f|clients fi|customers |families f|learners f|passengers|patients f|people fir|pupils fir|quality fi|residents |safety fir|service us|tenants fi
jfbtw7rb  had heard| had liste| had took | had were | have hear| have list| have took| have were| heard | listened | took note| took on b| were told|at familie|at her req|at her sug|at his req|at his sug|at insiste|at request|at residen|at suggest|at tenants|at the ins|at the req|at the sug|at their r|at their s|insistence|on insiste|on request|on suggest|on the ins|on the req|on the sug|request|suggestion
jgmx0x91 center|centre|core|forefront|front|heart|hub|middle|root|soul|top
jy235c98 engrained |infused |ingrained |interwoven|steeped |stitched |threaded |woven 
k2guwm7e  a day| a month| a week|each day|each month|each night|each week|every |most days|most night|most weeks
k7pnwc5l a half of |a quarter |a third of|four fifth|four-fifth|half of |nine tenth|nine-tenth|three quar|three-quar|two thirds|two-thirds
ka9ejh2h decision
kg47qj8w co created|co creatio|co design|co produce|co product|co-created|co-creatio|co-design|co-produce|co-product|cocreated|cocreation|codesign|coproduced|coproducti
khr7402f has not be|has not co|has not go|has not ha|hasn't bee|hasn't com|hasn't gon|hasn't had|have not b|have not c|have not g|have not h|haven't be|haven't co|haven't go|haven't ha
kmh7eg4l clipboard |clipboards|comment bo|comments b|feedback b|flip chart|flipchart |flipcharts|sheet of p|sheets of 
kzeiujm 0|1|2|3|4|5|6|7|8|9
l0ap8cd6  per cent| percent|0|1|2|3|4|5|6|7|8|9
l27hm03a a|if|should|somebody|someone|that|we might|when|where
l58xpf7j can barely|can hardly|can scarce|could bare|could hard|could scar|need not|never |no longer|not a sing|not just|not least|not merely|not once|not one|not only|not simply|say no
l7upzjak center of |centre of |core of |forefront |heart of |hub of |root of |soul of 
ld220b6h byword|cornerston|keystone|pillar|watchword
lk32l931 a third |double |half |twice 
lnoihtkg meeting wi
lqap6y22n  down to | up to |, down to |, up to 
mat28b6k brightened|bucked on |bucked up|came on |came up |cheered on|cheered up|come on |come up |coming on |coming up |perked on |perked up|picked on |picked up 
mdeo7311a agree|approve|backed|choose|chose|co-wrote|decide|drafted|drew up|helped |negotiated|opted|overruled|picked|plumped|prioritise|ranked|redesigned|redrafted|reject|rewrote|ruled out|seconded|selected|settled|shortliste|sign off|signed off|threw out|turned dow|veto|vote|wrote
mueqvy4w always |ever |long 
n80q183o better|famously|like a hou
nfvkxwcu now 
ngx6kcl are asked |are invite|ask |asked |asking |asks |being aske|invitation|invite |invites |inviting |is asked |is invited|request |requested |requesting|requests |was asked |was invite|were asked|were invit
nn0wmk2t as a resul|because of|thanks to 
nq75ll2t accepted |agreed |approved |carried |lost |passed |voted |won 
nwvetz3l decision l|decision r|decision s|decisions |final deci|final say |final word|the final 
o0pfn88x  a culture| a philoso| a spirit | an ethos | one of 
o1avzfog after any |after each|after ever|ahead of a|ahead of e|annually|before any|before eac|before eve|daily|each day|each month|each quart|each term|each week|each year|every |following |fortnightl|from the f|from the o|from the s|half-terml|in coming |in final |in first |in next |in second |in the com|in the fin|in the fir|in the nex|in the sec|in the thi|in third |monthly|next autum|next month|next sprin|next summe|next term|next winte|next year|of each mo|of each qu|of each te|of each we|of every m|of every q|of every t|of every w|of the mon|of the qua|of the ter|of the wee|once a mon|once a qua|once a ter|once a wee|once a yea|once per m|once per q|once per t|once per w|once per y|over the c|over the d|over the l|over the t|quarterly|termly|this autum|this sprin|this summe|this term|this winte|this year|twice a da|twice a mo|twice a te|twice a we|twice a ye|twice per |weekly
o9j0vih6 a breath o|a differen|a new leas|a thing of|a world of|born fruit|borne frui|changed  l|changed he|changed hi|changed li|changed ma|changed my|changed ou|changed pe|changed so|changed th|come out o|come right|coming on |from stren|game chang|game-chang|gamechange|gamechangi|great stri|in leaps a|leaps and |life chang|life-chang|like night|night and |on the up|paid divid|paid off|strides fo|turned a c|turned her|turned his|turned it |turned the|turned thi|turning a |turning he|turning hi|turning it|turning th|work absol|work wonde|worked abs|worked won|working ab|working wo|works abso|works wond
ogjv58cr at the say|ballot|by consens|casting vo|choice was|decision w|final call|final choi|final deci|final say|gave the g|gave the n|had the ca|had the fi|had the la|her call|her choice|her decisi|her say|his call|his choice|his decisi|his say|last call|last choic|last decis|last say|on the say|referendum|show of ha|their call|their choi|their deci|their say|theirs to |to a vote|to the vot|vote|with the s
ou7jyagr a given|add-on|afterthoug|aim|bolt-on|business|buzzword|commitment|concern|everybody'|everyone's|focus|goal|guide|measure|more than |never an a|optional e|passion|promise|slogan|strapline|strength|tick-box
ozjymp4b expected|hoped|in the num|intended|planned|should|wanted|would
p1vnaf7l of central|of first i|of greates|of highest|of huge im|of paramou|of prime i|of real im|of the cen|of the fir|of the gre|of the hig|of the hug|of the par|of the pri|of the rea|of the utm|of the vit|of utmost |of vital i
pcnxpq28 pride itse|pride ours|pride them|prides its|prides our|prides the
pjbw9gez admission|appointmen|assessment|audit|break|call|change|class|clean|concert|contact|deliveries|delivery|discharge|drop|fall|handover|incident|induction|inspection|journey|lesson|letting|match|meal|meeting|move|performanc|review|round|season|service|session|shift|sign-up|stage|supervisio|tenancies|tenancy|term|transfer|trip|visit|void|workshop
pogk0p33 committed 
q1lyta4f feel like |feels like|felt like |look like |looked lik|looks like
q7cdwa6x always com|come above|come ahead|come befor|comes abov|comes ahea|comes befo|will alway
qb2vjw3w a great bu|a pale sha|a proper b|a real buz|a shadow o|come up in|light year|streets ah
qelpwzfn boosted |brightened|deepened |eased |empowered |energised |enhanced |enriched |improved |lifted |reassured |revitalise|strengthen|transforme
qf8q2o82 better |brighter |calm |flourishin|happier |happy |joyful |lovely |peaceful |safe |thriving |vibrant |welcoming |wonderful 
qrz0gk7p count|matter
quaug20 's had no |'ve had no|has had no|have had n
qv3zy1lu a rarity|few and fa|history|rare|rarities|right down|unheard of|well down
qw8pe431 go above a|go out of |go the ext|go to grea|goes above|goes out o|goes the e|goes to gr
r0rpq619 there has |there have
r4f0ekuy at ease|at home|better|bolder|brighter|busier|calmer|cleaner|clearer|closer|cosier|easier|enhanced|fairer|faster|fewer|fitter|fresher|friendlier|fuller|gentler|greater|greener|happier|healthier|hotter|improved|increased|keener|kinder|leaner|less|lighter|livelier|lower|merrier|neater|nicer|on the up|prouder|quicker|quieter|reduced|richer|roomier|safer|sharper|shorter|simpler|slicker|slower to |smarter|smoother|smoothly|softer|speedier|steadier|stronger|sunnier|tastier|tidier|warmer|wiser
r8b1u3ai better|easier|easily|like a dre|more bette|more easie|more easil|more like |more smoot|more well|much bette|much easie|much easil|much like |much smoot|much well|smooth|well
rb468g3w co product|co-product|coproducti|engagement|involvemen|participat
rnokn435 leave a |leave an |leave thei|leave us a|leave us t|leaves a |leaves an |leaves the|leaves us |left a |left an |left their|left us a |left us an|left us th
rxhlra69 citizens |citizens, |co-author |co-author,|co-authors|equal |equal, |equals |equals, |expert |expert, |experts |experts, |human bein|individual|partner |partner, |partners |partners, 
s2hzql1eo against |as against|before tha|compared t|compared w|down |formerly |had been |having bee|in place o|instead of|once |previously|rather tha|up |used to be|versus |where it h|where ther
scp4tl3n author|boss|captain|expert|judge
sutcxtm5 how |something |the lens t|the reason|what |who |why 
swlcr852 exist |exists 
szuje92l agreed|chose|planned|settled
t2m4x0cn active|asked|at the cen|at the cor|at the for|at the hea|at the tab|brought in|co-authors|co-produce|consulted|empowered|enabled|encouraged|engaged|equals|given|heard|in charge|in control|in the dri|included|invited|involved|kept infor|listened t|part|placed|privy to|recognised|regarded|represente|supported|treated|welcomed|woven into
t4wga16h we commit 
t5dcuqqs to 
t5lrult agreed a|agreed eac|agreed eve|agreed it|agreed on|agreed the|approve|budget|casting|choose|choosing|chose|co-wrote|cowrote|decide |decided |decides |deciding |delivered |designed i|designed t|drew and a|drew up|edited by|equal numb|equal part|equal say|final say|held a|held equal|held half|held the b|held the p|hold a|hold equal|hold half|hold the|hold £|holds a|holds equa|holds half|holds the|holds £|is co-deli|jointly|last word|picked|planned th|power to|redesigned|redrew|refused|reject|rewrote|right to|scored the|selected|set the ag|share the |shortliste|side by si|sign off|signed off|signs off|the decisi|together a|together i|together o|together r|together t|together u|together w|took over|turned dow|veto|vote|voting|write it w|write the |writes it |writes the|writing it|writing th|written by|written wi|wrote it|wrote the
t5wrw33n collated|emptied|filed|logged|passed on|read out|sorted|typed up
tfe3z78n advocate |advocates |ambassador|believer |believers |champion |champions |custodians|enthusiast|evangelist|fan |fans |guardians |sticklers |supporters
th1vjr4i create|creating|creation|creator|design|produce|producing|production|productive
u17fxxc6 constant|continual|continuous|frequent|intermitte|occasional|on-going|ongoing|periodic|regular|routine|sporadic
u5y85l55 almost dou|almost hal|almost tre|ceased|disappeare|doubled|dried up|halved|more than |nearly dou|nearly hal|nearly tre|quadrupled|quartered|stopped al|trebled|tripled|vanished
uhrxoena anchor|belief|blood|engine|ethos|fabric|foundation|hallmark|how|mission|nature|philosophy|pillar|priorities|priority|promise|purpose|reason|secret|standard|thread|vision|what|where|who|why
uqgzdc4f alone cont|also contr|control |controls |now contro
v1yp25z did wonder|does wonde|doing wond|done wonde
v7ku4xow 0|1|2|3|4|5|6|7|8|9|back to sq|broke down|broken dow|cold feet|down for|from scrat|goes wrong|gone astra|gone wrong|in arrears|in vain|is unchang|little app|little cha|little eff|little imp|little int|little suc|made no ch|made no di|misled|mixed feed|mixed pict|mixed resp|mixed resu|mixed revi|mixed succ|mixed view|no better|no change|no differe|no effect|no further|no improve|off sick|on hold|opinion wa|opinions d|out of act|out of ord|out of ser|out of use|overran|overspent|ran out|remain unc|remains un|run out|second att|second go|second tho|second try|second ver|seen no ch|seen no di|seen no im|stood stil|to no avai|u-turn|views diff|was unchan|went astra|went wrong|were uncha|without su
vcuomv65 accorded |afforded |allowed |assured |granted |guaranteed|handed |offered |promised 
vi2si028 as issues |as matters|as problem|as questio|as things 
vuw7ze6x believe |believes |has a deep|has every |has faith |has great |has real f|have a dee|have every|have faith|have great|have real |trust |trusts 
vxamkye3 in all 
w5sf4ocl advise onl|advises on|advisory o|are adviso|are consul|are only a|are only c|are purely|are simply|are solely|are strict|authority|budget|decision|gift|influence|is advisor|is consult|is only ad|is only co|is purely |is simply |is solely |is strictl|its influe|its limit |its limits|its power |its powers|its remit |its say |only advis|power|remit|say|their infl|their limi|their powe|their remi|their say |veto|vote
w5wdf77y absolute|steadfast|total|unequivoca|unshakeabl|unstinting|unswerving|unwavering|wholeheart
w870qlb1 grade |graded |grades |rate |rated |rates |score |scored |scores 
wu3w982j fortunes a|it around|life aroun|lives arou|them aroun|things aro|us around
x1nw0pcx what 
x5vv2l5g has not be|has not fl|has not ha|has not re|none after|none at al|none since|not once s|since
x63yns151 at ease|at home|better|bolder|brighter|busier|calmer|cleaner|clearer|closer|cosier|easier|fairer|faster|fewer|fitter|fresher|friendlier|fuller|gentler|greener|happier|healthier|hotter|increasing|keener|kinder|leaner|less|lighter|livelier|lower|merrier|more|neater|newly|nicer|on the up|prouder|quicker|quieter|richer|roomier|safer|sharper|shorter|simpler|slicker|slower to |smarter|smoother|smoothly|so much mo|softer|speedier|steadier|stronger|sunnier|tastier|tidier|warmer|wiser
x9zttv33 all|always|any|at all|each|entire|every|throughout|whatever|whenever|wherever|whole
xe0pyxrl  of | out of 
xh1dxi2m a single|once|since
xsjilz4z  built| chose| designed| drafted| drew| help| picked| planned| rewrote| tested| wrote
y1fetw56 change for|change in|improvemen|shift for |shift in|transforma
ydh7isb7 how |if they ar|if they we|what peopl|what was s|what we ar|what we he|what we we|whether it|whether th|whether we
ygb6ga1q 're going |am going t|are going |from now o|going forw|is going t
yjl5e99g benefit |benefits |effect |effects |feedback |impact |outcome |outcomes |result |results 
yq4pp838 beat |beats |outrank |outranks |outweigh |outweighs |trump |trumps 
z55djcpp and agreed|and chose|and picked|and planne|and rearra|and redesi|and redid|and redrew|and replan|and reword|and rework|and rewrot|and settle|and worked
z6syhwof has never |have never
z9bq03c5 what 
zinjbg2g are define|is defined|is sometim|we define|what we me|when we sa
zyu3x22i delight to|joy to |pleasure t|treat to |wonder to `;
