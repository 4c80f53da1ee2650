import type { Span } from "../../draft/draft.js";
import { bettered, praised } from "../phrases/betterment.js";
import { COUNT } from "../phrases/numbers.js";
import { sourceVerb } from "../phrases/others.js";
import { matches, occurs, phrases } from "../phrases/phrase.js";
import { measuredPatterns, peopleOutcome } from "../phrases/results.js";
import type { Event } from "../signals.js";
import { type Add, holds, overlaps, textOf, tokenSpan, type Words } from "./context.js";
import { comparisonIn, type Quantity, readQuantities, SETS } from "./quantities.js";

/** What came of it: measures, sourced words, improvement words, praise, and counts of what was put on. */
export function readResults(words: Words, events: readonly Event[], add: Add): void {
  const { own, mood, quoted, tokens, hits, dates } = words;
  if (mood === "promise" || mood === "hypothetical") return;
  const listed = (list: string): Span[] =>
    (hits.get(list) ?? [])
      .map((hit) => tokenSpan(tokens, hit.from, hit.to))
      .filter((found): found is Span => found !== null);
  const numbers: Numbers = { own, dates, events, outcomes: listed("outcome"), outputs: listed("output") };
  if (NUMERIC.test(own)) {
    for (const { shape, pattern } of measuredPatterns)
      for (const found of matches(pattern, own)) {
        const text = own.slice(found.start, found.end);
        // "pick-up is within ten minutes": half a word.
        if (own[found.start - 1] === "-") continue;
        if (!dateOnly(text, found, dates) && isMeasure(shape, text, found, numbers)) add("measure", found, shape);
      }
    for (const found of matches(peopleOutcome, own)) {
      const text = own.slice(found.start, found.end);
      if (/\b(?:attended|came(?! back)|took part|participated|signed up|turned up)\b/.test(text)) continue;
      if (/^\W*[a-z\d,-]+ (?:years?|months?|weeks?|days?|hours?|minutes?)\b/.test(text)) continue;
      if (events.some((event) => event.verb.start < found.end && event.verb.end > found.start)) continue;
      if (!dateOnly(text, found, dates)) add("measure", found, "people");
    }
    const quantities = readQuantities(words);
    const comparison = comparisonIn(words, quantities, events);
    if (comparison) add("measure", comparison, "compared");
    readOutputs(numbers, add);
    readLooseNumbers(words, quantities, events, add);
  }
  readSourced(words, add);
  if (!quoted) readImproved(words, add);
}

const WITH_VERB =
  /\b(?:turn|turned|turns|put|laid|wrote|written|sat|took|taken|broke|broken|closed|shut|backed|stood|stepped|voted|pick|picked|set|setting|made|make|opened|open|signed|drew|drawn) $/;
const NUMERIC =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|third|quarter|no|none|nil|double|all|every|both|each|hundred|teen|ty\b|since/;

interface Numbers {
  readonly own: string;
  readonly dates: readonly Span[];
  readonly events: readonly Event[];
  readonly outcomes: readonly Span[];
  readonly outputs: readonly Span[];
}

/** Counts of what the bidder put on; `reach` where people are counted as coming to it. */
function readOutputs({ own, dates }: Numbers, add: Add): void {
  for (const found of matches(REACHED, own))
    if (!dateOnly(own.slice(found.start, found.end), found, dates) && !/^ back\b/.test(own.slice(found.end)))
      add("output", found, "reach");
  for (const found of matches(OUTPUT_COUNT, own))
    if (!dates.some((date) => overlaps({ start: found.start, end: found.start + 4 }, date)))
      add("output", found, "count");
}

/**
 * A number that nothing else explains, after what was done: enough to spare a writer the question "what did it change?",
 * not enough to prove a claim.
 */
