import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import { overlaps } from "./context.js";
import { SETS } from "./quantities.js";

/** A sentence's words of its own, with what bears on its numbers. */
export interface Numbers {
  readonly own: string;
  readonly dates: readonly Span[];
  readonly events: readonly Event[];
  readonly outcomes: readonly Span[];
  readonly outputs: readonly Span[];
}

/** Whether the numbers of a text are those of dates alone. */
export function dateOnly(text: string, found: Span, dates: readonly Span[]): boolean {
  // Take the dates out; a number must be left.
  let rest = text;
  for (const date of dates) {
    if (!overlaps(date, found)) continue;
    const start = Math.max(0, date.start - found.start);
    const end = Math.min(text.length, date.end - found.start);
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|third|thirds|quarter|quarters|fifth|tenth|none|nil|zero|no|not|nobody|neither|all|every|each|both|halved|doubled|trebled|tripled|disappeared|vanished|ceased|dried|twice|double|quadrupled|last|only|first time|first attempt|hasn't|haven't|didn't|stopped|without|did|had|used|once|ever since)\b/.test(
    rest,
  );
}

/** Whether numbers of a shape are a result, and not a setting changed, money, the bidder's own output or a plain quantity. */
export function isMeasure(
  shape: string,
  text: string,
  found: Span,
  { own, events, outcomes, outputs }: Numbers,
): boolean {
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
        (clauseEvent.lemma === "bring down" || SET_IN.test(own.slice(found.start, found.end + 12)))
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
      // "Is renewed at three years": when it falls due.
      if (
        /^(?:is|are|was|were) (?:[a-z]+ )?(?:renewed|reviewed|refreshed|repeated|retaken|serviced|replaced|due|checked|inspected|retested)\b/.test(
          text,
        )
      )
        return false;
      // "A questionnaire went to 600 researchers"
      if (/^(?:went|gone|goes)(?: out)? to\b/.test(text) && !outcomeNear) return false;
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
      // "The sun comes up over eleven thousand homes", "typed up under six headings".
      if (
        /^(?:up|down) (?:over|under)\b/.test(text) &&
        /\b(?:[a-z]+ed|comes?|coming|came|written|looks?) $/.test(own.slice(0, found.start))
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
      // "Two rooms above a bicycle shop".
      if (/\b(?:above|below)$/.test(text) && !STANDARD.test(own.slice(found.end))) return false;
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
        !/\b(?:said|told|felt|rated|still)\b/.test(own.slice(found.start, clause.end))
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
      // "No two households are alike."
      if (/^no two\b/.test(text)) return false;
      // "Since … there have been no blocked corridors in the weekly fire checks."
      if (/\bthere (?:was|were|has been|have been)\b/.test(text))
        return outcomeNear || (/\b(?:has|have) been no\b/.test(text) && /\bsince\b/.test(own));
      if (/^in (?:the|all) /.test(text)) return true;
      if (/^(?:no|zero|nil|not one|not a single|without)/.test(text))
        return (
          outcomeNear ||
          outputs.some((output) => overlaps(output, found)) ||
          // "None has been recorded there in the year since."
          (/\b(?:has|have)$/.test(text) && /^[^.;]{0,50}\bsince\b/.test(own.slice(found.end))) ||
          /\bthere (?:has|have) been\b/.test(text) ||
          /\b(?:since|in the|over the|after|missed|lost|moved|needed|reported|recorded|cancelled)\b/.test(text)
        );
      return true;
    case "every":
      return (
        /\b(?:now|still|kept|passed|stayed|returned|since|arrived)\b/.test(text) &&
        !/\b(?:staff|our|vehicles|sites|drivers|homes|bases|depots|teams|crews|branches|offices|wards) (?:are|is|have|has)\b/.test(
          text,
        )
      );
    case "now-count":
      // "One crew now waits at Pell Green": what was changed.
      if (/\b(?:waits?|stands?|patrols?|covers?)$/.test(text.trim())) return false;
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

/** What settings are given in. */
const SET_IN = /\b(?:months?|weeks?|days?|hours?|minutes?|years?|miles?|metres?|pages?|questions?|stops?|words)\b/;

/** What a figure is above or below. */
const STANDARD =
  /^ (?:the |our )?(?:\d|target|average|benchmark|national|sector|norm|baseline|expected|trajectory|plan)/;

const WITH_VERB =
  /\b(?:take|takes|taking|cut|cuts|turn|turned|turns|put|laid|wrote|written|sat|took|taken|broke|broken|closed|shut|backed|stood|stepped|voted|pick|picked|set|setting|made|make|opened|open|signed|drew|drawn) $/;
