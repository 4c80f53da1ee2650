import { phrases } from "./phrase.js";

const PEOPLE =
  "(?:tenants?|residents?|people|service users?|patients?|customers?|clients?|famil(?:y|ies)|relatives?|carers?|parents?|mums?|dads?|children|child|young people|pupils?|learners?|students?|teenagers?|guests?|members?|passengers?|occupiers?|users?|participants?|neighbours?|householders?|leaseholders?|women|men|survivors?|veterans?|visitors?|volunteers?|readers?|shopkeepers?|traders?|businesses|everyone|residents'|they|you|lads?|girls?|boys?|diners?|swimmers?|borrowers?|prisoners?|staff|schools?|those|the panel|the forum|the group|the board|the council|patients'|families'|others|them|all)";

/** Phrases of feedback, deciding together, checking back (RULEBOOK 6.4). */
export const youSaid = phrases(`
  you (?:said|asked|told us|spoke|suggested|wanted|raised|requested|shared|complained|mentioned|say|ask)[ ,;:-]+(?:so |and |then |together )?(?:we|our|here)
  (?:["'])?you (?:said|asked|told us|spoke|suggested)[,;:]? (?:["'])?-? ?(?:so )?we (?:did|listened|acted|heard|responded|changed|delivered|made)
  you spoke,? we listened|we asked,? you (?:said|told us|answered),? we did|you said,? we did|you said - we did|you asked - we did|what you (?:said|told us|asked for)(?:,| and) what we did|your feedback(?:,| and) our (?:actions?|response)|ask,? listen,? (?:act|do)|we listened,? we acted|we heard,? we acted|you said/we did|we ask,? you say,? we do|you say,? we do
`);

/** Nouns that are people speaking: "after a request from …". */
export const spokenNoun = phrases(`
  (?:a |an |the |their |this |that |many |several |repeated |various |two |three |four |some |numerous |[a-z]+ )*(?:requests?|complaints?|suggestions?|feedback|comments?|concerns?|queries|calls|petitions?|appeals?|representations?|wish(?:es)?|views|grumbles?|worries|objections?|remarks|ideas?|letters?|pleas?|demand|survey responses?|responses|questions?|criticisms?|recommendations?) (?:[a-z]+ )?(?:from|by|of|raised by|made by|received from|voiced by|expressed by|heard from|put forward by)
  (?:in response to|following|after|on the back of|as a result of|acting on|based on|responding to|prompted by|because of|thanks to|due to|in light of|in the light of|listening to|having listened to|having heard|taking on board|in reply to|in answer to|on) (?:a |an |the |their |this |your |[a-z']+ )*(?:requests?|complaints?|suggestions?|feedback|comments?|concerns|queries|petitions?|representations?|wishes|views|grumbles|worries|objections|survey|surveys|survey results|survey responses|consultation|ideas|criticisms?|what (?:${PEOPLE}|we heard|we were told|they|you))
  at (?:the )?(?:[a-z-]+'?s?'? ){1,3}(?:request|suggestion|insistence)|(?:we|staff|managers|the team|our [a-z]+) (?:have |had )?(?:listened to|heard from|heard|were told by|took on board|took note of) (?:what )?(?:[a-z'-]+ ){0,3}?(?:${PEOPLE})|(?:at|on) (?:the )?(?:request|suggestion|insistence) of|at (?:their|his|her|tenants'|residents'|families') (?:request|suggestion)
`);

