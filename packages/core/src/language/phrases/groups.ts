import { phrases } from "./phrase.js";

/** Nouns of power: what a group has, holds, uses or is given. Having "a say" in general is none. */
export const powerNoun = phrases(`
  (?:a |the |its |their |power of |right of |full |casting |equal |binding )*(?:veto|vetoes|votes?|voting rights?|casting vote|budget|purse|fund|funds|delegated authority|authority|decision[- ]making|decisions?|powers?|rights?|last word|final (?:say|word|decision|approval|vote)|sign[- ]off|approval|consent|permission|recommendations?|control(?! (?:rooms?|centres?|panels?|desks?|staff|officers?))|casting voice|mandate|verdicts?|rulings?|resolutions?|(?:full|equal|real|binding|deciding) say|say over|seats? on)
  (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:changes|proposals|motions|amendments|decisions|recommendations|requests)
  [£$€]\\d[\\d,.]*(?:k|m)?
`);

/** Power in so many words, whoever the subject: whose it is must be told by a group or a word for one near it. */
export const powerPhrase = phrases(`
  (?:without|with|subject to|needs?|requires?|until it has|awaits?) (?:its|their|the [a-z' ]{2,40}'s?) (?:consent|agreement|approval|blessing|say-so|sign-off|permission|leave|signature|vote|support|yes)
  (?:until|unless|before|once|till) (?:it|they|[a-z' -]{2,40}?) (?:has|have|had) (?:agreed|approved|signed|said (?:yes|so)|voted|passed|cleared|seen and (?:agreed|approved)|decided|chosen|given|accepted|tested|scored)
  at (?:its|their) (?:request|insistence|suggestion|say-so)|on (?:its|their) (?:advice|recommendation|say-so|vote|orders|instruction)|(?:its|their|whose|the [a-z]+'s) (?:decisions?|votes?|veto|budget|verdict|choice|recommendations?|proposals?|rulings?|motions?|resolutions?|objections?|orders?) (?:was|were|is|are|stands?|binds?|bind|has|have|go|goes|carry|carries|led|changed|became|must|cannot|may|stopped|won|count)
  (?:with |by |on )?(?:a |simple |clear |two-thirds )*majority (?:needed|required|vote|decides|carries)
  (?:came|come|coming) (?:round|around) to (?:its|their) (?:view|way)|(?:took|taken|followed|acted on|accepted|adopted|heeded) (?:its|their|the [a-z]+'s?) (?:advice|view|suggestions?|point|list|wording|order)
  (?:because of|thanks to|as a result of) (?:them|it)\\b(?=[^.;]{0,60}\\b(?:is now|are now|was|were|now))
  (?:is|are) (?:purely |only |strictly |simply |solely )?(?:advisory|consultative)(?: only)?|advises? only|only advises?|advisory only|(?:no|little|limited) (?:vote|power|powers|decision|authority|say|veto|budget|remit)|(?:outside|beyond|not (?:with)?in|within|limits? (?:of|to|on)) (?:its|their) (?:remit|powers?|say|authority|gift|influence)|(?:its|their) (?:limits?|remit|powers?|say|influence) (?:is|are|does|do|stops?|ends?|extends?|stop|end|covers?)
  (?:it|they|members|panel|board|forum|council|committee|group|circle) (?:also |alone |now )?controls? (?:a|an|the|its|their|how|who|what|which|[£$€]\\d[\\d,.]*)\\b
  (?:call|calls|called) (?:back|in) (?:any|a|the|every|each|one|two) (?:[a-z]+ )?decisions?
  each (?:of them )?(?:signs off|approves|decides|votes on|sets|chooses|picks|vetoes|awards|holds (?:a|its|the)|spends)
  (?:the )?final (?:say|decision|word) (?:rests|lies|is|stays|remains)|(?:decision|decisions) (?:rests?|lies?|stays?|remains?) with
`);
