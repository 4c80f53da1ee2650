import { textOf, type Words } from "./context.js";
import { groupName } from "./who.js";

/** A group of people who advise, by token: `from` to `to`, and the name it goes by. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The groups that a sentence names. */
export function readNames(words: Words): Named[] {
  const { tokens, hits } = words;
  const named: Named[] = [];
  for (const hit of hits.get("group") ?? []) {
    // "Youth voice is our bass line" names a value, "Youth Voice meets on Mondays" a group.
    if (/^voices?$/.test(tokens[hit.to - 1]?.text ?? "") && !tokens[hit.to - 1]?.capital) continue;
    // A focus group is a way of asking; "the same circle of families" is no body of people.
    const word = tokens[hit.to - 2]?.text ?? "";
    if (!tokens[hit.to - 1]?.capital && (/^focus$/.test(word) || /^(?:same|small|wide|wider|close|inner)$/.test(word)))
      continue;
    const group = groupName(tokens, hit);
    const from = group ? tokens.findIndex((token) => token.start >= group.span.start) : peopleBefore(words, hit.from);
    if (from !== null) named.push({ from, to: hit.to, name: group?.name ?? nameOf(words, from, hit.to) });
  }
  tokens.forEach((token, at) => {
    // "The Stairs Group, which was set up in 2024 and has nine members".
    if (
      HEADS.test(token.text) &&
      token.capital &&
      tokens[at - 1]?.capital &&
      !named.some((one) => one.to > at && one.from <= at) &&
      TOLD_BY_MEMBERS.test(textOf(words, [at + 1, tokens.length]))
    ) {
      named.push({ from: at - 1, to: at + 1, name: nameOf(words, at - 1, at + 1) });
      return;
    }
    if (!HEADS.test(token.text) || !token.capital || named.some((one) => one.to > at && one.from <= at)) return;
    const from = peopleBefore(words, at);
    if (from !== null) named.push({ from, to: at + 1, name: nameOf(words, from, at + 1) });
  });
  named.push(...properNames(words, named));
  named.push(...toldByMembers(words, named));
  return named;
}

/** Heads that name a group only with a word for people, or for advising, before them: "Users' Group", "Tenant Energy Champions". */
const HEADS =
  /^(?:group|champions|reps|representatives|voices|envoys|scouts|checkers|shoppers|table|exchange|gathering|union|crew)$/;

const TOLD_BY_MEMBERS = /^, (?:which|who) [^.;]*\b(?:members|meets?|meetings)\b/;

const nameOf = ({ tokens }: Pick<Words, "tokens">, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");

const ADVISES =
  /^(?:reference|advisory|liaison|user|users|steering|action|voice|consultative|experience|participation|involvement|scrutiny|champions|ambassadors|voices)$/;

/** "Berth-holders' Committee": whose it is, many of them. */
const isMembers = ({ possessive, text }: Words["tokens"][number]): boolean => possessive && /s'$/.test(text);

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
  return people || tokens.slice(from, at).some((token) => ADVISES.test(token.text) || isMembers(token)) ? from : null;
}

/** "Four borrowers sit on the Spanner Council", "at the centre sits the Second Chapter Council": told of by who sits there. */
function toldByMembers(words: Words, named: readonly Named[]): Named[] {
  const { tokens } = words;
  return tokens.flatMap(({ text, capital }, at) => {
    if (!capital || !COUNCIL.test(text) || named.some((one) => one.to > at && one.from <= at)) return [];
    let from = at;
    while (tokens[from - 1]?.capital) from--;
    if (from === at || /^(?:town|parish|borough|city|county|district)$/.test(tokens[at - 1]?.text ?? "")) return [];
    if (!MEMBERS_OF.test(`${textOf(words, [0, from])} `)) return [];
    return [{ from, to: at + 1, name: nameOf(words, from, at + 1) }];
  });
}

/** What stands before a group's name where people are said to be its members. */
export const MEMBERS_OF =
  /\b(?:(?:sits?|serves?) on|makes? up|forms?|belongs? to|(?:are|is) members? of) (?:the|our) $|\b(?:at|in) (?:the|our) [a-z ]+ sits? (?:the|our) $/;

const MEETS = /^(?:meet|gather|convene|sit|assemble|congregate|get together|come together|get)$/;

