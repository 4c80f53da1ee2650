import { describingVerbs, powerVerbs } from "../lexicon/group-verbs.js";
import { powerNoun, powerPhrase } from "../phrases/groups.js";
import { matches, occurs } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { type Add, textOf, tokenSpan, type Words } from "./context.js";
import { groupName } from "./who.js";

interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * Groups of people who advise, what is said of them, and the say they have (RULEBOOK 7, unclear-influence).
 * Adds `group` (its name), `described` (that it is or meets or talks) and `influence` (value: the group's name, or "they" for a
 * word that stands for one).
 */
export function readGroups(words: Words, add: Add): void {
  const { tokens, hits, groups, mood, own } = words;
  const named: Named[] = [];
  for (const hit of hits.get("group") ?? []) {
    const group = groupName(tokens, hit);
    const from = group ? tokens.findIndex((token) => token.start >= group.span.start) : peopleBefore(words, hit.from);
    if (from !== null) named.push({ from, to: hit.to, name: group?.name ?? nameOf(words, from, hit.to) });
  }
  tokens.forEach((token, at) => {
    if (token.text !== "group" || !token.capital || named.some((one) => one.to === at + 1)) return;
    const from = peopleBefore(words, at);
    if (from !== null) named.push({ from, to: at + 1, name: nameOf(words, from, at + 1) });
  });
  named.push(...properNames(words, named));
  for (const group of named) add("group", tokenSpan(tokens, group.from, group.to), group.name);
  if (mood === "hypothetical") return;
  const told = new Set<string>();
  for (const verb of groups) {
    const holder = holderOf(words, verb, named);
    if (holder !== null) {
      const power = verbPower(words, verb);
      if (power) add("influence", tokenSpan(tokens, verb.first, verb.last), holder, power === "limit" ? 0.8 : 1);
      else if (
        mood !== "promise" &&
        verb.tense !== "past-perfect" &&
        !(verb.classes.has("say") && /past|perfect/.test(verb.tense) && !describesSelf(verb))
      )
        told.add(holder);
    }
    const agent = agentOf(words, verb, named);
    if (agent !== null) add("influence", tokenSpan(tokens, verb.first, verb.last), agent);
  }
  for (const found of matches(powerPhrase, own)) {
    const inside = named.find(
      (group) => (tokens[group.from]?.start ?? 0) < found.end && (tokens[group.to - 1]?.end ?? 0) > found.start,
    );
    add("influence", found, inside?.name ?? "they");
  }
  if (mood === "promise") return;
  for (const group of named) {
    // "The panel fitted to the wall": a bare head names no group that has not been named.
    if (group.to - group.from < 2 && tokens[group.to]?.text !== "of" && !tokens[group.from]?.capital) continue;
    if (
      told.has(group.name) ||
      (group.from <= 1 && /^(?:meets|gathers|convenes)$/.test(tokens[group.to]?.text ?? "")) ||
      introduced(words, group)
    )
      add("described", tokenSpan(tokens, group.from, group.to), group.name);
  }
}

