import { holds, NUMBER_WORD, textOf, type Words } from "./context.js";
import type { Told } from "./told.js";

/** "founded", "incorporated", "opened our doors": what a company is, not what it did. */
const IDENTITY =
  /^(?:found|establish|incorporat\w*|regist\w*|form|set up|open|start|launch|create|begin|trade|grow|come together|take on|begin as|start as|start out)$/;

/** What a provider goes on doing: no change, however long it has. */
const STANDING =
  /^(?:provide|offer|run|deliver|supply|operate|manage|serve|support|employ|hold|lead|work|maintain|produce|publish|host|use|own|set|approve|meet)$/;

/** A year that no example of a tender answer is of. */
const LONG_AGO = /\b(?:in|before|since|between|by|of|until|[a-z]+) (?:1[0-9]\d\d|200\d|201[0-4])\b/;

/** "We were awarded the contract": how the work was won is no example of it. */
const WINS = /^(?:win|award|secure|gain|retain|inherit|take on|bid for)$/;
const CONTRACT =
  /^(?:(?:the )?[a-z]+'s|the|this|our|a|an|its|both|two|three|four) (?:[a-z-]+ ){0,4}?(?:contracts?|tenders?|lots?)\b/;

/** What a company is or has long been doing. */
export function isHistory({ words, group, subject, object }: Told): boolean {
  const { folded } = words;
  // "The club has been run by its members since 2019": goes on still.
  if (
    group.tense === "perfect" &&
    (!group.classes.has("change") ||
      group.passive ||
      STANDING.test(group.lemma) ||
      /\b(?:each|every|all)\b/.test(object)) &&
    (/\bsince (?:[a-z]+ ){0,2}(?:1\d|20)\d\d\b/.test(folded) ||
      // "Two vans have covered every bank holiday since."
      (/\b(?:each|every)\b/.test(object) && /\bsince(?= ?[,.;]|$)/.test(object)) ||
      /\bfor (?:over |more than |the (?:last|past) )?(?:\d+|[a-z]+) years\b/.test(folded)) &&
    !/^since (?!1)/.test(textOf(words, group.object))
  )
    return true;
  // "Tallow Metering has fitted 41,300 meters", "I ran a linen room for eleven years": a record of the firm, or of a career.
  const whenTold = words.dates.some(
    (date) => date.excluded === null && date.kind !== "ongoing" && date.kind !== "moves-on",
  );
  if (
    group.tense === "perfect" &&
    !whenTold &&
    /^(?:over |more than |some |around |nearly |about )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/.test(
      object,
    )
  )
    return true;
  // "She was appointed in 2024": who works here.
  if (group.passive && /^(?:she|he|i)$/.test(subject) && /^(?:appoint|promote|hire|recruit|employ)$/.test(group.lemma))
    return true;
  if (/^i$/.test(subject) && /\bfor (?:[a-z-]+|\d+) years\b/.test(object)) return true;
  if ((WINS.test(group.lemma) || /^(?:hold|have|run|lose)$/.test(group.lemma)) && CONTRACT.test(object)) return true;
  // "The Rec was given to the town in 1921": of another time.
  if (/\b(?:in|before|since|by|of) 1[0-9]\d\d\b/.test(object)) return true;
  // "A third were built before 1945", "the unit opened in 1998": how old things are.
  if (
    LONG_AGO.test(object) &&
    ((group.passive && /^(?:build|erect|found|open|establish)$/.test(group.lemma)) ||
      (!group.passive &&
        ((/^(?:open|start|begin)$/.test(group.lemma) && /^(?:in|before|on|back in)\b/.test(object)) ||
          /^(?:move|relocate|merge)$/.test(group.lemma))))
  )
    return true;
  // "Was built in 1987 and re-roofed in 2019"
  const built = words.groups.find((other) => other.first < group.first && /^(?:build|erect|found)$/.test(other.lemma));
  if (built && group.subject[0] === built.subject[0] && LONG_AGO.test(textOf(words, built.object))) return true;
  // "Pestle & Plum began as a market stall"
  if (
    /^(?:begin|start|start out|start off|come)(?: as)?$/.test(group.lemma) &&
    /^(?:life |out )?as (?:an?|the) |^an? (?:market|one|two|small|family|tiny|single)\b/.test(
      / as$/.test(group.lemma) ? `as ${object}` : object,
    ) &&
    !group.passive
  )
    return true;
  if (!IDENTITY.test(group.lemma)) return false;
  if (words.dates.some((date) => date.excluded === "founded")) return true;
  // "The Lendery opened in 2018 in what had been a shoe shop".
  if (/^in (?:19|20)\d\d,? in (?:what\b|(?:an?|the) (?:former|old|disused|converted|redundant|empty)\b)/.test(object))
    return true;
  if (/\b(?:our|its) doors\b|^(?:trading|life|as|out as)\b/.test(object)) return true;
  const [first] = words.tokens.slice(group.object[0], group.object[1]);
  // "I started it in 2014".
  if (/^i$/.test(subject) && /^it in (?:19|20)\d\d\b/.test(object)) return true;
  // "I started Second Bite", "our settings opened in 1999, 2006 and 2021".
  if (
    /^(?:i|we|she|he|they|two .*|three .*)$/.test(subject) &&
    (first?.capital || /^(?:this|the) (?:company|charity|firm|business|organisation|practice|service)\b/.test(object))
  )
    return true;
  if (
    /^(?:our|the) (?:[a-z]+ )?(?:homes?|settings?|nurser(?:y|ies)|branch(?:es)?|schools?|offices?|centres?|depots?)$/.test(
      subject,
    ) &&
    /^(?:in|its|their)\b/.test(object)
  )
    return true;
  const named =
    /^(?!it$|this$|that$|they$)[a-z&' -]+$/.test(subject) &&
    !/\b(?:we|panel|group|forum|club|service|centre|scheme|clinic|hub|garden|room)\b/.test(subject);
  return (
    group.passive &&
    named &&
    /\b(?:in|since) (?:19|20)\d\d\b/.test(folded) &&
    /^(?:found|establish|incorporat\w*|regist\w*|form)$/.test(group.lemma)
  );
}

/** A list's entry is what the words are about: it ends them, or a preposition goes on from it. */
function isAbout({ hits, tokens }: Words, list: string, [from, to]: readonly [number, number]): boolean {
  return (hits.get(list) ?? []).some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      (hit.to === to ||
        /^(?:of|in|at|for|to|on|from|by|with|among|across|per|,|and|\()$/.test(tokens[hit.to]?.text ?? "")),
  );
}

const STEERED =
  /^(reduce|cut|halve|lower|shorten|increase|raise|double|improve|lift|eliminate|sustain|maintain|achieve|avoid|prevent|reverse|avert)$/;
const BETTERED =
  /^(improve|enhance|better|benefit|boost|strengthen|transform|flourish|thrive|progress|gain|excel|grow|unlock|rebuild|reduce|increase|raise|lift|build|deepen|enrich|ease|alleviate)$/;
const ABSTRACT =
  /^(?:the |our |their |his |her |levels? of |all |both |massively |social |overall |[a-z]+(?:'s|s') |customer |staff )*(?:confidence|trust|isolation|loneliness|wellbeing|well-being|morale|relationships?|engagement|resilience|independence|understanding|awareness|satisfaction|experience|communication|safety|quality|outcomes?|anxiety|stress|self-esteem|spirits|moods?|hearts|horizons|smiles|hopes|faces|skills?|cohesion|performance|efficiency|attendance|behaviour|inclusion|aspirations?|(?:young )?lives)\b/;

const BETTERMENT =
  /^(?:about )?(?:(?:an?|some|real|the|many) )?(?:[a-z-]+ ){0,3}?(?:improvements?|reductions?|increases?|uplift|upturn|betterment|gains?)\b/;

/** A result told with a verb of change: "complaints fell", "turnover was reduced", "our clubs have reduced isolation". */
export function isResult({ words, group, agent: by, subject: subjectText, object: objectText }: Told): boolean {
  const { classes, lemma, passive, subject, object } = group;
  const agent = by.people || by.bidder;
  const results =
    isAbout(words, "outcome", subject) &&
    !agent &&
    !holds(words, "role", subject) &&
    !/\b(?:we|our|they)\b/.test(subjectText);
  if (results && (classes.has("rise") || classes.has("better"))) return true;
  // "The work has brought about a noticeable improvement".
  if (
    !passive &&
    /^(?:bring|bring about|lead to|make|produce|achieve|deliver|see|yield|cause)$/.test(lemma) &&
    BETTERMENT.test(objectText)
  )
    return true;
  // "The waiting list of 14 was cleared by the end of June".
  if (
    passive &&
    /\b(?:waiting lists?|backlogs?|queues?|arrears|debts?)\b/.test(subjectText) &&
    /^(?:clear|pay off|wipe out|eliminate)$/.test(lemma)
  )
    return true;
  if (passive)
    return (
      (results && STEERED.test(lemma)) ||
      (BETTERED.test(lemma) && ABSTRACT.test(subjectText)) ||
      /^(?:revolutionise|strengthen|enhance|improve)$/.test(lemma)
    );
  if (classes.has("rise")) {
    if (agent && words.tokens[object[0]]?.kind !== "mark" && !/^(?:by|to|from|at|up|down|back)\b|^$/.test(objectText))
      return false;
    if (/^(?:by|to|from|at|up|down|back)\b|^$|^[.,;:]/.test(objectText)) return true;
    const direct = words.tokens[object[0]];
    if (
      !classes.has("change") &&
      !(
        direct &&
        (direct.kind === "number" ||
          NUMBER_WORD.test(direct.text) ||
          /^(?:the|our|its|a|an|it|them)$/.test(direct.text))
      )
    )
      return true;
  }
  const amount = /\b(?:from|by|to) (?:[£\d]|two|three|four|five|six|seven|eight|nine|ten|a third|half|zero|none)/.test(
    objectText,
  );
  return (
    (/^(improve|enhance|better|benefit|boost|strengthen|flourish|thrive|progress|gain|excel|grow)$/.test(lemma) &&
      !amount) ||
    (BETTERED.test(lemma) && ABSTRACT.test(objectText) && !amount)
  );
}

/** A group using its right to refuse or permit, and that alone, is not asked for its own impact (RULEBOOK 4). */
export function isPowerAlone({ group, agent, subject, object }: Told): boolean {
  const { classes, lemma } = group;
  const { people, bidder, role } = agent;
  return (
    (!/\b(?:we|our|us)\b/.test(subject) &&
      (/^(?:refuse|turn down|reject|veto|decline|throw out|send back|overrule|vote down)$/.test(lemma) ||
        // "The committees stopped spraying four times": who may stop the bidder has stopped it.
        (people && lemma === "stop" && /^[a-z]+ing\b/.test(object)))) ||
    (/\b(?:they|it)$/.test(subject) &&
      /^(?:choose|pick|vote|vote for|approve|refuse|reject|veto|elect|turn down|throw out|send back|overrule|rank|shortlist)$/.test(
        lemma,
      )) ||
    // "The steering group set the priorities for the year."
    (people &&
      !bidder &&
      lemma === "set" &&
      /^(?:the |its |our |their )?(?:priorities|agenda|programme|terms|budget|targets?|dates?|themes?|topics?|rules|standards?|criteria|order)\b/.test(
        object,
      )) ||
    // "The directors may take it away. They took away two."
    (/\b(?:they|it)$/.test(subject) && /^(?:one|two|three|four|five|six|\d+)\W*$/.test(object)) ||
    (people &&
      !bidder &&
      // "The clinical lead and four carers signed off a template": the provider is one of them.
      !(role && /\band\b/.test(subject)) &&
      classes.has("power") &&
      !/^(stop|allocate|direct|scrutinise|instruct|pause|halt)$/.test(lemma)) ||
    (!bidder && classes.has("say") && /^(raise|share|show|propose|recommend|name|report|note)$/.test(lemma))
  );
}
