import type { Span } from "../../draft/draft.js";
import type { Hit } from "../lexicon/index.js";
import type { Token } from "../tokens.js";
import { type Add, NUMBER_WORD, tokenSpan, type Words } from "./context.js";

const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sister|Father|Rev|Cllr|Councillor|Sir|Dame)\.? [A-Z]|(?<![.!?:]\s|^|["“‘'(])\b[A-Z][a-zé]+ [A-Z][a-zé]+(?=,| (?:said|told|and|who|from|has|rang|will|leads?|chairs?|led|ran|then|in|at|asked|rewrote|agreed|designed|chose)\b)|\b[A-Z]\.?(?=,? (?:who|aged|swapped|told|said|now|has|had|moved|was|is|chose|wanted|asked|started|came|did|could|would|and|\d)\b)|\b[A-Z]\.(?=[ ,’']s?\b)|\b[A-Z](?=, (?:who|aged|\d|a |an |the |our ))/gu;
const SINGULAR_BEFORE =
  /^(the|our|a|an|his|her|their|its|my|this|that|one|another|each|every|new|deputy|senior|lead|assistant|former|interim|principal|head|chief|my)$/;

/** Who: a named group, a count of people, a single role, a named or initialled person. */
export function readWho({ tokens, original, hits }: Words, add: Add): void {
  const generic = new Set((hits.get("generic-people") ?? []).map((hit) => `${hit.from}:${hit.to}`));
  for (const hit of hits.get("people") ?? []) {
    let from = hit.from;
    let counted = false;
    let placed = false;
    for (let i = hit.from - 1; i >= Math.max(0, hit.from - 5); i--) {
      const token = tokens[i];
      if (!token || token.kind === "mark") break;
      if (token.kind === "number" || NUMBER_WORD.test(token.text)) {
        counted = !(
          token.kind === "number" &&
          (/^[£$€]/.test(token.text) || /%$/.test(token.text) || /^(19|20)\d\d$/.test(token.text))
        );
        if (counted) from = i;
        break;
      }
      if (
        token.text === "a" &&
        tokens[i + 1] &&
        /^(dozen|handful|couple|group|team|pair|trio|number|class|party|cohort)$/.test(tokens[i + 1]?.text ?? "")
      ) {
        counted =
          /^(dozen|couple|pair|trio|handful|class|cohort)$/.test(tokens[i + 1]?.text ?? "") ||
          tokens[i + 2]?.text === "of";
        if (counted) from = i;
        break;
      }
      if (
        !/^(the|of|our|those|these|former|current|older|younger|new|local|bereaved|disabled|deaf|paid|trained|same|other|young|long-standing|night|day|original|longest-serving|affected|first|last|two|three|more|all)$/.test(
          token.text,
        ) &&
        !token.capital
      ) {
        if (i === hit.from - 1 && token.kind === "word" && !/(ly|ing)$/.test(token.text)) continue;
        break;
      }
    }
    // "residents at Coppice Close", "families of the Elm ward": a place names them.
    const after = tokens[hit.to];
    if (after && /^(at|from|of|in|on|living|near|with|attending|using|along|around)$/.test(after.text)) {
      for (let i = hit.to + 1; i < Math.min(hit.to + 6, tokens.length); i++) {
        const token = tokens[i];
        if (!token || token.kind === "mark") break;
        if (
          token.capital &&
          !/^(january|february|march|april|may|june|july|august|september|october|november|december|i)$/.test(
            token.text,
          )
        ) {
          placed = true;
          break;
        }
        if (/^(who|that|and|to|for|have|has|are|is|was|were)$/.test(token.text)) break;
      }
    }
    const before = tokens[hit.from - 1];
    if (before?.capital && hit.from > 1 && !generic.has(`${hit.from - 1}:${hit.to}`)) placed = true;
    // A single person picked out: "one mother", "his sister", "a neighbour".
    const single = tokens[hit.to - 1];
    const picked =
      single !== undefined &&
      !/s$/.test(single.key) &&
      before !== undefined &&
      /^(one|his|her|another|a|an)$/.test(before.text) &&
      !/^(child|person|individual|customer|client|user|service|member|family|patient|tenant|resident|public|community|young)$/.test(
        (tokens[hit.from]?.text ?? "").replace(/'s?$/, ""),
      );
    const same = before !== undefined && (before.text === "same" || before.text === "complainant");
    const particular = /^(complainants?|stallholders?|bereaved)$/.test(single?.key ?? "");
    if (counted || placed || picked || same || particular)
      add("who", tokenSpan(tokens, counted ? from : hit.from, hit.to), counted ? "count" : placed ? "place" : "person");
  }
  for (const hit of hits.get("role") ?? []) {
    const last = tokens[hit.to - 1];
    const first = tokens[hit.from];
    if (!last || !first) continue;
    const plural = /s$/.test(last.key) && !/ss$/.test(last.key);
    let from = hit.from;
    let definite = false;
    for (let i = hit.from - 1; i >= Math.max(0, hit.from - 6); i--) {
      const token = tokens[i];
      if (!token || token.kind === "mark") break;
      if (SINGULAR_BEFORE.test(token.text) || token.possessive) {
        definite = true;
        from = i + (token.possessive ? 0 : 1);
        if (
          !/^(new|deputy|senior|lead|assistant|former|interim|principal|head|chief|each|every|one|another)$/.test(
            token.text,
          )
        )
          break;
        continue;
      }
      if (token.kind === "number" || NUMBER_WORD.test(token.text)) {
        definite = true;
        from = i;
        break;
      }
      if (/^(of|in|on|at|by|with|for|and|or|to|is|are|was|were)$/.test(token.text)) {
        // "and caretaker", "with cook-manager": a bare role in a list of roles or in bid shorthand.
        definite = !plural && /^(and|by|with)$/.test(token.text);
        break;
      }
    }
    if (hit.from === 0 && !plural) definite = true;
    const counted = tokens[from]?.kind === "number" || NUMBER_WORD.test(tokens[from]?.text ?? "");
    if (plural && !counted) continue;
    if (definite) add("who", tokenSpan(tokens, Math.max(0, from), hit.to), "role");
  }
  for (const hit of hits.get("group") ?? []) {
    const found = groupName(tokens, hit);
    if (found) add("who", found.span, "group");
  }
  // "The patrols' own reps": whose they are.
  for (const match of original.matchAll(REPS))
    add("who", { start: match.index, end: match.index + match[0].length }, "group", 0.7);
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(original); match; match = NAMED.exec(original)) {
    const text = match[0];
    if (/^(?:A|I)$/.test(text)) continue;
    if (text.length <= 2 && !/^[A-Z]\.?$/.test(text)) continue;
    if (
      /\b(?:Street|Road|Lane|Close|Court|House|Park|Ward|Centre|Council|School|College|Library|Hospital|Estate|Avenue|Hall|Green|Way|Trust|Board|Act|Plan|Strategy|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Phase|Lot|Section|Appendix|Table|Figure)\b/.test(
        text,
      )
    )
      continue;
    add("who", { start: match.index, end: match.index + text.length }, "name", 0.7);
  }
}

const REPS = /\b[a-z]+(?:['’]s|s['’]) (?:own |elected )?(?:reps|representatives|delegates)\b/gi;

const INVOLVED =
  /^(tenants?|residents?|people|peoples|service|users?|patients?|customers?|clients?|famil(?:y|ies)|relatives?|carers?|parents?|children|children's|childrens|young|youth|pupils?|learners?|students?|members?|passengers?|occupiers?|building|community|communities|lived|experience|expert|experts|involvement|voice|voices|participation|engagement|co-production|coproduction|reference|advisory|scrutiny|user|peer|peers|women's|womens|women|men's|men|survivors?|veterans?|visitors?|volunteers?|readers?|neighbours?|householders?|leaseholders?|ward|school|student|bereaved|access|disability|disabled|diversity|prisoner|prisoners|prison|wing|site|residents'|customer|citizens?|citizens'|guest|guests|public|parent|faith|traders?|shopkeepers?|cyclists?|users'|benefits|dementia|deaf|autistic|autism|food|menu|nutrition|eco|eco-committee|house|council|friends|foster|care|leavers|leaver|looked-after|stakeholder|stakeholders|consultative|liaison|allotment|employer|employers|tenant's|tenants'|gardeners|inspectors|ambassadors|commissioners|quality|editorial|design|sounding|self-advocacy|refugee|swimmers|buyers|farmers|landowners|flood|local|neighbourhood|crew|crews|staff|employee|employees|worker|workers|drivers|housing|health|recovery|social|value|benefits|tenancy|consumer|diners|lodgers|interpreter|interpreters|claimants|learner|apprentice|apprentices|worshippers|pensioners|older|elders)$/;

/** A group of people that a bidder can point to: its name, modifiers included. A group with no word for its members is none. */
export function groupName(tokens: readonly Token[], hit: Hit): { span: Span; name: string } | null {
  let from = hit.from;
  let people = false;
  let capital = tokens[hit.to - 1]?.capital ?? false;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 6); i--) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    const key = token.text;
    if (/^(and|&)$/.test(key) && tokens[i - 1] && (tokens[i - 1]?.capital || INVOLVED.test(tokens[i - 1]?.text ?? "")))
      continue;
    if (!(token.capital || token.possessive || INVOLVED.test(key) || /^[a-z]+(-[a-z]+)?$/.test(key)) || STOPS.test(key))
      break;
    if (INVOLVED.test(key) || INVOLVED.test(token.key)) people = true;
    if (token.capital && i > 0) capital = true;
    from = i;
  }
  // Modifiers inside the hit count as well: "reference group", "parliament".
  const words = tokens.slice(hit.from, hit.to).map((token) => token.text);
  if (
    /^(panel|forum|parliament|reference|advisory|ambassadors|jury|ppg|patient|residents|tenants|parents|carers|users|user|consultative|scrutiny|participation|involvement|experience|self-advocacy|young|quality|youth|sounding|focus|access|passenger|customer|members|friends|readers|stakeholder|community|house|liaison|shadow|lived|citizens|commissioners|inspectors|steering|working|design)/.test(
      words[0] ?? "",
    )
  )
    people = true;
  // "of": "a panel of tenants", "a board made up of learners".
  const next = tokens[hit.to];
  if (
    next &&
    /^(of|made|for)$/.test(next.text) &&
    tokens.slice(hit.to, hit.to + 6).some((token) => INVOLVED.test(token.text))
  )
    people = true;
  // "The Phuripen Circle. Ten elders."
  if (capital && countsPeople(tokens, hit.to)) people = true;
  if (!people && !capital) return null;
  if (
    /^(network|club|association|circle|alliance|monitors|inspectors|meeting|committee|council|cabinet|assembly|board|collective|commissioners|jury|senate)/.test(
      words[0] ?? "",
    ) &&
    !people
  )
    return null;
  const found = tokenSpan(tokens, from, hit.to);
  if (!found) return null;
  const name = tokens
    .slice(from, hit.to)
    .filter((token) => !/^(new|own|second|first|next|monthly|quarterly|weekly|annual|active|same)$/.test(token.text))
    .map((token) => token.key)
    .join(" ");
  return { span: found, name };
}

