import type { Span } from "../../draft/draft.js";
import type { Hit } from "../lexicon/index.js";
import { doubleNegatives, limits } from "../phrases/challenge.js";
import { matches } from "../phrases/phrase.js";
import type { Token } from "../tokens.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, holds, overlaps, textOf, tokenSpan, type Words } from "./context.js";

/**
 * Difficulty, refusal, dispute, a limit, learning (RULEBOOK 7, only-positive): an adverse word that is not denied, not said to
 * have grown rarer and not part of a name; or a good thing denied; or a limit told in so many words.
 */
export function readChallenge(words: Words, add: Add): void {
  const { folded, groups, mood, tokens, hits } = words;
  const past = groups.some(({ tense }) => /past|perfect/.test(tense));
  if (mood === "hypothetical" || (mood === "promise" && !past)) return;
  const happy = matches(doubleNegatives, folded);
  // "A visit is made only where those have been unanswered", "the account is placed on hold": what is done if need be.
  const isProcess = ({ start, end }: Span): boolean =>
    mood === "habitual" &&
    (/\b(?:only )?where (?:those|these|they|it|that|a|an|the)\b[^,;.]*$/.test(folded.slice(0, start)) ||
      (/\b(?:is|are) (?:then )?(?:placed|put|kept) $/.test(folded.slice(0, start)) &&
        folded.slice(start, end) === "on hold"));
  const told = (from: number, to: number): void => {
    const span = tokenSpan(tokens, from, to);
    if (span && !happy.some((near) => overlaps(near, span)) && !isProcess(span)) add("challenge", span);
  };
  for (const found of matches(limits, folded)) {
    const first = tokens.findIndex((token) => token.start >= found.start);
    if (!happy.some((near) => overlaps(near, found)) && !denied(tokens, first) && !isProcess(found))
      add("challenge", found);
  }
  for (const hit of hits.get("adverse-verb") ?? []) if (verbTold(words, hit)) told(hit.from, hit.to);
  for (const hit of hits.get("adverse-noun") ?? []) if (nounTold(words, hit, past)) told(hit.from, hit.to);
  for (const hit of hits.get("adverse-adjective") ?? []) if (adjectiveTold(words, hit, past)) told(hit.from, hit.to);
  for (const hit of hits.get("adverse-feeling") ?? [])
    if (
      past &&
      /^(?:with|about|at|by|that|over|of|when|because)$/.test(tokens[hit.to]?.text ?? "") &&
      !denied(tokens, hit.from) &&
      predicative(words, hit)
    )
      told(hit.from, hit.to);
  for (const group of groups) if (goodDenied(words, group)) told(group.first, Math.max(group.last, group.head + 1));
}

const DENIES =
  /^(?:no|not|never|without|none|nothing|nobody|neither|nor|zero|nil|0|hardly|rather|instead|avoid|avoids|avoided|avoiding|prevent|prevents|prevented|preventing|stop|stops|fewer|less|free|any|if|reduce|reduces|reduced|reducing|cut|cuts|cutting|minimise|minimises|minimised|minimising|eliminate|eliminated|halve|halved|lower|lowered|drop|fall|decrease|reduction|against|cannot)$|n't$/;

/** A word that denies, or makes rarer, within the few words before, in the same clause. */
function denied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const token = tokens[i];
    if (!token || /^[,;:.(]$/.test(token.text) || /^(?:but|because|so|who|that|which|when|as|until)$/.test(token.text))
      return false;
    if (DENIES.test(token.text)) return true;
  }
  return false;
}

