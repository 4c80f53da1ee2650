import { COUNT } from "../phrases/numbers.js";
import { matches, phrases } from "../phrases/phrase.js";
import type { Event } from "../signals.js";
import { type Add, NUMBER_WORD, overlaps, type Words } from "./context.js";
import { dateOnly, type Numbers } from "./measures.js";
import type { Quantity } from "./quantities.js";

/** Counts of what the bidder put on; `reach` where people are counted as coming to it. */
export function readOutputs({ own, dates }: Numbers, add: Add): void {
  // "It flopped (three turned up)": how few came is what came of it.
  if (/\b(?:flopped|bombed|fell flat|(?:a|total|complete) flop|died a death)\b/.test(own)) return;
  for (const found of matches(REACHED, own))
    if (
      !dateOnly(own.slice(found.start, found.end), found, dates) &&
      !/^ back\b/.test(own.slice(found.end)) &&
      !/\btimes\b/.test(own.slice(found.start, found.end)) &&
      !/\b(?:only|just|fewer than)\b/.test(own.slice(Math.max(0, found.start - 12), found.end))
    )
      add("output", found, "reach");
  for (const found of matches(OUTPUT_COUNT, own))
    if (!dates.some((date) => overlaps({ start: found.start, end: found.start + 4 }, date)))
      add("output", found, "count");
}

/**
 * A number that nothing else explains, after what was done: enough to spare a writer the question "what did it change?",
 * not enough to prove a claim.
 */
export function readLooseNumbers(
  words: Words,
  quantities: readonly Quantity[],
  events: readonly Event[],
  add: Add,
): void {
  const { own } = words;
  // Beside something put on, a plain number counts it: "312 sessions, with more than 4,000 attendances".
  const puttingOn = events.some((event) => event.kind === "activity");
  for (const quantity of quantities) {
    if (quantity.form === "money") continue;
    if (/^times\b/.test(quantity.of)) continue;
    // "Programme rev. 4", "version log v7.2": which paper it is.
    if (
      /\b(?:rev|revision|version|ver|v|issue|drawing|dwg|sheet|no|ref|appendix|annex|page|pp?|clause|section)\.? ?$/.test(
        own.slice(0, quantity.start),
      )
    )
      continue;
    const within = events.find((event) => (!event.answer || event.lemma === "make") && overlaps(event.span, quantity));
    if (within) {
      if (within.kind === "activity" && quantity.form === "count" && quantity.start > within.verb.start)
        add("output", quantity, "count");
      continue;
    }
    if (
      /^(?:times|pages?|years?|weeks?|months?|days?|(?:[a-z-]+ )?(?:sessions?|workshops?|meetings?)|hours? a|miles?)\b/.test(
        quantity.of,
      )
    )
      continue;
    if (puttingOn && quantity.form === "count" && !FARED.test(own.slice(quantity.end, quantity.end + 60))) {
      add("output", quantity, "count");
      continue;
    }
    if (isTakingPart(words, quantity) || ASKED.test(own.slice(0, quantity.start))) continue;
    // "Between the two teams": how many there are of what there is.
    if (
      /\b(?:the|these|those|both|all|our|their|its)\s+$/.test(own.slice(0, quantity.start)) &&
      NUMBER_WORD.test(words.tokens[quantity.at]?.text ?? "") &&
      /^[a-z-]+s\b/.test(quantity.of)
    )
      continue;
    if (isPut(words, quantity) || isServed(words, quantity)) {
      add("output", quantity, "reach");
      continue;
    }
    // "People who spend nine hours in a cab"
    if (
      /\bwho (?:[a-z]+ )?(?:spend|work|live|wait|travel|drive|stand|sit|sleep)s? (?:for |up to |about )?$/.test(
        own.slice(0, quantity.start),
      )
    )
      continue;
    // "Two kits travel with each nurse": how it is done.
    if (
      words.mood === "habitual" &&
      /^(?:two|three|four|five|six)\b/.test(own.slice(quantity.start)) &&
      !LATER.test(own)
    )
      continue;
    add("measure", quantity, "loose", 0.5);
    return;
  }
}

/** "A questionnaire went to 600 researchers": how many were asked. */
const ASKED =
  /\b(?:surveys?|questionnaires?|polls?|forms?)\b[^.;]{0,40} (?:went|sent|posted|emailed|mailed|issued|given|goes|out) (?:out )?to (?:the |all |over |more than |some |about )*$/;

/** What people do who take part. */
const JOINS =
  /^(?:sit|sit on|join|help|meet|work|take part|walk|visit|spend|chair|interview|co-chair|present|tour|inspect|taste|go|come along|lead|run|say|tell|ask|complain|report)$/;
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
function isPut({ tokens, own, hits }: Words, { at, start, end }: Quantity): boolean {
  // "Only eight people used it": how few is what came of it.
  if (/\b(?:only|just|fewer than|as few as) $/.test(own.slice(0, start))) return false;
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
    /^\s(?:[a-z'-]+ ){1,5}?(?:arranged|held|run|delivered|organised|hosted|put on|processed|given|given out|handed out|offered|granted|awarded|completed|carried out|distributed|issued|staged|booked|planted|made|served|provided)\b/.test(
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

const SOME =
  "(?:over |more than |some |around |nearly |almost |about |a total of |up to |just over |upwards of |as many as |at least )?";
const MANY = `(?:${COUNT}|hundreds of|dozens of|thousands of|scores of)`;
const OUTPUT_COUNT = phrases(
  `${SOME}${MANY} (?:[a-z'-]+ ){0,4}?(?:sessions?|workshops?|events?|people|residents|tenants|pupils|students|learners|families|children|young people|participants|attendees|volunteers|members|visitors|patients|carers|parents|households|leaflets?|visits?|hours?|meals?|lessons?|classes|courses|kits?|assemblies|talks?|meetings?|walks?|parcels?|packs?|calls?|emails?|newsletters?|posters?|places|placements?|apprentices?|trees?|bulbs?|bags?|books?|toolbox talks?|briefings?|inductions?|drop-ins?|clinics?|trips?|outings?|delegates?|staff|colleagues|employees|women|men|teenagers|youngsters|guests|customers|clients|passengers|beneficiaries|referrals|appointments|screenings|tests|vaccinations|interventions|consultations|views|downloads|hits|posts|stalls|roadshows?|sites|schools|homes|doors|letters?|surveys|responses|miles|items|tickets|days|shifts|interviews|bursaries|grants|vouchers|loans|scholarships|awards|certificates|food parcels|passes)`,
);
const REACHED = phrases(`
  (?:attended by|reaching|reached|supporting|supported|serving|engaging|engaged|involving|helping|helped|training|trained|touching|benefiting|attracting|attracted|drawing|drew|welcoming|welcomed) ${SOME}${MANY} (?:[a-z'-]+ ){0,3}?[a-z]+
  ${SOME}${MANY} (?:[a-z'-]+ ){0,4}?(?:attended|came along|came to|came|took part|have taken part|participated|have attended|joined in|joined us|signed up|turned up|turned out|showed up|have benefited|benefited|dropped in|called in|registered|visited|were reached|were supported|were trained|were engaged|enrolled|enjoyed|were given)
`);

/** Words that set a number against how things were. */
const LATER = /\b(?:now|since|today|still|already|so far|to date|this (?:year|term|month))\b/;
