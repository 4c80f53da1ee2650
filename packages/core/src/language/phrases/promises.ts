import { COUNT, MONEY, PERCENT } from "./numbers.js";
import { phrases } from "./phrase.js";

/** The bidder speaks of the future. */
export const future = phrases(
  `
  (?:we|i|it|they|he|she|you|who|which|that|there|and|[a-z'-]+)(?:'ll| will| shall)(?: (?:not|never|also|always|then|therefore|all|each|both|again|now|still|only|actively|proactively|continually|further|fully|jointly|together|in turn|naturally|of course|thereby|work with [a-z ]{3,40} to|work to|work hard to|seek to|aim to|strive to|look to|do everything we can to))*
  (?:are|is|am|'re) going to|going forward,? we|from now on,? we
  (?:we|the [a-z ]{3,30}|our [a-z ]{3,30}|it|[a-z]+) (?:{adv}|also |always |all )*(?:aims?|intends?|plans?|hopes?|seeks?|strives?|endeavours?|pledges?|undertakes?|promises?|vows?|propose|proposes|expects?|looks? forward|aspires?|are (?:keen|determined|looking|set|aiming|working|striving|planning|hoping|seeking|aspiring|resolved)|is (?:keen|determined|looking|set|aiming|working|striving|planning|hoping|seeking|resolved)) to
  our (?:aim|intention|plan|hope|ambition|goal|aspiration|pledge|promise|objective|vision) (?:is|over [a-z ]{3,30} is) (?:to|that)
  we (?:are )?commit(?:ted)? to (?:ensuring|embedding|promoting|maximising|supporting|enhancing|continuing|driving|improving|strengthening|continually|continuously|building|developing|growing|delivering|maintaining|increasing|providing|working|keeping)
  we would (?:seek|aim|look|continue|work|ensure|expect|strive)
`.replaceAll("{adv}", "very "),
);

export const hypothetical = phrases(`
  (?:for example|for instance|say|e\\.g\\.|imagine|suppose),? (?:if|when|where|should|that|a|an|we might|someone|somebody)
  if,? (?:for example|for instance|say),?|should (?:a|an|the|any|he|she|they|we|you|there|anyone|someone|somebody) [^.;]{2,60}(?:would|will|can|,)|were (?:a|an|the|we) [^.;]{2,40} to |would be|would have|would (?:[a-z]+ )|might (?:[a-z]+ )|in the event (?:of|that)|if (?:a|an|the|any|anyone|someone|somebody|he|she|they|we|you|there|it|one|people|staff|families|tenants|residents|something|anything|nobody|no one|no|this|that|our|your|required|needed|necessary|demand|[a-z]+ (?:is|are|falls?|has|have|needs?|cannot|can't|does|says?|asks?|reports?|wants?))
`);

/** Soft verbs: they promise a direction, not a thing. */
export const softVerb = phrases(`
  ensur(?:e|es|ing)|embed|embeds|embedding|promot(?:e|es|ing)|striv(?:e|es|ing)|continue|continues|continuing|carry on|carries on|keep on|keeps on|keep (?:[a-z]+ing)|go on (?:[a-z]+ing)|maximis(?:e|es|ing)|maximiz(?:e|ing)|support|supports|supporting|enhanc(?:e|es|ing)|strengthen|strengthens|strengthening|improv(?:e|es|ing)|foster|fosters|fostering|nurtur(?:e|es|ing)|encourag(?:e|es|ing)|champion|champions|championing|facilitat(?:e|es|ing)|endeavour|endeavours|endeavouring|seek|seeks|seeking|aim|aims|aiming|aspire|aspires|aspiring|work towards|work to|work hard|work closely|work tirelessly|work alongside|work with|work in partnership|work together|work collaboratively|drive|driving|drive forward|build(?:ing)? (?:on|upon|relationships|trust|capacity|confidence|community|resilience|strong|stronger|lasting|a culture|links|bridges|partnerships)|develop|develops|developing|grow|growing|deepen|deepening|broaden|widen|further|advance|boost|optimis(?:e|es|ing)|raise|raising|uphold|maintain|maintains|maintaining|safeguard|protect|prioritis(?:e|es|ing)|focus|focusing|empower|empowering|enable|enables|enabling|help|helps|helping|look to|explore|exploring|commit|do our (?:best|utmost)|do everything|do all|go the extra mile|go above|leave no stone|listen|listening|engage|engaging|involve|involving|make sure|see to it|take every|give (?:[a-z]+ ){0,3}(?:priority|attention|consideration)|be (?:proactive|responsive|flexible|committed|transparent|at the|mindful|there|a|the|an)|remain|stay|value|respect|celebrate|inspire|harness|leverage|cultivate|instil|reinforce|underpin|add value|make a (?:[a-z]+ )?difference|deliver (?:[a-z-]+ ){0,4}(?:excellence|value|outcomes|service|services|quality|care|support|benefits)|provide (?:[a-z-]+ ){0,5}(?:excellence|value|service|services|quality|care|support|environment|opportunities|benefits)|achieve (?:[a-z-]+ ){0,3}(?:excellence|outcomes|results)|tackle|address|increase|reduce|minimise|minimising|lessen|refine|evolve|innovate|invest in
`);

/** A measure that a promise can be held to. */
export const promiseMeasure = phrases(`
  (?:${PERCENT}|${MONEY})
  (?:at least |up to |no (?:more|fewer|less) than |a minimum of |within |to |under |over |below |above )?(?:${COUNT}|one|a single|each of the|both)(?: [a-z-]+){0,3}? (?:[a-z]+s|people|children|hours?|days?|weeks?|minutes?|sites?|homes?|schools?|trees?|tonnes?|placements?|apprentices(?:hips)?|sessions?|meetings?|jobs?|staff|posts?|roles?|visits?|miles?)
  every (?:[a-z]+ ){1,4}?(?:will|has|have|is|gets?|receives?|within|by|on)|percentage|number of|score|target of|kpi|per square metre|measured by|measured against|in writing|a written|published|signed off by|sampled by|checked (?:by|through|against)
`);
export const promiseTime = phrases(`
  (?:by|before|from|in|on|until|no later than|within|during|over|after|at|each|every|per|throughout|for) (?:the |our |its |end of |the end of |early |mid |late |mid-|first |next |close of )*(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\\d\\d|q[1-4]|month \\d+|week \\d+|year (?:one|two|three|1|2|3|4|5)|contract (?:start|award|commencement|mobilisation|signature|term|period|life)|mobilisation|go[- ]live|day one|first (?:day|week|month|quarter|year|term)|quarter|month|week|year|term|half-term|fortnight|christmas|easter|life of the contract|lifetime of the contract|duration of the contract|coming (?:year|months|term)|next (?:year|month|quarter|term)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|48|24) (?:working )?(?:hours?|days?|weeks?|months?|years?)(?: of)?)
  monthly|weekly|quarterly|annually|daily|fortnightly|termly|half-termly|every (?:[a-z]+ )?(?:day|week|month|quarter|year|term|fortnight|six weeks|monday|tuesday|wednesday|thursday|friday)|each (?:day|week|month|quarter|year|term)|twice (?:a|per) (?:day|week|month|year|term)|once (?:a|per) (?:week|month|quarter|year|term)|in (?:the )?(?:first|second|third|final|coming|next) (?:[a-z]+ )?(?:year|month|months|quarter|term|weeks)|over the (?:life|lifetime|course|duration|term) of|next (?:spring|summer|autumn|winter|year|month|term)|in the coming year|this (?:year|spring|summer|autumn|winter|term)|from the (?:first|start|outset)
`);