/** Both sides settle it: satisfies the loop. */
export const joint = phrases(
  `
  together|jointly|side by side|hand in hand|shoulder to shoulder|between (?:us|them)|in partnership with|in collaboration with|joint (?:decision|working party|review|design|panel|group|meeting|session)
  (?:agreed|decided|designed|chosen|settled|worked out|planned|drawn up|written|rewritten|redesigned|developed|tested|trialled|created|drafted|negotiated|built|signed off|approved|set|revised|shaped|tried|picked|devised|mapped|produced|drew up|wrote|rewrote|planned it|co-wrote|worked it out|thrashed out|scored|refined|amended|costed|sketched) (?:it |this |them |these |the [a-z]+(?: [a-z]+)? |a [a-z]+(?: [a-z]+)? |out |through )?(?:together|jointly|with|by|alongside|between) (?:the |our |a |an |those |these |all |both |two |three |four |five |six |seven |eight |nine |ten |some |them|us|\\d+ |[a-z'-]+ ){0,4}?{people}
  co[- ]?(?:designed|produced|created|wrote|written|chaired|authored|delivered|decided|design|production|led|designing)
  (?:we|you|they|tenants|residents|the [a-z ]{3,25}) (?:said|agreed|decided),? we (?:did|agreed)|we said,? we did|we agreed,? we did|you decided|you chose|you voted
  (?:{people}|panel|forum|board|council|group|committee|meeting|they|who|ambassadors|themselves) (?:(?!(?:we|our|us|staff|managers?|management|said|told|asked|wanted|complained|so|and|raised|felt|requested|suggested|that|where|were|was|is|are|to|of the)\\b)[a-z'-]+ ){0,4}?(?:chose|choose|decided|decide|voted|vote|agreed|agree|picked|selected|opted|settled|rejected|reject|vetoed|veto|approved|approve|signed off|sign off|drew up|drafted|wrote|rewrote|redesigned|shortlisted|ranked|prioritised|turned down|threw out|ruled out|plumped|negotiated|co-wrote|redrafted|overruled|helped (?:us )?(?:choose|design|decide|write|test|plan|pick|draw|shape|rewrite|redesign|set|draft))
  (?:was|were|is|are|been|being) (?:[a-z]+ly |then |later |first |all |finally |also |each |only |both )*(?:chosen|decided|voted|agreed|picked|selected|settled|approved|rejected|drawn up|written|rewritten|designed|redesigned|tested|trialled|tried|scored|ranked|signed off|drafted|revised|reviewed|planned|checked|piloted|endorsed|ratified|set|led|evaluated|measured|chaired|sampled|edited) (?:[a-z]+ ){0,3}?(?:by|with|alongside|between) (?:the |our |a |an |those |these |all |both |[a-z'-]+ |\\d+ ){0,5}?(?:{people}|panel|forum|board|council|group|committee|meeting|ambassadors)
  (?:a|the|by|casting|by a|their|majority|show of hands|secret|open|residents'|tenants'|pupils') (?:vote|ballot|show of hands|referendum)|put (?:it |this |them |both |the [a-z]+ )?to (?:a|the) vote|by consensus|casting vote|had the (?:final|last|casting) (?:say|word|vote)|(?:their|his|her|final|last) (?:decision|choice|call|say)|gave the (?:go-ahead|green light|nod)|(?:choice|decision) was theirs|theirs to (?:make|choose|decide)
  (?:chair|chaired|led|co-chaired|edited|run) by (?:[a-z'-]+ ){0,3}{people}
  (?:sat|worked|walked|met|went|gone|working|sitting|planned|designing|cooked|tried|tested) (?:[a-z]+ ){0,5}?with (?:the |our |a |an |those |these |two |three |four |five |six |seven |eight |nine |ten |\\d+ |[a-z'-]+ ){0,4}?{people} (?:[a-z'-]+ ){0,8}?to (?:design|agree|plan|draw|write|choose|work out|decide|test|pick|redesign|settle|rewrite|draft)
  `,
  { people: PEOPLE },
);