function readLooseNumbers(words: Words, quantities: readonly Quantity[], events: readonly Event[], add: Add): void {
  const { own } = words;
  // Beside something put on, a plain number counts it: "312 sessions, with more than 4,000 attendances".
  const puttingOn = events.some((event) => event.kind === "activity");
  for (const quantity of quantities) {
    if (quantity.form === "money") continue;
    if (/^times\b/.test(quantity.of)) continue;
    const within = events.find((event) => !event.answer && overlaps(event.span, quantity));
    if (within) {
      if (within.kind === "activity" && quantity.form === "count" && quantity.start > within.verb.start)
        add("output", quantity, "count");
      continue;
    }
    if (
      /^(?:times|pages?|years?|weeks?|months?|days?|sessions?|workshops?|meetings?|hours? a|miles?)\b/.test(quantity.of)
    )
      continue;
    if (puttingOn && quantity.form === "count" && !FARED.test(own.slice(quantity.end, quantity.end + 60))) {
      add("output", quantity, "count");
      continue;
    }
    if (isTakingPart(words, quantity)) continue;
    // "Between the two teams": how many there are of what there is.
    if (
      /\b(?:the|these|those|both|our|their|its)\s+$/.test(own.slice(0, quantity.start)) &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/.test(own.slice(quantity.start)) &&
      /^[a-z-]+s\b/.test(quantity.of)
    )
      continue;
    if (isPut(words, quantity) || isServed(words, quantity)) {
      add("output", quantity, "reach");
      continue;
    }
    add("measure", quantity, "loose", 0.5);
    return;
  }
}

/** What people do who take part. */
const JOINS =
  /^(?:sit|sit on|join|help|meet|work|take part|walk|visit|spend|chair|interview|co-chair|present|tour|inspect|taste|go|come along|lead|run|say|tell|ask|complain|report)$/;
/** "found that", "showed fewer", "found 92% …": a source with what it saw. */
const SEEN =
  /^(?:that|how|no|fewer|less|more|a (?:fall|drop|rise|clear|marked|reduction|[\d.]+)|[\d.]+|an? (?:increase|improvement|average)|them|it|us|people|the (?:[a-z]+ ){1,3}(?:had|was|is|were|has)|[a-z]+ (?:of|out of|had|were|was)|nothing|none|[a-z]+ed)\b/;

/** "with two scrub nurses", "by four residents": who took part, not what came of it. */
function isTakingPart({ own, hits, groups }: Words, { at, start }: Quantity): boolean {
  const doer = groups.find((group) => group.subject[0] <= at && at < group.subject[1]);
  if (doer && !doer.passive && JOINS.test(doer.lemma)) return true;
  return (
    /\b(?:with|by|alongside|and|from|between|among|(?:requests?|suggestions?|insistence|ideas?) of)\s+(?:the |our |those |some )?$/.test(
      own.slice(Math.max(0, start - 24), start),
    ) && ["people", "role"].some((list) => (hits.get(list) ?? []).some((hit) => hit.from > at && hit.from <= at + 3))
  );
}

/** What became of those counted: "71 failed", "sixty-two were repaired". */
const FARED =
  /^ (?:of (?:them|these|those) )?(?:[a-z]+ ){0,2}?(?:failed|passed|needed|improved|kept|stayed|moved|gained|found|recovered|quit|stopped|went on|had|now|said|knew|could|(?:were|was) (?:repaired|fixed|replaced|rehoused|resolved|mended|still|able|back|in work))\b/;

