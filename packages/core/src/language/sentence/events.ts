import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, holds, NUMBER_WORD, textOf, tokenSpan, WE, type Words } from "./context.js";

/** Changes carried out and activities delivered, told as done (RULEBOOK 4). */
export function readEvents(words: Words, said: readonly Span[], add: Add): Event[] {
  const { tokens, groups, elliptic, own } = words;
  if (words.quoted || words.mood === "hypothetical") return [];
  const events: Event[] = [];
  for (const [n, group] of groups.entries()) {
    if (group.negated || group.subordinate || (group.tense !== "past" && group.tense !== "perfect")) continue;
    const kind =
      eventKind(words, group) ?? (causes(words, group, groups[n + 1]) || answers(words, group, said) ? "change" : null);
    if (!kind) continue;
    const [from, to] = group.subject;
    const subjectText = textOf(words, group.subject);
    const by = group.passive
      ? tokens.slice(group.last, group.object[1]).findIndex((token) => /^(by|with|alongside)$/.test(token.text))
      : -1;
    const agent: readonly [number, number] = group.passive
      ? by >= 0
        ? [group.last + by, group.object[1]]
        : [0, 0]
      : group.subject;
    const first = from < to && from <= group.first ? from : group.first;
    const clause = tokenSpan(tokens, first, Math.max(group.last, trimObject(words, group)));
    const verb = tokenSpan(tokens, group.first, group.last);
    if (!clause || !verb) continue;
    if (MISHAP.test(own.slice(clause.start, clause.end))) continue;
    const byGroup = holds(words, "group", agent);
    const people = holds(words, "people", agent);
    const bidder =
      holds(words, "bidder", agent) ||
      holds(words, "role", agent) ||
      tokens.slice(agent[0], agent[1]).some((token) => WE.test(token.text));
    events.push({
      span: clause,
      kind,
      lemma: group.lemma,
      verb,
      subject: from < to ? tokenSpan(tokens, from, to) : null,
      byPeople: people || byGroup,
      byBidder: bidder || (elliptic && from >= to),
      byGroup:
        (byGroup && !bidder) ||
        /^(?:it|they|its members|the (?:panel|group|board|forum|council|committee))$/.test(subjectText),
      passive: group.passive,
    });
    add(kind === "change" ? "changed" : "activity", clause, group.lemma, group.unknown ? 0.6 : 1);
    if (kind === "activity" && startsWithCount(textOf(words, group.passive ? group.subject : group.object)))
      add(
        "output",
        group.passive
          ? tokenSpan(tokens, from, to)
          : { start: tokens[group.object[0]]?.start ?? verb.end, end: clause.end },
        "count",
      );
  }
  return events;
}

/** "led our team to repaint", "began to stock": what was done stands in the infinitive. */
function causes({ tokens }: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next?.tense !== "infinitive" || tokens[next.first]?.text !== "to" || next.first > group.last + 6) return false;
  return (
    /^(lead|prompt|persuade|push|spur|begin|start|get|cause|allow)$/.test(group.lemma) &&
    (next.classes.has("change") || next.classes.has("activity"))
  );
}

/** The bidder's answer to what people said in the same sentence, whatever the verb: "you asked for longer; we stayed open until six". */
function answers(words: Words, group: VerbGroup, said: readonly Span[]): boolean {
  const verb = words.tokens[group.first];
  if (
    !verb ||
    !said.some((span) => span.start < verb.start) ||
    group.classes.has("say") ||
    group.classes.has("gather") ||
    group.classes.has("report")
  )
    return false;
  if (
    /^(be|have|know|think|feel|believe|hear|listen|see|find|recognise|understand|agree that|want|need|expect|do|meet)$/.test(
      group.lemma,
    )
  )
    return false;
  return /\b(?:we|our|staff|the team|managers?)\b/.test(textOf(words, group.subject));
}

/** Told as a failure: a lesson, not an example. */
const MISHAP =
  /\b(?:too (?:late|early|soon|long|small|quickly|few)|by mistake|in error|wrongly|badly|unlawfully|without (?:asking|telling|consulting)|never)\b/;

