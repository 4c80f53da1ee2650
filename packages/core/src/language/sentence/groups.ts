import { powerVerbs } from "../lexicon/group-verbs.js";
import { powerPhrase } from "../phrases/groups.js";
import { matches } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, textOf, tokenSpan, type Words } from "./context.js";
import { MEMBERS_OF, type Named, readNames } from "./group-names.js";
import { agentOf, describesSelf, holderOf, verbPower } from "./group-power.js";

/**
 * Groups of people who advise, what is said of them, and the say they have (RULEBOOK 7, unclear-influence).
 * Adds `group` (its name), `described` (that it is or meets or talks) and `influence` (value: the group's name, or "they" for a
 * word that stands for one).
 */
export function readGroups(words: Words, add: Add): void {
  const { tokens, groups, mood, own } = words;
  const named = readNames(words);
  for (const group of named) add("group", tokenSpan(tokens, group.from, group.to), group.name);
  if (mood === "hypothetical") return;
  const told = new Set<string>();
  let carried: string | null = null;
  for (const verb of groups) {
    // "It is open to all, sets the hours and holds the money": one subject for the verbs after it.
    const bare = verb.subject[0] >= verb.subject[1];
    const holder: string | null =
      holderOf(words, verb, named) ?? (bare && /^(?:present|past|perfect|modal)$/.test(verb.tense) ? carried : null);
    if (!bare && verb.tense !== "infinitive" && verb.tense !== "gerund") carried = verb.subordinate ? null : holder;
    if (holder !== null) {
      const power = verbPower(words, verb);
      if (power) add("influence", tokenSpan(tokens, verb.first, verb.last), holder, power === "limit" ? 0.8 : 1);
      else if (
        mood !== "promise" &&
        !isPartner(words, verb) &&
        verb.tense !== "past-perfect" &&
        // "Its members were shown the figures": once, and told to them.
        !(
          verb.passive &&
          verb.tense === "past" &&
          /^(?:show|ask|tell|consult|invite|give|send|brief)$/.test(verb.lemma)
        ) &&
        // "The liaison group has it on the table within the week."
        !(verb.lemma === "have" && /^(?:it|them|this|that)\b/.test(textOf(words, verb.object))) &&
        // "It is not yet where the Forum wants it."
        !(verb.subordinate && /^(?:where|what|how|as|than)$/.test(tokens[verb.subject[0] - 1]?.text ?? "")) &&
        // "Members were paid for 164 hours" says what it costs, not that it is there.
        !(verb.passive && /^(?:pay|reimburse)$/.test(verb.lemma)) &&
        !(verb.classes.has("say") && /past|perfect/.test(verb.tense) && !describesSelf(verb))
      )
        told.add(holder);
    }
    if (holder !== null && mood !== "promise") readBare(words, verb, add);
    const misread = named.find((group) => verb.head >= group.from && verb.head < group.to);
    // "Tenant Champions wear a badge": the name's own last word was read as the verb.
    if (misread && !POWER_AFTER.test(textOf(words, [misread.to, tokens.length]))) told.add(misread.name);
    const agent = agentOf(words, verb, named);
    if (agent !== null) add("influence", tokenSpan(tokens, verb.first, verb.last), agent);
  }
  // "The house councils' decisions go to the board": what is theirs to decide.
  for (const group of named)
    if (/^(?:decisions?|choices?|rulings?|vetoe?s?|votes?|verdicts?)$/.test(tokens[group.to]?.text ?? ""))
      add("influence", tokenSpan(tokens, group.to, group.to + 1), group.name);
  // "With the residents' association holding the programme and deciding the order".
  for (const group of named) {
    const after = textOf(words, [group.to, Math.min(group.to + 10, tokens.length)]);
    const deciding = DECIDING.exec(after);
    const at = deciding && group.to + after.slice(0, deciding.index + deciding[0].length).split(" ").length - 1;
    if (
      at &&
      /\b(?:with|by|through|under) (?:the |our |their )?$/.test(
        `${textOf(words, [Math.max(0, group.from - 3), group.from])} `,
      )
    )
      add("influence", tokenSpan(tokens, at, at + 1), group.name);
  }
  // "A Youth Parliament that controls the fund", in a list.
  for (const group of named)
    if (
      /^(?:that|which|who)$/.test(tokens[group.to]?.text ?? "") &&
      powerVerbs.has((tokens[group.to + 1]?.text ?? "").replace(/s$/, ""))
    )
      add("influence", tokenSpan(tokens, group.to + 1, group.to + 2), group.name);
  for (const found of matches(powerPhrase, own)) {
    const inside = named.find(
      (group) => (tokens[group.from]?.start ?? 0) < found.end && (tokens[group.to - 1]?.end ?? 0) > found.start,
    );
    add("influence", found, inside?.name ?? "they");
  }
  if (mood === "promise") return;
  readHad(words, named, add);
  for (const group of named) {
    // "The panel fitted to the wall": a bare head names no group that has not been named.
    if (isModifier(words, group) || isGeneric(words, group) || takesPosition(words, group)) continue;
    if (group.to - group.from < 2 && tokens[group.to]?.text !== "of" && !tokens[group.from]?.capital) continue;
    if (
      told.has(group.name) ||
      (group.from <= 1 && /^(?:meets|gathers|convenes)$/.test(tokens[group.to]?.text ?? "")) ||
      introduced(words, group)
    )
      add("described", tokenSpan(tokens, group.from, group.to), group.name);
  }
}