/** Heads and things counted at what was put on: "eleven patients used it", "38,000 sessions processed", "22 talks arranged". */
function isPut({ tokens, own, hits }: Words, { at, end }: Quantity): boolean {
  const rest = own.slice(end, end + 70);
  const listed = (list: string): boolean => (hits.get(list) ?? []).some((hit) => hit.from > at && hit.from <= at + 4);
  const people = listed("people");
  if (
    people &&
    /^[^.;]{0,40}?\b(?:attended|came|come along|took part|signed up|turned up|used|have used|participated|joined|visited|registered|enrolled|benefited|benefitted|were (?:reached|trained|seen|supported|invited|offered))\b/.test(
      rest,
    )
  )
    return true;
  if (!people && !listed("output")) return false;
  return (
    /^\s(?:[a-z'-]+ ){1,5}?(?:arranged|held|run|delivered|organised|hosted|put on|processed|given|given out|handed out|offered|completed|carried out|distributed|issued|staged|booked|planted|made|served|provided)\b/.test(
      rest,
    ) ||
    /\b(?:reaching|supporting|engaging|training|attracting|attracted|drawing|drew|welcoming|welcomed|attended by|for|to|with|handed|gave|delivered to|provided to|sent to|offered to|distributed to)\s+(?:over |more than |some |around |nearly |almost |a total of |about )*$/.test(
      own.slice(Math.max(0, (tokens[at]?.start ?? 0) - 30), tokens[at]?.start ?? 0),
    )
  );
}

/** "The trolley served 340 drinks": what was given out, counted. */
const isServed = ({ groups }: Words, { at, of }: Quantity): boolean =>
  groups.some(
    (group) =>
      /past|perfect/.test(group.tense) &&
      !group.passive &&
      /^(?:serve|host|hand out|give out|give away|distribute|lend|dish up|dispense|issue)$/.test(group.lemma) &&
      at >= group.last &&
      at <= group.last + 1 &&
      /^[a-z-]+s\b/.test(of),
  );

/** Improvement and praise told in words. */
function readImproved(words: Words, add: Add): void {
  const { own } = words;
  for (const found of moved(words)) add("improved", found);
  for (const [kind, pattern] of [
    ["improved", bettered],
    ["praise", praised],
  ] as const)
    for (const found of matches(pattern, own)) {
      if (isAskedFor(own, found)) continue;
      if (/\b(?:would|could|should|'d)\b/.test(own.slice(found.start, found.end))) continue;
      const before = own.slice(Math.max(0, found.start - 24), found.start);
      const unreal = /\b(?:would|could|should|will|can|may|might|must|to|not|never|no longer|if) (?:[a-z]+ )?$/.test(
        before,
      );
      if (unreal && !/prov(?:ed|en|ing|es) to be $/.test(before)) continue;
      add(kind, found);
    }
}

/** Verbs that say by themselves that something got better or worse. */
const MOVES =
  /^(?:improve|rise|fall|drop|increase|decrease|decline|climb|soar|ease|lessen|shrink|shorten|come down|go up|go down|grow|pick up|recover|dwindle|plummet|rocket|tail off|level off|reduce|strengthen|progress|thrive|flourish|blossom|bloom|rocket)$/;

/** "Attendance at school improved", "energy use came down": something moved, and nothing says how far. */
function moved(words: Words): Span[] {
  const { groups, own, tokens } = words;
  return groups.flatMap((group) => {
    if (!/past|perfect/.test(group.tense) || group.negated || group.subordinate || !MOVES.test(group.lemma)) return [];
    if (
      /\b(?:prices?|costs?|rents?|demand|inflation|bills?|temperatures?|levels? of need)\b/.test(
        textOf(words, group.subject),
      ) &&
      /^(?:rise|increase|climb|soar|go up|grow|rocket|pick up)$/.test(group.lemma)
    )
      return [];
    if (
      group.subject[0] >= group.subject[1] ||
      holds(words, "bidder", group.subject) ||
      holds(words, "group", group.subject)
    )
      return [];
    const rest = textOf(words, group.object);
    if (
      !group.passive &&
      !/^(?:$|[.,;:!)]|and\b|since|after|as|so (?:much|far|well|greatly)|hugely|a lot|again|too|at|across|in|for|over|on|by (?!\d|[a-z]+ (?:per|point))|sharply|markedly|significantly|dramatically|steadily|noticeably|greatly|considerably)/.test(
        rest,
      )
    )
      return [];
    const found = tokenSpan(tokens, group.subject[0], group.last);
    return found &&
      !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|third|none)\b/.test(
        own.slice(found.start, found.end) + rest,
      )
      ? [found]
      : [];
  });
}

/** "said it would be better if": what people ask for is no result. */
function isAskedFor(own: string, found: Span): boolean {
  return /\b(?:asked|wanted|request(?:ed)?|hoped|wished|need(?:ed)?|called|calls) (?:for|to|that)?\b[^.;]{0,40}$/.test(
    own.slice(0, found.start),
  );
}

const SOME =
  "(?:over |more than |some |around |nearly |almost |about |a total of |up to |just over |upwards of |as many as |at least )?";
const MANY = `(?:${COUNT}|hundreds of|dozens of|thousands of|scores of)`;
const OUTPUT_COUNT = phrases(
  `${SOME}${MANY} (?:[a-z'-]+ ){0,4}?(?:sessions?|workshops?|events?|people|residents|tenants|pupils|students|learners|families|children|young people|participants|attendees|volunteers|members|visitors|patients|carers|parents|households|leaflets?|visits?|hours?|meals?|lessons?|classes|courses|kits?|assemblies|talks?|meetings?|walks?|parcels?|packs?|calls?|emails?|newsletters?|posters?|places|placements?|apprentices?|trees?|bulbs?|bags?|books?|toolbox talks?|briefings?|inductions?|drop-ins?|clinics?|trips?|outings?|delegates?|staff|colleagues|employees|women|men|teenagers|youngsters|guests|customers|clients|passengers|beneficiaries|referrals|appointments|screenings|tests|vaccinations|interventions|consultations|views|downloads|hits|posts|stalls|roadshows?|sites|schools|homes|doors|letters?|surveys|responses|miles|items|tickets|days|shifts|interviews)`,
);
const REACHED = phrases(`
  (?:attended by|reaching|reached|supporting|supported|serving|engaging|engaged|involving|helping|helped|training|trained|touching|benefiting|attracting|attracted|drawing|drew|welcoming|welcomed) ${SOME}${MANY} (?:[a-z'-]+ ){0,3}?[a-z]+
  ${SOME}${MANY} (?:[a-z'-]+ ){0,4}?(?:attended|came along|came to|came|took part|have taken part|participated|have attended|joined in|joined us|signed up|turned up|turned out|showed up|have benefited|benefited|dropped in|called in|registered|visited|were reached|were supported|were trained|were engaged|enrolled|enjoyed|were given)
`);

function dateOnly(text: string, found: Span, dates: readonly Span[]): boolean {
  // Take the dates out; a number must be left.
  let rest = text;
  for (const date of dates) {
    if (!overlaps(date, found)) continue;
    const start = Math.max(0, date.start - found.start);
    const end = Math.min(text.length, date.end - found.start);
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|third|thirds|quarter|quarters|fifth|tenth|none|nil|zero|no|not|nobody|neither|all|every|each|both|halved|doubled|trebled|tripled|disappeared|vanished|ceased|dried|twice|double|quadrupled|last|only|first time|first attempt|hasn't|haven't|didn't|stopped|without|did|had|used|once)\b/.test(
    rest,
  );
}

/** Whether numbers of a shape are a result, and not a setting changed, money, the bidder's own output or a plain quantity. */
function isMeasure(shape: string, text: string, found: Span, { own, events, outcomes, outputs }: Numbers): boolean {
  if (
    /\bfrom [£$€][^ ]+ to [£$€]/.test(text) &&
    !/\b(?:arrears|debt|cost|costs|bill|bills|spend|saving|savings|waste|fuel|loss|owed|income|earnings|savings)\b/.test(
      own,
    )
  )
    return false;
  if (
    /\bfrom (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|midnight|noon|nine|ten) to (?:\d|nine|ten|midnight|noon|six|seven|eight)/.test(
      text,
    ) &&
    /(?:am|pm|o'clock|midnight|noon|curfew|opening hours|hours are|open)/.test(own)
  )
    return false;
  const clauseEvent = events.find((event) => event.span.start <= found.start && found.start < event.span.end + 2);
  const clauseStart =
    Math.max(
      own.lastIndexOf(";", found.start),
      own.lastIndexOf(", and ", found.start),
      own.lastIndexOf(", so ", found.start),
      own.lastIndexOf(". ", found.start),
      own.lastIndexOf(": ", found.start),
      -1,
    ) + 1;
  const clauseEnd = (() => {
    const rest = own.slice(found.end).search(/[;]|, (?:and|so|but|which) |\.\s|$/);
    return rest < 0 ? own.length : found.end + rest;
  })();
  const clause: Span = { start: clauseStart, end: clauseEnd };
  const outcomeNear = outcomes.some((outcome) => overlaps(outcome, clause));
  const strongOutcome = outcomes.some(
    (outcome) =>
      overlaps(outcome, clause) &&
      !/^(?:trips?|journeys?|visits?|returns?|score|scores|total|numbers?|users?|applications?|calls to|tickets?|contacts?|waste|hours of sleep|words|points|steps|weight|average|share|risk|sales|bookings|stays|readings|balance|claims?|loans?|figure|figures)$/.test(
        own.slice(outcome.start, outcome.end),
      ),
  );
  if (clauseEvent?.kind === "activity" && (shape === "direction" || shape === "fewer")) return false;
  switch (shape) {
    case "from-to": {
      // "The review was brought forward from six months to three": the setting itself.
      if (
        clauseEvent?.passive &&
        SETS.test(clauseEvent.lemma) &&
        /\b(?:months?|weeks?|days?|hours?|minutes?|years?)\b/.test(text)
      )
        return strongOutcome;
      if (
        clauseEvent &&
        !clauseEvent.passive &&
        (clauseEvent.byBidder || clauseEvent.byPeople || clauseEvent.kind === "change")
      )
        return strongOutcome;
      if (/\bfrom (?:\d+|[a-z]+) (?:years?|months?|weeks?) to\b/.test(text) && /\baged?\b/.test(own)) return false;
      return true;
    }
    case "direction":
      if (
        /^(?:halved|doubled|trebled|tripled|quadrupled|disappeared|vanished|ceased|stopped)/.test(text) ||
        /halved|doubled|trebled/.test(text)
      )
        return !clauseEvent || strongOutcome || (clauseEvent.lemma === "double" && !clauseEvent.passive);
      if (
        /^(?:was|were|is|are|now|ran|running|runs|moved|taken|held|came in|standing|changed|cut|raised|lifted|reduced|lowered|shifted|narrowed|widened|reached|averages|hit)\b/.test(
          text,
        )
      ) {
        if (clauseEvent && !strongOutcome) return false;
        if (/^(?:was|were|is|are|ran|running|runs|held|moved|taken|came in)\b/.test(text))
          return outcomeNear && !/\b(?:at|from) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|[a-z]+ o'clock)/.test(text);
        return outcomeNear || /%|per cent/.test(text);
      }
      if (clauseEvent && !strongOutcome && clauseEvent.verb.start <= found.start && clauseEvent.verb.end > found.start)
        return false;
      return true;
    case "down-from":
      // "Is signed off against 26 competencies": what it is measured by.
      if (
        /^against/.test(text) &&
        /\b(?:signed off|assessed|checked|tested|marked|audited|measured|benchmarked|scored|judged|monitored|inspected|reviewed)(?: [a-z]+){0,2} $/.test(
          own.slice(0, found.start),
        )
      )
        return false;
      // "turned down two places", "opened up our one lane": the verb's own word.
      if (/^(?:up|down)\b/.test(text) && WITH_VERB.test(own.slice(Math.max(0, found.start - 12), found.start)))
        return false;
      // "turned it up by one degree": the change itself.
      if (clauseEvent && /^(?:up|down)\b/.test(text) && / (?:up|down)$/.test(clauseEvent.lemma) && !strongOutcome)
        return false;
      if (/^(?:up|down) (?:with|through|between|among)\b/.test(text)) return false;
      if (/^(?:up|down) (?:by )?(?:at|to|the)/.test(text)) return outcomeNear;
      if (/^(?:once|had been|used to be|having been)/.test(text)) return outcomeNear;
      if (/^(?:instead of|rather than|in place of)/.test(text)) return outcomeNear || !clauseEvent;
      if (
        /^up\b/.test(text) &&
        /\b(?:set|sign|made|make|put|draw|follow|add|end|open|sum|take|pick|free|warm|clean|round|line|step|stand) up\b/.test(
          own.slice(Math.max(0, found.start - 8), found.end),
        )
      )
        return false;
      return !/^against (?:a )?(?:budget|£)/.test(text);
    case "fewer":
      return (
        !/^(?:\d+|[a-z]+) (?:or )?(?:more|later|earlier|above|below)$/.test(text) ||
        outcomeNear ||
        /\bthan\b/.test(text)
      );
    case "share":
      // "One in five has an allergy": whom the bidder looks after.
      if (
        /^ (?!(?:now|still)\b)(?:[a-z]+ ){0,4}?(?:has|have|needs?|requires?|speaks?|lives? (?:with|alone)|comes? from|uses?) (?!(?:now|still|since|already|been|had|moved|kept|gained|found|no|fewer|less|[a-z]+ed)\b)/.test(
          own.slice(found.end),
        ) &&
        !outcomeNear
      )
        return false;
      if (/^(?:any )?one (?:out )?of (?:our|the|these|those|its|their)\b/.test(text)) return false;
      if (clauseEvent?.kind === "activity" && !outcomeNear) return false;
      if (
        /\b(?:replied|responded|attended|returned|took part|came|completed the (?:survey|form|questionnaire)|signed up|joined|wrote in)\b/.test(
          own.slice(found.start, clause.end),
        ) &&
        !/\b(?:said|told|felt|rated)\b/.test(own.slice(found.start, clause.end))
      )
        return false;
      return (
        !/\b(?:staff|workers|posts|members|team|drivers|nurses|vehicles|sites|buildings|schemes)\s*(?:are|is|hold|have|live)\b/.test(
          own.slice(found.start, clause.end),
        ) || outcomeNear
      );
    case "percent":
      if (outcomeNear) return true;
      if (
        /\b(?:said|say|says|told|felt|feel|rated|rate|agreed|agree|reported|report|would recommend|recommended|satisfied|happy|passed|gained|sustained|kept|moved|achieved|reached|met|stayed|remained|completed|found|secured|resolved|fixed|arrived|knew|know|could|can|were able|chose|now|lower|higher|fewer|less|more|faster|down|up|fell|rose|on time)\b/.test(
          own.slice(clause.start, clause.end),
        )
      )
        return !(clauseEvent?.kind === "activity");
      return false;
    case "score":
      return !/^\d+\/\d+$/.test(text) || outcomeNear || /\b(?:scored|score|rated|rating|average)\b/.test(own);
    case "rate":
      return outcomeNear;
    case "none":
      // "Since … there have been no blocked corridors in the weekly fire checks."
      if (/\bthere (?:was|were|has been|have been)\b/.test(text))
        return outcomeNear || (/\b(?:has|have) been no\b/.test(text) && /\bsince\b/.test(own));
      if (/^in (?:the|all) /.test(text)) return true;
      if (/^(?:no|zero|nil|not one|not a single|without)/.test(text))
        return (
          outcomeNear ||
          outputs.some((output) => overlaps(output, found)) ||
          /\bthere (?:has|have) been\b/.test(text) ||
          /\b(?:since|in the|over the|after|missed|lost|moved|needed|reported|recorded|cancelled)\b/.test(text)
        );
      return true;
    case "every":
      return (
        /\b(?:now|still|kept|passed|stayed|returned|since|arrived)\b/.test(text) &&
        !/\b(?:staff|our|vehicles|sites|drivers|homes) (?:are|is|have|has)\b/.test(text)
      );
    case "now-count":
      // "Reminders are now sent 48 hours ahead": how it is done.
      if (
        /\b(?:hours?|days?|weeks?|minutes?) (?:ahead|before|beforehand|in advance|early|earlier)\b/.test(
          own.slice(found.start, found.end + 14),
        )
      )
        return false;
      return (
        !/\b(?:hold|holds|employ|employs|operate|operates|run|runs|serve|serves|work|works|sit|sits on|have|has)\b/.test(
          text,
        ) ||
        outcomeNear ||
        /\b(?:sit with|sits with)\b/.test(own) ||
        (outputs.length > 0 && !/\bwe\b/.test(own.slice(clause.start, found.start)))
      );
    case "where-before":
      return true;
    case "saved":
    case "ahead":
    case "before-after":
      return true;
    case "duration":
      return outcomeNear && !clauseEvent;
    default:
      return outcomeNear;
  }
}

/** Who said or saw it, and how it was gathered (RULEBOOK 3.1, improved). */
function readSourced(words: Words, add: Add): void {
  const { folded, own, quoted, quotes, tokens, hits, groups } = words;
  const long = quotes.filter((quote) => quote.end - quote.start > 12);
  const particular = (from: number, to: number): boolean => {
    const part = tokens.slice(from, to);
    if (part.length === 0) return false;
    const text = part.map((token) => token.text).join(" ");
    if (/^(?:we|our|us|i|everyone|everybody)\b/.test(text)) return false;
    const counted =
      new RegExp(
        `^(?:all |both |almost all |nearly all |at least |some |each of the |the (?:same )?)*(?:${COUNT})\\b`,
      ).test(text) && !/^one$/.test("");
    const roleOrRecord = ["role", "record", "group", "how"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to),
    );
    const named = part.some(
      (token, i) =>
        token.capital &&
        (from + i > 0 || /^[a-z]$/.test(token.text)) &&
        !/^(january|february|march|april|may|june|july|august|september|october|november|december|i)$/.test(token.text),
    );
    const person =
      /\b(?:one|his|her|another|a|an|the|their|my) (?:[a-z'-]+ ){0,3}?(?:mother|father|mum|dad|sister|brother|daughter|son|husband|wife|widow|parent|carer|resident|tenant|patient|pupil|learner|student|neighbour|teacher|nurse|trader|passenger|grandmother|grandfather|partner|aunt|uncle|foster carer|member|caller|volunteer|reader|guest|householder|shopkeeper|customer|family|relative|inspector|auditor|matron|doctor|gp|psychologist|therapist)\b/.test(
        text,
      );
    const inspected =
      /\b(?:ofsted|cqc|inspectorate|inspectors?|auditors?|ombudsman|healthwatch|hse|commissioners?|monitoring|evaluation|evaluators?|university|survey|report|figures|data|records?|log|interviews?|researchers?|peer)\b/.test(
        text,
      );
    const again =
      /^(?:the )?(?:same|those|these|they|he|she|both|each|all|most|several)\b/.test(text) &&
      !/^(?:they|these|those) /.test(text);
    return counted || roleOrRecord || named || person || inspected || again || /^(?:he|she)$/.test(text.trim());
  };
  for (const group of groups) {
    if (group.negated || !/past|perfect|present/.test(group.tense)) continue;
    const word = tokens[group.head]?.text ?? "";
    if (!occurs(sourceVerb, word)) continue;
    if (!particular(group.subject[0], group.subject[1])) continue;
    const object = tokens
      .slice(group.object[0], group.object[1])
      .map((token) => token.text)
      .join(" ");
    const found = tokenSpan(tokens, group.subject[0] < group.first ? group.subject[0] : group.first, tokens.length);
    if (!found) continue;
    // Speaking up before a change is the issue, not its result; the evidence floor looks at the order.
    const content =
      long.length > 0 ||
      /\b(?:that|how|no|fewer|less|more|better|calmer|happier|safer|now|felt|feel|had|has|have|would|could|can|were|was|is|are|it|as|they|he|she|them|him|her|an?|the)\b/.test(
        object,
      ) ||
      group.object[1] - group.object[0] >= 3;
    // "showed her video calling", "found a room": done, not seen.
    const deed =
      (/^(?:showed|shown|found)$/.test(word) && !SEEN.test(object)) ||
      // "Residents saw their children monthly": met them.
      (/^(?:see|sees|saw|seen)$/.test(word) &&
        /^(?:them|him|her|us|(?:their|his|her|a|the) (?:[a-z]+ )?(?:children|families|friends|gp|doctor|nurse|dentist|adviser|consultant|therapist|solicitor|worker)s?)\b(?! [a-z]+ing)/.test(
          object,
        ));
    if (content && !group.passive && !deed) add("sourced", found, long.length ? "quotation" : word);
  }
  if (long.length && !quoted && occurs(QUOTE_SPEAKER, own)) add("sourced", long[0] ?? null, "quotation");
  if (quoted && long.length && folded.trim().length > 20)
    add("sourced", { start: 0, end: folded.length }, "quotation", 0.8);
}
const QUOTE_SPEAKER = phrases(
  `(?:said|says|wrote|writes|recalled|added|explained|commented|reflected|told [a-z ]{2,20}) (?:one|his|her|another|a|an|the|their|mrs|mr|ms|dr|[a-z])\\.? ?(?:[a-z'-]+ ){0,4}?[a-z]+|(?:as )?(?:one|his|her|another|a|an|the|their|mrs|mr|ms|dr|[a-z])\\.? ?(?:[a-z'-]+ ){0,4}?(?:said|says|told|wrote|writes|put it|explained|added|commented|recalled|described|reported|reflected|called it|noted|summed it up|summed up|texted|emailed)(?: [^.;"]{0,40})?`,
);
