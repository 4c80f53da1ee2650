import { phrases } from "./phrase.js";

const WHOM =
  "(?:people|they|tenants|residents|families|parents|patients|guests|customers|clients|visitors|users|learners|children|young people|carers|drivers|passengers|members|you|women|pupils|leavers|callers|everyone|staff|volunteers|neighbours|it)";

/** Views told as a clause: "what they told us", "how the visit went". */
export const viewClause = phrases(`
  what (?:each of )?(?:the |our )?(?:[a-z]+ ){0,2}${WHOM} (?:had )?(?:said|say|says|told us|tell us|told|think|thought|feel|felt|like|liked|love|loved|enjoy|enjoyed|want|wanted|made of|make of|need|hear|wrote)
  (?:what people say|what was said|what we (?:hear|heard|are told|were told)|how (?:the|their|it|they|things|we|all|everything|life|each [a-z]+) (?:[a-z]+ )?(?:went|go|goes|felt|feel|was|were|found|find|did|are|is|are doing|is going|are going|are getting on|have been|has been)|whether (?:they|it|we) (?:[a-z]+ ){0,2}(?:happy|satisfied|pleased|content|well|right)|if they (?:are|were) (?:happy|satisfied))
`);

/** To ask people something with a view to hearing what they think. */
export const askedFor = phrases(`
  (?:for|to give|to share|to leave|to send|to offer|to tell us|to say) (?:us )?(?:their|your|any|some|his or her|honest|with us)? ?(?:[a-z]+ )?(?:views?|opinions?|thoughts|ideas|feedback|comments?|suggestions?|impressions|experiences?|what they|how they)
  to [a-z]+ (?:us |up |in |down )?(?:their|any|your|a|some) (?:[a-z]+ )?(?:views?|opinions?|thoughts|ideas|feedback|comments?|suggestions?|impressions)
  (?:to (?:rate|score|grade|comment|complete|fill in|fill out|review|mark|say|tell us|vote on)|about (?:the|their|our|its|his|her|life|what|how|food|water)|how (?:the|their|it|they|we|things)|what (?:they|it|would|could|people|the|he|she|matters|worked)|whether|if they|if it)
`);