/** "Street Voices meets …", "Young Leaves is our group for …": a proper name that meets, or that is called a group. */
function properNames(words: Words, named: readonly Named[]): Named[] {
  const { tokens, groups, hits } = words;
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
    const founded =
      verb.tense === "past" && verb.passive && /^(?:set up|form|establish|create|launch)$/.test(verb.lemma);
    if (
      !founded &&
      (verb.tense !== "present" || (verb.passive && !/^(?:make up|make|compose|draw|chair)$/.test(verb.lemma)))
    )
      continue;
    const [from, to] = verb.subject;
    let first = from;
    while (first < to && /^(?:the|our|an?|and|-)$/.test(tokens[first]?.text ?? "") && !tokens[first]?.capital) first++;
    if (/^(?:the|our)$/.test(tokens[first]?.text ?? "")) first++;
    let last = first;
    while (last < to && (tokens[last]?.capital || /^(?:of|the|and|for|&)$/.test(tokens[last]?.text ?? ""))) last++;
    const definite = /^(?:the|our)$/.test(tokens[first - 1]?.text ?? "");
    const counted =
      verb.lemma === "be" && COUNTED_PEOPLE.test(textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]));
    if (
      last - first < (definite && counted ? 1 : 2) ||
      last < to ||
      named.some((group) => group.from < last && group.to > first)
    )
      continue;
    const after = tokens
      .slice(verb.last, verb.last + 6)
      .map((token) => token.text)
      .join(" ");
    if (BODY.test(tokens[last - 1]?.text ?? "")) continue;
    if (/^(?:town|parish|borough|city|county|district)$/.test(tokens[last - 2]?.text ?? "")) continue;
    const object = textOf(words, [verb.last, Math.max(verb.object[1], verb.last)]);
    const council =
      (COUNCIL.test(tokens[last - 1]?.text ?? "") ||
        // "The Friends of Eskdale Libraries".
        (tokens[first]?.text === "friends" && tokens[first + 1]?.text === "of")) &&
      !/\b(?:directors|trustees|executives|governors)\b/.test(object);
    const ofPeople =
      /\b(?:members|representatives|reps|delegates|people|persons|strong)\b/.test(object) ||
      ["people", "role", "generic-people"].some((list) =>
        (hits.get(list) ?? []).some((hit) => hit.from >= verb.last && hit.to <= verb.object[1] + 1),
      );
    const meets =
      // "Bold Voices draws together young people from all four localities".
      (ofPeople && /^(?:bring|draw|pull)\b/.test(verb.lemma) && /\btogether\b/.test(`${verb.lemma} ${after}`)) ||
      (council && /^together\b/.test(after)) ||
      (MEETS.test(verb.lemma) &&
        (verb.lemma !== "get" || /^together/.test(after)) &&
        !/^(?:with|the|a|an|our|all|your|its|each (?:person|family|child))\b/.test(after)) ||
      (council &&
        (verb.lemma === "bring together" ||
          (/^(?:have|comprise|include|consist|bring|number|draw|unite|total|contain|seat)\b/.test(verb.lemma) &&
            ofPeople)));
    const called =
      // "The Ladder Group is eight former carers", "our Young Faculty consists of ten young people".
      (counted && council) ||
      (/^(?:consist|comprise|number)\b/.test(verb.lemma) && COUNTED_PEOPLE.test(object.replace(/^of /, ""))) ||
      (definite && counted && /s$/.test(tokens[last - 1]?.key ?? "")) ||
      (founded && council) ||
      // "The Alumni Council is for men who have left", "welcomes children aged eight and over".
      (council &&
        ofPeople &&
        (/^(?:welcome|attract|serve)$/.test(verb.lemma) ||
          (verb.lemma === "be" && /^(?:for|open to)\b/.test(object)))) ||
      (verb.passive && council && ofPeople) ||
      (verb.lemma === "be" &&
        (/^(?:our|the|a|an) (?:[a-z-]+ ){0,2}(?:group|panel|forum|club|council|committee|network|circle)\b/.test(
          after,
        ) ||
          /^(?:on|held on|held) (?:the )?(?:first|second|third|last|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b/.test(
            after,
          )));
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

/** "The Companions are nine people who …": a name for so many of them. */
const COUNTED_PEOPLE =
  /^(?:a |an |the )?(?:group |team |circle |band )?(?:of )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:[a-z-]+ ){0,2}?(?:people|residents|tenants|patients|carers|parents|volunteers|young people|customers|members|learners|adults|women|men|pupils|families|survivors|passengers)\b/;

/** Organisations, not groups of people. */
const BODY =
  /^(?:care|ltd|limited|trust|services|housing|homes|foundation|hospice|school|academy|plc|borough|association|college|hospital|company|solutions|partners)$/;
const COUNCIL =
  /^(?:council|board|forum|committee|panel|group|assembly|cabinet|parliament|network|circle|table|squad|senate|jury|alliance|collective)$/;