/** "Harrowby has a Repairs Watch", "we've got Street Champions": a name that may be a group's, if more is told of it. */
function readHad({ tokens, hits }: Words, named: readonly Named[], add: Add): void {
  for (let at = 1; at < tokens.length; at++) {
    const verb = tokens[at - 1]?.text ?? "";
    if (
      !/^(?:has|have|got|there's|are|is)$/.test(verb) ||
      (/^(?:are|is)$/.test(verb) && tokens[at - 2]?.text !== "there")
    )
      continue;
    const from = /^(?:a|an|our|some)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
    let to = from;
    while (tokens[to]?.capital) to++;
    // "Street Wardens" work here; "Street Champions" are people who speak for others.
    const roles = SPEAKS_FOR.test(tokens[to - 1]?.text ?? "") ? [] : (hits.get("role") ?? []);
    const known = [...named, ...roles].some((one) => one.from < to && one.to > from);
    if (to - from < 2 || known) continue;
    const name = tokens.slice(from, to).map((token) => token.key);
    add("described", tokenSpan(tokens, from, to), name.join(" "), HAD);
  }
}

const SPEAKS_FOR = /^(?:champions|ambassadors|captains|reps|representatives|envoys|voices|buddies|monitors|stewards)$/;

const DECIDING =
  /^[a-z' ]{0,50}?\b(?:deciding|choosing|approving|vetoing|voting|setting|picking|signing|refusing|settling|ruling)\b/;

/** How sure a name that is only had is to be a group's. */
export const HAD = 0.3;

const POWER_AFTER =
  /\b(?:choose|chose|vote|voted|veto|vetoed|decide|decided|approve|approved|reject|rejected|score|scored|sign|signed|pick|picked|agree|agreed|set|award|awarded|refuse|refused|may|must|can)\b/;

/** Nouns that a group's name stands before: "Readers' Committee clerk". */
const MODIFIED =
  /^(?:clerk|chair|member|secretary|coordinator|lead|minutes|newsletter|budget|elections?|website|logo|training|agenda|terms|reports?|survey|room|day|awards?|votes?|handbook|facilitator|officer|manager|treasurer|action|log|noticeboard|page)$/;
const isModifier = ({ tokens, hits }: Words, { to }: Named): boolean =>
  MODIFIED.test(tokens[to]?.text ?? "") || (hits.get("role") ?? []).some((hit) => hit.from === to);

/** "Friends' groups are brought into every decision": groups of a kind, none by name. */
const isGeneric = ({ tokens }: Words, { from, to }: Named): boolean =>
  /[a-z](?:ps|ls|ds|ms|ees|ks|bs)$/.test(tokens[to - 1]?.text ?? "") &&
  (!tokens[to - 1]?.capital || to - from < 2) &&
  !/^(?:our|the|its|their|two|three|four|five|six|seven|eight|nine|ten|both|these|\d+)$/.test(
    tokens[from - 1]?.text ?? "",
  ) &&
  !/^(?:our|the|its|their|two|three|four|five|six|seven|eight|nine|ten|both|these|\d+)$/.test(tokens[from]?.text ?? "");

/** "Our matching panel (two carers) holds that it is the system working": its view, which is not its being there. */
function takesPosition({ tokens }: Words, { to }: Named): boolean {
  let at = to;
  if (tokens[at]?.text === "(") {
    while (at < tokens.length && tokens[at]?.text !== ")") at++;
    at++;
  }
  return (
    /^(?:holds?|held|rules?|ruled|finds?|found|concludes?|concluded|insists?|insisted|argues?|argued)$/.test(
      tokens[at]?.text ?? "",
    ) && tokens[at + 1]?.text === "that"
  );
}

/** "The panel and our engineer made a card": one partner in something done, not a group told of. */
function isPartner(words: Words, verb: VerbGroup): boolean {
  if (!/^(?:past|perfect)$/.test(verb.tense) || verb.passive) return false;
  const object = textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]);
  if (/^(?:be|meet|gather|have|sit|attend|discuss|talk|come)$/.test(verb.lemma)) return false;
  return (
    /\band (?:our|the|a|an|its|two|three|four|five|six)\b/.test(textOf(words, verb.subject)) ||
    (/^(?:make|swap|exchange|build)$/.test(verb.lemma) &&
      /^(?:a|an|the|our|\d+) (?!.*\b(?:visits?|contributions?|suggestions?|comments?|start|points?|efforts?|trips?|friends|difference)\b)/.test(
        object,
      ))
  );
}

