import type { Span } from "../../draft/draft.js";
import { spokenNoun } from "../phrases/feedback.js";
import { matches, phrases } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, holds, textOf, tokenSpan, type Words } from "./context.js";

/**
 * People speaking up: a clause whose subject is anyone but the bidder and whose verb is one of saying, wishing or
 * suffering; the bidder being told; a noun for what was said (RULEBOOK 4, feedback pair).
 */
export function readSaid(words: Words, add: Add): Span[] {
  const { own, groups, tokens } = words;
  const said: Span[] = [];
  const take = (found: Span | null, value: string): void => {
    if (!found) return;
    said.push(found);
    add("said", found, value);
  };
  for (const [n, group] of groups.entries()) {
    if (
      group.negated &&
      !/^(?:know|understand|like|want|feel|see|find|have)$/.test(group.lemma) &&
      !isDispleased(words, group)
    )
      continue;
    const keeps = keptSaying(groups[n - 1], group);
    if (!keeps && !/past|perfect|present/.test(group.tense)) continue;
    // "The two owners who complained and our planner tried a return": told only to say who they are.
    if (/(?:^| )who$/.test(textOf(words, group.subject)) && group.subordinate) continue;
    // "Young people whom other groups have asked to leave": only who they are.
    if (group.subordinate && tokens[group.subject[0] - 1]?.text === "whom") continue;
    const speaker: VerbGroup = keeps ? { ...group, subject: keeps.subject, tense: keeps.tense } : group;
    if (speaksUp(words, speaker)) {
      const [from] = speaker.subject;
      let [, to] = group.object;
      while (to > group.last && tokens[to - 1]?.text === ",") to--;
      take(tokenSpan(tokens, Math.min(from, group.first), to), group.lemma);
    }
  }
  // "The letter from three pages to one": how long it was.
  for (const noun of matches(spokenNoun, own))
    if (
      !SOUGHT.test(own.slice(noun.start, noun.end)) &&
      !OF_EXPERT.test(own.slice(noun.start)) &&
      !/^ (?:\d|two|three|four|five|six)[^.;]{0,20} to /.test(own.slice(noun.end))
    )
      take(noun, "noun");
  // "We thinned the hornbeams they'd asked us to thin."
  const asked = /\b(?:they|he|she|you)(?:'d| had) (?:all )?asked (?:us )?(?:to|for)\b/.exec(own);
  if (asked) take({ start: asked.index, end: asked.index + asked[0].length }, "noun");
  for (const noun of matches(REACHED_US, own)) take({ start: noun.start, end: noun.end }, "heard");
  return said;
}

/** "Patients kept telling us": the verb before it has the subject. */
function keptSaying(before: VerbGroup | undefined, group: VerbGroup): VerbGroup | null {
  return before &&
    group.tense === "gerund" &&
    group.first <= before.last + 1 &&
    /^(?:keep|start|begin|go on|carry on)$/.test(before.lemma)
    ? before
    : null;
}

/** Verbs of saying that are hardly ever anything else: whoever does it speaks. */
const SAYS =
  /^(?:say|tell|inform|advise|alert|ask|ask for|ask to|ask if|ask whether|complain|grumble|moan|gripe|mutter|report|raise|mention|point out|flag|flag up|let know|feed back|protest|object|petition|plead|beg|remark|comment|suggest|request|call for|press for|push for|lobby|lobby for|voice|worry|argue|explain|describe|admit|confide|bring up|speak up|make plain|make clear|write in|warn|want|wish|hope|long for|would like|feel|query|question|criticise|note|highlight|call|appeal|demand)$/;
/** Being troubled by something tells what people would say. */
const SUFFERS =
  /^(?:want|like|feel|hate|dislike|struggle|need|wish|miss|fancy|crave|notice|find|fear|dread|resent|know|understand)$/;
const UNHAPPY =
  /^(?:so |very |really |deeply |all |increasingly |rightly |quite |getting |too )*(?:fed up|unhappy|frustrated|annoyed|tired|cross|concerned|upset|worried|anxious|angry|dissatisfied|sick of|frightened|scared|afraid|put off|bored|keen|desperate|uncomfortable|irritated|disappointed|confused|baffled|nervous|lost|unsure|unclear|unpopular|clear that|adamant)\b/;
/** What speaks only on paper. */
const PAPER =
  /\b(?:surveys?|reports?|figures?|data|audits?|logs?|reviews?|records?|minutes|notices?|signs?|letters?|policy|policies|act|regulations?|guidance|specification|section|contract|plan|plans|analysis|results?|evidence|returns?|scores?|dashboard|research|evaluation|inspections?|certificate|drawings?|tables?|charts?|chapter|question|answer|website|poster|board notes|manual|interviews?|questionnaires?|replies|comments?|feedback|responses|exercise|model|approach|process|system|software|page|statement)\s*$/;
const OURSELVES =
  /^(?:we|i|us|our (?!(?:tenants|residents|families|patients|customers|clients|learners|pupils|students|members|parents|carers|children|guests|neighbours|volunteers|young|service users)\b).*|it|this|that|there|which|what|these|those)$/;
const SOMEBODY =
  /\b(?:you|they|she|he|someone|somebody|several|many|some|others|who|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|a few|nobody|no one|none|everyone|both)\s*$/;

function speaksUp(words: Words, group: VerbGroup): boolean {
  const subject = textOf(words, group.subject);
  const people =
    holds(words, "people", group.subject) || holds(words, "group", group.subject) || SOMEBODY.test(subject);
  // "Tenants were fed up with the intercom", "learners rated the canteen poorly".
  if (group.passive && group.lemma === "feed" && /^up\b/.test(textOf(words, group.object))) return people;
  if (
    people &&
    !group.passive &&
    /^(?:rate|score|mark|grade)$/.test(group.lemma) &&
    /\b(?:poorly|badly|low|lowest|down|harshly|as (?:poor|bad|inadequate))\b/.test(textOf(words, group.object))
  )
    return true;
  if (group.passive) return isTold(words, group, subject);
  if (OURSELVES.test(subject) && !people) return false;
  if (/^(?:we|i)\b|\b(?:we|i)$/.test(subject)) return false;
  if (PAPER.test(subject)) return false;
  // "The next dose explained beforehand": done to it.
  if (
    /^(?:explain|describe|note|highlight)$/.test(group.lemma) &&
    !/^(?:that|how|why|what|the|a|an|it|his|her|their|our)\b/.test(textOf(words, group.object))
  )
    return false;
  if (group.lemma === "be")
    return (
      people &&
      /past|perfect/.test(group.tense) &&
      (UNHAPPY.test(textOf(words, group.object)) || isDispleased(words, group))
    );
  if (isAsking(words, group) || group.lemma === "prefer") return false;
  // "It raised the mark from 60% to 70%."
  if (
    group.lemma === "raise" &&
    /\bfrom [£\d]|^(?:the|its|their|our) (?:[a-z]+ )?(?:mark|bar|limit|price|fee|rent|threshold|roof|money|funds?|target)\b/.test(
      textOf(words, group.object),
    )
  )
    return false;
  // "In 2025/26 customers raised 388": tickets, counted.
  if (/^(?:raise|log|report|request)$/.test(group.lemma) && /^\d[\d,]*(?: *[,;.]|$)/.test(textOf(words, group.object)))
    return false;
  // "Called three families together": to meet.
  if (group.lemma === "call" && /\b(?:together|round|in|a meeting)\b/.test(textOf(words, group.object))) return false;
  // "They found two letters posted late": what a check turned up.
  if (
    group.lemma === "find" &&
    /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|no)\b/.test(textOf(words, group.object))
  )
    return false;
  // "Most boys say very little."
  if (/^(?:very |quite |too )?(?:little|nothing|not much|next to nothing)\b/.test(textOf(words, group.object)))
    return false;
  if (people && (group.classes.has("say") || SUFFERS.test(group.lemma)))
    return (
      group.tense !== "present" ||
      /^(?:tell|say|want|ask|ask for|complain|feel|report|find|struggle)$/.test(group.lemma)
    );
  return subject !== "" && group.tense !== "present" && SAYS.test(group.lemma) && isSpeaker(group, subject);
}