/** Verbs whose past tells no change, whatever their object. */
const NEVER =
  /^(be|have|go|come|get|see|say|know|mean|use|work|live|stay|remain|seem|become|happen|need|want|keep|like|continue|feel|look|show|find|hear|think|believe|use to|join|enjoy|phone|ring|call|apologise|miss|last|cost|exist|follow|expect|take place|spend|lead to|result in|turn out|turn up|include|base|name|describe|certify|accredit|judge|inspect|locate|situate|own|hold|qualify|train as|earn|win|achieve|pass|trade|employ|house|operate|welcome|thank|praise|commend|experience|face|suffer|receive|reply|respond|answer|note|verify|confirm|measure|calculate|count|report|publish|monitor|check|review|audit|record|log|wait|let down|overrun|slip|lose|ask|ask for|tell|raise|complain|try|help|support|enable|assist|attend|visit|involve|serve|deliver|complete|give|reach|contribute|volunteer)$/;

/** "founded", "incorporated", "opened our doors": what a company is, not what it did. */
const IDENTITY = /^(?:found|establish|incorporat\w*|regist\w*|form|set up|open|start|launch|create|begin|trade|grow)$/;

/** Gathering feedback is no example. */
const SURVEY =
  /\b(?:surveys?|questionnaires?|polls?|focus groups?|exit interviews?|comment cards?|comments? forms?|suggestion box(?:es)?|feedback (?:forms?|cards?|sessions?|exercise)|consultations?|consultation (?:event|exercise)|listening (?:event|exercise)s?|interviews|views|opinions|feedback|comments|responses|replies)\b/;

const DIRECT =
  /^(the|our|their|its|a|an|his|her|this|that|these|those|all|each|every|both|it|them|him|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|extra|new|some|another|weekly|monthly|daily)$/;

/** What a verb group in the past tells: a change, an activity delivered, or neither. */
function eventKind(words: Words, group: VerbGroup): "change" | "activity" | null {
  const { classes, lemma, passive } = group;
  const { folded, tokens } = words;
  const subjectText = textOf(words, group.subject);
  const objectText = textOf(words, group.object);
  const people = holds(words, "people", group.subject) || holds(words, "group", group.subject);
  const bidder = holds(words, "bidder", group.subject) || /\b(?:we|our|i)\b/.test(subjectText);
  if (isHistory(words, group, subjectText, objectText)) return null;
  if (isResult(words, group, subjectText, objectText, people || bidder)) return null;
  if (NEVER.test(lemma)) return activityKind(words, group, subjectText, objectText);
  const known = classes.has("change") || classes.has("decide");
  if (
    !known &&
    ["state", "report", "check", "say", "gather", "perform"].some((name) => classes.has(name as never)) &&
    !classes.has("activity")
  )
    return null;
  if (
    SURVEY.test(passive ? subjectText : objectText) &&
    (classes.has("gather") ||
      classes.has("activity") ||
      /^(put|place|run|launch|hold|issue|send|introduce|post|publish|design|create|develop|offer|analyse|collate|take|collect)$/.test(
        lemma,
      )) &&
    !/\b(?:trial|pilot|panel|layout)/.test(objectText)
  )
    return null;
  if (classes.has("say") && /^(raise|share|show|propose|recommend|name|report|note)$/.test(lemma)) return null;
  // A group using its power, and that alone, is not asked for its own impact.
  if (
    people &&
    !bidder &&
    classes.has("power") &&
    !/^(stop|allocate|direct|scrutinise|instruct|pause|halt)$/.test(lemma)
  )
    return null;
  if (known) {
    const counted = startsWithCount(objectText);
    if (
      classes.has("activity") &&
      !strongChange(lemma, objectText) &&
      (holds(words, "output", group.object) || counted)
    )
      return "activity";
    if (passive && holds(words, "output", group.subject) && classes.has("activity") && !strongChange(lemma, objectText))
      return "activity";
    if (
      !passive &&
      (objectText === "" || /^[.,;:)]/.test(objectText)) &&
      !/^(switch|move|go in|change over|reopen|close|split|merge)$/.test(lemma)
    )
      return null;
    if (
      !passive &&
      /^(?:to|as) [a-z]+/.test(objectText) &&
      /^(train|plan|decide|agree|choose|select|set out|start|begin)$/.test(lemma) &&
      lemma === "train"
    )
      return null;
    return "change";
  }
  if (classes.has("activity")) return activityKind(words, group, subjectText, objectText);
  // No list knows the verb: it is a change when somebody did it to something.
  if (passive) return holds(words, "outcome", group.subject) || lemma === "do" ? null : group.unknown ? "change" : null;
  const direct = tokens[group.object[0]];
  const agent =
    bidder || people || holds(words, "role", group.subject) || (words.elliptic && group.subject[0] >= group.subject[1]);
  if (!agent || !direct || lemma === "do") return null;
  void folded;
  return DIRECT.test(direct.text) ||
    direct.kind === "number" ||
    (/s$/.test(direct.key) && direct.kind === "word" && direct.text.length > 4)
    ? "change"
    : null;
}