/** "The forum has met in the cabin": told of by its head alone; which group it is, its section knows. */
function readBare(words: Words, verb: VerbGroup, add: Add): void {
  const [, head] =
    /^(?:the|this|that) (panel|forum|board|council|committee|network|group)$/.exec(textOf(words, verb.subject)) ?? [];
  if (head && !verbPower(words, verb) && !isPartner(words, verb))
    add("described", tokenSpan(words.tokens, verb.subject[0], verb.subject[1]), head, 0.5);
}

/** Told of without a verb of its own: a list's fragment, "we have a Youth Forum", "through our panel". */
function introduced(words: Words, group: Named): boolean {
  const { tokens, mood, groups } = words;
  const before = textOf(words, [0, group.from]);
  // "At Moss Bank there is no Friends group".
  if (
    /\b(?:no|not (?:yet )?an?|without an?|neither) $|\b(?:guidance|guidelines|standards?|advice|rules|handbook) (?:of|from|by) the $/.test(
      `${before} `,
    )
  )
    return false;
  if (
    /\b(?:benefits? from|served by|home to|has|have|got|there is|there are|there's|we've|they've) (?:also |got )*(?:a|an|our|its|their) (?:[a-z-]+ ){0,2}$/.test(
      `${before} `,
    )
  )
    return true;
  // "The Lookouts are the children's council at Larkfield."
  if (/^[a-z' -]+ (?:is|are) (?:our|the|a) (?:[a-z'-]+ ){0,2}$/.test(`${before} `) && groups.length <= 1) return true;
  if (/\b(?:proud|glad|fond) of (?:our|the|its) $/.test(`${before} `) || MEMBERS_OF.test(`${before} `)) return true;
  if (mood === "fragment")
    return (
      group.from <= 3 ||
      (/\b(?:our|a|an|the|including|via|through) (?:[a-z-]+ )?$/.test(`${before} `) && group.from <= 4)
    );
  if (/\b(?:through|via) (?:our|a|an|the|its) $/.test(`${before} `)) return true;
  if (
    /^(?:(?:our|the|a|an|-|\*) ?)*$/.test(before) &&
    (!tokens[group.to] || /^[:.(-]$/.test(tokens[group.to]?.text ?? ""))
  )
    return true;
  const verb = [...groups].reverse().find((one) => one.head < group.from && one.object[1] >= group.from);
  if (!verb || verb.negated) return false;
  const gap = textOf(words, [verb.last, group.from]);
  if (!/^(?:(?:[a-z-]+(?![a-z-])|,)\s?){0,6}$/.test(gap)) return false;
  const first = verb.lemma.split(" ")[0] ?? "";
  // "Developed with the Drivers' Association": a partner in what was done.
  if (
    /\b(?:with|by)\b/.test(gap) &&
    (verb.passive || !/^(?:work|benefit)$/.test(verb.lemma)) &&
    !/^(?:support|host|fund|chair)$/.test(first)
  )
    return false;
  const subject = textOf(words, verb.subject);
  if (first === "be" && /\bthere$/.test(`${subject} ${tokens[verb.first - 1]?.text ?? ""}`.trim())) return true;
  return /^(?:have|run|host|hold|support|facilitate|operate|convene|set up|establish|launch|maintain|enjoy|value|boast|benefit|form|create|organise|constitute|develop|chair|fund|work|set|introduce|provide|offer|house)$/.test(
    first,
  );
}
