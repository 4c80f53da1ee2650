import { describingVerbs, powerVerbs } from "../lexicon/group-verbs.js";
import { powerNoun } from "../phrases/groups.js";
import { occurs } from "../phrases/phrase.js";
import type { VerbGroup } from "../verbs/index.js";
import { textOf, type Words } from "./context.js";
import type { Named } from "./group-names.js";

const STANDS_FOR =
  /(?:^|\b)(?:it|they|each|each one|members|its members|each of them|(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all|both|some|half) of (?:its|their|them|the members|whom)(?: members)?|(?:two|three|four|five|six|seven|eight|nine|ten|both|all|its|their|the|these|those|this) (?:[a-z-]+ ){0,2}(?:members|delegates|representatives|reps|group|panellists|children|tenants|residents|people|readers|parents|carers|patients|learners|pupils|youngsters|teenagers|mentors|councillors|chair)|(?:the|this|that) (?:panel|board|forum|council|committee|network|parliament|assembly|jury|squad|same group)|who|which|that)$/;

/** The group, or "they", whose verb this is; null where somebody else does it. */
export function holderOf(words: Words, verb: VerbGroup, named: readonly Named[]): string | null {
  // "The forum brings together eleven tenants who moved in": the tenants did.
  if (
    words.tokens[verb.first - 1]?.text === "who" &&
    ["people", "role"].some((list) => (words.hits.get(list) ?? []).some((hit) => hit.to === verb.first - 1))
  )
    return null;
  const [from, to] = verb.subject;
  const inside = named.filter((group) => group.from >= from && group.to <= to);
  const text = textOf(words, verb.subject).replace(
    /^(?:and|but|so|then|also|where|because|while|when|if|until|, )+ /,
    "",
  );
  // "Our clients' committee (nine people) and the volunteers redesigned the room".
  const beside = named.find(
    ({ to: end }) =>
      words.tokens[end]?.text === "(" && words.tokens[from - 1]?.text === "and" && words.tokens[from - 2]?.text === ")",
  );
  if (beside) return beside.name;
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
  if (/\b(?:photographs?|photos|pictures?|portraits?|names|lists?|details) of\b/.test(text)) return null;
  // "Our administrator, who sends out the invitations": somebody else's who.
  const who = verb.first - 1;
  const role = words.tokens[who - 1]?.text === "," ? who - 1 : who;
  if (
    /^(?:who|which|that)$/.test(words.tokens[who]?.text ?? "") &&
    ["role", "people"].some((list) => (words.hits.get(list) ?? []).some((hit) => hit.to === role))
  )
    return null;
  // "The Stairs Group, which …": by its name.
  const which = text === "which" ? from : words.tokens[who]?.text === "which" ? who : -1;
  const told = named.find((one) => which >= 0 && one.to === which - 1 && words.tokens[one.to]?.text === ",");
  if (told) return told.name;
  return STANDS_FOR.test(text.replace(/(?: (?:also|then|now|alone|itself|themselves|still|even|again|[a-z]+ly))+$/, ""))
    ? "they"
    : null;
}

/** What a group is told to say of itself as a habit is talk; what it said once is its voice, and left alone. */
export const describesSelf = (verb: VerbGroup): boolean =>
  !/^(?:tell|say|ask|report|raise|request)$/.test(verb.lemma.split(" ")[0] ?? "");

/** Whether the verb, with the group as its subject, is more than being there. */
export function verbPower(words: Words, verb: VerbGroup): "power" | "limit" | null {
  const { tokens, groups } = words;
  const first = (verb.lemma.split(" ")[0] ?? "").replaceAll("-", "");
  const object = textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]);
  // "The panel threw out the first timetable": read as a participle where a noun after it looks like the verb.
  if (verb.tense === "participle")
    return powerVerbs.has(verb.lemma) && /^(?:the|a|an|our|any|every|two|three|all)\b/.test(object) ? "power" : null;
  if (!/^(?:present|past|perfect|past-perfect|modal|future)$/.test(verb.tense)) return null;
  // "The lovely things people wrote": what the thing is, not what was done with it.
  if (verb.subordinate && verb.tense === "past" && !/\p{L}/u.test(object)) return null;
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
    if (
      first === "get" &&
      /\b(?:days|hours|weeks) to (?:object|refuse|stop|challenge|veto)\b/.test(
        textOf(words, [verb.last, verb.last + 8]),
      )
    )
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
  if (
    /^(?:(?:go|opt|plump|settle|come down) (?:for|on|in)|turn (?:away|back|down)|knock back)$/.test(
      `${first} ${tokens[verb.head + 1]?.text ?? ""}`,
    )
  )
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
export function agentOf(words: Words, verb: VerbGroup, named: readonly Named[]): string | null {
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