/** "Visitors weren't happy with the queue." */
const isDispleased = (words: Words, { lemma, negated, object }: VerbGroup): boolean =>
  lemma === "be" &&
  negated &&
  /^(?:very |too |at all |exactly |best |that |so |all that )*(?:happy|pleased|keen|satisfied|impressed|comfortable|amused|convinced|fans|content|thrilled|fond)\b/.test(
    textOf(words, object),
  );

/** "asked 18 people about the food", "asked what they thought": seeking views is not giving them. */
function isAsking(words: Words, group: VerbGroup): boolean {
  return (
    /^(?:ask|question|invite|interview)$/.test(group.lemma) &&
    /^(?:(?:the |all |our |every |each |some |over |about )*(?:\d+|[a-z]+) (?:[a-z]+ )?(?:about|what|how|whether|if|for their|to (?:rate|score|give|share|describe|rank))|(?:about|what they|how they)\b)/.test(
      textOf(words, group.object),
    )
  );
}

/** A subject that is no staff of ours in charge and no thing: "halls wardens", "the clerks", "Library". */
function isSpeaker(group: VerbGroup, subject: string): boolean {
  const [from, to] = group.subject;
  if (to - from > 12) return false;
  if (
    /^(?:the |our )?(?:insurers?|auditors?|planners|fire (?:officer|service|brigade)|police|manufacturer|landlord|surveyors?|managers?|management|directors?|board|team|company|trust|association|leadership|chief executive|inspectors?|ofsted|cqc|auditors?|commissioners?|council|authority)$/.test(
      subject,
    )
  )
    return false;
  return /\p{L}/u.test(subject);
}