/** Views taken in, whatever the grammar round them: "collect comments", "inviting remarks", "a request for a score". */
export const takenViews = phrases(
  `
  (?:{takes})(?: in| up)? (?:(?!(?:and|or|to|for|by|from|that|who|which|on|in|no|at|with|us|them)\\b)[a-z'-]+ ){0,4}?(?:feedback|comments?|views|opinions?|thoughts|suggestions|remarks|ratings|impressions|testimonials|star ratings)
  (?:asks?|asking|asked(?= (?:every|each|all|our|the|them|him|her|\\d))|(?:is|are|was|were|being) asked|requests?|requested|requesting|invitation|invites?|inviting|(?:is|are|was|were) invited) (?:[a-z\\d]+ ){0,6}?(?:for|to give|to leave|to add|to choose|to press|to put|to award) (?:us )?(?:a|an|any|their|his or her|your|some|each|it a)(?: [a-z]+)? ?(?:scores?|ratings?|marks?(?: out)?|comments?|grades?|stars?|remarks?|thoughts?|smiley|face|emoji|thumbs?)
  (?:records?|recorded|writes? down|wrote down|notes?|noted|logs?|logged|types? up|typed up|jots? down|keeps? a (?:note|record) of|listens? to|listened to) what {whom} (?:say|said|tell|told|think|thought|feel|felt|like|liked|want|wanted|enjoy|enjoyed|make|made)
  what {whom} (?:say|said|tell us|told us|think|thought|write|wrote)(?: [a-z]+){0,3}? (?:is|are|was|were) (?:read|shared|passed|discussed|shown|reported|written|noted|recorded|logged|typed|entered|kept|put|filed|saved|copied|stored)
  what {whom} (?:say|said|tell us|told us|think|thought|enjoy|enjoyed|like|liked|want|wanted|feel|felt)(?: [a-z]+){0,4}?,? and (?:[a-z]+ ){1,4}?(?:writes?|wrote|types?|typed|notes?|noted|logs?|logged|records?|recorded|puts?|enters?|entered|jots?|jotted) (?:it|this|them|that|these|everything|all)
  (?:scores?|rates?|rated|scored|grades?|graded) (?:the|our|their|its|each|every|us)(?: (?!bids?|tenders?|candidates?|applicants?|quotes?|designs?|samples?|options?)[a-z]+){0,4}? (?:on (?:a|an|the) (?:[a-z-]+ )?(?:tablet|screen|card|app|form|scale|kiosk|keypad|wall|slip)|out of|from (?:one|zero|1|0) to|by pressing|with (?:stars|tokens|stickers|smileys)|using (?:stars|faces|smileys|tokens|emojis))
  (?:asks?|asked|put|puts) (?:(?:them|people|everyone|each [a-z]+|every [a-z]+|two|three|some) )?(?:the same |up to |our )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a handful of|some) (?:short |simple |quick |set |set of )?questions(?! (?:of|at|to) (?:the )?(?:candidates?|applicants?|interviews?|bidders|suppliers))
  (?:sends?|sent|texts?|texted|emails?|emailed|receives?|received|gets?|answers?|answered|completes?|completed|fills? in|filled in) (?:[a-z]+ ){0,3}?(?:an? |the |our |their )?(?:[a-z]+|\\d+)-question (?:[a-z]+ )?(?:text|survey|email|form|message|card|poll|questionnaire|slip|sheet)s?
  (?:\\d[\\d,]*|half|most|some|nearly all) (?:of )?(?:[a-z]+ ){0,2}?(?:filled (?:it|them) in|completed (?:it|them)|returned (?:it|them)|sent (?:it|them) back|handed (?:it|them) (?:in|back))
  there were (?:\\d[\\d,]*|[a-z-]+) (?:formal )?complaints,? (?:of which|most|mostly|mainly|chiefly|the (?:most|main))
  (?:collected|registered|gathered|recorded|took|drew|received) (?:over |some |about |nearly )?\\d[\\d,]* (?:taps|presses|clicks|smileys|tokens|ticks|stickers|votes)
  (?:clipboards?|comments? books?|sheets? of paper|flip ?charts?|feedback books?) (?:goes|go|went|is passed|are passed|was passed|is handed|was handed) (?:round|along)
  (?:texts?|messages?|emails?|screens?|cards?|tablets?) with (?:a|an|two|three|four|five|the) (?:[a-z]+ )?(?:smileys?|faces?|emojis?|thumbs?|stars?)
  \\d[\\d,]* (?:people|[a-z]+s) (?:pressed|tapped|clicked) (?:one|a|an|the|it|on)
  \\d[\\d,]* (?:people|[a-z]+s)(?: (?:over|under|aged) \\d+)? answered (?:our |the |all )?(?:[a-z]+ )?questions
  (?:everyone|everybody|each [a-z]+|people|they|[a-z]+s) (?:writes?|wrote|jots?|jotted|puts?|notes?)(?: down)? (?:one|two|three|a) things? (?:they|that|he or she|which)
  (?:in-app|on-screen|pop-up|app) (?:prompts?|messages?|banners?) asks?
  canvass(?:es|ed)? (?:our |all |the )?(?:riders|{whom})
  (?:left|leave|leaves) (?:us )?(?:a|their|an?) (?:note|line|message|remark|entry)s? (?:in|on|with|for) (?:the|our)
  (?:inbox|box|line|tin|book|jar|wall) (?:took|drew|received|got|collected|gathered) (?:over |some |about )?\\d[\\d,]* (?:messages|notes|slips|cards|comments|entries|letters|ideas)
  (?:slips|cards|comments|replies|postcards) (?:is|are|was|were) (?:typed up|read out|collated|sorted|filed|passed on|logged|emptied)
  evaluation(?:s| (?:forms?|sheets?|cards?))? (?:is|are|was|were) (?:completed|filled in|returned|handed in|collected|given out)
  (?:sent|texted|emailed|handed|given|shown|posted) (?:a|an|the) (?:[a-z]+ )?(?:text|email|message|link|card|tablet|sheet|slip) (?:with|of|containing|asking) (?:\\d|one|two|three|four|five|six|seven|eight|ten|a few|some|short) (?:[a-z]+ )?questions?
  (?:drops?|dropped|posts?|puts?|placed?|places|slips?|throws?) (?:a|their|one|an) (?:[a-z]+ )?(?:bead|token|ball|counter|button|pebble|sticker|marble|bean|disc|chip|ticket|lolly stick)s? (?:in|into|on|onto|through)
  interviews with (?:(?!candidates|applicants)[a-z\\d'-]+ ){0,3}?(?:leavers|tenants|residents|parents|carers|families|patients|pupils|guests|passengers|customers|members|people|clients|learners|neighbours|callers|users|relatives|visitors)
  `,
  {
    whom: WHOM,
    takes:
      "collects?|collected|collecting|gathers?|gathered|gathering|seeks?|sought|seeking|invit(?:e|es|ed|ing)|receiv(?:e|es|ed)|request(?:s|ed|ing)?|captur(?:e|es|ed|ing)|elicit(?:s|ed|ing)?|canvass(?:es|ed|ing)?|solicit(?:s|ed|ing)?|harvest(?:s|ed|ing)?|takes?|took|obtain(?:s|ed|ing)?|not(?:es|ed) down|jots? down|writes? down",
  },
);