/** An adverse verb in the past, or in the present of somebody who has trouble; not an adjective, not a noun. */
function verbTold({ tokens, groups, mood }: Words, { from, to }: Hit): boolean {
  const token = tokens[from];
  if (!token || denied(tokens, from)) return false;
  const group = groups.find((one) => from >= one.first && from <= Math.max(one.head, one.last - 1));
  if (group?.negated) return false;
  const pastForm =
    /(?:ed|ied|t|ew|ran|run|lost|broke|fell|quit|went|got|gave|held|left|sent|threw|tore|torn|thrown|given|let|withdrawn|cut|fallen|forgot|forgotten|split|upset|spent|overran|misread|understood|misunderstood|shook|slid|crept|gone|ruled)$/.test(
      token.text,
    );
  const next = tokens[to];
  // "Folded leaflets", "missed calls are returned": an adjective before its noun, no news.
  const previous = tokens[from - 1];
  const opens = !previous || /^(?:the|a|an|any|all|our|each|every|of|for|and|or|[,;:.(])$/.test(previous.text);
  if (
    (!group || group.subject[0] >= group.subject[1]) &&
    opens &&
    next?.kind === "word" &&
    !/^(?:the|a|an|to|by|on|in|our|their|it|us|them|about|at|with|because|when|after|out)$/.test(next.text)
  )
    return false;
  const lemma = group?.lemma.split(" ")[0] ?? "";
  // To miss what one longs for is a wish.
  if (
    lemma === "miss" &&
    group &&
    /^(?:they|people|i|he|she)$/.test(tokens[group.subject[1] - 1]?.text ?? "") &&
    !group.passive
  )
    return false;
  if (group && /^(?:past|perfect|past-perfect)$/.test(group.tense)) return true;
  if (group?.tense === "present")
    return group.passive
      ? mood !== "habitual"
      : /^(?:some|many|few|people|still|others|it|we|volunteers|families|tenants|residents)$/.test(
          tokens[group.subject[1] - 1]?.text ?? "",
        ) && tokens.some((one) => /^(?:still|sometimes|some)$/.test(one.text));
  if (group && /gerund|infinitive/.test(group.tense))
    return (
      /ing$/.test(token.text) &&
      group.tense === "gerund" &&
      mood === "done" &&
      /^(?:was|were|been|kept|after|of)$/.test(previous?.text ?? "")
    );
  // A past form that the verb book does not know leaves its sentence without a verb: "the results disappointed us".
  const taken = mood === "fragment" && /^(?:us|them|the|our|a|an|some|many|people|everyone|by)$/.test(next?.text ?? "");
  return (
    pastForm && (mood === "done" || (taken && from > 0)) && !/^(?:to|will|may|can|would|or)$/.test(previous?.text ?? "")
  );
}

const RARER =
  /^(?:fell|fallen|falls|falling|dropped|drops|dropping|down|halved|reduced|decreased|declined|disappeared|stopped|ceased|vanished|went|came|cut|lower|rate|rates|per|almost|were|was|are|is|have|has)$/;
const OFFICE =
  /^(?:procedures?|polic(?:y|ies)|process|processes|teams?|logs?|forms?|rates?|registers?|courses?|officers?|managers?|lines?|departments?|handling|books?|box|boxes|leads?|cover|leaflets?|schemes?|plans?|reporting|resolution|management|panel|solving|record|records|desk|system|data|trends?|free|level|levels|stage|theme|themes|codes?|reports?|survey|proof|proofing|numbers?|figures?|totals?)$/;

/** An adverse noun told as a fact: not denied, not grown rarer, not the name of an office, not a routine. */
function nounTold({ tokens, mood }: Words, { from, to }: Hit, past: boolean): boolean {
  if (denied(tokens, from)) return false;
  const next = tokens[to];
  if (next && (OFFICE.test(next.text) || next.text === "-")) return false;
  const lead = tokens.slice(Math.max(0, from - 3), from).map((token) => token.text);
  if (lead.some((word) => /^(?:all|every|each|any|handle|handles|handling|resolve|resolving)$/.test(word)))
    return false;
  // "Complaints fell", "errors per month dropped from nine to two".
  const after = tokens.slice(to, to + 7);
  for (const token of after) {
    if (
      /^(?:fell|fallen|falling|dropped|dropping|halved|decreased|declined|disappeared|stopped|ceased|vanished|down|fewer|zero|none|nil|reduced|cut|dwindled|shrank|plummeted|eased|tumbled)$/.test(
        token.text,
      )
    )
      return false;
    if (/^[,;:.]$/.test(token.text)) break;
  }
  if (next && /^(?:from|to|in|at)$/.test(next.text) && RARER.test(lead[lead.length - 1] ?? "")) return false;
  if ((past || (mood === "fragment" && tokens.length > 6)) && mood !== "habitual") return true;
  return (
    lead.some((word) => /^(?:is|are|remains|remain|still|real|main|one|some)$/.test(word)) &&
    (lead.includes("there") ||
      lead.includes("still") ||
      /^(?:remains?|persists?|with|in|is|was)$/.test(next?.text ?? ""))
  );
}

const LINKS =
  /^(?:be|feel|seem|find|remain|prove|become|get|run|look|sound|appear|stay|think|make|go|come|taste|smell|call|arrive|leave|turn|say|come)$/;
/** What can be said of a service in the present without being said of a person it helps. */
const STANDS =
  /^(?:hard|harder|difficult|slow|slower|unresolved|overdue|behind|stuck|worse|patchy|uneven|tricky|poor|weak|incomplete|impossible|inaccessible|mixed|unreliable|stretched|unanswered)$/;

function predicative({ tokens, groups }: Words, { from, to }: Hit): boolean {
  const next = tokens[to];
  const ends =
    next?.kind !== "word" ||
    /^(?:and|or|to|for|at|in|on|when|because|with|that|about|as|by|but|so|of|than|from|after|until|before|if|enough|over|again|during|without|even|while|since|only|today|indeed|too|twice|once|between)$/.test(
      next.text,
    );
  if (!ends) return false;
  const group = [...groups].reverse().find((one) => one.head < from);
  const linked = group !== undefined && LINKS.test(group.lemma.split(" ")[0] ?? "") && from - group.head <= 9;
  return (
    linked ||
    /^(?:was|were|is|are|felt|been|seemed|became|remained)$/.test(tokens[from - 1]?.text ?? "") ||
    /^(?:as|so|very|too|quite|rather|more|and|or|,)$/.test(tokens[from - 1]?.text ?? "")
  );
}

function adjectiveTold(words: Words, hit: Hit, past: boolean): boolean {
  const { tokens, mood } = words;
  if (denied(tokens, hit.from) || !predicative(words, hit)) {
    // "complained of poor lighting", "told us about rude drivers": attributes count in what people are reported to have said.
    return (
      !denied(tokens, hit.from) &&
      past &&
      mood === "done" &&
      REPORTS.test(
        tokens
          .slice(0, hit.from)
          .map((token) => token.text)
          .join(" "),
      ) &&
      !/^(?:hard|late|short|cold)$/.test(tokens[hit.from]?.text ?? "")
    );
  }
  const word = tokens[hit.from]?.text ?? "";
  // A complaint in somebody's own words stands in their present: "The label is unreadable".
  const span = tokenSpan(tokens, hit.from, hit.to);
  if (span && words.quotes.some((quote) => overlaps(quote, span))) return true;
  const group = [...words.groups].reverse().find((one) => one.head < hit.from);
  if (group?.negated || /^(?:future|modal)$/.test(group?.tense ?? "")) return false;
  // "arrived late" and "ran late", but "the late shift" and "worked hard" are no trouble.
  if (
    /^(?:late|hard)$/.test(word) &&
    !/^(?:be|run|arrive|find|seem|remain|prove|feel|come|become|get)$/.test(group?.lemma.split(" ")[0] ?? "")
  )
    return false;
  return mood === "done" || (past && mood !== "habitual") || STANDS.test(word);
}

const REPORTS =
  /\b(?:told (?:us|me|him|her|the|our)|said|complained|reported|raised|wrote|mentioned|flagged|pointed out|described|felt|found)\b/;

/** What ought to have been, denied: "did not work", "could not offer", "nobody came", "never did agree". */
function goodDenied(words: Words, group: VerbGroup): boolean {
  if (!group.negated) return false;
  const { tokens, hits } = words;
  const clause: [number, number] = [group.head, Math.max(group.object[1], group.last)];
  // Trouble denied is good news.
  for (const list of ["adverse-verb", "adverse-noun", "adverse-adjective", "adverse-feeling"])
    if ((hits.get(list) ?? []).some((hit) => hit.from >= group.first && hit.to <= clause[1])) return false;
  const object = textOf(words, clause);
  if (
    /\b(?:incidents?|complaints?|harm|falls|injur|late|miss|delay|alone|forgotten|behind|left out|spared|wasted|absence|charge|cost|extra|waste)/.test(
      object,
    )
  )
    return false;
  const subject = textOf(words, group.subject);
  const nobody = /^(?:no|nobody|none|neither|nothing)\b/.test(subject);
  const we = /\b(?:we|i|our [a-z]+|us)$/.test(subject) || subject === "";
  const first = group.lemma.split(" ")[0] ?? "";
  if (nobody)
    return (
      /^(?:past|perfect|past-perfect)$/.test(group.tense) &&
      /^(?:come|attend|reply|respond|use|agree|know|answer|turn|want|like|tell|ask|take|come|apply|volunteer|read|understand|notice|show|be)$/.test(
        first,
      ) &&
      !/^no (?:child|tenant|resident|patient|family|one was|pupil|passenger|bin|visit|person)\b/.test(subject)
    );
  switch (group.tense) {
    case "modal":
      return (
        (/^(?:could|couldn't|cannot|can't|can|would|wouldn't)$/.test(tokens[group.first]?.text ?? "") &&
          first !== "be") ||
        /^(?:cannot|could|couldn't|can't)$/.test(tokens[group.first]?.text ?? "")
      );
    case "past":
      return !group.subordinate || !we;
    // "She had never used a mouse" tells of her, "we had not asked" of us.
    case "past-perfect":
      return we || holds(words, "bidder", group.subject);
    case "perfect":
      return true;
    case "present":
      return (
        !we &&
        /^(?:work|suit|fit|reach|meet|like|agree|help|last|hold|match|extend|cover|know|understand|feel|want|trust)$/.test(
          first,
        ) &&
        !holds(words, "bidder", group.subject)
      );
    default:
      return false;
  }
}
