import { AMOUNT, COUNT, FRACTION, MONEY, PERCENT, UNIT } from "./numbers.js";
import { anyOf, type Phrases, phrases } from "./phrase.js";

const gap = (words: number): string => `(?:[^ .;]+ ){0,${words}}?`;
const N = `(?:${AMOUNT}|${MONEY}|${FRACTION})`;
const QUALIFIED = `(?:(?:just|only|about|around|roughly|nearly|almost|over|under|some|an average of|a mean of|a median of|fewer than|less than|more than|as many as|as few as|below|above|within|well under|well over|at least|at most|up to) )*`;
const WENT = anyOf(`
  fell, fallen, falling, falls, dropped, drops, dropping, rose, risen, rising, rises, climbed, climbing, increased, increasing, decreased, declined, grew, grown, growing, shrank, shrunk, went, gone, went up, went down, gone up, gone down, go from, going from, goes from,
  came down, come down, came in, slipped, dipped, jumped, leapt, soared, plunged, plummeted, tumbled, improved, shortened, lengthened, eased, edged (?:up|down), crept (?:up|down|back), reduced, cut, moved, narrowed, widened, slowed, recovered, rallied, surged, slumped, tapered, settled, steadied, ran, running, runs, averaged, averages, stood, stands, standing, sits, sat, reached, reaches, hit, was, were, is, are, now, stabilised, held, brought down, taken, changed, lifted, raised, boosted, doubled, trebled, shifted, swung, lowered
`);

