import { phrases } from "./phrase.js";

const WHOM =
  "(?:people|they|tenants|residents|families|parents|patients|guests|customers|clients|visitors|users|learners|children|young people|carers|drivers|passengers|members|you|women|pupils|leavers|callers|everyone|staff|volunteers|neighbours|it)";

/** Views told as a clause: "what they told us", "how the visit went". */
export const viewClause = phrases(`
  what (?:each of )?(?:the |our )?(?:[a-z]+ ){0,2}${WHOM} (?:had )?(?:said|say|says|told us|tell us|told|think|thought|feel|felt|like|liked|love|loved|enjoy|enjoyed|want|wanted|made of|make of|need|hear|wrote)
  (?:what people say|what was said|what we (?:hear|heard|are told|were told)|how (?:the|their|it|they|things|we) (?:[a-z]+ )?(?:went|felt|was|were|found|did|are doing)|whether (?:they|it|we) (?:[a-z]+ ){0,2}(?:happy|satisfied|pleased|content|well|right)|if they (?:are|were) (?:happy|satisfied))
`);

/** To ask people something with a view to hearing what they think. */
export const askedFor = phrases(`
  (?:for|to give|to share|to leave|to send|to offer|to tell us|to say) (?:us )?(?:their|your|any|some|his or her|honest|with us)? ?(?:[a-z]+ )?(?:views?|opinions?|thoughts|ideas|feedback|comments?|suggestions?|impressions|experiences?|what they|how they)
  to [a-z]+ (?:us |up |in |down )?(?:their|any|your|a|some) (?:[a-z]+ )?(?:views?|opinions?|thoughts|ideas|feedback|comments?|suggestions?|impressions)
  (?:to (?:rate|score|grade|comment|complete|fill in|fill out|review|mark|say|tell us|vote on)|about (?:the|their|our|its|his|her|life|what|how|food|water)|how (?:the|their|it|they|we|things)|what (?:they|it|would|could|people|the|he|she|matters|worked)|whether|if they|if it)
`);

/** What was done about it, or why nothing was. Only what no verb of the sentence tells by itself. */
export const acted = phrases(`
  (?:as a result|in response|because of (?:this|that|it|them|these|what)|acting on|in consequence|consequently|accordingly|which led (?:us )?to|leading to|led (?:us )?to|led directly|resulted in|resulting in|prompted (?:us|a|the|an|by)|came of it|from (?:it|them|this|the survey|that) came|this is why|that is why|which is why|is why)
  (?:no (?:change|changes|action)|not changed|nothing (?:was |has been )?changed|left (?:it|them|the [a-z]+|things) as|kept (?:it|the [a-z]+) as|(?:is|was|were) (?:kept|left)|unable to|could not (?:do|change|offer|move|meet|act|agree|afford)|cannot (?:do|change|offer|act)|have not (?:yet )?(?:changed|acted|done)|decided (?:not|against|to|on)|declined|turned (?:it|this|them|down)|said no|told (?:them|people) why|explained why|the reason|the (?:cost|budget|lease|law|route|rent) (?:is|was) (?:set|fixed|too)|deferred|ruled out|not possible|no further action|stayed as|stays as|not proceed)
  (?:changes?|actions?|improvements?) (?:made|agreed|followed|taken|that followed|arising|closed)|action (?:plan|log|tracker)|\\d+ (?:of \\d+ )?actions|(?:given|has|assigned|gets) an? (?:owner|action)|(?:is|are|was|were|been|be) dealt with|dealt with|put(?:s)? right|sorted(?: out)?|you said|we did|(?:act|acts|acted) (?:on|upon)|now (?:open|opens|close|closes|start|starts|have|has|offer|offers|run|runs|last|lasts|comes?|get|gets|ring|visit|send|sends|use|uses|include|includes|serve|serves|begin|begins|meet|meets)|(?:is|are) now|since then we|we have since|the first to go was|(?:are|is) done|(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all) (?:are|were|have been) (?:done|made|met|carried out)
`);