/** What a company is or has long been doing. */
function isHistory(words: Words, group: VerbGroup, subjectText: string, objectText: string): boolean {
  const { folded } = words;
  if (
    group.tense === "perfect" &&
    !group.passive &&
    /\bsince (?:19|20)\d\d\b|\bfor (?:over |more than |the (?:last|past) )?(?:\d+|[a-z]+) years\b/.test(folded)
  )
    return true;
  if (!IDENTITY.test(group.lemma)) return false;
  if (words.dates.some((date) => date.excluded === "founded")) return true;
  if (/\b(?:our|its) doors\b/.test(objectText)) return true;
  const named =
    /^(?:[a-z&' -]+)$/.test(subjectText) &&
    !/\b(?:we|panel|group|forum|club|service|centre|scheme|clinic|hub|garden|room)\b/.test(subjectText);
  return (
    group.passive &&
    named &&
    /\b(?:in|since) (?:19|20)\d\d\b/.test(folded) &&
    /^(?:found|establish|incorporat\w*|regist\w*|form)$/.test(group.lemma)
  );
}

/** A result told with a verb of change: "complaints fell", "turnover was reduced", "confidence has improved". */
function isResult(
  words: Words,
  { classes, lemma, passive, subject, object }: VerbGroup,
  subjectText: string,
  objectText: string,
  agent: boolean,
): boolean {
  const results =
    holds(words, "outcome", subject) &&
    !agent &&
    !holds(words, "role", subject) &&
    !/\b(?:we|our|they)\b/.test(subjectText);
  if (results && (classes.has("rise") || classes.has("better"))) return true;
  if (passive)
    return (
      results &&
      /^(reduce|cut|halve|lower|shorten|increase|raise|double|improve|lift|eliminate|sustain|maintain|achieve|avoid|prevent)$/.test(
        lemma,
      )
    );
  if (classes.has("rise")) {
    if (/^(?:by|to|from|at|up|down|back)\b|^$|^[.,;:]/.test(objectText)) return true;
    const direct = words.tokens[object[0]];
    if (!classes.has("change") && !(direct && (DIRECT.test(direct.text) || direct.kind === "number"))) return true;
  }
  const amount = /\b(?:from|by|to) (?:[£\d]|two|three|four|five|six|seven|eight|nine|ten|a third|half|zero|none)/.test(
    objectText,
  );
  return (
    /^(improve|enhance|better|benefit|boost|strengthen|transform|flourish|thrive|progress|gain|excel|grow)$/.test(
      lemma,
    ) && !amount
  );
}

const startsWithCount = (text: string): boolean =>
  /^(?:over |more than |some |around |nearly |almost |a total of |about )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|dozens)/.test(
    text,
  );

function strongChange(lemma: string, objectText: string): boolean {
  return (
    /^(launch|open|introduce|set up|bring in|build|create|start|move|redesign|change|replace|fit|install|convert|drop|stop|rewrite|add|extend|buy|appoint|recruit|fund|pay for|switch|swap|remove|adapt|lengthen|shorten|double|reopen|refurbish|repaint|plant|provide|develop|design|trial|pilot|implement)$/.test(
      lemma,
    ) && !startsWithCount(objectText)
  );
}

/** Something put on or handed out by the bidder; help given to somebody particular is a change. */
function activityKind(
  words: Words,
  group: VerbGroup,
  subjectText: string,
  objectText: string,
): "activity" | "change" | null {
  const { lemma, classes, passive } = group;
  const { tokens, folded } = words;
  const bidder =
    holds(words, "bidder", group.subject) ||
    holds(words, "role", group.subject) ||
    /\b(?:we|our|i)\b/.test(subjectText) ||
    group.subject[0] >= group.subject[1];
  // Performance figures: "completed on 46 of 49 schemes", "answered 94% of calls".
  if (classes.has("perform") && /\b\d+(?:\.\d+)?(?:%| per cent)|\b\d+ (?:out )?of (?:the )?\d+/.test(objectText))
    return null;
  if (/^(help|support|enable|assist)$/.test(lemma)) {
    const helped = tokens[group.object[0]];
    if (!helped || !bidder) return null;
    if (
      helped.kind === "number" ||
      NUMBER_WORD.test(helped.text) ||
      /^(?:over|more|some|around|nearly)$/.test(helped.text)
    )
      return "activity";
    const rest = folded.slice(helped.start);
    const particular =
      helped.capital ||
      (holds(words, "people", group.object) &&
        !/^(?:people|service|individuals|everyone|families|tenants|residents|patients|customers|clients|all|our|the)\b/.test(
          objectText,
        ));
    return particular && /\b(?:to|into|with|back|find|get|move|start|join)\b/.test(rest) ? "change" : null;
  }
  if (!classes.has("activity")) return null;
  if (/^(attend|join|come|go|volunteer|visit)$/.test(lemma) && holds(words, "people", group.subject) && !bidder)
    return null;
  if (SURVEY.test(objectText) || SURVEY.test(subjectText)) return null;
  const counted =
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|dozens|a dozen)\b/.test(
      passive ? `${subjectText} ${objectText}` : objectText,
    );
  const put = holds(words, "output", passive ? group.subject : group.object);
  if (
    /\b(?:meets?|calls?|jobs?|repairs?|inspections?|collections?|invoices|orders|tickets|requests)\b/.test(
      objectText,
    ) &&
    /^(answer|handle|process|complete|respond|resolve|attend)$/.test(lemma)
  )
    return null;
  if (
    /^(hold|meet|see|speak|speak to|talk|hear|record|log|make|engage|involve|answer|handle|process|complete|contribute|reach|serve|attend|receive|give|clean|collect|clear|inspect|lead|present|mark|celebrate|send|issue|work with|respond|resolve|advise)$/.test(
      lemma,
    ) &&
    !counted
  )
    return put && bidder && /^(hold|make|complete|give|contribute|lead|present|mark|celebrate|send|issue)$/.test(lemma)
      ? "activity"
      : null;
  if (!put && !counted)
    return /^(deliver|run|organise|organize|host|stage|teach|train|facilitate|lay on|put on|provide|distribute|hand out|give out)$/.test(
      lemma,
    ) &&
      (bidder || passive) &&
      objectText !== "" &&
      !/^(?:to|as|by) /.test(objectText)
      ? "activity"
      : null;
  return bidder || passive || holds(words, "people", group.subject) || holds(words, "group", group.subject)
    ? "activity"
    : null;
}

/** The clause's end: before ", and we", ", so", "which" and the like. */
function trimObject({ tokens }: Words, group: VerbGroup): number {
  let end = group.object[1];
  for (let i = group.object[0]; i < group.object[1]; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (
      (token?.text === "," && next && /^(and|so|but|which|who|when|because|while|with)$/.test(next.text)) ||
      (token && /^(because|so|while|although|which)$/.test(token.text))
    ) {
      end = i;
      break;
    }
  }
  while (end > group.last && /^(and|but|,|-|who|which|that|then|so)$/.test(tokens[end - 1]?.text ?? "")) end--;
  while (end > group.last && tokens[end - 1]?.kind === "mark" && !/^[%)"']$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}