/** Numbers that show what changed for people: before and after, a share, a score, nothing where there was something. */
export const measuredPatterns: readonly { readonly shape: string; readonly pattern: Phrases }[] = [
  {
    shape: "from-to",
    pattern: phrases(
      `from ${QUALIFIED}${N}${`(?: (?!(?:us|we|me|led|made|had)\\b)[^ .;]+){0,12}?`},? (?:to|down to|up to) ${QUALIFIED}(?:[^ .;]+ ){0,3}?${N}(?: ${UNIT})?`,
    ),
  },
  {
    shape: "from-to",
    pattern: phrases(
      `(?:from|fell from|was) ${QUALIFIED}${gap(3)}(?:${COUNT}) [^.;]{0,40}?\\bto ${QUALIFIED}(?:none|nil|zero|nothing|no [a-z]+)`,
    ),
  },
  {
    shape: "from-to",
    pattern: phrases(
      `the (?:${COUNT}) (?:had |have |has )?(?:become|became|gone down to|come down to) (?:${COUNT}|none|nil)`,
    ),
  },
  {
    shape: "from-to",
    pattern: phrases(`${N}(?: [^ .;,]+){0,3},? (?:down|up) to ${QUALIFIED}${N}`),
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
  {
    shape: "down-from",
    pattern: phrases(`(?:up|down) (?:by )?${QUALIFIED}${N}(?: ${UNIT})?`),
  },
  {
    shape: "fewer",
    pattern: phrases(
      `(?:${COUNT}|${FRACTION}|${PERCENT}|half as many|twice as many|three times as many) (?:[^ .;]+ )?(?:fewer|more than|less than|(?<!\\bone )more|less|better than|above|below|faster|quicker|sooner|earlier|later|longer|shorter|lower|higher)(?: than)?`,
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
    pattern: phrases(`(?:${COUNT}) [a-z-]+ out of (?:the )?(?:${COUNT})`),
  },
  {
    shape: "share",
    pattern: phrases(
      `(?:${COUNT}) in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d+)\\b`,
    ),
  },
  {
    shape: "fewer",
    pattern: phrases(
      `(?:have|has) (?:all|each|both) (?:[a-z]+ ){1,4}?(?:within|by|before|inside|on time|first time)
      from (?!us\\b)[^.;,]{3,40}? to (?:once|twice|never|not at all|hardly ever)
      (?:was|were|is|are) (?:being |now |all )?[a-z]+ (?:[a-z]+ ){0,6}?in all (?:${COUNT}) [a-z]+
      passed (?:it |them )?(?:first time|at the first (?:attempt|time|try|go)|with (?:no|nothing) (?:faults?|faulted|advisories|actions))`,
    ),
  },
  // "The ulcer that had been open fourteen months was closed by 20 February"
  {
    shape: "where-before",
    pattern: phrases(
      `(?:ulcers?|wounds?|sores?|infections?|rash|fractures?|arrears|debts?|backlog) (?:[^ .;]+ ){0,8}?(?:was|were|is|are|has|have|had) (?:now |been |all )*(?:closed|healed|clear|cleared|gone|paid off)`,
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
    in (?:the|all) (?:${COUNT}) (?:such |following |next |later )?[a-z]+ [^.;,]{0,50}?(?:no [a-z]+ (?:[a-z]+ ){0,3}?(?:met|was|were|had|came|lost|left|missed|needed|fell|went|complained)|nobody|no one|none)
    there (?:has|have) been (?:no|none|just|only)
    there (?:was|were) (?:no|none|just|only|${COUNT})
    (?:had|been) (?:just |only )?(?:one|no|two|a single) (?:[^ .;,]+ ){1,4}(?:ever )?since
    none since|none after|none at all since|not once since|has not (?:happened|recurred|flooded|returned|been repeated) since|have not (?:happened|recurred|returned|needed|missed|had) [^.;]{0,30}since
    (?:hasn't|haven't|has not|have not|had not|didn't|did not) [^.;]{0,50}?(?:once|since|a single)
    (?:has|have|'s|'ve) had no (?:repeat|recurrence|more|further|such|other)
    (?:hasn't|haven't|has not|have not) (?:been|gone|come|had to go) back (?:to|in|into|at)
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
  // "Now she rings her grandson every week": something that people do, and how often.
  {
    shape: "where-before",
    pattern: phrases(
      `now (?:[^ .;,]+ ){1,8}?(?:every (?:day|night|week|month|morning|evening|weekend|other [a-z]+)|(?:once|twice|(?:two|three|four|five|six) (?:times|days|mornings|afternoons|evenings|nights)) a (?:day|week|month)|most (?:days|weeks|nights)|each (?:day|week|night|month))`,
    ),
  },
  // "Finds on the sweep: 19 in January, four in February".
  {
    shape: "from-to",
    pattern: phrases(
      `(?:${COUNT}|${MONEY}) (?:[a-z]+ ){0,3}?in (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*,? (?:and |then |but |to |against |were |was )?(?:just |only |down to )?(?:${COUNT}|${MONEY}|one|none|nil) (?:[a-z]+ ){0,4}?(?:in|by) (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`,
    ),
  },
  // "Two have been lost in the 6,100 calls since".
  {
    shape: "share",
    pattern: phrases(
      `(?:${COUNT}|one|none|no [a-z]+) (?:has|have) (?:been )?[a-z]+ (?:in|out of|among) (?:the )?(?:${COUNT}) [a-z]+ since`,
    ),
  },
  // "He has kept his tenancy ever since": it lasts.
  {
    shape: "where-before",
    pattern: phrases(
      `(?:has|have|'s|'ve) (?:been (?:with|in|at|back|clear|free|off|out|dry|sober)|stayed|remained|kept|lived|held|slept) [^.;,]{0,50}?ever since`,
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
  // "on the re-ride in January one failed again"
  {
    shape: "share",
    pattern: phrases(
      `(?:on|at|in|by) (?:the|a|its|their|our) (?:re-[a-z]+|rechecks?|retests?|resurvey|second (?:round|visit|audit|check|test|look|go)|repeat [a-z]+|follow-up(?: [a-z]+)?)(?: in [a-z]+(?: \\d{4})?)?,? (?:${COUNT}|one|none|nobody|all [a-z]+|every [a-z]+|no [a-z]+)(?: of (?:them|the [a-z]+))?(?: [a-z]+){0,2}? (?:failed|passed|met|missed|complied|was|were|had|remained|scored)`,
    ),
  },
  // "cleared in one day rather than four", "until the flat had reached 19 degrees"
  {
    shape: "saved",
    pattern: phrases(
      `in (?:${COUNT}|one|an?) (?:minutes?|hours?|days?|weeks?|months?|visits?|calls?),? (?:rather than|instead of|not|where it had (?:been|taken)) (?:the )?(?:usual )?(?:${COUNT})`,
    ),
  },
  { shape: "saved", pattern: phrases(`(?:reached|held at|kept at|back (?:up )?to) (?:${COUNT}) degrees`) },
  // "eleven people enrolled, of whom nine completed"
  {
    shape: "share",
    pattern: phrases(
      `of (?:whom|these|them|which),? (?:${COUNT}|one|none|all|most) (?:have |had |has |later |then |now |since )*(?:completed|finished|stayed|passed|kept|moved|gained|found|returned|came back|went on|qualified|graduated|started|took up|got|are still|were still)`,
    ),
  },
  // "saving each shop about four hours a week"
  {
    shape: "saved",
    pattern: phrases(
      `(?:saving|saves|saved|freeing|frees|freed)(?: up)? ${gap(4)}(?:${COUNT}) (?:seconds?|minutes?|hours?|days?|weeks?)`,
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
  (?:${COUNT}) (?:of (?:the|them|those|these|our|his|her|their) )?(?:(?!(?:and|or|but|we|our|to)\\b)[^ .;,]+ ){0,5}?(?:have |has |had |now |then |later |since |also |all |both |went on to |were able to |was able to |could |successfully )*(?:(?:were |was )(?:reversed|prevented|averted|avoided|saved|rehoused|reunited)|came back to [a-z]+|came back|kept|sustained|gained|found|moved on|moved into|moved out|moved to|started (?:college|work|school|a|an|their|paid|volunteering)|returned (?:home|to)|went home|stayed|avoided|stopped|gave up|quit|qualified|passed|graduated|progressed|secured|enrolled|won|recovered|reduced|paid off|cleared|repaid|rejoined|reunited|joined|took up|taken up|went back|got (?:(?:a|the|their)(?! (?:[a-z]+ )?(?:certificates?|badges?|leaflets?|packs?|bags?|cop(?:y|ies)|cards?|letters?|t-shirts?|medals?|stickers?|kits?|tickets?|vouchers?|sandwich(?:es)?|meals?|taste|taster|talks?|visits?|leaflet)\\b)|work|jobs?|home)|learned|learnt|achieved|remained|slept|travel|travelled|walk|walked|cook|cooked|shop|manage|managed|became|become|are in|were in|was in|is in|are still|were still|live|have their own|said they|say they|told|reported|felt|feel|feels|rated|agreed that|described)
`);