/** Somebody went back to the people who raised it. */
export const checkedBack = phrases(
  `
  (?:went|gone|going|go|goes|came|come|took|taken|take|carried|brought) (?:the (?:figures|results|findings|data|change|new [a-z]+) |it |this |them |these |that |both )?back (?:over [^.;]{2,40} )?(?:to|with|in [a-z]+ to|and)[^.;]{0,80}
  (?:asked|ask|checked|check|reviewed|review|tested|tried|looked at|went through|gone through|going through|go through|shared|discussed|revisited|reviewing|confirmed|evaluated|verified|talked (?:it|this|them) (?:through|over)|walked (?:it|through)|rang|phoned|called|met|re-surveyed|resurveyed|re-interviewed|interviewed|polled|surveyed|visited|re-asked|spoke to|spoke with|sat down) (?:[^.;]{0,60} )?(?:with |by |of |to )?(?:the same|those same|these same|the original|those who|the people who|the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)|all (?:the|of the)|each of the|every|the residents|the tenants|the families|the parents|the women|the men|the patients|the pupils|the group|the panel|the forum|the complainants?|complainants|with them|them again|them|again|him|her|the (?:person|resident|tenant|family|household|mother|father|man|woman|caller|passenger|pupil|customer|patient|lad|girl|boy|couple|neighbours?|group|class|school|council|traders|shopkeepers|users|learners|readers|members|volunteers|guests|people|relatives|carers|children|young people|students|drivers|occupiers|householders|callers) (?:who|that|concerned|again|themselves)?)
  (?:the same|those same|these same|the original|those|these) (?:[a-z'-]+ ){0,4}?(?:told|said|say|confirmed|checked|reviewed|looked|agreed|met|tested|scored|rated|were asked|were rung|were shown|were visited|went|think|thought|reported|walked|tried|signed)
  (?:the |those )?(?:[a-z'-]+ )?(?:who|that) (?:had )?(?:raised|asked|complained|said|wrote|told|requested|suggested|spoke|reported|rang|first)[^.;]{0,40} (?:looked|checked|reviewed|told|said|confirmed|tested|met|walked|were asked|were shown|were told|were rung|scored|say|agreed|tried|signed|went)
  (?:looked at|reviewed|checked|went through|discussed|tested|confirmed|agreed|walked|talked|shared|evaluated) (?:[^.;]{0,40} )?with (?:us|them|him|her)
  reported back|fed back to (?:them|the|those|residents|tenants|families|parents|everyone|people|all)|(?:told|wrote to|rang|wrote back to|wrote back|rang back|replied to|answered|phoned|emailed|texted|informed|updated|let) (?:them|him|her|everyone who|all those who|those who|the (?:same|people|person|residents|tenants|families|parents|group|class|household|households|complainants?|traders|shopkeepers|passengers|pupils|patients|callers|women|men))(?: know)?|report(?:ed)? (?:the )?(?:result|results|outcome|figures|change|findings) (?:back )?to|published (?:the )?(?:result|results|outcome|reply|answer)|call(?:ed)? (?:them|him|her) back|followed up with|follow-up (?:call|visit|meeting|survey|interview)|checked (?:back|in) with|closed the loop
  `,
);

/** Words for a survey and the like, as against deciding together. */
export const consultationNoun = phrases(`
  surveys?|questionnaires?|comment cards?|comments? (?:cards?|forms?|box(?:es)?|books?)|suggestion(?:s)? (?:box(?:es)?|cards?|slips?|schemes?)|feedback (?:forms?|cards?|box(?:es)?|kiosks?|slips?|postcards?|link|surveys?|questionnaires?|sheets?|emails?)|consultations?|consultation (?:event|exercise|evening|day|meeting|period)s?|consulted|consulting|open (?:days?|evenings?|house)|complaints? (?:process|procedure|form|forms|policy|system|line|log)|complaints|polls?|drop-ins? to see|information (?:evening|event|session|stall|leaflet|day)s?|newsletters?|exhibitions?|leaflets?|posters?|roadshows?|feedback|presentation|presentations|briefing|briefings|display boards?|online form|web form|tick[- ]box(?: form| sheet)?|smiley faces?|postcards?|e-?mail(?:ed)? round|mailing list|mailshot|reply slips?|qr codes?|hotline|phone line|webinar
`);
export const coProductionWord = phrases(
  `co[- ]?(?:production|produced|produces?|producing|design|designed|designs|designing|creation|created|creates?|creating|productive)`,
);
export const notCoProduction = phrases(`
  (?:not|rather than|instead of|never|nor|no|falls short of|short of|stops short of|more than|different from|isn't|is not|was not|wasn't|not yet|not call (?:it|this|that)|don't call (?:it|this|that)|do not call (?:it|this|that)|not been|without) (?:[a-z]+ ){0,3}co[- ]?(?:production|produced|design|designed|creation|created)
  co[- ]?(?:production|design|creation) (?:differs|does not|is not|doesn't|isn't|means|requires|goes beyond|is more than|would|cannot|is about)
`);