const nameOf = ({ tokens }: Pick<Words, "tokens">, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");

const ADVISES =
  /^(?:reference|advisory|liaison|user|users|steering|action|voice|consultative|experience|participation|involvement|scrutiny)$/;

/** Where a name begins whose head stands at token `at`, if one of its words is a word for people or for advising. */
function peopleBefore({ tokens, hits }: Words, at: number): number | null {
  let from = at;
  while (
    from > 0 &&
    at - from < 5 &&
    tokens[from - 1]?.kind === "word" &&
    (tokens[from - 1]?.capital || tokens[from - 1]?.possessive) &&
    !/^(?:our|the|a|an|each|every|at|in|this)$/.test(tokens[from - 1]?.text ?? "")
  )
    from--;
  if (from === at) return null;
  const people = (hits.get("people") ?? []).some((hit) => hit.from >= from && hit.to <= at);
  return people || tokens.slice(from, at).some((token) => ADVISES.test(token.text)) ? from : null;
}

const MEETS = /^(?:meet|gather|convene|sit|assemble|congregate|get together|come together|get)$/;

/** "Street Voices meets …", "Young Leaves is our group for …": a proper name that meets, or that is called a group. */
function properNames({ tokens, groups }: Words, named: readonly Named[]): Named[] {
  const found: Named[] = [];
  // "Street Voices meets": the name's own last word can look like the verb.
  const start = /^(?:the|our)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  let end = start;
  while (tokens[end]?.capital) end++;
  if (
    end - start >= 2 &&
    /^(?:meets|gathers|convenes)$/.test(tokens[end]?.text ?? "") &&
    !BODY.test(tokens[end - 1]?.text ?? "") &&
    !named.some((group) => group.from < end && group.to > start)
  )
    return [{ from: start, to: end, name: nameOf({ tokens }, start, end) }];
  for (const verb of groups) {
    if (verb.tense !== "present" || verb.passive) continue;
    const [from, to] = verb.subject;
    let first = from;
    while (first < to && /^(?:the|our|and|-)$/.test(tokens[first]?.text ?? "") && !tokens[first]?.capital) first++;
    if (/^(?:the|our)$/.test(tokens[first]?.text ?? "")) first++;
    let last = first;
    while (last < to && (tokens[last]?.capital || /^(?:of|the|and|for|&)$/.test(tokens[last]?.text ?? ""))) last++;
    if (last - first < 2 || last < to || named.some((group) => group.from < last && group.to > first)) continue;
    const after = tokens
      .slice(verb.last, verb.last + 6)
      .map((token) => token.text)
      .join(" ");
    if (BODY.test(tokens[last - 1]?.text ?? "")) continue;
    if (/^(?:town|parish|borough|city|county|district)$/.test(tokens[last - 2]?.text ?? "")) continue;
    const meets =
      (MEETS.test(verb.lemma) &&
        (verb.lemma !== "get" || /^together/.test(after)) &&
        !/^(?:with|the|a|an|our|all|your|its|each (?:person|family|child))\b/.test(after)) ||
      (COUNCIL.test(tokens[last - 1]?.text ?? "") &&
        (verb.lemma === "bring together" ||
          /^together\b/.test(after) ||
          (/^(?:have|comprise|include|consist)$/.test(verb.lemma) &&
            /\b(?:members|representatives|reps|delegates|people)\b/.test(after))));
    const called =
      verb.lemma === "be" &&
      (/^(?:our|the|a|an) (?:[a-z-]+ ){0,2}(?:group|panel|forum|club|council|committee|network|circle)\b/.test(after) ||
        /^(?:on|held on|held) (?:the )?(?:first|second|third|last|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b/.test(
          after,
        ));
    if (meets || called)
      found.push({
        from: first,
        to: last,
        name: tokens
          .slice(first, last)
          .map((token) => token.key)
          .join(" "),
      });
  }
  return found;
}

const STANDS_FOR =
  /(?:^|\b)(?:it|they|members|its members|each of them|(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all|both|some|half) of (?:its|their|them|the members|whom)(?: members)?|(?:two|three|four|five|six|seven|eight|nine|ten|both|all|its|their|the|these|those|this) (?:[a-z-]+ ){0,2}(?:members|delegates|representatives|reps|group|panellists|children|tenants|residents|people|readers|parents|carers|patients|learners|pupils|youngsters|teenagers|mentors|councillors|chair)|(?:the|this|that) (?:panel|board|forum|council|committee|network|parliament|assembly|jury|squad|same group)|who|which|that)$/;

/** Organisations, not groups of people. */
const BODY =
  /^(?:care|ltd|limited|trust|services|housing|homes|foundation|hospice|school|academy|plc|borough|association|college|hospital|company|solutions|partners)$/;
const COUNCIL =
  /^(?:council|board|forum|committee|panel|group|assembly|cabinet|parliament|network|circle|table|squad|senate|jury|alliance|collective)$/;

/** The group, or "they", whose verb this is; null where somebody else does it. */
function holderOf(words: Words, verb: VerbGroup, named: readonly Named[]): string | null {
  const [from, to] = verb.subject;
  const inside = named.filter((group) => group.from >= from && group.to <= to);
  const text = textOf(words, verb.subject).replace(
    /^(?:and|but|so|then|also|where|because|while|when|if|until|, )+ /,
    "",
  );
  const [group] = inside;
  if (group) {
    // "Members of the forum", "a member of the panel" speak for it only in the plural; "results to the panel" do not.
    const lead = textOf(words, [from, group.from]).replace(/experts by$/, "experts");
    if (
      /\b(?:by|to|for|from|with|at|in|on|about|via|through|under|alongside|beside) (?:the |our |a |an |its )?$/.test(
        `${lead} `,
      ) &&
      !/^(?:alongside|beside|in|at|on|since|from|under|with)\b/.test(lead)
    )
      return null;
    if (
      /\b(?:member|chair|representative|report|minutes|meetings?|feedback|views) (?:of|from) (?:the |our )?$/.test(
        `${lead} `,
      ) &&
      !/^(?:the |our )?(?:members|representatives)\b/.test(lead)
    )
      return null;
    // With others beside it the deed is shared, and still its own.
    return group.name;
  }
  if (verb.subject[0] >= verb.subject[1]) {
    // No subject written: the one before it goes on, where the sentence has one; in a cell or a note ("Can refuse a design") it
    // is the group the row or the paragraph is about.
    const before = named.find((one) => one.to <= verb.first);
    if (!before && verb.first <= 1 && /^(?:past|modal)$/.test(verb.tense)) {
      // "Completed sites are revisited" opens with no verb.
      const next = textOf(words, [verb.last, verb.last + 1]);
      return verb.tense === "modal" ||
        /^(?:the|a|an|our|any|every|both|two|three|four|five|six|all|it|them|\d+)$/.test(next)
        ? "they"
        : null;
    }
    return before && verb.tense !== "gerund" && /^(?:present|past|perfect|modal)$/.test(verb.tense)
      ? before.name
      : null;
  }
  return STANDS_FOR.test(text) ? "they" : null;
}

/** What a group is told to say of itself as a habit is talk; what it said once is its voice, and left alone. */
const describesSelf = (verb: VerbGroup): boolean =>
  !/^(?:tell|say|ask|report|raise|request)$/.test(verb.lemma.split(" ")[0] ?? "");

/** Whether the verb, with the group as its subject, is more than being there. */
function verbPower(words: Words, verb: VerbGroup): "power" | "limit" | null {
  const { tokens, groups } = words;
  const first = (verb.lemma.split(" ")[0] ?? "").replaceAll("-", "");
  const object = textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]);
  // "The panel threw out the first timetable": read as a participle where a noun after it looks like the verb.
  if (verb.tense === "participle")
    return powerVerbs.has(verb.lemma) && /^(?:the|a|an|our|any|every|two|three|all)\b/.test(object) ? "power" : null;
  if (!/^(?:present|past|perfect|past-perfect|modal|future)$/.test(verb.tense)) return null;
  if (first === "draw" && !verb.passive && /\b(?:routes?|plans?|maps?|lines?|designs?|layouts?|logo)\b/.test(object))
    return "power";
  // What it has in writing about itself is no power.
  if (first === "write" && /^(?:terms|a constitution|minutes|guidance|an agenda)\b/.test(object)) return null;
  if (verb.passive) {
    // "is given £5,000", "is entitled to refuse", "must be asked before".
    if (/^(?:give|grant|award|allocate|entitle|empower|trust|delegate|allot|hand|assign)$/.test(first))
      return occurs(powerNoun, object) || /\bto [a-z]+/.test(object) ? "power" : null;
    return /^must\b/.test(textOf(words, [verb.first, verb.last])) && /\b(?:before|on any|about any)\b/.test(object)
      ? "power"
      : null;
  }
  if (powerVerbs.has(verb.lemma) || (powerVerbs.has(first) && !describingVerbs.has(verb.lemma))) {
    if (
      /^(?:set|pass|issue|draft|design|write|let|mark|change|order|clear|query|own|rule|accept|propose|sign|cut|release)$/.test(
        first,
      ) &&
      object === "" &&
      verb.tense === "present"
    )
      return null;
    if (/^pass on|^set (?:up|out to)$/.test(verb.lemma)) return null;
    // It sits, and it is "let": idle forms of words.
    return verb.negated ? "limit" : "power";
  }
  if (verb.negated && /^(?:can|cannot|can't|may|does|do|has|have)/.test(textOf(words, [verb.first, verb.last]))) {
    if (first === "have" || first === "be") return occurs(powerNoun, object) || /\bno\b/.test(object) ? "limit" : null;
    return describingVerbs.has(first) ? null : "limit";
  }
  if (
    /^(?:have|hold|use|make|take|exercise|wield|get|gain|win|enjoy|cast|keep|retain|give|need|bring|carry|reach|put|publish|submit)$/.test(
      first,
    )
  ) {
    if (
      /\b(?:have|has|had|having|get|gets|got) (?:a |their |its |his |her )?(?:say|voice|chance|opportunity|views?|input|right to (?:speak|be heard))\b(?! over)/.test(
        `${first} ${object}`,
      ) &&
      !/\b(?:final|last|full|equal) say\b/.test(object)
    )
      return null;
    if (
      occurs(powerNoun, object) &&
      !/\b(?:about|on|into|of|to|inform|informs|informing|influence|discuss) (?:the |our |all |key |any )?(?:[a-z-]+ )?(?:budget|decisions?|decision[- ]making)\b/.test(
        object,
      )
    )
      return "power";
    if (
      first === "make" &&
      /\b(?:us|the [a-z]+|our [a-z]+|them|managers|it) [a-z]+\b/.test(object) &&
      !/^(?:a|an|sure|its|their|friends|for|up|contributions?|suggestions?|use|the (?:most|best|case|tea|time)|us (?:proud|smile|laugh|think|feel|better|welcome|aware))\b/.test(
        object,
      )
    )
      return "power";
    if (first === "get" && /\b(?:days|hours|weeks) to (?:object|refuse|stop|challenge|veto)\b/.test(object))
      return "power";
    if (first === "put" && /^forward/.test(object)) return "power";
    return /^(?:use|make|take|exercise|wield|win|cast|carry|reach|put|submit|need)$/.test(first) &&
      !describingVerbs.has(first) &&
      first !== "use"
      ? first === "win" || first === "wield" || first === "cast"
        ? "power"
        : null
      : null;
  }
  if (
    /^(?:ask|tell|press|push|lobby|call|want|suggest|urge|persuade)$/.test(first) &&
    /past|perfect/.test(verb.tense)
  ) {
    // A request that was met is influence: "asked us to stop the trial, so we stopped it".
    const met = groups.some(
      (other) =>
        other.head > verb.head &&
        !other.negated &&
        other !== verb &&
        /^(?:past|perfect)$/.test(other.tense) &&
        /\b(?:we|us|it|they|which|and|was|were)\b/.test(textOf(words, [other.subject[0], other.first + 1])) &&
        !describingVerbs.has(other.lemma),
    );
    return met || first === "persuade" || first === "suggest" ? "power" : null;
  }
  if (first === "be")
    return /^(?:responsible for|in charge|in control|the (?:final|decision)|empowered|free to|able to (?:stop|refuse|veto|block|decide|change|reject)|entitled)/.test(
      object,
    )
      ? "power"
      : null;
  if (
    verb.tense === "modal" &&
    /^(?:may|must|can)$/.test(tokens[verb.first]?.text ?? "") &&
    !describingVerbs.has(first)
  )
    return "power";
  if (/^(?:go|opt|plump|settle|come down) (?:for|on|in)$/.test(`${first} ${tokens[verb.head + 1]?.text ?? ""}`))
    return "power";
  if (describingVerbs.has(first) || describingVerbs.has(verb.lemma)) {
    // "chose to", "has the right to refuse": a verb of power that hangs on this one.
    if (/^(?:help|work|continue|seek|want|aim|like|try|hope|ask|need|meet|gather|come|enable|allow|sit)$/.test(first)) {
      const hung = groups.some(
        (other) =>
          other.tense === "infinitive" &&
          other.head > verb.head &&
          other.head < verb.object[1] + 1 &&
          /^(?:decide|approve|choose|vote|allocate|veto|sign off|agree|award|set|score|rank|pick|select|prioritise)$/.test(
            other.lemma,
          ),
      );
      return hung ? "power" : null;
    }
    return null;
  }
  return "power";
}

/** "signed off by the panel", "agreed with the forum", "until the group has signed": the group as agent of another's verb. */
function agentOf(words: Words, verb: VerbGroup, named: readonly Named[]): string | null {
  const { tokens } = words;
  if (/^(?:future)$/.test(verb.tense)) return null;
  if (!powerVerbs.has(verb.lemma) && !powerVerbs.has(verb.lemma.split(" ")[0] ?? "")) return null;
  const after = named.find((group) => group.from >= verb.last && group.from <= verb.last + 12);
  const link = after
    ? textOf(words, [Math.max(verb.last, after.from - 3), after.from])
    : textOf(words, [verb.last, verb.last + 3]);
  if (after && /\b(?:by|with)(?: the| our| a| its| an)?$/.test(link)) return after.name;
  if (
    !after &&
    /\bby (?:it|them|its members)\b/.test(textOf(words, [verb.last, Math.min(tokens.length, verb.last + 6)]))
  )
    return "they";
  return null;
}

/** Told of without a verb of its own: a list's fragment, "we have a Youth Forum", "through our panel". */
function introduced(words: Words, group: Named): boolean {
  const { tokens, mood, groups } = words;
  const before = textOf(words, [0, group.from]);
  if (
    /\b(?:benefits? from|served by|home to|has|have|there is|there are) (?:a|an|our|its|their) (?:[a-z-]+ ){0,2}$/.test(
      `${before} `,
    )
  )
    return true;
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
  if (
    !/^(?:(?:of|from|up|with|by|in|an?|our|the|its|their|also|both|active|thriving|lively|dedicated|vibrant|strong|number|new|small|paid|regular|each|quarterly|monthly|annual|,)\s?|[a-z-]+ly\s?|[a-z-]+\s?){0,6}$/.test(
      gap,
    )
  )
    return false;
  const first = verb.lemma.split(" ")[0] ?? "";
  const subject = textOf(words, verb.subject);
  if (first === "be" && /\bthere$/.test(`${subject} ${tokens[verb.first - 1]?.text ?? ""}`.trim())) return true;
  return /^(?:have|run|host|hold|support|facilitate|operate|convene|set up|establish|launch|maintain|enjoy|value|boast|benefit|form|create|organise|constitute|develop|chair|fund|work|set|introduce|provide|offer|house)$/.test(
    first,
  );
}