/** "We were told", "it was raised by parents", "concerns were voiced". */
function isTold(words: Words, group: VerbGroup, subject: string): boolean {
  if (
    !/^(?:raise|mention|flag|flag up|report|suggest|request|voice|express|identify|highlight|propose|ask|ask for|tell|point out|bring up|inform|alert|feed back|call|describe|criticise|ask to)$/.test(
      group.lemma,
    )
  )
    return false;
  if (group.tense === "present") return false;
  // "Our cover was raised to £10 million": nobody was told.
  if (/^our /.test(subject)) return /^(?:tell|ask|ask for|ask to|inform|alert)$/.test(group.lemma);
  if (/^(?:we|staff|the team|i|it)$/.test(subject))
    return /^(?:tell|ask|ask for|ask to|inform|alert|raise|point out|mention|report|feed back|suggest)$/.test(
      group.lemma,
    );
  const by = words.tokens.slice(group.last, group.object[1]).findIndex((token) => token.text === "by");
  const range: readonly [number, number] = [group.last + by, group.object[1]];
  return (
    (by >= 0 && (holds(words, "people", range) || holds(words, "group", range))) ||
    /\b(?:concerns?|complaints?|worries|issues?|objections?|doubts)\b/.test(subject)
  );
}

/** Views that the bidder went for, and things to be had for the asking, are no voices. */
const SOUGHT =
  /^(?:took|take|taking|taken|gather\w*|collect\w*|receiv\w*|invit\w*|seek\w*|sought|ask(?:ed|s)? for|welcom\w*|captur\w*|log\w*) |^on requests?$|^(?:at )?the wish of$/;

/** "At the suggestion of the technical adviser": advice that is paid for. */
const OF_EXPERT =
  /^[a-z' ]*\b(?:of|by|from) (?:the |our |an? )?(?:[a-z-]+ ){0,2}(?:advisers?|advisors?|engineers?|consultants?|inspectors?|auditors?|surveyors?|assessors?|architects?|manufacturers?|insurers?)\b/;

/** News of people's wishes reaching the bidder, with no verb of theirs. */
const REACHED_US = phrases(
  String.raw`having been (?:told|asked|warned)(?: by [^.;,]{3,50}?)? (?:that|how|why|to|of)|(?:having )?(?:made|make) it (?:known|clear|plain)(?: to us)?(?: that)?|(?:let|letting) (?:us|staff|the team|our [a-z]+) know|(?:was|were|been|being) (?:brought|drawn|called) to (?:our|the [a-z' -]{3,30}?) (?:attention|notice)|(?:brought|drew|called) (?:it|this|that|the [a-z -]{3,40}?) to our (?:attention|notice)|drew our attention to|(?:got|had|caught) wind (?:of|from|that)|tipped (?:us|staff|the [a-z]+) off|(?:kept on|went on|were|was) at (?:us|staff|the [a-z]+) (?:about|over|to)|up in arms (?:about|over)|(?:gave|given) (?:us|staff) (?:an earful|what for|stick|grief|a piece of (?:their|his|her) mind)|let it be known|made (?:themselves|herself|himself) heard|made no secret of|(?:can't|cannot|couldn't|could not) (?:abide|stand|bear|stomach)|(?:feedback|verdict|message|consensus) (?:from [^.;,]{3,30} |on [^.;,]{3,30} )?(?:was|is) (?:that|damning|clear|mixed|not good|poor|harsh|withering|unanimous)|bent (?:our|my|the [a-z]+'s) ear|we (?:kept |keep )?(?:hear|heard|hearing|learned|learnt|were hearing)(?: repeatedly| again and again| loud and clear)? (?:from (?=[^.;]*\b(?:tenants|residents|people|families|patients|customers|clients|learners|pupils|parents|carers|members|passengers|users|guests|young)\b)|that)|word reached us|(?:feedback|surveys?|the survey|complaints|comments|reviews|letters) (?:told|showed|suggested|said|made it clear)(?: us)? (?:that|how)|(?:came|coming) back (?:to us )?(?:loud and clear|again and again|that)|(?:was|were) (?:a )?(?:common|frequent|constant|regular|recurring|repeated) (?:complaint|complaints|grumble|gripe|request|theme|moan)s?|(?:wish|request|plea|complaint|grumble|gripe|ask) (?:was|has been|had been) (?:for|that|about)`,
);
