import { phrases } from "./phrase.js";

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
    (?:co[- ]?production|co[- ]?design|co[- ]?creation|involvement|engagement|participation|consultation|empowerment|personalisation|person[- ]centred (?:care|support|planning)|social value|safeguarding|independence|choice) (?:is (?:a|an|the|when|where|not|about|defined|more than|one|something|what(?! (?:drives|gets|makes|moves|keeps|brings|motivates|inspires|matters|we|our)\\b)|any|power|work|people|sharing|doing)|means|refers to|involves (?:sharing|people|an|a|equal)|describes|requires|differs|does not mean|isn't|in this answer)
    (?:by|the (?:term|word|words)) ['"]?(?:co[- ]?production|involvement|engagement|participation)['"]? (?:we mean|means|describes|here|is used)
    is defined as|are defined as|we define|is sometimes confused|when we say|what we mean by
  `),
  place: phrases(`
    (?:at|in|to|of) the (?:very )?(?:heart|centre|center|core|root) of (?:the |our |their |its |a |this |his |her )?(?:[a-z-]+ ){0,2}(?:village|town|city|estate|site|campus|high street|building|market|square|borough|county|district|valley|ward|garden|park|grounds|island|parish|docklands|terrace|ring|roundabout|court|courtyard|room|courtyard|hamlet|suburb|quarter|neighbourhood|roof|network map|problem|complaint|matter|dispute|complaints|delay|issue|question|fault|failure|case|concern|trouble|row|objection|misunderstanding)
    town centre|city centre|day centre|leisure centre|health centre|call centre|community centre|heart (?:failure|disease|attack|rate|condition|problems|surgery|patients?|unit|health)|from the heart|by heart|core (?:hours|cities|strategy|team|staff|group|skills|subjects|specification|services)
  `),
};