/** What was done about it, or why nothing was. Only what no verb of the sentence tells by itself. */
export const acted = phrases(`
  (?:as a result|in response|since (?:[a-z]+ )?(?:20\\d\\d)?,? ?(?:then,? )?(?:every|each|all|the|our|it|they|there) (?:[a-z]+ ){0,3}?(?:has|have) (?!been (?:asked|surveyed|received|collected|told|gathered|sent))[a-z]+|had (?:the|a|all|both|every|it|them|our) (?:(?!results|replies|answers|data|forms|comments)[a-z-]+ ){0,3}?(?:replaced|mended|moved|changed|repaired|rebuilt|cut|redrawn|rewritten|removed|fitted|repainted|painted|reset|fixed|lowered|raised|widened|altered|cleared|redone|retimed|installed|relaid|resited)|because of (?:this|that|it|them|these|what (?:they|people|you|we (?:heard|were)|was|[a-z]+ (?:said|told|wrote|asked)))|acting on|in consequence|consequently|accordingly|which led (?:us )?to|leading to|led (?:us )?to|led directly|resulted in|resulting in|prompted (?:us|a|the|an|by)|came of it|from (?:it|them|this|the survey|that) came|this is why|that is why|which is why|is why)
  (?:no (?:change|changes|action)|not changed|nothing (?:was |has been )?changed|left (?:it|them|the [a-z]+|things) as|kept (?:it|the [a-z]+) as|kept (?:it|them|this|that|these|the [a-z]+(?: [a-z]+)?),? because|(?:is|was|were) (?:kept|left)(?! (?:on|in|by|at|with|for)\\b)|unable to|could not (?:be (?:found|done|made|moved|met|offered|given|fitted|changed|built|spared|paid for)|do|change|offer|move|meet|act|agree|afford)|cannot (?:do|change|offer|act)|have not (?:yet )?(?:changed|acted|done)|closed (?:only )?(?:by agreement|once|when)|decided (?:not|against|to|on)|declined|turned (?:it|this|them|down)|said no|told (?:them|people|everyone) (?:why|so)|explained why|the reason|the (?:cost|budget|lease|law|route|rent) (?:is|was) (?:set|fixed|too)|deferred|ruled out|not possible|no further action|stayed as|stays as|not proceed)
  what (?:was|has been|were|gets|we have|we've) done (?:about|with|as)|what we did about|what to do about|(?:changes?|actions?|improvements?) (?:made|agreed|followed|taken|that followed|arising|closed)|action (?:plan|log|tracker)|\\d+ (?:of \\d+ )?actions|(?:given|has|assigned|gets) an? (?:owner|action)|(?:is|are|was|were|been|be) dealt with|dealt with|put(?:s)? right|sorted out|(?:it|this|that|them|soon|quickly|promptly|was|were) sorted(?! (?:by|into|under|and|for|in|at|according))|you said|(?<!how )we did(?! (?:an?|our|the|some|another|two|three) )|(?:act|acts|acted) (?:on|upon)|now (?:open|opens|close|closes|start|starts|have|has|offer|offers|run|runs|last|lasts|comes?|get|gets|ring|visit|send|sends|use|uses|include|includes|serve|serves|begin|begins|meet|meets)|(?:is|are) now|since then we|we have since|the first to go was|(?:are|is) done|(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all) (?:are|were|have been) (?:done|made|met|carried out)
`);