/** What comes right after a mark is a number of people. */
function countsPeople(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (tokens[from]?.kind === "mark") from++;
  const count = tokens[from];
  return (
    from > at &&
    count !== undefined &&
    (count.kind === "number" || NUMBER_WORD.test(count.text)) &&
    tokens.slice(from + 1, from + 5).some((token) => INVOLVED.test(token.text))
  );
}

const STOPS =
  /^(the|a|an|our|their|its|his|her|this|that|these|those|each|every|any|some|all|both|no|of|in|on|at|by|with|for|from|to|into|as|is|are|was|were|be|been|has|have|had|will|would|can|may|and|or|but|so|then|when|where|which|who|we|they|it|he|she|you|i|not|meets|met|told|asked|gave|give|runs|ran|run|hold|holds|held|chair|chairs|attend|attends|attended|join|joins|joined|set|also|through|via|including|such|like|per|one|two|three|four|five|six|seven|eight|nine|ten|its|host|hosts|call|called|named|established|formed|created|launched|support|supports|supported|put|take|took|involve|consult|between|whose|there|another)$/;

/** A bare "log", "report" or "rota" names no record unless something says which. */
export function modifiedNoun(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to];
  if (
    after &&
    (after.kind === "number" ||
      /^[a-z]{1,4}[-/]?\d/.test(after.text) ||
      /^(shows?|showed|records?|recorded|dated|of|for|no|number|signed|found|notes?|noted|confirms?|confirmed)$/.test(
        after.text,
      ))
  )
    return true;
  if (!before || before.kind === "mark") return false;
  return (
    !/^(the|a|an|our|their|its|his|her|any|no|each|every|to|in|on|and|or|of|my|by|with|for|as|from|will|we|they|that|this)$/.test(
      before.text,
    ) || before.possessive
  );
}
